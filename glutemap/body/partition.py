"""Which region a point of the skin is in: rules over landmarks, for the left half of the mean body."""

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from glutemap.body.borders import BASES, BORDERS, Borders
from glutemap.body.halfbody import CentreLines, LeftHalf, Segments
from glutemap.body.surface import Segment, Surface

Doubles = NDArray[np.float64]
Bools = NDArray[np.bool_]
Sectors = Mapping[str, tuple[float, float]]
Paint = Callable[[str, Bools], None]


def between(a: Doubles, b: Doubles) -> float:
    """The height half way between two landmarks."""
    return float((a[2] + b[2]) / 2)


class Rim:
    """The rim of the pelvis on the skin, from the PSIS round to the ASIS.

    Behind, it runs where it is seen from behind; at the side, where it is seen from the side; between them
    it keeps the height of its top.
    """

    def __init__(self, half: LeftHalf, b: Borders) -> None:
        at = half.at
        top = at["iliac_crest_top"]
        corner = b.hip_half_width
        x, y, z = half.x, half.y, half.z
        # Along: outwards over the back, then forwards over the side.
        along = np.where(y >= top[1], np.minimum(x, corner), corner + np.maximum(top[1] - y, 0))
        behind = [at[name] for name in ("PSIS", "iliac_crest_posterior", "iliac_crest_top")]
        side = [at[name] for name in ("iliac_crest_lateral", "ASIS")]
        nodes = [(p[0], p[2]) for p in behind] + [(corner, top[2])]
        nodes += [(corner + top[1] - p[1], p[2]) for p in side]
        nodes.sort()
        fine = np.arange(0.0, corner + 200.0, 2.0)
        rim = np.interp(fine, [n[0] for n in nodes], [n[1] for n in nodes])
        even = np.exp(-0.5 * (np.arange(-12, 13) / 4.0) ** 2)  # rounds the corners at the landmarks
        rim = np.convolve(np.pad(rim, 12, mode="edge"), even / even.sum(), "valid")
        self.height = np.interp(along, fine, rim)  # (N,) mm over each point
        self.distance = np.full(len(z), np.inf)  # (N,) mm, whichever way is shortest
        near = np.abs(z - self.height) < 60
        apart = np.hypot(along[near][:, None] - fine, z[near][:, None] - rim)
        self.distance[near] = apart.min(1)


class Crease:
    """The crease of the groin, seen from the front: a line up and outwards to the ASIS."""

    def __init__(self, half: LeftHalf, b: Borders) -> None:
        low = half.at["pubic_tubercle"] + (b.crease_out, 0, -b.crease_down)
        way = (half.at["ASIS"] - low)[[0, 2]]
        self.length = float(np.hypot(*way))
        x, z = half.x - low[0], half.z - low[2]
        self.part = (x * way[0] + z * way[1]) / self.length**2  # 0 at the pubic end, 1 at the ASIS
        self.above = (z * way[0] - x * way[1]) / self.length  # mm
        self.lower_edge = low[2] + x * way[1] / way[0] - b.groin_half_band * self.length / way[0]


def paint_rest(half: LeftHalf, b: Borders, paint: Paint) -> None:
    """Head, neck, shoulder and arm, coarse."""
    head, neck = half.is_in(Segment.HEAD), half.is_in(Segment.NECK)
    low, high = half.at["_head_low"], half.at["_head_high"]
    behind = half.y > (low[1] + high[1]) / 2
    paint("head_front", head & ~behind)
    paint("head_back", head & behind)
    neck |= head & behind & (half.z < low[2] + b.throat_part * (high[2] - low[2]))
    behind = half.y > (half.at["_neck_low"][1] + half.at["_neck_high"][1]) / 2
    paint("neck_front", neck & ~behind)
    paint("neck_back", neck & behind)
    paint("upper_arm", half.is_in(Segment.UPPER_ARM))
    acromion = half.at["acromion"]
    apart = np.sqrt((half.x - acromion[0]) ** 2 + (half.y - acromion[1]) ** 2 + (half.z - acromion[2]) ** 2)
    paint("shoulder", half.is_in(Segment.UPPER_ARM, Segment.TRUNK) & (apart < b.shoulder_radius))
    paint("forearm", half.is_in(Segment.FOREARM))
    paint("hand", half.is_in(Segment.HAND))


