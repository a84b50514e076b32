"""The real window in a process of its own: clients in a folder that goes, and nothing that waits for a hand.

What would leave the program (choosing files, printing, links) is answered with "cancel", a menu is left at
once, and what fails is kept in ``found``.
"""

import os
import sys
import time
import traceback
from datetime import date

POPUP_MS = 50
WAIT_S = 300
LEFT_OUT = {"quit", "open_file", "save_marks", "open_pack", "close_pack", "keep"}


class Opened:
    """The window, ready: what is loaded in the background is there, and clients are.

    Attributes:
        drawn_client: The one with two drawings.

    """

    def __init__(self, place):
        for name in ("GLUTEMAP_DATA", "GLUTEMAP_STATE", "XDG_CONFIG_HOME"):
            os.environ[name] = str(place / name.lower())
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtCore import QSettings, QTimer, qInstallMessageHandler

        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(place / "settings"))
        from glutemap.clients import secret
        from glutemap.ui.app import build_window, make_application

        secret.N = 16
        self.found = []
        self.application = make_application(["glutemap"])
        self.window = build_window()
        make_safe()
        sys.excepthook = self._failed
        qInstallMessageHandler(self._heard)
        self._timer = QTimer()
        self._timer.timeout.connect(self._leave_popup)
        self._timer.start(POPUP_MS)
        self.window.resize(1280, 800)
        self.window.show()
        self._open_records()

    def until(self, ready):
        """Let the window work until something is so; WAIT_S is for a program that hangs."""
        end = time.monotonic() + WAIT_S
        while not ready():
            self.application.processEvents()
            if time.monotonic() > end:
                raise TimeoutError("it did not get ready")

    def _open_records(self):
        from glutemap.clients.records import Drawing, Person, RegionMark

        desk = self.window.clients.desk
        self.until(lambda: self.window.state.zones is not None and desk.records.status != "opening")
        if desk.records.status != "open":
            desk.records.open()
        self.until(lambda: desk.records.status == "open")
        for number in range(3):
            desk.add_client(Person(name=f"Anna {number}"))
        self.drawn_client = desk.add_client(Person(name="Anna 3"))
        for number, region in enumerate(("low_back.left", "thigh_outer_upper.right"), 1):
            live = desk.records.store.start_session(self.drawn_client, date(2026, number, 5))
            live.draw(Drawing(regions=(RegionMark(region=region, intensity=6.0),)))

    def _failed(self, kind, fault, trace):
        self.found.append("".join(traceback.format_exception(kind, fault, trace, limit=-8)))

    def _heard(self, kind, _context, message):
        from PySide6.QtCore import QtMsgType

        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and "This plugin does not" not in message:
            self.found.append(f"Qt: {message}")

    def _leave_popup(self):
        """A menu waits in a loop of its own until something is chosen from it."""
        popup = self.application.activePopupWidget()
        if popup is not None:
            popup.close()


def make_safe():
    """Nothing leaves the program, and nothing waits for a hand that is not there."""
    from PySide6.QtGui import QDesktopServices
    from PySide6.QtWidgets import QFileDialog

    for name in ("getOpenFileName", "getSaveFileName"):
        setattr(QFileDialog, name, staticmethod(lambda *_given, **_named: ("", "")))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_given, **_named: "")
    QDesktopServices.openUrl = staticmethod(lambda _url: True)
    try:
        from PySide6.QtPrintSupport import QPrintDialog

        QPrintDialog.exec = lambda _dialog: 0
    except ImportError:
        pass
