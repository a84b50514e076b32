"""A hand on mouse and keyboard: single events, at places that can be seen and reached, through the window.

Events enter where those of the system do, so that what covers a control, a popup or a dialog that blocks the
rest takes them as it would from a person.

A hand never asks a widget for another by `childAt`, `nextInFocusChain` or `findChildren`: PySide makes what
was found a part of who was asked, which then holds its Python object for ever, also once Qt has deleted what
it stood for (one in a thousand events left one behind). A widget's `children` are free of that.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

LEFT_OUT = {"quit", "open_file", "save_marks", "open_pack", "close_pack", "keep"}
STRIDES = 14  # of the chain of controls, at most, from where the eye fell to what the hand wants
POPUP_MS = 20
SOME_PX = 3
_LETS_THROUGH = Qt.WidgetAttribute.WA_TransparentForMouseEvents
REPORTS_A_FRAME = 8  # of the mouse: 500 in a second to 60 frames


class Hand:
    """Knows where the mouse is."""

    def __init__(self, application, window, books, chance):
        self.application, self.window, self.books, self.chance = application, window, books, chance
        self._top, self._at = window, QPoint(5, 5)
        self._down, self._held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier

    # -- where ------------------------------------------------------------------------------------

    def top(self):
        """A window that takes events: the dialog that blocks the rest, mostly the main one, or another."""
        modal = self.application.activeModalWidget()
        if modal is not None:
            return modal
        if self.chance.random() < 0.8 and self.window.isVisible():
            return self.window
        tops = [w for w in self.application.topLevelWidgets() if w.isVisible() and w.windowHandle()]
        return self.chance.choice(tops) if tops else None

    def body(self):
        """The body and a place on it, or nothing while a dialog covers it."""
        canvas = self.window.canvas
        if not canvas.isVisible() or self.application.activeModalWidget() is not None:
            return None
        return self.window, canvas.mapTo(self.window, self._within(canvas.rect()))

    def anywhere(self):
        """A window and any place in it."""
        top = self.top()
        return (top, self._within(top.rect())) if top is not None else None

    def control(self):
        """A window and a place on a control in it that is seen and answers."""
        top = self.top()
        if top is None:
            return None
        chain = [top, *_inside(top)]
        fell_on = child_at(top, self._within(top.rect())) or top.focusWidget() or top
        first = chain.index(fell_on) if fell_on in chain else 0
        first += self.chance.randrange(STRIDES)
        for number in range(first, first + 4 * STRIDES):
            widget = chain[number % len(chain)]
            if _answers(widget) and not widget.isWindow():
                seen = widget.visibleRegion().boundingRect()
                if not seen.isEmpty():
                    return top, widget.mapTo(top, self._within(seen))
        return top, self._within(top.rect())

    def somewhere(self, on_body):
        """On the body in this share of all times, else on a control, sometimes anywhere."""
        drawn = self.chance.random()
        if drawn < on_body:
            return self.body() or self.control()
        return self.anywhere() if drawn > 1 - (1 - on_body) / 4 else self.control()

    def _within(self, rect):
        return QPoint(
            rect.left() + self.chance.randrange(max(rect.width(), 1)),
            rect.top() + self.chance.randrange(max(rect.height(), 1)),
        )

    def modifier(self):
        """Mostly none."""
        keys = Qt.KeyboardModifier
        return self.chance.choices((keys.NoModifier, keys.ShiftModifier, keys.ControlModifier), (16, 1, 1))[0]

    # -- mouse ------------------------------------------------------------------------------------

    def go(self, to, steps, kind="move"):
        """Move in so many steps to a place, as a hand does it: not quite straight."""
        top, end = to
        begin = self._at if self._top is top else self._within(top.rect())
        self._top = top
        for number in range(1, steps + 1):
            share = number / steps
            off = 0 if number == steps else self.chance.randint(-SOME_PX, SOME_PX)
            self._at = QPoint(
                round(begin.x() + (end.x() - begin.x()) * share) + off,
                round(begin.y() + (end.y() - begin.y()) * share) - off,
            )
            handle = self._handle()
            if handle is None:
                return
            if number == steps or number % REPORTS_A_FRAME == 0:
                QTest.mouseMove(handle, self._at)
            else:
                self._report(handle)
            self.books.count(kind)

    def _report(self, handle):
        """A place between two frames: a mouse tells of itself more often than anything is painted."""
        at = QPointF(self._at)
        over = QPointF(self._top.mapToGlobal(self._at))
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, at, over, none, self._down, self._held)
        self.application.sendEvent(handle, event)

    def press(self, button, modifier):
        """A button goes down."""
        if (handle := self._handle()) is not None:
            self._down, self._held = button, modifier
            QTest.mousePress(handle, button, modifier, self._at)
            self.books.count("press")

    def release(self, button, modifier):
        """And up."""
        if (handle := self._handle()) is not None:
            self._down, self._held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
            QTest.mouseRelease(handle, button, modifier, self._at)
            self.books.count("release")

    def double_click(self, button, modifier):
        """Twice at once."""
        if (handle := self._handle()) is not None:
            QTest.mouseDClick(handle, button, modifier, self._at)
            self.books.sent["double click"] += 3
            self.books.count("double click")

    def under(self):
        """What the mouse is over, or nothing."""
        return child_at(self._top, self._at) if self._handle() is not None else None

    def wheel(self, turned, modifier):
        """A notch of the wheel, or less of it."""
        widget = self.under()
        if widget is None:
            return
        at = QPointF(widget.mapFrom(self._top, self._at))
        event = QWheelEvent(
            at, widget.mapToGlobal(at), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, modifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        self.application.sendEvent(widget, event)
        self.application.processEvents()
        self.books.count("wheel")

    def _handle(self):
        import shiboken6

        if not shiboken6.isValid(self._top) or not self._top.isVisible():
            self._top = self.window
        handle = self._top.windowHandle() if self._top.isVisible() else None
        if handle is not None:  # it may have become smaller under the hand
            size = handle.size()
            self._at = QPoint(
                min(max(self._at.x(), 0), size.width() - 1), min(max(self._at.y(), 0), size.height() - 1)
            )
        return handle

    # -- keyboard ---------------------------------------------------------------------------------

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """A key goes down and up, where the keyboard is."""
        if self.application.activeWindow() is None and self.window.isVisible():
            self.window.activateWindow()  # as a system does when a dialog closes; this platform leaves it
        target = self.application.activeModalWidget() or self.application.focusWidget() or self.window
        if target is self.application.activeModalWidget():
            target = target.focusWidget() or target
        QTest.keyClick(target, key, modifier)
        self.application.processEvents()
        self.books.count("key")

    # -- popups -----------------------------------------------------------------------------------

    def leave_popup(self, chance):
        """A menu waits in a loop of its own until something is chosen from it."""
        popup = self.application.activePopupWidget()
        if popup is None:
            return
        self.books.note("menu", popup.objectName() or type(popup).__name__)
        self.books.count("key")
        if isinstance(popup, QMenu) and chance.random() < 0.6:
            actions = [a for a in popup.actions() if a.isEnabled() and not a.isSeparator()]
            actions = [a for a in actions if a.menu() is None and a.objectName() not in LEFT_OUT]
            if actions:
                popup.setActiveAction(chance.choice(actions))
                QTest.keyClick(popup, Qt.Key.Key_Return)
                return
        QTest.keyClick(popup, Qt.Key.Key_Escape)
        if self.application.activePopupWidget() is popup:
            popup.close()


def child_at(widget: QWidget, at: QPoint) -> QWidget | None:
    """The visible widget inside another at a place of it, as `QWidget.childAt`."""
    for child in reversed(widget.children()):
        if not isinstance(child, QWidget) or child.isWindow() or not child.isVisible():
            continue
        if not child.testAttribute(_LETS_THROUGH) and child.geometry().contains(at):
            return child_at(child, at - child.pos()) or child
    return None


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """All widgets inside another, about as the Tab key goes: in the order in which they were made."""
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child
            yield from _inside(child)


def _answers(widget: QWidget):
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
