"""How far one has come, area by area: a bar in three shades for each."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutemap.language import later, tr
from glutemap.ui import text_size
from glutemap.ui.spoken_roles import tell_as_chart
from glutemap.ui.theme import SMALL, XS, S, theme, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.study.progress import AreaProgress

ROW_PX, BAR_PX, EDGE_PX, LEAST_PX = 26, 13, 8, 180
BESIDE = 0.55  # of the width, that the names may take: wider, and each stands over its bar
_PARTS = (("known", later("Known")), ("learning", later("Being learnt")), ("new", later("Not yet seen")))


@tell_as_chart
class ProgressChart(QWidget):
    """One bar for each area, and its name beside or over it. The Tab key stops here, to have it read out."""

    def __init__(self, names: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._rows: Sequence[AreaProgress] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Progress by area"))
        theme().changed.connect(self._on_theme_changed)

    def show_progress(self, rows: "Sequence[AreaProgress]") -> None:
        """Show these areas, one under the other."""
        self._rows = [row for row in rows if row.total]
        self.setAccessibleDescription(
            "; ".join(
                tr(
                    "{area}: {known} of {total} known, {learning} being learnt",
                    area=self._name(row),
                    known=row.known,
                    total=row.total,
                    learning=row.learning,
                )
                for row in self._rows
            )
        )
        self._on_theme_changed()

    def summed_up(self) -> str:
        """All areas together."""
        return tr(
            "{known} of {total} known, {learning} being learnt",
            known=sum(row.known for row in self._rows),
            total=sum(row.total for row in self._rows),
            learning=sum(row.learning for row in self._rows),
        )

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _name(self, row: "AreaProgress") -> str:
        return self._names.get(row.area, row.area)

    # -- how large ------------------------------------------------------------------------------

    def _names_px(self) -> int:
        """The width of the longest name."""
        metrics = QFontMetrics(SMALL.font())
        return max((metrics.horizontalAdvance(self._name(row)) for row in self._rows), default=0)

    def _is_beside(self, width: int) -> bool:
        return self._names_px() + S <= BESIDE * (width - 2 * EDGE_PX)

    def _row_px(self, width: int) -> int:
        if self._is_beside(width):
            return text_size.room(ROW_PX)
        return QFontMetrics(SMALL.font()).height() + XS + text_size.room(BAR_PX) + S

    def heightForWidth(self, width: int) -> int:
        """As high as its rows."""
        return self._row_px(width) * len(self._rows) + 2 * EDGE_PX

    def sizeHint(self) -> QSize:
        """Room for the names beside the bars."""
        width = 2 * (self._names_px() + S + EDGE_PX)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest name, or as most names: a longer one ends in dots."""
        return QSize(min(self._names_px(), text_size.px(LEAST_PX)) + 2 * EDGE_PX, text_size.room(ROW_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What ends in dots is told in full; Qt calls this."""
        super().resizeEvent(event)
        is_cut = self._names_px() > self.width() - 2 * EDGE_PX
        self.setToolTip(self.accessibleDescription() if is_cut else "")

    def bars(self) -> list[QRectF]:
        """Where the bars lie, in logical pixels."""
        high, step = text_size.room(BAR_PX), self._row_px(self.width())
        left, width = EDGE_PX, self.width() - EDGE_PX
        if self._is_beside(self.width()):
            left, down = EDGE_PX + self._names_px() + S, (step - high) / 2
        else:
            down = float(step - high - S)
        tops = (EDGE_PX + place * step + down for place in range(len(self._rows)))
        return [QRectF(left + 0.5, round(top) + 0.5, width - left - 1, high) for top in tops]

    # -- painting -------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, bars and, while the keys are here, a ring; Qt calls this."""
        now, beside = tokens(), self._is_beside(self.width())
        step = self._row_px(self.width())
        with QPainter(self) as painter:
            painter.setFont(SMALL.font())
            for place, (row, bar) in enumerate(zip(self._rows, self.bars(), strict=True)):
                top = EDGE_PX + place * step
                if beside:
                    area = QRectF(EDGE_PX, top, self._names_px(), step)
                    align = Qt.AlignmentFlag.AlignRight
                else:
                    area = QRectF(EDGE_PX, top, bar.width(), bar.top() - top)
                    align = Qt.AlignmentFlag.AlignLeft
                painter.setPen(QColor(now.text_soft))
                name = painter.fontMetrics().elidedText(
                    self._name(row), Qt.TextElideMode.ElideRight, math.ceil(area.width())
                )
                painter.drawText(area, align | Qt.AlignmentFlag.AlignVCenter, name)
                self._paint_bar(painter, row, bar)
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(now.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_bar(self, painter: QPainter, row: "AreaProgress", bar: QRectF) -> None:
        left = bar.left()
        for (part, _name), colour in zip(_PARTS, part_colours(), strict=True):
            width = bar.width() * getattr(row, part) / row.total
            painter.fillRect(QRectF(left, bar.top(), width, bar.height()), QColor(colour))
            left += width
        painter.setPen(QColor(tokens().line_strong))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)


def part_colours() -> tuple[str, str, str]:
    """The colours of known, being learnt and not yet seen."""
    now = tokens()
    return now.accent, "#33697c" if theme().is_dark else "#8dbfd0", now.sunken


def part_names() -> tuple[str, ...]:
    """The words for the three."""
    return tuple(tr(name) for _part, name in _PARTS)
