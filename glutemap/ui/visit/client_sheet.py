"""The type of the client's window: one scale that grows with the window, light and dark."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from glutemap.ui.theme import Tokens

# In hundredths of the window's height (of the shorter way, where it is narrow). At 24 inches and three
# metres the smallest letters are 9 minutes of arc high; 5 can just be made out.
NAME = 7.6
SIDE = 4.6
EVERYDAY = 4.2
SENTENCE = 3.9
LEGEND = 3.6
EDGE = 4.4
SEEN = 3.6
WIDE = 1.25  # a window this much wider than high has its words beside the body, else below it
SHARE = 0.40  # of the window for the words

_SHEET = """
#clientWindow, #clientPage, #clientBlank { background: $window; }
#clientWords { background: $panel; }
#clientName { font-size: ${name}px; font-weight: 600; color: $text; }
#clientSide { font-size: ${side}px; font-weight: 600; color: $accent; }
#clientEveryday { font-size: ${everyday}px; font-weight: 500; color: $text_soft; }
#clientSentence { font-size: ${sentence}px; color: $text; }
#clientLegend QLabel { font-size: ${legend}px; color: $text; }
#clientBlank QLabel { font-size: ${everyday}px; color: $text_soft; }
QLabel#clientLeft, QLabel#clientRight { font-size: ${edge}px; font-weight: 600; color: $text;
  border-radius: ${round}px; padding: ${gap}px ${wide_gap}px; }
QLabel#clientLeft[plate="true"], QLabel#clientRight[plate="true"] { background: $plate; }
#clientSeen { font-size: ${seen}px; color: $text_soft; }
QPushButton#clientBack { font-size: ${legend}px; min-height: ${tall}px; padding: 0 ${wide_gap}px;
  border-radius: ${round}px; background: $raised; color: $text; border: 1px solid $line_strong; }
QPushButton#clientBack:hover { background: $hover; }
"""


def unit_of(size: QSize) -> float:
    """A hundredth of the height that the type goes by, in logical pixels."""
    return min(size.height(), size.width() * 0.62) / 100


def is_wide(size: QSize) -> bool:
    """Whether the words stand beside the body."""
    return size.width() > WIDE * size.height()


def sheet_of(unit: float, tokens: Tokens) -> str:
    """The stylesheet of the whole window."""
    sizes = {
        "name": NAME, "side": SIDE, "everyday": EVERYDAY, "sentence": SENTENCE, "legend": LEGEND,
        "edge": EDGE, "seen": SEEN, "gap": 0.7, "wide_gap": 2.0, "round": 1.4, "tall": 6.0,
    }  # fmt: skip
    plate = tokens.colour("window")
    return Template(_SHEET).substitute(
        {name: max(round(share * unit), 1) for name, share in sizes.items()},
        plate=f"rgba({plate.red()}, {plate.green()}, {plate.blue()}, 215)",
        **{name: getattr(tokens, name) for name in (
            "window", "panel", "raised", "hover", "line_strong", "text", "text_soft", "accent",
        )},
    )  # fmt: skip
