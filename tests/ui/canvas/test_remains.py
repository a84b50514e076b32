"""Nothing of what stood in for a body stays on the screen once the body is there."""

import pytest

from glutemap.body.frame import Layer


def on_screen(view):
    """What was painted last, without painting anything anew."""
    return view.screen().grabWindow(view.winId()).toImage()


@pytest.fixture
def resting(view, qtbot):
    view.finish_loading()
    view.viewport().repaint()
    return view


@pytest.mark.parametrize("change", ["smaller", "peeled"])
def test_the_body_that_stood_in_is_gone(resting, state, qtbot, change):
    view = resting
    view.set_motion(True)
    view.resize(700, 560)
    if change == "peeled":
        state.set_layer(Layer.DEEP)
    else:
        state.set_mode("symptoms")
    qtbot.waitUntil(lambda: not view.painter.spills and view.painter.order is None, timeout=30_000)
    view.finish_painting()
    qtbot.waitUntil(lambda: on_screen(view) == view.grab().toImage(), timeout=30_000)
