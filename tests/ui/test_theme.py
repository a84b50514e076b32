from dataclasses import asdict

import pytest
from PySide6.QtCore import QFile
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox

from glutemap import resources
from glutemap.ui import icons
from glutemap.ui.icons import picture
from glutemap.ui.stylesheet import stylesheet
from glutemap.ui.theme import CONTRAST, CONTRAST_DARK, DARK, LIGHT, SCHEMES, known_choice, theme


def luminance(name):
    parts = [c / 255 for c in QColor(name).getRgb()[:3]]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a, b):
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", SCHEMES.values(), ids=list(SCHEMES))
@pytest.mark.parametrize("ground", ["panel", "raised", "window", "sunken", "hover"])
@pytest.mark.parametrize("ink", ["text", "text_soft"])
def test_text_can_be_read(tokens, ground, ink):
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", SCHEMES.values(), ids=list(SCHEMES))
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("text_faint", "panel"),
        ("text_faint", "raised"),
        ("accent", "panel"),
        ("accent", "accent_soft"),
        ("text_soft", "accent_soft"),
        ("text_faint", "accent_soft"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("warn", "warn_soft"),
        ("text", "warn_soft"),
        ("text_soft", "warn_soft"),
    ],
)
def test_accents_can_be_read(tokens, ink, ground):
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", SCHEMES.values(), ids=list(SCHEMES))
def test_marks_stand_out(tokens):
    for ink in ("accent", "pain"):
        assert contrast(getattr(tokens, ink), tokens.raised) >= 3


def test_every_token_is_a_colour():
    assert all(QColor(colour).isValid() for tokens in SCHEMES.values() for colour in asdict(tokens).values())


def test_the_stylesheet_has_no_hole(qapp):
    assert "$" not in stylesheet(LIGHT)
    assert stylesheet(LIGHT) != stylesheet(DARK)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_icons_are_sharp_at_every_scaling(qapp, scale):
    pixmap = picture("flag", "#000000", 20, scale)
    assert pixmap.width() == round(20 * scale)
    assert pixmap.devicePixelRatio() == scale
    image = pixmap.toImage()
    inked = [image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())]
    assert max(inked) > 200


@pytest.mark.parametrize("tokens", [CONTRAST, CONTRAST_DARK], ids=["light", "dark"])
def test_high_contrast_is_high(tokens):
    for ink in ("text", "text_soft", "text_faint", "accent", "warn"):
        assert contrast(getattr(tokens, ink), tokens.panel) >= 7
    for line in ("line", "line_strong"):
        assert contrast(getattr(tokens, line), tokens.panel) >= 3


@pytest.mark.parametrize("tokens", SCHEMES.values(), ids=list(SCHEMES))
def test_what_cannot_be_used_looks_like_it(tokens):
    assert contrast(tokens.text, tokens.panel) > 2 * contrast(tokens.off, tokens.panel)
    assert contrast(tokens.text_soft, tokens.panel) > 2 * contrast(tokens.off_icon, tokens.panel)
    assert contrast(tokens.off, tokens.panel) >= 4.5  # its words can still be read


def test_each_look_can_be_chosen_and_anything_else_is_the_systems(qapp):
    try:
        for word, tokens in SCHEMES.items():
            theme().choose(known_choice(word))
            assert theme().tokens is tokens
        assert theme().is_dark
        assert known_choice("banana") == "system"
    finally:
        theme().choose("system")


@pytest.mark.parametrize("folder", ["plain", "Jürgen", "my files", "it's (2)", 'a "b"', "10px"])
def test_the_sheet_is_read_and_finds_its_ticks_wherever_the_program_lies(
    qtbot, tmp_path, monkeypatch, folder
):
    there = tmp_path / folder / "icons"
    there.mkdir(parents=True)
    for name in ("check-on-light.svg", "check-on-dark.svg"):
        (there / name).write_bytes(resources.asset(f"icons/{name}").read_bytes())
    monkeypatch.setattr(icons, "asset", lambda name: there.parent / name)
    box = QCheckBox("a word")
    qtbot.addWidget(box)
    box.setStyleSheet(stylesheet(LIGHT))  # what cannot be read is a warning of Qt's, which fails a test
    box.ensurePolished()
    assert QFile.exists(icons.file_of("check-on-light"))
    assert str(tmp_path) not in stylesheet(LIGHT)
    monkeypatch.undo()
    stylesheet(LIGHT)  # the folder is the program's own again
    assert QFile("icons:check-on-light.svg").size() > 0
