"""Less motion: nothing fades, glides or turns on its way."""

import pytest
from PySide6.QtCore import QAbstractAnimation

from glutemap.body.frame import Layer, View
from glutemap.ui import motion as motions
from glutemap.ui.motion import motion
from tests.ui.canvas.conftest import library, zones  # noqa: F401  (the shipped ones, once)
from tests.ui.canvas.conftest import state as shipped_state  # noqa: F401


@pytest.fixture(autouse=True)
def _as_before():
    yield
    motion().set_less(False)


@pytest.fixture
def canvas(qtbot, shipped_state):  # noqa: F811
    from glutemap.ui.canvas.body_view import BodyView

    made = BodyView(shipped_state)
    made.resize(500, 600)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.stop()


def moving(widget):
    """The animations that run, and the timer of the turntable while it does."""
    running = [
        one
        for one in widget.findChildren(QAbstractAnimation)
        if one.state() is not QAbstractAnimation.State.Stopped
    ]
    table = getattr(widget, "turntable", None)
    return running + ([table] if table is not None and table._frames.isActive() else [])


def change_all(state):
    """Whatever fades or turns as usual, one after the other."""
    yield state.select("gluteus_medius")
    yield state.set_layer(Layer.DEEP)
    yield state.turn(1)
    yield state.set_view(View.ANTERIOR)
    yield state.set_layer(Layer.SKIN)
    yield state.clear_selection()
    yield state.set_region("low_back.left", 7.0)


def test_as_usual_a_change_fades(canvas, shipped_state):  # noqa: F811
    shipped_state.set_layer(Layer.DEEP)
    assert moving(canvas)


def test_with_less_motion_no_change_of_the_body_moves(canvas, shipped_state):  # noqa: F811
    motion().set_less(True)
    for _ in change_all(shipped_state):
        assert not moving(canvas)
        assert canvas.facing == shipped_state.view  # there at once


def test_a_step_of_the_body_is_one_step(canvas, shipped_state, qtbot):  # noqa: F811
    qtbot.waitUntil(lambda: canvas._ahead.has_modules, timeout=20_000)
    motion().set_less(True)
    faced = []
    canvas.turntable.faced.connect(faced.append)
    shipped_state.turn(1)
    assert canvas.facing == shipped_state.view
    assert not faced


def test_the_switch_in_the_menu_is_kept(qtbot, shipped_state):  # noqa: F811
    from PySide6.QtWidgets import QWidget

    from glutemap.ui.app import build_window
    from glutemap.ui.window import settings

    window = build_window(state=shipped_state, canvas=QWidget())
    qtbot.addWidget(window)
    window.actions_by_id["less_motion"].trigger()
    assert motion().is_less
    assert settings().value("less_motion") == "1"
    motion().set_less(False)
    motion().start(settings().value("less_motion"))
    assert motion().is_less
    window.actions_by_id["less_motion"].trigger()
    assert not motion().is_less


def test_the_readers_choice_goes_before_the_systems(monkeypatch):
    monkeypatch.setattr(motions, "system_wants_less", lambda: True)
    motion().start(None)
    assert motion().is_less
    motion().start("0")
    assert not motion().is_less
    motion().start("rubbish")
    assert motion().is_less


@pytest.mark.parametrize(
    ("name", "said", "less"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "no file of settings\n", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
    ],
)
def test_what_a_desktop_on_linux_says(tmp_path, monkeypatch, name, said, less):
    place = tmp_path / name
    place.parent.mkdir(exist_ok=True)
    place.write_text(said)
    monkeypatch.setattr(motions.sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert motions.system_wants_less() is less


def test_this_system_is_asked_without_a_fault():
    assert motions.system_wants_less() in (True, False)
