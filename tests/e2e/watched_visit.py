"""Start the real program and keep writing down what its windows say: run by test_x_visit.py.

Usage: watched_visit.py REPORT. The report is replaced as a whole every tenth of a second:
{"screens": names, "at": {name of a button: [x, y] on the screen}, "texts": of the therapist's window,
"client": {"screen", "box", "texts"} or null, "answers": {...}, "plan": [titles]}.
"""

import sys

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from glutemap.ui.canvas.body_view import BodyView
from glutemap.ui.window import Window
from tests.e2e.watching import run_watched

SPOTS_MM = {"left buttock": QPointF(-90.0, 930.0), "left low back": QPointF(-40.0, 1030.0)}
"""In the posterior view, where the body's left is the viewer's left."""


def windows():
    return [w for w in QApplication.topLevelWidgets() if w.isVisible()]


def texts_of(root):
    inner = [w for w in root.findChildren(QWidget) if w.isVisible() and w.window() is root]
    texts = [w.text() for w in inner if isinstance(w, QLabel | QAbstractButton)]
    return [text for text in [*texts, *(w.accessibleName() for w in inner)] if text]


def positions(root):
    at = {}
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not root:
            continue
        if isinstance(widget, BodyView):
            for name, mm in SPOTS_MM.items():
                at[name] = widget.viewport().mapToGlobal(widget.camera.to_px(mm).toPoint())
        elif isinstance(widget, QAbstractButton) and not widget.visibleRegion().isEmpty():
            name = widget.text() or widget.accessibleName()
            at.setdefault(name, widget.mapToGlobal(widget.visibleRegion().boundingRect().center()))
    return {name: [spot.x(), spot.y()] for name, spot in at.items()}


def client_of(main):
    client = main.client_view.client_window
    if client is None or not client.isVisible():
        return None
    box = list(client.geometry().getRect())
    return {"screen": client.screen().name(), "box": box, "texts": texts_of(client)}


def look():
    main = next((w for w in windows() if isinstance(w, Window)), None)
    if main is None:
        return None
    state = main.state
    return {
        "screens": [screen.name() for screen in QGuiApplication.screens()],
        "at": positions(main),
        "texts": texts_of(main),
        "client": client_of(main),
        "others": [w.windowTitle() for w in windows() if w is not main],
        "ranks": state.zones is not None,
        "answers": state.evidence.answers,
        "plan": [item.words.partition("\n")[0] for item in state.visit.plan],
        "picked": state.selection.muscle_id if state.selection else "",
    }


if __name__ == "__main__":
    sys.exit(run_watched(look))
