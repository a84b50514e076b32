# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The neck: straps and scalenes in front, sternocleidomastoid, and three muscles behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.arm_room import fixed, neck_room
from muscles.paths import mix, resample
from muscles.shapes import SheetPlan, SpindlePlan, sheet, spindle
from muscles.structure import Structure

if TYPE_CHECKING:
    from muscles.arm_room import Room
    from muscles.sites import Sites
    from muscles.world import World

LONG = [(0, 0.35), (0.12, 0.8), (0.4, 1), (0.7, 0.9), (0.9, 0.5), (1, 0.3)]
EVEN = [(0, 0.6), (0.15, 0.95), (0.5, 1), (0.85, 0.95), (1, 0.6)]


def grow_neck(world: World, at: Sites) -> list[Structure]:
    room = neck_room(world)
    neck = Neck(room, at)
    deep = [_semispinalis(neck), _scalenes(neck), _levator(neck), _straps(neck)]
    made = [*deep, _splenius(neck), _sternomastoid(neck)]
    for s in made:
        world.occupy(*s.parts)
    return made


class Neck:
    """Places on the bones of the neck."""

    def __init__(self, room: Room, at: Sites):
        self.room, self.at = room, at
        skull = room.skeleton.bones["skull"][0]
        side = skull[(abs(skull[:, 0] - 0.051) < 0.009) & (skull[:, 1] > 0.022) & (skull[:, 1] < 0.06)]
        self.mastoid = side[np.argmin(side[:, 2])]
        self.skull = skull

    def nuchal(self, x: float, up: float) -> np.ndarray:
        """The back of the skull at x, up (m) above the mastoid's tip."""
        near = self.skull[
            (abs(self.skull[:, 0] - x) < 0.006) & (abs(self.skull[:, 2] - self.mastoid[2] - up) < 0.006)
        ]
        return near[np.argmax(near[:, 1])]

    def process(self, k: int, thoracic: bool = False) -> np.ndarray:
        """The tip of a vertebra's transverse process."""
        v = self.room.skeleton.bones[f"{'thoracic' if thoracic else 'cervical'}{k}"][0]
        return v[np.argmax(v[:, 0])]

    def spine(self, k: int, thoracic: bool = False) -> np.ndarray:
        v = self.room.skeleton.bones[f"{'thoracic' if thoracic else 'cervical'}{k}"][0]
        near = v[abs(v[:, 0]) < 0.006]
        return near[np.argmax(near[:, 1])] * [0, 1, 1]

    def belly(
        self, s: Structure, path, radius: float, ratio: float, flat, tendon=(0.06, 0.9), fat=0.008, along=None
    ) -> None:
        """Add a spindle that lies on bone and on what is there already."""
        plan = SpindlePlan(resample(np.array(path), 60), radius, flat, ratio, along or LONG, tendon, (29, 70))
        part, fibres = spindle(plan, self.room.taken, self.room.depth, fat)
        s.parts.append(part)
        s.fibres += fibres[::2]

    def done(self, s: Structure) -> Structure:
        self.room.occupy(*s.parts)
        return fixed(self.room, s, 0.04, 0.003)

    def under(self, points, deep: float) -> np.ndarray:
        """Points moved to lie deep (m) under the skin."""
        p = np.array(points, float)
        for _ in range(12):
            p = p - np.clip(self.room.depth(p) + deep, -0.006, 0.006)[:, None] * self.room.depth.gradient(p)
        return p


def _ids(*rows: tuple[str, int, int]) -> tuple[str, ...]:
    return tuple(f"vertebra_{kind}{k}" for kind, a, b in rows for k in range(a, b + 1))


