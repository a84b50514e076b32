"""The system changes its mind in the middle of a stroke, of a turn, of an open sheet: nothing is lost."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from glutemap.ui.app import build_window
from glutemap.ui.theme import DARK, theme
from tests.ui.canvas.conftest import library, zones  # noqa: F401  (the shipped ones, once)
from tests.ui.canvas.conftest import state as shipped_state  # noqa: F401
from tests.ui.canvas.test_painting import LEFT, RIGHT, WAY, send

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot, shipped_state):  # noqa: F811
    theme().choose("light")
    made = build_window(state=shipped_state)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitSignal(made.settled, timeout=20_000):
        made.show()
    made.canvas.set_motion(False)
    made.canvas.finish_loading()
    shipped_state.set_mode("symptoms")
    shipped_state.tool.take("brush")
    yield made
    theme().choose("light")
    theme().enlarge(100)
    QApplication.setPalette(theme_palette())
    made.close()


def theme_palette():
    from glutemap.ui.theme import palette, tokens

    return palette(tokens())


def look(_window):
    theme().choose("dark")


def palette_of_system(_window):
    dark = QPalette(QColor("#202020"))
    QApplication.setPalette(dark)
    QApplication.sendEvent(QApplication.instance(), QEvent(QEvent.Type.ApplicationPaletteChange))


def scheme(_window):
    theme().choose("system")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def density(window):
    for widget in (window, window.canvas, window.canvas.viewport()):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.DevicePixelRatioChange))


def screen_gone(_window):
    QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())


DISTURBANCES = [look, palette_of_system, scheme, density, screen_gone]


def disturb(window, how):
    how(window)
    QTest.qWait(60)


def pixels(window):
    return [window.canvas.camera.to_px(QPointF(*place)).toPoint() for place in WAY]


def stroke(window, how=None):
    """Paint with a disturbance half way."""
    first, *rest = pixels(window)
    send(window.canvas, QEvent.Type.MouseButtonPress, first)
    for number, pixel in enumerate(rest):
        send(window.canvas, QEvent.Type.MouseMove, pixel, Qt.MouseButton.NoButton, LEFT)
        if number == 0 and how is not None:
            disturb(window, how)
    send(window.canvas, QEvent.Type.MouseButtonRelease, rest[-1])
    return window.state.pain.strokes


@pytest.mark.parametrize("how", DISTURBANCES)
def test_a_stroke_is_whole(window, how):
    [usual] = stroke(window)
    window.actions_by_id["undo"].trigger()
    assert not window.state.pain.strokes
    [disturbed] = stroke(window, how)
    assert disturbed == usual
    window.actions_by_id["undo"].trigger()
    assert not window.state.pain.strokes  # still one step


@pytest.mark.parametrize("how", DISTURBANCES)
def test_a_turn_ends_where_the_hand_led(window, how):
    canvas, state = window.canvas, window.state

    def turn(how=None):
        middle = canvas.viewport().rect().center()
        send(canvas, QEvent.Type.MouseButtonPress, middle, RIGHT, RIGHT)
        for step in (20, 60, 100):
            send(canvas, QEvent.Type.MouseMove, middle + QPoint(step, 0), Qt.MouseButton.NoButton, RIGHT)
            if step == 20 and how is not None:
                disturb(window, how)
        send(canvas, QEvent.Type.MouseButtonRelease, middle + QPoint(100, 0), RIGHT, RIGHT)
        return state.view

    start = state.view
    usual = turn()
    state.set_view(start)
    assert usual is not start
    assert turn(how) is usual
    assert canvas.facing == usual


@pytest.mark.parametrize("how", DISTURBANCES)
def test_an_open_sheet_and_the_marks_stay(window, how):
    stroke(window)
    before = window.state.pain
    window.actions_by_id["red_flags"].trigger()
    sheet = window.dialogs.sheet("red_flags")
    disturb(window, how)
    assert sheet.isVisible()
    assert window.dialogs.sheet("red_flags") is sheet
    assert window.state.pain == before
    sheet.close()


def test_in_the_dark_everything_is_dark_at_once(window):
    disturb(window, look)
    shot = window.grab().toImage()
    for part, token in ((window.reading, DARK.panel), (window.top_bar, DARK.panel)):
        at = part.mapTo(window, QPoint(3, part.height() - 4))
        assert shot.pixelColor(at) == QColor(token)
    corner = window.stage.mapTo(window, QPoint(4, window.stage.height() // 2))
    assert shot.pixelColor(corner).lightness() < 80


def test_larger_words_in_the_middle_of_a_stroke_leave_one_stroke(window):
    assert len(stroke(window, lambda _window: theme().enlarge(200))) == 1
    window.actions_by_id["undo"].trigger()
    assert not window.state.pain.strokes


@pytest.mark.skipif(sys.platform == "win32", reason="no signal stops a process there")
def test_a_window_that_goes_to_a_sharper_screen_in_the_middle_of_a_stroke(tmp_path):
    screens = tmp_path / "screens.json"
    one = {"name": "one", "x": 0, "y": 0, "width": 1280, "height": 800, "dpr": 1}
    two = {"name": "two", "x": 1280, "y": 0, "width": 2560, "height": 1600, "dpr": 1}
    both = [screen | {"logicalDpi": 96, "logicalBaseDpi": 96} for screen in (one, two)]
    screens.write_text(json.dumps({"screens": both}))
    around = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "QT_SCREEN_SCALE_FACTORS": "one=1;two=2",
        "GLUTEMAP_DATA": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.two_screens"],
        env=around, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    told = json.loads(done.stdout.strip().splitlines()[-1])
    assert told["ratios"] == [1.0, 2.0, 1.0]
    assert told["strokes"] == [1, 1, 1]  # the third with a sleep in its middle
    assert told["same"]
    assert told["icon"] == 2.0
    assert told["words"] == []
