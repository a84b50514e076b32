"""Left and right have to be mirror images."""

import numpy as np
from numpy.typing import NDArray

from glutemap.body.audit.anatomy import STEP
from glutemap.body.audit.evidence import Evidence
from glutemap.body.audit.nearness import distances
from glutemap.body.audit.row import Finding, Row
from glutemap.body.audit.skin_rows import named
from glutemap.body.audit.solid import Doubles, Solid

MOST = 0.0005  # m
_REACH = 0.003  # m that is looked for
MIRROR = np.array([-1.0, 1.0, 1.0])


def left_and_right(seen: Evidence) -> Row:
    """Bones against their twins, midline structures against themselves, the skin through its own map."""
    found = [*_bones(seen), *_midline(seen), *_skins(seen), *_landmarks(seen)]
    worst = max((far for far, _ in found), default=np.inf)
    bad = sum(not finding.ok for _, finding in found)
    said = f"worst {_mm(worst)}; {bad} of {len(found)} above"
    rows = tuple(finding for _, finding in sorted(found, key=lambda pair: -pair[0]))
    bar = "mirror images to 0.5 mm: bones, midline structures, skins, landmarks"
    return Row("left_and_right", "Left and right", bar, said, bool(rows) and not bad, rows)


def _mm(far: float) -> str:
    return f"{1000 * far:.2f} mm" if far < _REACH else f"{1000 * _REACH:.0f} mm or more"


def _found(what: str, far: float) -> tuple[float, Finding]:
    return far, Finding(what, f"{_mm(far)} off its mirror image", far <= MOST)


def _bones(seen: Evidence) -> list[tuple[float, Finding]]:
    bones = {(bone.id, bone.side): bone for bone in seen.anatomy.bones if bone.side != "midline"}
    out = []
    for id in sorted({id for id, _ in bones}):
        left, right = bones.get((id, "left")), bones.get((id, "right"))
        if left is None or right is None:
            out.append((np.inf, Finding(id, "is there on one side only", False)))
        else:
            out.append(_found(id, max(_apart(left, right), _apart(right, left))))
    return out


def _midline(seen: Evidence) -> list[tuple[float, Finding]]:
    whole = [solid for solid in seen.anatomy.solids if solid.side == "midline"]
    return [_found(named(solid), _apart(solid, solid)) for solid in whole]


def _apart(one: Solid, other: Solid) -> float:
    """The farthest that the mirror image of one's vertices is from the other's surface, m."""
    mirrored = one.vertices * MIRROR
    if mirrored.shape == other.vertices.shape:
        same = float(np.linalg.norm(mirrored - other.vertices, axis=1).max(initial=0.0))
        if same <= MOST:
            return same
    left = mirrored[~_among(mirrored, other.vertices)]
    far = distances(left, other.vertices, other.triangles, MOST)
    left = left[far >= MOST]
    if len(left):
        return float(distances(left, other.vertices, other.triangles, _REACH).max())
    return float(far.max(initial=0.0))


def _among(points: Doubles, others: Doubles) -> NDArray[np.bool_]:
    """Which of the points (n, 3) are among the others, to the tenth of a millimetre of the file."""
    both = np.rint(np.concatenate([others, points]) / STEP).astype(np.int64)
    _, number = np.unique(both, axis=0, return_inverse=True)
    number = number.reshape(-1)
    return np.asarray(np.isin(number[len(others) :], number[: len(others)]), np.bool_)


def _skins(seen: Evidence) -> list[tuple[float, Finding]]:
    if seen.mirror is None:
        return []
    out = []
    for body, skin in seen.skins.items():
        far = np.linalg.norm(skin.vertices[seen.mirror] * MIRROR - skin.vertices, axis=1)
        out.append(_found(f"skin of the {body} body", float(far.max())))
    return out


def _landmarks(seen: Evidence) -> list[tuple[float, Finding]]:
    """The right ones are mirrored when they are used, so the sides of the given ones are looked at."""
    out: list[tuple[float, Finding]] = []
    at: Doubles
    for id, at in seen.landmarks.items():
        off = abs(float(at[0])) if id in seen.midline else max(0.0, -float(at[0]))
        words = f"{1000 * off:.2f} mm off its side"
        out.append((off, Finding(f"landmark {id}", words, off <= MOST)))
    return out
