"""What may go into the plan: the relief of the muscles that are talked about, one click each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from glutemap.language import later, many, tr
from glutemap.ui import icons, text_size, words
from glutemap.ui.panels.parts import clear, column, prose, row, text
from glutemap.ui.panels.picks import PickRow, Section
from glutemap.ui.theme import M, S, theme, tokens
from glutemap.ui.visit.items import Offer, Talked, is_same, talked_about

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.clients.records import PlanItem
    from glutemap.ui.state import AppState

NOTHING = later("Mark pain or pick a muscle; what may help it stands here then.")
_ICON = 16


class OfferRow(PickRow):
    """One thing that may help; a click puts it into the plan, another takes it out.

    Signals:
        wanted: The item that it becomes.
        unwanted: The item that should go from the plan.
    """

    wanted = Signal(object)
    unwanted = Signal(object)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.offer = offer
        self.name = text(offer.name, "label", wrap=True)
        about = " · ".join(part for part in (offer.kind, words.capital(offer.quick)) if part)
        self.sign = QLabel()
        text_size.keep(self.sign, _ICON, _ICON)
        self.sign.setScaledContents(True)
        inner = row(spacing=S)
        inner.setContentsMargins(M, 7, M, 7)
        inner.addLayout(column([self.name, text(about, "small", wrap=True)], spacing=1), 1)
        inner.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self.fill(f"{offer.name}, {about}", inner)
        self.clicked.connect(self._on_clicked)
        self.show_taken(False)
        theme().changed.connect(self._on_theme_changed)

    def show_taken(self, on: bool) -> None:
        """Show whether the plan has it."""
        self.setChecked(on)
        self.setToolTip(tr("Take it out of the plan") if on else tr("Put it into the plan"))
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        name, colour = ("check", tokens().accent) if self.isChecked() else ("plus", tokens().text_soft)
        self.sign.setPixmap(icons.picture(name, colour, _ICON, 3.0))

    def _on_clicked(self) -> None:
        (self.unwanted if self.isChecked() else self.wanted).emit(self.offer.item)


class Suggestions(QWidget):
    """The muscles that are talked about, the picked one open, each with all that may help it.

    Signals:
        wanted: An item for the plan.
        unwanted: An item that the plan should not have.
    """

    wanted = Signal(object)
    unwanted = Signal(object)

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.rows: list[OfferRow] = []
        self.sections: list[Section] = []
        self._shown: list[tuple[str, object]] = []
        self.nothing = prose(tr(NOTHING), "soft")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.setLayout(column([self.nothing, self._list], spacing=0))
        state.ranking_changed.connect(self._on_changed)
        state.selection_changed.connect(self._on_changed)
        state.library_changed.connect(self._on_changed)
        state.visit.plan_changed.connect(self._show_taken)
        self._on_changed()

    @property
    def muscles(self) -> list[str]:
        """The ids of the muscles that are talked about."""
        return [muscle for muscle, _side in self._shown]

    def _on_changed(self, _: object = None) -> None:
        state = self._state
        talked = talked_about(state.library, state.selection, state.ranking)
        if [(t.muscle, t.side) for t in talked] != self._shown:
            self._shown = [(t.muscle, t.side) for t in talked]
            self._fill(talked)
        self.nothing.setVisible(not talked)

    def _fill(self, talked: Sequence[Talked]) -> None:
        clear(self._list)
        self.rows, self.sections = [], []
        for number, muscle in enumerate(talked):
            title = words.capital(words.side_first(self._state.library, muscle.muscle, muscle.side))
            section = Section(muscle.muscle, title, partial(self._offers, muscle), is_open=number == 0)
            self.sections.append(section)
            self._list.addWidget(section)

    def _offers(self, muscle: Talked) -> QWidget:
        """One of each kind, and the rest under a heading of its own."""
        first = [offer for offer in muscle.offers if offer.is_usual]
        rest = [offer for offer in muscle.offers if not offer.is_usual]
        result = QWidget()
        inner = column([self._row(offer) for offer in first], spacing=6)
        if rest:
            title = many(len(rest), "{n} more", "{n} more")
            inner.addWidget(Section(f"{muscle.muscle}:more", title, partial(self._rest, rest)))
        result.setLayout(inner)
        return result

    def _rest(self, offers: Sequence[Offer]) -> QWidget:
        result = QWidget()
        result.setLayout(column([self._row(offer) for offer in offers], spacing=6))
        return result

    def _row(self, offer: Offer) -> OfferRow:
        made = OfferRow(offer)
        made.wanted.connect(self.wanted)
        made.unwanted.connect(self.unwanted)
        made.show_taken(self._has(offer.item))
        self.rows.append(made)
        return made

    def _has(self, item: PlanItem) -> bool:
        """Whether the plan has it."""
        return any(is_same(item, other) for other in self._state.visit.plan)

    def _show_taken(self) -> None:
        for line in self.rows:
            line.show_taken(self._has(line.offer.item))
