"""What the patterns on the body mean, and a sample of each."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from glutemap.body.pain import Quality
from glutemap.language import later, tr
from glutemap.ui.canvas import marks
from glutemap.ui.canvas.pins import PointMark, paint_mark
from glutemap.ui.canvas.qualities import outline_felt, paint_felt

if TYPE_CHECKING:
    from glutemap.body.pain import PainMap
    from glutemap.ui.canvas.colours import CanvasColours
    from glutemap.ui.canvas.spec import PictureSpec

SMALL = 0.4  # pixels per mm at which a sample shows what marks feel like
DOT_PX = 0.7  # mm of a pixel in a sample
Kind = Literal[
    "primary",
    "spillover",
    "disputed",
    "pain",
    "aching",
    "sharp",
    "burning",
    "tingling",
    "numb",
    "stiff",
    "explained",
    "unexplained",
    "expected",
    "expected_spillover",
    "trigger_point",
]

_TEXTS: dict[Kind, str] = {
    "primary": later("Main area of pain"),
    "spillover": later("Pain may spread here"),
    "disputed": later("Disputed area"),
    "pain": later("Marked pain"),
    "aching": later("Aching"),
    "sharp": later("Sharp"),
    "burning": later("Burning"),
    "tingling": later("Tingling"),
    "numb": later("Numb"),
    "stiff": later("Stiff"),
    "explained": later("Marked, and fits this muscle"),
    "unexplained": later("Marked, but does not fit"),
    "expected": later("Often hurts too, not marked"),
    "expected_spillover": later("May hurt too, not marked"),
    "trigger_point": later("Trigger point"),
}


_FELT: dict[Kind, Quality | None] = {
    "pain": None,
    "aching": Quality.ACHING,
    "sharp": Quality.SHARP,
    "burning": Quality.BURNING,
    "tingling": Quality.TINGLING,
    "numb": Quality.NUMB,
    "stiff": Quality.STIFF,
}


@dataclass(frozen=True)
class LegendEntry:
    """One line of the legend.

    Attributes:
        outlined: Whether the body shows only the edge of it, as it does of marks while one explores.

    """

    kind: Kind
    text: str
    outlined: bool = False


def legend_of(spec: PictureSpec) -> list[LegendEntry]:
    """The kinds of marks that a spec shows."""
    kinds: list[Kind] = []
    if spec.compares:
        kinds += ["explained", "unexplained", "expected", "expected_spillover", "trigger_point"]
    elif spec.muscle:
        kinds += ["primary", "spillover"]
        kinds += ["disputed"] if spec.shows_disputed else []
        kinds += ["trigger_point"]
    if spec.has_pain and not spec.compares:
        kinds += _felt(spec.pain)
    fills = spec.mode == "symptoms"
    return [LegendEntry(kind, tr(_TEXTS[kind]), kind in _FELT and not fills) for kind in kinds]


def _felt(pain: PainMap | None) -> list[Kind]:
    """What the marks feel like; plain ones first."""
    if pain is None:
        return []
    felt = {pain.qualities.get(region) for region, value in pain.regions.items() if value > 0}
    felt |= {stroke.quality for stroke in pain.strokes if stroke.marks}
    return [kind for kind, quality in _FELT.items() if quality in felt]


def sample(
    kind: Kind, colours: CanvasColours, size: QSize, dpr: float = 1.0, *, outlined: bool = False
) -> QPixmap:
    """A small picture of one kind of mark, on the colour of skin, with transparent corners."""
    pixmap = QPixmap(size * dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.scale(dpr, dpr)
    paint_sample(painter, kind, colours, QRectF(0, 0, size.width(), size.height()), outlined=outlined)
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def paint_sample(
    painter: QPainter, kind: Kind, colours: CanvasColours, target: QRectF, *, outlined: bool = False
) -> None:
    """Paint a sample into ``target`` of any painter; of a pain only its edge if it is ``outlined``."""
    area = target.adjusted(1, 1, -1, -1)
    path = QPainterPath()
    path.addRoundedRect(area, 4, 4)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, QColor(colours.skin))
    painter.setClipPath(path)
    if outlined and kind in _FELT:
        outline_felt(painter, path, 6, _FELT[kind], colours, 1.0)
    else:
        _paint(painter, kind, path, area, colours)
    painter.restore()


def _paint(painter: QPainter, kind: Kind, path: QPainterPath, area: QRectF, colours: CanvasColours) -> None:
    if kind == "primary":
        marks.fill_zone(painter, path, path, colours, 1.0)
    elif kind == "disputed":
        marks.outline_disputed(painter, path, colours, 1.0)
    elif kind in ("spillover", "expected_spillover"):
        marks.paint_dots(painter, _lattice(area, marks.dot_spacing(DOT_PX)), colours, DOT_PX)
    elif kind in _FELT:
        painter.scale(SMALL, SMALL)  # as the patterns are on the whole body
        paint_felt(
            painter, QTransform.fromScale(1 / SMALL, 1 / SMALL).map(path), 6, _FELT[kind], colours, 1 / SMALL
        )
    elif kind == "trigger_point":
        mark = PointMark("", 0, 0, 0, facing=True)
        paint_mark(painter, area.center(), mark, colours, radius=4.0)
    else:
        _paint_agreement(painter, kind, path, colours)


def _paint_agreement(painter: QPainter, kind: Kind, path: QPainterPath, colours: CanvasColours) -> None:
    if kind == "expected":
        marks.fill_expected(painter, path, colours, 1.0)
        return
    painter.fillPath(path, marks.tint(6, colours))
    if kind == "explained":
        marks.fill_explained(painter, path, colours)
    else:
        marks.fill_unexplained(painter, path, colours, 1.0)
    painter.strokePath(path, QPen(QColor(colours.pain_edge), 2.0))


def _lattice(area: QRectF, spacing: float) -> list[QPointF]:
    """A triangular lattice over an area and a little more."""
    rows = range(int(area.height() / spacing * 1.2) + 3)
    columns = range(int(area.width() / spacing) + 3)
    return [
        QPointF((column + 0.5 * (row % 2) - 0.5) * spacing, row * spacing * math.sqrt(3) / 2)
        for row in rows
        for column in columns
    ]
