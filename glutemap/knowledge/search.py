"""Finding something by any of its names, also half typed, misspelt, shortened or in everyday words."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from glutemap.knowledge.kinship import KINDS, Kin, kin_of
from glutemap.knowledge.records import Library, Muscle

# How good a way of matching is; between two of these nothing else counts.
EXACT, PREFIX, TOKENS, INITIALS, FUZZY, PARTLY = 100.0, 85.0, 70.0, 55.0, 25.0, 5.0
_FUZZY_SPAN = 20.0  # from barely to nearly right
_HALF_TYPED = 0.9  # quality of a word that is only begun; a misspelt one is worth less
_LONGEST = 80  # letters of a query that are looked at
_MOST_TOKENS = 8

_SHARED_LAG = 15.0  # a muscle comes before what muscles share, unless only its area or half a word fits
_HALF_MEANT = PARTLY + 10.0  # less than half of the words, or less

_TELLING = 5  # letters of a word that is worth something when the words beside it mean nothing

# Words that do not tell one muscle from another.
_IDLE = frozenset({
    "muscle", "muscles", "musculus", "m", "the", "a", "an", "my", "of", "in", "and", "to", "on", "pain",
    "painful", "sore", "tight", "ache", "hurt", "hurts", "left", "right", "l", "r",
    "muskel", "muskeln", "der", "die", "das", "des", "dem", "den", "mein", "und", "im", "am", "schmerz",
    "schmerzen", "links", "rechts", "musculo", "el", "la", "los", "las", "de", "del", "mi", "y", "en",
    "dolor", "izquierda", "izquierdo", "derecha", "derecho",
})  # fmt: skip
# Different words for the same, as people say them.
_SAME = {
    "lower": "low", "butt": "buttock", "bum": "buttock", "bottom": "buttock", "backside": "buttock",
    "behind": "buttock", "gluteal": "gluteus", "tummy": "belly", "stomach": "belly", "itb": "iliotibial",
    "peroneal": "fibular", "ischiasnerv": "ischiadicus",
    "hintern": "gesass", "popo": "gesass", "trasero": "nalga", "culo": "nalga", "pompi": "nalga",
}  # fmt: skip


@dataclass(frozen=True)
class Hit:
    """What was found (its id), how well (0..100), and the name by which."""

    id: str
    score: float
    matched: str


@dataclass(frozen=True)
class _Name:
    """One name of a thing, ready to be compared."""

    of: str  # id of the thing
    text: str  # as it is written
    tokens: tuple[str, ...]
    joined: str  # the tokens with single spaces
    lag: float  # taken off the score: 0 for a proper name, more for a nickname


def fold(text: str) -> str:
    """Lower case without accents, marks or punctuation, with single spaces."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    letters = (letter if letter.isalnum() else " " for letter in bare if not unicodedata.combining(letter))
    return " ".join("".join(letters).split())


def _tokens(text: str) -> tuple[str, ...]:
    every = fold(text).split()
    return tuple(_plain(token) for token in every if token not in _IDLE)


def _plain(token: str) -> str:
    """A word as all ways of saying it are compared."""
    single = _singular(token)
    return _SAME.get(single, single)


def _singular(token: str) -> str:
    """``flexors`` as ``flexor``; Latin endings stay."""
    plural = len(token) > 4 and token.endswith("s") and not token.endswith(("us", "ss", "is", "as"))
    return token[:-1] if plural else token


