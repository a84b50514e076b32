"""The legend: what filled, stippled and outlined skin mean, as the canvas paints them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from glutemap.ui.panels.parts import text
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import L, S, tokens

_SWATCH = QSize(26, 16)


class Swatch(QWidget):
    """A small sample of one way to mark skin: ``primary``, ``spillover`` or ``pain``."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(_SWATCH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sample."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            {"primary": _primary, "spillover": _spillover, "pain": _pain}[self._kind](painter, area)


def _primary(painter: QPainter, area: QRectF) -> None:
    fill = QColor(tokens().zone)
    painter.setPen(QPen(fill, 1.5))
    fill.setAlpha(150)
    painter.setBrush(fill)
    painter.drawRoundedRect(area, 7, 7)


def _spillover(painter: QPainter, area: QRectF) -> None:
    shape = QPainterPath()
    shape.addRoundedRect(area, 7, 7)
    painter.setClipPath(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().spillover))
    for line in range(4):
        for column in range(7):
            x = area.left() + 2.2 + 4.4 * column + (2.2 if line % 2 else 0)
            painter.drawEllipse(QPointF(x, area.top() + 1.6 + 3.6 * line), 1.15, 1.15)
    painter.setClipping(False)


def _pain(painter: QPainter, area: QRectF) -> None:
    fill = QColor(tokens().pain)
    painter.setPen(QPen(fill, 2))
    fill.setAlpha(50)
    painter.setBrush(fill)
    painter.drawRoundedRect(area, 7, 7)


class Legend(QWidget):
    """Names only what can be seen now: zones when a muscle is picked, pain when some is marked."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Legend")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(L)
        self.primary = _entry("primary", "Main zone")
        self.spillover = _entry("spillover", "Weaker spread")
        self.pain = _entry("pain", "Marked pain")
        for entry in (self.primary, self.spillover, self.pain):
            line.addWidget(entry)
        self.primary.setToolTip("Where the pain of this muscle is most often reported")
        self.spillover.setToolTip("Where it is reported less often, or more weakly")
        self.pain.setToolTip("What was marked as painful; the darker, the stronger")
        state.selection_changed.connect(self._on_selection_changed)
        state.pain_changed.connect(self._on_pain_changed)
        self._refresh()

    def _on_selection_changed(self, _selection: Selection | None) -> None:
        self._refresh()

    def _on_pain_changed(self, _pain: object) -> None:
        self._refresh()

    def _refresh(self) -> None:
        shows_zones = self._state.selection is not None
        self.primary.setVisible(shows_zones)
        self.spillover.setVisible(shows_zones)
        self.pain.setVisible(bool(self._state.pain.regions or self._state.pain.strokes))


def _entry(kind: str, words: str) -> QWidget:
    entry = QWidget()
    line = QHBoxLayout(entry)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(S)
    line.addWidget(Swatch(kind))
    line.addWidget(text(words, "small"))
    return entry
