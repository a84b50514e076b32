"""The trigger points of a candidate with their own shares; a click shows one on the body."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui import text_size, words
from glutemap.ui.panels.parts import clear, column, row, text
from glutemap.ui.panels.picks import PickRow
from glutemap.ui.panels.share_bar import ShareBar
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import S

if TYPE_CHECKING:
    from glutemap.ranking.result import Candidate, PointShare


class PointShares(QWidget):
    """One row for each trigger point, the likeliest first; a second click shows the whole muscle again."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._candidate: Candidate | None = None
        self._shown: tuple[object, ...] | None = None
        self.rows: dict[str, PickRow] = {}
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        state.selection_changed.connect(self._on_selection_changed)

    def show_candidate(self, candidate: "Candidate") -> None:
        """Show the points of another candidate, or the same with other shares."""
        shares = sorted(candidate.points, key=_share, reverse=True)
        shown = (candidate.muscle, candidate.side, *((p.id, round(100 * p.share)) for p in shares))
        same, self._candidate = shown == self._shown, candidate
        if same:
            return
        self._shown = shown
        clear(self._list)
        self.rows = {}
        if len(shares) > 1:
            self._list.addWidget(text(tr("Its trigger points"), "small"))
            for point in shares:
                self._add(point)
        self.setVisible(bool(self.rows))
        self._on_selection_changed(self._state.selection)

    def _add(self, point: "PointShare") -> None:
        name = self._name(point.id)
        share = text(words.percent(point.share), "label")
        text_size.keep(share, least=40, share=1)
        share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        bar = ShareBar(height=6)
        bar.show_part(point.share)
        line = row(spacing=S)
        line.addWidget(text(name, "label", wrap=True), 1)
        line.addWidget(share)
        picked = PickRow()
        inner = column([line, bar], spacing=4)
        inner.setContentsMargins(10, 6, 10, 8)
        said = tr("Trigger point {name}: {share} of this muscle's share", name=name, share=share.text())
        picked.fill(said, inner)
        picked.setToolTip(tr("Show this trigger point on the body"))
        picked.setProperty("point", point.id)
        picked.clicked.connect(self._on_clicked)
        self.rows[point.id] = picked
        self._list.addWidget(picked)

    def _name(self, point_id: str) -> str:
        library, candidate = self._state.library, self._candidate
        record = library.muscles.get(candidate.muscle) if library and candidate else None
        return (
            next((p.name for p in record.trigger_points if p.id == point_id), point_id)
            if record
            else point_id
        )

    def _on_clicked(self) -> None:
        sender, candidate = self.sender(), self._candidate
        if sender is None or candidate is None:
            return
        wanted = Selection(candidate.muscle, candidate.side, str(sender.property("point")))
        whole = Selection(candidate.muscle, candidate.side)
        self._state.set_selection(whole if wanted == self._state.selection else wanted)

    def _on_selection_changed(self, selection: Selection | None) -> None:
        candidate = self._candidate
        if candidate is None:
            return
        for point_id, picked in self.rows.items():
            picked.setChecked(selection == Selection(candidate.muscle, candidate.side, point_id))


def _share(point: "PointShare") -> float:
    return point.share
