"""The client's window on the shipped body: what it shows, what it follows, what it never says."""

import re

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from glutemap.body.frame import Layer, Side, View
from glutemap.ui.canvas.body_view import BodyView
from glutemap.ui.canvas.pictures import pictures
from glutemap.ui.state import Selection
from glutemap.ui.visit.client_sheet import LEGEND, unit_of
from glutemap.ui.visit.client_window import ClientWindow
from glutemap.ui.visit.shown import Shown

CLIENT, NOTES = "Annegret Musterfrau", "Cries when asked about work"


@pytest.fixture
def lead(hurting, qtbot):
    canvas = BodyView(hurting)
    canvas.set_motion(False)
    canvas.resize(620, 700)
    qtbot.addWidget(canvas)
    canvas.show()
    qtbot.waitExposed(canvas)
    yield canvas
    canvas.stop()


@pytest.fixture
def shown(qapp):
    return Shown()


@pytest.fixture
def window(lead, hurting, shown, qtbot):
    made = ClientWindow(hurting, shown, lead)
    made.body.set_motion(False)
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.body.stop()


def texts_in(root):
    """Everything in a window that can be read or is read out."""
    for widget in [root, *root.findChildren(QWidget)]:
        yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()


def labels(window):
    return [label for label in window.page.findChildren(QLabel) if label.isVisible() and label.text()]


# -- nothing private --------------------------------------------------------------------------------


@pytest.mark.parametrize("muscle", [None, "gluteus_medius"])
def test_nothing_private_is_in_it(window, hurting, muscle, qtbot):
    visit = hurting.visit
    visit.set_client(CLIENT)
    visit.set_notes(NOTES)
    with qtbot.waitSignal(hurting.ranking_changed):
        hurting.evidence.set_answer("cauda_equina", True)
    assert hurting.ranking.red_flags
    if muscle:
        hurting.set_selection(Selection(muscle))
    hurting.set_hover("Left gluteus maximus")
    said = [text for text in texts_in(window) if text]
    assert "Your left" in said
    whole = " | ".join(said)
    for private in (*CLIENT.split(), *NOTES.split()[:1], "work"):
        assert private not in whole
    assert "%" not in whole
    assert not re.search(r"\d", whole.replace(window.back.text(), ""))
    for other in ("quadratus", "psoas", "flag", "emergency", "worth checking", "nerves at the base"):
        assert other not in whole.lower()


def test_the_picture_has_no_landmarks_no_points_and_no_comparison(window, hurting):
    hurting.set_mode("symptoms")
    hurting.set_selection(Selection("gluteus_medius"))
    hurting.show_landmarks(True)
    hurting.tool.ask_about("buttock_mid.left")
    spec = window.body.spec
    assert (spec.points, spec.landmarks, spec.words, spec.hovered_region) == (False, False, False, "")
    assert not spec.compares


def test_blank_it_shows_nothing_of_anybody(window, hurting):
    window.set_blank(True)
    assert window.is_blank
    assert not window.body.isVisible()
    assert [w.text() for w in window.findChildren(QLabel) if w.isVisible()] == ["One moment, please"]
    window.set_blank(False)
    assert window.body.isVisible()


# -- it follows -------------------------------------------------------------------------------------


def test_it_turns_and_peels_with_the_therapist_s(window, lead, hurting):
    hurting.set_view(View.ANTERIOR)
    assert window.body.facing is View.ANTERIOR
    assert window.page.left.text() == "Your right"
    assert window.page.words.seen.text() == "Seen from the front"
    hurting.set_layer(Layer.DEEP)
    assert window.body.spec.layer is Layer.DEEP


def test_it_turns_frame_by_frame_while_the_body_is_dragged(window, lead):
    y = lead.height() // 2
    QTest.mousePress(lead.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, y))
    for x in (330, 360, 400):
        QTest.mouseMove(lead.viewport(), QPoint(x, y))
    assert lead.facing != View.POSTERIOR
    assert window.body.facing == lead.facing
    QTest.mouseRelease(lead.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, y))
    assert window.body.facing == lead.facing == lead.state.view


def test_it_looks_where_the_therapist_looks(window, lead):
    lead.zoom(3.0, QPointF(200, 300))
    seen, own = lead.camera, window.body.camera
    assert (own.x_mm, own.y_mm) == (seen.x_mm, seen.y_mm)
    tolerance = 0.01
    assert own.visible_mm.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(seen.visible_mm)
    assert window.page.left.property("plate") is True
    lead.fit()
    assert window.body.camera.is_fitted
    assert window.page.left.property("plate") is False


