"""The hand-out's sheet: what is shown is what goes out, and the choices are remembered."""

import datetime
import io

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog

from glutemap.body.frame import Side
from glutemap.body.painmap import PainMap
from glutemap.clients.records import PlanItem
from glutemap.handout.paper import A4, LETTER
from glutemap.ui.handout import outlets
from glutemap.ui.handout.options import Options
from glutemap.ui.state import AppState, Selection
from tests.ui.handout.conftest import said_by


def squeezed(text):
    return "".join(text.split())


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def answer_dialogs(monkeypatch, path):
    """Choose a path in the next file dialog; an empty one cancels it."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))


def picture_of_logo(path, width=300):
    image = QImage(width, 100, QImage.Format.Format_RGB32)
    image.fill(0xFF2E7D5B)
    image.save(str(path))
    return path


def test_the_pages_are_shown_as_they_will_be_on_paper(sheet):
    pages = sheet.preview.pages
    assert len(pages) == sheet.made.pages.count == 2
    for page in pages:
        assert page.height() / page.width() == pytest.approx(297 / 210, rel=0.01)
        assert page.image.width() >= page.width() - 2
    said = said_by(sheet)
    for words in ("Left low back", "Gluteus medius", "Your plan", "When to see a doctor"):
        assert words in said


def test_saving_writes_the_very_pages_that_are_shown(sheet, qtbot, tmp_path, monkeypatch):
    out = tmp_path / "page"
    answer_dialogs(monkeypatch, out)
    click(qtbot, sheet.save_button)
    reader = PdfReader(tmp_path / "page.pdf")
    assert len(reader.pages) == 2
    for page, shown in zip(reader.pages, sheet.preview.pages, strict=True):
        found = squeezed(page.extract_text())
        for line in shown.accessibleDescription().splitlines():
            assert squeezed(line) in found
    assert "Saved as page.pdf" in sheet.note.text()


def test_a_cancelled_dialog_writes_nothing(sheet, qtbot, tmp_path, monkeypatch):
    answer_dialogs(monkeypatch, "")
    click(qtbot, sheet.save_button)
    assert not list(tmp_path.glob("*.pdf"))


def test_a_place_that_takes_no_file_is_said(sheet, qtbot, tmp_path, monkeypatch):
    answer_dialogs(monkeypatch, tmp_path / "gone" / "page.pdf")
    click(qtbot, sheet.save_button)
    assert "was not saved" in sheet.note.text()
    assert "Nothing was lost" in sheet.note.text()


def test_the_offered_name_does_not_tell_the_client(sheet, hip, settled, qtbot, monkeypatch):
    settled(sheet, lambda: hip.visit.set_client("Zyx Q."), says="For Zyx Q.")
    offered = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **_k: (offered.append(a[2]), ("", ""))[1])
    click(qtbot, sheet.save_button)
    assert "zyx" not in offered[0].lower()
    assert offered[0].endswith(".pdf")


def test_the_picture_alone_goes_to_a_file_and_to_the_clipboard(sheet, qtbot, tmp_path, monkeypatch):
    answer_dialogs(monkeypatch, tmp_path / "body.png")
    click(qtbot, sheet.picture_button)
    image = QImage(str(tmp_path / "body.png"))
    assert image.height() > 1200
    assert image.dotsPerMeterX() == pytest.approx(300 / 0.0254, abs=2)
    click(qtbot, sheet.copy_button)
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (image.width(), image.height())


def test_printing_puts_the_same_pages_on_the_paper(sheet, qtbot, tmp_path, monkeypatch):
    out = tmp_path / "printed.pdf"

    def into_a_file(pages):
        printer = make(pages)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(out))
        return printer

    make = outlets.make_printer
    monkeypatch.setattr(outlets, "make_printer", into_a_file)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: QPrintDialog.DialogCode.Accepted)
    click(qtbot, sheet.print_button)
    reader = PdfReader(io.BytesIO(out.read_bytes()))
    assert len(reader.pages) == 2
    for page, shown in zip(reader.pages, sheet.preview.pages, strict=True):
        assert float(page.mediabox.width) == pytest.approx(595, abs=1)
        for line in shown.accessibleDescription().splitlines():
            assert squeezed(line) in squeezed(page.extract_text())
    assert "Sent to the printer" in sheet.note.text()


def test_only_the_chosen_pages_are_printed(sheet, tmp_path):
    printer = outlets.make_printer(sheet.made.pages)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "one.pdf"))
    printer.setFromTo(2, 2)
    assert outlets.print_pages(sheet.made.pages, printer)
    reader = PdfReader(tmp_path / "one.pdf")
    assert len(reader.pages) == 1
    assert "Yourplan" in squeezed(reader.pages[0].extract_text())


def test_another_paper_is_laid_out_anew_and_remembered(sheet, hip, settled, qtbot):
    settled(sheet, lambda: click(qtbot, sheet.options.paper.button("letter")))
    assert sheet.made.pages.paper is LETTER
    page = sheet.preview.pages[0]
    assert page.height() / page.width() == pytest.approx(279.4 / 215.9, rel=0.01)
    assert Options(hip).choice.paper is LETTER


def test_the_page_speaks_as_the_client_does_and_the_program_as_before(sheet, hip, settled, qtbot, tmp_path):
    assert sheet.options.language.value == "en"
    settled(sheet, lambda: click(qtbot, sheet.options.language.button("de")))
    made = sheet.made.pages.hand_out
    today = datetime.date.today()
    assert (made.language, made.date) == ("de", f"{today:%d.%m.%Y}")
    assert "A4" in sheet.note.text()
    assert sheet.save_button.text() == "Save as PDF…"
    outlets.save_pdf(sheet.made, tmp_path / "page.pdf")
    assert PdfReader(tmp_path / "page.pdf").trailer["/Root"]["/Lang"] == "de"
    assert outlets.file_name(sheet.made.pages, ".pdf").endswith(f"{today:%d-%m-%Y}.pdf")
    settled(sheet, lambda: click(qtbot, sheet.options.language.button("en")), says="Where it hurts")
    assert Options(hip).choice.language == "en"


def test_what_is_ticked_off_is_not_on_the_page(sheet, settled, qtbot, hip):
    settled(sheet, lambda: click(qtbot, sheet.options.doctor.box), lacks="When to see a doctor")
    settled(sheet, lambda: click(qtbot, sheet.options.marked.box), lacks="Seen from behind")
    settled(sheet, lambda: click(qtbot, sheet.options.usual.box), lacks="Your plan")
    assert not sheet.picture_button.isEnabled()
    again = Options(hip).choice.include
    assert (again.marked, again.small, again.doctor) == (False, True, False)


def test_the_words_beside_a_tick_box_tick_it(sheet, settled, qtbot):
    row = sheet.options.doctor
    at = QPoint(row.width() - 12, row.height() // 2)
    settled(
        sheet,
        lambda: qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=at),
        lacks="When to see a doctor",
    )
    assert not row.box.isChecked()


def test_the_client_is_named_only_if_wanted(sheet, hip, settled, qtbot):
    assert not sheet.options.client.isVisible()
    settled(sheet, lambda: hip.visit.set_client("Anna M."), says="For Anna M.")
    assert sheet.options.client.isVisible()
    settled(sheet, lambda: click(qtbot, sheet.options.client.box), lacks="Anna")


def test_the_practice_is_put_on_the_page_and_remembered(sheet, hip, settled, qtbot):
    def type_it():
        qtbot.keyClicks(sheet.options.name, "Hillside Physio")
        qtbot.keyClicks(sheet.options.address, "12 Mill Lane")
        qtbot.keyClick(sheet.options.address, Qt.Key.Key_Return)
        qtbot.keyClicks(sheet.options.address, "01234 567890")

    settled(sheet, type_it, says="01234 567890")
    assert "Hillside Physio\n12 Mill Lane\n01234 567890" in said_by(sheet)
    again = Options(hip).choice.practice
    assert (again.name, again.address) == ("Hillside Physio", ("12 Mill Lane", "01234 567890"))


def test_what_was_typed_last_is_saved_too(sheet, qtbot, tmp_path, monkeypatch):
    answer_dialogs(monkeypatch, tmp_path / "page.pdf")
    qtbot.keyClicks(sheet.options.name, "Zz")
    click(qtbot, sheet.save_button)
    qtbot.waitUntil((tmp_path / "page.pdf").exists, timeout=30_000)
    assert "Zz" in PdfReader(tmp_path / "page.pdf").pages[0].extract_text()


def test_a_logo_is_copied_and_comes_back(sheet, hip, settled, tmp_path, data_folder, qtbot):
    file = picture_of_logo(tmp_path / "logo.png")
    settled(sheet, lambda: sheet.options.take_logo(file))
    assert sheet.made.pages.hand_out.practice.logo.startswith(b"\x89PNG")
    file.unlink()
    assert Options(hip).choice.practice.logo == sheet.made.pages.hand_out.practice.logo
    settled(sheet, lambda: click(qtbot, sheet.options.drop_logo))
    assert Options(hip).choice.practice.logo == b""
    assert list(data_folder.iterdir()) == []


def test_a_hostile_logo_is_refused_and_the_old_one_stays(sheet, settled, tmp_path):
    settled(sheet, lambda: sheet.options.take_logo(picture_of_logo(tmp_path / "logo.png")))
    before = sheet.options.choice.practice.logo
    bad = tmp_path / "bad.svg"
    bad.write_text('<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>')
    sheet.options.take_logo(bad)
    assert sheet.options.trouble.isVisible()
    assert "bad.svg" in sheet.options.trouble.text()
    assert sheet.options.choice.practice.logo == before
    sheet.options.take_logo(tmp_path / "none.png")
    assert "cannot be read" in sheet.options.trouble.text()


def test_a_damaged_stored_logo_is_left_out(hip, data_folder):
    data_folder.mkdir()
    (data_folder / "practice-logo.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    assert Options(hip).choice.practice.logo == b""


def test_it_follows_the_marking_the_plan_and_the_body(sheet, hip, settled):
    settled(sheet, lambda: hip.set_region("knee_back.left", 4.0), says="Back of the left knee")
    plan = (PlanItem(item="", words="Walk\nTen minutes after lunch.", days="2 weeks"),)
    settled(sheet, lambda: hip.visit.set_plan(plan), says="Ten minutes after lunch.")
    assert "For 2 weeks" in said_by(sheet)
    assert not sheet.options.usual.isVisible()
    settled(sheet, lambda: hip.set_body(hip.body.MALE))
    assert all(picture.body is hip.body for picture in sheet.made.pages.hand_out.pictures)


def test_an_answered_red_flag_comes_first(sheet, hip, settled):
    settled(
        sheet, lambda: (hip.evidence.set_answer("dvt.0", True), sheet.set_client("x")), says="First of all"
    )
    said = said_by(sheet)
    assert said.index("First of all") < said.index("Where it hurts")


def test_another_picked_muscle_can_be_explained_beside_the_first(sheet, hip, settled, qtbot):
    hip.set_selection(Selection("piriformis", Side.LEFT))
    tick = next(tick for explained, tick in sheet.options.ticks.items() if explained.muscle == "piriformis")
    if not tick.box.isChecked():
        settled(sheet, lambda: click(qtbot, tick.box))
    qtbot.waitUntil(lambda: "Piriformis" in said_by(sheet), timeout=30_000)


def test_it_follows_what_is_picked_until_somebody_chooses(sheet, hip, settled, qtbot):
    settled(sheet, lambda: hip.set_selection(Selection("piriformis", Side.RIGHT)), says="On your right side")
    assert "Piriformis" in said_by(sheet)
    (tick,) = (tick for tick in sheet.options.ticks.values() if tick.box.isChecked())
    settled(sheet, lambda: click(qtbot, tick.box), lacks="Piriformis")
    settled(sheet, lambda: hip.set_region("knee_back.left", 4.0), says="Back of the left knee")
    assert "Piriformis" not in said_by(sheet)


def test_nothing_to_show_is_said_and_nothing_can_go_out(open_sheet, shipped):
    sheet = open_sheet(AppState(*shipped), wait=False)
    assert "nothing to put on the page" in sheet.note.text()
    assert not sheet.save_button.isEnabled()
    assert sheet.preview.pages == []


def test_pages_come_when_the_zones_do(open_sheet, shipped, settled):
    library, zones = shipped
    state = AppState(library)
    state.set_pain(PainMap(regions={"low_back.left": 5.0}))
    sheet = open_sheet(state, wait=False)
    assert sheet.made is None
    settled(sheet, lambda: state.use_zones(zones), says="Left low back")


def test_zooming_by_button_and_wheel(sheet, qtbot):
    page = sheet.preview.pages[0]
    fitted = page.width()
    click(qtbot, sheet.larger)
    larger = page.width()
    assert larger > fitted
    turn(sheet.preview, 120, Qt.KeyboardModifier.ControlModifier)
    assert page.width() > larger
    turn(sheet.preview, 120, Qt.KeyboardModifier.NoModifier)
    at = page.width()
    turn(sheet.preview, -120, Qt.KeyboardModifier.ControlModifier)
    assert page.width() < at
    click(qtbot, sheet.fit)
    assert page.width() == fitted
    click(qtbot, sheet.smaller)
    assert page.width() < fitted
    assert sheet.zoom_label.text().endswith("%")


def turn(preview, notches, modifier):
    """Turn the wheel over the pages."""
    at = QPointF(60, 60)
    event = QWheelEvent(
        at, preview.viewport().mapToGlobal(at), QPoint(), QPoint(0, notches), Qt.MouseButton.NoButton,
        modifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(preview.viewport(), event)


def test_after_zooming_the_pages_are_painted_as_fine_as_they_are_shown(sheet, settled, qtbot):
    settled(sheet, lambda: sheet.preview.set_zoom(1.5))
    page = sheet.preview.pages[0]
    assert page.image.width() == pytest.approx(page.width(), abs=2)


def test_closing_while_pages_are_being_made_waits_for_them(open_sheet, hip):
    sheet = open_sheet(hip, wait=False)
    assert sheet.maker.is_busy
    sheet.close()


def test_a_fault_while_making_is_said(sheet, hip, qtbot, monkeypatch):
    from glutemap.ui.handout import maker

    def broken(*_arguments):
        raise ValueError("no ink")

    monkeypatch.setattr(maker, "compose", broken)
    sheet.set_client("x")
    qtbot.waitUntil(lambda: "no ink" in sheet.note.text(), timeout=10_000)
    assert not sheet.save_button.isEnabled()


def test_the_usual_paper_is_offered_at_first(hip):
    assert Options(hip).choice.paper in (A4, LETTER)


def test_the_action_of_the_window_opens_it_once(qtbot, hip):
    from PySide6.QtWidgets import QWidget

    from glutemap.ui.app import build_window

    window = build_window(state=hip, canvas=QWidget())
    qtbot.addWidget(window)
    window.loader.start = lambda: None
    with qtbot.waitSignal(window.settled):
        window.show()
    window.actions_by_id["hand_out"].trigger()
    sheet = window.dialogs.sheet("hand_out")
    qtbot.waitUntil(lambda: sheet.made is not None, timeout=30_000)
    window.actions_by_id["hand_out"].trigger()
    assert window.dialogs.sheet("hand_out") is sheet
    assert "Gluteus medius" in said_by(sheet)
    window.close()


def test_the_tab_key_goes_from_the_pages_over_the_choices_to_the_ways_out(sheet, qtbot):
    wanted = [
        sheet.preview,
        sheet.smaller,
        sheet.options.paper.button("a4"),
        sheet.options.marked.box,
        sheet.options.name,
        sheet.options.address,
        sheet.close_button,
        sheet.save_button,
    ]
    sheet.preview.setFocus()
    met = []
    for _ in range(40):
        met.append(sheet.focusWidget())
        qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
        if sheet.focusWidget() is sheet.preview:
            break
    places = [met.index(widget) for widget in wanted]
    assert places == sorted(places)
