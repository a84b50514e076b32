"""The canvas under the hand: what pointer, touch, pen and keys do to the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from glutemap.ui.canvas.over import paint_lasso, paint_ring
from glutemap.ui.canvas.painting import Painting
from glutemap.ui.canvas.pointer import Pointer
from glutemap.ui.canvas.qualities import hue
from glutemap.ui.canvas.shown_body import ShownBody
from glutemap.ui.canvas.stepping import DIRECTIONS, Stepper
from glutemap.ui.canvas.touch import Fingers
from glutemap.ui.overrides import whole_faults

if TYPE_CHECKING:
    from glutemap.body.pain import PainMap, Stroke
    from glutemap.ui.state import AppState

WHEEL_STEP = 1.0015  # per eighth of a degree: 1.2 for one notch
PIXEL_STEP = 1.005  # per pixel of a trackpad's scroll
AROUND_MM = 26.0  # beyond a brush's radius: its soft edge, its step, and the smoothing
AROUND_PX = 8.0  # of lines
_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@whole_faults
class BodyView(ShownBody):
    """The body of an `AppState`; pointer and keys change the state, never another widget.

    One that does not listen takes no pointer and no keys: for a window that others look at.

    Signals:
        stroke_changed: The stroke under way became longer, or ended.
    """

    stroke_changed = Signal()

    _listens = False  # Qt sends events while the base is being made

    def __init__(self, state: AppState, parent: QWidget | None = None, *, listens: bool = True) -> None:
        super().__init__(state, parent)
        self.pointer = Pointer(self)
        self.painting = Painting(self)
        self.stepper = Stepper(self)
        self._fingers = Fingers(self)
        self._at: QPointF | None = None
        self._ring: QRectF | None = None
        self._space = False
        if listens:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setMouseTracking(True)
            self.viewport().setMouseTracking(True)
            self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
            state.view_changed.connect(self.stepper.forget)
            state.view_changed.connect(self._prepare_brush)
            state.body_changed.connect(self._prepare_brush)
            state.tool.changed.connect(self._on_tool_changed)
            state.tool.pointed_changed.connect(self._on_pointed_changed)
        else:
            self.setInteractive(False)
            for part in (self, self.viewport()):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._listens = listens

    @property
    def listens(self) -> bool:
        """Whether it takes pointer and keys."""
        return self._listens

    # -- what the hand shows ------------------------------------------------------------------

    def shown_pain(self) -> PainMap:
        """What is marked, with the stroke under way."""
        return self.painting.shown(self.state.pain) if self._listens else self.state.pain

    def _is_painting(self) -> bool:
        return self._listens and self.painting.is_on

    def _pointed_strokes(self) -> tuple[Stroke, ...]:
        return self.state.tool.pointed if self._listens else ()

    def _brush_is_near(self) -> bool:
        return self._listens and self.painting.wanted

    def _under_pointer(self) -> tuple[str, int]:
        return (self.pointer.region, self.pointer.structure) if self._listens else ("", 0)

    def _forget_pointer(self) -> None:
        if self._listens:
            self.pointer.forget()
            self.state.point_out(None)

    def _paint_over(self, painter: QPainter) -> None:
        super()._paint_over(painter)
        if not self._listens or not self.painting.wanted:
            return
        tool = self.state.tool
        colour = hue(tool.quality, self._colours)[1]
        if tool.kind == "lasso":
            paint_lasso(painter, [self.camera.to_px(mm) for mm in self.painting.line], colour)
        elif self._at is not None and not self.pointer.is_pressed:
            erases = tool.kind == "eraser"
            radius = tool.radius_mm * self.camera.px_per_mm
            paint_ring(painter, self._at, radius, self._colours.hover if erases else colour, dashed=erases)

    def update_round(self, at: QPointF, radius_mm: float) -> None:
        """Paint anew what a brush at a point of the viewport changes, and where its ring was before."""
        reach = (radius_mm + AROUND_MM) * self.camera.px_per_mm + AROUND_PX
        here = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        changed = here.united(self._ring) if self._ring is not None else here
        self._ring = here
        if self.painting.line:
            self.repaint_soon()
        else:
            self.repaint_soon(changed.toAlignedRect())

    @Slot()
    def _on_tool_changed(self) -> None:
        if not self.painting.wanted and self.painting.is_on:
            self.painting.cancel()
        if self.state.tool.kind != "laser":
            self.state.point_out(None)
        self.pointer.forget()
        self._prepare_brush()
        self._look_ahead_later()
        self.viewport().setCursor(self.pointer.cursor)
        self.repaint_soon()

    @Slot()
    def _prepare_brush(self, _: object = None) -> None:
        """Fetch what the first touch in a view needs before the body has turned there."""
        if self._brush_is_near() and self._ahead.has_modules:
            self._ahead.look_at_skin(self.state.view, self.state.seen_body)

    @Slot()
    def _on_pointed_changed(self) -> None:
        self.repaint_soon()

    # -- pressing, moving, lifting: mouse, finger and pen alike ---------------------------------

    def hand_down(self, at: QPointF, button: Qt.MouseButton, *, shifted: bool = False) -> None:
        """A press paints with a tool that does; else it is a click, or the start of a pan or a turn."""
        self._at = at
        if self.painting.wanted and button is _LEFT and not shifted and not self._space:
            self.painting.begin(at)
        else:
            self.pointer.press(at, _RIGHT if self._space else button, shifted=shifted)

    def hand_moved(self, at: QPointF) -> None:
        """Turn or pan, or paint, or say what is under the pointer."""
        self._at = at
        if self.pointer.is_pressed:
            self.pointer.drag(at, QApplication.startDragDistance())
        elif self.painting.is_on:
            self.painting.go(at)
        else:
            self.pointer.hover(at)
            if self.painting.wanted:
                self.update_round(at, self.state.tool.radius_mm)
        if self.state.tool.kind == "laser" and self.facing == self.state.view:
            mm = self.camera.to_mm(at)
            self.state.point_out((mm.x(), mm.y()))

    def hand_up(self, at: QPointF, button: Qt.MouseButton) -> None:
        """The end of a stroke, a pan or a turn; a press that became none of them is a click."""
        self._at = at
        if button is _LEFT and self.painting.is_on:
            self.painting.end()
        elif self.pointer.is_pressed:
            self.pointer.release(at, click=button is _LEFT and not self._space)

    def hand_gone(self) -> None:
        """The pointer is gone."""
        self._at = self._ring = None
        self.pointer.forget()
        self.state.point_out(None)
        self.repaint_soon()

    # -- events -------------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        """Touch, pen, pinching on a trackpad, and leaving; Qt calls this for all that the viewport gets."""
        if not self._listens:
            return super().viewportEvent(event)
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position())
            return True
        if isinstance(event, QTouchEvent) and self._fingers.take(event):
            return True
        if isinstance(event, QTabletEvent) and self._take_pen(event):
            return True
        if event.type() == QEvent.Type.Leave:
            self.hand_gone()
        return super().viewportEvent(event)

    def _take_pen(self, event: QTabletEvent) -> bool:
        """Paint with a pen: pressed harder it is wider, and its other end erases.

        With any other tool the pen is left to Qt, which makes a mouse of it.
        """
        kind, at = event.type(), event.position()
        if not self.painting.wanted and not self.painting.is_on:
            event.ignore()
            return False
        if kind == QEvent.Type.TabletPress and event.button() is _LEFT and not self._space:
            self._at = at
            erases = event.pointerType() is QPointingDevice.PointerType.Eraser
            self.painting.begin(at, event.pressure(), erases=erases)
        elif kind == QEvent.Type.TabletMove and self.painting.is_on and not self.pointer.is_pressed:
            self._at = at
            self.painting.go(at, event.pressure())
        elif kind == QEvent.Type.TabletMove:
            self.hand_moved(at)
        elif kind == QEvent.Type.TabletRelease:
            self.hand_up(at, event.button())
        else:
            self.hand_down(at, event.button())
        event.accept()
        return True

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
        """See `hand_down`."""
        if self._listens:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.hand_down(event.position(), event.button(), shifted=shifted)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See `hand_moved`; a release that another window took is made good."""
        if not self._listens:
            return
        if self.painting.is_on and not event.buttons() & _LEFT:
            self.painting.end()
        self.hand_moved(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See `hand_up`."""
        if self._listens:
            self.hand_up(event.position(), event.button())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole body, and take back what the first click did; a brush goes on painting."""
        if not self._listens:
            return
        if self.painting.wanted:
            self.mousePressEvent(event)
        elif event.button() == _LEFT:
            self.pointer.take_back()
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn with the arrows, zoom with plus and minus, fit with 0; Space lets a brush turn the body.

        With Control the arrows go from one region or structure to the next, and Enter clicks there.
        """
        if not self._listens:
            event.ignore()
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in DIRECTIONS:
            self.stepper.go(*DIRECTIONS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space and self.painting.wanted:
            self._hold_space(event)
        elif not self._take_plain_key(event.key()):
            super().keyPressEvent(event)

    def _take_plain_key(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                return self.stepper.click()
            case Qt.Key.Key_Escape:
                return self._drop()
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
                return False
        return True

    def _drop(self) -> bool:
        """Drop the stroke under way, or put the laser away; whether there was either."""
        if self.painting.is_on:
            self.painting.cancel()
        elif self.state.tool.kind == "laser":
            self.state.tool.take("area")
        else:
            return False
        return True

    def _hold_space(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        self._space = True
        if self.painting.is_on and self._at is not None:
            self.pointer.press(self._at, _RIGHT)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Without Space the brush paints again."""
        if self._space and event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._let_space_go()
        else:
            super().keyReleaseEvent(event)

    def _let_space_go(self) -> None:
        self._space = False
        if self.pointer.is_pressed and self._at is not None:
            self.pointer.release(self._at, click=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus to those who came by keyboard; Qt calls this."""
        keyboard = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.show_focus(event.reason() in keyboard)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus, and let go of what was held; Qt calls this."""
        self.show_focus(False)
        if self._space:
            self._let_space_go()
        super().focusOutEvent(event)
