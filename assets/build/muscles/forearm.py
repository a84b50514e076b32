"""The forearm: bellies packed round ulna and radius, their tendons over the wrist to the fingers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.arm_room import fixed, string, tendon
from muscles.forearm_cells import INNER, OUTER, cells, epicondyle
from muscles.limb import limb_of
from muscles.packing import pack
from muscles.structure import Part, Structure
from muscles.tendons import core, start_in

if TYPE_CHECKING:
    from muscles.arm_room import Room

FAT = 0.003
HUMERUS = ("humerus", "ulna", "radius")
# id: name, layer, bellies, origin, insertion.
GROUPS = {
    "brachioradialis": ("Brachioradialis", "superficial", ("BRD",), ("humerus",), ("radius",)),
    "forearm_flexors": (
        "Flexors of wrist and fingers", "superficial", ("FCR", "PL", "FCU", "FDS", "PT"),
        HUMERUS, ("hand", "radius"),
    ),
    "deep_forearm_flexors": (
        "Deep flexors of the fingers", "deep", ("FDP", "FPL"), ("ulna", "radius"), ("hand",),
    ),
    "forearm_extensors": (
        "Extensors of wrist and fingers", "superficial", ("ECRL", "ECRB", "EDC", "EDM", "ECU", "ANC"),
        HUMERUS, ("hand", "ulna"),
    ),
    "deep_forearm_extensors": (
        "Deep extensors of thumb and index finger", "deep", ("APL", "EPL", "SUP"),
        HUMERUS, ("hand", "radius"),
    ),
}  # fmt: skip
FINGERS = (2, 3, 4, 5)
# Bellies with more than one tendon, or with none of their own.
TENDONS = {
    "EDC": [f"EDC{k}" for k in FINGERS],
    "FDS": [f"FDS{k}" for k in FINGERS],
    "FDP": [f"FDP{k}" for k in FINGERS],
    "APL": ["APL", "EPB"],
    "EPL": ["EPL", "EIP"],
    "SUP": [],
    "PT": [],
    "ANC": [],
}
THICK = {
    "BRD": 0.0026,
    "FCU": 0.0024,
    "ECRL": 0.0023,
    "ECRB": 0.0023,
    "FCR": 0.0023,
    "PL": 0.0018,
    "ECU": 0.0022,
}


def grow_forearm(room: Room) -> list[Structure]:
    """Brachioradialis and four groups."""
    joints = room.skeleton.joints
    elbow, wrist = joints["radius_l"], joints["lunate_l"]
    limb = limb_of(
        room, (0.195, -0.075, wrist[2] - 0.004), (0.42, 0.085, elbow[2] + 0.10), elbow[2], wrist[2], FAT, 9.0
    )
    made = pack(limb, cells(room, limb), _fill)
    return [_group(room, made, key, *plan) for key, plan in GROUPS.items()]


def _fill(t: float) -> tuple[float, float]:
    """Share of the room to be filled, and how firmly, at t from elbow to wrist."""
    return 0.97, float(np.interp(t, [-0.05, 0.1, 0.7, 0.85], [0, 1, 1, 0]))


def _group(room: Room, made, key: str, name: str, layer: str, bellies, origin, insertion) -> Structure:
    s = Structure(key, name, "muscle", layer, origin=origin, insertion=insertion)
    for belly in bellies:
        if belly not in made:
            continue
        part, lines = made[belly]
        s.parts.append(part)
        ways = [_way(room, part, name) for name in TENDONS.get(belly, [belly])]
        s.parts += [tendon(room, way, THICK.get(belly, 0.0016), 1.9) for way in ways]
        if belly in INNER + OUTER:
            s.parts.append(_head(room, part, belly in INNER))
        some = lines[::2] if len(ways) < 2 else lines
        for k, line in enumerate(some):
            tail = ways[k % len(ways)] if ways else line[:0]
            keep = line[:, 2] > tail[0, 2] + 0.004 if len(tail) else line[:, 2] > -1
            s.fibres.append(np.concatenate([line[keep][2:], tail]))
    return fixed(room, s)


def _way(room: Room, part, name: str) -> np.ndarray:
    """From within the belly along the model's way to where the tendon is fixed."""
    start = start_in(part, 0.03)
    way = room.path(name)
    below = way[way[:, 2] < start[-1, 2] - 0.012]
    below = below if len(below) else way[-1:]
    clear = 0.0026 if name[:3] in ("FDP", "EDC", "EDM", "EPL", "EIP", "EPB", "APL") else 0.0034
    return string(room, [*start, *below], clear, tight=0.25)


def _head(room: Room, part: Part, inner: bool) -> Part:
    """The common tendon of origin: from the epicondyle into the belly's upper end."""
    root, line = epicondyle(room, inner), core(part)
    below = line[line[:, 2] < min(root[2], line[0, 2]) - 0.014]
    way = string(room, [root, *below[:6:2]], 0.0022, 0.003, 0.2, 40)
    return tendon(room, way, 0.0036, 1.6, [(0, 0.7), (0.2, 1), (0.6, 0.9), (1, 0.3)])
