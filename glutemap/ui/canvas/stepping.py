"""Going over the body by keyboard: from one region or structure to the next in a direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import Layer, View

if TYPE_CHECKING:
    from collections.abc import Iterable

    from glutemap.ui.canvas.body_view import BodyView
    from glutemap.ui.canvas.picture import BodyPainter
    from glutemap.ui.canvas.spec import PictureSpec

ASIDE = 2.0  # a step aside counts as much as two ahead
LEAST_MM = 1.0
DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class Stepper:
    """The place on the body to which the keyboard has gone; what lies there is outlined and said."""

    def __init__(self, view: BodyView) -> None:
        self._view = view
        self._at: QPointF | None = None  # mm of the view shown

    @property
    def place(self) -> QPointF | None:
        """Where it is (mm of the view shown); None when the keyboard has gone nowhere yet."""
        return self._at

    def go(self, across: int, up: int) -> None:
        """Go on in a direction, from the middle of what is seen at first."""
        view = self._view
        spec = view.spec
        key = ("places", spec.base_key, spec.mode == "symptoms", id(spec.library))
        found = view.painter.shapes.get(key, lambda: places(spec, view.painter))
        here = self._at if self._at is not None else view.camera.visible_mm.center()
        there = next_place(found, here, across, up)
        if there is None:
            return
        self._at = there
        at = view.camera.to_px(there)
        if not QRectF(view.viewport().rect()).contains(at):
            middle = QRectF(view.viewport().rect()).center()
            view.set_camera(view.camera.panned(middle.x() - at.x(), middle.y() - at.y()))
        view.pointer.hover(view.camera.to_px(there))

    def click(self) -> bool:
        """Mark or pick what is there; False when the keyboard has gone nowhere yet."""
        if self._at is None:
            return False
        self._view.pointer.click(self._view.camera.to_px(self._at))
        return True

    def forget(self, _view: object = None) -> None:
        """Another view is shown, where the place means nothing."""
        self._at = None


def places(spec: PictureSpec, painter: BodyPainter) -> list[QPointF]:
    """A place (mm) inside each thing that a click would mark or pick, as seen now; none while it turns."""
    if not isinstance(spec.view, View):
        return []
    if spec.mode == "symptoms" or (spec.layer is Layer.SKIN and not spec.base_key.alone):
        return _regions(spec, painter)
    if spec.base_key.alone:
        return _alone(spec)
    return _structures(spec)


def next_place(found: Iterable[QPointF], here: QPointF, across: int, up: int) -> QPointF | None:
    """The nearest place in a direction (1 to the viewer's right, 1 up; or -1); None at the end."""
    best, least = None, float("inf")
    for place in found:
        dx, dy = place.x() - here.x(), place.y() - here.y()
        ahead, aside = dx * across + dy * up, abs(dx * up) + abs(dy * across)
        far = ahead + ASIDE * aside
        if ahead > LEAST_MM and far < least:
            best, least = place, far
    return best


def _regions(spec: PictureSpec, painter: BodyPainter) -> list[QPointF]:
    from glutemap.body.regions import load_regions
    from glutemap.ui.canvas.anchors import anchors, cells_of  # needs numpy: not before the first paint

    out = []
    for region in load_regions().ids:
        path = painter.marks.region_path(spec, region)
        box = path.boundingRect()
        if box.isEmpty():
            continue
        for anchor in anchors(cells_of(path, box))[:1]:
            out.append(QPointF(box.left() + anchor.column + 0.5, box.bottom() - anchor.row - 0.5))
    return out


def _structures(spec: PictureSpec) -> list[QPointF]:
    from glutemap.body.views import load_labels
    from glutemap.ui.canvas.anchors import anchors

    assert isinstance(spec.view, View)
    labels = load_labels(spec.view, spec.layer)
    x0, _, _, y1 = labels.box_mm
    library, known = spec.library, load_manifest().structures
    return [
        QPointF(x0 + (anchor.column + 0.5) / labels.scale, y1 - (anchor.row + 0.5) / labels.scale)
        for anchor in anchors(labels.array)
        if library is None or library.muscle_drawn_as(known[anchor.number].id) is not None
    ]


def _alone(spec: PictureSpec) -> list[QPointF]:
    from glutemap.body.views import load_outlines
    from glutemap.ui.canvas.anchors import anchors, cells_of
    from glutemap.ui.canvas.contours import curve_path

    assert isinstance(spec.view, View)
    out = []
    for structure_id, side in spec.base_key.alone:
        structure = load_manifest().find(structure_id, side)
        if structure is None:
            continue
        path = curve_path(load_outlines(spec.view).whole(structure.number))
        box = path.boundingRect()
        for anchor in anchors(cells_of(path, box))[:1]:
            out.append(QPointF(box.left() + anchor.column + 0.5, box.bottom() - anchor.row - 0.5))
    return out
