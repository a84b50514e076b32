"""The start, the sitting as a whole, the result, the files."""

import zipfile
from itertools import pairwise

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from glutemap.clients.learning import Learning
from glutemap.clients.store import Store
from glutemap.study.marking import Grade
from glutemap.study.progress import AreaProgress
from glutemap.ui.study import settings
from glutemap.ui.study.chart import ProgressChart
from glutemap.ui.study.deck_sheet import DeckSheet
from glutemap.ui.theme import theme
from tests.study.test_course import GOOD

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def store(tmp_path):
    made = Store(tmp_path / "records")
    made.open()
    yield made
    made.close()


def answer_all(page, rightly):
    asking = page.asking
    while page.currentWidget() is asking:
        from glutemap.study.marking import Verdict

        asking._settle(Verdict(Grade.RIGHT if rightly else Grade.WRONG), None)
        asking.go_on()


def said(page):
    """What the last message box said; it is closed."""
    boxes = [box for box in page.findChildren(QMessageBox) if box.isVisible()]
    words = boxes[-1].text()
    for box in boxes:
        box.close()
    return words


def test_a_sitting_from_the_start_to_the_result(page):
    assert page.currentWidget() is page.start
    QTest.mouseClick(page.start.begin, LEFT)
    assert page.currentWidget() is page.asking
    answer_all(page, rightly=True)
    assert page.currentWidget() is page.result
    assert len(page.desk.memory.items) == 10
    assert not page.result.again.isVisible()
    QTest.mouseClick(page.result.back, LEFT)
    assert page.currentWidget() is page.start


def test_the_missed_ones_are_asked_again(page):
    page.begin(page.desk.decks[1])
    answer_all(page, rightly=False)
    missed = page.asking.round.result.missed
    QTest.mouseClick(page.result.again, LEFT)
    assert page.asking.round.total == len(missed)
    assert page.asking.question.item == missed[0]


def test_a_deck_is_chosen_by_its_row_and_asks_its_area_only(page, qtbot):
    qtbot.waitUntil(lambda: bool(page.start.rows))
    row = next(made for made in page.start.rows if made.deck.id == "area.leg")
    QTest.mouseClick(row, LEFT)
    area = {page.desk.bank.area_of(page.asking.question.item)}
    assert area == {"leg"}


def test_the_length_and_the_clock_are_remembered(page):
    page.start.length.chosen.emit("20")
    page.start.timed.setChecked(True)
    assert settings.length() == 20
    assert settings.is_timed()


def test_what_is_learnt_goes_into_the_records_once_they_are_open(page, store):
    page.desk.review("soleus.nerve", Grade.RIGHT)
    assert not page.desk.is_kept
    assert "until the program ends" in page.start.kept.text()
    page.desk.use_learning(Learning(store))
    assert [row[0] for row in Learning(store).cards()] == ["soleus.nerve"]
    page.desk.review("soleus.origin", Grade.WRONG)
    assert len(Learning(store).reviews()) == 2
    assert "kept in the records" in page.start.kept.text()


def test_records_that_are_locked_meanwhile_lose_nothing(page, store):
    page.desk.use_learning(Learning(store))
    page.desk.review("soleus.nerve", Grade.RIGHT)
    store.lock()
    page.desk.review("soleus.origin", Grade.RIGHT)
    assert not page.desk.is_kept
    assert set(page.desk.memory.items) == {"soleus.nerve", "soleus.origin"}
    store.open()
    page.desk.use_learning(Learning(store))
    assert [item for item, _at, _rating in Learning(store).reviews()] == ["soleus.nerve", "soleus.origin"]
    assert set(page.desk.memory.items) == {"soleus.nerve", "soleus.origin"}


def test_a_deck_by_hand(page, store, qtbot):
    page.desk.use_learning(Learning(store))
    sheet = DeckSheet(page.desk)
    qtbot.addWidget(sheet)
    sheet.show()
    assert not sheet.save.isEnabled()
    area = sheet.tree.topLevelItem(0)
    area.child(0).setCheckState(0, Qt.CheckState.Checked)
    area.child(1).setCheckState(0, Qt.CheckState.Checked)
    QTest.keyClicks(sheet.name, "Exam")
    chosen = sheet.chosen
    QTest.mouseClick(sheet.save, LEFT)
    deck = page.desk.decks[-1]
    assert (deck.name, len(chosen)) == ("Exam", 2)
    assert {item.split(".")[0] for item in deck.items} == set(chosen)
    page.desk.remove_deck(deck)
    assert all(d.name != "Exam" for d in page.desk.decks)


def test_a_course_is_opened_asked_and_taken_out(page, tmp_path):
    file = tmp_path / "hip.yaml"
    file.write_text(GOOD, encoding="utf-8")
    page.files.take_course(file)
    assert "The hip in an hour" in said(page)
    deck = next(d for d in page.desk.decks if d.id == "course.hip_in_an_hour")
    page.begin(deck)
    assert page.asking.question.item == "gluteus_maximus.origin"
    assert settings.course_files() == [file]
    page.desk.remove_deck(deck)
    assert settings.course_files() == []


def test_a_faulty_course_says_where(page, tmp_path):
    file = tmp_path / "hip.yaml"
    file.write_text(GOOD.replace("gluteus_medius]", "nobody]"), encoding="utf-8")
    page.files.take_course(file)
    assert "hip.yaml:9:32: parts[0].muscles[1]: no muscle 'nobody'" in said(page)
    assert not page.desk.courses


