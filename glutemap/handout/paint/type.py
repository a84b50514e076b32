"""The type and the colours of the page, and its unit: a hundredth of a millimetre.

Text is set at this size and scaled with the page, so that every device breaks its lines alike.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from glutemap.resources import MissingResourceError, asset

UNITS = 100.0  # of the page, per millimetre
MM_PER_PT = 25.4 / 72

FONT_FILES = ("fonts/Inter-Regular.ttf", "fonts/Inter-Medium.ttf", "fonts/Inter-SemiBold.ttf")
FAMILIES = ("Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "Nimbus Sans")

TEXT = "#2b2620"
SOFT = "#5f564c"
FAINT = "#6e6459"
ACCENT = "#0f6a88"
ON_ACCENT = "#ffffff"
LINE = "#ddd5ca"
TILE = "#f6f2ec"
WARN = "#7d5200"
WARN_TILE = "#fdf6e6"
WARN_LINE = "#ecd6a6"
PAIN = "#d3202b"


@dataclass(frozen=True)
class Style:
    """How a run of text is set: points, weight 100 to 900, colour, line height as a multiple of the size."""

    size: float
    weight: int = 400
    colour: str = TEXT
    leading: float = 1.42

    @property
    def line_mm(self) -> float:
        """The height of a line."""
        return self.size * MM_PER_PT * self.leading

    def coloured(self, colour: str) -> Style:
        """The same in another colour."""
        return replace(self, colour=colour)


@lru_cache(maxsize=64)
def font_of(size: float, weight: int) -> QFont:
    """The font of a style, in units of the page."""
    font = QFont(list(FAMILIES))
    font.setPixelSize(max(round(size * MM_PER_PT * UNITS), 1))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Contextual forms are glyphs without a character of their own: a dash between figures would be lost
    # to whoever searches or copies the text of the PDF.
    for feature in ("calt", "liga", "clig"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


@cache
def load_fonts() -> None:
    """Make the shipped font known to Qt, once; wants a QGuiApplication."""
    for name in FONT_FILES:
        with suppress(MissingResourceError):  # the system's own font is good enough to read
            QFontDatabase.addApplicationFont(str(asset(name)))
