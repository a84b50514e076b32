"""The whole window walked through with words of twice the size; prints as JSON what is cut, and where.

    python -m tests.ui.large_words 200 de 1280x800 1920x1080

The screen is of the first size. In the others only the window itself is measured: others are as large as the
screen lets them be.
A page lays itself out in steps, and how long that takes is a matter of the machine: it is measured when its
workers are done and nothing moves any longer.
"""

import json
import os
import sys
import tempfile
import traceback
from pathlib import Path

from tests.languages import walk


class Large(walk.Walk):
    """Looks for words that have less room than they need."""

    passes_by = ("text_", "theme_", "skin_", "language_")

    def __init__(self, application, window, sizes=()):
        super().__init__(application, window, [])
        self.now, self.fits = {}, set()
        self.shortened = Shortened()
        self.sizes = sizes

    def look(self, place):
        """Measure everything that is shown, when it has come to rest, in each size of the window."""
        self._look(place)
        if self.window is None or sum(top.isVisible() for top in self.application.topLevelWidgets()) > 1:
            return
        for size in (*self.sizes[1:], *self.sizes[:1]):
            self.window.resize(*size)
            if size != self.sizes[0]:
                self._look(f"{place}, {size[0]} wide")

    def _look(self, place):
        self.rest()
        if self._cut_now():
            self.rest()
            self._cut_now()
        for what in self.now:
            self.cut.setdefault(what, place)

    def _cut_now(self):
        from PySide6.QtWidgets import QAbstractItemView
        from shiboken6 import getCppPointer

        self.now = {}
        self.application.sendPostedEvents()
        self._on_the_screen()
        for widget in list(self.shown()):
            self.heard += 1
            known = (getCppPointer(widget)[0], widget.geometry().getRect(), getattr(widget, "text", str)())
            if known in self.fits:  # as it was when it was measured last
                continue
            before = len(self.now)
            self._measure("", widget)
            if len(self.now) == before and not isinstance(widget, QAbstractItemView):
                self.fits.add(known)
        return self.now

    def _on_the_screen(self):
        """No sheet is larger than the screen: what lies beyond cannot be reached."""
        for top in self.application.topLevelWidgets():
            room = top.screen().availableSize()
            if (
                top is not self.window
                and top.isVisible()
                and (top.width() > room.width() or top.height() > room.height())
            ):
                self._cut(top, f"{top.size().toTuple()} on a screen of {room.toTuple()}")

    # -- one widget -------------------------------------------------------------------------------

    def _measure(self, _place, widget):
        from PySide6.QtWidgets import (
            QAbstractButton,
            QAbstractItemView,
            QComboBox,
            QLabel,
            QLineEdit,
            QScrollArea,
        )

        if isinstance(widget, QScrollArea) and widget.widget() is not None:
            self._page(widget)
        if isinstance(widget, QLabel):
            self._label(widget)
        elif isinstance(widget, QAbstractButton):
            self._button(widget)
        elif isinstance(widget, QComboBox):
            self._box(widget)
        elif isinstance(widget, QLineEdit):
            self._line(widget)
        elif isinstance(widget, QAbstractItemView):
            self._rows_of(widget)
        if isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit):
            self._inside(widget)
            self._beside(widget)

    def _label(self, label):
        if not label.text() or not label.pixmap().isNull():
            return
        if not label.wordWrap():
            self._wants(label, label.minimumSizeHint())
        elif label.hasHeightForWidth():
            wanted = label.heightForWidth(label.width())
            if label.height() < wanted - 1:
                self._cut(label, f"{label.height()} high, wants {wanted}")

    def _button(self, button):
        from PySide6.QtWidgets import QToolButton

        if isinstance(button, QToolButton):
            if button.text() and not _is_icon(button):
                self._wants(button, button.sizeHint())
        elif type(button).__name__ in _PLAIN:
            self._wants(button, button.minimumSizeHint())
        else:
            for whole in self.shortened.while_painting(button):
                self._told(button, whole)

    def _told(self, widget, said):
        """A shortened text is no loss where the tool tip says it in full."""
        whole = self.shortened.known.get(said, said)
        if whole and whole not in widget.toolTip():
            self._cut(widget, f"shortened, and told nowhere: {whole!r}")

    def _box(self, box):
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
        wanted = box.fontMetrics().horizontalAdvance(box.currentText())
        if not box.isEditable() and wanted > room and box.currentText() not in box.toolTip():
            self._cut(box, f"{box.currentText()!r} has {room}, wants {wanted}")

    def _line(self, line):
        from PySide6.QtWidgets import QStyle, QStyleOptionFrame

        option = QStyleOptionFrame()
        line.initStyleOption(option)
        room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line).width() - 4
        words = line.placeholderText()
        wanted = line.fontMetrics().horizontalAdvance(words)
        if wanted > room and not line.text() and words not in line.toolTip():
            self._cut(line, f"{words!r} has {room}, wants {wanted}")

    def _rows_of(self, view):
        """What a row shortens is told by its tool tip."""
        from PySide6.QtCore import QPoint, Qt

        shortened = self.shortened.while_painting(view.viewport())
        tips, y = [], 0
        while y < view.viewport().height():
            index = view.indexAt(QPoint(view.viewport().width() // 2, y))
            y += max(view.visualRect(index).height(), 1) if index.isValid() else 8
            if index.isValid():
                tips.append(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
                self._plain_row(view, index)
        for whole in shortened:
            if not any(whole in tip for tip in tips):
                self._cut(view, f"shortened, and told nowhere: {whole!r}")

    def _plain_row(self, view, index):
        """A row that Qt paints ends in dots by itself."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QListView, QStyledItemDelegate

        if type(view.itemDelegateForIndex(index)) is not QStyledItemDelegate:
            return
        wraps = isinstance(view, QListView) and view.wordWrap()
        room, wanted = view.visualRect(index), view.sizeHintForIndex(index)
        words = str(index.data() or "")
        is_cut = not wraps and wanted.width() > max(room.width(), view.viewport().width() - room.x())
        if is_cut and words not in str(index.data(Qt.ItemDataRole.ToolTipRole) or ""):
            self._cut(view, f"{words!r} has {room.width()}, wants {wanted.width()}")

    def _wants(self, widget, hint):
        if not widget.text():
            return
        if widget.text() in self.shortened.known:
            self._told(widget, widget.text())
        elif widget.width() < hint.width() - 1 or widget.height() < hint.height() - 6:
            self._cut(widget, f"{widget.size().toTuple()}, wants {hint.toTuple()}")

    def _inside(self, widget):
        """Nothing stands out of what it stands in, unless that scrolls."""
        from PySide6.QtCore import QPoint
        from PySide6.QtWidgets import QAbstractScrollArea

        part, whole = widget, widget.rect()
        while not part.isWindow() and (holder := part.parentWidget()) is not None:
            whole.translate(part.mapTo(holder, QPoint(0, 0)))
            area = holder.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
                if not _scrolls_across(area):
                    self._within(widget, whole, holder, down=False)
                return
            self._within(widget, whole, holder, down=True)
            part = holder

    def _beside(self, widget):
        """Nothing lies over what stands beside it in the same part of the window."""
        holder = widget.parentWidget()
        for other in holder.children() if holder is not None else ():
            if other is widget or not _is_read(other) or not other.isVisible():
                continue
            over = widget.geometry().intersected(other.geometry())
            if over.width() > 2 and over.height() > 2:
                self._cut(widget, f"{over.size().toTuple()} of it lie over {_said(other)!r}")

    def _within(self, widget, whole, holder, *, down):
        out = whole.left() < -2 or whole.right() > holder.width() + 1
        out = out or (down and (whole.top() < -2 or whole.bottom() > holder.height() + 1))
        if out:
            named = f"{type(holder).__name__} {holder.objectName()}"
            self._cut(widget, f"{whole.getRect()} stands out of {named} {holder.size().toTuple()}")

    def _page(self, area):
        """A page that only scrolls down must not be wider than what is seen of it."""
        if _scrolls_across(area):
            return
        wanted, room = area.widget().minimumSizeHint().width(), area.viewport().width()
        if wanted > room:
            self._cut(area, f"{room} wide, wants {wanted}: {_widest(area.widget(), room)}")

    def _cut(self, widget, how):
        said = _said(widget)
        self.now[f"{type(widget).__name__} {widget.objectName()} {said[:80]!r}: {how}"] = True


_PLAIN = ("QPushButton", "QCheckBox", "QRadioButton", "WrappingTick", "WrappingButton")


def _is_read(part):
    """Whether something has words of its own to be read."""
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

    return isinstance(part, QLabel | QAbstractButton | QComboBox | QLineEdit) and bool(_said(part))


def _said(part):
    return getattr(part, "text", str)()


def _is_icon(button):
    from PySide6.QtCore import Qt

    return not button.icon().isNull() and (button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly)


def _scrolls_across(area):
    from PySide6.QtCore import Qt

    return area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class Shortened:
    """Hears which texts are made to end in dots; ``known`` has each with what it says in full."""

    def __init__(self):
        from PySide6.QtGui import QFontMetrics

        self.known, self._heard, elided = {}, [], QFontMetrics.elidedText

        def elide(metrics, text, *more):
            short = elided(metrics, text, *more)
            if short != text:
                self.known[short] = text
                self._heard.append(text)
            return short

        QFontMetrics.elidedText = elide

    def while_painting(self, widget):
        """What a widget shortens when it paints itself."""
        self._heard.clear()
        widget.grab()
        return list(self._heard)


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
    size, spoken = sys.argv[1:3]
    sizes = [tuple(map(int, across.split("x"))) for across in sys.argv[3:]]
    width, height = sizes[0]
    with tempfile.TemporaryDirectory(prefix="glutemap-large-") as place:
        screens = Path(place) / "screens.json"
        one = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
        screens.write_text(json.dumps({"screens": [one | {"logicalDpi": 96, "logicalBaseDpi": 96}]}))
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        os.environ["GLUTEMAP_LANGUAGE"] = spoken
        from tests.real_window import Opened

        opened = Opened(Path(place))
        window = opened.window
        window.resize(width, height)
        window.actions_by_id[f"text_{size}"].trigger()
        walker = Large(opened.application, window, sizes)
        try:
            walk.walk(window, walker)
        except Exception:  # noqa: BLE001  (what was found until then is told)
            opened.found.append(traceback.format_exc())
        told = {"heard": walker.heard, "cut": walker.cut, "found": opened.found}
        told["size"] = window.size().toTuple()
        print(json.dumps(told), flush=True)
        os._exit(0)


if __name__ == "__main__":
    main()
