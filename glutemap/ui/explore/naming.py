"""What is seen of the body, by name: for each structure a place inside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from glutemap.body.atlas import Structure, load_manifest
from glutemap.body.frame import Layer, Side, View
from glutemap.body.structure_names import said
from glutemap.body.views import load_labels, load_outlines
from glutemap.ui import words
from glutemap.ui.canvas.anchors import anchors, cells_of
from glutemap.ui.canvas.contours import curve_path

if TYPE_CHECKING:
    from glutemap.ui.canvas.shown_body import ShownBody

ROWS_OF_BONES = ("vertebra_", "rib_")  # named on the skeleton; between muscles they would crowd the rest out


@dataclass(eq=False)
class Label:
    """A name, where its text stands, and the place that it names (pixels of the canvas)."""

    structure: Structure
    text: str
    anchor: QPointF
    area: QRectF
    moved: bool = field(default=False)


def found(body: ShownBody, view: View) -> list[Label]:
    """A label for each structure that is seen, without a place yet; the largest first."""
    alone, layer = body.spec.base_key.alone, body.state.layer
    if alone:
        return _found_alone(body, view, alone)
    return [] if layer is Layer.SKIN else _found_in(body, view, layer)


def _found_in(body: ShownBody, view: View, layer: Layer) -> list[Label]:
    """What is seen in the picture of a layer."""
    labels, seen = load_labels(view, layer), body.camera.visible_mm
    scale, (x0, _, _, y1) = labels.scale, labels.box_mm
    rows, columns = labels.shape
    left = min(max(int((seen.left() - x0) * scale), 0), columns)
    right = min(max(int((seen.right() - x0) * scale), left), columns)
    top = min(max(int((y1 - seen.bottom()) * scale), 0), rows)
    bottom = min(max(int((y1 - seen.top()) * scale), top), rows)
    part = labels.array[top:bottom, left:right]
    out = []
    for anchor in anchors(part) if part.size else ():
        structure = load_manifest().structures[anchor.number]
        if layer is not Layer.BONE and structure.id.startswith(ROWS_OF_BONES):
            continue
        x = x0 + (left + anchor.column + 0.5) / scale
        y = y1 - (top + anchor.row + 0.5) / scale
        out.append(_label(structure, body.camera.to_px(QPointF(x, y))))
    return out


def _found_alone(body: ShownBody, view: View, alone: tuple[tuple[str, Side], ...]) -> list[Label]:
    """The muscles that are shown alone; what lies over them is not there."""
    out = []
    for structure_id, side in alone:
        structure = load_manifest().find(structure_id, side)
        path = curve_path(load_outlines(view).whole(structure.number)) if structure else QPainterPath()
        shown = path.boundingRect().intersected(body.camera.visible_mm)
        if structure is None or shown.isEmpty():
            continue
        for anchor in anchors(cells_of(path, shown))[:1]:
            mm = QPointF(shown.left() + anchor.column + 0.5, shown.bottom() - anchor.row - 0.5)
            out.append(_label(structure, body.camera.to_px(mm)))
    return out


def _label(structure: Structure, at: QPointF) -> Label:
    return Label(structure, words.capital(said(structure.name)), at, QRectF())
