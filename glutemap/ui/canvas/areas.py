"""Marked areas as they are seen: each piece of skin in one of them, the strongest that is marked there."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from glutemap.ui.canvas.contours import area_above
from glutemap.ui.canvas.painted import Felt
from glutemap.ui.canvas.shapes import EDGE, skin_of, soft_region
from glutemap.ui.canvas.skin_grid import load_skin_grid

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray
    from PySide6.QtGui import QPainterPath

    from glutemap.body.atlas import Box
    from glutemap.body.painmap import PainMap
    from glutemap.ui.canvas.painted import Painted
    from glutemap.ui.canvas.skin_grid import Field, Look

TRACE = 0.02  # a share below which skin does not count as touched


class Area(NamedTuple):
    """A marked area in a view: its outline in mm, and how it is felt."""

    path: QPainterPath
    felt: Felt


class AreaLayer(NamedTuple):
    """A marked field on the skin (V,), 0..1."""

    share: Field
    felt: Felt


@lru_cache(maxsize=256)
def _vertices_of(region_id: str) -> NDArray[np.int32]:
    """The vertices that belong to a region, or a little to it at its edge."""
    vertices, shares = soft_region(region_id)
    return vertices[shares > TRACE]


def forget_regions() -> None:
    """Other regions are known now."""
    soft_region.cache_clear()
    _vertices_of.cache_clear()


def regions_met(painted: Painted, region_ids: Iterable[str]) -> list[str]:
    """The regions that strokes reach into, so that both must be drawn together."""
    painted_over = painted.anything > TRACE
    if painted.erased is not None:
        painted_over |= painted.erased > TRACE
    return [region for region in region_ids if painted_over[_vertices_of(region)].any()]


def layers_of(pain: PainMap, painted: Painted, met: Iterable[str]) -> list[AreaLayer]:
    """The strokes and the regions that they meet, the strongest first; of equals the strokes."""
    strokes = [AreaLayer(share, felt) for felt, share in painted.shares.items()]
    regions = [
        AreaLayer(painted.left_of(skin_of([region])), Felt(pain.regions[region], pain.qualities.get(region)))
        for region in met
        if pain.regions[region] > 0
    ]
    return sorted([*strokes, *regions], key=lambda layer: -layer.felt.intensity)


def painted_areas(look: Look, layers: list[AreaLayer], box: Box | None = None) -> list[Area]:
    """The areas that can be seen in a view, or in a box of it; where two meet the first one counts.

    Inside the box they are what they are; at its border they end.
    """
    grids = load_skin_grid(look).see([layer.share for layer in layers], box=box) if layers else None
    out: list[Area] = []
    stronger: NDArray[np.float32] | None = None
    for grid, layer in zip(grids or [], layers, strict=False):
        own = grid.values if stronger is None else np.minimum(grid.values, 1 - stronger)
        path = area_above(grid.with_values(own), EDGE)
        if not path.isEmpty():
            out.append(Area(path, layer.felt))
        stronger = grid.values if stronger is None else np.maximum(stronger, grid.values)
    return out
