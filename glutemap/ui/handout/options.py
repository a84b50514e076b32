"""What the hand-out shows and whose it is: the column beside the pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from glutemap.body.frame import Side
from glutemap.handout.paint.logo import LogoError
from glutemap.handout.paper import PAPERS
from glutemap.language import NAMES, later, number, tr
from glutemap.ui import text_size, words
from glutemap.ui.handout import practice as remembered
from glutemap.ui.handout.choice import MOST_EXPLAINED, Choice, at_first, offered
from glutemap.ui.panels.parts import Page, Paragraph, button, clear, column, prose, row, text
from glutemap.ui.panels.segments import Segment, Segments
from glutemap.ui.theme import L, M, S

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from glutemap.handout.compose import Explained
    from glutemap.handout.content import Practice
    from glutemap.handout.paper import Paper
    from glutemap.ui.state import AppState

TYPING_MS = 350
WIDTH = 316
LOGOS = later("Pictures (*.png *.jpg *.jpeg *.svg)")
_EXPLAINED = {
    Side.LEFT: later("{name}, left side"),
    Side.RIGHT: later("{name}, right side"),
    Side.MIDLINE: later("{name}, on both sides"),
}


class Tick(QWidget):
    """A tick box with words beside it that may take several lines.

    Signals:
        toggled: Whether it is ticked now; only when the user changed it.
    """

    toggled = Signal(bool)

    def __init__(self, words_: str, is_on: bool, about: str = "") -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setChecked(is_on)
        text_size.keep(self.box, 26, 26)
        self.box.setAccessibleName(words_)
        self.box.clicked.connect(self.toggled)
        self._label = Paragraph(words.plain_html(words_), Qt.TextFormat.RichText)
        parts: list[QWidget] = [self._label]
        if about:
            parts.append(prose(words.plain_html(about), "small"))
        line = row([self.box], spacing=S)
        line.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column([3, *parts], spacing=0), 1)
        self.setLayout(line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The words tick the box."""
        if self.box.isEnabled():
            self.box.click()
        event.accept()


