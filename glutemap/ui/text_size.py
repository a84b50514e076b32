"""How large the words of the window are: the reader's own choice, on top of the system's scaling.

Words grow by the whole factor; what holds them (rows, buttons, icons) by less, for the air in it need not
grow with them. At 100 % every length is as it was drawn.
"""

import re
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

SIZES = (100, 125, 150, 175, 200)  # per cent
_AIR = 0.6  # of what words grow by, rows and icons grow
_ROUND = 0.5  # a corner rounder than half of its side is drawn square
_KEPT = "usual_size"
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_LENGTH = re.compile(r"\b(\d+)px")

_factor = 1.0


def known_size(word: object) -> int:
    """The size in per cent that was stored; 100 for what is none (a settings file may hold anything)."""
    return next((size for size in SIZES if str(size) == str(word)), SIZES[0])


def use(size: int) -> None:
    """Let words be so large from now on, in per cent; `glutemap.ui.theme` dresses the window anew."""
    global _factor
    _factor = size / 100


def factor() -> float:
    """What words are multiplied by, 1 to 2."""
    return _factor


def px(length: float) -> int:
    """A length along words (a font, the width of a column of figures), in logical pixels."""
    return round(length * _factor)


def room(length: float, share: float = _AIR) -> int:
    """A length round words (a row, a button, an icon), in logical pixels; grows by a share of the factor."""
    return round(length * (1 + (_factor - 1) * share))


def room_for(size: QSize) -> QSize:
    """`room` for width and height."""
    return QSize(room(size.width()), room(size.height()))


def first_size(sheet: QWidget, usual: QSize) -> QSize:
    """The size of a sheet when it opens: larger words want a larger one, as far as the screen goes."""
    wanted = usual if _factor == 1 else room_for(usual)
    screen = sheet.screen()
    return wanted.boundedTo(screen.availableSize() - QSize(40, 60)) if screen is not None else wanted


def keep(
    widget: QWidget,
    width: int | None = None,
    height: int | None = None,
    *,
    least: int | None = None,
    share: float = _AIR,
) -> None:
    """Give a widget a fixed width or height, or a least width, that follows the size of words.

    ``share`` of what words grow by it grows: 1 for a length along words.
    """
    widget.setProperty(_KEPT, [width, height, least, share])
    _fit(widget)


def fit_again(widgets: list[QWidget]) -> None:
    """Let the widgets that were given to `keep` follow the size of words."""
    for widget in widgets:
        if widget.property(_KEPT):
            _fit(widget)


def lay_out_again() -> None:
    """Let every layout ask anew: a wrapped paragraph has another height in the width that it has."""
    for widget in QApplication.allWidgets():
        widget.updateGeometry()
        layout = widget.layout()
        if layout is not None:
            layout.invalidate()


def _fit(widget: QWidget) -> None:
    width, height, least, share = widget.property(_KEPT)
    if width is not None:
        widget.setFixedWidth(room(width, share))
    if height is not None:
        widget.setFixedHeight(room(height, share))
    if least is not None:
        widget.setMinimumWidth(room(least, share))


def grown_sheet(sheet: str) -> str:
    """A stylesheet whose lengths have grown, all but those of its fonts, which are given in full already."""
    if _factor == 1:
        return sheet
    return _RULE.sub(_grown_rule, sheet)


def _grown_rule(rule: re.Match[str]) -> str:
    selector, body = rule.groups()
    # A ring of 2 pixels takes one on each side from what is inside: it must go on doing so.
    inset = 1 if ":focus" in selector and "border: 2px" in body else 0
    parts = []
    for part in body.split(";"):
        name, colon, value = part.partition(":")
        parts.append(name + colon + _LENGTH.sub(partial(_grown, name.strip(), inset), value))
    return f"{selector}{{{';'.join(parts)}}}"


def _grown(name: str, inset: int, length: re.Match[str]) -> str:
    usual = int(length.group(1))
    if name == "font-size" or usual <= 2:
        return length.group(0)
    if name in ("min-height", "min-width"):
        return f"{room(usual + 2 * inset) - 2 * inset}px"
    if name == "border-radius":
        return f"{room(usual, _ROUND)}px"
    if name == "border":
        return f"{room(usual) - (room(1) - 1)}px"
    return f"{room(usual + inset) - inset}px"
