"""Frames of the real canvas at 1920 x 1080: what each kind of act keeps the window's thread busy for.

An act is what one event of a hand does. It may take several frames: its answer, the steps of a turn, a
dissolve, a body that was made elsewhere and comes later. Each act counts with its longest frame.
"""

from __future__ import annotations

import gc
import statistics
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from glutemap.body.frame import Layer, Side
from glutemap.body.pain import Quality
from glutemap.knowledge.loading import load_library
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.zonebook import load_zones
from glutemap.ui.app import make_application
from glutemap.ui.canvas.body_view import BodyView
from glutemap.ui.lasting import in_child
from glutemap.ui.state import AppState

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH, HEIGHT = 1920, 1080
FRAME_MS = 16.0
STROKE_MOVES = 40
HAND_PX = 34.0  # of a quick hand between two events: a frame of the turntable
QUIET_S = 0.06  # without a painted frame: the act is over
LONGEST_S = 2.0
NEAR = 3.0  # times the whole body, where it is moved about


class PlainCanvas(QWidget):
    """The floor of a frame: a canvas of the same size that lays down one ready picture of its pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(WIDTH, HEIGHT)
        density = self.devicePixelRatioF()
        self._picture = QPixmap(round(WIDTH * density), round(HEIGHT * density))
        self._picture.setDevicePixelRatio(density)
        self._picture.fill("#886644")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay down the picture; Qt calls this."""
        QPainter(self).drawPixmap(0, 0, self._picture)


class _Painted(QObject):
    """Counts the paint events of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let it pass; Qt calls this."""
        if event.type() is QEvent.Type.Paint:
            self.count += 1
        return super().eventFilter(watched, event)


