# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""Biceps, brachialis and triceps: cells round the humerus, their tendons to shoulder blade and forearm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.arm_room import fixed, meshes, string, tendon
from muscles.fibres_to_bone import nearest
from muscles.limb import limb_of
from muscles.packing import Cell, Station, pack
from muscles.paths import mix
from muscles.structure import Structure
from muscles.tendons import start_in

if TYPE_CHECKING:
    from muscles.arm_room import Room
    from muscles.limb import Limb
    from muscles.structure import Part

    Lines = tuple[Part, list[np.ndarray]]

FAT = 0.0048
S = Station
HEADS_MEET = (1.225, 1.18)  # m; where the flat tendon of triceps comes out between its heads


def grow_upper_arm(room: Room) -> list[Structure]:
    """The three muscles of the upper arm; each belly is its own part."""
    limb = upper_limb(room)
    made = pack(limb, [*_front(), *_back(), *_guests()], fill)
    for guest in ("outer", "inner"):
        made.pop(guest, None)
    return [_biceps(room, made), _brachialis(room, made), _triceps(room, made)]


def upper_limb(room: Room) -> Limb:
    """The room round the humerus; the trunk beside it is shut off."""
    joints = room.skeleton.joints
    shoulder, elbow = joints["humerus_l"], joints["radius_l"]
    _shut_trunk(room, np.array([shoulder, elbow, joints["lunate_l"]]))
    low, high = (0.12, -0.07, elbow[2] - 0.035), (0.335, 0.125, shoulder[2] - 0.014)
    return limb_of(room, low, high, shoulder[2], elbow[2], FAT, 9.0)


def _shut_trunk(room: Room, way: np.ndarray) -> None:
    """Places far from the arm's bones count as outside the skin."""
    field = room.depth.coarse
    x, y, z = (field.grid.axis(k) for k in range(3))
    order = np.argsort(way[:, 2])
    cx, cy = (np.interp(z, way[order, 2], way[order, k]) for k in (0, 1))
    far = np.hypot(x[:, None, None] - cx, y[None, :, None] - cy) - 0.075
    far = np.maximum(far, (cx - 0.046)[None, None] - x[:, None, None] + 0 * y[None, :, None])
    field.values = np.maximum(field.values, far.astype(np.float32))


def fill(t: float) -> tuple[float, float]:
    """Share of the room to be filled, and how firmly, at t from shoulder to elbow."""
    return 0.98, float(np.interp(t, [0.38, 0.52, 0.86, 1.0], [0, 1, 1, 0]))


def _front() -> list[Cell]:
    return [
        Cell(
            "biceps_long",
            [
                S(0.24, [(12, 0.62)], 0.6),
                S(0.36, [(14, 0.68)], 2.4),
                S(0.55, [(18, 0.72)], 4.6),
                S(0.76, [(14, 0.72)], 4.4),
                S(0.92, [(6, 0.66)], 1.6),
                S(1.0, [(6, 0.56)], 0.3),
            ],
            (0.05, 0.9),
            0.06,
        ),
        Cell(
            "biceps_short",
            [
                S(0.16, [(-50, 0.45)], 1.2),
                S(0.34, [(-34, 0.66)], 3.0),
                S(0.55, [(-26, 0.72)], 4.8),
                S(0.76, [(-24, 0.72)], 4.2),
                S(0.92, [(-10, 0.66)], 1.4),
                S(1.0, [(0, 0.56)], 0.3),
            ],
            (0.05, 0.9),
            -0.06,
        ),
        Cell(
            "brachialis",
            [
                S(0.44, [(55, 0.45)], 1.2),
                S(0.6, [(70, 0.6), (10, 0.4), (-50, 0.45)], 6),
                S(0.8, [(62, 0.62), (0, 0.45), (-55, 0.55)], 9),
                S(0.94, [(40, 0.6), (-30, 0.55)], 6.5),
                S(1.05, [(5, 0.5)], 2),
                S(1.10, [(-10, 0.35)], 0.4),
            ],
            (0.04, 0.9),
        ),
    ]


