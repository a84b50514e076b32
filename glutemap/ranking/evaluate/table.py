"""The evaluation as Markdown for the README, and as plain data."""

from dataclasses import asdict
from typing import Any

from glutemap.ranking.evaluate.figures import FEW, STABLE, Places, Tenth
from glutemap.ranking.evaluate.run import ALL, COVERAGE, LIST, OURS, OVERLAP, POINT_OVERLAP, Outcome
from glutemap.ranking.evaluate.twice import Twice

RULES = (OURS, LIST, COVERAGE, OVERLAP, POINT_OVERLAP)
CALIBRATED = 0.05
CHANCE = (
    "Said: right, ± the standard error of how far they are apart (how many shares); tenths with fewer than "
    f"{FEW} do not count. The error holds the chance of which trigger points and conditions there are, not "
    "only of who draws what; that of the latter alone is at most {drawn:.3f} in any tenth of all shares."
)
SPEED_MS = {"ranking": 5, "with_sets": 30, "stability": 500}
NAMES = {
    "ranking": "a full ranking without sets (p95, processor time)",
    "with_sets": "a full ranking with sets (p95, processor time)",
    "stability": "200 redraws (p95, processor time)",
}


def _met(yes: bool) -> str:
    return "met" if yes else "not met"


def _places(places: Places) -> str:
    return f"{places.first:.0%} / {places.three:.0%} / {places.reciprocal:.2f}"


def _single(outcome: Outcome) -> list[str]:
    lines = [
        "One active point; first place / among the first three / mean of 1 by place:",
        "",
        f"| trigger points | drawn | people | {' | '.join(RULES)} |",
        "|---|---|---|---|---|---|---|---|",
    ]
    styles = dict.fromkeys((part, style) for part, style, _rule in outcome.single)
    for part, style in styles:
        cells = [outcome.single[part, style, rule] for rule in RULES]
        lines.append(
            f"| {part} | {style} | {cells[0].people} | {' | '.join(_places(cell) for cell in cells)} |"
        )
    return lines


def _several(outcome: Outcome) -> list[str]:
    lines = [
        "Sets, held-out points, all drawings painted:",
        "",
        "| active points | people | sources in the set | members that are sources | sources among the first "
        "three | members |",
        "|---|---|---|---|---|---|",
    ]
    for f in outcome.several:
        lines.append(
            f"| {f.sources} | {f.people} | {f.found:.0%} | {f.right:.0%} | {f.among_three:.0%} "
            f"| {f.size:.1f} |"
        )
    return lines


def worst(tenths: tuple[Tenth, ...]) -> float:
    """How far shares are from what they say, at most, where there are enough of them."""
    return max((t.off for t in tenths if t.is_counted), default=0.0)


def _reliability(outcome: Outcome) -> list[str]:
    lines = [
        "Shares that mean what they say (of people with one source, and a third with none):",
        "",
        "| trigger points | "
        + " | ".join(f"{10 * i}-{10 * i + 10} %" for i in range(10))
        + " | furthest off |",
        "|---" * 12 + "|",
    ]
    for (part, who), tenths in outcome.reliability.items():
        by_low = {round(10 * t.low): t for t in tenths}
        cells = [_tenth(by_low[i]) if i in by_low else "" for i in range(10)]
        off = worst(tenths)
        judged = f" ({_met(off <= CALIBRATED)})" if who == ALL else ""
        lines.append(f"| {_people(part, who)} | {' | '.join(cells)} | {off:.3f}{judged} |")
    drawn = [t.drawn for (_part, who), tenths in outcome.reliability.items() for t in tenths if who == ALL]
    return [*lines, "", CHANCE.format(drawn=max(drawn, default=0.0))]


def _people(part: str, who: str) -> str:
    return part if who == ALL else f"{part}, {who}"


def _tenth(tenth: Tenth) -> str:
    return f"{tenth.said:.2f}: {tenth.right:.2f} ± {tenth.error:.2f} ({tenth.count})"


