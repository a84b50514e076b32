"""Bones and muscles have to lie inside the skin, and muscles outside the bones."""

from collections.abc import Sequence

import numpy as np

from glutemap.body.audit.columns import inside
from glutemap.body.audit.evidence import Evidence
from glutemap.body.audit.fibres import stepped
from glutemap.body.audit.nearness import distances
from glutemap.body.audit.row import Finding, Row
from glutemap.body.audit.solid import Doubles, Solid

OUT_OF_SKIN = 0.001  # m a bone may stand out
BONE_SHARE = 0.998
FIBRE_SHARE = 0.995
INTO_BONE = 0.002  # m
NEAR_ATTACHMENT = 0.015  # m along the fibre from its ends
BONE_PART = 0.02
STEP = 0.002  # m between the points of a fibre


def skeleton_in_skin(seen: Evidence) -> Row:
    """Every bone of both sides in both bodies."""
    bones = seen.anatomy.bones
    points = np.concatenate([np.zeros((0, 3)), *[bone.vertices for bone in bones]])
    starts = np.cumsum([0, *[len(bone.vertices) for bone in bones]])[:-1]
    findings = []
    for body, skin in seen.skins.items():
        within = np.split(skin.covers(points, OUT_OF_SKIN), starts[1:])
        for bone, own in zip(bones, within, strict=False):
            share = float(own.mean())
            words = f"{100 * share:.2f} % inside the skin of the {body} body"
            findings.append((share, Finding(named(bone), words, share >= BONE_SHARE)))
    worst = min((share for share, _ in findings), default=0.0)
    bad = sum(not finding.ok for _, finding in findings)
    said = f"worst bone {100 * worst:.2f} %; {bad} of {len(findings)} below"
    bar = f"at least {100 * BONE_SHARE:.1f} % of the vertices of every bone, both bodies"
    rows = _worst_first(findings)
    return Row("skeleton_in_skin", "Skeleton inside the skin (1 mm)", bar, said, bool(rows) and not bad, rows)


def fibres_in_skin(seen: Evidence) -> Row:
    """All muscle fibres together, in each body; the muscles that fall short are named."""
    muscles = seen.anatomy.muscles
    shares: list[tuple[float, Finding]] = []
    whole = []
    for body, skin in seen.skins.items():
        inner, total = 0, 0
        for muscle, points in _points_of(muscles):
            count = int(skin.covers(points).sum())
            inner, total = inner + count, total + len(points)
            share = count / len(points) if len(points) else 0.0
            words = f"{100 * share:.2f} % of its fibres inside the skin of the {body} body"
            shares.append((share, Finding(named(muscle), words, share >= FIBRE_SHARE)))
        whole.append(inner / max(total, 1))
    worst = min(whole, default=0.0)
    bad = sorted({finding.what for _, finding in shares if not finding.ok})
    said = f"{100 * worst:.2f} %; {len(bad)} of {len(muscles)} muscles fall short alone"
    bar = f"at least {100 * FIBRE_SHARE:.1f} %, both bodies"
    return Row(
        "fibres_in_skin",
        "Muscle fibres inside the skin",
        bar,
        said,
        worst >= FIBRE_SHARE,
        _worst_first(shares),
    )


def fibres_out_of_bone(seen: Evidence) -> Row:
    """For each muscle the part of its fibres, away from their ends, that is deep in bone."""
    findings = []
    for muscle in seen.anatomy.muscles:
        part, bone = _part_in_bone(muscle, seen.anatomy.bones)
        words = f"{100 * part:.1f} % in bone" + (f", most in {bone}" if bone else "")
        findings.append((-part, Finding(named(muscle), words, part <= BONE_PART)))
    worst = max((-part for part, _ in findings), default=1.0)
    bad = sum(not finding.ok for _, finding in findings)
    said = f"worst muscle {100 * worst:.1f} %; {bad} of {len(findings)} above"
    bar = f"at most {100 * BONE_PART:.0f} % of each muscle"
    what = "Fibres deeper than 2 mm in bone, away from attachments"
    rows = _worst_first(findings)
    return Row("fibres_out_of_bone", what, bar, said, bool(rows) and not bad, rows)


def named(solid: Solid) -> str:
    """A structure as messages name it."""
    return solid.id if solid.side == "midline" or solid.kind != "bone" else f"{solid.id} ({solid.side})"


def _points_of(muscles: Sequence[Solid]) -> list[tuple[Solid, Doubles]]:
    none = np.zeros((0, 3))
    return [(m, np.concatenate([none, *[stepped(f, STEP)[0] for f in m.fibres]])) for m in muscles]


def _part_in_bone(muscle: Solid, bones: Sequence[Solid]) -> tuple[float, str]:
    """The share of the muscle's fibre points that is deep in bone, and the bone that holds most of it."""
    none = np.zeros((0, 3))
    steps = [stepped(fibre, STEP) for fibre in muscle.fibres]
    free = np.concatenate([none, *[points[far > NEAR_ATTACHMENT] for points, far in steps]])
    deep = np.zeros(len(free), np.bool_)
    most, where = 0, ""
    for bone in bones:
        at = np.flatnonzero(
            ((free > bone.vertices.min(axis=0)) & (free < bone.vertices.max(axis=0))).all(axis=1)
        )
        at = at[inside(free[at], bone.vertices, bone.triangles)]
        far = distances(free[at], bone.vertices, bone.triangles, INTO_BONE) >= INTO_BONE
        deep[at[far]] = True
        if far.sum() > most:
            most, where = int(far.sum()), bone.id
    return (float(deep.mean()) if len(deep) else 0.0), where


def _worst_first(findings: Sequence[tuple[float, Finding]]) -> tuple[Finding, ...]:
    return tuple(finding for _, finding in sorted(findings, key=lambda pair: pair[0]))
