"""What a screen reader is told of a widget that paints itself: a chart, or the canvas with the body.

Qt knows no role for such a widget and tells it as a mere container, which screen readers pass over. Its
accessibility asks every maker that is installed for each class of a widget, by name; only what is named here
is answered, so everything else stays as Qt makes it. The objects made belong to Qt, which deletes each with
its widget: nothing here keeps one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

_Kind = TypeVar("_Kind", bound=type[QWidget])
_told: dict[str, tuple[type[QWidget], Callable[[QWidget], QAccessibleWidget]]] = {}


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


class _SpokenCanvas(QAccessibleWidget):
    """What is painted and pointed at, as a screen reader has it: by its name and its description."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas, QAccessible.Role.Canvas)

    def childCount(self) -> int:
        """None: what scrolls and holds the picture is no part of what there is to read; Qt calls this."""
        return 0


def tell_as_chart(kind: _Kind) -> _Kind:
    """Have all widgets of a class told as charts; to stand over the class."""
    return _tell_as(_SpokenChart, kind)


def tell_as_canvas(kind: _Kind) -> _Kind:
    """Have all widgets of a class, and of those that derive from it, told as canvases; over the class."""
    return _tell_as(_SpokenCanvas, kind)


def _tell_as(spoken: Callable[[QWidget], QAccessibleWidget], kind: _Kind) -> _Kind:
    if not _told:
        QAccessible.installFactory(_made)
    _told[kind.__name__] = kind, spoken
    return kind


def _made(name: str, asked: QObject) -> QAccessibleWidget | None:
    if name not in _told:
        return None
    kind, spoken = _told[name]
    return spoken(asked) if isinstance(asked, kind) else None
