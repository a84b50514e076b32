"""Where to look after the body has turned: at the same spot, if it was looked at closely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glutemap.ui.canvas.loaded import Look

if TYPE_CHECKING:
    from glutemap.body.frame import BodyType, Direction
    from glutemap.ui.canvas.camera import Camera

Spot = tuple[float, float, float]
MIDDLE: Spot = (0.0, 0.0, 0.0)


class Turning:
    """Keeps hold of what the viewer chose to look at while the body turns under the canvas.

    The spot is taken once, when a turn begins, and held until the viewer looks elsewhere: taken anew at
    every turn it would creep away, and a full circle would not end where it began.
    """

    def __init__(self) -> None:
        self._spot: Spot | None = None

    def forget(self) -> None:
        """The viewer looks elsewhere."""
        self._spot = None

    def x_after(self, camera: Camera, before: Direction, after: Direction, body: BodyType) -> float:
        """The x_mm of the new view's centre that keeps the spot in the middle of the canvas."""
        if camera.is_fitted:
            self.forget()
            return 0.0
        if self._spot is None:
            self._spot = _skin_at_centre(camera, before, body)
        return 1000 * sum(p * r for p, r in zip(self._spot, after.rightwards, strict=True))


def _skin_at_centre(camera: Camera, view: Direction, body: BodyType) -> Spot:
    """The skin (metres) in the middle of the canvas; the body's middle where there is none."""
    from glutemap.body.surface import load_surface
    from glutemap.ui.canvas.skin_grid import load_skin_grid

    vertex = load_skin_grid(Look(view, body)).vertex_at(camera.x_mm, camera.y_mm)
    if vertex is None:
        return MIDDLE
    x, y, z = (float(c) for c in load_surface().vertices[body][vertex])
    return x, y, z
