"""Asking on the screen, by pointer and by keys, for every way of answering."""

from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import Layer, Side
from glutemap.study.question import Kind, Way
from glutemap.study.round import Round
from glutemap.ui.canvas import picture
from glutemap.ui.study import settings
from glutemap.ui.study.answers import Choose, Draw, Write
from glutemap.ui.study.ordering import Order

LEFT = Qt.MouseButton.LeftButton


def ask(page, kind, way, item=None, more=()):
    """Begin a sitting with the first slot of a kind and way."""
    slots = [s for s in page.desk.bank.slots if s.kind is kind and s.way is way]
    slot = next(s for s in slots if (item is None or s.item == item) and s.ask(Random(1)) is not None)
    page.setCurrentWidget(page.asking)

    def maker(wanted, rng):
        return slot.ask(Random(1)) if wanted == slot.item else page.desk.bank.ask(wanted, rng)

    page.asking.begin(Round([slot.item, *more], maker, page.desk.review, Random(1)))
    return page.asking


def test_a_choice_by_its_digit(page, qtbot):
    asking = ask(page, Kind.NERVE, Way.CHOOSE, more=["soleus.name"])
    assert isinstance(asking.answer, Choose)
    question = asking.question
    digit = question.choices.index(question.answer) + 1
    QTest.keyClick(asking.answer, getattr(Qt.Key, f"Key_{digit}"))
    assert asking.verdict.is_right
    assert page.desk.memory.items == (question.item,)
    QTest.keyClick(asking.next, Qt.Key.Key_Return)
    assert asking.question.item == "soleus.name"
    assert asking.verdict is None


def test_question_and_verdict_are_told_where_the_keys_are(page):
    asking = ask(page, Kind.NERVE, Way.CHOOSE)
    question = asking.question
    spoken = QAccessible.queryAccessibleInterface(asking.answer)
    assert spoken.text(QAccessible.Text.Name) == question.prompt
    described = spoken.text(QAccessible.Text.Description)
    assert all(f"{number}: {words}" in described for number, words in enumerate(question.choices, 1))
    digit = question.choices.index(question.answer) + 1
    QTest.keyClick(asking.answer, getattr(Qt.Key, f"Key_{digit}"))
    told = QAccessible.queryAccessibleInterface(asking.next).text(QAccessible.Text.Description)
    assert told.startswith("Correct")
    assert question.explanation in told


def test_a_wrong_choice_says_what_it_is_and_comes_back(page):
    asking = ask(page, Kind.ORIGIN, Way.CHOOSE)
    question = asking.question
    wrong = next(made for made in asking.answer.rows if made.words != question.answer)
    QTest.mouseClick(wrong, LEFT)
    assert not asking.verdict.is_right
    assert asking.verdict.remark == question.asides[wrong.words]
    right = next(made for made in asking.answer.rows if made.words == question.answer)
    assert right.isChecked()
    assert not asking.answer.isEnabled()
    assert asking.round.total == 2
    QTest.keyClick(asking, Qt.Key.Key_Return)
    assert asking.question.item == question.item


def test_the_arrows_walk_over_the_choices(page):
    asking = ask(page, Kind.NERVE, Way.CHOOSE)
    QTest.keyClick(asking.answer, Qt.Key.Key_Down)
    QTest.keyClick(asking.answer, Qt.Key.Key_Down)
    assert asking.answer.rows[1].hasFocus()
    QTest.keyClick(asking.answer.rows[1], Qt.Key.Key_Return)
    assert asking.verdict is not None


def test_a_typed_answer_forgives_spelling_and_asks_again_when_it_may_be_several(page):
    asking = ask(page, Kind.NAME_STRUCTURE, Way.TYPE, "biceps_femoris.name")
    assert isinstance(asking.answer, Write)
    QTest.keyClicks(asking.answer.line, "hamstring")
    QTest.keyClick(asking.answer.line, Qt.Key.Key_Return)
    assert asking.verdict is None
    assert page.desk.memory.items == ()
    asking.answer.line.clear()
    QTest.keyClicks(asking.answer.line, "bicep femorris")
    QTest.keyClick(asking.answer.line, Qt.Key.Key_Return)
    assert asking.verdict.is_right