def paint_trunk(half: LeftHalf, b: Borders, paint: Paint) -> None:
    """Back and front from the neck down to the rim of the pelvis."""
    at, x, z, angle = half.at, half.x, half.z, half.trunk_angle
    trunk = half.is_in(Segment.TRUNK, Segment.THIGH)
    behind = trunk & (angle <= b.back_front_angle)
    loin_top = between(at["T12"], at["L1"])
    rib_tip = at["rib12_tip"]
    slope = np.clip((x - b.flank_top_inner) / max(rib_tip[0] - b.flank_top_inner, 1.0), 0, 1)
    loin = loin_top + slope * (min(rib_tip[2], loin_top) - loin_top)
    side_top = min(rib_tip[2], loin_top)
    paint("upper_back", behind)
    paint("mid_back", behind & (z < between(at["T7"], at["T8"])))
    paint("low_back", behind & (z < loin))
    in_front = trunk & (angle > b.back_front_angle)
    inwards = np.clip((180 - angle) / (180 - b.back_front_angle), 0, 1)
    arch = at["xiphoid"][2] + inwards * (side_top - at["xiphoid"][2])
    paint("chest", in_front)
    paint("abdomen_upper", in_front & (z < arch))
    paint("abdomen_lower", in_front & (z < at["navel"][2]))
    side = trunk & (angle < b.flank_front_angle) & (x > b.low_back_half_width)
    paint("flank", side & (z < np.where(behind, loin, side_top)))


def paint_pelvis(half: LeftHalf, b: Borders, paint: Paint) -> None:
    """Rim, sacrum and buttock, and the hip as far as the groin."""
    at, x, y, z = half.at, half.x, half.y, half.z
    trunk = half.is_in(Segment.TRUNK, Segment.THIGH)
    rim = Rim(half, b)
    below = trunk & (z < rim.height)
    turned = np.abs(half.limb_angle)
    behind = below & ((turned > b.buttock_front_angle) & (y > at["greater_trochanter"][1] - 60))
    paint("hip_front", below & (half.trunk_angle < 130))
    fold = at["gluteal_fold"][2]
    up = (z - fold) / (np.maximum(rim.height, at["PSIS"][2]) - fold)  # 0 at the fold, 1 at the rim
    paint("buttock_upper", behind)
    paint("buttock_mid", behind & (up < 2 / 3))
    paint("buttock_lower", behind & (up < 1 / 3))
    # Between the sacrum and the upper thirds, below the dimples.
    paint("buttock_mid", behind & (up >= 2 / 3) & (x < at["PSIS"][0]) & (z < at["PSIS"][2]))
    band = trunk & (rim.distance < b.crest_half_band)
    paint("iliac_crest", band & (half.trunk_angle < b.crest_front_angle))
    back = trunk & (y > at["greater_trochanter"][1])
    spine = at["PSIS"]
    ellipse = ((x - spine[0]) / b.sacroiliac_half_width) ** 2 + (
        (z - spine[2] + b.sacroiliac_drop) / b.sacroiliac_half_height
    ) ** 2
    paint("sacroiliac", back & (ellipse < 1))
    sacrum_top, tip = between(at["L5"], at["S1"]), at["coccyx"][2]
    sacrum_end = tip + 0.4 * (at["S4"][2] - tip)
    down = np.clip((sacrum_top - z) / (sacrum_top - sacrum_end), 0, 1)
    width = b.sacrum_half_width_top + down * (b.sacrum_half_width_bottom - b.sacrum_half_width_top)
    paint("sacrum", back & (x < width) & (z < sacrum_top))
    paint("coccyx", back & (x < b.coccyx_half_width) & (z < sacrum_end))
    cleft = back & (z < tip - b.coccyx_below_tip)
    paint("buttock_mid", cleft & (x < b.coccyx_half_width))
    paint("buttock_lower", cleft & (x < b.coccyx_half_width) & (up < 1 / 3))


