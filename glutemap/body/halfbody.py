"""The coordinates in which the borders of the regions are drawn: the left half of the mean body."""

from collections.abc import Mapping
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from glutemap.body.surface import Segment, Surface

Doubles = NDArray[np.float64]
Bools = NDArray[np.bool_]
Segments = NDArray[np.uint8]
Landmarks = Mapping[str, Doubles]  # (3,) mm

STEP_MM = 20.0  # spacing of the heights at which the body's middle is looked for


class CentreLines:
    """The middle of the trunk and of the leg at each height, half way between its outermost skin (mm)."""

    def __init__(self, surface: Surface, at: Landmarks) -> None:
        x, y, z = (surface.mean * 1000).T
        trunk = (surface.segment == Segment.TRUNK) & (np.abs(x) < 60)
        self._trunk = np.arange(at["ischial_tuberosity"][2], at["C7"][2], STEP_MM)
        self._trunk_y = _middles(z[trunk], y[trunk], self._trunk)
        leg = np.isin(surface.segment, (Segment.THIGH, Segment.LEG)) & (x > 0)
        # Above the crotch the leg has no inner side; its middle is kept as it is just below.
        self._leg = np.arange(at["medial_malleolus"][2], at["ischial_tuberosity"][2] - 70, STEP_MM)
        self._leg_x = _middles(z[leg], x[leg], self._leg)
        self._leg_y = _middles(z[leg], y[leg], self._leg)

    def trunk_angle(self, x: Doubles, y: Doubles, z: Doubles) -> Doubles:
        """(N,) degrees round the trunk of places in mm: 0 behind, 90 at the side, 180 in front."""
        return np.asarray(np.degrees(np.arctan2(x, y - np.interp(z, self._trunk, self._trunk_y))))

    def limb_angle(self, x: Doubles, y: Doubles, z: Doubles) -> Doubles:
        """(N,) degrees round the leg of places in mm: 0 in front, 90 outside, 180 behind, -90 inside.

        Above the crotch they go round the hip.
        """
        out = x - np.interp(z, self._leg, self._leg_x)
        front = np.interp(z, self._leg, self._leg_y) - y
        return np.asarray(np.degrees(np.arctan2(out, front)))


def _middles(z: Doubles, values: Doubles, heights: Doubles) -> Doubles:
    """Half way between the smallest and largest value near each height, evened out."""
    out = np.full(len(heights), np.nan)
    for i, height in enumerate(heights):
        here = values[np.abs(z - height) < 12]
        if len(here):
            out[i] = (here.min() + here.max()) / 2
    known = ~np.isnan(out)
    out = np.interp(heights, heights[known], out[known])
    return np.convolve(np.pad(out, 3, mode="edge"), np.ones(7) / 7, "valid")


class LeftHalf:
    """Points of the skin on the left half; those of the right half stand as their mirror images.

    ``x`` (outwards), ``y`` (back) and ``z`` (up) are (N,) mm, ``facing_up`` the height of the normal,
    ``segment`` as in the surface; ``at`` gives a landmark in mm.
    """

    def __init__(
        self, points_mm: Doubles, facing_up: Doubles, segment: Segments, at: Landmarks, lines: CentreLines
    ) -> None:
        self.x, self.y, self.z = np.abs(points_mm[:, 0]), points_mm[:, 1], points_mm[:, 2]
        self.facing_up = facing_up
        self.segment = segment
        self.at = at
        self.lines = lines

    def is_in(self, *segments: Segment) -> Bools:
        """(N,) which points belong to these segments."""
        return np.isin(self.segment, segments)

    @cached_property
    def trunk_angle(self) -> Doubles:
        """As `CentreLines.trunk_angle`."""
        return self.lines.trunk_angle(self.x, self.y, self.z)

    @cached_property
    def limb_angle(self) -> Doubles:
        """As `CentreLines.limb_angle`."""
        return self.lines.limb_angle(self.x, self.y, self.z)