class FrameBench:
    """A canvas with its state, and one method per kind of act; each takes the number of its turn."""

    def __init__(self) -> None:
        self.library = load_library()
        zones = load_zones(self.library)
        self.state = AppState(self.library, zones, Ranker(self.library, zones).rank_pain)
        self.canvas = BodyView(self.state)
        self.canvas.resize(WIDTH, HEIGHT)
        self.canvas.show()
        QApplication.processEvents()
        self._painted = _Painted(self.canvas.viewport())
        self.muscles = list(self.library.muscles)

    # -- acts -----------------------------------------------------------------------------------

    def select(self, turn: int) -> None:
        """Pick one muscle after another, side by side."""
        self.state.select(self.muscles[turn // 2 % len(self.muscles)], (Side.LEFT, Side.RIGHT)[turn % 2])

    def mark(self, turn: int) -> None:
        """Mark a region, or unmark it."""
        self.state.toggle_region(("low_back.left", "buttock_upper.left", "groin.right", "sacrum")[turn % 4])

    def brush(self, turn: int) -> None:
        """One move of a brush in the hand; every fortieth lifts it and begins another stroke."""
        if self.state.tool.kind != "brush":
            self.state.set_mode("symptoms")
            self.state.tool.take("brush")
            self.state.tool.set_quality(Quality.ACHING)
        step = turn % STROKE_MOVES
        at = self.canvas.camera.to_px(QPointF(-60 + 2.5 * step, 1050 - 6.0 * step))
        if step == 0:
            self.canvas.hand_up(at, Qt.MouseButton.LeftButton)
            self.canvas.hand_down(at, Qt.MouseButton.LeftButton)
        else:
            self.canvas.hand_moved(at)

    def turn(self, _turn: int) -> None:
        """One step, with the frames between."""
        self.state.turn(1)

    def drag_round(self, turn: int) -> None:
        """One move of a hand that turns the body round and back."""
        step = turn % 40
        x = WIDTH / 2 + HAND_PX * (step if step < 20 else 40 - step)
        if step == 0:
            self.canvas.hand_up(QPointF(x, HEIGHT / 2), Qt.MouseButton.RightButton)
            self.canvas.hand_down(QPointF(x, HEIGHT / 2), Qt.MouseButton.RightButton)
        else:
            self.canvas.hand_moved(QPointF(x, HEIGHT / 2))

    def peel(self, turn: int) -> None:
        """One layer deeper, or back to the skin."""
        self.state.set_layer(list(Layer)[turn % 5])

    def zoom(self, turn: int) -> None:
        """One step in or out."""
        self.canvas.zoom(1.2 if turn % 20 < 10 else 1 / 1.2)

    def pan(self, turn: int) -> None:
        """One move of a hand that moves a body which is looked at closely, round in a square."""
        if self.canvas.camera.is_fitted:
            self.canvas.zoom(NEAR)
        dx, dy = ((37.0, 5.0), (-4.0, 29.0), (-37.0, -5.0), (4.0, -29.0))[turn // 12 % 4]
        self.canvas.set_camera(self.canvas.camera.panned(dx, dy))

    def hover(self, turn: int) -> None:
        """One move of a pointer that goes down the peeled body and back."""
        if self.state.layer is not Layer.SUPERFICIAL:
            self.state.set_layer(Layer.SUPERFICIAL)
        step = turn % 100
        down = step if step < 50 else 100 - step
        at = self.canvas.camera.to_px(QPointF(-90 + 1.5 * down, 1500 - 26.0 * down))
        self.canvas.hand_moved(at)

    def rest(self) -> None:
        """Be ready for another kind of act."""
        self.canvas.hand_gone()
        self.canvas.hand_up(QPointF(), Qt.MouseButton.LeftButton)
        self.canvas.hand_up(QPointF(), Qt.MouseButton.RightButton)
        self.state.clear_pain()
        self.state.tool.take("area")
        self.state.set_mode("explore")
        self.state.set_layer(Layer.SKIN)
        self.canvas.fit()
        self.settle()

    @property
    def painted(self) -> int:
        """How many times the canvas has been painted so far."""
        return self._painted.count

    # -- time -----------------------------------------------------------------------------------

    def settle(self) -> None:
        """Let everything come to an end, in the background too: what a user's second look meets."""
        for _ in range(3):
            self.frames(lambda _turn: None, 0)
            self.canvas.finish_loading()
        self.frames(lambda _turn: None, 0)

    def frames(self, act: Callable[[int], None], turn: int) -> list[tuple[float, float]]:
        """The frames of an act, each as ms by the clock and ms of the thread's processor time."""
        out = [self._timed(lambda: act(turn))]
        until = time.perf_counter() + LONGEST_S
        last = time.perf_counter()
        while (now := time.perf_counter()) < until and now - last < QUIET_S:
            before = self._painted.count
            frame = self._timed(lambda: None)
            if self._painted.count > before:
                out.append(frame)
                last = time.perf_counter()
            else:
                time.sleep(0.0005)
        return out

    @staticmethod
    def _timed(act: Callable[[], None]) -> tuple[float, float]:
        began, used = time.perf_counter(), time.thread_time()
        act()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        return (time.perf_counter() - began) * 1000, (time.thread_time() - used) * 1000


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


ACTS: tuple[tuple[str, str, int], ...] = (
    ("a muscle picked: its zones painted", "select", 16),
    ("a region marked: painted", "mark", 8),
    ("a brush move: painted", "brush", 40),
    ("a pointer move: what is under it outlined", "hover", 100),
    ("moved one step, looked at closely", "pan", 48),
    ("zoomed one step", "zoom", 20),
    ("turned to the next view", "turn", 16),
    ("turned under the hand, one move", "drag_round", 40),
    ("peeled to another layer", "peel", 10),
)
"""What is timed, by which method, and how often it is done before."""


def frame_figures(repeats: int) -> list[dict[str, Any]]:
    """The p95 of the longest frame of every kind of act, each against one plain repaint of the same size.

    Each with the processor time that the window's thread used for such a frame, which tells more than
    the clock while other programs run.
    """
    application = make_application(["bench"])
    plain = PlainCanvas()
    plain.show()
    QApplication.processEvents()
    floors = [FrameBench._timed(plain.repaint) for _ in range(20 * repeats)]
    floor, floor_cpu = (_p95([frame[column] for frame in floors]) for column in (0, 1))
    plain.close()
    bench = FrameBench()
    gc.collect()
    gc.freeze()  # as the window does
    words = "" if bench.canvas.devicePixelRatioF() == 1 else f" at {bench.canvas.devicePixelRatioF():.0%}"
    figures = []
    for name, method, warm in ACTS:
        act: Callable[[int], None] = getattr(bench, method)
        for turn in range(warm):
            bench.frames(act, turn)
        bench.canvas.finish_loading()
        acts = [bench.frames(act, turn) for turn in range(16 * repeats)]
        longest = [max(frames) for frames in acts]
        by_processor = [max(frame[1] for frame in frames) for frames in acts]
        figures.append(
            {
                "name": f"{name}{words} (p95)",
                "value": _p95([frame[0] for frame in longest]),
                "floor": floor,
                "unit": "ms",
                "budget": FRAME_MS,
                "processor": _p95(by_processor),
                "floor_processor": floor_cpu,
            }
        )
        bench.rest()
    bench.canvas.close()
    del application
    return figures


def large_frame_figures(repeats: int) -> list[dict[str, Any]]:
    """The same at 200 %: a canvas of 3840 x 2160 pixels of the device, in a process of its own."""
    return in_child(__name__, f"frame_figures({repeats})", {"QT_SCALE_FACTOR": "2"})
