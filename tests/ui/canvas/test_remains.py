"""Nothing of what stood in for a body stays on the screen once the body is there."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from glutemap.body.frame import Layer, Side, View

ROUNDS = 5  # of events: what has arrived, what that changes, its painting


def test_all_that_a_wider_body_covered_is_painted_over(view, state, qtbot):
    view.finish_loading()
    view.viewport().repaint()
    before = view._seen
    assert before.width() < view.viewport().width()
    view.painter.leave()
    state.set_view(View.LEFT)
    view.viewport().repaint()
    assert view.painter.awaits
    left = view.painter._leaving[0].picture
    assert view._seen.width() >= left.width() > view._body_rect().width()

    def is_over():
        view.painter.arrive(1.0)
        view.update_body()
        QApplication.processEvents()
        return not view.painter.is_fading and view._seen.width() < before.width()

    qtbot.waitUntil(is_over, timeout=30_000)
    piece_by_piece = on_screen(view)
    view.viewport().repaint()
    assert np.array_equal(piece_by_piece, on_screen(view))


def test_what_was_seen_is_remembered_until_it_has_been_painted_over(view, state):
    view.finish_loading()
    view.viewport().repaint()
    view.painter.leave()
    state.set_view(View.LEFT)
    view.finish_loading()
    view.viewport().repaint()
    larger = view._seen
    view.painter.arrive(1.0)
    view.viewport().repaint(QRect(0, 0, 5, 5))
    assert view._seen.contains(larger)
    view.viewport().repaint()
    assert not view._seen.contains(larger)


def pictures_of(painter):
    """The images that a painter of bodies holds for itself, each once."""
    left, found = [painter._base, painter._sheet, painter._leaving, painter._dissolve, painter._coming], {}
    left += painter.spent
    while left:
        thing = left.pop()
        if isinstance(thing, QImage):
            found[thing.cacheKey()] = thing
        elif isinstance(thing, tuple | list):
            left += thing
        elif thing is not None and dataclasses.is_dataclass(thing):
            left += vars(thing).values()
    return found


def test_who_looks_away_in_a_change_leaves_no_pictures_of_it(view, state, qtbot):
    view.set_motion(True)
    view.finish_loading()
    view.viewport().repaint()
    for layer in (Layer.DEEP, Layer.BONE, Layer.SKIN, Layer.DEEP):
        state.set_layer(layer)
        qtbot.waitUntil(lambda: view.painter._dissolve is not None)
        view.hide()
        view.finish_painting()
        QApplication.processEvents()  # what was made for it arrives
        at_rest = pictures_of(view.painter)
        assert len(at_rest) <= 3, "more than a body, its silhouette and its marks"
        assert not view.painter.is_fading
        view.show()
        qtbot.waitExposed(view)


def test_what_is_made_for_a_hidden_canvas_is_not_heaped_up(view, qtbot):
    view.finish_loading()
    view.hide()
    before = pictures_of(view.painter)
    for direction in (View.ANTERIOR, View.LEFT, View.RIGHT):
        with qtbot.waitSignal(view._easel.done):
            view._order_ahead(direction)
    assert pictures_of(view.painter).keys() == before.keys()


def on_screen(view):
    """What the screen shows of a canvas, as it was painted piece by piece."""
    image = view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return pixels[:, : 4 * image.width()].astype(int)


@pytest.mark.parametrize(
    "act",
    [
        lambda view, state: state.turn(2),
        lambda view, state: state.set_layer(Layer.DEEP),
        lambda view, state: state.select("gluteus_medius", Side.LEFT),
        lambda view, state: view.zoom(3.0, QPointF(300, 200)),
    ],
)
def test_the_screen_shows_what_painting_all_of_it_would_show(view, state, qtbot, act):
    view.set_motion(True)
    view.finish_loading()
    view.viewport().repaint()
    for change in (act, lambda view, state: state.turn(1), act, lambda view, state: view.fit()):
        change(view, state)
        QApplication.processEvents()
    view.hand_gone()
    qtbot.waitUntil(lambda: not view.painter.is_fading)
    view.finish_loading()
    for _ in range(ROUNDS):
        QApplication.processEvents()
    qtbot.waitUntil(lambda: view.painter.order is None)
    piece_by_piece = on_screen(view)
    view.viewport().repaint()
    assert piece_by_piece.std() > 1
    assert np.array_equal(piece_by_piece, on_screen(view))


def test_until_another_view_is_made_nothing_of_it_lies_over_the_one_that_stays(view, qtbot, monkeypatch):
    view.state.select("gluteus_medius", Side.LEFT)
    view.finish_loading()
    painted = []
    monkeypatch.setattr(view.painter, "_paint_points", lambda *_given: painted.append(view.painter.awaits))
    view.grab()
    assert painted == [False]
    view.painter.leave()
    view._on_faced(View.ANTERIOR)
    view.grab()
    assert view.painter.awaits
    assert painted == [False]
    qtbot.waitUntil(lambda: not view.painter.awaits, timeout=30_000)
    view.finish_loading()
    view.grab()
    assert len(painted) > 1
    assert not any(painted)
