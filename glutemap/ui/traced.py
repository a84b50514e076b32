"""What a traced start tells of the window beside its times: so a built program shows what it speaks."""

from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QWidget

CHOICE = 12  # words of the window; enough to tell languages apart


def words_of(window: QWidget) -> str:
    """The first words on its buttons, and what Qt itself writes on one of a dialog, joined by `` | ``."""
    buttons = [button for button in window.findChildren(QAbstractButton) if button.isVisibleTo(window)]
    words = list(dict.fromkeys(button.text() for button in buttons if button.text()))[:CHOICE]
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    words.append(box.button(QDialogButtonBox.StandardButton.Cancel).text())
    return " | ".join(word.replace("&", "") for word in words)
