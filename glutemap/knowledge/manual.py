"""Finding a page of the manual by words of it, also half typed or misspelt."""

from collections.abc import Iterable

from glutemap.knowledge.records import ManualPage
from glutemap.knowledge.search import fold

IN_TITLE, IN_ALSO, IN_TEXT = 3.0, 2.5, 1.0  # what a word is worth, by where it stands
BEGUN, MISSPELT = 0.9, 0.6  # of that, when it is not there letter by letter
LEAST_ALIKE = 80  # of 100, for a misspelt word
_LONGEST, _MOST_WORDS = 80, 8
_LEAST_LETTERS = 4  # a shorter word is taken as it is

# Words of a question that tell nothing about the answer.
_IDLE = frozenset({
    "a", "an", "and", "are", "can", "do", "does", "for", "how", "i", "in", "is", "it", "me", "my", "of", "on",
    "or", "the", "this", "to", "what", "where", "which", "with",
})  # fmt: skip


def find_pages(pages: Iterable[ManualPage], wanted: str) -> list[ManualPage]:
    """The pages that hold most of the words, the best first; all in their order when nothing is asked."""
    every = list(pages)
    asked = fold(wanted[:_LONGEST]).split()[:_MOST_WORDS]
    asked = [word for word in asked if word not in _IDLE] or asked
    if not asked:
        return every
    worths = [[_worth(word, page) for word in asked] for page in every]
    most = max((sum(map(bool, worth)) for worth in worths), default=0)
    if most == 0:
        return []
    found = [(sum(worth), -number) for number, worth in enumerate(worths) if sum(map(bool, worth)) == most]
    return [every[-number] for _, number in sorted(found, reverse=True)]


def _worth(word: str, page: ManualPage) -> float:
    """How much a page has of a word."""
    shown = page.picture.shows if page.picture else ""
    places = (
        (IN_TITLE, page.title),
        (IN_ALSO, " ".join(page.also)),
        (IN_TEXT, " ".join((*page.text, *page.steps, shown))),
    )
    return max(worth * _likeness(word, fold(text).split()) for worth, text in places)


def _likeness(word: str, there: list[str]) -> float:
    if word in there:
        return 1.0
    if any(known.startswith(word) for known in there):
        return BEGUN
    if len(word) < _LEAST_LETTERS:
        return 0.0
    from rapidfuzz.fuzz import ratio  # only when there is a typing error

    alike = max((ratio(word, known, score_cutoff=LEAST_ALIKE) for known in there), default=0.0)
    return MISSPELT * alike / 100
