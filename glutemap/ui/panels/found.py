"""Everything that was answered and found so far, each with a button that takes it back."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui import ranking_words, words
from glutemap.ui.panels.parts import button, clear, column, frame, icon_button, prose, row, text
from glutemap.ui.state import AppState
from glutemap.ui.theme import M, S

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QToolButton

Finding = tuple[str, str, str]  # kind, id, what was found


class Found(QWidget):
    """One line for each answer and finding; hidden while there are none."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._shown: list[Finding] = []
        self.buttons: dict[tuple[str, str], QToolButton] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(S)
        self.forget = button(tr("Take everything back"), "link")
        self.forget.clicked.connect(self._on_forget)
        inner = column([text(tr("Answered and found"), "title")], spacing=S)
        inner.addLayout(self._list)
        inner.addLayout(row([self.forget, 0]))
        self.setLayout(inner)
        state.evidence.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        found = list(self._found())
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        clear(self._list)
        self.buttons = {}
        for kind, key, said in found:
            self._add(kind, key, said)

    def _add(self, kind: str, key: str, said: str) -> None:
        remove = icon_button("close", tr("Take back: {finding}", finding=said))
        remove.setProperty("finding", (kind, key))
        remove.clicked.connect(self._on_remove)
        self.buttons[kind, key] = remove
        line = row(spacing=S)
        line.addWidget(prose(escape(said)), 1)
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        line.setContentsMargins(M, S, 6, S)
        self._list.addWidget(frame("tile", line))

    def _found(self) -> "Iterator[Finding]":
        """Kind, id and words of each, in a steady order."""
        evidence, library = self._state.evidence, self._state.library
        clues = library.clues if library is not None else {}
        for clue_id, answer in evidence.answers.items():
            if clue_id in clues:
                asked = clues[clue_id].client
                said = (
                    tr("{question} Yes.", question=asked) if answer else tr("{question} No.", question=asked)
                )
                yield "clue", clue_id, said
        for (muscle, side), mine in evidence.pressed.items():
            who = words.capital(words.side_first(library, muscle, side))
            said = tr("{name}, pressed: not my pain.", name=who)
            if mine:
                said = tr("{name}, pressed: that is my pain.", name=who)
            yield "press", f"{muscle}.{side}", said
        for muscle, side in sorted(evidence.treated):
            who = words.capital(words.side_first(library, muscle, side))
            said = tr("{name}, treated for several sessions: no relief.", name=who)
            yield "treat", f"{muscle}.{side}", said
        for region_id in sorted(evidence.painless):
            name = words.region_name(library, region_id)
            yield "area", region_id, tr("{name}: does not hurt.", name=name)

    def _on_remove(self) -> None:
        sender = self.sender()
        if sender is None:
            return
        kind, key = sender.property("finding")
        evidence = self._state.evidence
        if kind == "clue":
            evidence.set_answer(key, None)
        elif kind == "press":
            evidence.press(*ranking_words.pressed_place(key), None)
        elif kind == "treat":
            evidence.treat(*ranking_words.pressed_place(key), on=False)
        else:
            evidence.ask_painless(key, on=False)

    def _on_forget(self) -> None:
        """Take back what stands here; ticked red flags stay."""
        evidence = self._state.evidence
        kept = {key: answer for key, answer in evidence.answers.items() if ("clue", key) not in self.buttons}
        evidence.replace(answers=kept)
