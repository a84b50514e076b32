"""Pain maps: what hurts, as marked regions and painted strokes, and as a value per vertex."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from glutemap.body.errors import PainMapError
from glutemap.body.frame import BodyType, Side
from glutemap.body.regions import RegionMap, load_regions, split
from glutemap.body.strokes import Stroke, cover, covered

Floats = NDArray[np.float32]
FULL = 10.0  # the strongest intensity


@dataclass(frozen=True)
class PainMap:
    """What hurts: regions by id (``low_back.left``) with an intensity 0..10, and strokes.

    Immutable: each change makes a new one, so undo is a list of them.
    """

    body: BodyType = BodyType.FEMALE
    regions: Mapping[str, float] = field(default_factory=dict)
    strokes: tuple[Stroke, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "regions", MappingProxyType(dict(self.regions)))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is marked."""
        return not any(self.regions.values()) and not any(s.intensity for s in self.strokes)

    def with_region(self, region_id: str, intensity: float) -> "PainMap":
        """With a region at this intensity; 0 takes the mark away."""
        kept = {r: i for r, i in self.regions.items() if r != region_id}
        if intensity > 0:
            kept[region_id] = intensity
        return replace(self, regions=kept)

    def with_stroke(self, stroke: Stroke) -> "PainMap":
        """With one more stroke."""
        return replace(self, strokes=(*self.strokes, stroke))

    def mirrored(self) -> "PainMap":
        """The same pain on the other side of the body."""
        regions = {mirrored_id(r): i for r, i in self.regions.items()}
        return replace(self, regions=regions, strokes=tuple(s.mirrored() for s in self.strokes))


def mirrored_id(region_id: str) -> str:
    """``low_back.right`` for ``low_back.left``; a midline region stays itself."""
    base, side = split(region_id)
    return region_id if side is Side.MIDLINE else f"{base}.{side.opposite}"


def field_of(pain: PainMap, regions: RegionMap | None = None) -> Floats:
    """The pain (V,) 0..10 at each vertex: the strongest of all marks there.

    Raises PainMapError for a region that is not there.
    """
    regions = regions or load_regions()
    out = np.zeros(len(regions.of_vertex), np.float32)
    for region_id, intensity in pain.regions.items():
        if region_id not in regions.number_of:
            raise PainMapError(f"no region '{region_id}'")
        np.maximum(out, np.float32(intensity) * regions.mask(region_id), out=out)
    for stroke in pain.strokes:
        found = covered(stroke.view, stroke.points_mm, stroke.radius_mm, stroke.body or pain.body)
        out[found] = np.maximum(out[found], np.float32(stroke.intensity))
    return out


def soft_strokes(pain: PainMap) -> Floats:
    """The painted strokes (V,) as intensity times `Cover.share`: for drawing their outlines."""
    out = np.zeros(load_regions().surface.n, np.float32)
    for stroke in pain.strokes:
        found = cover(stroke.view, stroke.points_mm, stroke.radius_mm, stroke.body or pain.body)
        out[found.vertices] = np.maximum(out[found.vertices], np.float32(stroke.intensity) * found.share)
    return out


def extent_cm2(pain_field: Floats, area_cm2: Floats) -> float:
    """How much skin hurts at all."""
    return math.fsum(area_cm2[pain_field > 0].tolist())
