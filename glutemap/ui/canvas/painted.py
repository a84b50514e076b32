"""Painted strokes as fields on the skin, kept up to date stroke by stroke while someone paints."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from glutemap.body.painmap import cover_of
from glutemap.body.surface import load_surface

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from glutemap.body.frame import BodyType
    from glutemap.body.pain import Quality
    from glutemap.body.painmap import Cover, PainMap, Stroke
    from glutemap.ui.canvas.skin_grid import Field


class Felt(NamedTuple):
    """How much it hurts, and what it feels like."""

    intensity: float
    quality: Quality | None = None


@dataclass(frozen=True, eq=False)
class Painted:
    """Strokes on a body, as fields on the skin: 0..1, (V,).

    The half-way contour of such a field runs at the brush's radius, finer than the mesh.

    Attributes:
        shares: How much of the skin hurts, for each way to feel it; what was erased since is gone.
        erased: How much of the regions below is erased; None when nothing is.
        touched: The vertices that differ from what was painted before; None if all may.

    """

    body: BodyType
    strokes: tuple[Stroke, ...]
    shares: Mapping[Felt, Field]
    erased: Field | None = None
    touched: NDArray[np.intp] | None = None

    @property
    def anything(self) -> Field:
        """How much of the skin any stroke marks: 0..1, (V,)."""
        out = np.zeros(load_surface().n, np.float32)
        for share in self.shares.values():
            np.maximum(out, share, out=out)
        return out

    def left_of(self, below: Field) -> Field:
        """What is left of a field under the strokes, once they have erased."""
        return below if self.erased is None else np.minimum(below, 1 - self.erased)


class _Layers:
    """Fields that are copied when they are first written to."""

    def __init__(self, before: Painted) -> None:
        self.shares = dict(before.shares)
        self.erased = before.erased
        self.touched: list[NDArray[np.intp]] = []
        self._ours: set[Felt | None] = set()

    def lay(self, stroke: Stroke, found: Cover) -> None:
        if not stroke.erases and not stroke.marks:
            return
        self.touched.append(found.vertices)
        if stroke.erases:
            self._erase(found)
            return
        felt = Felt(stroke.intensity, stroke.quality)
        for other in list(self.shares):
            if other.intensity == felt.intensity and other != felt:
                self._take_from(other, found)  # of equally strong ones the last word counts
        share = self._writable(felt)
        share[found.vertices] = np.maximum(share[found.vertices], found.share)

    def _take_from(self, felt: Felt, found: Cover) -> None:
        share = self._writable(felt)
        share[found.vertices] = np.minimum(share[found.vertices], 1 - found.share)

    def _erase(self, found: Cover) -> None:
        for felt in list(self.shares):
            self._take_from(felt, found)
        if self.erased is None or None not in self._ours:
            self._ours.add(None)
            self.erased = _nothing() if self.erased is None else self.erased.copy()
        self.erased[found.vertices] = np.maximum(self.erased[found.vertices], found.share)

    def _writable(self, felt: Felt) -> Field:
        if felt not in self._ours:
            self._ours.add(felt)
            self.shares[felt] = self.shares[felt].copy() if felt in self.shares else _nothing()
        return self.shares[felt]


def after(before: Painted | None, pain: PainMap) -> Painted:
    """The strokes of a pain map; works out only what was added since ``before``."""
    added = _added(before, pain) if before is not None else None
    anew = before is None or added is None
    if before is None or added is None:
        before, added = Painted(pain.body, (), {}), pain.strokes
    layers = _Layers(before)
    for stroke in added:
        layers.lay(stroke, _cover(stroke, pain))
    touched = np.concatenate([np.zeros(0, np.intp), *layers.touched])
    return Painted(pain.body, pain.strokes, layers.shares, layers.erased, None if anew else touched)


def _cover(stroke: Stroke, pain: PainMap) -> Cover:
    return cover_of(stroke, pain.body, keep=any(stroke is known for known in pain.strokes))


def _added(before: Painted, pain: PainMap) -> tuple[Stroke, ...] | None:
    """What the pain map has more than the strokes before; None if it is not these and more."""
    known = len(before.strokes)
    if pain.body != before.body or len(pain.strokes) < known:
        return None
    if pain.strokes[:known] == before.strokes:
        return pain.strokes[known:]
    if pain.strokes[: known - 1] != before.strokes[:-1]:
        return None
    longer = _continued(before.strokes[-1], pain.strokes[known - 1])
    return None if longer is None else (longer, *pain.strokes[known:])


def _continued(before: Stroke, now: Stroke) -> Stroke | None:
    """The new end of a stroke that has become longer, from the last point it had before."""
    points = len(before.points_mm)
    if now.fills or now.points_mm[:points] != before.points_mm:
        return None
    if replace(now, points_mm=before.points_mm) != before:
        return None
    return replace(now, points_mm=now.points_mm[points - 1 :])


def _nothing() -> Field:
    return np.zeros(load_surface().n, np.float32)
