"""What the sculptor hands to the renderer: structures made of closed, smooth surfaces.

All coordinates are metres in the body's frame (x to the body's left, y back, z up).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

KINDS = ("muscle", "tendon", "fascia", "ligament", "nerve", "bursa")
LAYERS = ("superficial", "intermediate", "deep")


@dataclass
class Part:
    """One closed surface, with what is needed to paint fibres on it.

    along runs 0..1 from origin to insertion; across is metres sideways over the fibres and constant along a
    fibre, so that a streak pattern is a function of across alone; tendon is 0 in the belly and 1 where the
    tissue is tendon or aponeurosis. normals are unit and point outwards; they are continuous over the seam
    that across needs on a round belly.
    """

    vertices: np.ndarray  # (n, 3) float32 m
    triangles: np.ndarray  # (m, 3) int32, counter-clockwise seen from outside
    along: np.ndarray  # (n,) float32
    across: np.ndarray  # (n,) float32 m
    tendon: np.ndarray  # (n,) float32
    normals: np.ndarray | None = None  # (n, 3) float32


@dataclass
class Structure:
    """A muscle, tendon, fascia, ligament, nerve or bursa of the left side or the midline.

    origin and insertion name the bones (as in atlas.json) or the structures where the fibres start and end.
    """

    id: str
    name: str
    kind: str
    layer: str
    side: str = "left"
    parts: list[Part] = field(default_factory=list)
    fibres: list[np.ndarray] = field(default_factory=list)  # each (k, 3) m, origin to insertion
    origin: tuple[str, ...] = ()
    insertion: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in KINDS or self.layer not in LAYERS:
            raise ValueError(f"{self.id}: unknown kind {self.kind!r} or layer {self.layer!r}")
