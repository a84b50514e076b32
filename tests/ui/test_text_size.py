"""Words as large as the reader wants: kept, applied at once, and nothing is lost at twice the size."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from glutemap.body.frame import Side
from glutemap.ui import text_size
from glutemap.ui.canvas.legend import LegendEntry
from glutemap.ui.panels.flow import FoldingRow, WrappingButton, WrappingTick
from glutemap.ui.panels.legend import Legend
from glutemap.ui.panels.mark_rows import RegionRow
from glutemap.ui.panels.segments import Segment, Segments
from glutemap.ui.stylesheet import stylesheet
from glutemap.ui.theme import BODY, LIGHT, theme
from tests.ui.panels.conftest import library, state, window  # noqa: F401

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def _usual(qapp):
    """Dressed as the program is, and left as it was found."""
    sheet, font = qapp.styleSheet(), qapp.font()
    theme().enlarge(125)
    theme().enlarge(100)
    yield
    theme().enlarge(100)
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)


@given(st.one_of(st.none(), st.integers(), st.text(), st.sampled_from(["150", 175])))
def test_whatever_is_stored_becomes_a_size(stored):
    assert text_size.known_size(stored) in text_size.SIZES


def test_at_the_usual_size_every_length_is_as_it_was_drawn(qapp):
    sheet = stylesheet(LIGHT)
    assert text_size.grown_sheet(sheet) == sheet
    assert (text_size.px(13), text_size.room(44), BODY.px) == (13, 44, BODY.size)


def test_a_ring_goes_on_taking_from_the_inside():
    text_size.use(200)
    try:
        usual = text_size.grown_sheet("QLineEdit { border: 1px solid x; min-height: 36px; padding: 0 10px; }")
        ring = text_size.grown_sheet(
            "QLineEdit:focus { border: 2px solid x; min-height: 34px; padding: 0 9px; }"
        )
    finally:
        text_size.use(100)
    assert "min-height: 58px; padding: 0 16px" in usual
    assert "min-height: 56px; padding: 0 15px" in ring


def test_the_choice_is_kept_and_holds_at_once(window):  # noqa: F811
    from glutemap.ui.window import settings

    button = window.top_bar.mode.button("study")
    before = button.sizeHint(), window.top_bar.height()
    window.actions_by_id["text_200"].trigger()
    assert settings().value("text_size") == "200"
    assert BODY.px == 2 * BODY.size
    assert button.fontMetrics().height() > 28
    assert button.sizeHint().height() > 1.3 * before[0].height()
    assert window.top_bar.height() > before[1]
    window.actions_by_id["text_100"].trigger()
    assert (button.sizeHint().height(), window.top_bar.height()) == (before[0].height(), before[1])


def test_where_there_is_no_room_the_list_folds_and_comes_when_it_is_wanted(window, qtbot):  # noqa: F811
    window.resize(1280, 800)
    assert window.drawer.is_out
    window.actions_by_id["text_200"].trigger()
    assert not window.drawer.is_out
    handle = window.stage.finder
    assert handle.isVisible()
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton)
    assert window.drawer.is_out
    assert window.muscle_list.find_box.hasFocus() or not window.isActiveWindow()
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton)
    assert not window.drawer.is_out
    window.actions_by_id["text_100"].trigger()
    assert window.drawer.is_out
    assert not handle.isVisible()


def squeezed(shown):
    """The labels of one line with less room than their words take."""
    cut = []
    for label in shown.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap() and label.pixmap().isNull():
            wanted = label.minimumSizeHint()
            if label.width() < wanted.width() - 1 or label.height() < wanted.height() - 6:
                cut.append((label.text(), label.size().toTuple(), wanted.toTuple()))
    return cut


@pytest.mark.parametrize("size", [125, 150, 175, 200])
@pytest.mark.parametrize("mode", ["explore", "symptoms"])
def test_no_label_or_button_is_narrower_than_its_words(window, qtbot, size, mode):  # noqa: F811
    from PySide6.QtTest import QTest

    window.resize(1280, 800)
    window.state.set_mode(mode)
    window.actions_by_id[f"text_{size}"].trigger()
    QTest.qWait(150)
    qtbot.waitUntil(lambda: not squeezed(window), timeout=10_000)  # pages lay themselves out in steps
    assert window.width() <= 1280
    bar = window.top_bar
    for value in bar.mode.values:
        button = bar.mode.button(value)
        assert button.width() >= button.sizeHint().width() - 1
    if bar.body.isHidden():  # its choices are in the menu beside it then
        assert window.actions_by_id["female"] in bar.build.menu().actions()


def test_a_row_folds_where_it_has_no_room_and_unfolds_again(qtbot):
    one, other = QLabel("x" * 24), QLabel("y" * 24)
    line = FoldingRow([one, other], 8)
    qtbot.addWidget(line)
    line.resize(800, 90)
    line.show()
    assert one.y() == other.y()
    line.resize(240, 90)
    line.layout().activate()
    assert other.y() > one.y()
    line.resize(800, 90)
    line.layout().activate()
    assert one.y() == other.y()


def test_the_words_of_a_tick_wrap_and_are_said_whole(qtbot):
    tick = WrappingTick("  Limit the time: 30 seconds for each")
    qtbot.addWidget(tick)
    tick.show()
    tick.resize(140, 80)
    assert "\n" in tick.text()
    assert tick.accessibleName() == "Limit the time: 30 seconds for each"
    tick.resize(600, 80)
    assert tick.text() == "  Limit the time: 30 seconds for each"


def test_sheets_grow_as_far_as_the_screen_goes(qtbot):
    sheet = QWidget()
    qtbot.addWidget(sheet)
    assert text_size.first_size(sheet, QSize(620, 660)) == QSize(620, 660)
    theme().enlarge(200)
    grown = text_size.first_size(sheet, QSize(620, 660))
    assert grown.width() > 620
    assert grown.height() <= sheet.screen().availableSize().height()


def test_the_words_of_a_button_wrap_and_come_back_into_one_line(qtbot):
    link = WrappingButton("Add an area of the body by its name")
    qtbot.addWidget(link)
    link.show()
    whole, one_line = link.sizeHint().width(), link.sizeHint().height()
    link.resize(link.minimumSizeHint().width() + 20, 80)
    assert "\n" in link.text()
    assert link.sizeHint().width() == whole
    assert link.sizeHint().height() > one_line
    assert link.accessibleName() == "Add an area of the body by its name"
    link.resize(whole, 80)
    assert link.text() == "Add an area of the body by its name"


def test_a_tick_asks_for_no_more_room_than_its_wrapped_words(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    line = QVBoxLayout(page)
    line.addWidget(WrappingTick("  Limit the time: 30 seconds for each"))
    assert line.minimumSize().width() < 200


def test_a_mark_puts_its_word_below_where_slider_and_word_have_no_room(window, qtbot):  # noqa: F811
    window.state.set_mode("symptoms")
    window.state.set_region("low_back.left", 7.0)
    line = RegionRow(window.state, "low_back.left")
    qtbot.addWidget(line)
    line.resize(420, 160)
    line.show()
    assert line.quality.mapTo(line, QPoint(0, 0)).x() > line.value.mapTo(line, QPoint(0, 0)).x()
    theme().enlarge(200)
    line.resize(line.minimumSizeHint().width(), 200)
    line.layout().activate()
    assert line.quality.y() >= line.slider.geometry().bottom()
    assert line.quality.geometry().right() < line.width()
    assert line.slider.width() >= text_size.room(100)
    line.resize(900, 160)
    line.layout().activate()
    assert abs(line.quality.geometry().center().y() - line.slider.geometry().center().y()) < 3


@pytest.mark.parametrize(("room", "lines"), [(2000, 3), (700, 5)])
def test_the_legend_under_the_body_takes_as_many_lines_as_its_words_ask_for(window, qtbot, room, lines):  # noqa: F811
    theme().enlarge(200)
    window.state.clear_selection()
    legend = Legend(window.state)
    qtbot.addWidget(legend)
    kinds = ("explained", "unexplained", "expected", "expected_spillover", "trigger_point")
    legend._entries = [LegendEntry(kind, "Marked, and fits this muscle") for kind in kinds]
    legend.dock(True, room)
    legend.resize(room, legend.heightForWidth(room))
    legend.show()

    def named():
        return [label for label in legend.findChildren(QLabel) if label.text() and label.isVisible()]

    qtbot.waitUntil(lambda: len(named()) == 5)
    legend.layout().activate()
    for label in named():
        assert label.width() >= label.sizeHint().width()
        assert label.mapTo(legend, QPoint(label.width(), 0)).x() <= room
    assert len({label.mapTo(legend, QPoint(0, 0)).y() for label in named()}) == lines


def test_list_and_page_are_as_wide_as_they_were_when_words_are_usual_again(window, qtbot):  # noqa: F811
    window.resize(1600, 900)
    splitter = window.centralWidget().findChild(QSplitter)
    splitter.setSizes([300, 860, 430])
    before = splitter.sizes()
    window.actions_by_id["text_200"].trigger()
    qtbot.waitUntil(lambda: splitter.sizes() != before)
    window.actions_by_id["text_100"].trigger()
    qtbot.waitUntil(lambda: splitter.sizes() == before)


def test_a_choice_that_folds_is_a_column_where_it_has_no_room(qtbot):
    names = ("first", "second", "third")
    choice = Segments("Which", [Segment(name, name.capitalize(), name) for name in names], folds=True)
    holder = QWidget()
    line = QVBoxLayout(holder)
    line.addWidget(choice)
    line.addStretch(1)
    qtbot.addWidget(holder)
    holder.resize(600, 400)
    holder.show()
    places = [choice.button(name) for name in names]
    assert len({place.y() for place in places}) == 1
    holder.resize(choice.minimumSizeHint().width() + 30, 400)
    qtbot.waitUntil(lambda: len({place.y() for place in places}) == 3)
    qtbot.waitUntil(lambda: choice.height() >= sum(place.height() for place in places))
    choice.show_value("first")
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.value == "second"
    holder.resize(600, 400)
    qtbot.waitUntil(lambda: len({place.y() for place in places}) == 1)


@pytest.mark.parametrize("width", [1530, 1920])
def test_the_words_over_the_list_are_whole_where_it_stands_beside_the_body(window, qtbot, width):  # noqa: F811
    sides = [window.muscle_list.side.button(value) for value in ("left", "right")]
    for made in sides:
        made.setText("On this side")  # longer than any of ours
    window.resize(width, 1000)
    window.actions_by_id["text_200"].trigger()
    assert window.drawer.is_out
    qtbot.waitUntil(lambda: all(made.width() >= made.sizeHint().width() for made in sides))
    tree = window.muscle_list.tree
    assert tree.width() > (370 if width == 1920 else 280)
    assert window.width() == width


def test_where_the_list_leaves_no_room_for_the_page_it_goes_when_a_muscle_is_picked(window, qtbot):  # noqa: F811
    window.resize(1280, 800)
    window.actions_by_id["text_200"].trigger()
    qtbot.waitUntil(lambda: not window.drawer.is_out)
    window.actions_by_id["find"].trigger()
    assert window.drawer.is_out
    assert not window.reading.isVisible()
    assert window.stage.isVisible()
    window.state.select("piriformis", Side.LEFT)
    assert not window.drawer.is_out
    assert window.reading.isVisible()
    window.actions_by_id["find"].trigger()
    window.actions_by_id["text_100"].trigger()
    assert window.reading.isVisible()
    assert window.drawer.is_out


@pytest.mark.parametrize("percent", [100, 200])
def test_a_sheet_opens_no_larger_than_its_screen(percent, monkeypatch):
    monkeypatch.setattr(text_size, "_factor", percent / 100)
    low = SimpleNamespace(availableSize=lambda: QSize(1024, 600))
    room = text_size.first_size(SimpleNamespace(screen=lambda: low), QSize(640, 800))
    assert (room.width() <= 1024, room.height() <= 600) == (True, True)
    assert room.width() >= 640
