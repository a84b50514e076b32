"""The sentences of the reasons."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from glutemap.knowledge.records import Library
from glutemap.language import inside, later, tr
from glutemap.ranking.evidence import Fit, Stack
from glutemap.ranking.findings import Findings, found_reasons
from glutemap.ranking.order import Pooled
from glutemap.ranking.priors import Priors, clue_reasons
from glutemap.ranking.result import PointShare, Reason, Settings
from glutemap.ranking.weights import Weights

IN_PATTERN = later("{part} of the marked pain lies in its pattern.")
IN_PATTERNS = later("{part} of the marked pain lies in the patterns of its points together, which fit best.")
IN_POINT = later(
    "{part} of the marked pain lies in the pattern of its best-fitting point ({point}); {all_parts} in all "
    "its patterns together."
)
OUTSIDE = later("{part} of the marked pain lies outside it.")
OUTSIDE_ALL = later("{part} of the marked pain lies outside all its patterns.")
PATTERN_UNMET = later(
    "{part} of that pattern's main zone is not marked. People often mark less than they feel."
)
POINT_UNMET = later(
    "{part} of that point's main zone is not marked ({all_parts} of all its main zones). People often mark "
    "less than they feel."
)
SEVERAL = later("It has {n} points, and it is not certain that more than one of them hurts at once.")
THIS_ONE = later("It has {n} points, and it is not certain that it is this one.")
DOUBTED = later("It has {n} points, and the sources disagree on this one, so another is more likely.")


def percent(part: float) -> str:
    """``37 %``."""
    return tr("{n} %", n=f"{100 * part:.0f}")


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
    pooled: Pooled


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
        own = [number for number, _part in parts]
        total = self.scale * (self.fit.total[own] + self.stack.log_chance[own])
        odds = np.exp(total - total.max())
        shares = (odds / odds.sum()).tolist()
        return tuple(PointShare(part, share) for (_number, part), share in zip(parts, shares, strict=True))

    def _pattern(self) -> tuple[Reason, ...]:
        """The terms of the pattern that fits best; the whole muscle's figures are named as such."""
        fit, row, whole = self.fit, self.row, self.stack.whole[self.row]
        part = {"part": percent(fit.explains[row]), "all_parts": percent(fit.explains[whole])}
        unmet = {"part": percent(fit.unmet[row]), "all_parts": percent(fit.unmet[whole])}
        single = self._count() == 1
        if row == whole:
            explained = tr(IN_PATTERN if single else IN_PATTERNS, **part)
            missing = tr(PATTERN_UNMET, **unmet)
        else:
            explained = tr(IN_POINT, point=self._point_name(), **part)
            missing = tr(POINT_UNMET, **unmet)
        outside = tr(OUTSIDE if single else OUTSIDE_ALL, part=percent(1 - fit.explains[whole]))
        return (
            Reason(explained, self.scale * float(fit.inside[row]), "explained"),
            Reason(outside, self.scale * float(fit.outside[row]), "outside"),
            Reason(missing, self.scale * float(fit.missing[row]), "missing"),
            *self._painless(),
        )

    def _painless(self) -> tuple[Reason, ...]:
        """The term of the places that were asked about; none where it says nothing."""
        points = self.scale * float(self.fit.painless[self.row])
        if not points:
            return ()
        text = tr("Places of its pattern that were asked about do not hurt.")
        return (Reason(text, points, "painless"),)

    def _sides(self) -> tuple[Reason, ...]:
        """The term of a muscle whose two sides cannot be told apart."""
        if self.score == self.alone:
            return ()
        text = tr("Its pattern lies on the midline, so either side may be the source; both count as one.")
        return (Reason(text, self.score - self.alone, "sides"),)

    def _choice(self, points: float) -> tuple[Reason, ...]:
        """The term for having several points; none for a muscle with one."""
        count = self._count()
        if count == 1:
            return ()
        if self.row == self.stack.whole[self.row]:
            text = SEVERAL
        else:
            text = DOUBTED if self.stack.is_doubted(self.stack.rows[self.row]) else THIS_ONE
        return (Reason(tr(text, n=count), points, "points"),)

    def _count(self) -> int:
        return len(self.asked.library.muscles[self.stack.rows[self.row].owner].trigger_points)

    def _point_name(self) -> str:
        owner, _side, part = self.stack.rows[self.row]
        return inside(next(p.name for p in self.asked.library.muscles[owner].trigger_points if p.id == part))


class ConditionDetail(NamedTuple):
    """The reasons of one condition (a row of its own, its terms multiplied by ``scale``), told when asked."""

    asked: Asked
    fit: Fit
    condition: str
    row: int
    scale: float

    def because(self) -> tuple[Reason, ...]:
        """The terms of the pattern, then the clues."""
        asked = self.asked
        return (
            *_condition_reasons(self.fit, self.row, self.scale),
            *clue_reasons(asked.library, asked.answers, self.condition, asked.weights),
        )


def _condition_reasons(fit: Fit, row: int, scale: float) -> tuple[Reason, ...]:
    """The three terms of a condition's pattern, multiplied by ``scale``."""
    explains, elsewhere = percent(fit.explains[row]), percent(1 - fit.explains[row])
    marked, outside, missing = (scale * float(t[row]) for t in (fit.inside, fit.outside, fit.missing))
    return (
        Reason(tr("{part} of the marked pain lies where it is felt.", part=explains), marked, "explained"),
        Reason(tr("{part} of the marked pain lies elsewhere.", part=elsewhere), outside, "outside"),
        Reason(
            tr("{part} of its main zone is not marked.", part=percent(fit.unmet[row])), missing, "missing"
        ),
    )
