"""What of the skin is in memory already: asked before anything that needs arrays is imported.

The first picture needs no arrays, and importing what works on them takes as long as painting it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from glutemap.ui.canvas.kept import Kept

if TYPE_CHECKING:
    from glutemap.body.frame import BodyType, Direction
    from glutemap.knowledge.records import Muscle

GRIDS_KEPT = 8


@dataclass(frozen=True)
class Look:
    """From where, and at which body."""

    view: Direction
    body: BodyType


grids = Kept(GRIDS_KEPT)
"""The `SkinGrid` of each look, under ``("skin", look)``."""
laid: set[tuple[str, BodyType]] = set()
"""The ids of the muscles whose trigger points were laid on a body's skin, and `LANDMARKS`."""
LANDMARKS = "landmarks"


def has_skin_grid(look: Look) -> bool:
    """Whether the grid of a look is in memory."""
    return ("skin", look) in grids


def are_laid(muscle: Muscle, body: BodyType) -> bool:
    """Whether a muscle's trigger points were laid on a body's skin already."""
    return (muscle.id, body) in laid
