"""Pain maps on the skin: a value per vertex."""

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from glutemap.body.errors import PainMapError
from glutemap.body.frame import BodyType
from glutemap.body.pain import PainMap, Stroke, mirrored_id
from glutemap.body.regions import RegionMap, load_regions
from glutemap.body.strokes import cover_of

Floats = NDArray[np.float32]
__all__ = [
    "Extent", "PainMap", "extent_cm2", "extent_of", "field_of", "main_region", "mirrored_id", "soft_strokes",
    "tidied",
]  # fmt: skip


def field_of(pain: PainMap, regions: RegionMap | None = None) -> Floats:
    """The pain (V,) 0..10 at each vertex: the strongest of all marks there that were not erased since.

    The regions come first, then the strokes in their order. Raises PainMapError for an unknown region.
    """
    regions = regions or load_regions()
    out = np.zeros(len(regions.of_vertex), np.float32)
    for region_id, intensity in pain.regions.items():
        if region_id not in regions.number_of:
            raise PainMapError(f"no region '{region_id}'")
        np.maximum(out, np.float32(intensity) * regions.mask(region_id), out=out)
    for stroke in pain.strokes:
        found = cover_of(stroke, pain.body).inside
        out[found] = 0 if stroke.erases else np.maximum(out[found], np.float32(stroke.intensity))
    return out


def soft_strokes(pain: PainMap) -> Floats:
    """The painted strokes (V,) as intensity times `Cover.share`: for drawing their outlines.

    What is erased keeps no more than its share outside the eraser's edge.
    """
    size = load_regions().surface.n
    shares: dict[float, Floats] = {}
    for stroke in pain.strokes:
        found = cover_of(stroke, pain.body)
        if stroke.erases:
            for share in shares.values():
                share[found.vertices] = np.minimum(share[found.vertices], 1 - found.share)
            continue
        share = shares.setdefault(stroke.intensity, np.zeros(size, np.float32))
        share[found.vertices] = np.maximum(share[found.vertices], found.share)
    strengths = [np.float32(intensity) * share for intensity, share in shares.items()]
    return np.asarray(np.max([np.zeros(size, np.float32), *strengths], axis=0), np.float32)


def tidied(pain: PainMap) -> PainMap:
    """Without the marks of which nothing is left, and without erasing where nothing was; the same field."""
    regions = load_regions()
    gone = np.zeros(regions.surface.n, np.bool_)
    kept: list[Stroke] = []
    for stroke in reversed(pain.strokes):
        inside = cover_of(stroke, pain.body).inside
        if stroke.erases:
            gone[inside] = True
            kept.append(stroke)
        elif stroke.marks and not gone[inside].all():
            kept.append(stroke)
    left = {r: value for r, value in pain.regions.items() if not gone[regions.mask(r) > 0].all()}
    marked = np.zeros(regions.surface.n, np.bool_)
    for region_id in left:
        marked |= regions.mask(region_id) > 0
    needed: list[Stroke] = []
    for stroke in reversed(kept):
        inside = cover_of(stroke, pain.body).inside
        if not stroke.erases:
            marked[inside] = True
        elif not marked[inside].any():
            continue
        needed.append(stroke)
    return replace(pain, regions=left, strokes=tuple(needed))


class Extent(NamedTuple):
    """How much hurts: skin in cm2 and as a share of all skin in percent, and how strongly on average."""

    cm2: float
    percent: float
    mean_intensity: float


def extent_of(pain: PainMap) -> Extent:
    """How much a pain map holds, on the body it was drawn on."""
    area = np.asarray(load_regions().surface.area_cm2[pain.body], np.float64)
    felt = field_of(pain)
    marked = extent_cm2(felt, load_regions().surface.area_cm2[pain.body])
    strength = math.fsum((area * felt).tolist())
    return Extent(marked, 100 * marked / math.fsum(area.tolist()), strength / marked if marked else 0.0)


def main_region(strokes: Iterable[Stroke], body: BodyType) -> str:
    """The region that holds most of what strokes cover; empty when they cover nothing."""
    regions = load_regions()
    held = np.zeros(len(regions.ids))
    for stroke in strokes:
        found = cover_of(stroke, body)
        weight = found.share * regions.surface.area_cm2[body][found.vertices]
        held += np.bincount(regions.of_vertex[found.vertices], weight, len(held))
    return regions.ids[int(held.argmax())] if held.any() else ""


def extent_cm2(pain_field: Floats, area_cm2: Floats) -> float:
    """How much skin hurts at all."""
    return math.fsum(area_cm2[pain_field > 0].tolist())
