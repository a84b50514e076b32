"""The canonical surface: the skin as one triangle mesh with a shape per body type."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from glutemap import resources
from glutemap.body.builds import moved, vertex_areas
from glutemap.body.errors import AtlasError
from glutemap.body.frame import USUAL_BODIES, BodyType
from glutemap.body.lazily import PerBody
from glutemap.body.mesh import Adjacency, vertex_normals
from glutemap.body.npz import read_arrays

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Ints = NDArray[np.int32]


class Segment(IntEnum):
    """The part of the body that moves a vertex most, as numbered in the atlas."""

    HEAD = 0
    NECK = 1
    TRUNK = 2
    UPPER_ARM = 3
    FOREARM = 4
    HAND = 5
    THIGH = 6
    LEG = 7
    FOOT = 8


_PART_OF_SEGMENT = np.array([0, 0, 0, 1, 3, 3, 5, 7, 7], np.int8)


TRUNK_RIGHT, TRUNK_MIDDLE = 9, 10
MIDDLE_M = 0.004  # the trunk this near the midline joins the limbs of both sides


def _touching() -> NDArray[np.bool_]:
    left, right = [(0, 1), (0, 5), (1, 3), (5, 7)], [(9, 2), (9, 6), (2, 4), (6, 8)]
    middle = [(10, 0), (10, 9), (0, 9), (10, 1), (10, 2), (10, 5), (10, 6)]
    pairs = left + right + middle
    out = np.eye(11, dtype=np.bool_)
    for a, b in pairs:
        out[a, b] = out[b, a] = True
    return out


TOUCHING = _touching()
"""(11, 11) which parts (`Surface.part`) join: a thigh its half of the trunk, never the other thigh."""


@dataclass(frozen=True, eq=False)
class Surface:
    """The skin: V vertices, T triangles, one topology for every body type.

    The bodies that are not of usual build are worked out when they are first asked for (20 ms).

    Attributes:
        triangles: (T, 3) vertex numbers, counter-clockwise seen from outside.
        mirror: (V,) the vertex on the other side of the body; itself on the midline.
        segment: (V,) a `Segment` per vertex.
        vertices: (V, 3) metres, per body type.
        area_cm2: (V,) the skin that belongs to each vertex, per body type; alike on both sides.

    """

    triangles: Ints
    mirror: Ints
    segment: NDArray[np.uint8]
    vertices: Mapping[BodyType, Floats]
    area_cm2: Mapping[BodyType, Floats]

    @property
    def n(self) -> int:
        """The number of vertices."""
        return len(self.mirror)

    @cached_property
    def mean(self) -> Doubles:
        """(V, 3) metres: the canonical mean body, half way between the types and exactly symmetric."""
        usual = [np.asarray(self.vertices[body], np.float64) for body in USUAL_BODIES]
        middle = (usual[0] + usual[1]) / 2
        return np.asarray((middle + middle[self.mirror] * (-1.0, 1.0, 1.0)) / 2, dtype=np.float64)

    @cached_property
    def normals(self) -> Doubles:
        """(V, 3) outward unit normals of the mean body."""
        return vertex_normals(self.mean, self.triangles)

    @cached_property
    def adjacency(self) -> Adjacency:
        """Which vertices share an edge."""
        return Adjacency.of(self.triangles, self.n)

    @cached_property
    def part(self) -> NDArray[np.int8]:
        """(V,) numbers of the joined parts of the body, as `TOUCHING` counts them.

        0, 9 and 10 are the left half, the right half and the middle of head, neck and trunk. Upper arm,
        forearm with hand, thigh, leg with foot have odd numbers on the left, each the next on the right.
        """
        out: NDArray[np.int8] = _PART_OF_SEGMENT[self.segment]
        x, trunk = self.mean[:, 0], out == 0
        out[(out > 0) & (x < 0)] += 1
        out[trunk & (x < 0)] = TRUNK_RIGHT
        out[trunk & (np.abs(x) <= MIDDLE_M)] = TRUNK_MIDDLE
        return out

    def shaped_as(self, body: BodyType) -> "Surface":
        """The surface with one body's shape, made symmetric, in the place of the mean."""
        return replace(self, vertices=dict.fromkeys(BodyType, self.vertices[body]))

    def mirrored(self, field: NDArray[np.float32]) -> NDArray[np.float32]:
        """A field (V,) as it is on the mirror image of the body."""
        return field[self.mirror]


def _symmetric(area: NDArray[np.generic], mirror: Ints) -> Floats:
    # Rounding in the build may differ between the sides; the ranking needs them equal to the last bit.
    own = np.asarray(area, np.float32)
    return np.asarray((own + own[mirror]) / 2, np.float32)


@cache
def load_surface() -> Surface:
    """The shipped surface, read once.

    Raises MissingResourceError or AtlasError.
    """
    arrays = read_arrays(resources.asset("atlas/surface.npz"))
    try:
        usual = {b: np.asarray(arrays[f"vertices_{b}"], np.float32) for b in USUAL_BODIES}
        triangles = np.asarray(arrays["triangles"], np.int32)
        mirror = np.asarray(arrays["mirror"], np.int32)
        vertices = PerBody(usual, lambda body: moved(usual[body.usual], mirror, body))
        surface = Surface(
            triangles=triangles,
            mirror=mirror,
            segment=np.asarray(arrays["segment"], np.uint8),
            vertices=vertices,
            area_cm2=PerBody(
                {b: _symmetric(arrays[f"area_{b}"], mirror) for b in USUAL_BODIES},
                lambda body: _symmetric(vertex_areas(vertices[body], triangles), mirror),
            ),
        )
    except KeyError as fault:
        raise AtlasError(f"atlas/surface.npz: no array {fault}; install glutemap again") from fault
    if not np.array_equal(mirror[mirror], np.arange(surface.n)):
        raise AtlasError("atlas/surface.npz: the mirror map does not lead back; build the atlas again")
    return surface
