"""From where a muscle or a place is seen best, and which muscles are seen from somewhere."""

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import BodyType, Layer, Side, View
from glutemap.body.regions import load_regions
from glutemap.body.surface import load_surface
from glutemap.body.views import load_labels, load_outlines
from glutemap.ui.canvas.hit_test import MUSCLE_LAYERS
from glutemap.ui.panels.better_view import seen_cm2

if TYPE_CHECKING:
    from glutemap.body.atlas import Box, Structure
    from glutemap.body.zones import Pattern
    from glutemap.knowledge.records import Library, Muscle

# Straight views first: of two that show as much, the plainer one is taken.
_ORDER = (
    View.POSTERIOR, View.ANTERIOR, View.LEFT, View.RIGHT, View.POSTERIOR_LEFT, View.POSTERIOR_RIGHT,
    View.ANTERIOR_LEFT, View.ANTERIOR_RIGHT,
)  # fmt: skip
_PLAIN = 1.4  # how much more an oblique view must show
AIR, LEAST_MM = 1.5, 420.0  # round a muscle: nearer, one no longer knows where on the body one is
MIDDLE_M = 0.03  # skin whose middle is nearer to the midline is of both sides
LEAST_PIXELS = 60  # of a label map: less cannot be hit


def best_view(library: "Library | None", muscle_id: str, side: Side) -> View:
    """The view that shows most of a muscle in its own layer."""
    muscle = library.muscles.get(muscle_id) if library is not None else None
    if muscle is None:
        return View.POSTERIOR
    best = _best(muscle.drawn)
    return best.mirror if side is Side.RIGHT else best


def look_ahead(library: "Library") -> None:
    """Work the views of all muscles out, so that no question waits for one."""
    for muscle in library.muscles.values():
        _best(muscle.drawn)


@lru_cache(maxsize=256)
def _best(structures: tuple[str, ...]) -> View:
    """The view of the left side."""
    found = (load_manifest().find(name, Side.LEFT) for name in structures)
    numbers = [structure.number for structure in found if structure is not None]
    shown = {view: sum(_visible_mm2(view, number) for number in numbers) for view in _ORDER}
    best = max(_ORDER, key=lambda view: shown[view] * (_PLAIN if view.degrees % 90 == 0 else 1.0))
    return best if shown[best] else View.POSTERIOR


def _visible_mm2(view: View, number: int) -> float:
    """The area that is seen of a structure in the picture of its layer."""
    return abs(sum(_area(ring) for ring in load_outlines(view).visible(number)))


def _area(ring: NDArray[np.floating]) -> float:
    """The signed area (mm2) of a closed ring of points (K, 2)."""
    x, y = np.asarray(ring, np.float64).T
    return float(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2


def muscle_box(muscle: "Muscle", side: Side, view: View, shape: float) -> "Box":
    """The box in mm of a muscle in a view with air round it, ``shape`` times as wide as high."""
    found = (load_manifest().find(name, side) for name in muscle.drawn)
    rings = [ring for s in found if s is not None for ring in load_outlines(view).whole(s.number)]
    if not rings:
        return load_manifest().view(view).box_mm
    points = np.concatenate([np.asarray(ring, np.float64) for ring in rings])
    (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
    height = max((y1 - y0) * AIR, (x1 - x0) * AIR / shape, LEAST_MM)
    middle_x, middle_y = float(x0 + x1) / 2, float(y0 + y1) / 2
    half_y, half_x = float(height) / 2, float(height) * shape / 2
    return middle_x - half_x, middle_y - half_y, middle_x + half_x, middle_y + half_y


def region_view(region_ids: tuple[str, ...], body: BodyType) -> View:
    """The view that shows most of some regions."""
    known = [region for region in region_ids if region in load_regions().number_of]
    if not known:
        return View.POSTERIOR
    return _seen_best(np.maximum.reduce([load_regions().mask(region) for region in known]), body)


def zone_view(pattern: "Pattern", body: BodyType) -> View:
    """The view that shows most of a pattern's main area."""
    return _seen_best(pattern.primary, body)


def _seen_best(weight: NDArray[np.float32], body: BodyType) -> View:
    """The view that most of some skin (V,) faces, of those from its own side: the other leg would hide it."""
    surface = load_surface()
    area = surface.area_cm2[body]
    seen = dict(zip(View, seen_cm2(weight, surface.normals, area), strict=True))
    share = weight * area
    across = float((surface.vertices[body][:, 0] * share).sum() / max(float(share.sum()), 1e-9))
    fair = [view for view in _ORDER if abs(across) < MIDDLE_M or view.towards_viewer[0] * across > -1e-6]
    return max(fair, key=lambda view: seen[view] * (_PLAIN if view.degrees % 90 == 0 else 1.0))


def muscles_seen(library: "Library | None", view: View, layer: Layer) -> "list[Structure]":
    """The described muscles that are seen from here, from the top down and from left to right."""
    if library is None or layer not in MUSCLE_LAYERS:
        return []
    labels = load_labels(view, layer).array
    numbers, first, counts = np.unique(labels, return_index=True, return_counts=True)
    structures = load_manifest().structures
    rows = first // labels.shape[1]
    order = sorted(zip(rows.tolist(), numbers.tolist(), counts.tolist(), strict=True))
    return [
        structures[number]
        for _row, number, count in order
        if number and count >= LEAST_PIXELS and library.muscle_drawn_as(structures[number].id) is not None
    ]
