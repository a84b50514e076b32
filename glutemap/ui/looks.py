"""How the window looks, as chosen in the menu: colours, size of words, motion, the skin's tone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from glutemap.ui import text_size
from glutemap.ui.canvas import tones
from glutemap.ui.motion import motion
from glutemap.ui.theme import known_choice, theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QSettings


class Looks(QObject):
    """The slots of these actions; every choice is remembered."""

    def show_chosen(self, actions: "Mapping[str, QAction]") -> None:
        """Tick what is in use."""
        size = round(100 * text_size.factor())
        for name in (f"theme_{theme().choice}", f"text_{size}", f"skin_{tones.chosen()}"):
            actions[name].setChecked(True)
        actions["less_motion"].setChecked(motion().is_less)

    def on_theme(self) -> None:
        """Choose the colours."""
        choice = self._data()
        theme().choose(known_choice(choice))
        _settings().setValue("look", choice)

    def on_text_size(self) -> None:
        """Choose how large words are."""
        size = text_size.known_size(self._data())
        theme().enlarge(size)
        _settings().setValue("text_size", str(size))

    def on_less_motion(self) -> None:
        """Let things be there at once, or move as usual."""
        sender = self.sender()
        on = isinstance(sender, QAction) and sender.isChecked()
        motion().set_less(on)
        _settings().setValue("less_motion", "1" if on else "0")

    def on_skin(self) -> None:
        """Choose the skin's tone."""
        tones.choose(tones.known_tone(self._data()))
        _settings().setValue("skin", tones.chosen())
        theme().paint_again()

    def _data(self) -> str:
        sender = self.sender()
        return str(sender.data()) if isinstance(sender, QAction) else ""


def _settings() -> "QSettings":
    from glutemap.ui.window import settings

    return settings()
