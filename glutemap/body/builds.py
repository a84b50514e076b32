"""The slim and the heavy bodies: the usual ones with every vertex moved, on the same triangles.

One file holds what differs: the moves of the left half and the midline in steps of a twentieth of a
millimetre (the right half is their mirror image), and the outlines in the stored views.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from glutemap import resources
from glutemap.body.errors import AtlasError
from glutemap.body.frame import BodyType, View
from glutemap.body.npz import LazyArrays

STEP_M = 0.00005
_FILE = "atlas/builds.npz"

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]


@cache
def _arrays() -> LazyArrays:
    return LazyArrays(resources.asset(_FILE))


def moved(usual: Floats, mirror: Ints, body: BodyType) -> Floats:
    """The vertices (V, 3) in metres of a body that is not of usual build, from those of the usual one.

    Raises MissingResourceError or AtlasError.
    """
    half = np.flatnonzero(mirror >= np.arange(len(mirror)))
    name = f"offset_{body}"
    if name not in _arrays() or _arrays()[name].shape != (len(half), 3):
        raise AtlasError(f"{_FILE}: does not fit surface.npz; install glutemap again")
    steps = np.asarray(_arrays()[name], np.float64)
    steps[mirror[half] == half, 0] = 0
    out = usual.astype(np.float64)
    out[half] += STEP_M * steps
    out[mirror[half]] = out[half] * (-1, 1, 1)
    return out.astype(np.float32)


def vertex_areas(vertices: Floats, triangles: Ints) -> Floats:
    """A third of the area of its triangles for every vertex (V,), in cm2."""
    a, b, c = (vertices[triangles[:, i]].astype(np.float64) for i in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2 * 1e4
    return np.bincount(triangles.ravel(), np.repeat(area / 3, 3), len(vertices)).astype(np.float32)


def outline(view: View, body: BodyType) -> dict[str, NDArray[np.generic]]:
    """The outline of the body in a stored view, under the names that it would have in the view's own file."""
    names = (f"body_{body}", f"body_{body}_parts")
    return {name: _arrays()[f"{view}_{name}"] for name in names if f"{view}_{name}" in _arrays()}
