"""Extent and strength over time as two charts with one axis of dates; the noise is drawn in as a band.

The only module here that needs pyqtgraph; it is imported when a chart is first shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from glutemap.clients import noise
from glutemap.language import day, number, short_day, tr
from glutemap.ui import text_size
from glutemap.ui.clients import said
from glutemap.ui.spoken_roles import tell_as_chart
from glutemap.ui.theme import SMALL, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

pg.setConfigOption("exitCleanup", False)  # it walks through every object when the program ends
HEIGHT = 340
_LEAST_SPAN_DAYS = 6
_BESIDE = 0.08  # of the span, left free on each side for half a day's name
_MOST_NAMED = 6  # so many days have room beside each other


@dataclass(frozen=True)
class Dot:
    """One session in the chart."""

    held_on: date
    extent_percent: float
    intensity: float


def named_days(days: Sequence[float], span: float) -> list[float]:
    """Those of some days in order that are written: the first, the last, and between them what has room."""
    least = span / _MOST_NAMED
    named = list(days[:1])
    for at in days[1:-1]:
        if at - named[-1] >= least and days[-1] - at >= least:
            named.append(at)
    return [*named, *days[-1:]] if days[-1] - days[0] >= least else named


class _Days(pg.AxisItem):  # type: ignore[misc]
    """An axis of days: those on which there was a session, few enough to be read."""

    def __init__(self, side: str, days: Sequence[float]) -> None:
        super().__init__(side)
        self._days = days

    def tickValues(self, least: float, most: float, _size: float) -> list[tuple[float, list[float]]]:
        """Where days are written."""
        return [(1.0, named_days(self._days, most - least))]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        """The days in words."""
        return [short_day(date.fromordinal(int(value))) if value >= 1 else "" for value in values]


class _Values(pg.AxisItem):  # type: ignore[misc]
    """An axis of numbers with the decimal point of the language."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """The numbers as the language writes them."""
        written = super().tickStrings(values, scale, spacing)
        return [number(float(text), len(text.partition(".")[2])) for text in written]


@tell_as_chart
class TimeChart(pg.GraphicsLayoutWidget):  # type: ignore[misc]
    """Two charts under each other; read and not moved. The Tab key stops here, to have them read out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Extent and strength over time"))
        self.bands: list[tuple[float, float]] = []
        self._compared: tuple[Dot, ...] = ()

    def summed_up(self) -> str:
        """The two sessions that are compared."""
        return self._in_words(self._compared)

    def focusNextPrevChild(self, on: bool) -> bool:
        """Go on to the next widget: nothing inside takes the keys; Qt calls this."""
        return bool(QWidget.focusNextPrevChild(self, on))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the page; Qt calls this."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the charts and, while the keys are here, a ring; Qt calls this."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(tokens().accent), 2))
                painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)

    def show_dots(self, dots: Sequence[Dot], before: int, after: int) -> None:
        """Draw the sessions; the bands lie round the one numbered ``before``."""
        now = tokens()
        self.setFixedHeight(text_size.room(HEIGHT))
        self.clear()
        self.setBackground(QColor(now.panel))
        extents, strengths = [d.extent_percent for d in dots], [d.intensity for d in dots]
        floor = noise.extent_floor_percent(extents[before], extents[before])
        self.bands = [
            (max(extents[before] - floor, 0.0), extents[before] + floor),
            (max(strengths[before] - noise.INTENSITY, 0.0), min(strengths[before] + noise.INTENSITY, 10.0)),
        ]
        days = [float(dot.held_on.toordinal()) for dot in dots]
        upper = self._plot(tr("% of body"), days, extents, (before, after), self.bands[0], bottom=False)
        lower = self._plot(tr("strength 0–10"), days, strengths, (before, after), self.bands[1], bottom=True)
        upper.setYRange(0, max(*extents, self.bands[0][1]) * 1.08)
        lower.setYRange(0, 10.4)
        lower.setXLink(upper)
        span = max(days[-1] - days[0], _LEAST_SPAN_DAYS)
        middle = (days[0] + days[-1]) / 2
        beyond = (0.5 + _BESIDE * text_size.factor()) * span
        upper.setXRange(middle - beyond, middle + beyond, padding=0)
        self._compared = (dots[before], dots[after])
        self.setAccessibleDescription(self._in_words(dots))

    def _plot(
        self,
        name: str,
        days: Sequence[float],
        values: Sequence[float],
        chosen: tuple[int, int],
        band: tuple[float, float],
        *,
        bottom: bool,
    ) -> Any:
        now = tokens()
        self.nextRow()
        plot = self.addPlot(axisItems={"bottom": _Days("bottom", days), "left": _Values("left")})
        plot.setMouseEnabled(x=False, y=False)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        font = SMALL.font()
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setPen(pg.mkPen(now.line_strong))
            axis.setTextPen(pg.mkPen(now.text_soft))
            axis.setStyle(tickFont=font, tickLength=-4)
        plot.getAxis("left").setWidth(text_size.px(58))
        plot.setLabel("left", name, color=now.text_soft, **{"font-size": f"{SMALL.px}px"})
        plot.getAxis("bottom").setStyle(showValues=bottom, hideOverlappingLabels=False)
        tint = QColor(now.text_faint)
        tint.setAlphaF(0.20)
        noise_band = pg.LinearRegionItem(
            values=band, orientation="horizontal", movable=False, brush=tint, pen=pg.mkPen(None)
        )
        plot.addItem(noise_band)
        line = pg.mkPen(now.accent, width=2)
        plot.plot(
            days, values, pen=line, symbol="o", symbolSize=6, symbolBrush=now.accent, symbolPen=now.panel,
            antialias=True,
        )  # fmt: skip
        for place in chosen:
            plot.plot(
                [days[place]], [values[place]], pen=None, symbol="o", symbolSize=13,
                symbolBrush=now.panel, symbolPen=pg.mkPen(now.accent, width=3),
            )  # fmt: skip
        return plot

    @staticmethod
    def _in_words(dots: Sequence[Dot]) -> str:
        """The chart for who does not see it."""
        return "; ".join(
            tr(
                "{day}: {percent} of the body, strength {n}",
                day=day(dot.held_on),
                percent=said.percent(dot.extent_percent),
                n=number(dot.intensity, 1),
            )
            for dot in dots
        )
