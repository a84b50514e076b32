"""The order from skin to bone, at named places: the first way into each structure along the line of sight."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from glutemap.body.audit.authored import Probe, load_probes
from glutemap.body.audit.columns import Columns
from glutemap.body.audit.evidence import Evidence
from glutemap.body.audit.row import Finding, Row
from glutemap.body.audit.solid import Doubles, Ints
from glutemap.body.frame import View

SKIN = "skin"
_WIDE = 1e-4  # m round a ray, more than the nudge of `Columns`


def depth_order(seen: Evidence, probes: Sequence[Probe] | None = None) -> Row:
    """Every probe; the structures that the probe does not name may lie anywhere."""
    probes = load_probes() if probes is None else probes
    findings = []
    for view in View:
        here = [probe for probe in probes if probe.view is view]
        if here:
            findings += _seen_from(view, here, seen)
    bad = sum(not finding.ok for finding in findings)
    said = f"{len(findings) - bad} of {len(probes)} right"
    rows = tuple(sorted(findings, key=lambda finding: finding.ok))
    bar = f"right at all {len(probes)} named probes"
    return Row("depth_order", "Depth order from skin to bone", bar, said, bool(rows) and not bad, rows)


def _seen_from(view: View, probes: Sequence[Probe], seen: Evidence) -> list[Finding]:
    right, towards = np.array(view.rightwards), np.array(view.towards_viewer)
    # A right-handed frame whose third axis is the line of sight; it may point to the viewer or away.
    turn = np.stack([right, np.array([0.0, 0.0, 1.0]), np.cross(right, [0.0, 0.0, 1.0])], axis=1)
    sign = 1.0 if float(turn[:, 2] @ towards) > 0 else -1.0
    known = [probe for probe in probes if not _unknown(probe, seen.landmarks)]
    out = [
        Finding(p.name, f"there is no landmark {_unknown(p, seen.landmarks)}", False)
        for p in probes
        if p not in known
    ]
    if not known:
        return out
    points = np.array([place(probe, seen.landmarks) for probe in known]) @ turn
    entries = _entries(
        points[:, :2], turn, sign, seen, {id for p in known for step in p.order for id in step}
    )
    return out + [_judged(probe, met) for probe, met in zip(known, entries, strict=True)]


def _unknown(probe: Probe, landmarks: Mapping[str, Doubles]) -> str:
    return next((n for n in (probe.landmark, probe.towards) if n and n not in landmarks), "")


def place(probe: Probe, landmarks: Mapping[str, Doubles]) -> Doubles:
    """The probe's point (3,) m."""
    at = landmarks[probe.landmark]
    if probe.towards:
        at = at + probe.share * (landmarks[probe.towards] - at)
    return np.asarray(at + probe.shift, np.float64)


def _entries(
    flat: Doubles, turn: Doubles, sign: float, seen: Evidence, wanted: set[str]
) -> list[dict[str, float]]:
    """For each ray: structure -> how near to the viewer its first way in is, m. Skin: the deepest of both."""
    out: list[dict[str, float]] = [{} for _ in flat]
    for skin in seen.skins.values():
        for ray, height in _first(flat, skin.vertices @ turn, skin.triangles, sign).items():
            out[ray][SKIN] = min(out[ray].get(SKIN, np.inf), height)
    for solid in seen.anatomy.solids:
        if solid.id in wanted and solid.side != "right":
            for ray, height in _first(flat, solid.vertices @ turn, solid.triangles, sign).items():
                out[ray][solid.id] = height
    return out


def _first(flat: Doubles, vertices: Doubles, triangles: Ints, sign: float) -> dict[int, float]:
    """Ray -> height of its crossing that is nearest to the viewer, larger is nearer."""
    near = triangles[_under(flat, vertices[:, :2], triangles)]
    hits = Columns(vertices, near).crossings(flat)
    order = np.argsort(sign * hits.height)
    return {int(hits.ray[i]): sign * float(hits.height[i]) for i in order}  # the last one stays


def _under(flat: Doubles, corners: Doubles, triangles: Ints) -> NDArray[np.bool_]:
    """Which triangles some ray may meet: few rays, so this is cheaper than sorting all triangles."""
    out = np.zeros(len(triangles), np.bool_)
    low, high = corners.min(axis=0, initial=np.inf), corners.max(axis=0, initial=-np.inf)
    for at in flat[((flat > low - _WIDE) & (flat < high + _WIDE)).all(axis=1)]:
        reaches = (corners > at - _WIDE)[triangles].any(axis=1) & (corners < at + _WIDE)[triangles].any(
            axis=1
        )
        out |= reaches.all(axis=1)
    return out


def _judged(probe: Probe, met: Mapping[str, float]) -> Finding:
    last, before = met.get(SKIN, -np.inf), SKIN
    if not np.isfinite(last):
        return Finding(probe.name, "the line of sight does not meet the body", False)
    faults = []
    for step in probe.order:
        there = {id: met[id] for id in step if id in met}
        if not there:
            faults.append(f"{' or '.join(step)} is not met")
            continue
        id = max(there, key=lambda name: there[name])
        if there[id] >= last:
            faults.append(f"{id} lies {1000 * (there[id] - last):.1f} mm before {before}")
        last, before = min(last, there[id]), id
    if faults:
        return Finding(probe.name, "; ".join(faults), False)
    return Finding(probe.name, " > ".join([SKIN, *[" or ".join(step) for step in probe.order]]), True)
