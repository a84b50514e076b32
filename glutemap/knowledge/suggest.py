"""A word that was probably meant, for messages about a word that is not known."""

import difflib
from collections.abc import Iterable

_LONGEST = 60  # comparing takes time with the square of the length, and words can come from anybody


def closest(word: str, choices: Iterable[str]) -> str:
    """The choice most like ``word``, ignoring case, or an empty string when none is alike."""
    if not word or len(word) > _LONGEST:
        return ""
    by_key = {choice.casefold(): choice for choice in choices}
    key = word.casefold()
    if key in by_key:
        return by_key[key]
    near = difflib.get_close_matches(key, by_key, n=1, cutoff=0.6)
    if near:
        return by_key[near[0]]
    holding = [choice for known, choice in by_key.items() if len(key) >= 3 and key in known.split("_")]
    return holding[0] if len(holding) == 1 else ""


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """``(did you mean 'X'?)``, or an empty string when nothing is near."""
    found = closest(word, choices)
    return f"(did you mean {found!r}?)" if found else ""
