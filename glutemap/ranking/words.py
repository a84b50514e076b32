"""The sentences of the reasons."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from glutemap.knowledge.records import Library
from glutemap.ranking.evidence import Fit, Stack
from glutemap.ranking.priors import Priors, clue_reasons
from glutemap.ranking.result import PointShare, Reason, Settings
from glutemap.ranking.weights import Weights


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


@dataclass(frozen=True, eq=False)
class MuscleDetail:
    """The reasons of one candidate, put into words when somebody asks. ``row`` is its best row."""

    asked: Asked
    stack: Stack
    fit: Fit
    row: int

    def because(self) -> tuple[Reason, ...]:
        """The three terms of the pattern, then the prior and the clues."""
        muscle, asked = self.stack.rows[self.row].owner, self.asked
        prior = asked.priors.reason(muscle) if asked.settings.use_prior else None
        clues = clue_reasons(asked.library, asked.answers, muscle, asked.weights)
        return (*self._pattern(), *((prior,) if prior else ()), *clues)

    def points(self) -> tuple[PointShare, ...]:
        """Each trigger point's part of the share."""
        owner, side, _part = self.stack.rows[self.row]
        rows = [(i, row.part) for i, row in enumerate(self.stack.rows) if row[:2] == (owner, side)]
        parts = [(number, part) for number, part in rows if part]
        if not parts:
            return tuple(PointShare(p.id, 1.0) for p in self.asked.library.muscles[owner].trigger_points)
        total = self.fit.total[[number for number, _part in parts]]
        odds = np.exp(total - total.max())
        shares = (odds / odds.sum()).tolist()
        return tuple(PointShare(part, share) for (_number, part), share in zip(parts, shares, strict=True))

    def _pattern(self) -> tuple[Reason, ...]:
        fit, row, whole = self.fit, self.row, self.stack.whole[self.row]
        explains, elsewhere = percent(fit.explains[row]), percent(1 - fit.explains[whole])
        where = "outside it" if row == whole else "outside all its patterns"
        return (
            Reason(
                f"{explains} of the marked pain lies in {self._whose()}.", float(fit.inside[row]), "explained"
            ),
            Reason(f"{elsewhere} of the marked pain lies {where}.", float(fit.outside[row]), "outside"),
            Reason(
                f"{percent(fit.unmet[row])} of that pattern's main zone is not marked. People often mark "
                "less than they feel, so this counts little.",
                float(fit.missing[row]),
                "missing",
            ),
        )

    def _whose(self) -> str:
        owner, _side, part = self.stack.rows[self.row]
        points = self.asked.library.muscles[owner].trigger_points
        if not part:
            return "the pattern of its points together" if len(points) > 1 else "its pattern"
        name = next(point.name for point in points if point.id == part)
        return f"the pattern of its {name[:1].lower()}{name[1:]}"


def condition_reasons(fit: Fit, row: int) -> tuple[Reason, ...]:
    """The three terms of a condition's pattern."""
    explains, elsewhere = percent(fit.explains[row]), percent(1 - fit.explains[row])
    return (
        Reason(f"{explains} of the marked pain lies where it is felt.", float(fit.inside[row]), "explained"),
        Reason(f"{elsewhere} of the marked pain lies elsewhere.", float(fit.outside[row]), "outside"),
        Reason(
            f"{percent(fit.unmet[row])} of its main zone is not marked.", float(fit.missing[row]), "missing"
        ),
    )
