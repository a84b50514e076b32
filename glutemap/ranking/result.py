"""What a ranking is: plain immutable values."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, Protocol, Self

from glutemap.body.frame import Side
from glutemap.language import later

ReasonKind = Literal[
    "explained", "outside", "missing", "painless", "points", "sides", "prior", "clue", "pressed", "treated"
]

NOTHING_MARKED = later(
    "Nothing is marked yet. Mark where it hurts, by region or by painting, to get a ranking."
)


@dataclass(frozen=True)
class Reason:
    """One additive term of a score: a plain sentence and its points (natural logarithm of odds).

    ``clue`` is the clue's id, for a clue. ``sources`` are the keys (`Library.sources`) of what a figure in it
    rests on, none where it is our own step or follows from the marking; ``n`` the people it was counted in,
    for the prior.
    """

    text: str
    points: float
    kind: ReasonKind
    clue: str = ""
    sources: tuple[str, ...] = ()
    n: int = 0


@dataclass(frozen=True)
class PointShare:
    """How the share of a candidate divides over its trigger points (they add up to 1)."""

    id: str
    share: float


class Detail(Protocol):
    """What anything ranked can be asked for; worked out only when it is."""

    def because(self) -> tuple[Reason, ...]:
        """The terms of the score."""


class CandidateDetail(Detail, Protocol):
    """What a candidate can be asked for."""

    def points(self) -> tuple[PointShare, ...]:
        """The trigger points."""


@dataclass(frozen=True)
class Candidate:
    """A muscle of one side.

    ``share`` is of all candidates and "something else" together; ``explains`` the part of the marked pain
    inside the muscle's whole pattern; ``unmet`` the part of its whole primary zone that is not marked.
    ``score`` is the sum of the points of ``because``. ``point`` names the trigger point whose pattern fits
    best alone, or is empty when all of them together fit better. ``rank`` is one more than the number of
    candidates that are clearly ahead; several that are too near to tell apart share it. ``either_side`` says
    that the pattern lies on the midline, so the marking cannot tell left from right: the muscle is then
    listed once, for both sides.
    """

    muscle: str
    side: Side
    share: float
    explains: float
    unmet: float
    score: float
    point: str
    detail: CandidateDetail = field(compare=False, repr=False)
    rank: int = 0
    either_side: bool = False

    @classmethod
    def made(cls, **fields: object) -> Self:
        """One from all its fields; four times as fast as a frozen class's own way, and a ranking has 94."""
        made = object.__new__(cls)
        object.__setattr__(made, "__dict__", fields)
        return made

    def is_at(self, muscle: str, side: Side) -> bool:
        """Whether this candidate stands for a muscle of a side."""
        return self.muscle == muscle and (self.either_side or self.side is side)

    @cached_property
    def because(self) -> tuple[Reason, ...]:
        """The reasons: the additive terms of the score, in words and numbers."""
        return self.detail.because()

    @cached_property
    def points(self) -> tuple[PointShare, ...]:
        """How the share divides over the trigger points."""
        return self.detail.points()


@dataclass(frozen=True)
class Member:
    """One muscle of the smallest set that explains the marking; ``adds`` is the further part it explains."""

    muscle: str
    side: Side
    adds: float


@dataclass(frozen=True)
class Mimic:
    """A condition that copies the marked pattern, ranked like a muscle among conditions."""

    condition: str
    side: Side
    share: float
    explains: float
    unmet: float
    detail: Detail = field(compare=False, repr=False)
    score: float

    @cached_property
    def because(self) -> tuple[Reason, ...]:
        """The reasons, as of a muscle."""
        return self.detail.because()


@dataclass(frozen=True)
class RaisedFlag:
    """A red flag that the marking or an answer raised, with the reason in words."""

    id: str
    urgency: str
    because: str


@dataclass(frozen=True)
class Settings:
    """What counts besides the pattern."""

    use_prior: bool = True
    use_clues: bool = True
    use_findings: bool = True


PATTERN_ONLY = Settings(use_prior=False, use_clues=False, use_findings=False)


@dataclass(frozen=True)
class Ranking:
    """The answer to a marking, best first. ``message`` says what to do when there is nothing to rank."""

    candidates: tuple[Candidate, ...] = ()
    combination: tuple[Member, ...] = ()
    mimics: tuple[Mimic, ...] = ()
    red_flags: tuple[RaisedFlag, ...] = ()
    something_else: float = 0.0
    settings: Settings = field(default_factory=Settings)
    message: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was marked."""
        return not self.candidates
