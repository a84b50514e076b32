"""Start the real program and keep writing down what its window says: run by test_x_window.py.

Usage: watched_window.py REPORT. The report is replaced as a whole every tenth of a second:
{"texts": every visible label's and button's words, "at": {name: [x, y] on the screen}}.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from glutemap.ui.app import run_window
from glutemap.ui.canvas.body_view import BodyView

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


def report(path):
    texts = [text for widget in visible_widgets() for text in words_of(widget) if text]
    names = [w.accessibleName() for w in visible_widgets() if w.accessibleName()]
    draft = Path(f"{path}.new")
    draft.write_text(json.dumps({"texts": texts, "names": names, "at": positions()}))
    draft.replace(path)


class Watch(QTimer):
    def __init__(self, path):
        super().__init__()
        self.path = path
        self.setInterval(100)
        self.timeout.connect(self.look)

    def look(self):
        report(self.path)


def main():
    watch = Watch(sys.argv[1])
    QTimer.singleShot(0, watch.start)
    return run_window(sys.argv[:1])


if __name__ == "__main__":
    sys.exit(main())
