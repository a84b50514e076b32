"""Fit the posed cage to the bones (first version: depth of the trunk by height)."""

import numpy as np
from scipy.ndimage import gaussian_filter1d

GIRTH = {"female": {"hand": 0.95}, "male": {"hand": 0.95}}


def fitted(sex: str, cage: np.ndarray, common, skeleton, landmarks) -> np.ndarray:
    """The cage (n,3) moved so that the bones lie under it."""
    weights = common.weights[common.used]
    trunk = weights[:, :3].sum(1)
    heights = np.linspace(0.98, 1.70, 73)
    bones = skeleton.points_of("sacrum", "lumbar", "thoracic", "cervical", "skull")
    front_bones = skeleton.points_of("pelvis", "lumbar", "sternum", "skull")
    dense = (common.refine @ cage)[(common.refine @ trunk) > 0.9]
    back = _profile(dense, heights, 0.02, np.max)
    front = _profile(dense, heights, 0.03, np.min)
    want_back = _profile(bones, heights, 0.02, np.max) + 0.012
    want_front = _profile(front_bones, heights, 0.03, np.min) - 0.016
    scale = np.clip((want_back - want_front) / (back - front), 0.9, 1.3)
    scale[((heights > 0.89) & (heights < 1.16)) | (heights > 1.42)] = 1.0
    scale = gaussian_filter1d(scale, 4)
    shift = gaussian_filter1d(want_back - back * scale, 2.5)
    heights, scale, shift = np.r_[0.78, heights], np.r_[1.0, scale], np.r_[0.0, shift]
    z = cage[:, 2]
    moved = cage[:, 1] * np.interp(z, heights, scale) + np.interp(z, heights, shift)
    result = cage.copy()
    result[:, 1] = trunk * moved + (1 - trunk) * cage[:, 1]
    return result


def _profile(points, heights, half_width: float, pick) -> np.ndarray:
    values = np.full(len(heights), np.nan)
    for i, z in enumerate(heights):
        band = points[(abs(points[:, 2] - z) < 0.012) & (abs(points[:, 0]) < half_width)]
        if len(band):
            values[i] = pick(band[:, 1])
    known = ~np.isnan(values)
    return np.interp(heights, heights[known], values[known])
