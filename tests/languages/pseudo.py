"""A language nobody speaks: every text in brackets, a third longer, every letter with a mark on it.

What stands on the screen without brackets did not go through `glutemap.language`; what is cut off will be cut
off in German too.
"""

import html
import re

from glutemap.language import Catalogue

OPEN, CLOSE = "⟦", "⟧"  # in no text of the program
_MARKED = str.maketrans("aeiouyAEIOUcnsz", "áéíóúýÁÉÍÓÚçñšž")
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w+;)")  # places for values, HTML


def said(text: str) -> str:
    """An English text in the pseudo-language; an empty one, and what has no letters, stays."""
    if not re.search(r"[A-Za-z]", _KEPT.sub("", text)):
        return text
    parts = _KEPT.split(text)
    marked = "".join(part if _KEPT.fullmatch(part) else part.translate(_MARKED) for part in parts)
    return f"{OPEN}{marked}{'·' * (len(text) // 3)}{CLOSE}"


class Pseudo(Catalogue):
    """Every text is found."""

    def find(self, text, about, count=None):
        return said(text)


PSEUDO = Pseudo("xx", {}, ",", "%d.%m.%Y")


def outside(text: str) -> str:
    """What stands outside all brackets, without markup."""
    bare = html.unescape(re.sub(r"<(style|head)\b.*?</\1>|<[^<>]*>", " ", text, flags=re.DOTALL))
    depth, left = 0, []
    for letter in bare:
        depth += (letter == OPEN) - (letter == CLOSE)
        if depth == 0 and letter != CLOSE:
            left.append(letter)
    return "".join(left)
