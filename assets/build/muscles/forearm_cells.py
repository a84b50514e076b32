"""Where each muscle of the forearm lies between elbow (0) and wrist (1), and how much of it there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.packing import Cell, Station

if TYPE_CHECKING:
    from muscles.arm_room import Room
    from muscles.limb import Limb

# Per muscle: (t, [(degrees: 0 front, 90 outward, -90 inward; share of the way from axis to skin)], cm2).
ROWS: dict[str, list[tuple[float, list[tuple[float, float]], float]]] = {
    "BRD": [
        (-0.42, [(92, 0.55)], 0.4),
        (-0.2, [(80, 0.72)], 2.4),
        (0.0, [(60, 0.8)], 3.9),
        (0.2, [(46, 0.84)], 4.0),
        (0.4, [(48, 0.86)], 2.4),
        (0.52, [(52, 0.88)], 1.0),
        (0.62, [(54, 0.88)], 0.2),
    ],
    "ECRL": [
        (-0.2, [(100, 0.55)], 0.4),
        (0.0, [(90, 0.75)], 2.2),
        (0.15, [(80, 0.85)], 2.8),
        (0.33, [(78, 0.88)], 1.8),
        (0.46, [(80, 0.88)], 0.5),
        (0.52, [(80, 0.88)], 0.1),
    ],
    "ECRB": [
        (0.0, [(114, 0.6)], 0.5),
        (0.18, [(106, 0.78)], 2.0),
        (0.36, [(102, 0.86)], 2.3),
        (0.52, [(100, 0.87)], 1.2),
        (0.62, [(98, 0.88)], 0.2),
    ],
    "EDC": [
        (0.02, [(132, 0.65)], 0.6),
        (0.2, [(134, 0.85)], 2.6),
        (0.4, [(138, 0.88)], 2.9),
        (0.6, [(142, 0.88)], 1.9),
        (0.76, [(146, 0.88)], 0.6),
        (0.84, [(148, 0.88)], 0.1),
    ],
    "EDM": [
        (0.08, [(150, 0.72)], 0.3),
        (0.3, [(160, 0.88)], 0.8),
        (0.6, [(164, 0.88)], 0.7),
        (0.8, [(164, 0.88)], 0.15),
    ],
    "ECU": [
        (0.04, [(158, 0.7)], 0.5),
        (0.22, [(176, 0.85)], 1.9),
        (0.45, [(184, 0.88)], 2.1),
        (0.65, [(188, 0.88)], 1.3),
        (0.82, [(188, 0.88)], 0.3),
    ],
    "APL": [
        (0.3, [(130, 0.4)], 0.6),
        (0.5, [(118, 0.6)], 1.5),
        (0.66, [(104, 0.8)], 1.5),
        (0.8, [(88, 0.86)], 0.7),
        (0.88, [(78, 0.88)], 0.15),
    ],
    "EPL": [
        (0.38, [(160, 0.42)], 0.5),
        (0.58, [(156, 0.6)], 1.2),
        (0.78, [(146, 0.72)], 0.6),
        (0.88, [(142, 0.76)], 0.1),
    ],
    "ANC": [
        (0.0, [(150, 0.62)], 0.5),
        (0.08, [(166, 0.68)], 1.4),
        (0.18, [(182, 0.62)], 0.9),
        (0.27, [(190, 0.55)], 0.2),
    ],
    "SUP": [
        (0.03, [(115, 0.45)], 0.8),
        (0.12, [(105, 0.45), (150, 0.4)], 2.0),
        (0.28, [(90, 0.4)], 1.0),
        (0.38, [(84, 0.36)], 0.2),
    ],
    "FCR": [
        (0.0, [(-72, 0.7)], 0.5),
        (0.12, [(-44, 0.85)], 1.8),
        (0.3, [(-18, 0.88)], 2.3),
        (0.5, [(4, 0.88)], 1.1),
        (0.62, [(12, 0.88)], 0.15),
    ],
    "PL": [
        (0.0, [(-82, 0.76)], 0.3),
        (0.15, [(-64, 0.88)], 1.0),
        (0.32, [(-42, 0.9)], 1.0),
        (0.48, [(-22, 0.9)], 0.2),
    ],
    "FCU": [
        (0.0, [(-100, 0.7)], 0.5),
        (0.12, [(-98, 0.82)], 2.2),
        (0.3, [(-98, 0.85)], 2.9),
        (0.55, [(-88, 0.86)], 2.1),
        (0.78, [(-74, 0.86)], 1.0),
        (0.92, [(-64, 0.86)], 0.15),
    ],
    "FDS": [
        (0.0, [(-80, 0.5)], 0.8),
        (0.15, [(-72, 0.62), (-30, 0.5)], 3.3),
        (0.35, [(-62, 0.68), (-10, 0.62)], 4.3),
        (0.6, [(-50, 0.78), (0, 0.76)], 3.8),
        (0.8, [(-44, 0.78), (-8, 0.78)], 2.0),
        (0.94, [(-30, 0.78)], 0.3),
    ],
    "PT": [
        (-0.08, [(-78, 0.6)], 0.5),
        (0.08, [(-20, 0.78)], 1.9),
        (0.22, [(10, 0.7)], 2.3),
        (0.38, [(40, 0.62)], 1.1),
        (0.5, [(66, 0.58)], 0.2),
    ],
    "FDP": [
        (0.1, [(-130, 0.55)], 1.2),
        (0.25, [(-120, 0.55), (-60, 0.35)], 3.8),
        (0.45, [(-115, 0.55), (-50, 0.38)], 4.3),
        (0.7, [(-105, 0.5), (-40, 0.45)], 2.8),
        (0.9, [(-50, 0.5)], 0.5),
    ],
    "FPL": [
        (0.3, [(30, 0.35)], 0.4),
        (0.5, [(30, 0.5)], 1.4),
        (0.75, [(20, 0.6)], 1.1),
        (0.9, [(15, 0.6)], 0.2),
    ],
}
FEATHER = {"ECRB": 0.12, "FCU": 0.14, "FCR": 0.12, "EDC": -0.1, "ECU": 0.12, "APL": -0.2, "PT": 0.1}


# Which start from the inner and the outer epicondyle.
INNER, OUTER = ("FCR", "PL", "FCU", "FDS", "PT"), ("ECRB", "EDC", "EDM", "ECU", "ANC")
FEATHERED = ("FCU", "FCR", "ECU")


def cells(room: Room, limb: Limb) -> list[Cell]:
    """All muscles of the forearm; the belly ends where its own tendon takes over."""
    return [_cell(room, limb, key) for key in ROWS]


def _cell(room: Room, limb: Limb, key: str) -> Cell:
    stations = [Station(*row) for row in ROWS[key]]
    if key in INNER + OUTER:
        point = epicondyle(room, key in INNER)
        high = min(float(limb.t_of(point[2])) + 0.01, stations[0].t - 0.02)
        stations = [Station(high, [tuple(point)], 0.35), *stations]
        stations = [stations[0], *(s for s in stations[1:] if s.t > high + 0.01)]
    return Cell(key, stations, (0.05, 0.9), FEATHER.get(key, 0.0), key in FEATHERED, soft=0.004)


def epicondyle(room: Room, inner: bool) -> np.ndarray:
    """The tip of the humerus' inner or outer epicondyle, a little in front (m)."""
    p = room.cloud("humerus_l")
    low = p[p[:, 2] < p[:, 2].min() + 0.045]
    side = low[:, 0] < low[:, 0].min() + 0.003 if inner else low[:, 0] > low[:, 0].max() - 0.003
    return low[side].mean(0) + np.array([-0.003 if inner else 0.003, -0.003, 0.0])
