"""A ranking as plain data for programs and as text for people."""

from collections.abc import Mapping
from typing import Any

from glutemap.body.frame import Side
from glutemap.body.painmap import PainMap
from glutemap.knowledge.records import Library
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.result import Candidate, Mimic, Ranking, Reason, Settings
from glutemap.ranking.zonebook import load_zones

PLACES = (
    "The number before a muscle is one more than the number of those clearly ahead of it; muscles that are "
    "too close to tell apart share it."
)


def rank_pain(
    pain: PainMap,
    library: Library,
    answers: Mapping[str, bool] | None = None,
    settings: Settings | None = None,
) -> Ranking:
    """The ranking of a pain map against a library, on the pain map's body type."""
    return Ranker(library, load_zones(library)).rank_pain(pain, pain.body, answers, settings)


def _reasons(because: tuple[Reason, ...]) -> list[dict[str, Any]]:
    return [
        {"text": r.text, "points": round(r.points, 4), "kind": r.kind}
        | ({"sources": list(r.sources)} if r.sources else {})
        | ({"n": r.n} if r.n else {})
        for r in because
    ]


def _candidate(candidate: Candidate) -> dict[str, Any]:
    return {
        "muscle": candidate.muscle,
        "side": candidate.side.value,
        "rank": candidate.rank,
        "either_side": candidate.either_side,
        "share": round(candidate.share, 6),
        "explains": round(candidate.explains, 4),
        "unmet": round(candidate.unmet, 4),
        "score": round(candidate.score, 4),
        "because": _reasons(candidate.because),
        "trigger_points": [{"id": p.id, "share": round(p.share, 4)} for p in candidate.points],
    }


def _mimic(mimic: Mimic, library: Library) -> dict[str, Any]:
    return {
        "condition": mimic.condition,
        "name": library.conditions[mimic.condition].name,
        "side": mimic.side.value,
        "share": round(mimic.share, 6),
        "explains": round(mimic.explains, 4),
        "unmet": round(mimic.unmet, 4),
        "score": round(mimic.score, 4),
        "because": _reasons(mimic.because),
    }


def as_json(ranking: Ranking, library: Library, top: int = 10) -> dict[str, Any]:
    """The ranking as DESIGN section 5 gives it; ``top`` limits candidates and mimics."""
    return {
        "candidates": [_candidate(candidate) for candidate in ranking.candidates[:top]],
        "combination": [
            {"muscle": m.muscle, "side": m.side.value, "adds": round(m.adds, 4)} for m in ranking.combination
        ],
        "mimics": [_mimic(mimic, library) for mimic in ranking.mimics[:top]],
        "red_flags": [
            {
                "id": flag.id,
                "name": library.red_flags[flag.id].name,
                "urgency": flag.urgency,
                "because": flag.because,
                "action": library.red_flags[flag.id].action,
            }
            for flag in ranking.red_flags
        ],
        "something_else": round(ranking.something_else, 6),
        "switches": {
            "prior": ranking.settings.use_prior,
            "clues": ranking.settings.use_clues,
            "findings": ranking.settings.use_findings,
        },
        "message": ranking.message,
    }


def named(muscle: str, side: Side, library: Library, either_side: bool = False) -> str:
    """A muscle with its side, in words."""
    return f"{library.muscles[muscle].names.english}, {'either side' if either_side else side}"


def _flag_lines(ranking: Ranking, library: Library) -> list[str]:
    if not ranking.red_flags:
        return []
    lines = ["First of all:"]
    for raised in ranking.red_flags:
        flag = library.red_flags[raised.id]
        lines += [f"  {flag.name} ({flag.urgency}): {raised.because}", f"    {flag.action}"]
    return [*lines, ""]


def as_text(ranking: Ranking, library: Library, top: int = 10) -> str:
    """The ranking for people to read."""
    lines = _flag_lines(ranking, library)
    if ranking.is_empty:
        return "\n".join([*lines, ranking.message or "There is no muscle to rank."])
    lines.append("Worth checking first (commonly reported patterns, not a diagnosis):")
    for number, candidate in enumerate(ranking.candidates[:top], 1):
        name = named(candidate.muscle, candidate.side, library, candidate.either_side)
        lines.append(
            f"{candidate.rank:3}  {name:34} {candidate.share:6.1%}   "
            f"explains {candidate.explains:4.0%} of the marked pain, {candidate.unmet:4.0%} of its main "
            "zones is not marked"
        )
        if number <= 3:
            lines += [f"       {reason.points:+6.2f}  {reason.text}" for reason in candidate.because]
    lines.append(f"     {'Something else':34} {ranking.something_else:6.1%}")
    if len({c.rank for c in ranking.candidates[:top]}) < len(ranking.candidates[:top]):
        lines += ["", PLACES]
    if len(ranking.combination) > 1:
        names = " with ".join(named(m.muscle, m.side, library) for m in ranking.combination)
        lines += ["", f"Together these explain most of it: {names}."]
    if ranking.mimics:
        names = "; ".join(library.conditions[m.condition].name for m in ranking.mimics[:top])
        lines += ["", f"Other causes can copy this pattern: {names}."]
    return "\n".join(lines)
