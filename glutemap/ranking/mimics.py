"""Conditions that copy a marked pattern, ranked among themselves by the machinery of the muscles."""

import math

import numpy as np

from glutemap.body.frame import BodyType
from glutemap.ranking.evidence import Fit, Stack
from glutemap.ranking.marking import Marking
from glutemap.ranking.order import bend
from glutemap.ranking.priors import clue_reasons, clue_sums
from glutemap.ranking.result import Mimic
from glutemap.ranking.words import Asked, condition_reasons


def _softmax(scores: list[float]) -> list[float]:
    top = max(scores, default=0.0)
    raised = [math.exp(score - top) for score in scores]
    total = math.fsum(raised)  # exact, so the order does not matter
    return [value / total for value in raised]


def _better_row(stack: Stack, fit: Fit, group: int, marking: Marking) -> int:
    """The row of the side that fits better; where equal, of the side that hurts more."""
    rows = stack.group_rows[[group, group + 1]].tolist()
    return int(min(rows, key=lambda row: (-fit.total[row], stack.rows[row].side is not marking.first)))


def rank_conditions(stack: Stack, marking: Marking, body: BodyType, asked: Asked) -> tuple[Mimic, ...]:
    """The conditions whose zones hold some of the marked pain, each on its better side, best first."""
    fit = stack.fit(marking, body)
    pattern = fit.total * bend(fit.total, asked.weights)
    sums = clue_sums(asked.library, asked.answers, asked.weights)
    scored: list[tuple[float, str, int]] = []
    for group in range(0, len(stack.group_rows), 2):  # the right side follows the left
        if np.max(fit.explains[stack.group_rows[[group, group + 1]]]) < asked.weights.mimic_explains:
            continue
        row = _better_row(stack, fit, group, marking)
        owner = stack.rows[row].owner
        if fit.explains[row] >= asked.weights.mimic_explains:
            scored.append((float(pattern[row]) + sums.get(owner, 0.0), owner, row))
    scored.sort(key=lambda entry: (-entry[0], entry[1]))
    shares = _softmax([score for score, *_ in scored])
    return tuple(
        Mimic(
            condition=owner,
            side=stack.rows[row].side,
            share=share,
            explains=float(fit.explains[row]),
            unmet=float(fit.unmet[row]),
            because=(
                *condition_reasons(fit, row, pattern[row] / (fit.total[row] or 1)),
                *clue_reasons(asked.library, asked.answers, owner, asked.weights),
            ),
            score=score,
        )
        for share, (score, owner, row) in zip(shares, scored, strict=True)
    )  # fmt: skip