def _semispinalis(neck: Neck) -> Structure:
    """The thick column beside the midline, up to the skull between the nuchal lines."""
    s = Structure("semispinalis_capitis", "Semispinalis capitis", "muscle", "deep")
    s.origin, s.insertion = _ids(("c", 4, 7), ("t", 1, 6)), ("skull",)
    end = neck.nuchal(0.018, 0.012)
    for k, x in ((5, 0.014), (3, 0.019), (1, 0.024)):
        low = neck.process(k, True) * [0.6, 1, 1] + [0, 0.006, 0]
        c7, c4 = neck.spine(7), neck.spine(4)
        path = [
            low,
            [x, c7[1] - 0.008, c7[2] + 0.004],
            [x, c4[1] + 0.002, c4[2] + 0.004],
            end + [x - 0.019, 0, -0.001],
        ]
        neck.belly(s, path, 0.0088, 1.2, (0, 1, 0), (0.06, 0.94), 0.011, EVEN)
    return neck.done(s)


def _scalenes(neck: Neck) -> Structure:
    s = Structure("scalenes", "Scalenes", "muscle", "deep")
    s.origin, s.insertion = _ids(("c", 2, 7)), ("rib_1", "rib_2")
    rib1, rib2 = (neck.room.cloud(f"rib{k}_l") for k in (1, 2))
    lateral = rib1[:, 0].max()
    front = rib1[np.argmin(abs(rib1[:, 0] - 0.72 * lateral) + abs(rib1[:, 1] - 0.004))]
    middle = rib1[np.argmax(rib1[:, 0] + 0.2 * rib1[:, 2])]
    behind = rib2[np.argmax(rib2[:, 2] + 0.7 * rib2[:, 0])]
    for top, low, end, radius in ((3, 6, front, 0.006), (3, 6, middle, 0.0075), (5, 7, behind, 0.0062)):
        a, b = neck.process(top), neck.process(low)
        aside = [0.005, -0.005 if end is front else 0.004, 0]
        neck.belly(s, [a, mix(a, b, 0.8) + aside, mix(b, end, 0.6) + aside, end], radius, 1.4, (1, -0.3, 0))
    return neck.done(s)


def _levator(neck: Neck) -> Structure:
    s = Structure("levator_scapulae", "Levator scapulae", "muscle", "intermediate")
    s.origin, s.insertion = _ids(("c", 1, 4)), ("scapula",)
    blade = neck.room.cloud("scapula_l")
    angle = blade[np.argmax(blade[:, 2] - 1.2 * blade[:, 0])]
    for k, down in ((1, 0.0), (2, 0.006), (3, 0.012)):
        top = neck.process(k)
        c6 = neck.process(6)
        path = [
            top,
            mix(top, c6, 0.6) + [0.010, 0.012, 0],
            mix(c6, angle, 0.5) + [0.004, 0.006, 0.002],
            angle + [0, 0.001, -down],
        ]
        neck.belly(s, path, 0.0058, 1.7, (0.7, 0.7, 0))
    return neck.done(s)


def _straps(neck: Neck) -> Structure:
    """From the breastbone over thyroid cartilage and hyoid to the chin's inner side."""
    s = Structure("strap_muscles", "Infrahyoid and suprahyoid muscles", "muscle", "intermediate")
    s.origin, s.insertion = ("sternum", "clavicle"), ("mandible",)
    notch = neck.at.mark("sternal_notch")
    jaw = neck.room.skeleton.bones["jaw"][0]
    low = jaw[jaw[:, 2] < jaw[:, 2].min() + 0.012]
    chin = low[np.argmin(low[:, 1])] * [0, 1, 1]
    hyoid = mix(notch, [0, jaw[:, 1].mean(), jaw[:, 2].min()], 0.86)
    for x, wide, radius in ((0.0075, 0.0085, 0.0056), (0.018, 0.021, 0.0056), (0.024, 0.032, 0.0052)):
        way = neck.under(
            [[wide, 0, mix(notch, hyoid, t)[2]] + np.array([0, -0.02, 0]) for t in (0.3, 0.6, 0.95)], 0.008
        )
        way[:, 0] = wide
        path = [notch + [x, 0.004, -0.002], *way, chin + [x, 0.008, 0.004]]
        neck.belly(s, path, radius, 2.4, (0.35, -1, 0), (0.05, 0.96), 0.005, EVEN)
        s.parts[-1].tendon = np.maximum(
            s.parts[-1].tendon, 0.8 * np.exp(-(((s.parts[-1].along - 0.72) / 0.02) ** 2))
        ).astype(np.float32)
    return neck.done(s)


