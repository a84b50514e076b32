"""Muscles have to have the sizes that were measured in people."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from glutemap.body.audit.authored import Size, load_sizes
from glutemap.body.audit.evidence import Evidence
from glutemap.body.audit.fibres import drawn_out, lengths, middle, places_along
from glutemap.body.audit.row import Finding, Row
from glutemap.body.audit.solid import Doubles, Solid

VOLUME_PART, VOLUME_ENOUGH, VOLUME_FACTOR = 0.35, 24, 2.0
LENGTH_PART, LENGTH_ENOUGH = 0.20, 22
BELLY = 0.5  # less tendon than this
_MOST_POINTS = 4000  # of a belly, enough for its extent
_BEYOND = 0.2  # m that the line of action is drawn out, for what lies past its ends
_TRIM = 0.2  # % of the vertices at either end that do not count


class Compared(NamedTuple):
    """A muscle beside its published size: ``ratio`` is measured to published."""

    id: str
    measured: float
    published: float

    @property
    def ratio(self) -> float:
        """How many times the published size."""
        return self.measured / self.published


def volumes(seen: Evidence, sizes: Mapping[str, Size] | None = None) -> Row:
    """Shares of the volume of all muscles in the table, against shares of their mass."""
    sizes = load_sizes() if sizes is None else sizes
    found = {id: solid for id in sizes if (solid := seen.anatomy.find(id)) is not None}
    made, given = sum(s.volume for s in found.values()), sum(sizes[id].mass_g for id in found)
    compared = [Compared(id, s.volume / made, sizes[id].mass_g / given) for id, s in found.items()]
    findings = [
        Finding(
            c.id,
            f"{found[c.id].volume * 1e6:.0f} cm3, {100 * c.measured:.2f} % of the sum, published"
            f" {100 * c.published:.2f} %: {c.ratio:.2f} times",
            abs(c.ratio - 1) <= VOLUME_PART,
        )
        for c in compared
    ]
    wild = sum(not 1 / VOLUME_FACTOR <= c.ratio <= VOLUME_FACTOR for c in compared)
    good = sum(finding.ok for finding in findings)
    rows = (*_missing(sizes, found), *_widest_first(compared, findings))
    passed = good >= VOLUME_ENOUGH and not wild and len(found) == len(sizes)
    said = f"{good} of {len(sizes)} within 35 %, {wild} off by more than two"
    bar = f"at least {VOLUME_ENOUGH} of {len(sizes)} within 35 % of their share, none off by more than two"
    return Row("volumes", "Muscle volumes", bar, said, passed, rows)


def belly_lengths(seen: Evidence, sizes: Mapping[str, Size] | None = None) -> Row:
    """The length of each muscle's belly along its line of action, against the published length."""
    sizes = load_sizes() if sizes is None else sizes
    found = {id: solid for id in sizes if (solid := seen.anatomy.find(id)) is not None}
    compared = [Compared(id, 100 * belly_length(s), sizes[id].length_cm) for id, s in found.items()]
    findings = [
        Finding(
            c.id,
            f"{c.measured:.1f} cm, published {c.published:.1f} cm: {c.ratio:.2f} times",
            abs(c.ratio - 1) <= LENGTH_PART,
        )
        for c in compared
    ]
    good = sum(finding.ok for finding in findings)
    rows = (*_missing(sizes, found), *_widest_first(compared, findings))
    said = f"{good} of {len(sizes)} within 20 %"
    bar = f"at least {LENGTH_ENOUGH} of {len(sizes)} within 20 %"
    return Row("belly_lengths", "Muscle belly lengths", bar, said, good >= LENGTH_ENOUGH, rows)


def belly_length(muscle: Solid) -> float:
    """How far the belly reaches along the line of action, m: first fibre to last."""
    belly = muscle.vertices[muscle.tendon < BELLY]
    if not len(belly):
        return 0.0
    belly = belly[:: max(1, len(belly) // _MOST_POINTS)]
    far = places_along(drawn_out(line_of_action(muscle), _BEYOND), belly)
    low, high = np.percentile(far, [_TRIM, 100 - _TRIM])
    return float(high - low)


def line_of_action(muscle: Solid) -> Doubles:
    """The middle of the fibres (n, 3); the long axis where the fibres are shorter than half the muscle."""
    centre = muscle.vertices.mean(axis=0)
    axis = np.linalg.svd(muscle.vertices[::7] - centre, full_matrices=False)[2][0]
    far = (muscle.vertices - centre) @ axis
    long_axis: Doubles = centre + np.outer([far.min(), 0.0, far.max()], axis)
    if not muscle.fibres:
        return long_axis
    line = middle(muscle.fibres)
    return line if lengths(line)[-1] > 0.5 * np.ptp(far) else long_axis


def _missing(sizes: Mapping[str, Size], found: Mapping[str, Solid]) -> tuple[Finding, ...]:
    return tuple(Finding(id, "there is no such structure", False) for id in sizes if id not in found)


def _widest_first(compared: list[Compared], findings: list[Finding]) -> tuple[Finding, ...]:
    order = np.argsort([-abs(np.log(max(c.ratio, 1e-6))) for c in compared], kind="stable")
    return tuple(findings[i] for i in order)
