"""A stroke under way: from where the brush was to what is marked when it is lifted."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, Qt

from glutemap.body.frame import View
from glutemap.body.pain import PainMap, Stroke

if TYPE_CHECKING:
    from glutemap.ui.canvas.body_view import BodyView
    from glutemap.ui.state import AppState

PAINTS = ("brush", "eraser", "lasso")
STEP_MM = 1.0  # the least way of the brush that is taken note of
LASSO_RADIUS_MM = 1.0  # of its line: the least that a stroke can have
LEAST_RADIUS_MM = 1.0
LEAST_LASSO = 3  # corners
_SQUEEZES = Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents  # leaves out places it is late for
ALIKE = 0.12  # a pen's pressure starts another piece when it changes the radius by more than this share


@dataclass
class _Piece:
    """A part of the way, in one view and with one radius."""

    view: View
    radius_mm: float
    points: list[tuple[float, float]] = field(default_factory=list)


class Painting:
    """What brush, eraser and lasso do on a `BodyView`; the state hears of it when it is lifted."""

    def __init__(self, view: BodyView) -> None:
        self._view = view
        self._pieces: list[_Piece] = []
        self._is_on = False
        self._squeezed = False
        self._erases = False
        self._shown: PainMap | None = None
        self._before: PainMap | None = None

    @property
    def wanted(self) -> bool:
        """Whether the tool in hand paints."""
        return self._view.state.mode == "symptoms" and self._view.state.tool.kind in PAINTS

    @property
    def is_on(self) -> bool:
        """Whether the brush is down."""
        return self._is_on

    @property
    def _fills(self) -> bool:
        return self._view.state.tool.kind == "lasso"

    @property
    def length_mm(self) -> float:
        """How far the brush has gone since it was put down."""
        return sum(
            abs(x1 - x0) + abs(y1 - y0)
            for piece in self._pieces
            for (x0, y0), (x1, y1) in zip(piece.points, piece.points[1:], strict=False)
        )

    @property
    def line(self) -> list[QPointF]:
        """The lasso's line so far, in mm."""
        if not self._fills:
            return []
        return [QPointF(x, y) for piece in self._pieces[:1] for x, y in piece.points]

    def shown(self, pain: PainMap) -> PainMap:
        """A pain map with the stroke under way."""
        if not self._pieces or self._fills:
            return pain
        if self._shown is None or self._before is not pain:
            self._before = pain
            self._shown = _with(pain, self._strokes(), self._view.state)
        return self._shown

    def begin(self, at: QPointF, pressure: float | None = None, *, erases: bool = False) -> None:
        """Put the brush down at a point of the viewport; a pen says how hard it is pressed, 0 to 1."""
        self._pieces = []
        self._is_on = True
        # A corner that was left out while something loaded would be cut in the stroke.
        self._squeezed = QCoreApplication.testAttribute(_SQUEEZES)
        QCoreApplication.setAttribute(_SQUEEZES, False)
        self._erases = erases or self._view.state.tool.kind == "eraser"
        self.go(at, pressure)

    def go(self, at: QPointF, pressure: float | None = None) -> None:
        """Move the brush; while the body is between two views nothing is painted."""
        view = self._view.facing
        if not self._is_on or not isinstance(view, View):
            return
        mm = self._view.camera.to_mm(at)
        point, radius = (mm.x(), mm.y()), self._radius(pressure)
        last = self._pieces[-1] if self._pieces else None
        if last is None or last.view is not view:
            if last is not None and self._fills:
                return  # an outline lies in one view
            self._pieces.append(_Piece(view, radius, [point]))
        elif abs(point[0] - last.points[-1][0]) + abs(point[1] - last.points[-1][1]) < STEP_MM:
            return
        elif abs(radius - last.radius_mm) > ALIKE * self._view.state.tool.radius_mm:
            self._pieces.append(_Piece(view, radius, [last.points[-1], point]))
        else:
            last.points.append(point)
        self._shown = None
        self._view.update_round(at, radius)
        self._view.stroke_changed.emit()

    def end(self) -> None:
        """Lift the brush: what it painted is one step of undo."""
        from glutemap.body.painmap import cover_of, tidied

        state, before, shown = self._view.state, self._view.state.pain, self._view.spec
        pieces = len(self._pieces)
        seen = state.seen_body
        strokes = [stroke for stroke in self._strokes(done=True) if len(cover_of(stroke, seen).vertices)]
        self.cancel()
        if strokes:
            pain = _with(before, tuple(strokes), state)
            state.set_pain(tidied(pain) if self._erases else pain)
            if len(strokes) == pieces and not self._erases and not self._fills:
                self._view.painter.settle(shown, self._view.spec)

    def cancel(self) -> None:
        """Take back what was not lifted yet."""
        if self._is_on:
            QCoreApplication.setAttribute(_SQUEEZES, self._squeezed)
        self._is_on = False
        self._pieces = []
        self._shown = self._before = None
        self._view.repaint_soon()
        self._view.stroke_changed.emit()

    def _radius(self, pressure: float | None) -> float:
        """The radius for a pressure: the tool's in the middle, half of it at least, half more at most."""
        if self._fills:
            return LASSO_RADIUS_MM
        share = 1.0 if pressure is None else 0.5 + min(max(pressure, 0.0), 1.0)
        return max(round(2 * share * self._view.state.tool.radius_mm) / 2, LEAST_RADIUS_MM)

    def _strokes(self, *, done: bool = False) -> tuple[Stroke, ...]:
        tool = self._view.state.tool
        pieces = self._pieces
        if done and self._fills and len({point for piece in pieces for point in piece.points}) < LEAST_LASSO:
            return ()
        return tuple(
            Stroke(
                piece.view,
                _simplified(piece) if done else tuple(piece.points),
                piece.radius_mm,
                0.0 if self._erases else tool.intensity,
                quality=None if self._erases else tool.quality,
                erases=self._erases,
                fills=self._fills,
            )
            for piece in pieces
        )


def _simplified(piece: _Piece) -> tuple[tuple[float, float], ...]:
    from glutemap.body.simplify import simplified

    return simplified(tuple(piece.points))


def _with(pain: PainMap, strokes: tuple[Stroke, ...], state: AppState) -> PainMap:
    """A pain map with strokes more; they stay on the body that they were painted on."""
    if not pain.strokes:
        pain = replace(pain, body=state.body)
    if pain.body != state.seen_body:
        strokes = tuple(replace(stroke, body=state.seen_body) for stroke in strokes)
    return replace(pain, strokes=(*pain.strokes, *strokes))
