"""A word that was probably meant, for messages about a word that is not known."""

from collections.abc import Iterable

_LONGEST = 60  # letters of a word worth comparing
_ALIKE = 65.0  # per cent of letters in common, in order


def closest(word: str, choices: Iterable[str]) -> str:
    """The choice most like ``word``, ignoring case, or an empty string when none is alike."""
    if not word or len(word) > _LONGEST:
        return ""
    from rapidfuzz import fuzz, process  # only when there is something to report

    by_key = {choice.casefold(): choice for choice in sorted(choices, reverse=True)}
    key = word.casefold()
    if key in by_key:
        return by_key[key]
    near = process.extractOne(key, sorted(by_key), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    if near:
        return by_key[near[0]]
    # "trochanter" is far from "greater_trochanter" by its letters, but not to a reader.
    holding = [choice for known, choice in by_key.items() if len(key) >= 3 and key in known.split("_")]
    return holding[0] if len(holding) == 1 else ""


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """``(did you mean 'X'?)``, or an empty string when nothing is near."""
    found = closest(word, choices)
    return f"(did you mean {found!r}?)" if found else ""
