"""Every sheet of the records in a language nobody speaks: all is said in it, and nothing is cut off."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QToolButton, QWidget

from glutemap import language
from glutemap.body.frame import View
from glutemap.clients import words
from glutemap.clients.errors import WHAT_TO_DO, StoreError, Trouble, trouble_error
from glutemap.clients.records import Drawing, Person, PlanItem, RegionMark, StrokeMark
from glutemap.ui.canvas.words import words_of
from glutemap.ui.clients import over_time, said
from glutemap.ui.clients.deleting import DeleteSheet
from glutemap.ui.clients.exporting import ExportSheet
from glutemap.ui.clients.find import FindSheet
from glutemap.ui.clients.importing import ImportSheet
from glutemap.ui.clients.notice import Notice, of_fault
from glutemap.ui.clients.over_time import OverTime
from glutemap.ui.clients.page import ClientPage
from glutemap.ui.clients.passphrase import PassphraseSheet
from glutemap.ui.clients.strip import ClientStrip
from glutemap.ui.clients.unlock import UnlockSheet
from tests.languages.pseudo import PSEUDO, outside
from tests.languages.walk import Walk
from tests.ui.clients.conftest import WORDS, shown

NAME, YEARS = "Anna Berg", (date(2026, 1, 5), date(2026, 2, 9))
NOTES = "Runs twice a week."


@pytest.fixture
def pseudo(monkeypatch):
    """The pseudo-language in every thread: faults are raised in the pool."""
    monkeypatch.setattr(language, "_program", PSEUDO)


@pytest.fixture
def berg(pseudo, desk):
    client = desk.add_client(Person(name=NAME, birth_year=1970, notes=NOTES))
    stroke = StrokeMark(
        view=View.POSTERIOR, points_mm=((0.0, 900.0), (9.0, 900.0)), radius_mm=18, intensity=5
    )
    for day, regions in zip(YEARS, (("low_back.left",), ("low_back.left", "sacrum")), strict=True):
        live = desk.records.store.start_session(client, day)
        marks = tuple(RegionMark(region=r, intensity=6.5) for r in regions)
        live.draw(Drawing(regions=marks, strokes=(stroke,)))
        live.answer("worse_sitting", True)
        live.plan((PlanItem(item="ball", words="-", dose="-", days="-"),))
    desk.open_client(client)
    return desk


@pytest.fixture
def heard(berg, qapp, tmp_path):
    """Reads all that is shown; names, notes and paths are what they are in every language."""
    known = berg.state.library
    names = {"Coccyx"} | {n for r in known.regions.values() for n in (r.name, r.name.capitalize())}
    excused = [str(tmp_path), NAME, "Anna", NOTES, *sorted(names, key=len, reverse=True)]
    walker = Walk(qapp, None, excused)
    yield walker
    assert walker.plain == {}
    assert walker.cut == {}
    assert walker.heard


def cut_off(sheet):
    """Buttons and boxes that are narrower or lower than their words."""
    kinds = (QPushButton, QToolButton, QCheckBox, QRadioButton)
    return [
        widget.text()
        for widget in sheet.findChildren(QWidget)
        if isinstance(widget, kinds) and widget.isVisible() and widget.text() and not _fits(widget)
    ]


def _fits(widget):
    wanted, sheet = widget.minimumSizeHint(), widget.window()
    inside = sheet.rect().contains(widget.mapTo(sheet, widget.rect().topRight()))
    return inside and widget.width() >= wanted.width() and widget.height() >= wanted.height()


def look(heard, place, sheet):
    heard.look(place)
    assert cut_off(sheet) == []


def test_the_client_s_page(berg, heard, qtbot):
    page = shown(ClientPage(berg), qtbot)
    look(heard, "page", page)
    model = page.rows.model()
    told = model.data(model.index(1, 0, QModelIndex()), Qt.ItemDataRole.AccessibleTextRole)
    assert "05.01.2026" in told
    assert "6,5" in told
    page.edit_button.click()
    look(heard, "edit", page)
    page.form.name.clear()
    page.save_button.click()
    look(heard, "no name", page)
    page.back_button.click()
    page.drop_button.click()
    look(heard, "delete session", page)


def test_finding_and_making_a_client(berg, heard, qtbot):
    sheet = shown(FindSheet(berg), qtbot)
    look(heard, "found", sheet)
    sheet.box.setText("nobody here")
    heard.excused.append("nobody here")
    look(heard, "nobody", sheet)
    sheet.new_button.click()
    sheet.form.name.setText(NAME)
    sheet.create_button.click()
    look(heard, "twice", sheet)


def test_a_sketch_is_asked_about(berg, heard, qtbot):
    berg.close_client()
    berg.state.set_mode("symptoms")
    berg.state.set_region("low_back.left", 6.0)
    sheet = shown(FindSheet(berg), qtbot)
    sheet.open_button.click()
    assert sheet._question.text().count(NAME) == 2
    look(heard, "sketch", sheet)
    keeping = shown(FindSheet(berg, keeps=True), qtbot)
    look(heard, "keep", keeping)


def test_export_import_and_deleting(berg, heard, qtbot, tmp_path):
    export = shown(ExportSheet(berg), qtbot)
    look(heard, "export", export)
    export.write_button.click()
    assert export.fault.isVisible()
    look(heard, "too short", export)
    export.open_choice.setChecked(True)
    look(heard, "open", export)
    path = tmp_path / "one.json"
    heard.excused.insert(0, str(path))
    export.write(path)
    qtbot.waitUntil(lambda: not export.is_busy)
    look(heard, "exported", export)
    export.close()
    read = shown(ImportSheet(berg), qtbot)
    look(heard, "import", read)
    read.take_file(path)
    qtbot.waitUntil(read.import_button.isVisible)
    look(heard, "found in the file", read)
    path.write_text("[1, 2]")
    read.take_file(path)
    qtbot.waitUntil(read.fault.isVisible)
    look(heard, "refused", read)
    read.close()
    delete = shown(DeleteSheet(berg), qtbot)
    look(heard, "delete", delete)
    delete.typed.setText(NAME)
    delete.delete_button.click()
    qtbot.waitUntil(lambda: not delete.is_busy)
    look(heard, "deleted", delete)


def test_passphrase_and_lock(berg, heard, qtbot):
    sheet = shown(PassphraseSheet(berg), qtbot)
    look(heard, "none yet", sheet)
    for line in (sheet.new, sheet.again):
        line.setText(WORDS)
    sheet.noted.setChecked(True)
    sheet.apply_button.click()
    qtbot.waitUntil(lambda: not sheet.is_busy)
    look(heard, "set", sheet)
    sheet.remove.setChecked(True)
    sheet.old.setText("not this one")
    sheet.apply_button.click()
    qtbot.waitUntil(sheet.fault.isVisible)
    look(heard, "wrong", sheet)
    sheet.close()
    berg.lock()
    unlock = shown(UnlockSheet(berg.records), qtbot)
    look(heard, "unlock", unlock)
    unlock.form.passphrase.setText("not this one")
    unlock.form.submit()
    qtbot.waitUntil(unlock.form.passphrase.isEnabled)
    look(heard, "not the passphrase", unlock)


def test_over_time(berg, heard, qtbot):
    sheet = shown(OverTime(berg), qtbot)
    qtbot.waitUntil(lambda: sheet.chart is not None, timeout=90_000)
    look(heard, "over time", sheet)
    axis = sheet.chart.getItem(1, 0).getAxis("left")
    assert axis.tickStrings([0.5, 1.0], 1.0, 0.5) == ["0,5", "1,0"]


def test_what_the_strip_says(berg, heard, qtbot):
    strip = shown(ClientStrip(berg), qtbot)
    berg.open_session(berg.sessions()[0])
    assert "05.01.2026" in strip.notice.text if strip.notice else "05.01.2026" in strip.words.text()
    look(heard, "looked at", strip)
    for trouble in (Trouble.BUSY, Trouble.READ_ONLY, Trouble.FULL, Trouble.DAMAGED, Trouble.FAILED):
        berg.records.say_fault(trouble_error(trouble, "/"), ("retry", "close_anyway"))
        look(heard, str(trouble), strip)


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("trouble", list(WHAT_TO_DO))
def test_every_usual_trouble_is_said(trouble):
    told = of_fault(trouble_error(trouble, "/")).text
    assert not any(letter.isalpha() for letter in outside(told))


@pytest.mark.parametrize("view", list(over_time._EDGES))
def test_the_sides_of_a_picture_are_as_the_body_s_own_words_say(view):
    edges = words_of(view)
    assert over_time._EDGES[view] == f"{edges.title}; {edges.left.lower()} is on the left here."


@pytest.mark.parametrize(("sessions", "told"), [(0, "no sessions"), (1, "1 session"), (4, "4 sessions")])
def test_deleting_says_how_much_goes(sessions, told):
    assert f"for good, with {told}: from the records" in words.delete_client(NAME, sessions)


def test_a_sentence_of_its_own_goes_before_what_is_wrong():
    fault = StoreError(
        Trouble.BAD_IMPORT, "/x", "damaged", "nothing was imported", sentence="The file is damaged."
    )
    assert of_fault(fault) == Notice("The file is damaged. Nothing was imported. (/x)")


def test_a_name_is_no_markup():
    told = said.with_markup("Open {strong}{name}{plain}?", name="<b>{n} & co")
    assert '<span style="font-weight:600">&lt;b&gt;{n} &amp; co</span>?' in told
