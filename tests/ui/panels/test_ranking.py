import dataclasses

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from glutemap.body.frame import Side
from glutemap.ranking.result import PATTERN_ONLY, Settings
from glutemap.ranking.stability import Held, Stability
from glutemap.ui.state import Selection

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window, state, qtbot):
    QTest.keyClick(window, Qt.Key.Key_2)
    with qtbot.waitSignal(state.ranking_changed):
        state.set_region("low_back.left", 6.0)
    return window.pain_page


@pytest.fixture
def ranking(page):
    return page.pain.ranking


def click(qtbot, widget):
    """A real click on what can be seen of a widget."""
    qtbot.waitUntil(lambda: widget.isVisible() and widget.height() > 10)
    qtbot.mouseClick(widget, LEFT, pos=QPoint(widget.width() // 2, min(10, widget.height() // 2)))


def opened(qtbot, row):
    click(qtbot, row.why)
    qtbot.waitUntil(lambda: row.details is not None and row.details.isVisible())
    return row.details


def replay(state, qtbot, **changes):
    """Show the present ranking with some things changed."""
    changed = dataclasses.replace(state.ranking, **changes)
    state.ranking_changed.emit(changed)
    return changed


def test_something_else_has_a_row_of_its_own(ranking, state, qtbot):
    assert (ranking.rest.share.text(), ranking.rest.bar.part) == ("20 %", 0.2)
    assert "not on this list" in ranking.rest.said.text()
    replay(state, qtbot, something_else=0.8)
    assert "explains the marking well" in ranking.rest.said.text()


def test_it_is_said_when_no_muscle_explains_much(ranking, state, qtbot):
    assert ranking.little.isHidden()
    little = tuple(dataclasses.replace(c, explains=0.1) for c in state.ranking.candidates)
    replay(state, qtbot, candidates=little)
    assert not ranking.little.isHidden()


def test_ties_are_shown_as_ties(ranking, state, qtbot):
    assert all(tie.isHidden() for tie in ranking.ties)
    tied = tuple(dataclasses.replace(c, rank=1) for c in state.ranking.candidates)
    replay(state, qtbot, candidates=tied)
    assert [row.rank.text() for row in ranking.rows] == ["1", "1"]
    assert not ranking.ties[0].isHidden()
    assert ranking.ties[0].text() == "Two share the first place: too close to tell apart"
    assert ranking.ties[1].isHidden()


def test_a_muscle_on_the_midline_stands_for_both_sides(ranking, state, qtbot):
    either = tuple(dataclasses.replace(c, either_side=True) for c in state.ranking.candidates)
    replay(state, qtbot, candidates=either)
    assert ranking.rows[0].name.text() == "Iliacus, either side"
    state.set_selection(Selection("iliacus", Side.RIGHT))
    assert ranking.rows[0].isChecked()


def test_a_trigger_point_is_shown_on_the_body(ranking, state, qtbot):
    points = opened(qtbot, ranking.rows[1]).points
    assert list(points.rows) == ["TrP2", "TrP1"], "the likeliest first"
    assert "75 %" in points.rows["TrP2"].accessibleName()
    click(qtbot, points.rows["TrP2"])
    assert state.selection == Selection("gluteus_medius", Side.LEFT, "TrP2")
    assert points.rows["TrP2"].isChecked()
    QTest.keyClick(points.rows["TrP1"], Qt.Key.Key_Space)
    assert state.selection.trigger_point_id == "TrP1"
    click(qtbot, points.rows["TrP1"])
    assert state.selection == Selection("gluteus_medius", Side.LEFT)


def test_the_account_adds_up_to_the_score(ranking, qtbot):
    ledger = opened(qtbot, ranking.rows[0]).ledger
    numbers = [
        float(label.text().replace("−", "-"))
        for label in ledger.findChildren(QLabel)
        if label.property("role") == "number"
    ]
    assert numbers == [1.5, -0.5, 1.0]


def test_pressing_reaches_the_state_and_leaves_a_tag(ranking, state, qtbot):
    row = ranking.rows[0]
    hands = opened(qtbot, row).hands
    place = ("iliacus", Side.LEFT)
    click(qtbot, hands.mine)
    assert state.evidence.pressed == {place: True}
    click(qtbot, hands.not_mine)
    assert state.evidence.pressed == {place: False}
    assert not hands.mine.isChecked()
    tag = row.tags.flow.itemAt(0).widget()
    assert tag.text() == "Pressed: not my pain"
    click(qtbot, tag)
    assert state.evidence.pressed == {}
    assert row.tags.isHidden()
    assert not hands.not_mine.isChecked()


def test_a_second_click_takes_a_treatment_back(ranking, state, qtbot):
    hands = opened(qtbot, ranking.rows[0]).hands
    hands.treated.setFocus()
    QTest.keyClick(hands.treated, Qt.Key.Key_Space)
    assert state.evidence.treated == {("iliacus", Side.LEFT)}
    QTest.keyClick(hands.treated, Qt.Key.Key_Space)
    assert state.evidence.treated == frozenset()


def test_a_row_that_shows_another_muscle_is_closed(ranking, state, qtbot):
    opened(qtbot, ranking.rows[0])
    with qtbot.waitSignal(state.ranking_changed):
        state.set_region("sacrum", 8.0)
    assert ranking.rows[0].name.text() == "Gluteus medius, left"
    assert not ranking.rows[0].details.isVisible()


def test_the_switches_say_what_counts(ranking, state, qtbot):
    counted = ranking.counted
    assert all(chip.isChecked() for chip in counted.switches.values())
    for name in ("use_prior", "use_clues", "use_findings"):
        click(qtbot, counted.switches[name])
    assert state.evidence.settings == PATTERN_ONLY
    assert "Only the pattern" in counted.lead.text()
    QTest.keyClick(counted.switches["use_clues"], Qt.Key.Key_Space)
    assert state.evidence.settings == Settings(use_prior=False, use_clues=True, use_findings=False)


def test_stability_is_said_for_each_row_and_as_a_whole(ranking, window, qtbot):
    look = window.second_look
    assert ranking.stability.text() == ""
    held = (Held("iliacus", Side.LEFT, 0.7, 0.86), Held("gluteus_medius", Side.LEFT, 0.3, 0.4))
    look.stability_changed.emit(Stability(0.6, 200, 0.5, 0.55, held))
    assert ranking.rows[0].held.text() == "Among the first three in 86 % of redraws"
    assert ranking.rows[1].held.text() == "Among the first three in 40 % of redraws"
    assert "Drawn again 200 times" in ranking.stability.text()
    assert "stay the same in 50 %, but for ties in 55 %" in ranking.stability.text()
    assert "Not steady" in ranking.stability.text()
    look.stability_changed.emit(None)
    assert ranking.rows[0].held.text() == ""


def cut_in(page):
    """The paragraphs that have less height than their lines want."""
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.text() and label.wordWrap()
        if label.height() < label.heightForWidth(label.width()) - 1
    ]


def test_no_sentence_is_pressed_together_when_the_stability_is_told(ranking, window, page, qtbot):
    window.resize(window.minimumWidth(), 560)  # the page is longer than what is seen of it
    bar = page.pain.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and not cut_in(page))
    before = [row.height() for row in ranking.rows]
    held = (Held("iliacus", Side.LEFT, 0.7, 0.86), Held("gluteus_medius", Side.LEFT, 0.3, 0.4))
    window.second_look.stability_changed.emit(Stability(0.6, 200, 0.5, 0.55, held))
    for _layout in range(12):  # each may be the last one before the page is painted
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        assert cut_in(page) == []
        assert [row.height() for row in ranking.rows] == before
    assert ranking.rows[0].held.text()


