# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The leg's tendons round the ankle and in the foot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from muscles.tendons import cord, fine_bones, start_in, taut

if TYPE_CHECKING:
    from muscles.fields import Field
    from muscles.sites import Sites
    from muscles.structure import Part
    from muscles.world import World

SLOW = [(0, 0.25), (0.08, 0.9), (0.2, 1), (0.8, 0.9), (1, 0.7)]


@dataclass
class Way:
    """A tendon's way (k, 3) m, its radius (m) and its width over its thickness."""

    path: np.ndarray
    radius: float
    ratio: float
    bones: Field | None = None

    def solid(self, world: World) -> Part:
        return cord(world, self.path, self.radius, self.bones, self.ratio, SLOW, None, (15, 110))


def ankle_and_toes(world: World, at: Sites, parts: dict[str, Part]) -> dict[str, list[Way]]:
    """Per muscle the ways of its tendons from within its belly to the foot."""
    fine = foot_bones(world, at)
    ways = {key: [_single(world, fine, key, parts[key], *plan)] for key, plan in SINGLE.items()}
    ways["extensor_digitorum_longus"] = [
        _to_toe(world, fine, parts["extensor_digitorum_longus"], "edl", toe, top=True) for toe in (2, 3, 4, 5)
    ]
    ways["flexor_digitorum_longus"] = [
        _to_toe(world, fine, parts["flexor_digitorum_longus"], "fdl", toe, top=False) for toe in (2, 3, 4, 5)
    ]
    ways["fibularis_tertius"] = [_third(world, fine, parts["fibularis_tertius"])]
    return ways


def foot_bones(world: World, at: Sites) -> Field:
    """The bones of ankle and foot on a fine grid."""
    heel, toe = at.mark("calcaneus"), at.mark("toe_tip_2")
    return fine_bones(world, (heel[0] - 0.06, toe[1] - 0.02, -0.004), (heel[0] + 0.075, heel[1] + 0.02, 0.14))


# Per muscle: the model's own path, how far up in the belly it starts, radius and width over thickness.
SINGLE = {
    "tibialis_anterior": ("tibant", 0.05, 0.0031, 2.2),
    "extensor_hallucis_longus": ("ehl", 0.035, 0.0022, 1.7),
    "fibularis_longus": ("perlong", 0.05, 0.0027, 1.6),
    "fibularis_brevis": ("perbrev", 0.018, 0.0025, 1.8),
    "tibialis_posterior": ("tibpost", 0.04, 0.0030, 1.6),
    "flexor_hallucis_longus": ("fhl", 0.03, 0.0027, 1.3),
}


def _guide(world: World, path: str, below: float) -> np.ndarray:
    """The model's path (k, 3) from somewhat under a height on."""
    guide = world.skeleton.fascicles[f"{path}_l_tendon"]
    return guide[guide[:, 2] < below - 0.014]


def _single(world: World, fine: Field, key: str, part: Part, path: str, back: float, radius: float, ratio):
    start = start_in(part, back)
    guide = _guide(world, path, start[-1, 2])
    if path in TO_BIG_TOE:
        guide = np.concatenate([guide[guide[:, 1] > HALF], _toe(world, 1, TO_BIG_TOE[path])])
    both = _with_shaft(fine, world.bones)
    return Way(taut([*start, *guide], both, radius + 0.0006, tight=0.3, n=110), radius, ratio, fine)


HALF = -0.06  # m; in front of this the toes' own bones lead the tendons
TO_BIG_TOE = {"ehl": True, "fhl": False}


def _with_shaft(fine: Field, coarse: Field):
    """Fine near the foot, coarse above it."""
    return Joint(fine, coarse)


class Joint:
    """Two fields of which the finer counts where it reaches."""

    def __init__(self, fine: Field, coarse: Field):
        self.fine, self.coarse = fine, coarse
        self.low = np.array(fine.grid.origin) + 0.004
        self.high = self.low + fine.grid.step * (np.array(fine.grid.shape) - 1) - 0.008

    def _inside(self, p: np.ndarray) -> np.ndarray:
        return ((p > self.low) & (p < self.high)).all(-1)

    def __call__(self, p: np.ndarray) -> np.ndarray:
        return np.where(self._inside(np.asarray(p)), self.fine(p), self.coarse(p))

    def gradient(self, p: np.ndarray) -> np.ndarray:
        near = self._inside(np.asarray(p))[..., None]
        return np.where(near, self.fine.gradient(p), self.coarse.gradient(p))


def _toe(world: World, toe: int, top: bool) -> np.ndarray:
    """Points (k, 3) on the upper or lower side of a ray of the foot, from mid-foot to the toe's end."""
    way = []
    names = [("foot_metatarsal", (0.35, 0.75)), ("toe_proximal", (0.1, 0.5, 0.9)), ("toe_middle", (0.5,))]
    for stem, shares in [*names, ("toe_distal", (0.35,))]:
        name = f"{stem}{toe}_l"
        if name not in world.skeleton.bones:
            continue
        v = world.skeleton.bones[name][0]
        front, back = v[:, 1].min(), v[:, 1].max()
        for share in shares:
            near = v[abs(v[:, 1] - (back + share * (front - back))) < 0.003]
            middle = (near.min(0) + near.max(0)) / 2
            z = near[:, 2].max() + 0.0025 if top else near[:, 2].min() - 0.0025
            way.append([middle[0], middle[1], z])
    return np.array(way)


def _to_toe(world: World, fine: Field, part: Part, path: str, toe: int, top: bool) -> Way:
    """One of the four tendons of a common extensor or flexor: together to the mid-foot, then apart."""
    start = start_in(part, 0.035)
    guide = _guide(world, path, start[-1, 2])
    together = guide[guide[:, 1] > -0.055]
    aside = np.array([0.0016 * (toe - 3.5), 0, 0])
    points = [*start, *(together + aside), *_toe(world, toe, top)]
    both = _with_shaft(fine, world.bones)
    return Way(taut(points, both, 0.0022, tight=0.3, n=110), 0.0016, 2.0, fine)


def _third(world: World, fine: Field, part: Part) -> Way:
    """Fibularis tertius: over the ankle with the long extensor, then to the base of the fifth metatarsal."""
    start = start_in(part, 0.03)
    guide = _guide(world, "edl", start[-1, 2])[:1] + [0.007, 0.002, 0]
    v = world.skeleton.bones["foot_metatarsal5_l"][0]
    base = v[(v[:, 1] < v[:, 1].max() - 0.012) & (v[:, 1] > v[:, 1].max() - 0.03)]
    end = base[np.argmax(base[:, 2])] + [0, 0, 0.001]
    points = [*start, *guide, end + [-0.003, 0.012, 0.010], end]
    return Way(taut(points, _with_shaft(fine, world.bones), 0.002, tight=0.4, n=80), 0.0016, 2.0, fine)
