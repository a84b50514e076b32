"""The line under the top bar: which earlier session is looked at, and what there is to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from glutemap.language import code, day, tr
from glutemap.ui import words
from glutemap.ui.clients.notice import Notice, Way
from glutemap.ui.panels.parts import button, clear, icon_button, prose
from glutemap.ui.theme import L, M, S

if TYPE_CHECKING:
    from glutemap.ui.clients.desk import ClientDesk
    from glutemap.ui.clients.shown import Shown

GONE_AFTER_MS = 12_000  # what is only told, and not asked, goes by itself
SHORT, SHORT_ELSEWHERE = 80, 110  # characters in English, and in languages that need more for the same


class ClientStrip(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, desk: ClientDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notice: Notice | None = None
        self.setObjectName("clientStrip")
        self.setProperty("role", "strip")
        self.setAccessibleName(tr("About the clients' records"))
        self.words = prose("", "strip-words")
        self.words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(S)
        line = QHBoxLayout(self)
        line.setContentsMargins(L, S, M, S)
        line.setSpacing(M)
        line.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(self._buttons)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GONE_AFTER_MS)
        self._timer.timeout.connect(self._on_time)
        desk.records.said.connect(self._on_said)
        desk.session_changed.connect(self._on_session_changed)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What is said now."""
        return self._notice

    @Slot(object)
    def _on_said(self, notice: Notice | None) -> None:
        if notice is not None and notice == self._notice and notice.ways:
            return  # said again after another try: a button that has the focus stays
        self._timer.stop()
        self._notice = notice
        if notice is not None and not notice.is_trouble and not notice.ways and _is_short(notice):
            self._timer.start()
        self._refresh()

    @Slot(object)
    def _on_session_changed(self, _shown: Shown | None) -> None:
        if self._notice is not None and "go_on" in self._notice.ways:
            self._notice = None
        self._refresh()

    @Slot()
    def _on_time(self) -> None:
        self._notice = None
        self._refresh()

    @Slot()
    def _on_close(self) -> None:
        self._on_time()

    def _refresh(self) -> None:
        notice = self._notice or self._looked_at()
        clear(self._buttons)
        self.setVisible(notice is not None)
        if notice is None:
            return
        self.setProperty("trouble", notice.is_trouble)
        for part in (self, self.words):
            part.style().unpolish(part)
            part.style().polish(part)
        self.words.setText(words.plain_html(notice.text))
        for way in notice.ways:
            self._buttons.addWidget(self._button(notice, way))
        if self._notice is not None:
            close = icon_button("close", tr("Close this message"))
            close.clicked.connect(self._on_close)
            self._buttons.addWidget(close)

    def _looked_at(self) -> Notice | None:
        shown, client = self._desk.shown, self._desk.client
        if shown is None or client is None or not shown.only_looks:
            return None
        text = tr(
            "You are looking at {name}’s session of {day}.", name=client.person.name, day=day(shown.held_on)
        )
        return Notice(text, ("go_on", "new_session"), is_trouble=False)

    def _button(self, notice: Notice, way: Way) -> QWidget:
        made = button(notice.label(way))
        made.setProperty("way", way)
        made.clicked.connect(self._on_way)
        return made

    @Slot()
    def _on_way(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._desk.take(sender.property("way"))


def _is_short(notice: Notice) -> bool:
    return len(notice.text) < (SHORT if code() == "en" else SHORT_ELSEWHERE)