def test_csv_out_and_in(page, tmp_path):
    page.desk.review("soleus.nerve", Grade.RIGHT)
    row = page.desk.memory.row("soleus.nerve")
    page.files.write_csv(tmp_path / "study.csv")
    assert "1 item written" in said(page)
    page.desk.review("soleus.nerve", Grade.WRONG)
    page.files.take_sheet(tmp_path / "study.csv")
    assert "1 item was taken in" in said(page)
    assert page.desk.memory.row("soleus.nerve") == row
    page.files.take_sheet(tmp_path / "none.csv")
    assert "cannot be read" in said(page)


def test_an_anki_package_with_pictures(page, tmp_path):
    from glutemap.study.decks import hand_deck

    deck = hand_deck(1, "x", ["soleus"], page.desk.bank)
    page.files.write_anki(tmp_path / "x.apkg", [deck])
    assert "cards written" in said(page)
    with zipfile.ZipFile(tmp_path / "x.apkg") as archive:
        pictures = [n for n in archive.namelist() if n.isdigit()]
        assert pictures
        assert all(archive.read(n).startswith(b"\x89PNG") for n in pictures)


def test_a_folder_that_is_not_there_is_said(page, tmp_path):
    page.files.write_csv(tmp_path / "nowhere" / "x.csv")
    assert "cannot be written" in said(page)


def test_the_chart_shows_every_area(page, qtbot):
    page.desk.review("soleus.nerve", Grade.RIGHT)
    qtbot.waitUntil(lambda: page.start.chart is not None)
    page.start.refresh()
    spoken = QAccessible.queryAccessibleInterface(page.start.chart)
    assert spoken.text(QAccessible.Text.Name) == "Progress by area"
    described = spoken.text(QAccessible.Text.Description)
    assert "Lower leg and foot: 0 of" in described
    assert "1 being learnt" in described
    assert spoken.role() == QAccessible.Role.Chart
    whole = sum(int(row.rpartition(" of ")[2].split()[0]) for row in described.split("; "))
    assert spoken.text(QAccessible.Text.Value) == f"0 of {whole} known, 1 being learnt"


def test_out_of_sight_the_board_holds_no_pictures(page, qtbot):
    board = page.board
    board.canvas.finish_loading()
    board.canvas.viewport().repaint()
    painter = board.canvas.painter
    assert painter._base is not None
    board.hide()
    board.canvas.finish_painting()
    QApplication.processEvents()
    assert painter._base is None
    assert painter._sheet is None
    assert not painter._surroundings._ground._things
    board.show()
    qtbot.waitExposed(board)
    qtbot.waitUntil(lambda: painter._base is not None)


@pytest.fixture
def usual_words():
    """Words of the usual size again afterwards."""
    yield
    theme().enlarge(100)


def test_a_name_too_long_for_the_chart_is_told_in_full(qtbot):
    name = "a very long name of a place, as there are in some languages, and longer"
    chart = ProgressChart({"hip": name})
    qtbot.addWidget(chart)
    chart.show_progress([AreaProgress("hip", 1, 2, 3)])
    chart.resize(chart.minimumSizeHint())
    chart.show()
    assert chart.width() < chart.fontMetrics().horizontalAdvance(name)
    assert name in chart.toolTip()
    chart.resize(2000, 60)
    assert chart.toolTip() == ""


def test_the_chart_stops_the_tab_key_and_its_bars_keep_their_room(page, qtbot, usual_words):
    qtbot.waitUntil(lambda: page.start.chart is not None and page.start.chart.isVisible())
    chart = page.start.chart
    for percent in (100, 200):
        theme().enlarge(percent)
        qtbot.waitUntil(lambda: chart.height() >= chart.heightForWidth(chart.width()))
        bars = chart.bars()
        assert len(bars) == 9
        assert all(bar.width() > 0.4 * chart.width() for bar in bars)
        assert all(upper.bottom() < lower.top() for upper, lower in pairwise(bars))
        assert bars[-1].bottom() < chart.height()
    plain = chart.grab().toImage()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert QAccessible.queryAccessibleInterface(chart).state().focused
    assert chart.grab().toImage() != plain
    QTest.keyClick(chart, Qt.Key.Key_Tab)
    assert not chart.hasFocus()


def test_another_library_starts_over(page, state, ranker, qtbot):
    page.begin(page.desk.decks[0])
    state.use_library(ranker.library)
    assert page.currentWidget() is page.start
    assert page.desk.bank is None
    state.use_zones(ranker.book)
    qtbot.waitUntil(lambda: page.desk.bank is not None, timeout=60_000)


def test_the_tab_key_follows_the_page(page, qtbot):
    qtbot.waitUntil(lambda: not page.start._soon.isActive() and page.start.rows[-1].isVisible())
    order, here = [], page.start.begin
    for _ in range(6):
        here = here.nextInFocusChain()
        while not (here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.isVisible()):
            here = here.nextInFocusChain()
        order.append(here)
    assert order == page.start.rows[:6]


def test_records_that_close_after_the_menus_are_no_fault(page):
    start = page.start
    before = start.kept.text()
    shiboken6.delete(start.menu_button.menu())
    start._desk.keeping_changed.emit(True)
    assert start.kept.text() == before


def test_who_studies_has_no_client(page, qtbot):
    board, said = page.board, set()
    for _step in range(8):
        qtbot.mouseClick(board.turn.on, Qt.MouseButton.LeftButton)
        assert not board.canvas.spec.of_client  # what is painted over the body
        said |= {board.turn.name.text(), board.canvas.accessibleDescription()}
    said |= {action.text() for action in board.turn.menu.actions()}
    assert "Left side of the body" in said
    assert not [words for words in said if "client" in words.lower()]
