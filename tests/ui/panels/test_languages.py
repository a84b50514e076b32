"""The panels in another language: longer words have room, words may change places, clicks still work."""

from itertools import pairwise

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from glutemap import language
from glutemap.body.frame import Side
from glutemap.body.pain import Quality
from glutemap.language import Catalogue
from glutemap.ui.app import build_window
from glutemap.ui.panels.layer_slider import LayerSlider, name_of
from glutemap.ui.panels.leaders import Leader
from glutemap.ui.panels.next_question import NextQuestion
from glutemap.ui.panels.quality import QualityButton
from glutemap.ui.panels.routine_guide import RoutineGuide
from glutemap.ui.state import AppState
from glutemap.ui.theme import LABEL, SMALL
from tests.languages.pseudo import PSEUDO

LEFT = Qt.MouseButton.LeftButton
GERMAN = Catalogue(
    "de",
    {
        ("{name}, left", ""): ("links: {name}",),
        ("Pressed: my pain", ""): ("Gedrückt: mein Schmerz",),
        ("Treated, no relief", ""): ("Behandelt, ohne Linderung",),
        ("Left side, round {number} of {count}", ""): ("Runde {number} von {count}, linke Seite",),
    },
    ",",
)


@pytest.fixture
def speak():
    """Speaks a catalogue; English again afterwards."""
    yield language.use
    language.use(language.ENGLISH)


def test_names_of_layers_do_not_touch_however_long(qapp, qtbot, speak):
    speak(PSEUDO)
    slider = LayerSlider(AppState())
    qtbot.addWidget(slider)
    slider.resize(slider.minimumSizeHint())
    metrics = QFontMetrics(SMALL.font())
    spans = []
    for number, layer in enumerate(slider._layers):
        half = metrics.horizontalAdvance(name_of(layer)) / 2
        spans.append((slider._x_of(number) - half, slider._x_of(number) + half))
    assert all(before[1] < after[0] for before, after in pairwise(spans))
    assert spans[0][0] >= 0
    assert spans[-1][1] <= slider.width()
    assert slider.minimumWidth() > 228  # which the English words have


@pytest.mark.parametrize("width", [1180, 1280, 1600])
def test_no_word_of_the_top_bar_is_cut(speak, qtbot, library, width):
    speak(PSEUDO)
    window = opened(qtbot, library)
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.top_bar.width() == width)
    bar = window.top_bar
    QTest.qWait(0)
    shown = [b for b in bar.findChildren(QAbstractButton) if b.isVisible()]
    assert len(shown) > 6
    cut = [b.text() for b in shown if b.text() and b.width() < b.sizeHint().width()]
    assert cut == []
    assert all(b.accessibleName() or b.text() for b in shown)
    window.close()


def test_the_name_of_the_program_goes_before_other_words(window, qtbot):
    bar = window.top_bar
    assert bar.brand.isVisible()
    assert bar.client_view.text() == "Client view"
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: not bar.brand.isVisible())
    assert bar.client_view.text() == "Client view"
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: bar.client_view.text() == "")
    assert bar.red_flags.text() == "Red flags"
    assert bar.client_view.accessibleName() == "Client view"


def opened(qtbot, library):
    made = build_window(state=AppState(library, zones=None), canvas=QWidget())
    qtbot.addWidget(made)
    made.loader.start = lambda: None
    with qtbot.waitSignal(made.settled):
        made.show()
    return made


def test_a_leader_says_its_side_whole_in_any_order(qtbot, window, state, speak):
    speak(GERMAN)
    QTest.keyClick(window, Qt.Key.Key_2)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(state.ranking_changed):
        state.set_region("low_back.left", 6.0)
    line = window.pain_page.ask.leaders.rows[1]
    assert isinstance(line, Leader)
    assert line.name == "links: Gluteus medius"
    metrics = QFontMetrics(LABEL.font())
    whole = metrics.horizontalAdvance(line.name)
    assert line._said_in(metrics, whole + 2) == line.name
    short = line._said_in(metrics, whole - 40)
    assert short.startswith("links: Glut")
    assert short.endswith("…")


def test_a_finding_is_taken_back_by_its_tag(qtbot, window, state, speak):
    speak(GERMAN)
    place = ("gluteus_medius", Side.LEFT)
    QTest.keyClick(window, Qt.Key.Key_2)
    with qtbot.waitSignal(state.ranking_changed):
        state.set_region("low_back.left", 6.0)
    state.evidence.press(*place, True)
    state.evidence.treat(*place, on=True)
    row = next(row for row in window.pain_page.pain.ranking.rows if row.stands_for(*place))
    tags = [row.tags.flow.itemAt(number).widget() for number in range(row.tags.flow.count())]
    assert [tag.text() for tag in tags] == ["Gedrückt: mein Schmerz", "Behandelt, ohne Linderung"]
    qtbot.mouseClick(tags[1], LEFT)
    assert not state.evidence.treated
    assert state.evidence.pressed == {place: True}


def test_a_round_says_side_and_number_as_one_sentence(qtbot, speak, library):
    speak(GERMAN)
    routine = msgspec.structs.replace(library.routines["ball"], repetitions="3 times")
    guide = RoutineGuide([routine])
    qtbot.addWidget(guide)
    assert guide.turn.text().splitlines()[0] == "Runde 1 von 3, linke Seite"


def test_one_sign_is_no_signs(window, state, qtbot):
    qtbot.waitUntil(lambda: window.card.points is not None)
    assert window.card.section("see_someone").header._summary == "1 sign"
    assert window.card.section("does").header._summary == "2 actions"


def test_the_word_for_a_pain_is_whole_and_rows_stay_in_line(qtbot, speak):
    assert QualityButton().minimumWidth() == 96
    speak(PSEUDO)
    widths = set()
    for quality in Quality:
        button = QualityButton()
        qtbot.addWidget(button)
        button.show_value(quality)
        widths.add(button.minimumWidth())
        assert button.minimumWidth() > QFontMetrics(SMALL.font()).horizontalAdvance(button.text()) + 26
    assert len(widths) == 1


@pytest.mark.parametrize(("skip", "below"), [("Skip", False), ("Überspringen", True)])
def test_skip_goes_below_the_answers_where_its_word_is_long(window, state, speak, skip, below):
    speak(Catalogue("de", {("Skip", ""): (skip,)}))
    question = NextQuestion(state, window.second_look)
    question.resize(288, 400)
    question.card.show()
    question.layout().activate()
    question.card.layout().activate()
    assert (question.skip.y() > question.yes.geometry().bottom()) is below
    assert question.card.minimumSizeHint().width() <= 248
    question.deleteLater()
