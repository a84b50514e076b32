# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""Ball of the thumb, ball of the little finger, and what lies between the bones of the palm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.arm_room import fixed
from muscles.paths import mix, resample
from muscles.shapes import SpindlePlan, spindle
from muscles.structure import Structure

if TYPE_CHECKING:
    from muscles.arm_room import Room

FAT = 0.0022
BELLY = [(0, 0.25), (0.12, 0.7), (0.45, 1), (0.75, 0.7), (0.92, 0.3), (1, 0.15)]
PALM = np.array([0.0, -1.0, 0.0])


def grow_hand(room: Room) -> list[Structure]:
    """One structure of several bellies."""
    s = Structure("hand_muscles", "Short muscles of the hand", "muscle", "superficial")
    s.origin = s.insertion = ("hand",)
    for path, radius, ratio, flat in [*_thumb(room), *_little_finger(room), *_between(room)]:
        plan = SpindlePlan(resample(path, 40), radius, flat, ratio, BELLY, (0.08, 0.86), (25, 50))
        part, fibres = spindle(plan, room.bones, room.depth, FAT, 0.0004)
        s.parts.append(part)
        s.fibres += fibres[::2]
    return [fixed(room, s)]


def _middle(room: Room, bone: str, share: float = 0.5) -> np.ndarray:
    """The middle of a bone of the hand at a share of its height, from top to bottom."""
    v = room.skeleton.bones[f"hand_{bone}_l"][0]
    z = mix(v[:, 2].max(), v[:, 2].min(), share)
    near = v[abs(v[:, 2] - z) < 0.003]
    return (near.min(0) + near.max(0)) / 2


def _thumb(room: Room):
    """Abductor, flexor and opponens, and the adductor from the third metacarpal."""
    m = lambda bone, share=0.5: _middle(room, bone, share)  # noqa: E731
    root = mix(m("scaphoid", 0.9), m("trapezium"), 0.6) + 0.011 * PALM
    palm = m("capitate", 0.7) + 0.013 * PALM
    ray, end = m("metacarpal1"), m("proximal1", 0.2)
    out = np.array([0.35, -0.8, -0.3])
    yield np.array([root, mix(root, end, 0.5) + 0.010 * out, end + 0.006 * out]), 0.0072, 1.5, out
    yield (
        np.array([palm, mix(palm, end, 0.5) + [0, -0.006, -0.004], end + [-0.006, -0.004, -0.004]]),
        0.0066,
        1.5,
        PALM,
    )
    yield (
        np.array([root, mix(root, ray, 0.5) + 0.007 * out, m("metacarpal1", 0.75) + 0.008 * out]),
        0.006,
        1.5,
        out,
    )
    third = m("metacarpal3", 0.45) + 0.008 * PALM
    yield np.array([third, mix(third, end, 0.5) + 0.002 * PALM, end + [-0.008, 0, -0.003]]), 0.0062, 2.6, PALM
    web = m("metacarpal2", 0.4)
    yield (
        np.array(
            [
                m("metacarpal1", 0.3) + [0.002, 0.004, 0],
                mix(ray, web, 0.5) + [0, 0.002, 0],
                web + [0.006, 0, -0.008],
            ]
        ),
        0.0066,
        1.6,
        (1, 1, 0),
    )


def _little_finger(room: Room):
    """Abductor and flexor of the little finger."""
    m = lambda bone, share=0.5: _middle(room, bone, share)  # noqa: E731
    root, end = m("pisiform", 0.8), m("proximal5", 0.15)
    side = np.array([-0.75, -0.6, 0])
    yield np.array([root, mix(root, end, 0.5) + 0.008 * side, end + 0.006 * side]), 0.0066, 1.5, side
    hook = m("hamate", 0.8) + 0.012 * PALM
    yield np.array([hook, mix(hook, end, 0.5) + 0.009 * PALM, end + 0.007 * PALM]), 0.0058, 1.5, PALM


def _between(room: Room):
    """Interossei: a belly in each gap between the metacarpals."""
    for k in (2, 3, 4):
        a, b = f"metacarpal{k}", f"metacarpal{k + 1}"
        way = [mix(_middle(room, a, t), _middle(room, b, t), 0.5) for t in (0.15, 0.5, 0.85)]
        end = mix(_middle(room, f"proximal{k}", 0.1), _middle(room, f"proximal{k + 1}", 0.1), 0.3)
        yield np.array([*way, end]), 0.0042, 0.5, PALM