def leg_top(half: LeftHalf, b: Borders) -> Doubles:
    """(V,) the height at which the thigh begins under each vertex's limb angle."""
    at = half.at
    fold = at["gluteal_fold"][2] - b.fold_below
    outer = at["greater_trochanter"][2] - b.hip_outer_down * 0.6
    front = at["greater_trochanter"][2] - b.hip_front_below
    inner = at["ischial_tuberosity"][2] - 30
    angles = (-180, -135, -100, -60, 0, 50, 90, 125, 180)
    heights = (fold, fold, inner - 4, inner, front, front, outer, fold + 6, fold)
    height = np.interp(half.limb_angle, angles, heights)
    in_front = half.y < at["femoral_head"][1] - 10
    return np.asarray(np.where(in_front, np.minimum(height, Crease(half, b).lower_edge), height))


def paint_hip(half: LeftHalf, b: Borders, paint: Paint) -> None:
    """The outer hip, the groin, and the midline in front and below."""
    at, x, y, z = half.at, half.x, half.y, half.z
    body = half.is_in(Segment.TRUNK, Segment.THIGH)
    bone = at["greater_trochanter"]
    arc = np.radians(half.limb_angle - 95) * 95.0  # the thigh's own radius at the trochanter is about 95 mm
    tall = np.where(z > bone[2], b.hip_outer_up, b.hip_outer_down)
    ellipse = (arc / b.hip_outer_half_width) ** 2 + ((z - bone[2]) / tall) ** 2
    front = body & (y < at["femoral_head"][1] - 10)
    crease = Crease(half, b)
    low = crease.above < b.groin_half_band
    paint("hip_front", front & low & (z < at["ASIS"][2] + 10))
    paint("groin", front & (np.abs(crease.above) < b.groin_half_band) & (crease.part < b.groin_part))
    paint("hip_outer", body & (ellipse < 1) & (x > 60))
    symphysis = at["pubic_symphysis"]
    down = symphysis[2] + b.pubic_above - z
    half_width = b.pubic_half_width * (1 - 0.45 * np.clip(down / 120, 0, 1))
    paint("pubic", front & (x < half_width) & (down > 0))
    floor = at["ischial_tuberosity"][2] - 8
    under = body & (z < floor) & (y > symphysis[1] + 12) & (half.facing_up < 0.2)
    behind = np.clip((y - at["ischial_tuberosity"][1]) / 40, 0, 1)
    paint("perineum", under & (x < b.perineum_half_width * (1 - 0.6 * behind)))


def _around(half: LeftHalf, low: float, high: float) -> Bools:
    """Vertices with a limb angle from ``low`` to ``high``; high < low goes round the back."""
    angle = half.limb_angle
    return (angle > low) & (angle <= high) if low <= high else (angle > low) | (angle <= high)


def _paint_round(half: LeftHalf, where: Bools, sectors: Sectors, paint: Paint) -> None:
    for name, (low, high) in sectors.items():
        paint(name, where & _around(half, low, high))


