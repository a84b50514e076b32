"""The whole window walked through with words of twice the size; prints as JSON what is cut, and where."""

import json
import os
import sys
import tempfile
import traceback
from pathlib import Path

from tests.languages import walk


class Large(walk.Walk):
    """Looks for words that have less room than they need."""

    def _hear(self, _place, _text, _widget):
        self.heard += 1

    def _measure(self, place, widget):
        from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QToolButton

        if isinstance(widget, QScrollArea) and widget.widget() is not None:
            self._page(place, widget)
        if isinstance(widget, QLabel) and not widget.wordWrap() and widget.pixmap().isNull():
            self._wants(place, widget, widget.minimumSizeHint())
        elif isinstance(widget, QToolButton):
            if widget.text() and not _is_icon(widget) and widget.objectName() != "clientButton":
                self._wants(place, widget, widget.sizeHint())
        elif isinstance(widget, QAbstractButton) and type(widget).__name__ in _PLAIN:
            self._wants(place, widget, widget.minimumSizeHint())
        elif isinstance(widget, QLabel) and widget.hasHeightForWidth() and widget.text():
            wanted = widget.heightForWidth(widget.width())
            if widget.height() < wanted - 1:
                self._cut(place, widget, f"{widget.height()} high, wants {wanted}")

    def _wants(self, place, widget, hint):
        if not widget.text():
            return
        if widget.width() < hint.width() - 1 or widget.height() < hint.height() - 6:
            self._cut(place, widget, f"{widget.size().toTuple()}, wants {hint.toTuple()}")

    def _page(self, place, area):
        """A page that only scrolls down must not be wider than what is seen of it."""
        from PySide6.QtCore import Qt

        if area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            return
        wanted, room = area.widget().minimumSizeHint().width(), area.viewport().width()
        if wanted > room:
            self._cut(place, area, f"{room} wide, wants {wanted}: {_widest(area.widget(), room)}")

    def _cut(self, place, widget, how):
        said = getattr(widget, "text", str)()
        self.cut.setdefault(f"{type(widget).__name__} {widget.objectName()} {said[:80]!r}: {how}", place)


_PLAIN = ("QPushButton", "QCheckBox", "QRadioButton")


def _is_icon(button):
    from PySide6.QtCore import Qt

    return not button.icon().isNull() and (button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly)


def _widest(page, room):
    """What makes a page so wide: the deepest parts that want more than there is."""
    from PySide6.QtWidgets import QWidget

    wide = [part for part in page.findChildren(QWidget) if part.isVisible() and _least(part) > room - 60]
    return [
        f"{type(part).__name__} {getattr(part, 'text', str)()[:60]!r} {_least(part)}"
        for part in wide
        if not any(part is not other and part.isAncestorOf(other) for other in wide)
    ]


def _least(part):
    return max(part.minimumSizeHint().width(), part.minimumWidth())


def main():
    size = int(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="glutemap-large-") as place:
        screens = Path(place) / "screens.json"
        one = {"name": "one", "x": 0, "y": 0, "width": 1280, "height": 800, "dpr": 1}
        screens.write_text(json.dumps({"screens": [one | {"logicalDpi": 96, "logicalBaseDpi": 96}]}))
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        from tests.bad_days import monkey

        hands = monkey.begin(Path(place), 1)
        hands._timer.setInterval(50)
        hands.chance.random = lambda: 0.99
        hands.window.resize(1280, 800)
        hands.window.actions_by_id[f"text_{size}"].trigger()
        walker = Large(hands.application, hands.window, [])
        try:
            walk.walk(hands.window, walker)
        except Exception:  # noqa: BLE001
            hands.found.append(traceback.format_exc())
        width = hands.window.width()
        told = {"heard": walker.heard, "cut": walker.cut, "found": hands.found, "width": width}
        print(json.dumps(told), flush=True)
        os._exit(0)


if __name__ == "__main__":
    main()
