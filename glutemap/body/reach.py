"""How far each vertex is from places on the skin, without jumping to the other leg or through the body."""

import numpy as np
from numpy.typing import NDArray

from glutemap.body.surface import TOUCHING, Surface

Doubles = NDArray[np.float64]

SAME_FACING = -0.1  # least cosine between the normals of two places that lie on the same stretch of skin
CHUNK = 256  # places handled at once: keeps the distance table within a few megabytes


def near(vertices: Doubles, places: Doubles, reach_m: float) -> NDArray[np.intp]:
    """The vertices (V, 3) inside the box round places (N, 3) widened by ``reach_m``."""
    low, high = places.min(0) - reach_m, places.max(0) + reach_m
    # One axis after the other: the first test throws out most of the body.
    found = np.flatnonzero((vertices[:, 2] >= low[2]) & (vertices[:, 2] <= high[2]))
    for axis in (0, 1):
        along = vertices[found, axis]
        found = found[(along >= low[axis]) & (along <= high[axis])]
    return found


def skin_distance(
    surface: Surface,
    vertices: Doubles,
    normals: Doubles,
    places: Doubles,
    place_normals: Doubles,
    place_parts: NDArray[np.int8],
    reach_m: float,
) -> tuple[NDArray[np.intp], Doubles]:
    """The vertices within ``reach_m`` of places on the skin, and their distances in metres.

    ``vertices`` and ``normals`` (V, 3) are those of the body meant; places are (N, 3) with their
    normals and the part of the body (`Surface.part`) each lies on. A vertex counts for a place when
    it faces about the same way and their parts touch, so nothing leaks across the cleft of the
    buttocks, to the other leg or through a limb. The result for many places is exactly the union
    of the results for each.
    """
    local = near(vertices, places, reach_m)
    if not len(local):
        return local, np.zeros(0)
    here, facing, part = vertices[local], normals[local], surface.part[local]
    best = np.full(len(local), np.inf)
    for start in range(0, len(places), CHUNK):
        stop = slice(start, start + CHUNK)
        at = places[stop]
        squared = np.zeros((len(local), len(at)))
        for axis in range(3):
            squared += (here[:, axis, None] - at[None, :, axis]) ** 2
        apart = facing @ place_normals[stop].T < SAME_FACING
        apart |= ~TOUCHING[part[:, None], place_parts[None, stop]]
        squared[apart] = np.inf
        np.minimum(best, squared.min(1), out=best)
    kept = best <= reach_m**2
    return local[kept], np.sqrt(best[kept])
