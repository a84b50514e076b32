"""The list of marks: regions and painted places, each with its strength and its word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from glutemap.body.frame import View
from glutemap.body.pain import PainMap, Quality, Stroke
from glutemap.ui.places import places_of

BUTTOCK = ((-90.0, 930.0), (-100.0, 900.0))


def stroke(points=BUTTOCK, **how):
    return Stroke(View.POSTERIOR, points, **{"radius_mm": 18.0, "intensity": 6.0, **how})


@pytest.fixture
def marks(qtbot, window):
    window.state.set_mode("symptoms")
    return window.pain_page.pain.marks


def rows(marks):
    return list(marks.places.values())


def test_a_painted_place_is_named_by_the_region_it_lies_in(marks, window):
    window.state.set_pain(PainMap(strokes=(stroke(quality=Quality.BURNING),)))
    [row] = rows(marks)
    assert row.name.text() == "Buttock mid, left"
    assert row.value.text() == "6"
    assert row.quality.text() == "Burning"
    assert "burning" in row.quality.accessibleName()


def test_a_place_is_changed_and_removed_from_its_row(qtbot, marks, window):
    state = window.state
    state.set_pain(PainMap(strokes=(stroke(), stroke(((80.0, 930.0),), intensity=3.0))))
    first, second = rows(marks)
    first.slider.setFocus()
    QTest.keyClick(first.slider, Qt.Key.Key_Right)
    assert [s.intensity for s in state.pain.strokes] == [7, 3]
    assert rows(marks) == [first, second]
    second.quality.chosen.emit(Quality.NUMB)
    assert [s.quality for s in state.pain.strokes] == [None, Quality.NUMB]
    assert second.quality.text() == "Numb"
    qtbot.mouseClick(first.remove, Qt.MouseButton.LeftButton)
    assert [s.intensity for s in state.pain.strokes] == [3]
    assert rows(marks) == [second]
    for _ in range(3):
        state.undo()
    assert [s.intensity for s in state.pain.strokes] == [6, 3]
    assert len(rows(marks)) == 2


def test_a_place_dragged_to_nothing_goes_when_it_is_let_go(marks, window):
    window.state.set_pain(PainMap(strokes=(stroke(),)))
    [row] = rows(marks)
    row.slider.setSliderDown(True)
    row.slider.setValue(0)
    assert window.state.pain.strokes
    row.slider.setSliderDown(False)
    assert window.state.pain.is_empty
    assert not marks.nothing.isHidden()


def test_a_region_takes_a_word_and_the_pieces_of_a_pen_are_one_place(marks, window):
    state = window.state
    state.set_region("low_back.left", 5)
    marks.rows["low_back.left"].quality.chosen.emit(Quality.STIFF)
    assert state.pain.qualities == {"low_back.left": Quality.STIFF}
    pieces = (stroke(), stroke((BUTTOCK[-1], (-110.0, 880.0)), radius_mm=24.0))
    state.set_pain(state.pain.with_stroke(pieces[0]).with_stroke(pieces[1]))
    assert len(rows(marks)) == 1
    rows(marks)[0].quality.chosen.emit(Quality.SHARP)
    assert [s.quality for s in state.pain.strokes] == [Quality.SHARP] * 2


def test_the_row_that_is_worked_on_shows_its_place(marks, window):
    state = window.state
    state.set_pain(PainMap(strokes=(stroke(),)))
    [row] = rows(marks)
    row.slider.setFocus()
    assert state.tool.pointed == state.pain.strokes
    QTest.keyClick(row.slider, Qt.Key.Key_Right)
    assert state.tool.pointed == state.pain.strokes
    state.undo()
    state.undo()
    assert state.tool.pointed == ()


def test_what_was_erased_is_a_row_that_can_only_be_removed(qtbot, marks, window):
    state = window.state
    erased = stroke(((-95.0, 915.0),), radius_mm=8.0, intensity=0.0, erases=True)
    state.set_pain(PainMap(strokes=(stroke(), erased)))
    row = rows(marks)[1]
    assert row.slider.isHidden()
    qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert state.pain.strokes == (stroke(),)
    state.undo()
    qtbot.mouseClick(rows(marks)[0].remove, Qt.MouseButton.LeftButton)
    assert state.pain == PainMap()  # erasing nothing is nothing


def test_how_much_of_the_body_is_marked(qtbot, marks, window):
    assert marks.extent.isHidden()
    window.state.set_pain(PainMap(strokes=(stroke(),)))
    qtbot.waitUntil(lambda: not marks.extent.isHidden())
    assert "cm² of skin" in marks.extent.text()
    assert "% of the body" in marks.extent.text()
    window.state.clear_pain()
    assert marks.extent.isHidden()


def test_an_area_added_by_name_is_felt_as_the_tools_say(marks, window):
    window.state.tool.set_intensity(8)
    window.state.tool.set_quality(Quality.ACHING)
    marks.add.areas.aboutToShow.emit()
    region = marks.add.areas.actions()[0].menu().actions()[0]
    region.trigger()
    [(name, intensity)] = window.state.pain.regions.items()
    assert (intensity, window.state.pain.qualities[name]) == (8, Quality.ACHING)
    window.state.undo()
    assert window.state.pain.is_empty


def test_places_keep_their_key_while_only_their_feeling_changes():
    twice = PainMap(strokes=(stroke(), stroke()))
    first, second = places_of(twice)
    assert first.key != second.key
    louder = PainMap(strokes=(stroke(intensity=9.0, quality=Quality.NUMB), stroke()))
    assert [place.key for place in places_of(louder)] == [first.key, second.key]
    assert [place.at for place in places_of(louder)] == [range(1), range(1, 2)]


def test_the_tools_follow_the_keys(qtbot, window):
    state = window.state
    for key, kind in (("b", "brush"), ("e", "eraser"), ("s", "lasso"), ("a", "area")):
        QTest.keyClick(window, key)
        assert (state.mode, state.tool.kind) == ("symptoms", kind)
        assert window.stage.tools._group.checkedButton().accessibleName()
    before = state.tool.radius_mm
    QTest.keyClick(window, "]")
    assert state.tool.radius_mm > before
    QTest.keyClick(window, "[")
    QTest.keyClick(window, "[")
    assert state.tool.radius_mm < before
    QTest.keyClick(window, "p")
    assert state.tool.kind == "laser"
    QTest.keyClick(window, "p")
    assert state.tool.kind == "area"


def test_the_same_on_the_other_side_is_one_step(window):
    state = window.state
    state.set_mode("symptoms")
    state.set_pain(PainMap(regions={"low_back.left": 5.0}, strokes=(stroke(),)))
    QTest.keyClick(window, "o")
    assert state.pain.regions == {"low_back.left": 5.0, "low_back.right": 5.0}
    assert state.pain.strokes == (stroke(), stroke().mirrored())
    QTest.keyClick(window, "o")
    assert len(state.pain.strokes) == 2
    state.undo()
    assert state.pain.strokes == (stroke(),)


@pytest.fixture
def tools(window):
    window.state.set_mode("symptoms")
    return window.stage.tools


def test_the_tools_are_there_while_pain_is_marked(window, tools):
    assert tools.isVisible()
    window.state.set_mode("explore")
    assert not tools.isVisible()


def test_the_tools_set_what_is_painted_next(qtbot, window, tools):
    tool = window.state.tool
    tool.take("brush")
    tools.strength.setValue(9)
    tools.size_slider.setValue(50)
    assert (tool.intensity, tool.radius_mm) == (9, 25)
    assert (tools.strength_words.text(), tools.size_words.text()) == ("9", "50 mm")
    chip = tools.chips.chips[Quality.NUMB]
    window.resize(1900, 900)
    qtbot.waitUntil(chip.isVisible)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert tool.quality is Quality.NUMB
    assert tools.feels.text() == "Numb"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert tool.quality is None


def test_a_tool_shows_what_can_be_set_for_it(window, tools):
    tool = window.state.tool
    shown = {}
    for kind in ("area", "brush", "eraser", "lasso", "laser"):
        tool.take(kind)
        shown[kind] = (tools._size.isHidden(), tools._strong.isHidden())
    assert shown == {
        "area": (True, False),
        "brush": (False, False),
        "eraser": (False, True),
        "lasso": (True, False),
        "laser": (True, True),
    }


def test_where_there_is_no_room_one_button_stands_for_all_chips(qtbot, window, tools):
    window.resize(window.minimumSize())
    window.state.tool.take("brush")
    qtbot.waitUntil(lambda: tools.width() < 400 and tools.feels.geometry().right() < tools.mirror.x())
    assert tools.feels.isVisible()
    assert not tools.chips.isVisible()
    assert tools.mirror.geometry().right() <= tools.width()


def test_the_body_shows_a_mark_before_its_row_is_built_and_the_row_follows(qtbot, marks, window):
    state = window.state
    state.toggle_region("low_back.left")
    assert marks._rows == {}
    qtbot.waitUntil(lambda: list(marks._rows) == ["low_back.left"])
    assert marks.nothing.isHidden()
    state.toggle_region("low_back.left")
    assert list(marks._rows) == ["low_back.left"]
    qtbot.waitUntil(lambda: marks._rows == {})
    assert not marks.nothing.isHidden()


def test_a_row_that_is_about_to_go_gives_no_word_to_what_is_no_longer_marked(marks, window):
    state = window.state
    state.toggle_region("low_back.left")
    row = marks.rows["low_back.left"]
    state.toggle_region("low_back.left")
    row.quality.chosen.emit(Quality.STIFF)
    assert state.pain.is_empty
    assert state.pain.qualities == {}
