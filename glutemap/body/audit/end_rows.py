"""Fibres have to start and end at the bones or fasciae that the structure names."""

from collections.abc import Sequence

import numpy as np

from glutemap.body.audit.anatomy import Anatomy
from glutemap.body.audit.columns import inside
from glutemap.body.audit.evidence import Evidence
from glutemap.body.audit.nearness import nearest
from glutemap.body.audit.row import Finding, Row
from glutemap.body.audit.skin_rows import named
from glutemap.body.audit.solid import Doubles, Solid

MOST = 0.005  # m, 95th percentile of a structure's fibre ends
SHARE = 95
FARTHEST = 0.1  # m that is looked for


def fibre_ends(seen: Evidence) -> Row:
    """Each structure's 95th percentile of how far its fibres' ends are from what they are attached to."""
    findings = []
    for solid in filter(is_measured, seen.anatomy.soft):
        findings.append(_ends_of(solid, seen.anatomy))
    worst = max((far for far, _ in findings), default=np.inf)
    bad = sum(not finding.ok for _, finding in findings)
    farthest = f"{1000 * worst:.1f} mm" if np.isfinite(worst) else "not attached at all"
    said = f"worst structure {farthest}; {bad} of {len(findings)} above"
    rows = tuple(finding for _, finding in sorted(findings, key=lambda pair: -pair[0]))
    bar = "at most 5 mm, 95th percentile of each structure"
    return Row(
        "fibre_ends", "Fibre ends to their bone or named fascia", bar, said, bool(rows) and not bad, rows
    )


def is_measured(solid: Solid) -> bool:
    """Every muscle; tendons and ligaments with fibres; fasciae with fibres that name their ends."""
    if solid.kind in ("tendon", "ligament"):
        return bool(solid.fibres)
    if solid.kind == "fascia":
        return bool(solid.fibres and (solid.origin or solid.insertion))
    return solid.kind == "muscle"


def _ends_of(solid: Solid, anatomy: Anatomy) -> tuple[float, Finding]:
    what = named(solid)
    missing = [id for id in (*solid.origin, *solid.insertion) if anatomy.find(id) is None]
    if missing:
        return np.inf, Finding(what, f"there is no structure {', '.join(sorted(set(missing)))}", False)
    if not solid.origin or not solid.insertion or not solid.fibres:
        lacks = "fibres" if not solid.fibres else "origin" if not solid.origin else "insertion"
        return np.inf, Finding(what, f"no {lacks} named" if lacks != "fibres" else "no fibres", False)
    start = ends_to(np.array([f[0] for f in solid.fibres]), solid.origin, anatomy)
    end = ends_to(np.array([f[-1] for f in solid.fibres]), solid.insertion, anatomy)
    far = float(np.percentile(np.concatenate([start, end]), SHARE))
    each = [
        f"{name} {1000 * np.percentile(d, SHARE):.1f}" for name, d in (("origin", start), ("insertion", end))
    ]
    return far, Finding(what, f"{1000 * far:.1f} mm ({', '.join(each)})", far <= MOST)


def ends_to(points: Doubles, ids: Sequence[str], anatomy: Anatomy) -> Doubles:
    """(n,) m from each point to the nearest of the named structures; inside a soft one it has arrived."""
    out = np.full(len(points), FARTHEST)
    for id in ids:
        target = anatomy.find(id)
        if target is None:
            continue
        far = nearest(points, target.vertices, target.triangles, FARTHEST)
        if target.kind != "bone":
            doubtful = np.flatnonzero(far > MOST)
            within = inside(points[doubtful], target.vertices, target.triangles)
            far[doubtful[within]] = 0.0
        out = np.minimum(out, far)
    return out
