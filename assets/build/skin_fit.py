"""Fit the posed cage to the bones: the trunk's depth, the feet on the floor, then room for every bone."""

from collections.abc import Callable

import numpy as np
import skin_room
from scipy.ndimage import gaussian_filter1d
from skeleton import Skeleton
from skin_base import Phenotype

# A fit, moderately muscular woman and man; and a slim and a heavy one of each, whose weight lies beyond the
# base mesh's own extremes (waist and hip of the heavy woman some 95 and 110 cm, of the slim one 71 and 89).
BODIES = {
    "female": Phenotype(0.35, -0.1, 0.5, (("buttocks/buttocks-volume-decr", 0.15),)),
    "male": Phenotype(0.5, 0.0, 0.5, (("buttocks/buttocks-volume-incr", 0.35),)),
    "female_slim": Phenotype(0.2, -0.8, 0.5, (("buttocks/buttocks-volume-incr", 0.15),)),
    "female_heavy": Phenotype(
        0.35,
        2.1,
        0.4,
        (
            ("stomach/stomach-tone-decr", 0.5),
            ("buttocks/buttocks-volume-incr", 1.4),
            ("legs/l-upperleg-fat-incr", 0.25),
            ("legs/r-upperleg-fat-incr", 0.25),
        ),
    ),
    "male_slim": Phenotype(0.15, -0.8, 0.5, (("buttocks/buttocks-volume-incr", 0.35),)),
    "male_heavy": Phenotype(
        0.25, 1.9, 0.4, (("stomach/stomach-tone-decr", 0.7), ("buttocks/buttocks-volume-incr", 0.2))
    ),
}
USUAL = ("female", "male")
# Smoothing steps under the buttock, where turning the thigh upright sharpens the fold.
FOLD_EASING = {"female": 1, "male": 2}
# How much wider each segment's section becomes than in the base body: about as much as the body grows taller.
GIRTH = {
    "female": {
        "trunk": 0.97,
        "upper_arm": 0.98,
        "forearm": 1.05,
        "thigh": 1.06,
        "leg": 1.05,
        "neck": 1.05,
        "head": 1.04,
        "hand": 1.06,
        "finger": 1.2,
        "toe": 1.2,
    },
    "male": {
        "trunk": 0.95,
        "upper_arm": 0.95,
        "forearm": 0.98,
        "thigh": 1.0,
        "leg": 0.98,
        "head": 0.98,
        "hand": 1.04,
        "finger": 1.08,
        "toe": 1.12,
    },
}
# How much narrower than the usual woman's or man's the sections of a slim body's segments are.
SLIMMER = {
    "female_slim": {"trunk": 0.99, "upper_arm": 0.93, "leg": 0.96, "thigh": 1.03},
    "male_slim": {
        "trunk": 0.955,
        "upper_arm": 0.88,
        "forearm": 0.92,
        "thigh": 0.94,
        "leg": 0.93,
        "neck": 0.95,
    },
}
FOLD_HEIGHT = 0.79
HEAD_HEIGHT = 1.60
SPINE_COVER = 0.009
CHEST_FORWARD = 0.010  # how much less the front moves back than the back, m: ribs are deeper than the base's
HEEL_COVER = 0.008
PUBIC_PART = {"female": 1.0, "male": 0.6}  # of the sacrum's slide, what the front of the pelvis goes along
BALL = -0.09  # y of the ball of the foot: before it the sole is flat to the toes


def sex_of(body: str) -> str:
    """``female`` or ``male`` of a body type."""
    return body.partition("_")[0]


def girth_of(body: str) -> dict[str, float]:
    """How much wider each segment's section becomes than in the base body."""
    usual, less = GIRTH[sex_of(body)], SLIMMER.get(body, {})
    return {**usual, **{name: usual.get(name, 1.0) * share for name, share in less.items()}}


def fitted(sex: str, cage: np.ndarray, common, skeleton: Skeleton) -> np.ndarray:
    """The cage (n,3) moved so that the bones lie under it, with the right cover."""
    stems = common.weights[common.used]
    cage = _backed(sex, cage, stems, common, skeleton)
    cage = _footed(cage, stems, skeleton)
    cage = _eased_fold(cage, common, FOLD_EASING[sex])
    return skin_room.made(cage, common, skeleton)


