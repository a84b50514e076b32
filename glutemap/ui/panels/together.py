"""The smallest set of muscles that explains the marking together, with what each adds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui import text_size, words
from glutemap.ui.panels.parts import column, frame, row, text
from glutemap.ui.panels.picks import PickRow
from glutemap.ui.panels.share_bar import ShareBar
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import M, S

if TYPE_CHECKING:
    from glutemap.body.frame import Side
    from glutemap.ranking.result import Member, Ranking


class MemberRow(PickRow):
    """A member of the set: its name and what it adds; a click shows the muscle on the body."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.member: Member | None = None
        self._name = text("", "label", wrap=True)
        self._adds = text("", "label")
        text_size.keep(self._adds, least=44, share=1)
        self._adds.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._bar = ShareBar(height=6)
        line = row(spacing=S)
        line.addWidget(self._name, 1)
        line.addWidget(self._adds)
        inner = column([line, self._bar], spacing=4)
        inner.setContentsMargins(10, 6, 10, 8)
        self.fill("", inner)
        self.setToolTip(tr("Show its zones over the marked pain"))

    def show_member(self, name: str, member: "Member") -> None:
        """Show another member, or the same with another part."""
        self.member = member
        adds = words.percent(member.adds)
        self._name.setText(name)
        self._adds.setText(f"+{adds}")
        self._bar.show_part(member.adds)
        self.setAccessibleName(tr("{name}, adds {share}", name=name, share=adds))


class Together(QWidget):
    """One row for each member; hidden while one muscle explains the marking as well as any set."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._shown: tuple[Member, ...] = ()
        self.rows: list[MemberRow] = []
        self.sum = text("", "small", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        inner = column(
            [text(tr("The fewest that explain it together"), "heading", wrap=True), self.sum], spacing=4
        )
        inner.addLayout(self._list)
        inner.setContentsMargins(M, M, M, M)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame("quiet-tile", inner))
        state.ranking_changed.connect(self._on_ranking_changed)
        state.selection_changed.connect(self._on_selection_changed)
        self._on_ranking_changed(state.ranking)

    def _on_ranking_changed(self, ranking: "Ranking | None") -> None:
        members = ranking.combination if ranking is not None else ()
        self.setVisible(len(members) > 1)
        if members == self._shown:
            return
        self._shown = members
        together = words.percent(min(1.0, sum(member.adds for member in members)))
        said = tr(
            "{share} of the marked pain lies in their patterns. Each bar is what one adds.", share=together
        )
        self.sum.setText(said)
        while len(self.rows) < len(members):
            self.rows.append(MemberRow())
            self.rows[-1].clicked.connect(self._on_clicked)
            self._list.addWidget(self.rows[-1])
        for number, line in enumerate(self.rows):
            if number < len(members):
                line.show_member(
                    words.sided_muscle(self._state.library, *_place(members[number])), members[number]
                )
            line.setVisible(number < len(members))
        self._on_selection_changed(self._state.selection)

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, MemberRow) and sender.member is not None:
            self._state.set_selection(Selection(*_place(sender.member)))

    def _on_selection_changed(self, selection: Selection | None) -> None:
        place = (selection.muscle_id, selection.side) if selection else None
        for line in self.rows:
            line.setChecked(line.member is not None and _place(line.member) == place)


def _place(member: "Member") -> "tuple[str, Side]":
    return member.muscle, member.side
