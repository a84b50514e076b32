"""The canvas under the hand: what pointer, touch, pen and keys do to the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QPinchGesture, QWidget

from glutemap.ui.canvas.pointer import Pointer
from glutemap.ui.canvas.shown_body import ShownBody

if TYPE_CHECKING:
    from glutemap.ui.state import AppState

WHEEL_STEP = 1.0015  # per eighth of a degree: 1.2 for one notch
PIXEL_STEP = 1.005  # per pixel of a trackpad's scroll


class BodyView(ShownBody):
    """The body of an `AppState`; pointer and keys change the state, never another widget.

    One that does not listen takes no pointer and no keys: for a window that others look at.
    """

    _listens = False  # Qt sends events while the base is being made

    def __init__(self, state: AppState, parent: QWidget | None = None, *, listens: bool = True) -> None:
        super().__init__(state, parent)
        self.pointer = Pointer(self)
        if listens:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setMouseTracking(True)
            self.viewport().setMouseTracking(True)
            self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        else:
            self.setInteractive(False)
            for part in (self, self.viewport()):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._listens = listens

    @property
    def listens(self) -> bool:
        """Whether it takes pointer and keys."""
        return self._listens

    def _under_pointer(self) -> tuple[str, int]:
        return (self.pointer.region, self.pointer.structure) if self._listens else ("", 0)

    def _forget_pointer(self) -> None:
        if self._listens:
            self.pointer.forget()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinch gestures and leaving; Qt calls this for all that happens to the viewport."""
        if not self._listens:
            return super().viewportEvent(event)
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position())
            return True
        if event.type() == QEvent.Type.Gesture:
            pinch = event.gesture(Qt.GestureType.PinchGesture)  # type: ignore[attr-defined]
            if isinstance(pinch, QPinchGesture):
                at = self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
                self.zoom(pinch.scaleFactor(), QPointF(at))
                return True
        if event.type() == QEvent.Type.Leave:
            self.pointer.forget()
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; a trackpad may send pixels where a wheel sends angles."""
        if not self._listens:
            event.ignore()
            return
        pixels, angle = event.pixelDelta().y(), event.angleDelta().y()
        factor = PIXEL_STEP**pixels if pixels else WHEEL_STEP**angle
        self.zoom(factor, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press is a click, or the start of a pan or a turn; the release tells."""
        if self._listens:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.pointer.press(event.position(), event.button(), shifted=shifted)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while pressed, else say what is under the pointer."""
        if not self._listens:
            return
        if self.pointer.is_pressed:
            self.pointer.drag(event.position(), QApplication.startDragDistance())
        else:
            self.pointer.hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that did not become a pan or a turn is a click."""
        if self._listens:
            self.pointer.release(event.position(), click=event.button() == Qt.MouseButton.LeftButton)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole body, and take back what the first click did."""
        if self._listens and event.button() == Qt.MouseButton.LeftButton:
            self.pointer.take_back()
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn with the arrows, zoom with plus and minus, fit with 0."""
        if not self._listens:
            event.ignore()
            return
        match event.key():
            case Qt.Key.Key_Right:
                self.state.turn(1)
            case Qt.Key.Key_Left:
                self.state.turn(-1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_0:
                self.fit()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus to those who came by keyboard; Qt calls this."""
        keyboard = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.show_focus(event.reason() in keyboard)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus; Qt calls this."""
        self.show_focus(False)
        super().focusOutEvent(event)
