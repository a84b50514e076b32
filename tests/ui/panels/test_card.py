import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from glutemap.body.frame import Side
from glutemap.ui.panels.points import PointRows
from glutemap.ui.state import Selection
from glutemap.ui.theme import theme


def texts(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_the_card_shows_the_selected_muscle(window):
    assert "Gluteus medius" in texts(window.card)
    assert "It holds you up." in texts(window.card)


def is_iliacus(muscle_id):
    return muscle_id == "iliacus"


def test_another_muscle_gets_its_card(window, state, qtbot):
    with qtbot.waitSignal(window.card.shown, check_params_cb=is_iliacus):
        state.set_selection(Selection("iliacus", Side.RIGHT))
    assert "Iliacus" in texts(window.card)
    assert "Right" in texts(window.card)


def test_picking_a_point_shows_its_own_part_and_again_the_whole(window, state, qtbot):
    rows = window.card.points.rows
    window.card.section("sources")  # complete: nothing moves any more between the clicks
    qtbot.waitUntil(lambda: window.card.page.updatesEnabled() and rows["TrP2"].height() > 40)
    assert rows[None].isChecked()
    qtbot.mouseClick(rows["TrP2"], Qt.MouseButton.LeftButton)
    assert state.selection.trigger_point_id == "TrP2"
    qtbot.waitUntil(rows["TrP2"].isChecked)
    assert not rows[None].isChecked()
    qtbot.mouseClick(rows["TrP2"], Qt.MouseButton.LeftButton)
    assert state.selection.trigger_point_id is None


def test_the_points_of_a_section_that_stays_closed_are_no_window(window, state, qtbot):
    window.card.section("hurts").header.click()
    assert not window.card.section("hurts").is_open
    with qtbot.waitSignal(window.card.shown, check_params_cb=is_iliacus):
        state.set_selection(Selection("iliacus", Side.RIGHT))
    assert not [top for top in QApplication.topLevelWidgets() if isinstance(top, PointRows)]
    section = window.card.section("hurts")
    section.header.click()
    assert window.card.points.rows["TrP1"].isVisibleTo(section)


def test_a_point_can_be_picked_by_key(window, state, qtbot):
    row = window.card.points.rows["TrP3"]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert state.selection.trigger_point_id == "TrP3"


@pytest.mark.parametrize(
    "key", ["where", "does", "hurts", "brings_on", "check", "relieve", "see_someone", "copycats", "sources"]
)
def test_every_section_opens(window, key):
    section = window.card.section(key)
    section.open()
    assert section.is_open
    assert len(section.findChildren(QLabel)) > 0


def test_an_open_section_stays_open_for_the_next_muscle(window, state, qtbot):
    window.card.section("relieve").open()
    with qtbot.waitSignal(window.card.shown, check_params_cb=is_iliacus):
        state.set_selection(Selection("iliacus"))
    assert window.card.section("relieve").is_open


def test_a_source_number_leads_to_the_sources(window):
    section = window.card.section("brings_on")
    label = next(x for x in section.findChildren(QLabel) if 'href="1,2"' in x.text())
    label.linkActivated.emit("1,2")
    assert window.card.section("sources").is_open
    assert "First source" in texts(window.card.section("sources"))


def test_nothing_selected_says_what_to_do(window, state, qtbot):
    state.clear_selection()
    qtbot.waitUntil(lambda: window.card.currentIndex() == 1)
    assert "No muscle picked" in texts(window.card)


def test_another_look_paints_the_card_again(window, qtbot):
    try:
        window.card.section("relieve")  # the card is complete
        with qtbot.waitSignal(window.card.shown):
            theme().choose("dark")
        assert theme().is_dark
    finally:
        theme().choose("system")


def test_a_section_is_not_painted_squeezed_while_it_opens(window, qtbot):
    section = window.card.section("relieve")
    qtbot.waitUntil(window.card.page.updatesEnabled)
    section.open()
    assert not window.card.page.updatesEnabled()
    qtbot.waitUntil(window.card.page.updatesEnabled)
