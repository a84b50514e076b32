# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The short muscles that give the foot its shape, and the aponeurosis of the sole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from muscles.fibres_to_bone import Ends, led
from muscles.foot_tendons import foot_bones
from muscles.paths import mix, resample
from muscles.shapes import SpindlePlan, spindle
from muscles.structure import Structure

if TYPE_CHECKING:
    from muscles.fields import Field
    from muscles.paths import Knots
    from muscles.sites import Sites
    from muscles.world import World

FAT = 0.0012
BELLY: Knots = [(0, 0.12), (0.06, 0.45), (0.18, 0.85), (0.42, 1), (0.68, 0.6), (0.84, 0.25), (1, 0.18)]


@dataclass
class Foot:
    """Places on the bones of the foot."""

    world: World
    at: Sites

    def side(self, bone: str, share: float, direction: tuple[float, float, float], off: float = 0.0):
        """The outermost point of a bone in a direction, at a share of its length from heel to toe (m)."""
        v = self.world.skeleton.bones[f"{bone}_l"][0]
        front, back = v[:, 1].min(), v[:, 1].max()
        near = v[abs(v[:, 1] - (back + share * (front - back))) < 0.006]
        d = np.array(direction, float)
        return near[np.argmax(near @ d)] + off * d


def grow_foot(world: World, at: Sites) -> list[Structure]:
    """Short muscles of the back, the inner and the outer border and the sole of the foot."""
    foot, fine = Foot(world, at), foot_bones(world, at)
    made = [_short_extensor(foot, fine), _big_toe(foot, fine), _little_toe(foot, fine)]
    return [*made, _short_flexor(foot, fine), _aponeurosis(foot, fine)]


def _solid(foot: Foot, fine: Field, path, radius: float, flat, ratio: float, tendon, along=BELLY):
    way = resample(np.asarray(path), 60)
    plan = SpindlePlan(way, radius, flat, ratio, along, tendon, (33, 80))
    return spindle(plan, fine, foot.world.depth, FAT, 0.0003)


def _muscle(key: str, name: str, layer: str, kind: str, solids, foot: Foot) -> Structure:
    parts = [part for part, _ in solids]
    fibres = [f for _, lines in solids for f in led(foot.world, lines, Ends(("foot",), ("foot",)))]
    return Structure(key, name, kind, layer, "left", parts, fibres, ("foot",), ("foot",))


def _short_extensor(foot: Foot, fine: Field) -> Structure:
    """From the heel bone's upper outer face in slips to the first four toes."""
    root = foot.side("foot_calcaneus", 0.86, (0.6, 0, 1), 0.002)
    middle = foot.side("foot_cuneiform3", 0.6, (0.35, 0, 1), 0.005)
    solids = []
    for toe, radius in ((1, 0.0050), (2, 0.0046), (3, 0.0044), (4, 0.0042)):
        shaft = foot.side(f"foot_metatarsal{toe}", 0.45, (0.3, 0, 1), 0.002)
        end = foot.side(f"toe_proximal{toe}", 0.2, (0.3, 0, 1), 0.001)
        belly = mix(
            mix(root, middle, 0.8), foot.side("foot_metatarsal4", 0.1, (0, 0, 1), 0.004), 0.25 * toe - 0.25
        )
        solids.append(
            _solid(foot, fine, [root, belly, shaft, end], radius, (0.2, 0, 1), 1.8, (-0.1, 0.56), SLIP)
        )
    return _muscle(
        "extensor_digitorum_brevis", "Extensor digitorum brevis", "superficial", "muscle", solids, foot
    )


SLIP: Knots = [(0, 0.15), (0.05, 0.5), (0.15, 1), (0.35, 1), (0.52, 0.55), (0.62, 0.28), (1, 0.2)]


def _big_toe(foot: Foot, fine: Field) -> Structure:
    """Abductor hallucis: the inner border of the foot."""
    path = [
        foot.side("foot_calcaneus", 0.18, (-0.6, 0, -0.8), 0.0005),
        foot.side("foot_calcaneus", 0.6, (-0.8, 0, -0.8), 0.005),
        foot.side("foot_navicular", 0.4, (-0.7, 0, -1), 0.007),
        foot.side("foot_metatarsal1", 0.25, (-0.7, 0, -0.8), 0.003),
        foot.side("foot_metatarsal1", 0.85, (-1, 0, -0.4), 0.001),
        foot.side("toe_proximal1", 0.2, (-1, 0, -0.3), 0.0005),
    ]
    solid = _solid(foot, fine, path, 0.0092, (-0.8, 0, -0.5), 1.7, (-0.1, 0.66))
    return _muscle("abductor_hallucis", "Abductor hallucis", "superficial", "muscle", [solid], foot)


def _little_toe(foot: Foot, fine: Field) -> Structure:
    """Abductor digiti minimi: the outer border of the foot."""
    path = [
        foot.side("foot_calcaneus", 0.18, (0.6, 0, -0.8), 0.0005),
        foot.side("foot_calcaneus", 0.6, (0.7, 0, -0.9), 0.005),
        foot.side("foot_metatarsal5", 0.08, (0.6, 0, -0.9), 0.004),
        foot.side("foot_metatarsal5", 0.6, (0.9, 0, -0.6), 0.001),
        foot.side("toe_proximal5", 0.2, (1, 0, -0.3), 0.0005),
    ]
    solid = _solid(foot, fine, path, 0.0078, (0.6, 0, -0.7), 1.6, (-0.1, 0.68))
    return _muscle("abductor_digiti_minimi", "Abductor digiti minimi", "superficial", "muscle", [solid], foot)


def _short_flexor(foot: Foot, fine: Field) -> Structure:
    """Flexor digitorum brevis: the middle of the sole, in slips to four toes."""
    root = foot.side("foot_calcaneus", 0.3, (0, 0, -1), 0.003)
    solids = []
    for toe in (2, 3, 4, 5):
        shaft = foot.side(f"foot_metatarsal{toe}", 0.5, (0, 0, -1), 0.004)
        end = foot.side(f"toe_proximal{toe}", 0.9, (0, 0, -1), 0.001)
        under = mix(root, shaft, 0.5) + [0, 0, 0.003]
        solids.append(
            _solid(foot, fine, [root, under, shaft, end], 0.0082, (0, 0, -1), 1.2, (-0.1, 0.6), SLIP)
        )
    return _muscle(
        "flexor_digitorum_brevis", "Flexor digitorum brevis", "intermediate", "muscle", solids, foot
    )


def _aponeurosis(foot: Foot, fine: Field) -> Structure:
    """The strong band of the sole, from the heel bone in five slips to the toes."""
    root = foot.side("foot_calcaneus", 0.3, (-0.2, 0, -1), 0.003)
    solids = []
    for toe in (1, 2, 3, 4, 5):
        ball = foot.side(f"foot_metatarsal{toe}", 0.88, (0, 0, -1), 0.002)
        end = foot.side(f"toe_proximal{toe}", 0.15, (0, 0, -1), 0.001)
        under = mix(root, ball, 0.5) + [0, 0, -0.006]
        broad: Knots = [(0, 0.8), (0.4, 0.9), (0.75, 1), (0.9, 0.9), (1, 0.5)]
        solids.append(_solid(foot, fine, [root, under, ball, end], 0.0030, (0, 0, -1), 5.0, (2, 3), broad))
    return _muscle("plantar_aponeurosis", "Plantar aponeurosis", "superficial", "fascia", solids, foot)
