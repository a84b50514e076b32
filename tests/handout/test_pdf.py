"""The PDF as a reader sees it: its words, fonts, pictures, title, language, size and paper."""

import re
import time

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from glutemap.body.frame import BodyType, Side
from glutemap.body.painmap import PainMap
from glutemap.handout.compose import Explained, Include
from glutemap.handout.content import Practice
from glutemap.handout.paint.pdf import pdf_of
from glutemap.handout.paper import A4, LETTER
from glutemap.handout.pdf_finish import finished
from glutemap.handout.pdf_update import PdfShapeError
from glutemap.handout.plan import Line, line_of
from tests.examples import examples
from tests.handout.conftest import MEDIUS

LONG_NAME = "Maximiliane-Friederike von Hohenstein-Aschaffenburg-Neuwied"
PRACTICE = Practice(
    "Riverbank Centre for Physiotherapy, Sports and Manual Therapy",
    ("118 Waterside Road", "Phone 01264 000000"),
)
MORE = (
    " Breathe on calmly all the while. Should it be too much, make the movement smaller, take a break, or "
    "leave it out for a day; nothing is lost by that. Write down what helped, so that we can talk it through."
)


def squeezed(text):
    """Text without spaces: a reader may see a line break or none."""
    return re.sub(r"\s+", "", text)


def text_of(reader):
    return squeezed(" ".join(page.extract_text() for page in reader.pages))


def all_said(pages):
    """What the pages say one after the other, without the date at their heads."""
    date = squeezed(pages.hand_out.date)
    return "".join(squeezed(pages.words(number)).removeprefix(date) for number in range(pages.count))


def fonts_of(reader):
    return {
        str(font.get_object()["/BaseFont"])
        for page in reader.pages
        for font in page["/Resources"].get("/Font", {}).values()
    }


def long_plan(library, more=MORE):
    items = ("ball_gluteus_medius", "foam_roll_gluteus_medius", "seated_figure_four", "clamshell", "bridge")
    lines = [line_of(library.routines[item]) for item in items]
    return tuple(
        Line(line.item, line.words + more, line.dose, "two weeks", "Stop if your leg tingles or feels weak.")
        for line in lines
    )


def all_words(made):
    """What must be found in the PDF, piece by piece."""
    out = [made.title, made.date, made.note, *made.practice.address, made.practice.name, made.client]
    out += made.where.words if made.where else ()
    for note in made.muscles:
        out += [note.name, note.plain]
    for step in made.plan.steps if made.plan else ():
        out += [step.title, *step.words.splitlines(), step.reminder]
    for group in made.doctor.groups if made.doctor else ():
        out += [group.heading, *group.lines]
    return [*filter(None, out), *made.sources]


@pytest.fixture
def made_pdf(pages_of, read_pdf):
    def make(made, paper=A4):
        data = pdf_of(pages_of(made, paper))
        return read_pdf(data), data

    return make


def test_all_its_words_can_be_searched_and_copied(hand_out, made_pdf):
    made = hand_out(practice=PRACTICE, client="Anna M.")
    reader, _data = made_pdf(made)
    found = text_of(reader)
    for words in all_words(made):
        assert squeezed(words) in found
    assert "Page1of2" in found


def test_figures_dashes_and_letters_of_other_tongues_come_back_as_they_are(hand_out, made_pdf):
    words = "Hold 2–4 times, 5×10 cm; office, “naïve” Ärger, Łódź, Straße… fi ffl"
    reader, _data = made_pdf(hand_out(plan=(Line("", f"Own words\n{words}"),), include=Include(small=False)))
    assert squeezed(words) in text_of(reader)


def test_it_has_a_title_a_language_and_its_font(hand_out, made_pdf):
    reader, _data = made_pdf(hand_out(practice=PRACTICE))
    assert reader.metadata.title == "Your pain, and what may help (22 November 2026)"
    assert reader.metadata.author == PRACTICE.name
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
    fonts = fonts_of(reader)
    assert fonts
    assert all("Inter" in font for font in fonts), fonts
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in inner["/FontDescriptor"].get_object()
            assert "/ToUnicode" in font.get_object()


def test_nothing_in_it_names_the_client_unless_wanted(hand_out, made_pdf):
    reader, data = made_pdf(hand_out(client=""))
    assert "For" not in [line.strip() for line in reader.pages[0].extract_text().splitlines()]
    named, _data = made_pdf(hand_out(client="Zyx Q."))
    assert "ForZyxQ." in text_of(named)
    assert b"Zyx" not in data


def test_pictures_are_at_300_dpi_and_the_file_is_small(hand_out, pages_of, made_pdf):
    made = hand_out(practice=PRACTICE, client="Anna M.")
    pages = pages_of(made)
    started = time.perf_counter()
    data = pdf_of(pages)
    print(f"\nhand-out: {time.perf_counter() - started:.2f} s, {len(data) / 1000:.0f} kB")
    assert len(data) < 2_000_000
    book = pages._book
    for key, image in book._images.items():
        _picture, width, height = key
        assert image.width() == pytest.approx(width / 25.4 * 300, abs=1)
        assert image.height() == pytest.approx(height / 25.4 * 300, abs=1)
    reader, _data = made_pdf(made)
    samples = 3  # of marked pain, of the main area and of where it may spread
    assert sum(len(page.images) for page in reader.pages) == len(made.pictures) + samples


