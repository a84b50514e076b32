"""The manual in the window, by keys and by clicks."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from glutemap import cli
from glutemap.knowledge.loading import load_library
from glutemap.ui.actions import ACTIONS, ON_THE_BODY
from glutemap.ui.explore.compare import MusclePicture
from glutemap.ui.help.manual import PAGE_ID, ManualSheet
from glutemap.ui.help.page import ActionTable, keys_of

PAGES = load_library().manual
NAMES = {spec.id for spec in ACTIONS}


def visible(sheet, kind):
    return [part for part in sheet.page.findChildren(kind) if part.isVisibleTo(sheet)]


def said(sheet):
    return " ".join(label.text() for label in visible(sheet, QLabel))


def listed(sheet):
    model = sheet.pages.model()
    return [model.index(line, 0).data(PAGE_ID) for line in range(model.rowCount())]


def show(sheet, page_id):
    sheet.pages.setCurrentIndex(sheet.pages.model().index(listed(sheet).index(page_id), 0))
    assert sheet.reading == page_id
    for _ in range(3):  # new parts are shown, and laid out, when the loop comes to it
        QApplication.processEvents()


def links(sheet):
    (table,) = visible(sheet, ActionTable)
    return table.links


@pytest.mark.parametrize("page", PAGES.values(), ids=lambda page: page.id)
def test_every_action_that_is_named_exists(page):
    assert set(page.actions) <= NAMES
    assert len(set(page.actions)) == len(page.actions)


def test_the_key_opens_it_at_the_first_page(window, sheet):
    assert isinstance(sheet, ManualSheet)
    assert listed(sheet) == list(PAGES)
    assert sheet.reading == "first_steps"
    assert PAGES["first_steps"].steps[0] in said(sheet)


def test_it_stands_in_the_menu(window, qtbot):
    (entry,) = [a for a in window.top_bar.menu_button.menu().actions() if a.objectName() == "manual"]
    entry.trigger()
    assert window.sheet("manual").isVisible()


def test_typing_finds_and_shows_the_best_page_at_once(sheet):
    QTest.keyClicks(sheet.find_box, "lazer pointr")
    assert sheet.reading == "client_window"
    assert "client_window" in listed(sheet)
    assert len(listed(sheet)) < len(PAGES)
    QTest.keyClicks(sheet.find_box, " xylophone zzz")
    sheet.find_box.clear()
    assert listed(sheet) == list(PAGES)
    assert sheet.reading == "client_window"  # the page that was read stays


def test_what_is_nowhere_is_said_calmly(sheet):
    assert sheet.nothing.isHidden()
    QTest.keyClicks(sheet.find_box, "xylophone")
    assert listed(sheet) == []
    assert sheet.nothing.isVisibleTo(sheet)


def test_up_and_down_change_the_page_from_box_and_list(sheet):
    ids = list(PAGES)
    QTest.keyClick(sheet.find_box, Qt.Key.Key_Down)
    assert sheet.reading == ids[1]
    QTest.keyClick(sheet.find_box, Qt.Key.Key_Return)
    assert sheet.isVisible()
    QTest.keyClick(sheet.pages, Qt.Key.Key_Down)
    assert sheet.reading == ids[2]
    QTest.keyClick(sheet.pages, Qt.Key.Key_Return)
    assert sheet.isVisible()
    QTest.keyClick(sheet.find_box, Qt.Key.Key_Up)
    assert sheet.reading == ids[1]


def test_a_click_in_the_list_shows_the_page(sheet, qtbot):
    index = sheet.pages.model().index(4, 0)
    at = sheet.pages.visualRect(index).center()
    qtbot.mouseClick(sheet.pages.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert sheet.reading == list(PAGES)[4]


def test_the_page_keys_scroll_and_another_page_begins_at_its_top(sheet, qtbot):
    sheet.resize(900, 480)
    show(sheet, "body")
    bar = sheet.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QTest.keyClick(sheet.find_box, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    show(sheet, "mark")
    assert bar.value() == 0


def test_ctrl_f_goes_to_the_box_and_escape_closes(window, sheet, qtbot):
    sheet.pages.setFocus()
    QTest.keyClick(sheet.pages, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert sheet.focusWidget() is sheet.find_box
    with qtbot.waitSignal(sheet.finished):
        QTest.keyClick(sheet.find_box, Qt.Key.Key_Escape)
    assert window.sheet("manual") is None


@pytest.mark.parametrize("page_id", PAGES)
def test_keys_are_those_of_the_actions(window, sheet, page_id):
    show(sheet, page_id)
    words = said(sheet)
    for name in PAGES[page_id].actions:
        action = window.actions_by_id[name]
        assert links(sheet)[name].text() == action.text()
        assert keys_of(action) in words
    if PAGES[page_id].gestures:
        assert all(what in words and keys in words for what, keys in ON_THE_BODY)


def test_a_link_does_what_it_names(window, sheet, qtbot):
    show(sheet, "mark")
    assert not links(sheet)["clear"].isEnabled()  # nothing is marked
    qtbot.mouseClick(links(sheet)["tool_brush"], Qt.MouseButton.LeftButton)
    assert window.state.mode == "symptoms"
    assert window.state.tool.kind == "brush"
    window.state.set_region("low_back.left", 5.0)
    assert links(sheet)["clear"].isEnabled()
    QTest.keyClick(links(sheet)["clear"], Qt.Key.Key_Space)
    assert window.state.pain.is_empty
    assert sheet.isVisible()


def test_a_link_may_open_another_sheet(window, sheet, qtbot):
    show(sheet, "limits")
    qtbot.mouseClick(links(sheet)["guide"], Qt.MouseButton.LeftButton)
    assert window.sheet("guide").isVisible()


@pytest.mark.parametrize("page_id", [page.id for page in PAGES.values() if page.picture])
def test_the_picture_is_painted_by_the_program_and_has_words(sheet, qtbot, page_id):
    show(sheet, page_id)
    (picture,) = visible(sheet, MusclePicture)
    assert PAGES[page_id].picture.shows in picture.accessibleName()
    qtbot.waitUntil(lambda: not picture.pixmap().isNull(), timeout=30000)
    image = picture.pixmap().toImage()
    middle = {image.pixel(x, image.height() // 2) for x in range(0, image.width(), 3)}
    assert len(middle) > 20  # a body, and not an empty ground


def test_the_picture_follows_the_body(window, sheet, qtbot):
    from glutemap.body.frame import BodyType

    (before,) = visible(sheet, MusclePicture)
    window.state.set_body(BodyType.MALE)
    qtbot.waitUntil(lambda: visible(sheet, MusclePicture) not in ([], [before]))
    (after,) = visible(sheet, MusclePicture)
    assert before._spec.body is BodyType.FEMALE
    assert after._spec.body is BodyType.MALE


def test_marks_lie_on_the_left_and_feel_as_written(window, sheet):
    show(sheet, "mark")
    (picture,) = visible(sheet, MusclePicture)
    marks = PAGES["mark"].picture.marks
    pain = picture._spec.pain
    assert dict(pain.regions) == {f"{m.region}.left": float(m.strength) for m in marks}
    assert [str(pain.qualities[f"{m.region}.left"]) for m in marks] == [m.feels for m in marks]


@pytest.mark.parametrize("page_id", PAGES)
def test_nothing_is_cut_on_a_small_screen(sheet, qtbot, page_id):
    sheet.resize(900, 480)
    show(sheet, page_id)
    qtbot.waitUntil(lambda: bool(visible(sheet, QLabel)))
    page = sheet.page.widget()
    page.layout().activate()
    assert page.width() <= sheet.page.viewport().width()
    for part in visible(sheet, QWidget):
        if isinstance(part, QLabel) and not isinstance(part, MusclePicture):
            wanted = part.heightForWidth(part.width()) if part.wordWrap() else part.sizeHint().height()
            assert part.height() >= wanted, part.text()
            assert part.wordWrap() or part.width() >= part.sizeHint().width(), part.text()
    titles = sheet.pages.fontMetrics()
    widest = max(titles.horizontalAdvance(page.title) for page in PAGES.values())
    assert sheet.pages.viewport().width() >= widest + 32


def test_tab_reads_box_list_links_and_close(sheet):
    show(sheet, "first_steps")
    order, at = [], sheet.find_box
    for _ in range(200):
        order.append(at)
        at = at.nextInFocusChain()
    wanted = [sheet.find_box, sheet.pages, *links(sheet).values(), sheet.close_button]
    places = [order.index(part) for part in wanted]
    assert places == sorted(places)


def test_the_command_prints_every_page_with_keys(capsys):
    assert cli.main(["manual"]) == 0
    printed = capsys.readouterr().out
    assert all(f"## {page.title}\n" in printed for page in PAGES.values())
    assert "| Eraser | E |" in printed
    assert cli.main(["manual", "--json"]) == 0
    assert [page["id"] for page in json.loads(capsys.readouterr().out)] == list(PAGES)
