"""The next question: which clue, area or press would most change the order, as far as can be expected.

Every question has two answers. How likely each is follows from the shares as they stand: a candidate that a
clue speaks for answers yes more often. The change is the total variation between the shares before and after
(0: nothing moves, 1: everything does), averaged over the answers by their chance.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, Side
from glutemap.body.regions import load_regions
from glutemap.knowledge.records import Clue
from glutemap.ranking.findings import Findings
from glutemap.ranking.marking import Drawings, Marking, read_marking
from glutemap.ranking.order import shares_of
from glutemap.ranking.priors import clue_points
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.result import Settings
from glutemap.ranking.words import Asked

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

Kind = Literal["clue", "area", "press"]
KINDS: tuple[Kind, ...] = ("clue", "area", "press")
LIKELY, UNLIKELY = 0.95, 0.03  # no answer is certain
USUAL_YES = 0.3  # how often others answer yes where only a "yes" says something
TOP = 5  # areas and presses are asked about for the first few candidates
LEAST_AREA = 0.2  # of a region in the pattern of one of them: less is not worth asking
MARKED = 0.15  # a region that is marked this far is not asked about


@dataclass(frozen=True)
class Question:
    """One thing to ask or to do next.

    Attributes:
        kind: A clue's question or test, an area to ask about, or a muscle to press.
        id: The clue, the region (with side), or ``muscle.side``.
        change: The expected change of the shares, 0..1.
        yes: The chance of a yes.
        if_yes, if_no: Who would then come first.

    """

    kind: Kind
    id: str
    change: float
    yes: float
    if_yes: tuple[str, Side]
    if_no: tuple[str, Side]


@dataclass(frozen=True, eq=False)
class _Answers:
    """A question with the scores (G,) after each answer and the chance of a yes for each share (G + 1,)."""

    kind: Kind
    id: str
    chance: Doubles
    scores: tuple[Doubles, Doubles]


def next_questions(
    ranker: Ranker,
    pain: Floats,
    body: BodyType = BodyType.FEMALE,
    answers: Mapping[str, bool] | None = None,
    settings: Settings | None = None,
    findings: Findings | None = None,
    *,
    kinds: Iterable[Kind] = KINDS,
    most: int = 5,
) -> tuple[Question, ...]:
    """The questions whose answers would change the order most, best first; none when nothing is marked."""
    marking = read_marking(pain, body, ranker.cells, ranker.weights)
    if marking.is_empty:
        return ()
    asker = _Asker(ranker, marking, ranker.asked(answers, settings, findings))
    makers = {"clue": asker.clues, "area": asker.areas, "press": asker.presses}
    found = [asker.judge(question) for kind in dict.fromkeys(kinds) for question in makers[kind]()]
    found.sort(key=lambda q: (-q.change, q.kind, q.id))
    return tuple(found[:most])


class _Asker:
    def __init__(self, ranker: Ranker, marking: Marking, asked: Asked) -> None:
        self._ranker, self._marking, self._asked = ranker, marking, asked
        self._stack, self._weights = ranker.muscles, ranker.weights
        self._extra = ranker.extra(asked)
        self._painless = ranker.painless_term(asked)
        terms = self._stack.terms(marking.drawings)
        self._totals, self._covers = terms.total + self._painless, terms.covers
        pooled, shares = ranker.place(marking.drawings, self._totals, self._covers, self._extra)
        self._pooled = pooled
        self._scores, self._shares, self._best = pooled.scores[0], shares[0], pooled.best[0]
        self._top = np.argsort(-self._scores, kind="stable")[:TOP]
        self._places = [self._stack.rows[row][:2] for row in self._stack.group_rows.tolist()]

    def judge(self, question: _Answers) -> Question:
        yes = float(question.chance @ self._shares)
        after = shares_of(np.stack(question.scores), self._pooled, self._weights)
        change = np.abs(after - self._shares).sum(1) / 2
        first = [self._places[int(scores.argmax())] for scores in question.scores]
        expected = yes * float(change[0]) + (1 - yes) * float(change[1])
        return Question(question.kind, question.id, expected, yes, first[0], first[1])

    def clues(self) -> Iterable[_Answers]:
        """The clues that nobody answered yet, if clues count."""
        if not self._asked.settings.use_clues:
            return
        for clue_id in sorted(self._ranker.library.clues):
            if clue_id not in self._asked.answers:
                question = self._clue(self._ranker.library.clues[clue_id])
                if question is not None:
                    yield question

    def _clue(self, clue: Clue) -> _Answers | None:
        by_muscle: dict[str, tuple[float, float]] = {}
        for weighting in clue.weights:
            if weighting.target in self._ranker.library.muscles:
                points = [clue_points(weighting, answer, self._weights) for answer in (True, False)]
                was = by_muscle.get(weighting.target, (0.0, 0.0))
                by_muscle[weighting.target] = (was[0] + points[0], was[1] + points[1])
        if not by_muscle:
            return None
        usual = [_usual_yes(*points) for points in by_muscle.values()]
        others = math.fsum(usual) / len(usual)
        ways = np.array([by_muscle.get(muscle, (0.0, 0.0)) for muscle, _side in self._places])
        chance = np.append(np.clip(others * np.exp(ways[:, 0]), UNLIKELY, LIKELY), others)
        return _Answers("clue", clue.id, chance, (self._scores + ways[:, 0], self._scores + ways[:, 1]))

    def presses(self) -> Iterable[_Answers]:
        """Pressing one of the first candidates, if findings count."""
        if not self._asked.settings.use_findings:
            return
        w = self._weights
        right, wrong = _press_chances(w.pressed_yes, w.pressed_no)
        for group in self._top.tolist():
            muscle, side = self._places[group]
            if (muscle, side) in self._asked.findings.pressed:
                continue
            chance = np.full(len(self._shares), wrong)
            chance[group] = right
            yes, no = self._scores.copy(), self._scores.copy()
            yes[group] += math.log(w.pressed_yes)
            no[group] += math.log(w.pressed_no)
            yield _Answers("press", f"{muscle}.{side}", chance, (yes, no))

    def areas(self) -> Iterable[_Answers]:
        """Whether it hurts in a region that is not marked and that the first candidates' patterns reach."""
        regions, cells = load_regions(), self._ranker.cells
        count = len(regions.ids)
        whole = np.bincount(cells.region, cells.area_cm2, count)
        drawing = self._marking.drawings
        marked = np.bincount(cells.region[drawing.cells], drawing.area[0], count)
        reached = self._reached(cells.region, count) / np.maximum(whole, 1e-9)
        fresh = marked < MARKED * whole
        worth = fresh & (reached[self._top].max(0) >= LEAST_AREA)
        for number in np.flatnonzero(worth).tolist():
            if regions.ids[number] not in self._asked.findings.painless:
                yield self._area(regions.ids[number], number, reached[:, number])

    def _reached(self, region: NDArray[np.int16], count: int) -> Doubles:
        """(G, regions) the cm2 of each region that each candidate's best pattern is expected to mark."""
        cells, painted = self._ranker.cells, self._stack.painted
        out = np.zeros((len(self._best), count))
        used = np.flatnonzero(painted.unit >= 0)
        where = (region[used], region[cells.mirror[used]])
        for group in self._top.tolist():
            row = int(self._best[group])
            primary, spillover = painted.of_row(row // 2)
            chance = primary * self._weights.in_primary + spillover * self._weights.in_spillover
            out[group] = np.bincount(where[row % 2], (chance * painted.area_cm2)[painted.unit[used]], count)
        return out

    def _area(self, region_id: str, number: int, reached: Doubles) -> _Answers:
        ranker, cells = self._ranker, self._ranker.cells
        inside = np.flatnonzero((cells.region == number) & (cells.area_cm2 > 0))
        more = _with_cells(self._marking.drawings, inside, cells.area_cm2)
        terms, drawings = self._stack.terms(more), self._marking.drawings
        yes, no = terms.total + self._painless, self._totals + self._stack.painless(inside)
        after = ((more, yes, terms.covers), (drawings, no, self._covers))
        scores = [ranker.place(*marked, self._extra)[0].scores[0] for marked in after]
        background = self._weights.background
        chance = np.append(np.clip(background + reached, UNLIKELY, LIKELY), background)
        return _Answers("area", region_id, chance, (scores[0], scores[1]))


def _with_cells(drawing: Drawings, cells: NDArray[np.intp], area_cm2: Doubles) -> Drawings:
    """One drawing with some cells marked in full, as strongly as the rest is on average."""
    mean = drawing.total[0] / max(float(drawing.area.sum()), 1e-9)
    area, weight = np.zeros(len(area_cm2), np.float32), np.zeros(len(area_cm2), np.float32)
    area[drawing.cells], weight[drawing.cells] = drawing.area[0], drawing.weight[0]
    area[cells] = area_cm2[cells]
    weight[cells] = area[cells] * np.float32(mean)
    touched = np.flatnonzero(area)
    total = np.array([weight.sum(dtype=np.float64)])
    return Drawings(touched, weight[touched][None], area[touched][None], total)


def _usual_yes(yes: float, no: float) -> float:
    """How often others answer yes, for a clue whose answers shift the odds by these logarithms."""
    up, down = math.exp(yes), math.exp(no)
    if abs(up - down) < 1e-6 or abs(no) < 1e-6:
        return USUAL_YES
    return min(max((1 - down) / (up - down), UNLIKELY), LIKELY)


def _press_chances(up: float, down: float) -> tuple[float, float]:
    """The chance of a yes in the muscle that is the source and in another, from the two ratios."""
    wrong = (1 - down) / (up - down)
    return up * wrong, wrong
