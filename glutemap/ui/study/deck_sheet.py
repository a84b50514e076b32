"""Putting a deck together by hand: a name, and the muscles in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from glutemap.language import many, tr
from glutemap.ui import text_size
from glutemap.ui.clients.frame import RecordSheet
from glutemap.ui.panels.parts import button, text

if TYPE_CHECKING:
    from glutemap.ui.study.desk import StudyDesk

MOST_LETTERS = 80


class DeckSheet(RecordSheet):
    """The sheet; stores the deck when it is confirmed."""

    def __init__(self, desk: "StudyDesk", parent: QWidget | None = None) -> None:
        super().__init__(tr("A deck of your own"), tr("Choose the muscles to learn."), parent, scrolls=False)
        self._desk = desk
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name of the deck"))
        self.name.setAccessibleName(tr("Name of the deck"))
        self.name.setMaxLength(MOST_LETTERS)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setProperty("role", "ticks")
        self.tree.setAccessibleName(tr("Muscles"))
        self._count = text("", "soft")
        self._fill()
        self.save = button(tr("Keep the deck"), "primary")
        self.save.clicked.connect(self._on_save)
        away = button(tr("Cancel"))
        away.clicked.connect(self.reject)
        self.body.addWidget(self.name)
        self.body.addWidget(self.tree, 1)
        self.foot.put_first(self._count)
        self.foot.addWidget(away)
        self.foot.addWidget(self.save)
        self.tree.itemChanged.connect(self._on_changed)
        self.name.textChanged.connect(self._on_changed)
        self._on_changed()
        self.resize(text_size.first_size(self, QSize(440, 620)))

    def _fill(self) -> None:
        bank = self._desk.bank
        assert bank is not None
        library = bank.library
        for area in library.guide.areas:
            muscles = sorted(
                (m for m in library.muscles.values() if m.area == area.id), key=lambda m: m.names.english
            )
            if not muscles:
                continue
            head = QTreeWidgetItem([area.name])
            head.setFlags(head.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
            self.tree.addTopLevelItem(head)
            for muscle in muscles:
                item = QTreeWidgetItem(head, [muscle.names.english])
                item.setData(0, Qt.ItemDataRole.UserRole, muscle.id)
                item.setCheckState(0, Qt.CheckState.Unchecked)
        self.tree.expandAll()

    @property
    def chosen(self) -> list[str]:
        """The ids of the muscles that are ticked."""
        found = []
        for place in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(place)
            for number in range(head.childCount() if head is not None else 0):
                item = head.child(number) if head is not None else None
                if item is not None and item.checkState(0) is Qt.CheckState.Checked:
                    found.append(str(item.data(0, Qt.ItemDataRole.UserRole)))
        return found

    def _on_changed(self, _what: object = None) -> None:
        count = len(self.chosen)
        self._count.setText(many(count, "{n} chosen", "{n} chosen"))
        self.save.setEnabled(bool(count and self.name.text().strip()))

    def _on_save(self) -> None:
        from glutemap.clients.errors import StoreError

        try:
            self._desk.save_hand_deck(self.name.text().strip(), self.chosen)
        except StoreError as fault:
            self.fault.setText(str(fault))
            self.fault.show()
            return
        self.accept()
