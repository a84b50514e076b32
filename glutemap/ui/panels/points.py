"""Where a muscle hurts: its trigger points as rows that can be picked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import many, tr
from glutemap.ui import text_size, words
from glutemap.ui.panels.card_sections import Maker
from glutemap.ui.panels.parts import column, prose, row, text
from glutemap.ui.panels.picks import PickRow
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import M, S

if TYPE_CHECKING:
    from glutemap.knowledge.records import TriggerPoint


class PointRows(QWidget):
    """One row for the whole muscle and one for each trigger point; the picked one is shown alone."""

    def __init__(self, state: AppState, maker: Maker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._muscle_id = maker.muscle.id
        self.rows: dict[str | None, PickRow] = {}
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(S)
        lead = tr("Commonly reported pain. Pick a point to see its own part on the body.")
        inner.addWidget(prose(lead, "small"))
        points = maker.muscle.trigger_points
        if len(points) > 1:
            self._add(None, _whole(len(points)), tr("All points together"))
        for number, point in enumerate(points, 1):
            self._add(point.id, _point(maker, point, number), point.name)

    def _add(self, point_id: str | None, inner: QVBoxLayout, name: str) -> None:
        picked = PickRow()
        picked.fill(name, inner)
        picked.setProperty("point", point_id)
        picked.clicked.connect(self._on_clicked)
        self.rows[point_id] = picked
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(picked)

    def _on_clicked(self) -> None:
        sender = self.sender()
        selection = self._state.selection
        if sender is None or selection is None:
            return
        point_id = sender.property("point") or None
        if point_id == selection.trigger_point_id:
            point_id = None  # a second click shows the whole muscle again
        self._state.set_selection(Selection(self._muscle_id, selection.side, point_id))

    def show_picked(self, selection: Selection) -> None:
        """Press the row of the picked point down."""
        for point_id, picked in self.rows.items():
            picked.setChecked(point_id == selection.trigger_point_id)


def _whole(count: int) -> QVBoxLayout:
    together = text(tr("All points together"), "label", wrap=True)
    line = row([together, text(many(count, "{n} point", "{n} points"), "small")])
    line.setStretch(0, 1)
    return column([line], margin=M)


def _point(maker: Maker, point: "TriggerPoint", number: int) -> QVBoxLayout:
    count = text(str(number), "number")
    text_size.keep(count, 16, share=1)
    name = text(point.name, "label", wrap=True)
    pattern = prose(maker.cite.claim(point.pattern), "soft")
    grade = text(tr(words.GRADES.get(point.evidence, "")), "faint")
    texts = column([name, pattern, grade], spacing=4)
    line = row([count], spacing=S)
    line.setAlignment(count, Qt.AlignmentFlag.AlignTop)
    line.addLayout(texts, 1)
    return column([line], margin=M)
