"""Goes through relief routines with the person who does them: what to do now, and a clock."""

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutemap.knowledge.pacing import Round, rounds_of
from glutemap.language import later, tr
from glutemap.ui import text_size, words
from glutemap.ui.panels.dialogs import Sheet
from glutemap.ui.panels.parts import button, prose, row, text
from glutemap.ui.theme import L, M, S, theme, tokens

if TYPE_CHECKING:
    from glutemap.knowledge.records import Routine

TICK_MS = 200
DIAL = 168
_KINDS = {"release": later("Release"), "stretch": later("Stretch"), "strengthen": later("Strengthen")}
STOP = later("Stop when a pain is sharp, spreads down the leg, or leaves you numb or weak.")
_SIDES = {"left": later("Left side"), "right": later("Right side")}
_ROUNDS = {
    "left": later("Left side, round {number} of {count}"),
    "right": later("Right side, round {number} of {count}"),
}


class Dial(QWidget):
    """A ring that empties, with the seconds that are left in its middle."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.whole = 0.0, 0
        text_size.keep(self, DIAL, DIAL)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_time(self, left: float, whole: int) -> None:
        """Show ``left`` of ``whole`` seconds; a whole of 0 means that there is no time."""
        self.left, self.whole = left, whole
        self.setAccessibleName(self.words)
        self.update()

    @property
    def words(self) -> str:
        """The time that is left: ``25``, ``1:30``, or a dash where there is none."""
        left = round(self.left + 0.49)
        if not self.whole:
            return "–"
        return str(left) if self.whole <= 60 else f"{left // 60}:{left % 60:02d}"

    def sizeHint(self) -> QSize:
        """Its one size."""
        return QSize(text_size.room(DIAL), text_size.room(DIAL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring and number; Qt calls this."""
        now = tokens()
        area = QRectF(self.rect()).adjusted(9, 9, -9, -9)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(now.sunken), 10))
            painter.drawEllipse(area)
            share = self.left / self.whole if self.whole else 0.0
            pen = QPen(QColor(now.accent), 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            if share > 0:
                painter.drawArc(area, 90 * 16, round(share * 360 * 16))
            font = QFont(self.font())
            font.setPixelSize(text_size.room(44))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(now.text))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.words)


class RoutineGuide(Sheet):
    """One or more routines, round by round: the other side after the first, the next after both."""

    def __init__(self, routines: "list[Routine]", side: str = "left", parent: QWidget | None = None) -> None:
        super().__init__(tr("Relief, step by step"), tr(STOP), parent)
        self.rounds = [turn for routine in routines for turn in rounds_of(routine, side)]
        self.at = 0
        self._spent_ms = 0
        self._clock = QElapsedTimer()
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._on_tick)
        self.kind, self.name, self.turn = (
            text("", "badge"),
            text("", "title", wrap=True),
            text("", "label", wrap=True),
        )
        self.dial = Dial()
        self.steps = prose("")
        self.run = button(tr("Start"), "primary")
        self.back, self.skip = button(tr("Back", "go back")), button(tr("Next"))
        for knob, slot in ((self.run, self._on_run), (self.back, self._on_back), (self.skip, self._on_skip)):
            knob.clicked.connect(slot)
            knob.setAutoDefault(False)
        self.close_button.setDefault(False)
        self.close_button.setProperty("role", "")
        self._lay_out()
        for before, after in pairwise((self.run, self.back, self.skip, self.close_button)):
            QWidget.setTabOrder(before, after)
        self._show()
        self.run.setFocus()

    def _lay_out(self) -> None:
        body = self.page.body
        body.setSpacing(M)
        body.addLayout(row([self.kind, 0], spacing=S))
        body.addWidget(self.name)
        line = row([self.dial], spacing=L)
        line.addWidget(self.turn, 1, Qt.AlignmentFlag.AlignVCenter)
        body.addLayout(line)
        body.addLayout(row([self.run, self.back, self.skip, 0], spacing=S))
        body.addWidget(self.steps)
        body.addStretch(1)

    @property
    def round(self) -> Round | None:
        """The round that is done now; None at the end."""
        return self.rounds[self.at] if self.at < len(self.rounds) else None

    @property
    def is_running(self) -> bool:
        """Whether the clock runs."""
        return self._ticks.isActive()

    def _show(self) -> None:
        """Show the present round, from its beginning."""
        self._spent_ms = 0
        now = self.round
        self.back.setEnabled(self.at > 0)
        self.skip.setEnabled(now is not None)
        self.run.setEnabled(now is not None and now.seconds > 0)
        self.dial.setVisible(self.run.isEnabled())
        self.run.setVisible(self.run.isEnabled())
        if now is None:
            self._pause()
            self.kind.hide()
            self.name.setText(tr("Done"))
            self.turn.setText(tr("Notice how it feels now, and again tomorrow morning."))
            self.steps.setText("")
            return
        self.kind.show()
        self.kind.setText(tr(_KINDS[now.routine.kind]))
        self.name.setText(now.routine.name)
        self.turn.setText(_where(now))
        numbered = (f"{number}. {escape(step)}" for number, step in enumerate(now.routine.steps, 1))
        self.steps.setText(
            "".join(f'<p style="line-height:138%; margin:0 0 6px 0">{line}</p>' for line in numbered)
        )
        self.dial.show_time(now.seconds, now.seconds)

    def _pause(self) -> None:
        if self.is_running:
            self._spent_ms += self._clock.elapsed()
        self._ticks.stop()
        self.run.setText(tr("Go on") if self._spent_ms else tr("Start"))

    def _on_run(self) -> None:
        if self.is_running:
            self._pause()
            return
        self._clock.start()
        self._ticks.start()
        self.run.setText(tr("Pause"))

    def _on_tick(self) -> None:
        now = self.round
        if now is None:
            return
        left = now.seconds - (self._spent_ms + self._clock.elapsed()) / 1000
        if left > 0:
            self.dial.show_time(left, now.seconds)
            return
        before = now.side, now.routine
        self._on_skip()
        after = self.round
        if after is None or (after.side, after.routine) != before:
            self._pause()  # changing sides takes its own time

    def _on_skip(self) -> None:
        self._go(self.at + 1)

    def _on_back(self) -> None:
        self._go(self.at - 1)

    def _go(self, at: int) -> None:
        self.at = min(max(at, 0), len(self.rounds))
        self._clock.restart()
        self._show()
        if not self.is_running or self.round is None or not self.round.seconds:
            self._ticks.stop()
            self.run.setText(tr("Start"))


def _where(now: Round) -> str:
    """Which side, how often, and what is asked for besides the time."""
    line = tr(_SIDES[now.side])
    if now.of > 1:
        line = tr(_ROUNDS[now.side], number=now.number, count=now.of)
    asked = [] if now.seconds else [now.routine.repetitions]
    asked += [now.routine.hold, now.routine.pressure]
    return "\n".join([line, *(words.capital(part) for part in asked if part)])