def test_it_keeps_the_look_at_another_size(window, lead, qtbot):
    lead.zoom(3.0, QPointF(200, 300))
    window.resize(900, 600)
    qtbot.waitUntil(lambda: window.body.width() < 600)
    assert window.body.camera.x_mm == lead.camera.x_mm


def test_pain_and_muscle_appear_at_once(window, hurting):
    words = window.page.words
    assert words.name.text() == "Where it hurts"
    hurting.set_selection(Selection("piriformis", Side.RIGHT))
    assert (words.side.text(), words.name.text()) == ("Your right", "Piriformis")
    assert window.body.spec.muscle == "piriformis"
    hurting.clear_selection()
    hurting.set_region("groin.right", 9.0)
    assert words.sentence.text().startswith("Your right groin")


def test_a_stroke_is_seen_while_it_is_painted(window, lead, hurting, qtbot):
    body = window.body
    hurting.set_mode("symptoms")
    hurting.tool.take("brush")
    for canvas in (lead, body):
        canvas.finish_loading()
    before = body.grab().toImage()
    lead.painting.begin(lead.camera.to_px(QPointF(30, 900)))
    painted = []
    body._stroke_soon.timeout.connect(lambda: painted.append(body.spec.pain))
    lead.painting.go(lead.camera.to_px(QPointF(60, 880)))
    lead.painting.go(lead.camera.to_px(QPointF(90, 860)))
    qtbot.waitUntil(lambda: bool(painted), timeout=30_000)
    assert hurting.pain.strokes == ()  # nothing is marked yet
    assert painted[-1].strokes == lead.spec.pain.strokes != ()
    assert body.grab().toImage() != before
    lead.painting.cancel()
    qtbot.waitUntil(lambda: len(painted) > 1, timeout=30_000)
    assert painted[-1].strokes == ()


def test_a_stroke_under_way_is_not_seen_while_the_pain_is_hidden(window, lead, hurting, shown):
    shown.show("pain", False)
    hurting.set_mode("symptoms")
    hurting.tool.take("brush")
    lead.painting.begin(lead.camera.to_px(QPointF(30, 900)))
    lead.painting.go(lead.camera.to_px(QPointF(60, 880)))
    assert not window.body._stroke_soon.isActive()
    assert window.body.spec.pain is None
    lead.painting.cancel()


def test_what_is_pointed_out_is_seen(window, hurting, qtbot):
    hurting.clear_pain()
    window.body.finish_loading()
    at_mm = (0.0, 1000.0)
    at = window.body.camera.to_px(QPointF(*at_mm)).toPoint()
    before = QColor(window.body.grab().toImage().pixel(at))
    hurting.point_out(at_mm)
    after = QColor(window.body.grab().toImage().pixel(at))
    assert after.blue() > after.red()
    assert before.red() > before.blue()


# -- what of an explanation is shown ----------------------------------------------------------------


def test_the_pain_or_the_muscle_can_be_hidden(window, hurting, shown):
    hurting.set_selection(Selection("gluteus_medius"))
    shown.show("pain", False)
    assert window.body.spec.pain is None
    assert window.body.spec.muscle == "gluteus_medius"
    shown.show("pain", True)
    shown.show("muscle", False)
    assert window.body.spec.muscle == ""
    assert window.page.words.name.text() == "Where it hurts"


def test_without_words_only_the_body_and_the_pain_are_left(window, hurting, shown, qtbot):
    hurting.set_selection(Selection("gluteus_medius"))
    before = window.body.width()
    shown.show("words", False)
    qtbot.waitUntil(lambda: window.body.width() > before)
    assert not window.page.words.isVisible()
    assert window.body.spec.muscle == ""
    assert window.body.spec.pain is not None
    assert {label.text() for label in labels(window)} == {"Your left", "Your right"}


