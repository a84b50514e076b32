"""What the audit measures: structures as closed surfaces with their fibres. Metres, the body's frame."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

Doubles = NDArray[np.float64]
Ints = NDArray[np.int32]


class _Part(Protocol):
    """What is asked of a part of a grown structure: arrays of any real type."""

    vertices: NDArray[np.floating]
    triangles: NDArray[np.integer]
    tendon: NDArray[np.floating]


class _Grown(Protocol):
    """What is asked of a structure of the build (assets/build/muscles/structure.py)."""

    id: str
    name: str
    kind: str
    layer: str
    side: str
    parts: Sequence[_Part]
    fibres: Sequence[NDArray[np.floating]]


@dataclass(frozen=True, eq=False)
class Solid:
    """One structure of one side: a closed surface, counter-clockwise seen from outside.

    Attributes:
        vertices: (n, 3) m.
        triangles: (m, 3) vertex numbers.
        tendon: (n,) 0 in the belly to 1 in tendon; zeros on bone.
        fibres: each (k, 3) m, from origin to insertion.
        origin: ids of the bones or other structures at which fibres start; ``insertion`` where they end.

    """

    id: str
    name: str
    kind: str
    layer: str
    side: str
    vertices: Doubles
    triangles: Ints
    tendon: Doubles
    fibres: tuple[Doubles, ...] = ()
    origin: tuple[str, ...] = ()
    insertion: tuple[str, ...] = field(default=())

    @property
    def volume(self) -> float:
        """Inside the surface, m3."""
        a, b, c = (self.vertices[self.triangles[:, i]] for i in range(3))
        return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6)


def bone_solid(id: str, name: str, side: str, vertices: ArrayLike, triangles: ArrayLike) -> Solid:
    """A bone as the atlas names it (``hip_bone``, ``vertebra_l4``), of one side or the midline."""
    places = np.asarray(vertices, np.float64)
    return Solid(
        id, name, "bone", "bone", side, places, np.asarray(triangles, np.int32), np.zeros(len(places))
    )


def soft_solid(grown: _Grown) -> Solid:
    """A structure of the build as one solid: its parts joined."""
    starts = np.cumsum([0, *[len(part.vertices) for part in grown.parts]])
    corners = [np.asarray(p.triangles, np.int32) + s for p, s in zip(grown.parts, starts, strict=False)]
    none = np.zeros((0, 3))
    return Solid(
        grown.id,
        grown.name,
        grown.kind,
        grown.layer,
        grown.side,
        np.concatenate([none, *[np.asarray(p.vertices, np.float64) for p in grown.parts]]),
        np.concatenate([none, *corners]).astype(np.int32),
        np.concatenate([none[:, 0], *[np.asarray(p.tendon, np.float64) for p in grown.parts]]),
        tuple(np.asarray(f, np.float64).reshape(-1, 3) for f in grown.fibres),
        tuple(getattr(grown, "origin", ())),
        tuple(getattr(grown, "insertion", ())),
    )
