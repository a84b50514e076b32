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
from glutemap.ranking.priors import Priors, clue_reasons, clue_sums
from glutemap.ranking.red_flags import raised_flags
from glutemap.ranking.result import NOTHING_MARKED, Candidate, Mimic, Ranking, Settings
from glutemap.ranking.sets import smallest_set
from glutemap.ranking.weights import WEIGHTS, Weights
from glutemap.ranking.words import Asked, MuscleDetail, condition_reasons
from glutemap.ranking.zonebook import ZoneBook

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Numbers = NDArray[np.intp]


def _softmax(scores: Sequence[float]) -> list[float]:
    top = max(scores)
    raised = [math.exp(score - top) for score in scores]
    total = math.fsum(raised)  # exact, so the order of the candidates does not matter
    return [value / total for value in raised]


class Ranker:
    """Ranks markings against one library; what does not depend on the marking is worked out once."""

    def __init__(self, library: Library, book: ZoneBook, weights: Weights = WEIGHTS) -> None:
        self.library = library
        self.book = book
        self.weights = weights
        self.muscles = Stack(book, "muscle", weights)
        self.conditions = Stack(book, "condition", weights)
        self.priors = Priors(library, weights)
        owners = [row.owner for row in self.muscles.rows]
        self._prior = np.array([self.priors.points.get(owner, 0.0) for owner in owners], np.float64)

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
        answers, settings = dict(answers or {}), settings or Settings()
        marking = read_marking(pain, body, self.book.surface, self.weights)
        flags = raised_flags(self.library, load_regions(), marking.marked, answers)
        if marking.is_empty:
            return Ranking(red_flags=flags, settings=settings, message=NOTHING_MARKED)
        used = answers if settings.use_clues else {}
        asked = Asked(self.library, self.priors, self.weights, used, settings)
        entries = self.muscles.touched(marking)
        fit = self.muscles.fit(marking, body, entries)
        extra = self._extra(asked)
        softening = 1 + marking.total_weight / self.weights.large_cm2
        candidates, rest = self._candidates(fit, extra, asked, softening, marking.first)
        return Ranking(
            candidates=candidates,
            combination=smallest_set(self.muscles, fit, marking, extra, entries, self.weights),
            mimics=self._mimics(marking, body, used),
            red_flags=flags,
            something_else=rest,
            settings=settings,
        )

    def _extra(self, asked: Asked) -> Doubles:
        """(R,) prior and clue terms of each row's muscle; they are the same on both sides."""
        extra = self._prior.copy() if asked.settings.use_prior else np.zeros_like(self._prior)
        if asked.answers:
            sums = clue_sums(self.library, asked.answers, self.weights)
            extra += [sums.get(row.owner, 0.0) for row in self.muscles.rows]
        return extra

    def _candidates(
        self, fit: Fit, extra: Doubles, asked: Asked, softening: float, first: Side
    ) -> tuple[tuple[Candidate, ...], float]:
        """All candidates, best first, and the share of something else.

        ``softening`` divides the logarithms of the odds before they become shares.
        """
        if not len(fit.total):
            return (), 1.0
        rows, pooled = self.muscles.pooled(fit.total)
        scores = np.full(len(fit.total), -np.inf)
        scores[rows] = pooled + extra[rows]
        best = self.muscles.ordered(scores, rows, first)
        # "Something else" against all candidates together, each of them equally likely beforehand.
        odds = self.weights.something_else / (1 - self.weights.something_else) * len(best)
        *shares, rest = _softmax([*(scores[best] / softening).tolist(), math.log(odds)])
        found = []
        for row, share in zip(best.tolist(), shares, strict=True):
            owner, side, part = self.muscles.rows[row]
            whole = self.muscles.whole[row]
            explains, unmet = float(fit.explains[whole]), float(fit.unmet[whole])
            choice = float(scores[row] - extra[row] - fit.total[row])
            detail = MuscleDetail(asked, self.muscles, fit, row, choice)
            found.append(Candidate(owner, side, share, explains, unmet, float(scores[row]), part, detail))
        return tuple(found), rest

    def _mimics(self, marking: Marking, body: BodyType, answers: Mapping[str, bool]) -> tuple[Mimic, ...]:
        """The conditions whose zones hold some of the marked pain, each on its better side."""
        stack, fit = self.conditions, self.conditions.fit(marking, body)
        sums = clue_sums(self.library, answers, self.weights)
        scored: list[tuple[float, str, int]] = []
        for left in range(0, len(stack.rows), 2):  # the right side follows the left
            row = int(stack.ordered(fit.total, np.array([left, left + 1]), marking.first)[0])
            owner = stack.rows[row].owner
            if fit.explains[row] >= self.weights.mimic_explains:
                scored.append((float(fit.total[row]) + sums.get(owner, 0.0), owner, row))
        scored.sort(key=lambda entry: (-entry[0], entry[1]))
        shares = _softmax([score for score, *_ in scored]) if scored else []
        return tuple(
            Mimic(
                condition=owner,
                side=stack.rows[row].side,
                share=share,
                explains=float(fit.explains[row]),
                unmet=float(fit.unmet[row]),
                because=(
                    *condition_reasons(fit, row), *clue_reasons(self.library, answers, owner, self.weights),
                ),
                score=score,
            )
            for share, (score, owner, row) in zip(shares, scored, strict=True)
        )  # fmt: skip


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
