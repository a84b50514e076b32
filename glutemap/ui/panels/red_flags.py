"""The signs that come before any muscle, most urgent first."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from glutemap.ui import words
from glutemap.ui.panels.dialogs import Sheet
from glutemap.ui.panels.parts import column, frame, prose, row, text
from glutemap.ui.theme import L, M, S

if TYPE_CHECKING:
    from glutemap.knowledge.records import Library, RedFlag

_GROUPS = (
    ("now", "Get help now"),
    ("today", "Be seen today"),
    ("soon", "See a doctor within days"),
)


class TickLabel(QLabel):
    """The wrapped words of a tick box; clicking them ticks it."""

    def __init__(self, words_: str, tick: QCheckBox) -> None:
        super().__init__(words.plain_html(words_))
        self._tick = tick
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick or untick."""
        self._tick.toggle()
        event.accept()


class RedFlagTile(QWidget):
    """One group of signs; ticking any of them shows what to do."""

    def __init__(self, flag: "RedFlag", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flag_id = flag.id
        self.signs: list[QCheckBox] = []
        parts: list[QWidget | int] = [text(flag.name, "heading", wrap=True)]
        for sign in flag.signs:
            parts.append(self._sign(sign))
        self.action = frame("callout", column([prose(f"<b>{escape(flag.action)}</b>")], margin=M))
        self.action.hide()
        parts.append(self.action)
        self.setLayout(column([frame("tile", column(parts, spacing=S, margin=L))]))

    def _sign(self, sign: str) -> QWidget:
        tick = QCheckBox()
        tick.setAccessibleName(sign)
        tick.toggled.connect(self._on_ticked)
        self.signs.append(tick)
        label = TickLabel(sign, tick)
        line = QWidget()
        inner = row([tick], spacing=4)
        inner.addWidget(label, 1)
        line.setLayout(inner)
        return line

    def _on_ticked(self, _is_on: bool) -> None:
        self.action.setVisible(any(tick.isChecked() for tick in self.signs))


class RedFlagSheet(Sheet):
    """All red flags; nothing ticked here is kept."""

    def __init__(self, library: "Library", parent: QWidget | None = None) -> None:
        lead = "Ask these before anything else. One yes is enough to act on. Ticks are not kept."
        super().__init__("Red flags", lead, parent)
        self.tiles: list[RedFlagTile] = []
        for urgency, title in _GROUPS:
            flags = [flag for flag in library.red_flags.values() if flag.urgency == urgency]
            if not flags:
                continue
            self.page.body.addWidget(text(title, "warn-title" if urgency == "now" else "title"))
            for flag in flags:
                tile = RedFlagTile(flag)
                self.tiles.append(tile)
                self.page.body.addWidget(tile)
            self.page.body.addSpacing(M)
        self.page.body.addStretch(1)
