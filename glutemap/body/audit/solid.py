"""What the audit measures: structures as closed surfaces with their fibres. Metres, the body's frame."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Ints = NDArray[np.int32]


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
