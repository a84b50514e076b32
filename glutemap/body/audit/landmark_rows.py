"""How the bony points lie to each other, as textbooks of palpation give it."""

from collections.abc import Callable, Mapping

import numpy as np

from glutemap.body.audit.evidence import Evidence
from glutemap.body.audit.row import Finding, Row
from glutemap.body.audit.solid import Doubles

LEVEL = 15.0  # mm two points of the same level may differ
TROCHANTER = 30.0  # mm from the level of the pubic symphysis
UNEVEN = 0.25  # part of the mean step between lumbar vertebrae
LUMBAR_HOLLOW = 10.0  # mm that the lumbar spine at least lies before the straight line between its ends
SACRAL_HOLLOW = 10.0  # mm that the middle of the sacrum at least lies behind the line from S1 to the coccyx
_LUMBAR = ("L1", "L2", "L3", "L4", "L5")

Marks = Mapping[str, Doubles]


def landmark_relations(seen: Evidence) -> Row:
    """Five published relations."""
    checks: tuple[Callable[[Marks], Finding], ...] = (_psis, _crest, _trochanter, _spacing, _curves)
    findings = [_tried(check, seen.landmarks) for check in checks]
    bad = sum(not finding.ok for finding in findings)
    bar = "all five: PSIS at S2, crest tops at L4, trochanter near the symphysis, even L1-L5, curved spine"
    said = f"{len(findings) - bad} of {len(findings)}"
    return Row("landmarks", "Published landmark relations", bar, said, not bad, tuple(findings))


def _tried(check: Callable[[Marks], Finding], marks: Marks) -> Finding:
    try:
        return check(marks)
    except KeyError as missing:
        return Finding(check.__name__.strip("_"), f"there is no landmark {missing}", False)


def _level(marks: Marks, one: str, other: str, most: float) -> Finding:
    up = 1000 * float(marks[one][2] - marks[other][2])
    words = f"{abs(up):.0f} mm {'above' if up > 0 else 'below'} it, at most {most:.0f} wanted"
    return Finding(f"{one} at the level of {other}", words, abs(up) <= most)


def _psis(marks: Marks) -> Finding:
    return _level(marks, "PSIS", "S2", LEVEL)


def _crest(marks: Marks) -> Finding:
    return _level(marks, "iliac_crest_top", "L4", LEVEL)


def _trochanter(marks: Marks) -> Finding:
    return _level(marks, "greater_trochanter", "pubic_symphysis", TROCHANTER)


def _spacing(marks: Marks) -> Finding:
    steps = -1000 * np.diff([marks[name][2] for name in _LUMBAR])
    off = float(np.abs(steps / steps.mean() - 1).max())
    words = f"steps of {', '.join(f'{s:.0f}' for s in steps)} mm, {100 * off:.0f} % off their mean at most"
    return Finding("L1 to L5 evenly spaced", words, off <= UNEVEN and steps.min() > 0)


def _curves(marks: Marks) -> Finding:
    lumbar = -_behind_line([marks[n] for n in ("T12", *_LUMBAR, "S1", "S2")])
    sacral = _behind_line([marks[n] for n in ("S1", "S2", "S3", "S4", "coccyx")])
    words = f"lumbar spine {lumbar:.0f} mm hollow, sacrum {sacral:.0f} mm rounded"
    ok = lumbar >= LUMBAR_HOLLOW and sacral >= SACRAL_HOLLOW
    return Finding("lumbar and sacral curve present", words, ok)


def _behind_line(points: list[Doubles]) -> float:
    """How far, mm, the point farthest from the line between the first and the last lies behind it.

    Negative: in front of it.
    """
    first, last = points[0], points[-1]
    off = []
    for at in points[1:-1]:
        share = (at[2] - first[2]) / (last[2] - first[2])
        off.append(1000 * float(at[1] - (first[1] + share * (last[1] - first[1]))))
    return max(off, key=abs)
