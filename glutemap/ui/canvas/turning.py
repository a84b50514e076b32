"""Where to look after the body has turned: at the same spot, if it was looked at closely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glutemap.ui.canvas.loaded import Look

if TYPE_CHECKING:
    from glutemap.body.frame import BodyType, View
    from glutemap.ui.canvas.camera import Camera


def x_after_turn(camera: Camera, before: View, after: View, body: BodyType) -> float:
    """The x_mm of the new view's centre that keeps the skin at the old centre on the canvas."""
    if camera.is_fitted:
        return 0.0
    import numpy as np

    from glutemap.body.surface import load_surface
    from glutemap.ui.canvas.skin_grid import load_skin_grid

    vertex = load_skin_grid(Look(before, body)).vertex_at(camera.x_mm, camera.y_mm)
    if vertex is None:
        return 0.0
    return 1000 * float(load_surface().vertices[body][vertex] @ np.asarray(after.rightwards))
