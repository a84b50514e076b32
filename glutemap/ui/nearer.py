"""Looking nearer: the part of the view in which the picked muscle and its pain lie."""

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from glutemap.body.atlas import Box, load_manifest
from glutemap.body.curves import flattened
from glutemap.body.painmap import field
from glutemap.body.surface import load_surface
from glutemap.body.views import load_outlines
from glutemap.ui.canvas.camera import Camera

if TYPE_CHECKING:
    from glutemap.ui.canvas.body_view import BodyView
    from glutemap.ui.state import AppState, Selection

SEEN = 0.3  # weight from which skin counts as part of a zone
LEAST_MM = 420.0  # nearer than this one no longer knows where on the body one is
AIR = 1.25


def look_nearer(canvas: "BodyView", state: "AppState") -> None:
    """Bring the picked muscle with its zones and the marked regions to the middle of the canvas."""
    places = [p for p in (_of_muscle(state), _of_zones(state), _of_marks(state)) if len(p)]
    if not places:
        canvas.fit()
        return
    places_mm = np.concatenate(places)
    low, high = places_mm.min(axis=0), places_mm.max(axis=0)
    box = _with_air((float(low[0]), float(low[1]), float(high[0]), float(high[1])))
    wanted = Camera.fitted(canvas.camera.size, box)
    least = canvas.camera.fit.px_per_mm
    if wanted.px_per_mm <= least:
        canvas.fit()
        return
    camera = replace(canvas.camera, px_per_mm=wanted.px_per_mm, x_mm=wanted.x_mm, y_mm=wanted.y_mm)
    canvas.set_camera(camera.kept_near())


def _with_air(box: Box) -> Box:
    """The box with room round it, never smaller than what keeps the place on the body plain."""
    area = QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])
    width, height = (max(side * AIR, LEAST_MM) for side in (area.width(), area.height()))
    middle = area.center()
    return (
        middle.x() - width / 2,
        middle.y() - height / 2,
        middle.x() + width / 2,
        middle.y() + height / 2,
    )


def _of_muscle(state: "AppState") -> NDArray[np.float64]:
    """(K, 2) millimetres of the picked muscle's outline in this view."""
    picked, library = state.selection, state.library
    muscle = library.muscles.get(picked.muscle_id) if picked is not None and library is not None else None
    rings: list[NDArray[np.float64]] = []
    if picked is not None and muscle is not None:
        outlines = load_outlines(state.view)
        for part in (load_manifest().find(structure, picked.side) for structure in muscle.drawn):
            shown = outlines.whole(part.number) if part is not None else []
            rings += [np.asarray(flattened(ring), np.float64) for ring in shown]
    return np.concatenate(rings) if rings else np.zeros((0, 2))


def _of_zones(state: "AppState") -> NDArray[np.float64]:
    """(K, 2) millimetres of the skin in the zones of what is picked, wherever on the body it faces."""
    picked: Selection | None = state.selection
    if picked is None or state.zones is None:
        return np.zeros((0, 2))
    pattern = state.zones.pattern(picked.muscle_id, picked.side, picked.trigger_point_id)
    inside = np.maximum(pattern.primary, pattern.spillover) > SEEN
    return _in_view(state, inside)


def _of_marks(state: "AppState") -> NDArray[np.float64]:
    """(K, 2) millimetres of the marked skin while pain is being marked."""
    if state.mode != "symptoms" or state.pain.is_empty:
        return np.zeros((0, 2))
    return _in_view(state, field(state.pain) > 0)


def _in_view(state: "AppState", chosen: NDArray[np.bool_]) -> NDArray[np.float64]:
    """(K, 2) millimetres in this view of the chosen vertices (V,) of the skin."""
    skin = np.asarray(load_surface().vertices[state.seen_body], np.float64)[chosen]
    return np.column_stack((1000 * skin @ np.array(state.view.rightwards), 1000 * skin[:, 2]))
