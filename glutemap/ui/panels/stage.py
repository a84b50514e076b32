"""The middle of the window: the body, what floats over its edges, and the controls under it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui import text_size, words
from glutemap.ui.panels.alone_note import AloneNote
from glutemap.ui.panels.better_view import BetterView
from glutemap.ui.panels.landmark_note import LandmarkBox
from glutemap.ui.panels.layer_slider import LayerSlider
from glutemap.ui.panels.legend import Legend
from glutemap.ui.panels.paint_tools import PaintTools
from glutemap.ui.panels.parts import action_button
from glutemap.ui.panels.preparing import PreparingNote
from glutemap.ui.panels.turn_control import TurnControl
from glutemap.ui.state import AppState
from glutemap.ui.theme import L, M, S, theme

_NARROW = 510  # below it the name of the view is left to the body's own caption; sooner with long words
_LEAST = 380
_NAMED = 340  # of usual words: where the caption of the body names the view
_ROOMY = 640  # where the usual legend stands clear of the body
_HEADS_HIGH = 18  # so many times half a head's width is the height of the canvas: the head is left clear
_UNDER_CAPTION = 32  # below the words of the view at the top of the body
_ZOOM = (
    ("landmarks", "landmark"),
    ("zoom_in", "plus"),
    ("zoom_out", "minus"),
    ("nearer", "target"),
    ("fit", "fit"),
)


class HoverLine(QLabel):
    """What is under the pointer, in words; lets the pointer through."""

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._said = ""
        self._room = 10_000
        self.setProperty("role", "hover")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Under the pointer"))
        state.hover_changed.connect(self._on_hover_changed)
        self._on_hover_changed(state.hover)

    def _on_hover_changed(self, said: str) -> None:
        self._said = words.capital(said)
        self._write()
        self.setVisible(bool(said))
        self.adjustSize()

    def keep_within(self, room: int) -> None:
        """Take no more than this width: a longer line ends in dots."""
        if room != self._room:
            self._room = room
            self._write()

    def _write(self) -> None:
        inner = self._room - 2 * M
        self.setText(self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, inner))


class Stage(QWidget):
    """Holds the canvas and places the legend, the words under the pointer and the zoom buttons over it.

    Signals:
        painted: The body was painted for the first time.
    """

    painted = Signal()
    _waits_for_paint = True  # Qt sends events while the stage is being made
    _surface: QWidget | None = None

    def __init__(self, state: AppState, canvas: QWidget, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.canvas = canvas
        self.layers = LayerSlider(state)
        self.turn = TurnControl(state)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tools = PaintTools(state, actions)
        column.addWidget(self.tools)
        column.addWidget(canvas, 1)
        column.addWidget(self._bar())
        self.legend = Legend(state)
        self.hover = HoverLine(state)
        self.zoom = self._zoom(actions)
        self.better_view = BetterView(state)
        self.landmark = LandmarkBox(state)
        self.alone = AloneNote(state)
        self.preparing = PreparingNote()
        self._floating = (
            self.hover, self.zoom, self.better_view, self.landmark, self.alone, self.preparing
        )  # fmt: skip
        for floating in (self.legend, *self._floating):
            shown = floating is self.zoom or not floating.isHidden()
            floating.setParent(self)
            floating.setVisible(shown)
            floating.installEventFilter(self)
        ready = getattr(canvas, "marks_ready", None)
        if ready is not None:
            # Not at once: it is told amid a painting, which is no time to show or hide anything.
            ready.connect(self.preparing.tell, Qt.ConnectionType.QueuedConnection)
        canvas.installEventFilter(self)
        state.view_changed.connect(self._on_view_changed)
        self._surface = canvas.viewport() if isinstance(canvas, QAbstractScrollArea) else canvas
        self._surface.installEventFilter(self)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        """Larger words want more room: the turn control may go under the layers."""
        least = self._bar_width(self.turn.least_width)
        if text_size.factor() > 1:
            least = min(least, S + self.layers.minimumWidth() + M)
        self.setMinimumWidth(max(_LEAST, least))
        self._lay_bar()
        self._dock()
        self._place()

    def _on_view_changed(self, _view: object) -> None:
        """The name of another view may be longer, and stand in a line of its own."""
        self._place()

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("stageBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = self._line = QHBoxLayout(bar)
        line.setContentsMargins(S, M, M, M)
        line.setSpacing(L)
        line.addWidget(self.layers, 1)
        line.addStretch(0)
        line.addWidget(self.turn)
        return bar

    def _bar_width(self, turn: int) -> int:
        """What the bar under the body asks for with so much for the turn control."""
        return S + self.layers.minimumWidth() + L + turn + M

    def _zoom(self, actions: Mapping[str, QAction]) -> QFrame:
        group = QFrame()
        group.setProperty("role", "floating")
        column = QVBoxLayout(group)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        self.finder = action_button(actions["find"], "search")
        self.finder.hide()
        column.addWidget(self.finder)
        for action, icon in _ZOOM:
            column.addWidget(action_button(actions[action], icon))
        return group

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place the floating parts again when one of them, or the canvas, changed its size."""
        if self._waits_for_paint and watched is self._surface and event.type() == QEvent.Type.Paint:
            self._waits_for_paint = False
            self.painted.emit()  # the slots are queued: they run after this paint
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._place()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the floating parts again."""
        super().resizeEvent(event)
        self._lay_bar()
        self._dock()
        self._place()

    def _dock(self) -> None:
        """Where large words leave no room beside the body the legend lies under it."""
        legend = self.legend
        docked = text_size.factor() > 1 and self.width() < _ROOMY * text_size.factor()
        was_docked = legend.is_docked
        legend.dock(docked, self.width())
        if docked == was_docked:
            return
        if docked:
            self._column.insertWidget(self._column.indexOf(self.canvas) + 1, legend)
        else:
            self._column.removeWidget(legend)

    def _lay_bar(self) -> None:
        """Layers and turn control beside each other, or under each other where words are large."""
        along = QHBoxLayout.Direction
        whole, large = self._bar_width(self.turn.whole_width), text_size.factor()
        is_stacked = large > 1 and self.width() < min(whole, _NAMED * large)
        room = S + self.turn.whole_width + M if is_stacked else whole
        self._line.setDirection(along.TopToBottom if is_stacked else along.LeftToRight)
        self._line.setSpacing(0 if is_stacked else L)
        self.turn.name.setVisible(self.width() >= (room if is_stacked else max(_NARROW, room)))

    def _place(self) -> None:
        area = self.canvas.geometry().adjusted(M, M, -M, -M)
        self.hover.keep_within(area.width() - self.zoom.sizeHint().width() - S)
        self.better_view.keep_within(area.width() // 2 - self.canvas.height() // _HEADS_HIGH)
        for part in self._floating if self.legend.is_docked else (self.legend, *self._floating):
            hint = part.sizeHint()
            if part.size() != hint:
                part.resize(hint)
        self.hover.move(area.left(), area.bottom() - self.hover.height() + 1)
        if not self.legend.is_docked:
            self.legend.move(area.left(), area.bottom() - text_size.room(30) - S - self.legend.height())
        self.zoom.move(area.right() - self.zoom.width() + 1, area.bottom() - self.zoom.height() + 1)
        line = text_size.px(14) - 14
        under = _UNDER_CAPTION + line
        if getattr(self.canvas, "names_view_below", False):
            under += _UNDER_CAPTION + line
        self.better_view.move(area.right() - self.better_view.width() + 1, area.top() + under)
        # Where the words under the pointer stand: there are none while the body is prepared.
        self.preparing.move(area.left(), area.bottom() - self.preparing.height() + 1)
        top = area.top() + under
        self.alone.move(area.left(), top)
        below = self.alone.height() + S if self.alone.isVisible() else 0
        self.landmark.move(area.left(), top + below)
        for part in (self.legend, *self._floating):
            part.raise_()
