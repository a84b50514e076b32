"""The foot of a sheet: its buttons in one line, in more where words are large or the screen is narrow."""

from PySide6.QtWidgets import QLayoutItem, QWidget

from glutemap.ui.panels.flow import Flow
from glutemap.ui.theme import XL, M, S


class Foot(Flow):
    """Buttons at the end of each line; where one line holds all, those put first stand at its beginning."""

    is_centred = True

    def __init__(self) -> None:
        super().__init__(S)
        self.setContentsMargins(XL, M, XL, M)
        self._first = 0

    def put_first(self, widget: QWidget) -> None:
        """Put one at the beginning, behind those that are there already."""
        self.addWidget(widget)
        self._items.insert(self._first, self._items.pop())
        self._first += 1

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the one at a place out; Qt calls this."""
        self._first -= 0 <= index < self._first
        return super().takeAt(index)

    def _begins(self, line: list[QLayoutItem], room: int, *, is_only: bool) -> list[int]:
        begins = super()._begins(line, room, is_only=is_only)
        first = self._items[: self._first] if is_only else []
        free = room - begins[-1] - line[-1].sizeHint().width()
        return [begin if item in first else begin + free for item, begin in zip(line, begins, strict=True)]
