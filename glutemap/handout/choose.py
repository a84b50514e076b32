"""Which muscles a page explains when nobody says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glutemap.body.frame import Side
from glutemap.handout.compose import Explained

if TYPE_CHECKING:
    from glutemap.ranking.result import Candidate, Ranking

MOST = 2
WORTH_ADDING = 0.15  # of the marked pain that a second muscle explains beyond the first


def explained_of(candidate: Candidate) -> Explained:
    """A candidate as it is explained: one on the midline for both sides."""
    return Explained(candidate.muscle, Side.MIDLINE if candidate.either_side else candidate.side)


def first_explained(ranking: Ranking) -> tuple[Explained, ...]:
    """The first candidate; with it the one that cannot be told from it, or that explains what it leaves."""
    if not ranking.candidates:
        return ()
    first, *others = ranking.candidates
    chosen = [first]
    adds = {(m.muscle, m.side): m.adds for m in ranking.combination}
    for candidate in others[:8]:
        tied = candidate.rank == first.rank
        adding = adds.get((candidate.muscle, candidate.side), 0.0) >= WORTH_ADDING
        if len(chosen) < MOST and candidate.muscle != first.muscle and (tied or adding):
            chosen.append(candidate)
    return tuple(map(explained_of, chosen))


def side_of(ranking: Ranking, muscle_id: str) -> Side:
    """The side of a muscle that fits a marking better; the left when nothing tells."""
    for candidate in ranking.candidates:
        if candidate.muscle == muscle_id:
            return explained_of(candidate).side
    return Side.LEFT
