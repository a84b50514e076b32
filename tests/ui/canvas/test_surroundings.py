"""What is written over the body: both sides and the view, whatever the language and the size of the words."""

import itertools

import pytest
from PySide6.QtGui import QImage, QPainter

from glutemap import language
from glutemap.body.frame import View
from glutemap.ui import text_size
from glutemap.ui.canvas import surroundings
from glutemap.ui.canvas.colours import LIGHT
from glutemap.ui.canvas.frame import Frame
from glutemap.ui.canvas.words import words_of
from glutemap.ui.theme import theme


@pytest.fixture
def written(qapp, monkeypatch):
    """What was written into a picture, with its plates."""
    labels = []

    def label(painter, text, line, align, size, colours, *, quiet=False):
        labels.append((text, surroundings._plate(painter.font(), text, line, align, size, quiet=quiet)))
        drawn(painter, text, line, align, size, colours, quiet=quiet)

    drawn = surroundings._label
    monkeypatch.setattr(surroundings, "_label", label)
    yield labels
    theme().enlarge(100)
    language.use(language.ENGLISH)


@pytest.mark.parametrize("client", [True, False])
@pytest.mark.parametrize("spoken", ["en", "de", "es"])
@pytest.mark.parametrize(("percent", "width"), [(100, 640), (150, 700), (200, 800), (200, 1100)])
def test_the_view_is_always_named_and_stands_clear_of_the_sides(written, percent, width, spoken, client):
    language.use(language.load(spoken))
    theme().enlarge(percent)
    frame = Frame(0.5, -400, 1800, width, 600)
    for view in View:
        words = words_of(view, client=client)
        written.clear()
        image = QImage(width, 600, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        surroundings.Surroundings().paint_words(painter, words, LIGHT, frame)
        painter.end()
        texts = [text for text, _plate in written]
        assert sorted(texts) in (
            sorted([words.left, words.right, words.title]),
            sorted([words.left, words.right, words.short]),
        )
        for (_, one), (_, other) in itertools.combinations(written, 2):
            assert not one.intersects(other), texts
        for text, plate in written:
            assert plate.left() >= 0, text
            assert plate.right() <= width, text
            assert plate.bottom() <= surroundings.words_height(frame), text
    assert text_size.factor() == percent / 100
