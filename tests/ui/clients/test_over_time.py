"""Two dates against each other: on the body, in a chart with the noise in it, and in words."""

from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from glutemap.body.borders import REGION_IDS
from glutemap.body.frame import BodyType, View
from glutemap.body.pain import PainMap
from glutemap.clients import noise
from glutemap.clients.change import Change, Fate, Part
from glutemap.clients.records import Drawing, Measures, Person, RegionMark
from glutemap.ui.clients import compared, looks
from glutemap.ui.clients.over_time import OverTime
from glutemap.ui.theme import theme
from tests.ui.clients.conftest import shown

DAYS = (date(2026, 1, 5), date(2026, 2, 9), date(2026, 3, 2))
MEASURES = Measures(extent_cm2=200.0, extent_percent=1.2, mean_intensity=6.0)


def part(gone=0.0, stayed=0.0, new=0.0, before=6.0, after=6.0, fate=Fate.SAME):
    return Part(gone, stayed, new, before, after, fate)


def change(whole, before=1.0, after=1.0, regions=None):
    return Change(whole, regions or {}, before, after, np.zeros(3, np.uint8))


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (change(part()), "Nothing is drawn on either day."),
        (change(part(10, 90, 8), 1.0, 0.98), "no more than drawing the same pain again"),
        (change(part(90, 40, 0, fate=Fate.SMALLER), 2.0, 0.5), "Less is drawn: from 2.0 % to 0.5 %"),
        (change(part(0, 40, 90, fate=Fate.LARGER), 0.5, 2.0), "More is drawn"),
        (change(part(90, 0, 90, fate=Fate.MOVED), 1.0, 1.0), "in other places"),
    ],
)
def test_the_verdict_is_one_honest_sentence(found, told):
    assert told in compared.verdict(found)
    assert "recover" not in compared.verdict(found).lower()


def test_small_changes_of_strength_are_not_called_change():
    assert "did not change clearly" in compared.strength(change(part(0, 90, 0, 6.0, 4.5)))
    assert "weaker: 6.0, then 3.0" in compared.strength(change(part(0, 90, 0, 6.0, 3.0)))
    assert "stronger" in compared.strength(change(part(0, 90, 0, 3.0, 6.0)))
    assert compared.strength(change(part(90, 0, 0))) == ""


def test_areas_are_told_one_by_one_the_largest_first(library):
    found = change(
        part(50, 50, 0),
        regions={
            "sacrum": part(20, 0, 0, fate=Fate.GONE),
            "low_back.left": part(0, 80, 0, 7.0, 3.0),
        },
    )
    assert compared.rows(found, library) == [
        ("Low back, left", "80 cm², strength 7.0", "80 cm², strength 3.0", "much the same, weaker"),
        ("Sacrum", "20 cm², strength 6.0", "–", "gone"),
    ]


def test_a_drawing_is_shown_from_where_it_is_seen():
    for region, view in (("low_back.left", View.POSTERIOR), ("abdomen_lower.right", View.ANTERIOR)):
        field = looks.pain_field(PainMap(regions={region: 5.0}))
        assert looks.best_view(field, BodyType.FEMALE) is view
    assert looks.best_view(np.zeros_like(field), BodyType.MALE) is View.POSTERIOR


def test_change_on_the_other_side_of_the_body_is_not_kept_quiet():
    front = looks.pain_field(PainMap(regions={"groin.right": 5.0})) > 0
    assert looks.unseen_from(View.POSTERIOR, front, BodyType.FEMALE) is View.ANTERIOR
    assert looks.unseen_from(View.ANTERIOR, front, BodyType.FEMALE) in (None, View.RIGHT)
    assert looks.unseen_from(View.LEFT, np.zeros_like(front), BodyType.MALE) is None


def test_areas_of_a_pack_that_is_not_open_are_left_out():
    assert "elsewhere.left" not in REGION_IDS
    field = looks.pain_field(PainMap(regions={"elsewhere.left": 5.0, "sacrum": 4.0}))
    assert field.max() == 4.0


@pytest.mark.parametrize("aspect", [0.5, 0.85, 1.6])
def test_the_box_holds_the_drawing_and_has_the_picture_s_shape(aspect):
    field = looks.pain_field(PainMap(regions={"calf_upper.left": 5.0, "low_back.right": 5.0}))
    x0, y0, x1, y1 = looks.box_of([field], View.POSTERIOR, BodyType.FEMALE, aspect)
    assert (x1 - x0) / (y1 - y0) == pytest.approx(aspect)
    assert y0 < 400 < 1050 < y1
    assert y1 - y0 >= looks.LEAST_HIGH_MM


@pytest.fixture
def sheet(desk, qtbot):
    client = desk.add_client(Person(name="Anna Berg"))
    drawn = (("low_back.left", "hip_outer.left"), ("low_back.left",), ("low_back.left", "groin.right"))
    for day, regions in zip(DAYS, drawn, strict=True):
        live = desk.records.store.start_session(client, day)
        marks = tuple(RegionMark(region=r, intensity=6.0) for r in regions)
        live.draw(Drawing(regions=marks, measures=MEASURES if day != DAYS[1] else None))
    desk.records.store.start_session(client, date(2026, 3, 5))  # nothing drawn
    desk.open_client(client)
    made = shown(OverTime(desk), qtbot)
    qtbot.waitUntil(lambda: made.chart is not None, timeout=90_000)
    return made


