"""The sentences of the reasons."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from glutemap.knowledge.records import Library
from glutemap.ranking.evidence import Fit, Stack
from glutemap.ranking.findings import Findings, found_reasons
from glutemap.ranking.priors import Priors, clue_reasons
from glutemap.ranking.result import PointShare, Reason, Settings
from glutemap.ranking.weights import Weights

if TYPE_CHECKING:
    from glutemap.ranking.order import Pooled


def percent(part: float) -> str:
    """``37 %``."""
    return f"{100 * part:.0f} %"


@dataclass(frozen=True, eq=False)
class Asked:
    """One ranking's inputs besides the marking, and what does not change: for the reasons."""

    library: Library
    priors: Priors
    weights: Weights
    answers: Mapping[str, bool]
    settings: Settings
    findings: Findings


class Told(NamedTuple):
    """What the reasons of one ranking's candidates are made of."""

    asked: Asked
    stack: Stack
    fit: Fit
    pooled: "Pooled"


class MuscleDetail(NamedTuple):
    """The reasons of one candidate, put into words when somebody asks.

    ``row`` is its best row, ``mine`` the number of its muscle and side, ``group`` the number that has the
    score of both sides where they count as one, else the same.
    """

    told: Told
    row: int
    mine: int
    group: int

    @property
    def asked(self) -> Asked:
        """The inputs besides the marking."""
        return self.told.asked

    @property
    def stack(self) -> Stack:
        """The rows."""
        return self.told.stack

    @property
    def fit(self) -> Fit:
        """How well each fits."""
        return self.told.fit

    @property
    def scale(self) -> float:
        """What the terms of its pattern are multiplied by."""
        return float(self.told.pooled.scale[0, self.mine])

    @property
    def alone(self) -> float:
        """The score of its side."""
        return float(self.told.pooled.alone[0, self.mine])

    @property
    def score(self) -> float:
        """Its score."""
        return float(self.told.pooled.scores[0, self.group])

    def because(self) -> tuple[Reason, ...]:
        """The terms of the pattern, then the prior and the clues."""
        muscle, asked = self.stack.rows[self.row].owner, self.asked
        prior = asked.priors.reason(muscle) if asked.settings.use_prior else None
        clues = clue_reasons(asked.library, asked.answers, muscle, asked.weights)
        found = found_reasons(asked.findings, (muscle, self.stack.rows[self.row].side), asked.weights)
        beside = (*((prior,) if prior else ()), *clues, *found)
        pattern = self._pattern()
        rest = self.alone - math.fsum(reason.points for reason in (*pattern, *beside))
        return (*pattern, *self._choice(rest), *self._sides(), *beside)

    def points(self) -> tuple[PointShare, ...]:
        """Each trigger point's part of the share."""
        owner, side, _part = self.stack.rows[self.row]
        rows = [(i, row.part) for i, row in enumerate(self.stack.rows) if row[:2] == (owner, side)]
        parts = [(number, part) for number, part in rows if part]
        if not parts:
            return tuple(PointShare(p.id, 1.0) for p in self.asked.library.muscles[owner].trigger_points)
        total = self.scale * self.fit.total[[number for number, _part in parts]]
        odds = np.exp(total - total.max())
        shares = (odds / odds.sum()).tolist()
        return tuple(PointShare(part, share) for (_number, part), share in zip(parts, shares, strict=True))

    def _pattern(self) -> tuple[Reason, ...]:
        """The terms of the pattern that fits best; the whole muscle's figures are named as such."""
        fit, row, whole = self.fit, self.row, self.stack.whole[self.row]
        inside, unmet = percent(fit.explains[row]), percent(fit.unmet[row])
        if row == whole:
            explained = f"{inside} of the marked pain lies in {self._whole_name()}."
            missing = f"{unmet} of that pattern's main zone is not marked."
        else:
            explained = (
                f"{inside} of the marked pain lies in the pattern of its best-fitting point "
                f"({self._point_name()}); {percent(fit.explains[whole])} in all its patterns together."
            )
            missing = (
                f"{unmet} of that point's main zone is not marked ({percent(fit.unmet[whole])} of all its "
                "main zones)."
            )
        where = "outside it" if self._count() == 1 else "outside all its patterns"
        outside = f"{percent(1 - fit.explains[whole])} of the marked pain lies {where}."
        return (
            Reason(explained, self.scale * float(fit.inside[row]), "explained"),
            Reason(outside, self.scale * float(fit.outside[row]), "outside"),
            Reason(
                f"{missing} People often mark less than they feel.",
                self.scale * float(fit.missing[row]),
                "missing",
            ),
            *self._painless(),
        )

    def _painless(self) -> tuple[Reason, ...]:
        """The term of the places that were asked about; none where it says nothing."""
        points = self.scale * float(self.fit.painless[self.row])
        if not points:
            return ()
        return (Reason("Places of its pattern that were asked about do not hurt.", points, "painless"),)

    def _sides(self) -> tuple[Reason, ...]:
        """The term of a muscle whose two sides cannot be told apart."""
        if self.score == self.alone:
            return ()
        text = "Its pattern lies on the midline, so either side may be the source; both count as one."
        return (Reason(text, self.score - self.alone, "sides"),)

    def _choice(self, points: float) -> tuple[Reason, ...]:
        """The term for having several points; none for a muscle with one."""
        count = self._count()
        if count == 1:
            return ()
        which = (
            "more than one of them hurts at once"
            if self.row == self.stack.whole[self.row]
            else "it is this one"
        )
        return (Reason(f"It has {count} points, and it is not certain that {which}.", points, "points"),)

    def _count(self) -> int:
        return len(self.asked.library.muscles[self.stack.rows[self.row].owner].trigger_points)

    def _whole_name(self) -> str:
        return "its pattern" if self._count() == 1 else "the patterns of its points together, which fit best"

    def _point_name(self) -> str:
        owner, _side, part = self.stack.rows[self.row]
        name = next(p.name for p in self.asked.library.muscles[owner].trigger_points if p.id == part)
        return f"{name[:1].lower()}{name[1:]}"


def condition_reasons(fit: Fit, row: int, scale: float) -> tuple[Reason, ...]:
    """The three terms of a condition's pattern, multiplied by ``scale``."""
    explains, elsewhere = percent(fit.explains[row]), percent(1 - fit.explains[row])
    inside, outside, missing = (scale * float(t[row]) for t in (fit.inside, fit.outside, fit.missing))
    return (
        Reason(f"{explains} of the marked pain lies where it is felt.", inside, "explained"),
        Reason(f"{elsewhere} of the marked pain lies elsewhere.", outside, "outside"),
        Reason(f"{percent(fit.unmet[row])} of its main zone is not marked.", missing, "missing"),
    )
