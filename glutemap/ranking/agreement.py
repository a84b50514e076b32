"""Where a candidate's pattern and a marking agree on the skin: for drawing the reasons on the body."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType
from glutemap.body.zones import IN_ZONE
from glutemap.ranking.result import Candidate
from glutemap.ranking.zonebook import ZoneBook

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Agreement:
    """Three parts of the skin, each (V,), and the figures of the candidate that they are the picture of.

    Attributes:
        explained: Marked, and in the pattern.
        unexplained: Marked, and outside it.
        absent: In the main zone of the pattern, and not marked.
        explains: The part of the marked pain (cm2 times intensity) that is explained.
        unmet: The part of the main zone (cm2) that is not marked.

    """

    explained: Mask
    unexplained: Mask
    absent: Mask
    explains: float
    unmet: float


def agreement(
    book: ZoneBook, candidate: Candidate, pain: Floats, body: BodyType = BodyType.FEMALE
) -> Agreement:
    """How a candidate's whole pattern agrees with a pain field (V,) 0..10 on a body type."""
    pattern = book.pattern(candidate.muscle, candidate.side)
    area = book.surface.area_cm2[body]
    marked = pain > 0
    inside, core = pattern.either >= IN_ZONE, pattern.primary >= IN_ZONE
    explained, absent = marked & inside, core & ~marked
    hurts = np.where(marked, np.minimum(pain, 10), 0) * area
    return Agreement(
        explained=explained,
        unexplained=marked & ~inside,
        absent=absent,
        explains=float(hurts[explained].sum() / max(float(hurts.sum()), 1e-9)),
        unmet=float(area[absent].sum() / max(float(area[core].sum()), 1e-9)),
    )