def _ceiling(outcome: Outcome, jaccard: float, what: str, tied: float) -> list[str]:
    """What ties as the window shows them hold, and what no order of these scores could exceed."""
    steady = outcome.steadiness[jaccard]
    wanted = STABLE[jaccard]
    return [
        f"| {what}: on the first three places as shown, which {steady.shown:g} share in the median "
        f"| {tied:.0%} | {wanted:.0%} ({_met(tied >= wanted)}) |",
        f"| {what}: the three that come most often, picked by hindsight | {steady.hindsight:.0%} | |",
        f"| the same first place when drawn again at overlap {jaccard:g} | {steady.first:.0%} | |",
    ]


def _twice(jaccard: float, twice: Twice) -> list[str]:
    """What two drawings hold that both err from what is felt."""
    what = f"two drawings of the same pain that overlap by {jaccard:g} (each by {twice.felt:.2f} with it)"
    wanted = STABLE[jaccard]
    return [
        f"| {what}: the same first three | {twice.same:.0%} | {wanted:.0%} ({_met(twice.same >= wanted)}) |",
        f"| the same, on the first three places as shown | {twice.tied:.0%} "
        f"| {wanted:.0%} ({_met(twice.tied >= wanted)}) |",
        f"| the same, the first place | {twice.first:.0%} | |",
    ]


def _rest(outcome: Outcome) -> list[str]:
    people, exact, kept = outcome.mirrored
    lines = ["| what | measured | wanted |", "|---|---|---|"]
    for (jaccard, rule), (same, tied) in outcome.stability.items():
        what = f"the same first three when drawn again at overlap {jaccard:g}"
        if rule == OURS:
            lines.append(f"| {what} | {same:.0%} | {STABLE[jaccard]:.0%} ({_met(same >= STABLE[jaccard])}) |")
            lines += _ceiling(outcome, jaccard, what, tied)
        else:
            lines.append(f"| {what}: {rule} | {same:.0%} | |")
    lines += [line for jaccard, twice in outcome.twice.items() for line in _twice(jaccard, twice)]
    lines.append(
        f"| mirrored drawing, mirrored ranking | {exact} of {people} | all ({_met(exact == people)}) |"
    )
    lines.append(
        f"| the other body, the same first three | {kept} of {people} | all ({_met(kept == people)}) |"
    )
    for (part, rule), value in outcome.guides.items():
        lines.append(
            f"| order against published guides, {part.replace('_', ' ')}: {rule} (nDCG at 10) "
            f"| {value:.2f} | |"
        )
    for name, most in SPEED_MS.items():
        value = getattr(outcome.speed, name)
        lines.append(f"| {NAMES[name]} | {value:.1f} ms | {most} ms ({_met(value <= most)}) |")
    return lines


def as_text(outcome: Outcome) -> str:
    """The tables in Markdown."""
    muscles, points, held_out = outcome.counts
    about = (
        f"{muscles} muscles with {points} trigger points; the numbers of the model were chosen without "
        f"drawings of {held_out} of them (held out) and on other people than these; results "
        "of these points were looked at between versions, so take it as hopeful."
    )
    parts = [[about], _single(outcome), _several(outcome), _reliability(outcome), _rest(outcome)]
    return "\n\n".join("\n".join(lines) for lines in parts)


def as_data(outcome: Outcome) -> dict[str, Any]:
    """The figures for programs."""
    return {
        "single": [
            {"trigger_points": part, "drawn": style, "rule": rule, **asdict(places)}
            for (part, style, rule), places in outcome.single.items()
        ],
        "sets": [asdict(figures) for figures in outcome.several],
        "reliability": {
            _people(part, who): {"furthest_off": worst(tenths), "tenths": [asdict(tenth) for tenth in tenths]}
            for (part, who), tenths in outcome.reliability.items()
        },
        "stability": [
            {"jaccard": jaccard, "rule": rule, "same_three": same, "same_or_tied": tied}
            for (jaccard, rule), (same, tied) in outcome.stability.items()
        ],
        "twice": [{"jaccard": jaccard, **asdict(twice)} for jaccard, twice in outcome.twice.items()],
        "steadiness": [{"jaccard": j, **asdict(steady)} for j, steady in outcome.steadiness.items()],
        "mirrored": dict(zip(("people", "exact", "same_three_on_other_body"), outcome.mirrored, strict=True)),
        "guides": [{"part": p, "rule": r, "ndcg_at_10": v} for (p, r), v in outcome.guides.items()],
        "speed_ms": asdict(outcome.speed),
        "sizes": asdict(outcome.sizes),
    }
