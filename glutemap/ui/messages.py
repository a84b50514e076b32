"""One calm message beside the window: a heading, what to do, and the ways out."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QMessageBox, QWidget

from glutemap.language import tr
from glutemap.ui.theme import XL, L, M

_ICON_COLUMN = 15  # of Qt's own layout

Way = tuple[str, Callable[[], object]]
"""The words on a button, and what it does (a bound method or a plain function)."""


def show(heading: str, more: str, ways: tuple[Way, ...] = (), close: str = "") -> QMessageBox | None:
    """Show it without stopping the work; whoever asked must keep it, or it goes at once.

    ``close`` are other words on the last button. None while there is no application to show it in.
    """
    if QApplication.instance() is None:
        return None
    box = QMessageBox(_front())
    box.setWindowTitle("glutemap")
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(heading)
    box.setInformativeText(more)
    for words, act in ways:
        box.addButton(words, QMessageBox.ButtonRole.ActionRole).clicked.connect(act)
    last = box.addButton(close or tr("Close"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(last)
    box.setEscapeButton(last)
    _give_air(box)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def _give_air(box: QMessageBox) -> None:
    """As much round the words as a sheet has; without an icon its column stays, empty and narrow."""
    layout = box.layout()
    if isinstance(layout, QGridLayout):
        layout.setContentsMargins(XL - _ICON_COLUMN, XL, XL, L)
        layout.setHorizontalSpacing(0)
        layout.setVerticalSpacing(M)


def _front() -> QWidget | None:
    shown = (window for window in QApplication.topLevelWidgets() if window.isVisible())
    return QApplication.activeWindow() or next(shown, None)
