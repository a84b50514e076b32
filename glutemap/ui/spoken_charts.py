"""What a screen reader is told of a chart: that it is one, what it is called and what it comes to.

Qt knows no role for a widget that paints itself. Its accessibility asks every maker that is installed for
each class of a widget, by name; only charts are answered here, so everything else stays as Qt makes it. The
objects made belong to Qt, which deletes each with its widget: nothing here keeps one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_Kind = TypeVar("_Kind", bound=type[QWidget])
_charts: dict[str, type[QWidget]] = {}


class SummedUp(Protocol):
    """What a chart must have to be told."""

    def summed_up(self) -> str:
        """What it shows, in a sentence."""


class _SpokenChart(QAccessibleWidget):
    """One chart as a screen reader has it."""

    def __init__(self, chart: QWidget) -> None:
        super().__init__(chart, QAccessible.Role.Chart)

    def text(self, kind: QAccessible.Text) -> str:
        """The name, the description, or what the chart comes to as its value; Qt calls this."""
        if kind == QAccessible.Text.Value and self.isValid():
            chart: SummedUp = self.object()  # type: ignore[assignment]
            return chart.summed_up()
        return super().text(kind)


def tell_as_chart(kind: _Kind) -> _Kind:
    """Have all widgets of a class told as charts; to stand over the class."""
    if not _charts:
        QAccessible.installFactory(_made)
    _charts[kind.__name__] = kind
    return kind


def _made(name: str, asked: QObject) -> QAccessibleWidget | None:
    kind = _charts.get(name)
    return _SpokenChart(asked) if kind is not None and isinstance(asked, kind) else None
