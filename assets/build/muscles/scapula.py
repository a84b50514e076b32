"""Lines on the shoulder blade that muscles of the back go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.paths import mix

if TYPE_CHECKING:
    from muscles.sites import Sites


def spine_of_scapula(at: Sites, n: int = 7) -> np.ndarray:
    """The ridge from its root at the medial border to the acromion (n, 3)."""
    p = at.world.cloud("scapula_l")
    tip = at.mark("acromion")
    upper = p[p[:, 2] > tip[2] - 0.055]
    line = []
    for x in np.linspace(upper[:, 0].min() + 0.006, tip[0] - 0.004, n):
        near = upper[np.abs(upper[:, 0] - x) < 0.004]
        line.append(near[np.argmax(near[:, 1] + 0.2 * near[:, 2])])
    return np.array(line)


def medial_border(at: Sites, shares) -> np.ndarray:
    """The border towards the spine: 0 at the root of the scapular spine, 1 at the inferior angle (k, 3)."""
    p, top, low = at.world.cloud("scapula_l"), spine_of_scapula(at)[0], at.mark("inferior_angle_scapula")
    line = []
    for share in shares:
        z = mix(top, low, share)[2]
        near = p[np.abs(p[:, 2] - z) < 0.004]
        line.append(near[np.argmin(near[:, 0])])
    return np.array(line)