def _splenius(neck: Neck) -> Structure:
    """From the spines of C7 to T4 and the ligament above them to mastoid and nuchal line."""
    s = Structure("splenius", "Splenius capitis and cervicis", "muscle", "intermediate")
    s.origin, s.insertion = (*_ids(("c", 3, 7), ("t", 1, 5)), "rhomboids"), ("skull",)
    c3, c7 = neck.spine(3), neck.spine(7)
    origin = [
        mix(c7, c3, 0.62) + [0.002, 0.010, 0],
        mix(c7, c3, 0.3) + [0.002, 0.004, 0],
        c7 + [0.002, 0.001, 0],
    ]
    origin += [neck.spine(k, True) + [0.002, 0.001, 0] for k in (1, 2, 3, 4)]
    tip = neck.mastoid
    end = np.array(
        [
            neck.nuchal(0.032, 0.020),
            neck.nuchal(0.042, 0.016),
            mix(neck.nuchal(0.046, 0.010), tip, 0.4),
            mix(tip, neck.nuchal(0.048, 0.006), 0.3) + [0.002, 0.004, 0.004],
        ]
    )
    origin = resample(np.array(origin), 12, spline=False)
    end = resample(end, 12, spline=False)
    rows = [origin]
    for t in (0.35, 0.7):
        rows.append(neck.under(mix(origin, end, t) + [0.008, 0.008, 0], 0.013))
    plan = SheetPlan(
        [*rows, end],
        0.0075,
        (0.3, 1, 0),
        tendon=(0.05, 0.93),
        fat=0.009,
        margin=0.0012,
        edge=4,
        size=(48, 64),
        rounds=36,
        stiff=0.14,
        along=[(0, 0.2), (0.2, 0.8), (0.6, 1), (0.9, 0.6), (1, 0.25)],
    )
    part, fibres = sheet(plan, neck.room.taken, neck.room.depth)
    s.parts.append(part)
    s.fibres += fibres
    return neck.done(s)


def _sternomastoid(neck: Neck) -> Structure:
    """A round sternal and a flat clavicular head that join on the way to the mastoid."""
    s = Structure("sternocleidomastoid", "Sternocleidomastoid", "muscle", "superficial")
    s.origin, s.insertion = ("sternum", "clavicle"), ("skull",)
    notch, tip = neck.at.mark("sternal_notch"), neck.mastoid
    clavicle = neck.room.cloud("clavicle_l")
    x = mix(clavicle[:, 0].min(), clavicle[:, 0].max(), 0.24)
    near = clavicle[abs(clavicle[:, 0] - x) < 0.004]
    bone = near[np.argmax(near[:, 2])]
    top = tip + [0.001, 0.002, 0.012]
    for start, deep, radius, ratio in (
        (bone, 0.0085, 0.0075, 2.4),
        (notch + [0.010, -0.004, 0.001], 0.006, 0.0084, 2.0),
    ):
        way = neck.under([mix(start, top, t) + [0.006, -0.006, 0] for t in (0.18, 0.4, 0.62, 0.84)], deep)
        aim = [mix(start, top, t) for t in (0.18, 0.4, 0.62, 0.84)]
        way = mix(way, np.array(aim), 0.35)
        neck.belly(s, [start, *way, top], radius, ratio, (0.75, -0.65, 0), (0.1, 0.92), 0.0035)
        neck.room.occupy(s.parts[-1])
    return neck.done(s)
