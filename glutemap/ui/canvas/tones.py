"""Skin tones: the stored pictures of the skin with other colours, made as they are read.

A tone is three curves, one for each of red, green and blue, which are laid over the picture as it is:

    light = TONE * (stored light / LIT) ** contrast + gloss * what is much brighter than LIT

in linear light, where LIT is the stored colour of evenly lit skin. So a shadow stays a shadow, what is
redder than skin (lips, knees, elbows) stays redder by as much as before, and the sheen, which lies on top
of the skin and not in it, does not darken with it. The tones are even steps of lightness (CIE L*).

Without arrays: the first picture of the window is painted before numpy is loaded.
"""

from __future__ import annotations

import math
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Iterator

AS_STORED = 2
"""The tone that the pictures were painted in."""
LIT = (0xD9, 0xB0, 0x99)
SHEEN_FROM = 1.15  # times the light of LIT
WARMTH = 0.6  # how far the sheen has the colour of the skin: 0 is white
ROWS = 64  # mapped at once
_BLUE_FIRST = (2, 1, 0)  # the bytes of a pixel: blue, green, red, opacity


@dataclass(frozen=True)
class Tone:
    """The colour of lit skin, how strongly shade tells, and the sheen (shares of full light)."""

    lit: tuple[int, int, int]
    contrast: float = 1.0
    gloss: float = 0.0


TONES: dict[int, Tone] = {
    1: Tone((0xED, 0xCB, 0xB9), 0.90),
    2: Tone(LIT),
    3: Tone((0xC7, 0x99, 0x7B), 1.0, 0.03),
    4: Tone((0xB1, 0x83, 0x62), 1.0, 0.06),
    5: Tone((0x9B, 0x6D, 0x4E), 1.0, 0.09),
    6: Tone((0x82, 0x59, 0x40), 1.02, 0.12),
    7: Tone((0x68, 0x47, 0x36), 1.04, 0.14),
    8: Tone((0x52, 0x37, 0x2B), 1.06, 0.13),
}
"""From light to dark."""


def known_tone(word: object) -> int:
    """The tone of that number; `AS_STORED` for what is none (a settings file may hold anything)."""
    try:
        number = int(str(word))
    except ValueError:
        return AS_STORED
    return number if number in TONES else AS_STORED


@cache
def curves(tone: int) -> tuple[bytes, bytes, bytes]:
    """For red, green and blue: what each of the 256 stored values becomes."""
    made = TONES[tone]
    red, green, blue = (_curve(lit, before, made) for lit, before in zip(made.lit, LIT, strict=True))
    return red, green, blue


def _curve(lit: int, before: int, tone: Tone) -> bytes:
    full, base = light_of(lit), light_of(before)
    sheen = tone.gloss * math.pow(full / light_of(max(tone.lit)), WARMTH)

    def light(value: int) -> float:
        ratio = light_of(value) / base
        return full * math.pow(ratio, tone.contrast) + sheen * max(ratio - SHEEN_FROM, 0.0)

    return bytes(stored(light(value)) for value in range(256))


def light_of(value: float) -> float:
    """The light (0..1) of a stored value (0..255)."""
    share = value / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def stored(light: float) -> int:
    """The stored value (0..255) of light (0..1)."""
    share = 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return round(255 * min(max(share, 0.0), 1.0))


def tone_skin(image: QImage, tone: int) -> None:
    """Give a picture of the skin a tone; it comes as it was read and stays one of straight colours.

    A few rows at a time, so that no second picture is made: 20 to 70 ms for the largest.
    """
    if tone == AS_STORED:
        return
    image.convertTo(QImage.Format.Format_ARGB32)
    tables = [curves(tone)[channel] for channel in _BLUE_FIRST]
    pixels = memoryview(image.bits())
    step = ROWS * image.bytesPerLine()
    for start in range(0, len(pixels), step):
        rows = bytearray(pixels[start : start + step])
        for channel, table in enumerate(tables):
            rows[channel::4] = rows[channel::4].translate(table)
        pixels[start : start + step] = rows


class _Choice:
    """The tone that is used where nobody names another one."""

    tone = AS_STORED


def chosen() -> int:
    """The tone in use in this program."""
    return _Choice.tone


def choose(tone: int) -> None:
    """Use a tone in all pictures made from now on."""
    _Choice.tone = known_tone(tone)


@contextmanager
def used(tone: int) -> Iterator[None]:
    """Use a tone for what is painted meanwhile."""
    before = _Choice.tone
    choose(tone)
    try:
        yield
    finally:
        _Choice.tone = before
