"""What is known of each item, and when to ask it again: spaced repetition by FSRS.

Kept by a `Keeper`: the clients' database when it is open, else only until the program ends (`Passing`).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

from fsrs import Card, Rating, Scheduler, State

from glutemap.study.marking import Grade

CardRow = tuple[str, int, int | None, float | None, float | None, str, str | None]
"""Item, state (1 learning, 2 review, 3 relearning), step, stability in days, difficulty 1..10, and when it is
due and was last reviewed (ISO 8601, UTC)."""
ReviewRow = tuple[str, str, int]
"""Item, moment, rating (1 again, 2 hard, 3 good, 4 easy)."""

KNOWN_DAYS = 21.0  # stability from which on an item counts as known
WANTED = 0.9  # the chance of recall at which an item is asked again


class Keeper(Protocol):
    """Where reviews are kept."""

    def cards(self) -> Iterable[CardRow]:
        """All cards."""

    def reviews(self) -> Iterable[ReviewRow]:
        """All reviews, oldest first."""

    def keep(self, card: CardRow, review: ReviewRow | None) -> None:
        """Keep a card as it is now, with the review that made it so."""


class Passing:
    """Keeps nothing beyond the program's end."""

    def __init__(self, cards: Iterable[CardRow] = (), reviews: Iterable[ReviewRow] = ()) -> None:
        self._cards = {row[0]: row for row in cards}
        self._reviews = list(reviews)
        self._before = len(self._reviews)

    def cards(self) -> Iterable[CardRow]:
        """All cards."""
        return tuple(self._cards.values())

    def reviews(self) -> Iterable[ReviewRow]:
        """All reviews, oldest first."""
        return tuple(self._reviews)

    def keep(self, card: CardRow, review: ReviewRow | None) -> None:
        """Keep a card."""
        self._cards[card[0]] = card
        if review is not None:
            self._reviews.append(review)

    @property
    def fresh(self) -> tuple[tuple[CardRow, ...], tuple[ReviewRow, ...]]:
        """The cards and reviews that came since it was made: for a lasting keeper."""
        reviews = tuple(self._reviews[self._before :])
        return tuple(self._cards[item] for item in dict.fromkeys(r[0] for r in reviews)), reviews


@dataclass(frozen=True)
class Due:
    """What a deck wants today."""

    due: tuple[str, ...]  # the weakest first
    new: tuple[str, ...]  # never asked, in the deck's order

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.due) + len(self.new)


_RATINGS = {Grade.RIGHT: Rating.Good, Grade.NEARLY: Rating.Hard, Grade.WRONG: Rating.Again}


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Memory:
    """The cards of all items. Without fuzz: the same answers at the same times give the same plan."""

    def __init__(self, keeper: Keeper | None = None, now: Callable[[], datetime] = _utc_now) -> None:
        self.keeper: Keeper = keeper or Passing()
        self.now = now
        self._scheduler = Scheduler(desired_retention=WANTED, enable_fuzzing=False)
        self._cards = {row[0]: _card(row) for row in self.keeper.cards()}
        self.reviews: list[ReviewRow] = list(self.keeper.reviews())

    def review(self, item: str, grade: Grade, easy: bool = False) -> datetime:
        """Take an answer in; returns when the item is due again. A grade of AGAIN is not to be counted."""
        rating = Rating.Easy if easy and grade is Grade.RIGHT else _RATINGS[grade]
        moment = self.now()
        # A card without a number would wait for a fresh millisecond each time.
        card, _log = self._scheduler.review_card(
            self._cards.get(item) or Card(card_id=0, due=moment), rating, moment
        )
        review = (item, moment.isoformat(), int(rating))
        self.keeper.keep(_row(item, card), review)
        self._cards[item] = card
        self.reviews.append(review)
        return card.due

    def plan(self, items: Sequence[str], most_new: int = 20, ahead: timedelta = timedelta(0)) -> Due:
        """What is due of a deck by the end of ``ahead`` from now, and what is new in it."""
        now = self.now()
        limit = now + ahead
        known = [(item, self._cards[item]) for item in items if item in self._cards]
        due = [
            (self._scheduler.get_card_retrievability(c, now), c.due, item)
            for item, c in known
            if c.due <= limit
        ]
        new = [item for item in items if item not in self._cards]
        return Due(tuple(item for _chance, _due, item in sorted(due)), tuple(new[:most_new]))

    def stability(self, item: str) -> float:
        """Days until the chance of recall falls to nine in ten; 0 when it was never asked."""
        card = self._cards.get(item)
        return 0.0 if card is None or card.stability is None else card.stability

    def row(self, item: str) -> CardRow | None:
        """An item's card as it is kept."""
        card = self._cards.get(item)
        return None if card is None else _row(item, card)

    @property
    def items(self) -> tuple[str, ...]:
        """The items that were asked at least once."""
        return tuple(self._cards)

    def take_in(self, row: CardRow) -> None:
        """Keep a card that comes from a file, in place of the present one. Raises ValueError."""
        card = _card(row)
        self.keeper.keep(_row(row[0], card), None)
        self._cards[row[0]] = card


def _card(row: CardRow) -> Card:
    _item, state, step, stability, difficulty, due, last = row
    card = Card(0, State(state), step, stability, difficulty, _moment(due), _moment(last) if last else None)
    if card.state is State.Review:
        card.step = None
    if (card.stability is None) is not (card.difficulty is None) or (
        card.stability is None and card.state is not State.Learning
    ):
        raise ValueError("a card that was reviewed has both a stability and a difficulty")
    return card


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text!r}: a moment needs its time zone, such as +00:00")
    if not 1970 <= moment.year <= 2500:  # beyond that there is no reckoning with days
        raise ValueError(f"{text!r}: no card has a moment of that year")
    return moment.astimezone(UTC)


def _row(item: str, card: Card) -> CardRow:
    last = card.last_review.isoformat() if card.last_review else None
    return item, int(card.state), card.step, card.stability, card.difficulty, card.due.isoformat(), last
