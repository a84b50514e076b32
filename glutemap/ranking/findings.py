"""Evidence from hands and time: what pressing brought on, what treatment did, where it does not hurt."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from glutemap.body.frame import Side
from glutemap.language import later, tr
from glutemap.ranking.result import Reason
from glutemap.ranking.weights import Weights

Place = tuple[str, Side]  # a muscle and its side
PRESSING_SOURCES = ("RATHBONE17", "HOLM20")  # of the odds in `Weights.pressed_yes`
PRESSED = {
    True: later("Pressing it brought on the familiar pain."),
    False: later("Pressing it did not bring on the familiar pain."),
}


@dataclass(frozen=True)
class Findings:
    """What was found besides the marking.

    Attributes:
        pressed: Muscles that were pressed; True when that brought on the familiar pain.
        treated: Muscles that were treated for several sessions without relief.
        painless: Regions (ids with side) that were asked about and do not hurt.

    """

    pressed: Mapping[Place, bool] = field(default_factory=dict)
    treated: frozenset[Place] = frozenset()
    painless: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found yet."""
        return not (self.pressed or self.treated or self.painless)


def found_points(findings: Findings, weights: Weights) -> dict[Place, float]:
    """How far pressing and treating shift the odds of each muscle and side (natural logarithm)."""
    return {
        place: math.fsum(reason.points for reason in found_reasons(findings, place, weights))
        for place in sorted({*findings.pressed, *findings.treated})
    }


def found_reasons(findings: Findings, place: Place, weights: Weights) -> tuple[Reason, ...]:
    """The terms of pressing and treating for one muscle and side."""
    reasons = []
    if place in findings.pressed:
        yes = findings.pressed[place]
        ratio = weights.pressed_yes if yes else weights.pressed_no
        reasons.append(Reason(tr(PRESSED[yes]), math.log(ratio), "pressed", sources=PRESSING_SOURCES))
    if place in findings.treated:
        text = tr("It was treated for several sessions without relief.")
        reasons.append(Reason(text, math.log(weights.treated_no_relief), "treated"))
    return tuple(reasons)