def _back() -> list[Cell]:
    return [
        Cell(
            "triceps_long",
            [
                S(0.08, [(-140, 0.42)], 1.6),
                S(0.25, [(-148, 0.62)], 6.5),
                S(0.45, [(-152, 0.74)], 10),
                S(0.62, [(-150, 0.76)], 8),
                S(0.78, [(-158, 0.76)], 4),
                S(0.9, [(-165, 0.76)], 0.8),
            ],
            (0.05, 0.84),
            0.12,
        ),
        Cell(
            "triceps_lateral",
            [
                S(0.18, [(150, 0.5)], 1.0),
                S(0.32, [(142, 0.66)], 4.5),
                S(0.5, [(140, 0.74)], 8),
                S(0.66, [(142, 0.76)], 7),
                S(0.8, [(150, 0.76)], 3.5),
                S(0.9, [(158, 0.76)], 0.8),
            ],
            (0.05, 0.84),
            -0.12,
        ),
        Cell(
            "triceps_medial",
            [
                S(0.4, [(-170, 0.3)], 1.2),
                S(0.6, [(-120, 0.5), (180, 0.42)], 5),
                S(0.8, [(-118, 0.62), (180, 0.5), (125, 0.6)], 9),
                S(0.93, [(-130, 0.65), (180, 0.6), (135, 0.62)], 6),
                S(1.0, [(180, 0.6)], 0.8),
            ],
            (0.03, 0.92),
        ),
    ]


def _guests() -> list[Cell]:
    """What the muscles of the forearm that start above the elbow will take."""
    return [
        Cell("outer", [S(0.72, [(88, 0.7)], 0.6), S(0.88, [(80, 0.78)], 4.0), S(1.1, [(80, 0.75)], 7)]),
        Cell("inner", [S(0.94, [(-90, 0.75)], 0.6), S(1.1, [(-85, 0.7)], 6)]),
    ]


def _belly(s: Structure, lines: list[np.ndarray], lead: np.ndarray, tail: np.ndarray) -> None:
    """Fibres from a tendon of origin through the belly into the tendon's end."""
    for line in lines[:: 1 if len(lines) < 8 else 2]:
        inner = line[4:-4] if len(line) > 12 else line
        s.fibres.append(np.concatenate([lead, inner, tail]))