@pytest.mark.parametrize("paper", [A4, LETTER], ids=lambda paper: paper.id)
@pytest.mark.parametrize("body", list(BodyType))
def test_the_paper_is_as_chosen(hand_out, made_pdf, paper, body):
    reader, _data = made_pdf(hand_out(body=body), paper)
    for page in reader.pages:
        assert float(page.mediabox.width) == pytest.approx(paper.width_mm / 25.4 * 72, abs=1)
        assert float(page.mediabox.height) == pytest.approx(paper.height_mm / 25.4 * 72, abs=1)


@pytest.mark.parametrize("paper", [A4, LETTER], ids=lambda paper: paper.id)
def test_five_long_items_fit_two_pages_with_all_their_words(hand_out, library, made_pdf, paper):
    made = hand_out(plan=long_plan(library), practice=PRACTICE, client=LONG_NAME)
    reader, data = made_pdf(made, paper)
    assert len(reader.pages) == 2
    assert len(data) < 2_000_000
    found = text_of(reader)
    for words in all_words(made):
        assert squeezed(words)[:40] in found
        assert squeezed(words)[-20:] in found


def test_more_than_two_pages_hold_is_never_cut(hand_out, plainly):
    sentence = "This is a sentence that goes on for a while and then stops. "
    made = hand_out(plan=(Line("", "Story\n" + sentence * 160),), include=Include(small=False))
    pages = plainly(made)
    said = all_said(pages)
    assert said.count(squeezed(sentence)) == 160
    assert pages.count > 2


def test_small_content_takes_one_page(hand_out, plainly):
    assert plainly(hand_out(explained=(), plan=())).count == 1


def test_two_muscles_of_both_sides_fit_two_pages(hand_out, plainly):
    explained = (Explained("quadratus_lumborum", Side.MIDLINE), Explained("soleus", Side.RIGHT))
    pain = PainMap(regions={"low_back.left": 7.0, "low_back.right": 6.0, "calf_upper.right": 5.0})
    for paper in (A4, LETTER):
        assert plainly(hand_out(pain=pain, explained=explained), paper).count == 2


def test_every_muscle_with_its_usual_plan_fits_two_pages(hand_out, library, plainly):
    pain = PainMap(regions={"low_back.left": 7.0})
    for muscle_id in library.muscles:
        made = hand_out(pain=pain, explained=(Explained(muscle_id),))
        assert plainly(made, LETTER).count <= 2, muscle_id


@examples(25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(
        st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Co", "Cn", "Cc")), max_size=400),
        min_size=1,
        max_size=5,
    )
)
def test_whatever_is_written_none_of_it_is_lost_and_none_hangs_over(hand_out, plainly, texts):
    plan = tuple(Line("", f"Item\n{text}", days="2 weeks") for text in texts)
    made = hand_out(plan=plan, explained=(MEDIUS,), include=Include(marked=False, small=False, doctor=False))
    pages = plainly(made)
    said = all_said(pages)
    for step in made.plan.steps:
        for line in step.words.splitlines():
            assert squeezed(line) in said


def test_no_line_is_wider_than_its_column(qapp):
    from glutemap.handout.paint.rows import _laid
    from glutemap.handout.paint.type import UNITS, Style, load_fonts

    load_fonts()
    for text in (
        "a" * 400,
        "Donaudampfschifffahrtsgesellschaftskapitän " * 6,
        "مرحبا بالعالم " * 30,
        "漢字" * 200,
    ):
        for width in (20.0, 60.0, 174.0):
            _layout, lines = _laid(text, Style(11), width)
            assert all(line.naturalTextWidth() <= width * UNITS * 1.001 for line in lines)


def test_the_pages_say_the_same_on_screen_as_in_the_pdf(hand_out, pages_of, made_pdf, qapp):
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter

    made = hand_out(practice=PRACTICE)
    pages = pages_of(made)
    image = QImage(420, 594, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    pages.paint_into(painter, 0, QRectF(0, 0, 420, 594))
    painter.end()
    reader, _data = made_pdf(made)
    assert pages.count == len(reader.pages)
    for number, page in enumerate(reader.pages):
        assert squeezed(pages.words(number)) != ""
        for line in pages.words(number).splitlines():
            assert squeezed(line) in squeezed(page.extract_text())
    # The margins are white, and something is painted inside of them.
    assert image.pixelColor(3, 300) == QColor("#ffffff")
    assert any(image.pixelColor(x, 300) != QColor("#ffffff") for x in range(40, 380))


def test_a_pdf_that_is_not_as_expected_is_not_touched_blindly():
    for data in (b"", b"%PDF-1.4\n", b"%PDF-1.4\nstartxref\n5\n%%EOF\n", b"startxref\n0\n%%EOF"):
        with pytest.raises(PdfShapeError):
            finished(data, "en")
    with pytest.raises(ValueError, match="not a language"):
        finished(b"", "en) /Evil (")


def test_a_space_is_a_space_and_not_a_tab(hand_out, plainly, read_pdf):
    reader = read_pdf(pdf_of(plainly(hand_out())))
    text = "\n".join(page.extract_text() for page in reader.pages)
    assert "\t" not in text
    assert "Left low back" in text
    assert "not a diagnosis" in text
