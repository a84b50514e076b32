"""What the bench measures of the window: frames of the real canvas at 1920 x 1080, and the ranking."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from glutemap.body.frame import Layer, Side
from glutemap.body.pain import Quality
from glutemap.knowledge.loading import load_library
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.zonebook import load_zones
from glutemap.ui.app import make_application
from glutemap.ui.canvas.body_view import BodyView
from glutemap.ui.state import AppState

WIDTH, HEIGHT = 1920, 1080
STROKE_MOVES = 40
FRAME_MS = 16.0
TURN_MS = 50.0
RANKING_MS = 5.0
WITH_SETS_MS = 30.0
REDRAWS_MS = 500.0

Percentile = Callable[[Callable[[int], object], int], float]


class _PlainCanvas(QWidget):
    """The floor of a frame: a canvas of the same size that lays down one ready picture."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap(WIDTH, HEIGHT)
        self._picture.fill("#886644")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay down the picture; Qt calls this."""
        QPainter(self).drawPixmap(0, 0, self._picture)


class _Bench:
    """A canvas with its state, and one method per thing that is timed; each takes the number of its turn."""

    def __init__(self) -> None:
        self.library = load_library()
        zones = load_zones(self.library)
        self.state = AppState(self.library, zones, Ranker(self.library, zones).rank_pain)
        self.canvas = BodyView(self.state)
        self.canvas.set_motion(False)
        self.canvas.resize(WIDTH, HEIGHT)
        self.canvas.show()
        QApplication.processEvents()
        self.muscles = list(self.library.muscles)

    def paint(self) -> None:
        self.canvas.viewport().repaint()

    def select(self, turn: int) -> None:
        muscle = self.muscles[turn // 2 % len(self.muscles)]
        self.state.select(muscle, (Side.LEFT, Side.RIGHT)[turn % 2])
        self.paint()

    def mark(self, turn: int) -> None:
        self.state.toggle_region(("low_back.left", "buttock_upper.left", "groin.right", "sacrum")[turn % 4])
        self.paint()

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
        QApplication.processEvents()  # paints what has changed, as on a screen

    def rest(self) -> None:
        """Be ready for another act."""
        self.state.clear_pain()
        self.state.tool.take("area")
        self.state.set_mode("explore")

    def turn(self, turn: int) -> None:
        self.state.turn(1)
        self.paint()

    def peel(self, turn: int) -> None:
        self.state.set_layer(list(Layer)[turn % 5])
        self.paint()

    def zoom(self, turn: int) -> None:
        self.canvas.zoom(1.2 if turn % 20 < 10 else 1 / 1.2)
        self.paint()


def _warm(bench: _Bench, wanted: Callable[[int], None], times: int) -> None:
    """Run a task untimed and let the work in the background end: what a user's second look meets."""
    for turn in range(times):
        wanted(turn)
        QApplication.processEvents()
    bench.canvas.finish_loading()
    QApplication.processEvents()


def frame_figures(repeats: int, p95: Percentile) -> list[dict[str, Any]]:
    """The p95 of a frame for every kind of act, each against one plain repaint of the same size."""
    application = make_application(["bench"])
    plain = _PlainCanvas()
    plain.resize(WIDTH, HEIGHT)
    plain.show()
    QApplication.processEvents()
    times = 20 * repeats
    floor = p95(lambda _: plain.repaint(), times)
    plain.close()
    bench = _Bench()
    acts = (
        ("a muscle picked: its zones painted", bench.select, FRAME_MS, 16),
        ("a region marked: painted", bench.mark, FRAME_MS, 4),
        ("a brush move: painted", bench.brush, FRAME_MS, 2),
        ("turned to the next view", bench.turn, TURN_MS, 16),
        ("peeled to another layer", bench.peel, TURN_MS, 10),
        ("zoomed one step", bench.zoom, TURN_MS, 20),
    )
    figures = []
    for name, act, budget, rounds in acts:
        _warm(bench, act, rounds)
        figures.append(
            {
                "name": f"{name} (p95)",
                "value": p95(act, times),
                "floor": floor,
                "unit": "ms",
                "budget": budget,
            }
        )
        bench.rest()
    bench.canvas.close()
    del application
    return figures


def ranking_figures(p95: Percentile) -> list[dict[str, Any]]:
    """A full ranking and redraws, against one bare product of a matrix of its shape."""
    from glutemap.body import painmap
    from glutemap.ranking.stability import measure_stability

    library = load_library()
    ranker = Ranker(library, load_zones(library))
    pain = painmap.PainMap(
        regions={"low_back.left": 7.0, "buttock_upper.left": 5.0, "thigh_outer_upper.left": 4.0}
    )
    field = painmap.field(pain)
    chance = np.random.default_rng(8)
    matrix = chance.random((2 * len(library.muscles), len(field)), dtype=np.float32)
    tasks: tuple[tuple[str, Callable[[], object], float, int], ...] = (
        ("a full ranking", lambda: ranker.rank(field, sets=False), RANKING_MS, 100),
        ("a full ranking with sets", lambda: ranker.rank_pain(pain), WITH_SETS_MS, 100),
        ("200 redraws, each ranked", lambda: measure_stability(ranker, field), REDRAWS_MS, 20),
    )
    for _name, task, _budget, _times in tasks:
        task()
    floor = p95(lambda _: np.dot(matrix, field), 50)
    return [
        {
            "name": f"{name} (p95)",
            "value": p95(lambda _, task=task: task(), times),  # type: ignore[misc]
            "floor": floor,
            "unit": "ms",
            "budget": budget,
        }
        for name, task, budget, times in tasks
    ]
