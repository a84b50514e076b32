"""Pain maps on the skin: a value per vertex."""

import math

import numpy as np
from numpy.typing import NDArray

from glutemap.body.errors import PainMapError
from glutemap.body.pain import FULL, PainMap, mirrored_id
from glutemap.body.regions import RegionMap, load_regions
from glutemap.body.strokes import cover_of

Floats = NDArray[np.float32]
__all__ = ["FULL", "PainMap", "extent_cm2", "field_of", "mirrored_id", "soft_strokes"]


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
    out = np.zeros(load_regions().surface.n, np.float32)
    for stroke in pain.strokes:
        found = cover_of(stroke, pain.body)
        if stroke.erases:
            out[found.vertices] *= 1 - found.share
            continue
        out[found.vertices] = np.maximum(out[found.vertices], np.float32(stroke.intensity) * found.share)
    return out


def extent_cm2(pain_field: Floats, area_cm2: Floats) -> float:
    """How much skin hurts at all."""
    return math.fsum(area_cm2[pain_field > 0].tolist())