def test_the_muscle_asked_about_is_shown_and_its_name_is_not(page):
    asking = ask(page, Kind.NAME_STRUCTURE, Way.CHOOSE, "soleus.name")
    board = page.board.state
    assert board.selection.muscle_id == "soleus"
    assert board.layer is Layer.BONE
    assert board.zones is None
    assert "oleus" not in asking.prompt.text()


def click_on(page, muscle):
    """A real click on the middle of what is seen of a muscle."""
    import numpy as np

    from glutemap.body.views import load_labels

    board, canvas = page.board.state, page.board.canvas
    canvas.finish_loading()
    labels = load_labels(board.view, board.layer)
    number = load_manifest().find(muscle, Side.LEFT).number
    rows, columns = np.nonzero(labels.array == number)
    middle = len(rows) // 2
    x = labels.box_mm[0] + (columns[middle] + 0.5) / labels.scale
    y = labels.box_mm[3] - (rows[middle] + 0.5) / labels.scale
    from PySide6.QtCore import QPointF

    at = canvas.camera.to_px(QPointF(x, y))
    QTest.mouseClick(canvas.viewport(), LEFT, pos=QPoint(round(at.x()), round(at.y())))


def painted_points(page, monkeypatch):
    """The trigger points that are painted on the board."""
    painted = []

    def paint(_painter, _at, mark, *_more, **_so):
        painted.append(mark.number)

    monkeypatch.setattr(picture, "paint_mark", paint)
    page.board.canvas.viewport().grab()
    return painted


def test_trigger_points_are_marked_on_skin_and_not_beside_a_bare_muscle(page, qtbot, monkeypatch):
    ask(page, Kind.NAME_STRUCTURE, Way.CHOOSE, "soleus.name")
    board = page.board
    assert board.state.layer is Layer.BONE
    assert board.state.selection is not None
    qtbot.waitUntil(lambda: board.canvas.painter.is_ready(board.canvas.spec), timeout=20_000)
    assert painted_points(page, monkeypatch) == []
    board.state.set_layer(Layer.SKIN)
    qtbot.waitUntil(lambda: bool(painted_points(page, monkeypatch)), timeout=20_000)


def test_a_click_on_the_body_answers(page):
    asking = ask(page, Kind.CLICK_STRUCTURE, Way.CLICK, "gluteus_maximus.place")
    assert page.board.state.selection is None
    click_on(page, "gluteus_maximus")
    assert asking.verdict.is_right
    assert page.board.state.selection.muscle_id == "gluteus_maximus"


def test_a_click_elsewhere_names_what_was_clicked(page):
    asking = ask(page, Kind.CLICK_STRUCTURE, Way.CLICK, "gluteus_maximus.place")
    click_on(page, "latissimus_dorsi")
    assert not asking.verdict.is_right
    assert "Latissimus dorsi, left" in asking.verdict.remark


def test_a_click_beside_the_body_is_another_try(page):
    asking = ask(page, Kind.CLICK_STRUCTURE, Way.CLICK)
    QTest.mouseClick(page.board.canvas.viewport(), LEFT, pos=QPoint(8, 300))
    assert asking.verdict is None


def test_the_body_is_answered_on_by_keys(page):
    asking = ask(page, Kind.CLICK_STRUCTURE, Way.CLICK, "gluteus_maximus.place")
    canvas = page.board.canvas
    for _ in range(80):
        QTest.keyClick(canvas, Qt.Key.Key_Period)
        if page.board.candidate.id == "gluteus_maximus":
            break
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert asking.verdict.is_right


def test_a_click_means_nothing_while_something_else_is_asked(page):
    asking = ask(page, Kind.NAME_STRUCTURE, Way.CHOOSE, "gluteus_maximus.name")
    click_on_bone = page.board.state.selection
    QTest.mouseClick(page.board.canvas.viewport(), LEFT, pos=QPoint(320, 400))
    assert page.board.state.selection == click_on_bone
    assert asking.verdict is None