class _NameSearch:
    """Finds things by their names; ``order`` are their ids, in the order of those found equally well."""

    def __init__(self, names: Iterable[_Name], order: Iterable[str]) -> None:
        self._names = list(names)
        self._having: dict[str, set[int]] = {}  # word -> numbers of the names with it
        for number, name in enumerate(self._names):
            for token in name.tokens:
                self._having.setdefault(token, set()).add(number)
        self._vocabulary = sorted(self._having)
        self._order = {thing: number for number, thing in enumerate(order)}

    def find(self, text: str, limit: int = 8) -> list[Hit]:
        """What ``text`` may mean, best first; nothing when it means nothing."""
        short = text[:_LONGEST]
        # A single letter may be a word that tells nothing, or the beginning of one that does.
        query = (_tokens(short) or tuple(fold(short).split()))[:_MOST_TOKENS]
        if not query:
            return []
        plain = self._plain_qualities(query)
        hits = (
            self._best(query, plain)
            or self._best(query, [self._fuzzy_qualities(token) for token in query])
            or self._partly(query, plain)
        )
        ordered = sorted(hits.values(), key=lambda hit: (-hit.score, self._order[hit.id]))
        return ordered[:limit]

    def _best(self, query: tuple[str, ...], qualities: list[dict[str, float]]) -> dict[str, Hit]:
        """The best name of each thing."""
        joined, letters = " ".join(query), "".join(query)
        best: dict[str, Hit] = {}
        matching = self._with_every_word(qualities)
        for number, name in enumerate(self._names):
            if number in matching:
                score = _score(query, joined, name, qualities)
            elif name.joined[0] == letters[0] and _is_abbreviation(letters, name.tokens):
                score = INITIALS - len(name.tokens) / 10
            else:
                continue
            hit = Hit(name.of, round(max(score - name.lag, 1.0), 2), name.text)
            if score and (name.of not in best or hit.score > best[name.of].score):
                best[name.of] = hit
        return best

    def _with_every_word(self, qualities: list[dict[str, float]]) -> set[int]:
        """The numbers of the names in which each word of the query may stand for some word."""
        found = (set().union(*(self._having[word] for word in quality)) for quality in qualities)
        return set.intersection(*found)

    def _partly(self, query: tuple[str, ...], qualities: list[dict[str, float]]) -> dict[str, Hit]:
        """The things with at least half of the words, when none has all of them."""
        told = [quality for token, quality in zip(query, qualities, strict=True) if len(token) >= _TELLING]
        best: dict[str, Hit] = {}
        for name in self._names:
            found = sum(any(quality.get(token) == 1.0 for token in name.tokens) for quality in told)
            score = round(PARTLY + 10 * found / len(query) - name.lag, 2)
            if 2 * found >= len(query) and (name.of not in best or score > best[name.of].score):
                best[name.of] = Hit(name.of, score, name.text)
        return best

    def _plain_qualities(self, query: tuple[str, ...]) -> list[dict[str, float]]:
        """For each word of the query the known words that begin with it: 1 when they are the same."""
        return [
            {
                word: 1.0 if word == token else _HALF_TYPED
                for word in self._vocabulary
                if word.startswith(token)
            }
            for token in query
        ]

    def _fuzzy_qualities(self, token: str) -> dict[str, float]:
        """The known words that ``token`` may be a misspelling of (or of their beginning), 0..1."""
        from rapidfuzz.distance import OSA  # only when there is a typing error, not at every start

        allowed = _allowed_errors(token)
        found = {word: _HALF_TYPED for word in self._vocabulary if word.startswith(token)}
        if not allowed:
            return found
        for word in self._vocabulary:
            if len(word) < len(token) - allowed:
                continue
            errors = OSA.distance(token, word, score_cutoff=allowed)
            if errors > allowed and len(token) >= 5 and len(word) > len(token):
                # Misspelt and not yet typed to the end.
                errors = min(
                    OSA.distance(token, word[: len(token) + more], score_cutoff=1) for more in (-1, 0, 1)
                )
                errors = errors if errors <= 1 else allowed + 1
            if errors <= allowed:
                found[word] = max(found.get(word, 0.0), _HALF_TYPED - errors / (len(token) + 1))
        return found


class MuscleSearch(_NameSearch):
    """Finds muscles of a library. Made once; each search takes about a millisecond."""

    def __init__(self, library: Library) -> None:
        areas = {area.id: area.name for area in library.guide.areas}
        names = (
            name
            for muscle in library.muscles.values()
            for name in _names_of(muscle, areas.get(muscle.area, ""))
        )
        super().__init__(names, library.muscles)


