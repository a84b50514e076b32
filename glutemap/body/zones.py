"""Zones: strokes between landmarks, compiled to a weight per vertex of the skin.

Everything is worked out on the canonical mean body, for the left side; the right side is the mirror
image through `Surface.mirror`, exact to the last bit.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, Side
from glutemap.body.landmarks import Landmark, load_landmarks
from glutemap.body.paths import SkinPaths
from glutemap.body.reach import skin_distance
from glutemap.body.surface import Surface, load_surface

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

SOFT_MM = 12.0  # width of the fall-off outside the stroke; published pattern drawings are no sharper
IN_ZONE = 0.5  # a vertex counts as inside a zone from this weight on


class SpotLike(Protocol):
    """What a spot must have; `glutemap.knowledge.records.Spot` is one."""

    @property
    def landmark(self) -> str:
        """The landmark it starts from."""

    @property
    def towards(self) -> str:
        """The landmark it goes to, or an empty string."""

    @property
    def at(self) -> float:
        """How far it goes, 0 to 1."""

    @property
    def out_mm(self) -> float:
        """Away from the midline."""

    @property
    def up_mm(self) -> float:
        """Towards the head."""

    @property
    def back_mm(self) -> float:
        """Towards the back."""


class ZoneLike(Protocol):
    """What a zone must have; `glutemap.knowledge.records.Zone` is one."""

    @property
    def kind(self) -> str:
        """``primary`` or ``spillover``."""

    @property
    def along(self) -> Sequence[str | SpotLike]:
        """The spots it runs through."""

    @property
    def width_mm(self) -> float:
        """Its width on the skin."""

    @property
    def facing(self) -> str:
        """Which skin its spots are laid on, seen from the bone."""

    @property
    def other_side(self) -> bool:
        """Whether it lies on the side opposite to the muscle."""


@dataclass(frozen=True, eq=False)
class Pattern:
    """Where a muscle's pain is felt: weights 0..1 per vertex (V,); spillover is what primary leaves over."""

    primary: Floats
    spillover: Floats

    @property
    def either(self) -> Floats:
        """The larger of both weights."""
        return np.maximum(self.primary, self.spillover)


def spot_in_bone(spot: str | SpotLike, landmarks: dict[str, Landmark]) -> Doubles:
    """Where a spot lies before it is laid on the skin: (3,) metres, left side.

    Raises KeyError for an unknown landmark.
    """
    if isinstance(spot, str):
        return landmarks[spot].at
    at = landmarks[spot.landmark].at
    if spot.towards:
        at = at + spot.at * (landmarks[spot.towards].at - at)
    return np.asarray(at + np.array([spot.out_mm, spot.back_mm, spot.up_mm]) / 1000, np.float64)


class ZoneCompiler:
    """Compiles zones on one surface with one set of landmarks."""

    def __init__(self, surface: Surface, landmarks: dict[str, Landmark]) -> None:
        self.surface = surface
        self.landmarks = landmarks

    @cached_property
    def paths(self) -> SkinPaths:
        """Lays spots on this surface: 5 MB, which only who compiles zones needs."""
        return SkinPaths(self.surface)

    def spot_on_skin(self, spot: str | SpotLike, facing: str = "nearest") -> Doubles:
        """Where a spot lies on the skin of the mean body: (3,) metres, left side."""
        return self.paths.lay(spot_in_bone(spot, self.landmarks), facing)

    def left(self, zone: ZoneLike) -> Floats:
        """The weight (V,) of one stroke or patch for the left muscle."""
        spots = [self.spot_on_skin(spot, zone.facing) for spot in zone.along]
        path, normals, nearest = self.paths.through(np.array(spots))
        surface, half = self.surface, zone.width_mm / 2000
        reach = half + SOFT_MM / 1000
        found, distance = skin_distance(
            surface, surface.mean, surface.normals, path, normals, surface.part[nearest], reach
        )
        weight = np.zeros(surface.n, np.float32)
        weight[found] = np.clip((reach - distance) / (SOFT_MM / 1000), 0, 1)
        weight[~surface.adjacency.flood(nearest, weight > 0)] = 0
        return surface.mirrored(weight) if zone.other_side else weight

    def pattern(self, zones: Iterable[ZoneLike]) -> Pattern:
        """All zones of one trigger point, muscle or condition together, for the left side."""
        weights = {kind: np.zeros(self.surface.n, np.float32) for kind in ("primary", "spillover")}
        for zone in zones:
            np.maximum(weights[zone.kind], self.left(zone), out=weights[zone.kind])
        return Pattern(weights["primary"], np.minimum(weights["spillover"], 1 - weights["primary"]))


@cache
def load_compiler() -> ZoneCompiler:
    """The compiler for the shipped body."""
    return ZoneCompiler(load_surface(), load_landmarks())


@lru_cache(maxsize=1)
def _paths_on(body: BodyType) -> SkinPaths:
    """For the body that is shown: 6 MB each, and where a spot lies is remembered elsewhere."""
    return SkinPaths(load_surface().shaped_as(body))


def spot_on_skin(
    spot: str | SpotLike, side: Side = Side.LEFT, facing: str = "nearest", body: BodyType | None = None
) -> Doubles:
    """Where a spot lies on the skin of a body, or of the mean one: (3,) metres.

    What is below the skin is the same in all bodies: over the same bone each has other skin.
    """
    compiler = load_compiler()
    paths = compiler.paths if body is None else _paths_on(body)
    at = paths.lay(spot_in_bone(spot, compiler.landmarks), facing)
    return at * (-1.0, 1.0, 1.0) if side is Side.RIGHT else at
