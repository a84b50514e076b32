"""What hands and time found about one muscle: said here, shown as tags, taken back with a click."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import later, tr
from glutemap.ui import ranking_words, words
from glutemap.ui.panels.chips import SwitchChip, TagChip
from glutemap.ui.panels.flow import Flow
from glutemap.ui.panels.parts import clear, text
from glutemap.ui.state import AppState
from glutemap.ui.theme import XS

if TYPE_CHECKING:
    from glutemap.body.frame import Side


_TAKE_BACK = {
    ranking_words.PRESSED[True]: later("Take back, {name}: pressed: my pain"),
    ranking_words.PRESSED[False]: later("Take back, {name}: pressed: not my pain"),
    ranking_words.TREATED: later("Take back, {name}: treated, no relief"),
}


class Hands(QWidget):
    """Pressed: my pain or not; treated without relief. A second click takes it back."""

    def __init__(self, state: AppState, muscle: str, side: "Side", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._muscle, self._side = state, muscle, side
        self.place = (muscle, side)
        who = words.side_first(state.library, muscle, side)
        self.mine = SwitchChip(
            tr("That is my pain"),
            tr("Pressing it brings on the familiar pain"),
            tr("Pressed the {name}: that is my pain", name=who),
        )
        self.not_mine = SwitchChip(
            tr("Not my pain"),
            tr("Pressing it does not bring on the familiar pain"),
            tr("Pressed the {name}: not my pain", name=who),
        )
        self.treated = SwitchChip(
            tr("No relief"),
            tr("Treated for several sessions without relief"),
            tr("Treated the {name} for several sessions: no relief", name=who),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        for title, chips in (
            (tr("Pressed:"), (self.mine, self.not_mine)),
            (tr("Treated for several sessions:"), (self.treated,)),
        ):
            line = Flow(6)
            for chip in chips:
                line.addWidget(chip)
            column.addWidget(text(title, "small", wrap=True))
            column.addLayout(line)
            column.addSpacing(XS)
        self.mine.clicked.connect(self._on_mine)
        self.not_mine.clicked.connect(self._on_not_mine)
        self.treated.clicked.connect(self._on_treated)
        state.evidence.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the state holds."""
        pressed = self._state.evidence.pressed.get(self.place)
        self.mine.show_on(pressed is True)
        self.not_mine.show_on(pressed is False)
        self.treated.show_on(self.place in self._state.evidence.treated)

    def _on_mine(self, is_on: bool) -> None:
        self._state.evidence.press(self._muscle, self._side, True if is_on else None)

    def _on_not_mine(self, is_on: bool) -> None:
        self._state.evidence.press(self._muscle, self._side, False if is_on else None)

    def _on_treated(self, is_on: bool) -> None:
        self._state.evidence.treat(self._muscle, self._side, is_on)


class FoundTags(QWidget):
    """The findings about one muscle as tags; hidden while there are none."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._place: tuple[str, Side] | None = None
        self._shown: tuple[str, ...] = ()
        self.flow = Flow(6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, XS, 0, 0)
        outer.addLayout(self.flow)
        state.evidence.changed.connect(self._refresh)

    def show_place(self, muscle: str, side: "Side") -> None:
        """Show the findings about another muscle and side."""
        if (muscle, side) != self._place:
            self._place, self._shown = (muscle, side), ("?",)
            self._refresh()

    def _refresh(self) -> None:
        place, evidence = self._place, self._state.evidence
        if place is None:
            return
        pressed = evidence.pressed.get(place)
        found = [] if pressed is None else [ranking_words.PRESSED[pressed]]
        found += [ranking_words.TREATED] if place in evidence.treated else []
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        clear(self.flow)
        who = words.side_first(self._state.library, *place)
        for label in found:
            tag = TagChip(tr(label), tr(_TAKE_BACK[label], name=who))
            tag.clicked.connect(self._on_untreat if label == ranking_words.TREATED else self._on_unpress)
            self.flow.addWidget(tag)
        self.setVisible(bool(found))

    def _on_unpress(self) -> None:
        if self._place is not None:
            self._state.evidence.press(*self._place, None)

    def _on_untreat(self) -> None:
        if self._place is not None:
            self._state.evidence.treat(*self._place, on=False)