class KinSearch(_NameSearch):
    """Finds what muscles of a library share: a movement, a nerve, a root, an attachment, a place of pain."""

    def __init__(self, library: Library) -> None:
        self._kin = {f"{kind}:{kin.id}": kin for kind in KINDS for kin in kin_of(library, kind)}
        names = (
            name
            for key, kin in self._kin.items()
            for text, lag in ((kin.name, 0.0), (kin.plain, 1.5))
            for name in _named(key, text, _SHARED_LAG + lag)
        )
        super().__init__(names, self._kin)

    def kin(self, hit: Hit) -> Kin:
        """What a hit found."""
        return self._kin[hit.id]


class LibrarySearch:
    """Finds muscles, and what they share."""

    def __init__(self, library: Library) -> None:
        self._muscles, self._shared = MuscleSearch(library), KinSearch(library)

    def find(self, text: str, muscles: int = 8, kin: int = 4) -> list[Hit | Kin]:
        """The muscles (as hits) and what they share that ``text`` may mean, best first, so many of each.

        Where it names something that they share, muscles with only half of its words are none.
        """
        shared = [hit for hit in self._shared.find(text, kin) if hit.score > _HALF_MEANT]
        least = _HALF_MEANT if shared else 0.0
        found = [(hit.score, hit) for hit in self._muscles.find(text, muscles) if hit.score > least]
        both: list[tuple[float, Hit | Kin]] = [
            *found,
            *((hit.score, self._shared.kin(hit)) for hit in shared),
        ]
        return [what for _score, what in sorted(both, key=lambda one: -one[0])]


def _names_of(muscle: Muscle, area: str) -> Iterator[_Name]:
    names = muscle.names
    own = ((names.english, 0.0), (names.latin, 0.1), (names.short, 0.2))
    others = [(text, 1.0) for text in names.synonyms] + [(text, 1.5) for text in names.everyday]
    others.append((area, 12.0))  # the heading it stands under in the list
    for text, lag in (*own, *others):
        yield from _named(muscle.id, text, lag)
    yield from _named(muscle.id, muscle.id, 0.3, names.english)


def _named(of: str, text: str, lag: float, written: str = "") -> Iterator[_Name]:
    """The name, unless it says nothing; ``written`` is shown in its stead."""
    tokens = _tokens(text)
    if tokens:
        yield _Name(of, written or text, tokens, " ".join(tokens), lag)


def _score(query: tuple[str, ...], joined: str, name: _Name, qualities: list[dict[str, float]]) -> float:
    if joined == name.joined:
        return EXACT
    left_over = min(len(name.joined) - len(joined), 30) / 10
    if name.joined.startswith(joined):
        return PREFIX - left_over
    matched = _match_tokens(name.tokens, qualities)
    if matched is None:
        return 0.0
    worst, mean = matched
    missing = len(name.tokens) - len(query)
    if worst >= _HALF_TYPED:
        return TOKENS + 5 * mean - missing - max(left_over, 0) / 10
    return FUZZY + _FUZZY_SPAN * mean - missing


def _match_tokens(tokens: tuple[str, ...], qualities: list[dict[str, float]]) -> tuple[float, float] | None:
    """The worst and the mean quality when each word of the query finds a word of the name of its own."""
    free = list(tokens)
    reached: list[float] = []
    for quality in qualities:
        best = max(free, key=lambda token: quality.get(token, 0.0), default="")
        if not quality.get(best):
            return None
        free.remove(best)
        reached.append(quality[best])
    return min(reached), sum(reached) / len(reached)


def _is_abbreviation(letters: str, tokens: tuple[str, ...]) -> bool:
    """Whether ``letters`` are beginnings of all the words in turn: gmed, tfl, glutmed."""
    if len(tokens) < 2 or len(letters) < len(tokens):
        return False
    reached = {0}  # how many letters may be used up after each word
    for token in tokens:
        reached = {
            start + taken
            for start in reached
            for taken in range(1, len(token) + 1)
            if letters[start : start + taken] == token[:taken]
        }
    return len(letters) in reached


def _allowed_errors(token: str) -> int:
    return 0 if len(token) <= 3 else 1 if len(token) <= 5 else 2 if len(token) <= 9 else 3
