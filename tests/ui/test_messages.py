"""The one calm message beside the window."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget

from glutemap.ui import messages
from glutemap.ui.theme import XL


def test_its_words_have_as_much_room_on_either_side(qtbot):
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.show()
    box = messages.show("This could not be opened.", "It is no file that is known here.")
    qtbot.addWidget(box)
    qtbot.waitUntil(box.isVisible)
    for label in box.findChildren(QLabel):
        if label.text():
            left = label.mapTo(box, QPoint(0, 0))
            assert left.x() == XL
            assert left.y() >= XL
            assert box.width() - left.x() - label.width() == XL
    box.reject()
