"""Small changes of shape and posture that the model's own joints do not give.

Each takes and returns points (n,3) in the body's frame (m); all are smooth, so bones stay bones.
"""

import numpy as np

# The trunk is brought forward over the hips by as much as the hips are flexed in the pose.
LEAN = np.deg2rad(3.0)
# The model's hip bone is low for its lumbar spine: lift the crest, and nothing below the spines of the ilium.
CREST_LIFT = 0.014
CREST_FLARE = 0.005
CREST_FROM, CREST_TO = 0.972, 1.026

# The model's skull is short for its width: lengthened about the ear, its face reaches the skin's.
SKULL_LENGTH = 1.03
SKULL_PIVOT = 0.05


def skull_lengthened(points: np.ndarray) -> np.ndarray:
    """Stretch skull or jaw from back to front."""
    return np.column_stack(
        [points[:, 0], SKULL_PIVOT + SKULL_LENGTH * (points[:, 1] - SKULL_PIVOT), points[:, 2]]
    )


def upright(points: np.ndarray, hip: np.ndarray, nape: np.ndarray) -> np.ndarray:
    """Turn all about the hip axis so that the flexed thighs hang straight again; keep the gaze level.

    hip (3,): a hip joint. nape (3,): the base of the neck before the turn; above it the turn is undone
    little by little until the top of the neck.
    """
    turned = _turned(points, hip, np.full(len(points), LEAN))
    pivot = _turned(nape[None], hip, np.array([LEAN]))[0]
    part = np.clip((turned[:, 2] - pivot[2]) / 0.10, 0, 1)
    near_midline = np.clip((0.12 - abs(turned[:, 0])) / 0.03, 0, 1)
    return _turned(turned, pivot, -LEAN * _smooth(part) * near_midline)


def _turned(points: np.ndarray, pivot: np.ndarray, angle: np.ndarray) -> np.ndarray:
    """Turn about the x axis through pivot; a positive angle brings forward what is above it."""
    y, z = points[:, 1] - pivot[1], points[:, 2] - pivot[2]
    c, s = np.cos(angle), np.sin(angle)
    return np.column_stack([points[:, 0], pivot[1] + c * y - s * z, pivot[2] + s * y + c * z])


def _smooth(t: np.ndarray) -> np.ndarray:
    return t * t * (3 - 2 * t)


def crest_lifted(points: np.ndarray) -> np.ndarray:
    """Stretch the left ilium's wing up and out: most at the crest's top, nothing at ASIS and PSIS."""
    part = np.clip((points[:, 2] - CREST_FROM) / (CREST_TO - CREST_FROM), 0, 1)
    outwards = CREST_FLARE * _smooth(np.clip((points[:, 2] - 0.94) / 0.06, 0, 1))
    outwards = outwards * np.clip((points[:, 0] - 0.05) / 0.05, 0, 1)
    return points + np.column_stack([outwards, np.zeros(len(points)), CREST_LIFT * part])
