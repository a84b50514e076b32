"""The real window with a client open, painted in without end: ``python -m tests.bad_days.painter``.

Says ``painting``, then the moment of each stroke when the hand has let go of it.
"""

import itertools
import os
import sys
import time
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

EVERY_MS = 60


def main():
    from glutemap.body.frame import View
    from glutemap.body.pain import Stroke
    from glutemap.clients.records import Person
    from glutemap.ui.app import build_window, make_application

    application = make_application(["painter"])
    window = build_window(canvas=QWidget())
    window.loader.start = lambda: None
    window.show()
    window.settle()
    desk, state, count = window.clients.desk, window.state, itertools.count()
    timer = QTimer(window)

    def paint():
        number = next(count)
        state.set_pain(
            replace(
                state.pain,
                strokes=(
                    *state.pain.strokes,
                    Stroke(View.POSTERIOR, ((number % 90, 900.0), (50.0, 910.0)), 18.0, 5.0),
                ),
            )
        )
        os.write(1, f"{time.monotonic()}\n".encode())

    def begin(status):
        if status == "open":
            desk.open_client(desk.add_client(Person(name="A")))
            state.set_mode("symptoms")
            os.write(1, b"painting\n")
            timer.timeout.connect(paint)
            timer.start(EVERY_MS)

    if desk.records.status == "open":
        begin("open")
    else:
        desk.records.status_changed.connect(begin)
        desk.records.open()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