def _backed(sex: str, cage: np.ndarray, stems: np.ndarray, common, skeleton: Skeleton) -> np.ndarray:
    """Slide trunk, neck and head back or forth by height until spine and occiput lie just under the skin.

    The back follows the spine's curves; the front moves as one, so that chest and belly keep their profile.
    Below the sacrum the slide is kept to the gluteal fold and fades to nothing at the knee, so that buttock
    and thigh move as one.
    """
    heights = np.linspace(0.93, 1.67, 75)
    trunk = stems[:, :3].sum(1)
    body = (common.refine @ cage)[(common.refine @ trunk) > 0.9]
    spine = skeleton.points_of("sacrum", "lumbar", "thoracic", "cervical", "skull")
    back = _profile(body, heights, 0.012, np.max)
    front = _profile(body, heights, 0.02, np.min)
    lacks = _profile(spine, heights, 0.02, np.max) + SPINE_COVER - back
    near = gaussian_filter1d(lacks, 2.5)
    chest = lacks[(heights > 1.0) & (heights < 1.4)].mean() - CHEST_FORWARD
    groin = PUBIC_PART[sex] * near[0]
    even = np.interp(heights, [0.95, 1.03, 1.43, 1.53], [groin, chest, chest, near[heights > 1.53][0]])
    heights = np.r_[0.45, 0.78, heights]
    behind, before = np.r_[0.0, near[0], near], np.r_[0.0, groin, even]
    front, back = np.r_[front[[0, 0]], front], np.r_[back[[0, 0]], back]
    z, y = cage[:, 2], cage[:, 1]
    ends = np.interp(z, heights, front), np.interp(z, heights, back)
    part = np.clip((y - ends[0]) / np.maximum(ends[1] - ends[0], 0.03), 0, 1)
    slide = part * np.interp(z, heights, behind) + (1 - part) * np.interp(z, heights, before)
    result = cage.copy()
    # The head slides as one piece, or chin and brow would part.
    head = np.interp(HEAD_HEIGHT, heights, behind)
    result[:, 1] += (stems[:, 1] + stems[:, 2] + stems[:, 6]) * slide + stems[:, 0] * head
    return result


def _profile(points: np.ndarray, heights: np.ndarray, half_width: float, pick: Callable) -> np.ndarray:
    """The foremost or hindmost y of a midline strip at each height; gaps bridged."""
    values = np.full(len(heights), np.nan)
    for i, z in enumerate(heights):
        band = points[(abs(points[:, 2] - z) < 0.012) & (abs(points[:, 0]) < half_width)]
        if len(band):
            values[i] = pick(band[:, 1])
    known = ~np.isnan(values)
    return np.interp(heights, heights[known], values[known])


def _footed(cage: np.ndarray, stems: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """The sole on the floor and the heel behind the heel bone; the ankle stays where it is."""
    foot = stems[:, 8]
    ankle = skeleton.joints["talus_l"]
    heel_bone = skeleton.points_of("foot_calcaneus_l")[:, 1].max()
    own = cage[foot > 0.9]
    heel = own[:, 1].max()
    # Heel and ball each come down to the floor; between them the arch keeps its height above their line.
    grounds = [own[own[:, 1] > ankle[1] + 0.015, 2].min(), own[own[:, 1] < BALL, 2].min()]
    sole = np.interp(cage[:, 1], [BALL, ankle[1] + 0.015], grounds[::-1])
    down = np.clip(ankle[2] - cage[:, 2], 0, None)
    behind = np.clip(cage[:, 1] - ankle[1], 0, None)
    result = cage.copy()
    result[:, 2] += foot * down * (1 - ankle[2] / (ankle[2] - sole))
    result[:, 1] += foot * behind * ((heel_bone + HEEL_COVER - ankle[1]) / (heel - ankle[1]) - 1)
    return result


def _eased_fold(cage: np.ndarray, common, steps: int) -> np.ndarray:
    """Smooth the skin round the gluteal fold; elsewhere it stays as it is."""
    x, y, z = abs(cage[:, 0]), cage[:, 1], cage[:, 2]
    near = np.clip(1.5 - abs(z - FOLD_HEIGHT) / 0.045, 0, 1) * np.clip((y - 0.01) / 0.03, 0, 1)
    near = (near * np.clip((x - 0.015) / 0.02, 0, 1))[:, None]
    quads = common.quads
    links = skin_room.links(np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]]), len(cage))
    for _ in range(steps):
        cage = cage + 0.6 * near * (links @ cage - cage)
    return cage