def test_a_drawing_is_compared_and_leaves_the_clients_marks_alone(page, state):
    state.set_region("heel.left", 4.0)
    before = state.pain
    asking = ask(page, Kind.DRAW_ZONE, Way.DRAW, "soleus.zone.TrP1")
    assert isinstance(asking.answer, Draw)
    assert page.board.state.pain.is_empty
    QTest.mouseClick(asking.answer.check, LEFT)
    assert asking.verdict is None  # nothing drawn yet
    side = asking.question.shown.side
    for region in ("heel", "calf_lower"):
        box = asking.answer.region
        box.fill()
        box.activated.emit(box.findData(f"{region}.{side}"))
    assert set(page.board.state.pain.regions) == {f"heel.{side}", f"calf_lower.{side}"}
    QTest.mouseClick(asking.answer.check, LEFT)
    assert asking.verdict.overlap.main > 0.3
    assert page.board.state.zones is state.zones
    assert state.pain == before


def test_a_brush_draws_on_the_board(page, state):
    asking = ask(page, Kind.DRAW_ZONE, Way.DRAW, "gluteus_maximus.zone.TrP1")
    canvas = page.board.canvas
    canvas.finish_loading()
    viewport = canvas.viewport()
    QTest.mousePress(viewport, LEFT, pos=QPoint(310, 350))
    for x in range(310, 330, 4):
        QTest.mouseMove(viewport, QPoint(x, 350))
    QTest.mouseRelease(viewport, LEFT, pos=QPoint(330, 350))
    assert len(page.board.state.pain.strokes) == 1
    assert state.pain.is_empty
    QTest.mouseClick(asking.answer.undo, LEFT)
    assert page.board.state.pain.is_empty


def test_suspects_are_put_in_order_by_keys(page):
    asking = ask(page, Kind.RANK_SUSPECTS, Way.ORDER)
    assert isinstance(asking.answer, Order)
    wanted = asking.question.answer
    assert not page.board.state.pain.is_empty
    rows = asking.answer.list
    for place, name in enumerate(wanted):
        rows.setCurrentRow(asking.answer.names.index(name))
        while rows.currentRow() > place:
            QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert asking.answer.names == list(wanted)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert asking.verdict.is_right


def test_the_time_is_not_limited_unless_asked_for(page, qtbot, monkeypatch):
    asking = ask(page, Kind.NERVE, Way.CHOOSE)
    assert not asking._seconds.isActive()
    settings.set_timed(True)
    monkeypatch.setattr(settings, "SECONDS", 1)
    asking = ask(page, Kind.NERVE, Way.CHOOSE)
    qtbot.waitUntil(lambda: asking.verdict is not None, timeout=30_000)
    assert asking.verdict.remark == "Time is up."


def test_escape_ends_the_sitting(page, qtbot):
    asking = ask(page, Kind.NERVE, Way.CHOOSE, more=["soleus.name"])
    with qtbot.waitSignal(asking.finished):
        QTest.keyClick(asking.answer, Qt.Key.Key_Escape)
    assert page.currentWidget() is page.start


def test_digits_are_no_shortcuts_while_they_choose(page, qtbot):
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    asking = ask(page, Kind.NERVE, Way.CHOOSE)

    def overridden(key):
        event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(asking, event)
        return event.isAccepted()

    assert overridden(Qt.Key.Key_1)
    assert overridden(Qt.Key.Key_8)  # of which there is no choice: it does nothing
    assert not overridden(Qt.Key.Key_F)
    asking.answer.rows[0].click()
    assert not overridden(Qt.Key.Key_1)


@pytest.mark.parametrize("kind", [k for k in Kind if k is not Kind.OWN])
def test_every_kind_can_be_asked_and_answered(page, kind, qtbot):
    way = next(s.way for s in page.desk.bank.slots if s.kind is kind)
    asking = ask(page, kind, way)
    from glutemap.study.marking import Grade, Verdict

    asking._settle(Verdict(Grade.WRONG, "x"), None)
    assert asking.open_card is not None
    qtbot.waitUntil(asking.next.isVisible)
    assert asking.next.hasFocus()
