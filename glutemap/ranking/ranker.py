"""The ranking itself: pain field, library and answers to ordered candidates with their reasons."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType
from glutemap.body.painmap import PainMap, field
from glutemap.body.regions import load_regions
from glutemap.knowledge.records import Library
from glutemap.language import tr
from glutemap.ranking.candidates import candidates_of
from glutemap.ranking.cells import Numbers, load_cells
from glutemap.ranking.evidence import Stack
from glutemap.ranking.findings import Findings, found_points
from glutemap.ranking.marking import Drawings, read_marking
from glutemap.ranking.mimics import rank_conditions
from glutemap.ranking.order import Pooled, shares_of
from glutemap.ranking.priors import Priors, clue_sums
from glutemap.ranking.red_flags import raised_flags
from glutemap.ranking.result import NOTHING_MARKED, Ranking, Settings
from glutemap.ranking.sets import smallest_set
from glutemap.ranking.weights import WEIGHTS, Weights
from glutemap.ranking.words import Asked
from glutemap.ranking.zonebook import ZoneBook

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]


class Ranker:
    """Ranks markings against one library; what does not depend on the marking is worked out once."""

    def __init__(self, library: Library, book: ZoneBook, weights: Weights = WEIGHTS) -> None:
        self.library = library
        self.book = book
        self.weights = weights
        self.cells = load_cells()
        self.muscles = Stack(book, "muscle", self.cells, weights, book.doubted)
        self.conditions = Stack(book, "condition", self.cells, weights)
        self.priors = Priors(library, weights)
        owners = [row.owner for row in self.muscles.rows]
        self._prior = np.array([self.priors.points.get(owner, 0.0) for owner in owners], np.float64)

    def rank_pain(
        self,
        pain: PainMap,
        body: BodyType | None = None,
        answers: Mapping[str, bool] | None = None,
        settings: Settings | None = None,
        findings: Findings | None = None,
    ) -> Ranking:
        """The ranking of a pain map. Raises PainMapError for an unknown region."""
        return self.rank(field(pain), body or pain.body, answers, settings, findings)

    def rank(
        self,
        pain: Floats,
        body: BodyType = BodyType.FEMALE,
        answers: Mapping[str, bool] | None = None,
        settings: Settings | None = None,
        findings: Findings | None = None,
        *,
        sets: bool = True,
    ) -> Ranking:
        """The ranking of a pain field (V,) 0..10 on a body type; without ``sets`` no combination."""
        marking = read_marking(pain, body, self.cells, self.weights)
        asked = self.asked(answers, settings, findings)
        flags = raised_flags(self.library, load_regions(), marking.marked, dict(answers or {}))
        if marking.is_empty:
            return Ranking(red_flags=flags, settings=asked.settings, message=tr(NOTHING_MARKED))
        painless = self.cells_of(asked.findings.painless)
        fit, extra = self.muscles.fit(marking, body, painless), self.extra(asked)
        pooled, shares = self.place(marking.drawings, fit.total[None], fit.covers[None], extra)
        return Ranking(
            candidates=candidates_of(self.muscles, fit, pooled, shares[0], marking.first, asked),
            combination=smallest_set(self.muscles, fit, marking, extra, self.weights) if sets else (),
            mimics=rank_conditions(self.conditions, marking, body, asked),
            red_flags=flags,
            something_else=float(shares[0, -1]),
            settings=asked.settings,
        )

    def asked(
        self,
        answers: Mapping[str, bool] | None = None,
        settings: Settings | None = None,
        findings: Findings | None = None,
    ) -> Asked:
        """The inputs besides the marking, without what is switched off."""
        settings = settings or Settings()
        used = dict(answers or {}) if settings.use_clues else {}
        found = (findings or Findings()) if settings.use_findings else Findings()
        return Asked(self.library, self.priors, self.weights, used, settings, found)

    def extra(self, asked: Asked) -> Doubles:
        """(R,) what speaks for or against each row beside the marking: prior, clues, findings."""
        rows = self.muscles.rows
        extra = self._prior.copy() if asked.settings.use_prior else np.zeros_like(self._prior)
        if asked.answers:
            sums = clue_sums(self.library, asked.answers, self.weights)
            extra += [sums.get(row.owner, 0.0) for row in rows]
        points = found_points(asked.findings, self.weights)
        if points:
            extra += [points.get((row.owner, row.side), 0.0) for row in rows]
        return extra

    def painless_term(self, asked: Asked) -> Doubles:
        """(R,) what the places that were asked about and do not hurt say against each row."""
        return self.muscles.painless(self.cells_of(asked.findings.painless))

    def cells_of(self, region_ids: frozenset[str]) -> Numbers:
        """The numbers (K,) of the cells of regions. Raises KeyError for an unknown one."""
        if not region_ids:
            return np.zeros(0, np.intp)
        numbers = [load_regions().number_of[region_id] for region_id in sorted(region_ids)]
        return np.flatnonzero(np.isin(self.cells.region, numbers) & (self.cells.area_cm2 > 0))

    def place(
        self, drawings: Drawings, totals: Doubles, covers: Doubles, extra: Doubles
    ) -> tuple[Pooled, Doubles]:
        """For N drawings, by the totals and covers of all rows (N, R), the scores and shares (N, G + 1)."""
        pooled = Pooled.of(self.muscles, drawings, totals, covers, extra, self.weights)
        return pooled, shares_of(pooled.scores, pooled, self.weights)
