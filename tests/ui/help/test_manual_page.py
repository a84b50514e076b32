"""The manual as a page of the repository: what is committed is what the program would write today."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from glutemap import cli
from glutemap.commands.manual import PAGE, as_page
from glutemap.knowledge.loading import load_library
from glutemap.ui.help.pictures import HEIGHT, WIDTH

COMMITTED = Path(__file__).resolve().parents[3] / "assets" / "manual"
ALIKE = 2.0  # of 255, in the mean: fonts and drawing differ a little between systems
ANEW = "the manual's page is old: python main.py manual --out assets/manual"


def pixels(file):
    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].astype(np.int16)


@pytest.fixture(scope="module")
def written(qapp, tmp_path_factory):
    folder = tmp_path_factory.mktemp("manual")
    assert cli.main(["manual", "--out", str(folder)]) == 0
    return folder


def test_the_page_says_what_the_program_says(written):
    committed = (COMMITTED / PAGE).read_text("utf-8")
    assert committed == (written / PAGE).read_text("utf-8"), ANEW
    assert committed == as_page(load_library(spoken="en").manual.values())


def test_its_pictures_show_what_the_program_paints(written):
    names = {page.id + ".png" for page in load_library().manual.values() if page.picture}
    assert {file.name for file in COMMITTED.iterdir()} == names | {PAGE}, ANEW
    assert {file.name for file in written.iterdir()} == names | {PAGE}
    for name in sorted(names):
        painted, committed = pixels(written / name), pixels(COMMITTED / name)
        assert painted.shape == committed.shape == (HEIGHT, 3 * WIDTH)
        assert np.abs(painted - committed).mean() < ALIKE, f"{name}: {ANEW}"


def test_another_picture_is_told_apart():
    first, second = pixels(COMMITTED / "mark.png"), pixels(COMMITTED / "find.png")
    assert np.abs(first - second).mean() > 5 * ALIKE


def test_every_heading_and_picture_is_there():
    text = (COMMITTED / PAGE).read_text("utf-8")
    for page in load_library(spoken="en").manual.values():
        assert f"## {page.title}\n" in text
        if page.picture:
            assert f"![{page.picture.shows}]({page.id}.png)" in text


def test_a_folder_that_is_not_there_is_named(capsys, tmp_path):
    assert cli.main(["manual", "--out", str(tmp_path / "none")]) == 2
    assert "there is no such folder" in capsys.readouterr().err