def _biceps(room: Room, made: dict[str, Lines]) -> Structure:
    s = Structure("biceps_brachii", "Biceps brachii", "muscle", "superficial")
    s.origin, s.insertion = ("scapula",), ("radius",)
    # To the tuberosity of the radius, on its inner side, some 25 mm below the joint.
    radius = room.cloud("radius_l")
    z = radius[:, 2].max() - 0.030
    near = radius[abs(radius[:, 2] - z) < 0.004]
    end = near[np.argmax(near @ [-0.8, -0.2, 0])]
    for key, way in (("biceps_long", "BIClong"), ("biceps_short", "BICshort")):
        part, lines = made[key]
        top = room.path(way)
        top = top[: np.argmax(top[:, 2] < part.vertices[:, 2].max() + 0.004)]
        inside = start_in(part, 0.02)
        upper = part.vertices[part.vertices[:, 2] > part.vertices[:, 2].max() - 0.012].mean(0)
        lead = string(room, [*top, upper, upper + [0.004, 0, -0.012]], 0.0022)
        tail = string(room, [*inside, mix(inside[-1], end, 0.6) + [0, -0.005, 0], end], 0.002)
        s.parts += [part, tendon(room, lead, 0.0030, 1.5), tendon(room, tail, 0.0034, 1.6)]
        _belly(s, lines, lead[:-6], tail[len(tail) // 4 :])
    s.parts.append(_aponeurosis(room, tail))
    return fixed(room, s)


def _aponeurosis(room: Room, tail: np.ndarray):
    """From the tendon obliquely over the flexors towards the ulna's side."""
    start = tail[len(tail) // 4]
    inner = nearest(room, start[None] + [-0.03, 0.0, -0.03], meshes(room, ("ulna",)))[0]
    middle = mix(start, inner, 0.5) + [-0.012, -0.022, 0]
    return tendon(
        room, string(room, [start, middle, inner + [-0.010, -0.02, -0.01]], 0.004, 0.004), 0.0026, 4.5
    )


def _brachialis(room: Room, made: dict[str, Lines]) -> Structure:
    part, lines = made["brachialis"]
    s = Structure("brachialis", "Brachialis", "muscle", "intermediate")
    s.origin, s.insertion = ("humerus",), ("ulna",)
    ulna = room.cloud("ulna_l")
    z = ulna[:, 2].max() - 0.040
    near = ulna[abs(ulna[:, 2] - z) < 0.004]
    end = near[np.argmin(near[:, 1])]
    tail = string(room, [*start_in(part, 0.02), end], 0.0015)
    s.parts += [part, tendon(room, tail, 0.0038, 1.9)]
    for k, line in enumerate(lines):
        skip = round(0.45 * (k % 7) / 6 * len(line))
        s.fibres.append(np.concatenate([line[skip:-8], tail[len(tail) // 3 :]]))
    return fixed(room, s)


def _triceps(room: Room, made: dict[str, Lines]) -> Structure:
    s = Structure("triceps_brachii", "Triceps brachii", "muscle", "superficial")
    s.origin, s.insertion = ("scapula", "humerus"), ("ulna",)
    band = _flat_tendon(room, made)
    low = band[len(band) // 2 :]
    for key in ("triceps_long", "triceps_lateral", "triceps_medial"):
        part, lines = made[key]
        s.parts.append(part)
        lead = _from_blade(room, s, part) if key == "triceps_long" else np.zeros((0, 3))
        for k, line in enumerate(lines):
            # Those from the bone begin one by one, further and further down.
            skip = 3 if len(lead) else round(0.5 * (k % 5) / 4 * len(line))
            belly = line[skip:]
            s.fibres.append(np.concatenate([lead, belly[belly[:, 2] > low[0, 2] + 0.006], low]))
    s.parts.append(tendon(room, band, 0.0052, 5.0, [(0, 0.3), (0.3, 0.9), (0.6, 1), (0.9, 0.9), (1, 0.6)]))
    return fixed(room, s)


def _flat_tendon(room: Room, made: dict[str, Lines]) -> np.ndarray:
    """The way of the tendon (k, 3), from between the heads over the elbow's back to the olecranon."""
    ulna = room.cloud("ulna_l")
    top = ulna[ulna[:, 2] > ulna[:, 2].max() - 0.012]
    end = top[np.argmax(top[:, 1])]
    ends = [made[k][0].vertices for k in ("triceps_long", "triceps_lateral")]
    seam = [np.median([v[abs(v[:, 2] - z) < 0.004].mean(0) for v in ends], axis=0) for z in HEADS_MEET]
    way = [seam[0] + [0, 0.010, 0], seam[1] + [0, 0.012, 0], end + [0, 0.005, 0.02], end + [0, 0.001, 0]]
    return string(room, way, 0.003, 0.0042, 0.1)


def _from_blade(room: Room, s: Structure, part: Part) -> np.ndarray:
    """The tendon of the long head from below the shoulder's socket; its way into the belly (k, 3)."""
    root = room.path("TRIlong")[0] + [0.004, -0.012, -0.012]
    upper = part.vertices[part.vertices[:, 2] > part.vertices[:, 2].max() - 0.012].mean(0)
    lead = string(room, [root, upper, upper + [0.004, 0, -0.01]], 0.002)
    s.parts.append(tendon(room, lead, 0.0042, 1.8))
    return lead[:-6]