# -- it can be read ---------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(960, 540), (1280, 800), (1920, 1080), (800, 1280)])
def test_all_words_are_large_and_whole_for_every_muscle(window, hurting, zones, size, qtbot):
    hurting.use_zones(zones)  # the legend stands only beside zones
    window.resize(*size)
    least = int(LEGEND * unit_of(QSize(*size)))
    room = window.page.words
    for muscle_id in hurting.library.muscles:
        hurting.set_selection(Selection(muscle_id))
        room.layout().activate()
        qtbot.waitUntil(lambda: room.width() > 0)
        for label in labels(window):
            assert label.font().pixelSize() >= least, label.text()
            wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= wanted, (muscle_id, label.text(), label.size(), wanted)
            if label.wordWrap():
                widest = max(label.fontMetrics().horizontalAdvance(w) for w in label.text().split())
                assert widest <= label.width(), (muscle_id, label.text())


def test_large_words_are_fitted_anew_only_when_they_are_others(window, hurting, monkeypatch):
    monkeypatch.setattr("glutemap.ui.visit.client_window.factor", lambda: 2.0)
    muscle, other = list(hurting.library.muscles)[:2]
    hurting.set_selection(Selection(muscle))
    fitted = []
    dress = ClientWindow._dress_by
    monkeypatch.setattr(
        ClientWindow, "_dress_by", lambda made, unit: fitted.append(unit) or dress(made, unit)
    )
    for _ in range(3):
        window.body.zones_came.emit()  # with each picture that was fetched
    assert not fitted
    hurting.set_selection(Selection(other))
    assert fitted


@pytest.mark.parametrize("view", list(View))
def test_from_where_it_is_seen_is_whole_too(window, hurting, view, qtbot):
    hurting.set_view(view)
    window.resize(960, 540)
    seen = window.page.words.seen
    qtbot.waitUntil(lambda: seen.height() >= seen.heightForWidth(seen.width()) > 0)
    assert max(seen.fontMetrics().horizontalAdvance(w) for w in seen.text().split()) <= seen.width()


def test_the_legend_names_only_what_can_be_seen(window, hurting, zones, qtbot):
    hurting.use_zones(zones)
    hurting.set_selection(Selection("semimembranosus"))
    named = window.page.words._wanted
    qtbot.waitUntil(lambda: window.body.painter.is_ready(window.body.spec), timeout=20_000)
    qtbot.waitUntil(lambda: "primary" in named())
    hurting.set_view(View.ANTERIOR)
    qtbot.waitUntil(lambda: named() == ["pain"], timeout=20_000)


def test_the_letters_grow_with_the_window(window, qtbot):
    small = window.page.words.name.font().pixelSize()
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: window.page.words.name.font().pixelSize() > small)


def test_a_high_window_has_its_words_below(window, qtbot):
    window.resize(700, 1000)
    words, body = window.page.words, window.body
    qtbot.waitUntil(lambda: words.geometry().top() >= body.geometry().bottom())


# -- keys and the way back --------------------------------------------------------------------------


def test_escape_goes_back_and_arrows_turn(window, qtbot):
    with qtbot.waitSignal(window.turn_requested) as asked:
        QTest.keyClick(window, Qt.Key.Key_Right)
    assert asked.args == [1]
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_the_way_back_is_shown_when_the_pointer_moves(window, qtbot):
    window.back.hide()
    QTest.mouseMove(window.windowHandle(), QPoint(280, 300))
    QTest.mouseMove(window.windowHandle(), QPoint(300, 300))
    assert window.back.isVisible()
    window._on_rest()
    assert not window.back.isVisible()
    QTest.mouseMove(window.windowHandle(), QPoint(320, 300))
    with qtbot.waitSignal(window.closed):
        qtbot.mouseClick(window.back, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", [(1280, 800), (960, 540), (1920, 1080), (800, 1280)])
def test_the_way_back_covers_no_words(window, hurting, size, qtbot):
    hurting.set_selection(Selection("gluteus_medius"))
    window.resize(*size)

    def covered():
        window.show_way_back()
        place = window.back.geometry()
        return [
            label.text()
            for label in labels(window)
            if place.intersects(QRect(label.mapTo(window, QPoint(0, 0)), label.size()))
        ]

    qtbot.waitUntil(lambda: window.size() == QSize(*size) and not covered())
    assert window.rect().contains(window.back.geometry())


def test_the_body_takes_no_pointer(window, hurting):
    before = dict(hurting.pain.regions)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(380, 420))
    QTest.mouseClick(window.body.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(380, 420))
    assert hurting.pain.regions == before
    assert hurting.hover == ""


def test_both_windows_have_their_pictures_and_shapes_once(window, lead):
    assert window.body.painter.store is lead.painter.store is pictures()
    assert window.body.painter.shapes is lead.painter.shapes
