"""A script that is read from right to left: panels change sides, the body and what speaks of it does not."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem

from glutemap.body.frame import Layer
from glutemap.ui.panels import list_rows
from glutemap.ui.panels.intensity import IntensitySlider


@pytest.fixture
def mirrored(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def window(mirrored, window, qtbot):
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    return window


def left_of(widget, window):
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_the_panels_change_sides(window):
    side, stage, page = window._side_panel, window.stage, window.reading
    assert left_of(page, window) < left_of(stage, window) < left_of(side, window)
    assert left_of(window.top_bar.menu_button, window) < left_of(window.top_bar.mode, window)


def test_what_speaks_of_the_body_keeps_its_sides(window):
    sides, turn = window.muscle_list.side, window.stage.turn
    assert left_of(sides.button("left"), window) < left_of(sides.button("right"), window)
    assert left_of(turn.back, window) < left_of(turn.on, window)


def test_more_pain_and_deeper_are_at_the_right(mirrored, window, state, qtbot):
    slider = IntensitySlider()
    qtbot.addWidget(slider)
    slider.resize(200, 26)
    slider.show()
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(195, 13))
    assert slider.value() == 10
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(5, 13))
    assert slider.value() == 0
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() == 1
    layers = window.stage.layers
    QTest.mouseClick(layers, Qt.MouseButton.LeftButton, pos=QPoint(layers.width() - 26, 17))
    assert state.layer is Layer.BONE


def test_the_arrows_go_to_the_neighbour_that_is_seen_there(window, state):
    mode = window.top_bar.mode
    mode.button("explore").setFocus()
    QTest.keyClick(mode.button("explore"), Qt.Key.Key_Left)
    assert state.mode == "symptoms"
    assert left_of(mode.button("symptoms"), window) < left_of(mode.button("explore"), window)


def test_nothing_lies_over_its_neighbour(window, state):
    for mode in ("explore", "symptoms"):
        state.set_mode(mode)
        QTest.qWait(50)
        for parent in (window.top_bar, window.stage, window.stage.tools, window.reading.currentWidget()):
            laid_out = [
                item.widget()
                for item in map(parent.layout().itemAt, range(parent.layout().count()))
                if item is not None and item.widget() is not None and item.widget().isVisible()
            ]
            for number, one in enumerate(laid_out):
                assert parent.rect().contains(one.geometry())
                assert not any(one.geometry().intersects(other.geometry()) for other in laid_out[:number])


def test_the_sign_of_a_heading_stands_at_the_other_end_of_its_words():
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 200, 36)
    option.direction = Qt.LayoutDirection.RightToLeft
    assert list_rows._mirrored(option, QRect(170, 10, 16, 16)).right() < 40
    option.direction = Qt.LayoutDirection.LeftToRight
    assert list_rows._mirrored(option, QRect(170, 10, 16, 16)).left() == 170


def test_the_canvas_is_the_same_to_the_pixel(qapp, qtbot):
    from glutemap.knowledge.loading import load_library
    from glutemap.ui.canvas.body_view import BodyView
    from glutemap.ui.state import AppState

    def picture(direction):
        qapp.setLayoutDirection(direction)
        try:
            state = AppState(load_library())
            state.set_region("low_back.left", 7.0)
            canvas = BodyView(state)
            canvas.set_motion(False)
            canvas.resize(500, 600)
            qtbot.addWidget(canvas)
            canvas.show()
            qtbot.waitExposed(canvas)
            qtbot.waitUntil(lambda: canvas._ahead.has_modules, timeout=20_000)
            canvas.painter.make_ready(canvas.spec)
            canvas.grab()  # asks for what is missing
            canvas._easel.wait()
            qapp.processEvents()
            image = canvas.grab().toImage()
            canvas.stop()
            return image
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    usual = picture(Qt.LayoutDirection.LeftToRight)
    assert usual == picture(Qt.LayoutDirection.RightToLeft)
    assert usual != usual.flipped(Qt.Orientation.Horizontal)  # the two sides differ: the words are there
