"""Conditions that copy a marked pattern, ranked among themselves by the machinery of the muscles."""

import math

import numpy as np

from glutemap.body.frame import BodyType, Side
from glutemap.ranking.cells import Numbers
from glutemap.ranking.evidence import Fit, Stack
from glutemap.ranking.marking import Marking
from glutemap.ranking.order import bend
from glutemap.ranking.priors import clue_sums
from glutemap.ranking.result import Mimic
from glutemap.ranking.words import Asked, ConditionDetail


def _softmax(scores: list[float]) -> list[float]:
    top = max(scores, default=0.0)
    raised = [math.exp(score - top) for score in scores]
    total = math.fsum(raised)  # exact, so the order does not matter
    return [value / total for value in raised]


def _better_rows(stack: Stack, fit: Fit, first: Side) -> Numbers:
    """The row of each condition's side that fits better; where equal, of the side that hurts more."""
    left, right = stack.group_rows[0::2], stack.group_rows[1::2]  # the right side follows the left
    lead = fit.total[right] - fit.total[left]
    return np.where(lead >= 0 if first is Side.RIGHT else lead > 0, right, left)


def rank_conditions(stack: Stack, marking: Marking, body: BodyType, asked: Asked) -> tuple[Mimic, ...]:
    """The conditions whose zones hold some of the marked pain, each on its better side, best first."""
    if not stack.rows:
        return ()
    fit = stack.fit(marking, body)
    rows = _better_rows(stack, fit, marking.first)
    rows = rows[fit.explains[rows] >= asked.weights.mimic_explains]
    scale = bend(fit.total[rows], asked.weights) * asked.weights.sharpness
    sums = clue_sums(asked.library, asked.answers, asked.weights)
    scored = []
    for row, times, total in zip(rows.tolist(), scale.tolist(), fit.total[rows].tolist(), strict=True):
        owner = stack.rows[row].owner
        scored.append((times * total + sums.get(owner, 0.0), owner, row, times))
    scored.sort(key=lambda entry: (-entry[0], entry[1]))
    shares = _softmax([score for score, *_ in scored])
    return tuple(
        Mimic(
            condition=owner,
            side=stack.rows[row].side,
            share=share,
            explains=float(fit.explains[row]),
            unmet=float(fit.unmet[row]),
            detail=ConditionDetail(asked, fit, owner, row, times),
            score=score,
        )
        for share, (score, owner, row, times) in zip(shares, scored, strict=True)
    )  # fmt: skip