def test_the_first_and_the_last_drawing_are_compared(sheet, qtbot):
    assert [s.held_on for s in sheet.sessions] == list(DAYS)
    assert sheet.before.text() == "Before: 5 January 2026"
    assert sheet.after.text() == "After: 2 March 2026"
    pictures = [picture.pixmap().toImage() for picture in sheet.pictures]
    assert not any(picture.isNull() for picture in pictures)
    assert pictures[0] != pictures[1]
    assert pictures[2] not in pictures[:2]
    told = [sheet.table.itemAt(n).widget().text() for n in range(sheet.table.count())]
    assert "Groin, right" in told
    assert told[told.index("Groin, right") + 3] == "new"
    assert told[told.index("Hip outer, left") + 3] == "gone"


@pytest.mark.parametrize("width", [640, 760, 1010])
def test_large_and_long_words_are_no_wider_than_the_sheet(sheet, qtbot, width):
    theme().enlarge(200)
    try:
        sheet.after.setText("Nachher: 05. September 2026")
        sheet.before.setText("Vorher: 05. September 2026")
        sheet.view.button("left").setText("Lado izquierdo")
        sheet.view.button("right").setText("Lado derecho")
        sheet.resize(width, 740)
        sheet._resized.setInterval(0)
        sheet._resized.start()
        qtbot.waitUntil(lambda: not sheet._resized.isActive())
        page = sheet.page
        qtbot.waitUntil(lambda: page.widget().width() <= page.viewport().width())
        assert page.widget().minimumSizeHint().width() <= page.viewport().width()
        cells = [sheet.table.itemAt(n).widget() for n in range(sheet.table.count())]
        for cell in cells:
            longest = max(map(cell.fontMetrics().horizontalAdvance, cell.text().split()))
            assert cell.width() >= longest
    finally:
        theme().enlarge(100)


def test_the_noise_is_drawn_round_the_session_before(sheet):
    extent, strength = sheet.chart.bands
    floor = noise.extent_floor_percent(1.2, 1.2)
    assert extent == pytest.approx((1.2 - floor, 1.2 + floor))
    assert strength == (4.0, 8.0)
    spoken = QAccessible.queryAccessibleInterface(sheet.chart)
    assert spoken.text(QAccessible.Text.Name) == "Extent and strength over time"
    described = spoken.text(QAccessible.Text.Description)
    assert described.count("% of the body") == 3
    assert described.startswith("5 January 2026: ")
    assert spoken.role() == QAccessible.Role.Chart
    value = spoken.text(QAccessible.Text.Value)
    assert [part.partition(":")[0] for part in value.split("; ")] == ["5 January 2026", "2 March 2026"]


def test_the_tab_key_comes_to_the_chart_and_leaves_it(sheet, qtbot):
    plain = sheet.chart.viewport().grab().toImage()
    assert sheet.chart.focusPolicy() == Qt.FocusPolicy.TabFocus
    sheet.chart.setFocus(Qt.FocusReason.TabFocusReason)
    spoken = QAccessible.queryAccessibleInterface(sheet.chart)
    assert spoken.state().focused
    assert sheet.chart.viewport().grab().toImage() != plain
    QTest.keyClick(sheet.chart, Qt.Key.Key_Tab)
    assert sheet.focusWidget() not in (None, sheet.chart)
    assert not sheet.chart.isAncestorOf(sheet.focusWidget())


def test_other_dates_and_views_are_painted_anew(sheet, qtbot):
    before = sheet.pictures[2].pixmap().toImage()
    sheet.before.dates.actions()[1].trigger()
    assert sheet.before.number == 1
    qtbot.waitUntil(lambda: sheet.pictures[2].pixmap().toImage() != before, timeout=30_000)
    before = sheet.pictures[2].pixmap().toImage()
    assert "“Front”" in sheet.elsewhere.text()
    assert sheet.sides.text() == "Seen from behind; client's left is on the left here."
    sheet.view.button("anterior").click()
    qtbot.waitUntil(lambda: sheet.pictures[2].pixmap().toImage() != before, timeout=30_000)


def test_one_drawing_alone_is_not_compared(desk, qtbot):
    client = desk.add_client(Person(name="B"))
    desk.open_client(client)
    made = shown(OverTime(desk), qtbot)
    assert made.chart is None


@pytest.mark.parametrize(
    ("days", "named"),
    [
        ([0.0, 35.0, 70.0, 105.0], [0.0, 35.0, 70.0, 105.0]),
        ([0.0, 2.0, 50.0, 99.0, 100.0], [0.0, 50.0, 100.0]),
        ([0.0, 1.0], [0.0]),
        ([5.0], [5.0]),
    ],
)
def test_the_days_of_sessions_are_written_where_they_have_room(days, named):
    from glutemap.ui.clients.chart import named_days

    assert named_days(days, 115.0) == named
