"""The partition of the whole skin into regions in the words a client uses (DESIGN section 4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from glutemap.body.borders import BORDERS
from glutemap.body.cachefile import cached_arrays, fingerprint
from glutemap.body.frame import BodyType, Side
from glutemap.body.landmarks import load_landmarks
from glutemap.body.surface import Surface, load_surface

Floats = NDArray[np.float32]

MIDLINE = ("sacrum", "coccyx", "pubic", "perineum")
SIDED = (
    "upper_back", "mid_back", "low_back", "flank", "iliac_crest", "sacroiliac",
    "buttock_upper", "buttock_mid", "buttock_lower", "hip_outer", "hip_front", "groin",
    "chest", "abdomen_upper", "abdomen_lower",
    "thigh_front_upper", "thigh_front_lower", "thigh_outer_upper", "thigh_outer_lower",
    "thigh_inner_upper", "thigh_inner_lower", "thigh_back_upper", "thigh_back_lower",
    "knee_front", "knee_outer", "knee_inner", "knee_back",
    "leg_front", "leg_outer", "leg_inner", "calf_upper", "calf_lower",
    "ankle_front", "ankle_outer", "ankle_inner", "heel", "foot_top", "sole", "toes",
    "head_front", "head_back", "neck_front", "neck_back", "shoulder", "upper_arm", "forearm", "hand",
)  # fmt: skip
REGION_IDS = tuple(f"{base}.{side}" for base in SIDED for side in (Side.LEFT, Side.RIGHT)) + MIDLINE
"""Every region id, sided ones with their side."""

RULES_VERSION = 3  # count up when partition.py changes what it draws
SMOOTHING = 6  # rounds for the soft masks; rounds off the corners of single triangles


def split(region_id: str) -> tuple[str, Side]:
    """``("low_back", Side.LEFT)`` for ``low_back.left``; a midline region has the side midline."""
    base, _, side = region_id.partition(".")
    return base, Side(side) if side else Side.MIDLINE


@dataclass(frozen=True, eq=False)
class RegionMap:
    """Which region each vertex is in: ``ids[of_vertex[v]]``.

    Vertices on the midline count as left in ``of_vertex`` but belong to the masks of both sides,
    so that left and right are exact mirror images.
    """

    of_vertex: NDArray[np.int16]
    ids: tuple[str, ...]
    surface: Surface

    @cached_property
    def number_of(self) -> Mapping[str, int]:
        """The number of each id."""
        return {region_id: number for number, region_id in enumerate(self.ids)}

    @staticmethod
    def split(region_id: str) -> tuple[str, Side]:
        """The id without side, and the side."""
        return split(region_id)

    def mask(self, region_id: str) -> Floats:
        """(V,) 1 inside the region, 0 elsewhere. Read-only."""
        return self._masks[self.number_of[region_id]]

    @cached_property
    def _masks(self) -> list[Floats]:
        own = self.surface.mirror == np.arange(self.surface.n)
        out = []
        for number, region_id in enumerate(self.ids):
            base, side = split(region_id)
            inside = self.of_vertex == number
            if side is Side.RIGHT:
                inside |= own & (self.of_vertex == self.number_of[f"{base}.{Side.LEFT}"])
            mask = inside.astype(np.float32)
            mask.flags.writeable = False
            out.append(mask)
        return out

    def soft(self, region_id: str) -> Floats:
        """(V,) the mask with its edge smoothed over the skin: its 0.5 contour is a clean outline."""
        if region_id not in self._soft:
            mask = np.asarray(self.mask(region_id), np.float64)
            self._soft[region_id] = self.surface.adjacency.smooth(mask, SMOOTHING).astype(np.float32)
        return self._soft[region_id]

    @cached_property
    def _soft(self) -> dict[str, Floats]:
        return {}

    def area_cm2(self, region_id: str, body: BodyType) -> float:
        """The skin of a region; midline vertices count half to each side."""
        area = self.surface.area_cm2[body]
        inside = self.mask(region_id) > 0
        _base, side = split(region_id)
        if side is Side.MIDLINE:
            return float(area[inside].sum(dtype=np.float64))
        own = self.surface.mirror == np.arange(self.surface.n)
        return float((area * np.where(own, 0.5, 1.0))[inside].sum(dtype=np.float64))


def _build(surface: Surface) -> NDArray[np.int16]:
    from glutemap.body.partition import base_regions  # only when there is nothing in the cache

    landmarks = {name: landmark.at * 1000 for name, landmark in load_landmarks().items()}
    base = base_regions(surface, landmarks)
    right = (surface.mean[:, 0] < 0) & (surface.mirror != np.arange(surface.n))
    number = {region_id: i for i, region_id in enumerate(REGION_IDS)}
    names, inverse = np.unique(base, return_inverse=True)
    left = np.array([number.get(f"{n}.{Side.LEFT}", number.get(str(n), -1)) for n in names], np.int16)
    other = np.array([number.get(f"{n}.{Side.RIGHT}", number.get(str(n), -1)) for n in names], np.int16)
    return np.where(right, other[inverse], left[inverse]).astype(np.int16)


@cache
def load_regions() -> RegionMap:
    """The regions of the shipped body; worked out once and kept in the user's cache."""
    surface = load_surface()
    key = fingerprint("regions", RULES_VERSION, BORDERS, REGION_IDS)
    arrays = cached_arrays("regions", key, lambda: {"of_vertex": _build(surface)})
    return RegionMap(np.asarray(arrays["of_vertex"], np.int16), REGION_IDS, surface)
