"""The actions that change what is shown of the body, and what is marked on it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from glutemap.body.frame import BodyType, Build, Layer, Side
from glutemap.ui.state import AppState, Selection
from glutemap.ui.tool import KINDS


class BodyActions(QObject):
    """The slots of the groups Body and Marks of `glutemap.ui.actions`.

    What an action is about comes with it as its data.
    """

    def __init__(self, state: AppState, canvas: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own = (state, canvas)
        self._state = state
        self._canvas = canvas

    def use(self, state: AppState | None = None, canvas: QWidget | None = None) -> None:
        """Act on another body that is shown instead; without one on the window's own again."""
        self._state, self._canvas = (state, canvas) if state and canvas else self._own

    def _data(self) -> str:
        sender = self.sender()
        return str(sender.data()) if isinstance(sender, QAction) else ""

    def on_other_side(self) -> None:
        """Select the same muscle of the other side."""
        picked = self._state.selection
        if picked is not None:
            side = Side.RIGHT if picked.side is Side.LEFT else Side.LEFT
            self._state.set_selection(Selection(picked.muscle_id, side, picked.trigger_point_id))

    def on_body(self) -> None:
        """Show the woman or the man, of the same build."""
        state = self._own[0]
        state.set_body(BodyType(self._data()).built(state.body.build))

    def on_build(self) -> None:
        """Show the same body slim, of usual build or heavy."""
        state = self._own[0]
        state.set_body(state.body.built(Build(self._data())))

    def on_peel(self) -> None:
        """Go one layer deeper or back."""
        layers = list(Layer)
        depth = self._state.layer.depth + int(self._data())
        self._state.set_layer(layers[min(len(layers) - 1, max(0, depth))])

    def on_turn(self) -> None:
        """Turn the body one step."""
        self._state.turn(int(self._data()))

    def on_zoom(self) -> None:
        """Zoom the body in or out, or show the whole of it."""
        zoom = getattr(self._canvas, self._data(), None)  # a stand-in of a test has none
        if zoom is not None:
            zoom()

    def on_landmarks(self) -> None:
        """Show or hide the landmarks that can be felt."""
        sender = self.sender()
        self._state.show_landmarks(isinstance(sender, QAction) and sender.isChecked())

    def on_nearer(self) -> None:
        """Bring the picked muscle and its zones to the middle."""
        from glutemap.ui.canvas.body_view import BodyView

        if isinstance(self._canvas, BodyView):
            from glutemap.ui.nearer import look_nearer

            look_nearer(self._canvas, self._state)

    def on_tool(self) -> None:
        """Take another tool; all but the laser are for marking pain. The laser is put away as it is taken."""
        kind = self._data()
        tool = self._state.tool
        if kind == "laser":
            tool.take("area" if tool.kind == "laser" else "laser")
            return
        self._state.set_mode("symptoms")
        tool.take(next(known for known in KINDS if known == kind))

    def on_brush_size(self) -> None:
        """A narrower or a wider brush."""
        tool = self._state.tool
        step = max(1.0, round(0.15 * tool.radius_mm))
        tool.set_radius(tool.radius_mm + step * int(self._data()))

    def on_same_other_side(self) -> None:
        """Mark the same on the other side."""
        self._state.set_pain(self._state.pain.with_other_side())

    def on_undo(self) -> None:
        """Take the last mark back."""
        self._state.undo()

    def on_redo(self) -> None:
        """Make it again."""
        self._state.redo()

    def on_clear(self) -> None:
        """Remove all marks; undo brings them back."""
        self._state.clear_pain()
