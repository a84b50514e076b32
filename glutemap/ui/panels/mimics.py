"""What is not a muscle and hurts in the same places, ranked by the same machinery."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import later, tr
from glutemap.ui import text_size, words
from glutemap.ui.panels.ledger import Ledger
from glutemap.ui.panels.parts import button, column, prose, row, rule, text
from glutemap.ui.panels.picks import PickRow
from glutemap.ui.panels.share_bar import ShareBar
from glutemap.ui.state import AppState
from glutemap.ui.theme import M, S

if TYPE_CHECKING:
    from glutemap.knowledge.records import Condition, Library
    from glutemap.ranking.result import Mimic, Ranking

MOST = 5
LEAD = later(
    "Other causes can hurt in the same places. They are ranked like the muscles, but among themselves: the "
    "shares say which fits best of these, not how likely any of them is."
)


class MimicRow(PickRow):
    """A condition with its share of all that copy the marking; a click opens what speaks for it."""

    def __init__(self, library: "Library", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._mimic: Mimic | None = None
        self.setCheckable(False)
        self.name = text("", "label", wrap=True)
        self.share = text("", "label")
        text_size.keep(self.share, least=40, share=1)
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.bar = ShareBar(quiet=True, height=6)
        self.why = button(tr("Why?"), "link", tip=tr("Show what speaks for it, and what to do"))
        self.why.setCheckable(True)
        self.ledger = Ledger(self)
        self._details: QWidget | None = None
        head = row(spacing=S)
        head.addWidget(self.name, 1)
        head.addWidget(self.share)
        self._inner = column([head, self.bar, row([0, self.why])], spacing=6)
        self._inner.setContentsMargins(M, M, M, S)
        self.fill("", self._inner)
        self.ledger.hide()
        self.clicked.connect(self.why.toggle)
        self.why.toggled.connect(self._on_why)

    @property
    def condition_id(self) -> str:
        """The condition shown."""
        return self._mimic.condition if self._mimic is not None else ""

    def show_mimic(self, mimic: "Mimic") -> None:
        """Show another condition, or the same with other figures."""
        if mimic.condition != self.condition_id:
            self.why.setChecked(False)
            self._forget_details()
        self._mimic = mimic
        record = self._library.conditions[mimic.condition]
        name, share = words.capital(record.name), words.percent(mimic.share)
        sided = words.sided(name, mimic.side)
        self.name.setText(sided)
        self.share.setText(share)
        self.bar.show_part(mimic.share)
        self.setAccessibleName(tr("{name}: {share} of those that are not a muscle", name=sided, share=share))
        self.why.setAccessibleName(tr("Why {name}?", name=name))
        if self.why.isChecked():
            self._fill()

    def _forget_details(self) -> None:
        if self._details is not None:
            self.ledger.setParent(self)  # kept for the next condition, not left without a parent
            self.ledger.hide()
            self._inner.removeWidget(self._details)
            self._details.hide()
            self._details.deleteLater()
            self._details = None

    def _fill(self) -> None:
        mimic = self._mimic
        if mimic is None:
            return
        if self._details is None:
            self._details = _details(self._library.conditions[mimic.condition], self.ledger)
            self._inner.addWidget(self._details)
            for child in self._details.findChildren(QWidget):
                child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.ledger.show_reasons(self._library, mimic.condition, mimic.because, mimic.score)
        self.ledger.show()

    def _on_why(self, is_open: bool) -> None:
        if is_open:
            self._fill()
        if self._details is not None:
            self._details.setVisible(is_open)
        self.why.setText(tr("Less") if is_open else tr("Why?"))
        self.updateGeometry()


class MimicList(QWidget):
    """The conditions that copy the marked pattern, best first."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.rows: list[MimicRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(S)
        inner = column([text(tr("Not a muscle?"), "title", wrap=True), prose(tr(LEAD), "soft")], spacing=2)
        inner.addSpacing(S)
        inner.addLayout(self._list)
        self.setLayout(inner)
        state.ranking_changed.connect(self._on_ranking_changed)
        self._on_ranking_changed(state.ranking)

    def _on_ranking_changed(self, ranking: "Ranking | None") -> None:
        library = self._state.library
        known = library.conditions if library is not None else {}
        shown = [m for m in ranking.mimics if m.condition in known][:MOST] if ranking is not None else []
        self.setVisible(bool(shown))
        while library is not None and len(self.rows) < len(shown):
            self.rows.append(MimicRow(library, self))
            self._list.addWidget(self.rows[-1])
        for number, line in enumerate(self.rows):
            line.setVisible(number < len(shown))
            if number < len(shown):
                line.show_mimic(shown[number])


def _details(condition: "Condition", ledger: Ledger) -> QWidget:
    parts: list[QWidget | int] = [prose(escape(condition.plain))]
    if condition.clues:
        parts.append(text(tr("What speaks for it"), "label"))
        parts += [prose(f"• {escape(claim.text)}", "small") for claim in condition.clues]
    parts += [text(tr("What to do"), "label"), prose(escape(condition.do))]
    parts += [rule(), text(tr("How its score adds up"), "small", wrap=True), ledger]
    result = QWidget()
    result.setLayout(column(parts, spacing=S))
    return result
