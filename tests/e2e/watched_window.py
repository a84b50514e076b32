"""Start the real program and keep writing down what its window says: run by test_x_window.py.

Usage: watched_window.py REPORT. The report is replaced as a whole every tenth of a second:
{"texts": every visible label's and button's words, "at": {name: [x, y] on the screen}}.
"""

import sys

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from glutemap.ui.canvas.body_view import BodyView
from tests.e2e.watching import run_watched

LEFT_BUTTOCK_MM = QPointF(-90.0, 930.0)  # in the posterior view: the body's left is the viewer's left


def words_of(widget):
    if isinstance(widget, QLabel | QAbstractButton):
        return [widget.text()]
    return []


def visible_widgets():
    return [w for w in QApplication.allWidgets() if isinstance(w, QWidget) and w.isVisible()]


def positions():
    at = {}
    for widget in visible_widgets():
        if isinstance(widget, BodyView):
            spot = widget.viewport().mapToGlobal(widget.camera.to_px(LEFT_BUTTOCK_MM).toPoint())
            at["left buttock"] = [spot.x(), spot.y()]
        elif isinstance(widget, QAbstractButton) and widget.text():
            spot = widget.mapToGlobal(widget.rect().center())
            at[widget.text()] = [spot.x(), spot.y()]
    return at


def look():
    texts = [text for widget in visible_widgets() for text in words_of(widget) if text]
    names = [w.accessibleName() for w in visible_widgets() if w.accessibleName()]
    return {"texts": texts, "names": names, "at": positions()}


if __name__ == "__main__":
    sys.exit(run_watched(look))
