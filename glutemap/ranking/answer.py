"""A ranking with what may be asked for beside it, stability and the next questions, as data and as text."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from glutemap.body.frame import Side
from glutemap.body.painmap import PainMap, field
from glutemap.knowledge.records import Library
from glutemap.ranking.findings import Findings
from glutemap.ranking.questions import Question, next_questions
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.report import as_json, as_text, named
from glutemap.ranking.result import Ranking, Settings
from glutemap.ranking.stability import Stability, measure_stability
from glutemap.ranking.zonebook import load_zones


@dataclass(frozen=True, eq=False)
class Answer:
    """What a pain map and everything said beside it give."""

    library: Library
    ranking: Ranking
    stability: Stability | None
    questions: tuple[Question, ...]

    def as_json(self, top: int) -> dict[str, Any]:
        """Plain data: the ranking's, with ``stability`` and ``next`` where they were asked for."""
        out = as_json(self.ranking, self.library, top)
        if self.stability is not None:
            out["stability"] = {
                "jaccard": self.stability.jaccard,
                "redraws": self.stability.redraws,
                "same_three": round(self.stability.same_three, 4),
                "same_or_tied": round(self.stability.same_or_tied, 4),
                "candidates": [
                    {
                        "muscle": h.muscle,
                        "side": h.side.value,
                        "either_side": h.either_side,
                        "first": h.first,
                        "top_three": h.top_three,
                    }
                    for h in self.stability.candidates[:top]
                ],
            }
        if self.questions:
            out["next"] = [
                {
                    "kind": q.kind,
                    "id": q.id,
                    "change": round(q.change, 4),
                    "yes": round(q.yes, 4),
                    "if_yes": ".".join(q.if_yes),
                    "if_no": ".".join(q.if_no),
                }
                for q in self.questions
            ]
        return out

    def as_text(self, top: int) -> str:
        """For people to read."""
        lines = [as_text(self.ranking, self.library, top)]
        if self.stability is not None and self.stability.redraws:
            lines += ["", *self._stability_lines(self.stability, top)]
        if self.questions:
            lines += ["", "What would tell most next:"]
            lines += [f"  {self._asked(q)} (would move {q.change:.0%} of the shares)" for q in self.questions]
        return "\n".join(lines)

    def _stability_lines(self, stability: Stability, top: int) -> list[str]:
        names = [
            f"  {named(h.muscle, h.side, self.library, h.either_side):34} "
            f"among the first three in {h.top_three:4.0%}, first in {h.first:4.0%}"
            for h in stability.candidates[:top]
        ]
        head = (
            f"If it were drawn again ({stability.redraws} times, overlapping by {stability.jaccard:g}), the "
            f"first three would be the same in {stability.same_three:.0%}, but for ties in "
            f"{stability.same_or_tied:.0%}:"
        )
        return [head, *names]

    def _asked(self, question: Question) -> str:
        if question.kind == "clue":
            return self.library.clues[question.id].client
        base, _, side = question.id.rpartition(".")
        if question.kind == "press":
            return f"Press {named(base, Side(side), self.library)}: is that the familiar pain?"
        region = self.library.regions.get(base or side)
        name = region.name if region is not None else question.id
        return f"Does it also hurt here: {name}{', ' + side if base else ''}?"


def answer_pain(
    pain: PainMap,
    library: Library,
    answers: Mapping[str, bool] | None = None,
    settings: Settings | None = None,
    findings: Findings | None = None,
    *,
    stability: bool = False,
    questions: bool = False,
) -> Answer:
    """The ranking of a pain map and, where wanted, its stability and the next questions."""
    ranker = Ranker(library, load_zones(library))
    ranking = ranker.rank_pain(pain, pain.body, answers, settings, findings)
    given = (field(pain), pain.body, answers, settings, findings)
    return Answer(
        library,
        ranking,
        measure_stability(ranker, *given) if stability else None,
        next_questions(ranker, *given) if questions else (),
    )