def test_a_member_of_the_set_is_shown_on_the_body(ranking, state, qtbot):
    together = ranking.together
    assert "80 % of the marked pain" in together.sum.text()
    click(qtbot, together.rows[1])
    assert state.selection == Selection("iliacus", Side.LEFT)
    assert together.rows[1].isChecked()
    replay(state, qtbot, combination=state.ranking.combination[:1])
    assert together.isHidden()


def test_a_copycat_opens_its_reasons(ranking, qtbot):
    row = ranking.mimics.rows[0]
    assert "100 %" in row.accessibleName()
    click(qtbot, row)
    said = " ".join(label.text() for label in row.findChildren(QLabel) if label.isVisible())
    for words in ("Small joints.", "Leaning back hurts.", "See someone.", "It fits.", "+1.5"):
        assert words in said
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert not row.ledger.isVisible()


def test_no_control_is_without_a_name(page, ranking, qtbot):
    from PySide6.QtWidgets import QAbstractButton

    opened(qtbot, ranking.rows[0])
    nameless = [
        b
        for b in page.findChildren(QAbstractButton)
        if b.isVisible() and not (b.accessibleName() or b.text())
    ]
    assert nameless == []


def test_the_way_to_a_ranking_out_of_sight_floats_over_the_page(page, qtbot):
    step = page.pain
    step.setFixedHeight(180)
    qtbot.waitUntil(step.to_ranking.isVisible)
    assert step.to_ranking.text() == "Iliacus, left, 70 %"
    click(qtbot, step.to_ranking)
    qtbot.waitUntil(lambda: not step.to_ranking.isVisible())
    assert step.ranking.rows[0].hasFocus()
