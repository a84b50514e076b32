"""The lines of the plan in their order: moved by hand and by key, removed, and put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from glutemap.clients.records import PlanItem
from glutemap.language import tr
from glutemap.ui.panels.parts import button, prose, row
from glutemap.ui.theme import S
from glutemap.ui.visit.items import is_same, note_on, title_of
from glutemap.ui.visit.plan_tile import PlanTile

if TYPE_CHECKING:
    from glutemap.ui.state import AppState


class PlanList(QWidget):
    """One tile per item of the visit's plan, and a gentle note about their number."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visit = state.visit
        self.tiles: list[PlanTile] = []
        self._removed: tuple[int, PlanItem] | None = None
        self.note = prose("", "soft")
        self.put_back = button(tr("Put it back"), "link")
        self.put_back.clicked.connect(self._on_put_back)
        self.own = button(tr("Add in your own words"), "link", "plus", wrap=True)
        self.own.clicked.connect(self._on_own)
        self._list = QVBoxLayout()
        self._list.setSpacing(S)
        self._gap = QFrame(self)
        self._gap.setProperty("role", "drop")
        self._gap.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._gap.hide()
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(S)
        inner.addLayout(self._list)
        inner.addWidget(self.note)
        inner.addLayout(row([self.own, self.put_back, 0], spacing=0))
        self._visit.plan_changed.connect(self._on_plan_changed)
        self._on_plan_changed()

    @property
    def items(self) -> tuple[PlanItem, ...]:
        """The plan as the tiles show it."""
        return tuple(tile.item for tile in self.tiles)

    def add(self, item: PlanItem) -> None:
        """Put an item at the end of the plan."""
        self._removed = None
        self._visit.set_plan((*self.items, item))

    def take_out(self, item: PlanItem) -> None:
        """Take what is about the same as an item out of the plan."""
        tile = next((tile for tile in self.tiles if is_same(item, tile.item)), None)
        if tile is not None:
            self._remove(tile)

    # -- following the plan -----------------------------------------------------------------------

    def _on_plan_changed(self) -> None:
        plan = self._visit.plan
        while len(self.tiles) > len(plan):
            self._drop_tile(self.tiles[-1])
        for tile, item in zip(self.tiles, plan, strict=False):
            if tile.item != item:
                tile.show_item(item)
        for item in plan[len(self.tiles) :]:
            self._add_tile(item)
        self._number()
        self.note.setText(note_on(plan))
        self.note.setVisible(bool(self.note.text()))
        self.put_back.setVisible(self._removed is not None)

    def _add_tile(self, item: PlanItem) -> None:
        tile = PlanTile(item)
        tile.edited.connect(self._on_edited)
        tile.remove_requested.connect(self._on_remove)
        tile.move_requested.connect(self._on_move)
        tile.dragged.connect(self._on_dragged)
        tile.dropped.connect(self._on_dropped)
        self.tiles.append(tile)
        self._list.addWidget(tile)

    def _drop_tile(self, tile: PlanTile) -> None:
        self.tiles.remove(tile)
        self._list.removeWidget(tile)
        focused = QApplication.focusWidget()
        if focused is not None and tile.isAncestorOf(focused):
            self.own.setFocus()  # else it would go to whatever stands next in the window
        tile.hide()
        tile.deleteLater()

    def _number(self) -> None:
        for number, tile in enumerate(self.tiles, 1):
            tile.show_number(number)

    def _take(self) -> None:
        """The tiles are as the user wants them: so is the plan."""
        self._number()
        self._visit.set_plan(self.items)

    # -- what the user does -----------------------------------------------------------------------

    def _on_edited(self, _item: PlanItem) -> None:
        self._take()

    def _sender(self) -> PlanTile | None:
        sender = self.sender()
        return sender if isinstance(sender, PlanTile) and sender in self.tiles else None

    def _on_remove(self) -> None:
        tile = self._sender()
        if tile is None:
            return
        at = self.tiles.index(tile)
        self._remove(tile)
        if self.tiles:
            self.tiles[min(at, len(self.tiles) - 1)].grip.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, tile: PlanTile) -> None:
        at = self.tiles.index(tile)
        self._removed = (at, tile.item)
        self.put_back.setText(tr("Put back “{item}”", item=_short(title_of(tile.item))))
        self._drop_tile(tile)
        self._take()

    def _on_put_back(self) -> None:
        if self._removed is not None:
            (at, item), self._removed = self._removed, None
            plan = list(self.items)
            plan.insert(at, item)
            self._visit.set_plan(plan)

    def _on_own(self) -> None:
        self.add(PlanItem(item="", words=""))
        self.tiles[-1].title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_move(self, steps: int) -> None:
        tile = self._sender()
        if tile is not None:
            self._move(tile, self.tiles.index(tile) + steps)

    def _move(self, tile: PlanTile, to: int) -> None:
        to = min(max(to, 0), len(self.tiles) - 1)
        if self.tiles.index(tile) == to:
            return
        self.tiles.remove(tile)
        self.tiles.insert(to, tile)
        self._list.removeWidget(tile)
        self._list.insertWidget(to, tile)
        for before, after in zip(self.tiles, self.tiles[1:], strict=False):
            QWidget.setTabOrder(before.remove, after.grip)
        tile.grip.setFocus(Qt.FocusReason.TabFocusReason)
        self._take()

    # -- dragging ---------------------------------------------------------------------------------

    def _gap_at(self, screen_y: int) -> int:
        """Before which tile a line would go that is let go at this height of the screen."""
        y = self.mapFromGlobal(QPoint(0, screen_y)).y()
        return sum(1 for tile in self.tiles if tile.geometry().center().y() < y)

    def _on_dragged(self, screen_y: int) -> None:
        at = self._gap_at(screen_y)
        above = self.tiles[at - 1].geometry().bottom() + S // 2 if at else self.tiles[0].geometry().top() - 3
        self._gap.setGeometry(0, above, self.width(), 3)
        self._gap.show()
        self._gap.raise_()

    def _on_dropped(self, screen_y: int) -> None:
        self._gap.hide()
        tile = self._sender()
        if tile is not None:
            at = self._gap_at(screen_y)
            self._move(tile, at - 1 if at > self.tiles.index(tile) else at)


def _short(words: str) -> str:
    return words if len(words) <= 28 else f"{words[:27].rstrip()}…"
