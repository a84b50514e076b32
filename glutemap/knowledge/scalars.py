"""What an unquoted word in YAML stands for, and which of them nobody should have to guess.

Numbers, ``true`` and ``false`` are read; whatever YAML 1.1 and 1.2 (or their readers) understand
differently is refused with the way to write it instead.
"""

import math
import re
from dataclasses import dataclass

_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)\Z")
_DECIMAL = re.compile(r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))([eE][-+]?[0-9]+)?\Z")
_LONGEST_TRAP = 40
_MOST_DIGITS = 15  # what a double holds exactly; longer ones are a mistake or an attack

_TRUE = 'means true to some readers: write true, or "{0}" in quotes'
_FALSE = 'means false to some readers: write false, or "{0}" in quotes'
_NOTHING = 'means nothing: leave the field out, or write "{0}" in quotes'
_CASE = "must be in lower case (or in quotes, if the word is meant)"
_WORDS = {
    "yes": _TRUE, "on": _TRUE, "y": _TRUE, "no": _FALSE, "off": _FALSE, "n": _FALSE,
    "true": _CASE, "false": _CASE, "null": _NOTHING, "~": _NOTHING,
}  # fmt: skip

_MAY_BE_NUMBERS = frozenset("0123456789+-.<=")  # what the first letter of a trap below can be
_TRAPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"[-+]?[0-9]+(:[0-5]?[0-9])+(\.[0-9_]*)?\Z"),
     'is read as a number in base 60: write "{0}" in quotes'),
    (re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \t].*)?\Z"),
     'is read as a date: write "{0}" in quotes'),
    (re.compile(r"[-+]?0[0-9_]+\Z|[-+]?0[oxb][0-9a-fA-F_]+\Z"),
     'is an octal, hexadecimal or binary number: leave out the leading 0, or write "{0}" in quotes'),
    (re.compile(r"[-+]?[0-9][0-9_]*_[0-9_]*(\.[0-9_]*)?\Z"),
     'is read as a number by some readers: leave out the underscore, or write "{0}" in quotes'),
    (re.compile(r"(?i:[-+]?\.inf|\.nan)\Z"), "is not a number that can be used"),
    (re.compile(r"(<<|=)\Z"), 'has a special meaning in YAML: write "{0}" in quotes'),
)  # fmt: skip


@dataclass(frozen=True)
class Refusal:
    """Why a word is not accepted without quotes."""

    message: str


def resolve(text: str) -> str | int | float | bool | Refusal:
    """The value of an unquoted word."""
    if text == "":
        return Refusal("nothing is given here: leave the field out, or fill it in")
    if text in ("true", "false"):
        return text == "true"
    if len(text) <= 5 and text.lower() in _WORDS:
        return Refusal(f"unquoted {text!r} {_WORDS[text.lower()].format(text)}")
    if text[0] not in _MAY_BE_NUMBERS:
        return text
    if _INTEGER.match(text) or _DECIMAL.match(text):
        return _number(text)
    for pattern, message in _TRAPS:
        if len(text) <= _LONGEST_TRAP and pattern.match(text):
            return Refusal(f"unquoted {text!r} {message.format(text)}")
    return text


def _number(text: str) -> int | float | Refusal:
    if sum(letter.isdigit() for letter in text) > _MOST_DIGITS:
        return Refusal(f"a number with more than {_MOST_DIGITS} digits: write it in quotes if it is text")
    if _INTEGER.match(text):
        return int(text)
    value = float(text)
    return value if math.isfinite(value) else Refusal(f"{text!r} is not a finite number")
