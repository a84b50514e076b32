import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from glutemap.body.frame import Layer, Side, View
from glutemap.ui.explore.tour import TourPage
from glutemap.ui.state import PickedLandmark, Selection


@pytest.fixture
def tour(window):
    QTest.keyClick(window, Qt.Key.Key_T)
    page = window.reading.visitor
    assert isinstance(page, TourPage)
    return page


def said(page):
    return " ".join(label.text() for label in page.findChildren(QLabel))


def test_the_first_stop_is_shown_on_the_body_and_told(window, tour):
    state = window.state
    assert (state.view, state.layer) == (View.LEFT, Layer.SKIN)
    assert state.landmark == PickedLandmark("iliac_crest_top", Side.LEFT)
    assert window.reading.currentWidget() is tour
    assert "Step 1 of 10" in said(tour)


def test_every_stop_is_shown_and_the_end_puts_the_body_back(window, qtbot):
    state = window.state
    state.set_view(View.ANTERIOR)
    state.set_layer(Layer.DEEP)
    before = state.selection
    QTest.keyClick(window, Qt.Key.Key_T)
    tour = window.reading.visitor
    stops = state.library.tours["hip"].stops
    for number, stop in enumerate(stops):
        assert tour.at == number
        assert (state.view, state.layer) == (View(stop.view), Layer(stop.layer))
        assert (state.selection.muscle_id if state.selection else "") == stop.muscle
        assert stop.title in said(tour)
        qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    assert (state.view, state.layer, state.selection) == (View.ANTERIOR, Layer.DEEP, before)
    assert not state.landmarks_shown
    assert window.reading.currentWidget() is window.card


def test_arrows_go_back_and_on_and_never_out(window, tour):
    for at in range(1, len(tour._tour.stops)):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
        assert tour.at == at
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert tour.at == len(tour._tour.stops) - 1
    assert window.reading.visitor is tour
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Left)
    assert tour.at == len(tour._tour.stops) - 2
    tour.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert tour.at == len(tour._tour.stops) - 3
    assert window.state.mode == "explore"


def test_one_can_go_back_and_leave_by_key(window, tour):
    QTest.keyClick(tour.next, Qt.Key.Key_Space)
    assert tour.at == 1
    QTest.keyClick(tour.back, Qt.Key.Key_Space)
    assert tour.at == 0
    assert not tour.back.isEnabled()
    QTest.keyClick(tour, Qt.Key.Key_Escape)
    assert window.reading.visitor is None
    assert window.state.selection == Selection("gluteus_medius", Side.LEFT)
    assert window.focusWidget() is window.canvas


def test_marking_pain_ends_the_tour(window, tour):
    window.state.set_mode("symptoms")
    assert window.reading.visitor is None
    assert window.reading.currentWidget() is window.pain_page


def test_a_tour_left_for_another_mode_leaves_nothing_on_the_body(window):
    state = window.state
    state.set_view(View.ANTERIOR)
    QTest.keyClick(window, Qt.Key.Key_T)
    shown = window.actions_by_id["landmarks"]
    assert (state.view, state.landmarks_shown, shown.isChecked()) == (View.LEFT, True, True)
    state.set_mode("symptoms")
    assert (state.view, state.landmarks_shown, state.landmark) == (View.ANTERIOR, False, None)
    assert not shown.isChecked()
    state.set_mode("explore")
    assert state.selection == Selection("gluteus_medius", Side.LEFT)


def test_enter_presses_the_button_that_has_the_focus(window, tour):
    QTest.keyClick(tour.next, Qt.Key.Key_Return)
    assert tour.at == 1
    tour.leave.setFocus()
    QTest.keyClick(tour.leave, Qt.Key.Key_Enter)
    assert window.reading.visitor is None


def test_leaving_it_by_click_rings_no_other_button(window, tour, qtbot):
    window.activateWindow()
    tour.next.setFocus()
    assert window.focusWidget() is tour.next
    window.state.set_mode("study")
    assert window.reading.visitor is None
    assert window.focusWidget() is None


def test_starting_it_again_goes_on(window, tour, qtbot):
    qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    window.actions_by_id["tour"].trigger()
    assert window.reading.visitor is tour
    assert tour.at == 1
