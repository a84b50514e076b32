"""The ways out of a hand-out that was made in the background a while ago."""

import threading

from glutemap.handout.paint.pages import Pages
from glutemap.ui.handout import outlets
from glutemap.ui.handout.maker import Made


def long_ago(made):
    """The same hand-out, laid out by a thread that has ended since and took its fonts with it."""
    pages = made.pages.anew()
    thread = threading.Thread(target=lambda: pages.count)
    thread.start()
    thread.join()
    return Made(pages, made.images, made.book)


def test_a_hand_out_that_was_looked_at_for_long_is_saved(sheet, tmp_path):
    out = tmp_path / "out.pdf"
    outlets.save_pdf(long_ago(sheet.made), out)
    assert out.read_bytes().startswith(b"%PDF")


def test_a_hand_out_that_was_looked_at_for_long_is_printed(sheet, tmp_path):
    made = long_ago(sheet.made)
    printer = outlets.make_printer(made.pages)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert outlets.print_pages(made.pages, printer)
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


def test_laid_out_anew_it_is_the_same(sheet):
    pages = sheet.made.pages
    again = pages.anew()
    assert isinstance(again, Pages)
    assert [again.words(n) for n in range(again.count)] == [pages.words(n) for n in range(pages.count)]
