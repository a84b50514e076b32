"""All that the audit looks at, read from one atlas folder."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from glutemap.body.audit import anatomy
from glutemap.body.audit.anatomy import Anatomy
from glutemap.body.audit.columns import Enclosed
from glutemap.body.audit.nearness import distances
from glutemap.body.audit.solid import Doubles, Ints
from glutemap.body.errors import WHAT_TO_DO, AtlasError
from glutemap.body.frame import USUAL_BODIES
from glutemap.body.npz import read_arrays


@dataclass(frozen=True, eq=False)
class Skin:
    """The skin of one body: vertices (V, 3) m and triangles (T, 3)."""

    vertices: Doubles
    triangles: Ints

    @cached_property
    def _room(self) -> Enclosed:
        return Enclosed(self.vertices, self.triangles)

    def covers(self, points: Doubles, tolerance: float = 0.0) -> NDArray[np.bool_]:
        """Which of the points (n, 3) are inside, or no more than ``tolerance`` m out."""
        within = self._room.holds(points)
        out = np.flatnonzero(~within)
        if tolerance and len(out):
            within[out] = distances(points[out], self.vertices, self.triangles, tolerance) < tolerance
        return within


@dataclass(frozen=True, eq=False)
class Evidence:
    """Shapes and named points; ``mirror`` (V,) is the skin's own map to its other side.

    ``landmarks`` are (3,) m, of the left side and the midline; ``folder`` is where the atlas is.
    """

    anatomy: Anatomy
    skins: Mapping[str, Skin]
    mirror: NDArray[np.int32] | None = None
    landmarks: Mapping[str, Doubles] = field(default_factory=dict)
    midline: frozenset[str] = frozenset()
    folder: Path | None = None


def gather(folder: Path) -> Evidence:
    """Read an atlas folder. Raises AtlasError or OSError."""
    arrays = read_arrays(folder / "surface.npz")
    triangles = np.asarray(arrays["triangles"], np.int32)
    skins = {b.value: Skin(np.asarray(arrays[f"vertices_{b}"], np.float64), triangles) for b in USUAL_BODIES}
    marks, midline = _landmarks(folder / "landmarks.yaml")
    return Evidence(
        anatomy.load(folder / "anatomy.npz"),
        skins,
        np.asarray(arrays["mirror"], np.int32),
        marks,
        midline,
        folder,
    )


def _landmarks(path: Path) -> tuple[dict[str, Doubles], frozenset[str]]:
    import yaml  # costs 20 ms

    try:
        rows = yaml.safe_load(path.read_text("utf-8"))
        marks = {str(row["id"]): np.asarray(row["at_mm"], np.float64) / 1000 for row in rows}
        return marks, frozenset(str(row["id"]) for row in rows if row["side"] == "midline")
    except (ValueError, TypeError, KeyError, yaml.YAMLError) as fault:
        line = " ".join(str(fault).split())
        raise AtlasError(f"{path}: damaged ({line}); {WHAT_TO_DO}") from fault