def paint_thigh_and_knee(half: LeftHalf, b: Borders, paint: Paint) -> None:
    """From the buttock and the groin to below the knee."""
    at, z = half.at, half.z
    knee_top = at["patella_base"][2] + b.knee_above
    knee_end = at["tibial_tuberosity"][2] - b.knee_below
    top = leg_top(half, b)
    leg = half.is_in(Segment.THIGH, Segment.LEG, Segment.FOOT) | (half.is_in(Segment.TRUNK) & (half.x > 28))
    leg &= z < top
    middle = at["gluteal_fold"][2] + b.thigh_half * (knee_top - at["gluteal_fold"][2])
    sectors = {
        "front": b.thigh_front,
        "outer": (b.thigh_front[1], b.thigh_outer_to),
        "back": (b.thigh_outer_to, b.thigh_inner_from),
        "inner": (b.thigh_inner_from, b.thigh_front[0]),
    }
    _paint_round(half, leg, {f"thigh_{k}_upper": v for k, v in sectors.items()}, paint)
    _paint_round(half, leg & (z < middle), {f"thigh_{k}_lower": v for k, v in sectors.items()}, paint)
    knee = {
        "knee_front": (-b.knee_front, b.knee_front),
        "knee_outer": (b.knee_front, b.knee_side_to),
        "knee_back": (b.knee_side_to, -b.knee_side_to),
        "knee_inner": (-b.knee_side_to, -b.knee_front),
    }
    _paint_round(half, leg & (z < knee_top), knee, paint)
    lower = {
        "leg_front": b.leg_front,
        "leg_outer": (b.leg_front[1], b.leg_outer_to),
        "calf_upper": (b.leg_outer_to, b.leg_inner_from),
        "leg_inner": (b.leg_inner_from, b.leg_front[0]),
    }
    _paint_round(half, leg & (z < knee_end), lower, paint)
    ankle_top = between(at["medial_malleolus"], at["lateral_malleolus"]) + b.ankle_above
    calf = {"calf_lower": (b.leg_outer_to, b.leg_inner_from)}
    _paint_round(half, leg & (z < knee_end + b.calf_half * (ankle_top - knee_end)), calf, paint)


def paint_foot(half: LeftHalf, b: Borders, paint: Paint) -> None:
    """The ankle and what is below it."""
    at, y, z = half.at, half.y, half.z
    malleoli = between(at["medial_malleolus"], at["lateral_malleolus"])
    ankle = half.is_in(Segment.LEG, Segment.FOOT) & (z < malleoli + b.ankle_above)
    sectors = {
        "ankle_front": (-b.ankle_front, b.ankle_front),
        "ankle_outer": (b.ankle_front, b.ankle_side_to),
        "heel": (b.ankle_side_to, -b.ankle_side_to),
        "ankle_inner": (-b.ankle_side_to, -b.ankle_front),
    }
    _paint_round(half, ankle, sectors, paint)
    behind = (at["medial_malleolus"][1] + at["lateral_malleolus"][1]) / 2
    foot = ankle & ((z < malleoli - b.ankle_below) | (y < behind - 60))
    paint("foot_top", foot)
    paint("sole", foot & (half.facing_up < b.sole_facing))
    paint("heel", foot & (y > behind + b.heel_behind))
    paint("toes", foot & (y < at["toe_tip_2"][1] + b.toes_length))


class Rules:
    """The rules of the partition for one body."""

    def __init__(self, surface: Surface, landmarks: Mapping[str, Doubles]) -> None:
        self.surface = surface
        self.at = dict(landmarks)
        head = surface.mean[surface.segment == Segment.HEAD] * 1000
        neck = surface.mean[surface.segment == Segment.NECK] * 1000
        self.at["_head_low"], self.at["_head_high"] = head.min(0), head.max(0)
        self.at["_neck_low"], self.at["_neck_high"] = neck.min(0), neck.max(0)
        self.lines = CentreLines(surface, landmarks)

    def region_at(self, points_mm: Doubles, facing_up: Doubles, segment: Segments) -> NDArray[np.int16]:
        """(N,) the number in `BASES` of the region at points of the skin. Later paint covers earlier."""
        half = LeftHalf(points_mm, facing_up, segment, self.at, self.lines)
        out = np.full(len(points_mm), -1, np.int16)

        def paint(name: str, where: Bools) -> None:
            out[where] = BASES.index(name)

        for step in (paint_trunk, paint_rest, paint_pelvis, paint_hip, paint_thigh_and_knee, paint_foot):
            step(half, BORDERS, paint)
        return out

    def of_vertices(self) -> NDArray[np.int16]:
        """(V,) the region at each vertex; alike on both sides."""
        left = np.where(self.surface.mean[:, 0] >= 0, np.arange(self.surface.n), self.surface.mirror)
        return self.region_at(
            self.surface.mean[left] * 1000, self.surface.normals[left, 2], self.surface.segment[left]
        )
