"""The ranking itself: pain field, library and answers to ordered candidates with their reasons."""

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, Side
from glutemap.body.painmap import PainMap, field
from glutemap.body.regions import load_regions
from glutemap.knowledge.records import Library
from glutemap.ranking.evidence import Fit, Marking, Stack, read_marking
from glutemap.ranking.priors import Priors, clue_reasons
from glutemap.ranking.red_flags import raised_flags
from glutemap.ranking.result import (
    NOTHING_MARKED,
    Candidate,
    Mimic,
    PointShare,
    Ranking,
    Reason,
    Settings,
)
from glutemap.ranking.sets import smallest_set
from glutemap.ranking.weights import WEIGHTS, Weights
from glutemap.ranking.zonebook import ZoneBook

Floats = NDArray[np.float32]
Group = tuple[str, Side]
Extra = dict[str, tuple[Reason, ...]]


def _softmax(scores: Sequence[float]) -> list[float]:
    top = max(scores)
    raised = [math.exp(score - top) for score in scores]
    total = math.fsum(raised)  # exact, so the order of the candidates does not matter
    return [value / total for value in raised]


def _percent(part: float) -> str:
    return f"{100 * part:.0f} %"


class Ranker:
    """Ranks markings against one library; what does not depend on the marking is worked out once."""

    def __init__(self, library: Library, book: ZoneBook, weights: Weights = WEIGHTS) -> None:
        self.library = library
        self.book = book
        self.weights = weights
        self.muscles = Stack(book, "muscle", weights)
        self.conditions = Stack(book, "condition", weights)
        self.priors = Priors(library, weights)
        self._rows_of = {s: self._grouped(s) for s in (self.muscles, self.conditions)}

    @staticmethod
    def _grouped(stack: Stack) -> dict[Group, list[int]]:
        groups: dict[Group, list[int]] = {}
        for number, row in enumerate(stack.rows):
            groups.setdefault((row.owner, row.side), []).append(number)
        return groups

    def rank_pain(
        self,
        pain: PainMap,
        body: BodyType | None = None,
        answers: Mapping[str, bool] | None = None,
        settings: Settings | None = None,
    ) -> Ranking:
        """The ranking of a pain map. Raises PainMapError for an unknown region."""
        return self.rank(field(pain), body or pain.body, answers, settings)

    def rank(
        self,
        pain: Floats,
        body: BodyType = BodyType.FEMALE,
        answers: Mapping[str, bool] | None = None,
        settings: Settings | None = None,
    ) -> Ranking:
        """The ranking of a pain field (V,) 0..10 on a body type."""
        answers, settings = answers or {}, settings or Settings()
        marking = read_marking(pain, body, self.book.surface, self.weights)
        flags = raised_flags(self.library, load_regions(), marking.marked, answers)
        if marking.is_empty:
            return Ranking(red_flags=flags, settings=settings, message=NOTHING_MARKED)
        used = answers if settings.use_clues else {}
        entries = self.muscles.touched(marking)
        fit = self.muscles.fit(marking, body, entries)
        extra = self._extra(used, settings)
        candidates, rest = self._candidates(fit, extra, self._softening(marking))
        points = {muscle: math.fsum(r.points for r in reasons) for muscle, reasons in extra.items()}
        added = np.array([points[row.owner] for row in self.muscles.rows], np.float64)
        return Ranking(
            candidates=candidates,
            combination=smallest_set(self.muscles, fit, marking, added, entries, self.weights),
            mimics=self._mimics(marking, body, used),
            red_flags=flags,
            something_else=rest,
            settings=settings,
        )

    def _extra(self, answers: Mapping[str, bool], settings: Settings) -> Extra:
        """Prior and clue terms of each muscle; they are the same on both sides."""
        out: Extra = {}
        for muscle in sorted({row.owner for row in self.muscles.rows}):
            prior = self.priors.reason(muscle) if settings.use_prior else None
            clues = clue_reasons(self.library, answers, muscle, self.weights)
            out[muscle] = ((prior,) if prior else ()) + clues
        return out

    def _softening(self, marking: Marking) -> float:
        """By what the logarithms of the odds are divided before they become shares."""
        return 1 + marking.total_weight / self.weights.large_cm2

    def _candidates(
        self, fit: Fit, extra: Extra, softening: float
    ) -> tuple[tuple[Candidate, ...], float]:
        total = fit.total
        found: list[tuple[float, Group, int, tuple[Reason, ...]]] = []
        for group, rows in self._rows_of[self.muscles].items():
            best = max(rows, key=lambda row: (total[row], -row))
            reasons = (*self._fit_reasons(fit, best), *extra[group[0]])
            found.append((math.fsum(r.points for r in reasons), group, best, reasons))
        found.sort(key=lambda entry: (-entry[0], entry[1]))
        if not found:
            return (), 1.0
        # "Something else" against all candidates together, each of them equally likely beforehand.
        odds = self.weights.something_else / (1 - self.weights.something_else)
        scores = [score / softening for score, *_ in found]
        *shares, rest = _softmax([*scores, math.log(odds * len(found))])
        candidates = tuple(
            self._candidate(fit, group, best, share, score, reasons)
            for share, (score, group, best, reasons) in zip(shares, found, strict=True)
        )
        return candidates, rest

    def _candidate(
        self, fit: Fit, group: Group, best: int, share: float, score: float, reasons: tuple[Reason, ...]
    ) -> Candidate:
        whole, *parts = self._rows_of[self.muscles][group]
        ids = [self.muscles.rows[row].part for row in parts] or list(self.book.parts(group[0]))
        divided = _softmax([float(fit.total[row]) for row in parts or [whole]])
        return Candidate(
            muscle=group[0],
            side=group[1],
            share=share,
            explains=float(fit.explains[whole]),
            unmet=float(fit.unmet[whole]),
            because=reasons,
            score=score,
            point=self.muscles.rows[best].part or (ids[0] if len(ids) == 1 else ""),
            points=tuple(PointShare(i, s) for i, s in zip(ids, divided, strict=True)),
        )

    def _fit_reasons(self, fit: Fit, row: int) -> tuple[Reason, ...]:
        """The three terms of the pattern, in words."""
        whole = self.muscles.whole[row]
        explains, unmet = float(fit.explains[row]), float(fit.unmet[row])
        elsewhere = 1 - float(fit.explains[whole])
        inside, outside, missing = (float(term[row]) for term in (fit.inside, fit.outside, fit.missing))
        whose = self._whose(row)
        where = "outside it" if row == whole else "outside all its patterns"
        return (
            Reason(f"{_percent(explains)} of the marked pain lies in {whose}.", inside, "explained"),
            Reason(f"{_percent(elsewhere)} of the marked pain lies {where}.", outside, "outside"),
            Reason(
                f"{_percent(unmet)} of that pattern's main zone is not marked. People often mark less than "
                "they feel, so this counts little.",
                missing,
                "missing",
            ),
        )

    def _whose(self, number: int) -> str:
        row = self.muscles.rows[number]
        muscle = self.library.muscles[row.owner]
        if not row.part:
            many = len(muscle.trigger_points) > 1
            return "the pattern of its points together" if many else "its pattern"
        point = next(p for p in muscle.trigger_points if p.id == row.part)
        return f"the pattern of its {point.name[:1].lower()}{point.name[1:]}"

    def _mimics(self, marking: Marking, body: BodyType, answers: Mapping[str, bool]) -> tuple[Mimic, ...]:
        """The conditions whose zones hold some of the marked pain, each on its better side."""
        fit = self.conditions.fit(marking, body)
        scored: list[tuple[float, str, Side, int, tuple[Reason, ...]]] = []
        for condition in sorted({row.owner for row in self.conditions.rows}):
            clues = clue_reasons(self.library, answers, condition, self.weights)
            added = math.fsum(r.points for r in clues)
            sides = [(s, self._rows_of[self.conditions][condition, s][0]) for s in (Side.LEFT, Side.RIGHT)]
            side, row = max(sides, key=lambda pair: fit.total[pair[1]])
            if fit.explains[row] >= self.weights.mimic_explains:
                reasons = (*self._condition_reasons(fit, row), *clues)
                scored.append((float(fit.total[row]) + added, condition, side, row, reasons))
        scored.sort(key=lambda entry: (-entry[0], entry[1]))
        shares = _softmax([score for score, *_ in scored]) if scored else []
        return tuple(
            Mimic(condition, side, share, float(fit.explains[row]), float(fit.unmet[row]), reasons, score)
            for share, (score, condition, side, row, reasons) in zip(shares, scored, strict=True)
        )

    @staticmethod
    def _condition_reasons(fit: Fit, row: int) -> tuple[Reason, ...]:
        explains, unmet = float(fit.explains[row]), float(fit.unmet[row])
        inside, outside, missing = (float(term[row]) for term in (fit.inside, fit.outside, fit.missing))
        return (
            Reason(f"{_percent(explains)} of the marked pain lies where it is felt.", inside, "explained"),
            Reason(f"{_percent(1 - explains)} of the marked pain lies elsewhere.", outside, "outside"),
            Reason(f"{_percent(unmet)} of its main zone is not marked.", missing, "missing"),
        )


def rank(
    pain: Floats,
    library: Library,
    book: ZoneBook,
    body: BodyType = BodyType.FEMALE,
    answers: Mapping[str, bool] | None = None,
    settings: Settings | None = None,
) -> Ranking:
    """One ranking; for more than one, keep a `Ranker`."""
    return Ranker(library, book).rank(pain, body, answers, settings)
