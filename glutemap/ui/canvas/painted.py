"""Painted strokes as fields on the skin, kept up to date stroke by stroke while someone paints."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from glutemap.body.painmap import cover
from glutemap.body.surface import load_surface

if TYPE_CHECKING:
    from collections.abc import Mapping

    from glutemap.body.frame import BodyType
    from glutemap.body.painmap import PainMap, Stroke
    from glutemap.ui.canvas.skin_grid import Field


@dataclass(frozen=True, eq=False)
class Painted:
    """Strokes on a body, and by intensity how much of the skin they cover: 0..1, (V,).

    The half-way contour of such a field runs at the brush's radius, finer than the mesh.
    """

    body: BodyType
    strokes: tuple[Stroke, ...]
    shares: Mapping[float, Field]

    @property
    def anything(self) -> Field:
        """How much of the skin any stroke covers: 0..1, (V,)."""
        out = np.zeros(load_surface().n, np.float32)
        for share in self.shares.values():
            np.maximum(out, share, out=out)
        return out


def after(before: Painted | None, pain: PainMap) -> Painted:
    """The strokes of a pain map; works out only what was added since ``before``."""
    added = _added(before, pain) if before is not None else None
    if before is None or added is None:
        before, added = Painted(pain.body, (), {}), pain.strokes
    shares = dict(before.shares)
    nothing, ours = np.zeros(load_surface().n, np.float32), set()
    for stroke in added:
        if stroke.intensity <= 0:
            continue
        if stroke.intensity not in ours:
            shares[stroke.intensity] = shares.get(stroke.intensity, nothing).copy()
            ours.add(stroke.intensity)
        _lay(stroke, stroke.body or pain.body, shares[stroke.intensity])
    return Painted(pain.body, pain.strokes, shares)


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
    if now.points_mm[:points] != before.points_mm or replace(now, points_mm=before.points_mm) != before:
        return None
    return replace(now, points_mm=now.points_mm[points - 1 :])


def _lay(stroke: Stroke, body: BodyType, share: Field) -> None:
    found = cover(stroke.view, stroke.points_mm, stroke.radius_mm, body)
    share[found.vertices] = np.maximum(share[found.vertices], found.share)
