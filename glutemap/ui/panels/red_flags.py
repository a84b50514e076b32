"""The signs that come before any muscle, most urgent first."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from glutemap.language import later, tr
from glutemap.ui import text_size, words
from glutemap.ui.panels.dialogs import Sheet
from glutemap.ui.panels.parts import Paragraph, column, frame, prose, row, text
from glutemap.ui.state import AppState
from glutemap.ui.theme import L, M, S

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from glutemap.knowledge.records import RedFlag

_GROUPS = (
    ("now", later("Get help now")),
    ("today", later("Be seen today")),
    ("soon", later("See a doctor within days")),
)

ASKED_NO = later("Asked in the short check today: no.")


class TickLabel(Paragraph):
    """The wrapped words of a tick box; clicking them ticks it."""

    def __init__(self, words_: str, tick: QCheckBox) -> None:
        super().__init__(words.plain_html(words_), Qt.TextFormat.RichText)
        self._tick = tick
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick or untick."""
        self._tick.toggle()
        event.accept()


class RedFlagTile(QWidget):
    """One group of signs; ticking any of them shows what to do.

    A tick is the answer ``flag.0`` of the state (the number of the sign), so it raises the flag beside
    the ranking too.
    """

    def __init__(
        self, state: AppState, flag: "RedFlag", because: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self.flag_id = flag.id
        self.signs: list[QCheckBox] = []
        parts: list[QWidget | int] = [text(flag.name, "heading", wrap=True)]
        if because:
            parts.append(prose(escape(because), "warn"))
        if state.evidence.answers.get(flag.id) is False:
            parts.append(prose(words.plain_html(tr(ASKED_NO)), "soft"))
        parts += [self._sign(number, sign) for number, sign in enumerate(flag.signs)]
        self.action = frame("callout", column([prose(words.strong(flag.action))], margin=M))
        parts.append(self.action)
        self.setLayout(column([frame("tile", column(parts, spacing=S, margin=L))]))
        self._show_action()

    def _sign(self, number: int, sign: str) -> QWidget:
        tick = QCheckBox()
        tick.setAccessibleName(sign)
        tick.setProperty("answer", f"{self.flag_id}.{number}")
        tick.setChecked(bool(self._state.evidence.answers.get(f"{self.flag_id}.{number}")))
        text_size.keep(tick, 26, 20)  # its box stands beside the first line
        tick.toggled.connect(self._on_ticked)
        self.signs.append(tick)
        inner = row([tick], spacing=S)
        inner.setAlignment(tick, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(TickLabel(sign, tick), 1)
        line = QWidget()
        line.setLayout(inner)
        return line

    def _on_ticked(self, is_on: bool) -> None:
        sender = self.sender()
        if sender is not None:
            self._state.evidence.set_answer(str(sender.property("answer")), True if is_on else None)
        self._show_action()

    def _show_action(self) -> None:
        yes = bool(self._state.evidence.answers.get(self.flag_id))  # of the short check
        self.action.setVisible(yes or any(tick.isChecked() for tick in self.signs))


class RedFlagSheet(Sheet):
    """All red flags, most urgent first; those that are raised stand before all others."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        lead = tr("Ask these before anything else. One yes is enough to act on.")
        super().__init__(tr("Red flags"), lead, parent)
        self.tiles: list[RedFlagTile] = []
        library, ranking = state.library, state.ranking
        if library is None:
            return
        raised = {flag.id: flag.because for flag in ranking.red_flags} if ranking is not None else {}
        first = [library.red_flags[flag_id] for flag_id in raised if flag_id in library.red_flags]
        self._add_group(state, tr("Raised by what is marked or answered"), first, raised)
        for urgency, title in _GROUPS:
            rest = [f for f in library.red_flags.values() if f.urgency == urgency and f.id not in raised]
            self._add_group(state, tr(title), rest, raised)
        self.page.body.addStretch(1)

    def _add_group(
        self, state: AppState, title: str, flags: "Sequence[RedFlag]", raised: "Mapping[str, str]"
    ) -> None:
        if not flags:
            return
        self.page.body.addWidget(text(title, "title", wrap=True))
        for flag in flags:
            tile = RedFlagTile(state, flag, raised.get(flag.id, ""))
            self.tiles.append(tile)
            self.page.body.addWidget(tile)
        self.page.body.addSpacing(M)
