"""The regions and their borders: one table of plain numbers.

Lengths are millimetres on the mean body, angles degrees. Where anatomy gives no line (thirds, sectors,
widths of bands) the number is our choice, made so that the region is what its name says to a client.
"""

from dataclasses import dataclass

from glutemap.body.frame import Side

MIDLINE = ("sacrum", "coccyx", "pubic", "perineum")
SIDED = (
    "upper_back", "mid_back", "low_back", "flank", "iliac_crest", "sacroiliac",
    "buttock_upper", "buttock_mid", "buttock_lower", "hip_outer", "hip_front", "groin",
    "chest", "abdomen_upper", "abdomen_lower",
    "thigh_front_upper", "thigh_front_lower", "thigh_outer_upper", "thigh_outer_lower",
    "thigh_inner_upper", "thigh_inner_lower", "thigh_back_upper", "thigh_back_lower",
    "knee_front", "knee_outer", "knee_inner", "knee_back",
    "leg_front", "leg_outer", "leg_inner", "calf_upper", "calf_lower",
    "ankle_front", "ankle_outer", "ankle_inner", "heel", "foot_top", "sole", "toes",
    "head_front", "head_back", "neck_front", "neck_back", "shoulder", "upper_arm", "forearm", "hand",
)  # fmt: skip
BASES = SIDED + MIDLINE
"""Every region's id without its side (DESIGN section 4)."""

REGION_IDS = tuple(f"{base}.{side}" for base in SIDED for side in (Side.LEFT, Side.RIGHT)) + MIDLINE
"""Every region id, sided ones with their side."""


def split(region_id: str) -> tuple[str, Side]:
    """``("low_back", Side.LEFT)`` for ``low_back.left``; a midline region has the side midline."""
    base, _, side = region_id.partition(".")
    return base, Side(side) if side else Side.MIDLINE


@dataclass(frozen=True)
class Borders:
    """Angles of the trunk run from 0 (behind) over 90 (side) to 180 (in front).

    Angles of a limb run from 0 (in front) over 90 (outer) and 180 (behind) to -90 (inner).
    """

    # trunk
    back_front_angle: float = 100.0  # mid-axillary line: back ends, chest begins
    flank_front_angle: float = 124.0  # side of the waist ends, abdomen begins
    low_back_half_width: float = 75.0  # outer edge of erector spinae and quadratus lumborum
    flank_top_inner: float = 50.0  # from here outwards the upper border slopes along rib 12
    crest_half_band: float = 19.0  # iliac_crest: above and below the rim
    crest_front_angle: float = 100.0  # "the rim, behind" ends at the side
    hip_half_width: float = 140.0  # where the back turns into the side at the height of the rim
    sacroiliac_half_width: float = 27.0  # ellipse round the PSIS
    sacroiliac_half_height: float = 36.0
    sacroiliac_drop: float = 8.0  # the joint runs below the PSIS
    sacrum_half_width_top: float = 27.0
    sacrum_half_width_bottom: float = 17.0
    coccyx_half_width: float = 17.0
    coccyx_below_tip: float = 14.0
    shoulder_radius: float = 88.0  # round the acromion
    throat_part: float = 0.2  # of the height of the head: below it, behind the face, is neck
    # buttock and hip
    buttock_front_angle: float = 112.0  # limb angle where the buttock meets the side
    fold_below: float = 14.0  # buttock_lower reaches this far below the gluteal fold
    hip_outer_half_width: float = 62.0  # ellipse round the greater trochanter
    hip_outer_up: float = 72.0
    hip_outer_down: float = 78.0
    hip_front_below: float = 12.0  # hip_front ends this far below the height of the trochanter
    crease_out: float = 6.0  # the crease starts this far outside the pubic tubercle
    crease_down: float = 46.0  # and this far below it: the skin folds lower than the ligament lies
    groin_half_band: float = 23.0
    groin_part: float = 0.62  # of the way from the pubic tubercle to the ASIS
    pubic_half_width: float = 42.0
    pubic_above: float = 32.0  # above the symphysis
    perineum_half_width: float = 26.0
    # thigh, knee, leg, foot
    thigh_front: tuple[float, float] = (-42.0, 42.0)
    thigh_outer_to: float = 122.0
    thigh_inner_from: float = -128.0
    thigh_half: float = 0.5  # upper and lower meet half way from the fold to the knee
    knee_above: float = 18.0  # above the base of the patella
    knee_below: float = 0.0  # below the tibial tuberosity
    knee_front: float = 50.0  # half angle
    knee_side_to: float = 128.0
    leg_front: tuple[float, float] = (-32.0, 42.0)
    leg_outer_to: float = 118.0
    leg_inner_from: float = -122.0
    calf_half: float = 0.45  # from the knee to the ankle
    ankle_above: float = 42.0  # above the malleoli
    ankle_below: float = 22.0  # below them
    ankle_front: float = 48.0  # half angle
    ankle_side_to: float = 132.0
    heel_behind: float = 14.0  # behind the malleoli the foot is heel
    toes_length: float = 62.0  # back from the tip of the second toe
    sole_facing: float = -0.55  # the sole faces down at least this much (z of its normal)


BORDERS = Borders()
