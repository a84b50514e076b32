"""How far one has come, area by area: bars in three shades. pyqtgraph is imported here, when one is shown."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import later, tr
from glutemap.ui import text_size
from glutemap.ui.theme import SMALL, theme, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.study.progress import AreaProgress

ROW_PX, EDGE_PX = 26, 8
_PARTS = (("known", later("Known")), ("learning", later("Being learnt")), ("new", later("Not yet seen")))


class ProgressChart(QWidget):
    """One bar for each area; a plot that neither moves nor zooms."""

    def __init__(self, names: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        import pyqtgraph

        self._graph = pyqtgraph
        self._names = names
        self._rows: Sequence[AreaProgress] = ()
        self.plot: Any = pyqtgraph.PlotWidget()
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.plot.setMouseEnabled(False, False)
        self.plot.hideButtons()
        self.plot.setMenuEnabled(False)
        self.plot.invertY(True)
        self.plot.hideAxis("bottom")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        theme().changed.connect(self._draw)

    def show_progress(self, rows: "Sequence[AreaProgress]") -> None:
        """Show these areas, one under the other."""
        self._rows = [row for row in rows if row.total]
        self.setFixedHeight(text_size.room(ROW_PX) * len(self._rows) + 2 * EDGE_PX)
        self.setAccessibleName(tr("Progress by area"))
        self.setAccessibleDescription(
            "; ".join(
                tr(
                    "{area}: {known} of {total} known, {learning} being learnt",
                    area=self._names.get(row.area, row.area),
                    known=row.known,
                    total=row.total,
                    learning=row.learning,
                )
                for row in self._rows
            )
        )
        self._draw()

    def _draw(self) -> None:
        now, plot = tokens(), self.plot
        plot.clear()
        plot.setBackground(None)
        left = plot.getAxis("left")
        left.setTicks(
            [[(place, self._names.get(row.area, row.area)) for place, row in enumerate(self._rows)]]
        )
        left.setStyle(tickLength=0, tickFont=SMALL.font(), autoExpandTextSpace=True)
        left.setPen(None)
        left.setTextPen(now.text_soft)
        start = [0.0] * len(self._rows)
        for (part, _name), colour in zip(_PARTS, part_colours(), strict=True):
            widths = [getattr(row, part) / row.total for row in self._rows]
            bars = self._graph.BarGraphItem(
                x0=start, y=list(range(len(self._rows))), width=widths, height=0.5, brush=colour, pen=None
            )
            plot.addItem(bars)
            start = [a + b for a, b in zip(start, widths, strict=True)]
        plot.setXRange(0, 1, padding=0.01)
        plot.setYRange(-0.6, max(len(self._rows), 1) - 0.4, padding=0)


def part_colours() -> tuple[str, str, str]:
    """The colours of known, being learnt and not yet seen."""
    now = tokens()
    return now.accent, now.spillover if theme().is_dark else "#8dbfd0", now.sunken


def part_names() -> tuple[str, ...]:
    """The words for the three."""
    return tuple(tr(name) for _part, name in _PARTS)
