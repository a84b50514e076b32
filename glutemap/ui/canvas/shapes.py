"""What lies on the skin, as shapes in a view: regions, zones, pain, and how zones and pain agree.

A field of the surface is gathered through the view's raster and contoured; sets (this but not that)
are taken on the grid, where they cost nothing, and not on the curves.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from glutemap.body.regions import load_regions
from glutemap.ui.canvas.contours import area_above
from glutemap.ui.canvas.skin_grid import Field, Look, load_skin_grid

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from glutemap.ui.canvas.grid import Grid

Built = TypeVar("Built")

EDGE = 0.5  # the level at which a zone or a mark ends
CORE = 0.85  # the level at which a zone is at its fullest


@dataclass(frozen=True)
class ZoneShapes:
    """A pattern as seen in a view: where it is primary, where at its fullest, and the spillover.

    ``disputed`` is where only trigger points hurt of which the sources disagree that they are there.
    """

    primary: QPainterPath
    core: QPainterPath
    spillover: Grid
    spillover_edge: QPainterPath
    disputed: QPainterPath

    @property
    def bounds(self) -> QRectF:
        """All that any of it covers, in mm."""
        found = self.primary.boundingRect().united(self.spillover_edge.boundingRect())
        return found.united(self.disputed.boundingRect())


@dataclass(frozen=True)
class AgreementShapes:
    """Marked pain against a pattern: inside it, outside it, and the pattern where nothing is marked."""

    explained: QPainterPath
    unexplained: QPainterPath
    expected: QPainterPath
    expected_spillover: Grid

    @property
    def bounds(self) -> QRectF:
        """All that any of it covers, in mm."""
        grid = self.expected_spillover  # all four come from the same cells
        rows, columns = grid.values.shape
        height = rows * grid.cell_mm
        return QRectF(grid.left_mm, grid.top_mm - height, columns * grid.cell_mm, height)


class SoftRegion(NamedTuple):
    """How much some vertices (N,) belong to a region, 0..1 (N,); all others do not."""

    vertices: NDArray[np.int32]
    shares: NDArray[np.float16]


@lru_cache(maxsize=128)
def soft_region(region_id: str) -> SoftRegion:
    """The vertices of a region and of its edge; at each vertex all regions add up to 1."""
    shares = load_regions().soft(region_id).astype(np.float16)
    vertices = np.flatnonzero(shares).astype(np.int32)
    return SoftRegion(vertices, shares[vertices])


def skin_of(region_ids: Iterable[str]) -> Field:
    """How much each vertex belongs to any of the regions: 0..1, (V,)."""
    total = np.zeros(load_regions().surface.n, np.float32)
    for region_id in region_ids:
        vertices, shares = soft_region(region_id)
        total[vertices] += shares
    return total


def region_shape(look: Look, region_id: str, *, trimmed: bool = False) -> QPainterPath:
    """The outline of a region where it is seen in the view; ``trimmed`` to the edge of the body."""
    grids = load_skin_grid(look).see([skin_of([region_id])], trimmed=trimmed)
    return area_above(grids[0], EDGE) if grids else QPainterPath()


def zone_shapes(look: Look, pattern: Any, disputed: Field | None = None) -> ZoneShapes | None:
    """A pattern in a view, and ``disputed`` skin (V,) outside it; None if nothing can be seen from there."""
    fields = [pattern.primary, pattern.spillover] + ([] if disputed is None else [disputed])
    grids = load_skin_grid(look).see(fields)
    if grids is None:
        return None
    primary, spillover, *doubted = grids
    rest = spillover.with_values(np.minimum(spillover.values, 1 - primary.values))
    dotted = rest.with_values(rest.values.astype(np.float16))  # kept for many muscles: half the memory
    beside = QPainterPath()
    for grid in doubted:
        clear = 1 - np.maximum(primary.values, spillover.values)
        beside = area_above(grid.with_values(np.minimum(grid.values, clear)), EDGE)
    return ZoneShapes(
        area_above(primary, EDGE), area_above(primary, CORE), dotted, area_above(rest, EDGE), beside
    )


def agreement_shapes(
    look: Look, pattern: Any, pain: Field, disputed: Field | None = None
) -> AgreementShapes | None:
    """How marked pain (V,), 0..1, and a pattern agree, in a view; None if neither can be seen.

    Pain on ``disputed`` skin (V,) is explained, but nobody is expected to hurt there.
    """
    fields = [pattern.primary, pattern.spillover, pain] + ([] if disputed is None else [disputed])
    grids = load_skin_grid(look).see(fields)
    if grids is None:
        return None
    primary, spillover, marked, *doubted = grids
    either = np.maximum.reduce([primary.values, spillover.values, *(grid.values for grid in doubted)])
    unmarked = 1 - marked.values
    rest = np.minimum(np.minimum(spillover.values, 1 - primary.values), unmarked)
    return AgreementShapes(
        explained=area_above(marked.with_values(np.minimum(marked.values, either)), EDGE),
        unexplained=area_above(marked.with_values(np.minimum(marked.values, 1 - either)), EDGE),
        expected=area_above(marked.with_values(np.minimum(primary.values, unmarked)), EDGE),
        expected_spillover=marked.with_values(rest),
    )