class Options(Page):
    """The column of choices; everything it holds is remembered but the client's own.

    Signals:
        changed: The `choice` is another one now.
    """

    changed = Signal()

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        text_size.keep(self, WIDTH, share=0.75)
        self.setAccessibleName(tr("What is on the page"))
        self._choice = Choice(
            explained=at_first(state),
            paper=remembered.load_paper(),
            include=remembered.load_include(),
            practice=remembered.load_practice(),
        )
        self._is_chosen = False  # by hand: until then it follows what is picked and ranked
        self._muscles = column(spacing=2)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._on_typed)
        self.body.setSpacing(S)
        self.body.setContentsMargins(L, M, L, L)
        self._add_paper()
        self._add_language()
        self._add_muscles()
        self._add_parts()
        self._add_practice()
        self.body.addStretch(1)

    @property
    def choice(self) -> Choice:
        """What is chosen now."""
        return self._choice

    def _set(self, choice: Choice) -> None:
        if choice != self._choice:
            self._choice = choice
            remembered.keep_choices(choice.paper, choice.include)
            self.changed.emit()

    # -- paper ------------------------------------------------------------------------------------

    def _add_paper(self) -> None:
        self.paper = Segments(
            tr("Paper"),
            [Segment(paper.id, paper.name, _size(paper)) for paper in PAPERS.values()],
        )
        self.paper.show_value(self._choice.paper.id)
        self.paper.chosen.connect(self._on_paper)
        self.body.addLayout(row([text(tr("Paper"), "heading"), 0, self.paper]))
        self.body.addSpacing(S)

    def _on_paper(self, value: str) -> None:
        self._set(replace(self._choice, paper=PAPERS[value]))

    # -- its language -----------------------------------------------------------------------------

    def _add_language(self) -> None:
        """The client's own, so it is not remembered."""
        name = tr("Language of the page")
        self.language = Segments(name, [Segment(code, own, own) for code, own in NAMES.items()])
        self.language.show_value(self._choice.language)
        self.language.chosen.connect(self._on_language)
        self.body.addWidget(text(name, "heading"))
        self.body.addWidget(self.language)
        self.body.addSpacing(S)

    def _on_language(self, value: str) -> None:
        self._set(replace(self._choice, language=value))

    # -- what is explained ------------------------------------------------------------------------

    def _add_muscles(self) -> None:
        self.body.addWidget(text(tr("Muscles it explains"), "heading"))
        self.body.addLayout(self._muscles)
        self.body.addSpacing(S)
        self.ticks: dict[Explained, Tick] = {}
        self.show_muscles()

    def show_muscles(self) -> None:
        """List what can be explained now: as before anybody chose, or what was chosen and is still there."""
        offers = offered(self._state)
        chosen = at_first(self._state)
        if self._is_chosen:
            chosen = tuple(explained for explained in self._choice.explained if explained in offers)
        clear(self._muscles)
        self.ticks = {}
        for explained in offers:
            name = words.muscle_name(self._state.library, explained.muscle)
            tick = Tick(tr(_EXPLAINED[explained.side], name=name), explained in chosen)
            tick.toggled.connect(self._on_muscle)
            self.ticks[explained] = tick
            self._muscles.addWidget(tick)
        if not offers:
            hint = tr("None yet: mark where it hurts, or pick a muscle.")
            self._muscles.addWidget(prose(words.plain_html(hint), "small"))
        self._choice = replace(self._choice, explained=chosen)
        self._limit_muscles()

    def _on_muscle(self, _is_on: bool) -> None:
        self._is_chosen = True
        chosen = tuple(explained for explained, tick in self.ticks.items() if tick.box.isChecked())
        self._limit_muscles()
        self._set(replace(self._choice, explained=chosen))

    def _limit_muscles(self) -> None:
        """No more than fit on two pages."""
        full = sum(tick.box.isChecked() for tick in self.ticks.values()) >= MOST_EXPLAINED
        for tick in self.ticks.values():
            tick.setEnabled(tick.box.isChecked() or not full)

    # -- what is on it ----------------------------------------------------------------------------

    def _add_parts(self) -> None:
        include = self._choice.include
        self.marked = Tick(tr("Pictures of the body"), include.marked)
        self.small = Tick(tr("Small pictures in the plan"), include.small)
        self.doctor = Tick(tr("When to see a doctor"), include.doctor)
        about = tr("One release, stretch and exercise for the first muscle, while the visit has no plan.")
        self.usual = Tick(tr("A usual plan"), self._choice.usual_plan, about)
        self.client = Tick(tr("The client's name"), self._choice.with_client)
        self.body.addWidget(text(tr("On the page"), "heading"))
        inner = column(spacing=2)
        for tick in (self.marked, self.small, self.doctor, self.usual, self.client):
            tick.toggled.connect(self._on_part)
            inner.addWidget(tick)
        self.body.addLayout(inner)
        self.body.addSpacing(S)
        self.show_visit()

    def show_visit(self) -> None:
        """Offer what the visit allows: its client's name, the usual plan while it has none."""
        self.usual.setVisible(not self._state.visit.plan)
        self.client.setVisible(bool(self._state.visit.client))

    def _on_part(self, _is_on: bool) -> None:
        include = replace(
            self._choice.include,
            marked=self.marked.box.isChecked(),
            small=self.small.box.isChecked(),
            doctor=self.doctor.box.isChecked(),
        )
        usual, client = self.usual.box.isChecked(), self.client.box.isChecked()
        self._set(replace(self._choice, include=include, usual_plan=usual, with_client=client))

    # -- whose it is ------------------------------------------------------------------------------

    def _add_practice(self) -> None:
        practice = self._choice.practice
        self.name = QLineEdit(practice.name)
        self.name.setPlaceholderText(tr("Name of the practice"))
        self.name.setAccessibleName(tr("Name of the practice"))
        self.name.setMaxLength(remembered.MOST_LETTERS)
        self.name.textEdited.connect(self._on_typing)
        self.address = QPlainTextEdit("\n".join(practice.address))
        self.address.setPlaceholderText(tr("Address, phone, web page\n(one line each)"))
        self.address.setAccessibleName(tr("Address lines of the practice"))
        self.address.setTabChangesFocus(True)
        text_size.keep(self.address, height=92)
        self.address.textChanged.connect(self._on_typing)
        self.logo = QLabel()
        self.logo.setAccessibleName(tr("The logo"))
        self.choose_logo = button(tr("Choose a logo…"))
        self.choose_logo.clicked.connect(self._on_choose_logo)
        self.drop_logo = button(tr("Remove"), "link")
        self.drop_logo.clicked.connect(self._on_drop_logo)
        self.trouble = prose("", "warn")
        self.trouble.hide()
        self.body.addWidget(text(tr("Your practice"), "heading"))
        for part in (self.name, self.address, self.logo):
            self.body.addWidget(part)
        self.body.addLayout(row([self.choose_logo, self.drop_logo, 0], spacing=S))
        self.body.addWidget(self.trouble)
        kept = tr("Kept on this machine for the next hand-out.")
        self.body.addWidget(prose(words.plain_html(kept), "small"))
        self._show_logo()

    def _on_typing(self, _text: str = "") -> None:
        self._typing.start()

    def _on_typed(self) -> None:
        name, address = self.name.text().strip(), self.address.toPlainText()
        remembered.keep_words(name, address)
        lines = remembered.lines_of(address)
        self._set(replace(self._choice, practice=replace(self._choice.practice, name=name, address=lines)))

    def finish_typing(self) -> None:
        """Take what was typed last at once."""
        if self._typing.isActive():
            self._typing.stop()
            self._on_typed()

    def _on_choose_logo(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(self, tr("Choose a logo"), str(Path.home()), tr(LOGOS))
        if chosen:
            self.take_logo(Path(chosen))

    def take_logo(self, path: Path) -> None:
        """Use a picture as the logo; say why not when it cannot be one."""
        try:
            data = remembered.take_logo(path)
        except LogoError as fault:
            self._say(f"{fault}.")
        except OSError as fault:
            why = fault.strerror or fault
            self._say(tr("{name} cannot be read or kept: {why}.", name=path.name, why=why))
        else:
            self._say("")
            self._use_logo(data)

    def _on_drop_logo(self) -> None:
        try:
            remembered.drop_logo()
        except OSError as fault:
            self._say(tr("The logo cannot be removed: {why}.", why=fault.strerror or fault))
        else:
            self._say("")
            self._use_logo(b"")

    def _use_logo(self, data: bytes) -> None:
        practice: Practice = replace(self._choice.practice, logo=data)
        self._set(replace(self._choice, practice=practice))
        self._show_logo()

    def _show_logo(self) -> None:
        data = self._choice.practice.logo
        self.logo.setVisible(bool(data))
        self.drop_logo.setVisible(bool(data))
        self.choose_logo.setText(tr("Another logo…") if data else tr("Choose a logo…"))
        if data:
            dpr = self.devicePixelRatioF()
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            image = QImage.fromData(data).scaled(round(200 * dpr), round(56 * dpr), keep, smooth)
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(dpr)
            self.logo.setPixmap(pixmap)

    def _say(self, trouble: str) -> None:
        self.trouble.setText(words.plain_html(trouble))
        self.trouble.setVisible(bool(trouble))


def _size(paper: Paper) -> str:
    """``215.9 × 279.4 mm``."""
    sides = (number(side, 0 if side == round(side) else 1) for side in (paper.width_mm, paper.height_mm))
    return " × ".join(sides) + " mm"
