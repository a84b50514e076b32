"""The smallest set of muscles that explains the marking together, with what each adds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.body.frame import Side
from glutemap.ui import words
from glutemap.ui.panels.parts import clear, column, frame, row, text
from glutemap.ui.panels.picks import PickRow
from glutemap.ui.panels.share_bar import ShareBar
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import M, S

if TYPE_CHECKING:
    from glutemap.ranking.result import Member, Ranking


class Together(QWidget):
    """One row for each member; hidden while one muscle explains the marking as well as any set."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._shown: tuple[Member, ...] = ()
        self.rows: list[PickRow] = []
        self.sum = text("", "small", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        inner = column(
            [text("The fewest that explain it together", "heading", wrap=True), self.sum], spacing=4
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
        self.sum.setText(f"{together} of the marked pain lies in their patterns. Each bar is what one adds.")
        clear(self._list)
        self.rows = [self._row(member) for member in members]
        for line in self.rows:
            self._list.addWidget(line)
        self._on_selection_changed(self._state.selection)

    def _row(self, member: "Member") -> PickRow:
        name = words.sided_muscle(self._state.library, member.muscle, member.side)
        adds = text(f"+{words.percent(member.adds)}", "label")
        adds.setMinimumWidth(44)
        adds.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bar = ShareBar(height=6)
        bar.setFixedWidth(64)
        bar.show_part(member.adds)
        line = row(spacing=S)
        line.addWidget(text(name, "label", wrap=True), 1)
        line.addWidget(bar, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(adds)
        picked = PickRow()
        inner = column([line])
        inner.setContentsMargins(10, 6, 10, 6)
        picked.fill(f"{name}, adds {words.percent(member.adds)}", inner)
        picked.setToolTip("Show its zones over the marked pain")
        picked.setProperty("place", f"{member.muscle}:{member.side}")
        picked.clicked.connect(self._on_clicked)
        return picked

    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            muscle, _, side = str(sender.property("place")).partition(":")
            self._state.set_selection(Selection(muscle, Side(side)))

    def _on_selection_changed(self, selection: Selection | None) -> None:
        key = f"{selection.muscle_id}:{selection.side}" if selection else ""
        for line in self.rows:
            line.setChecked(line.property("place") == key)
