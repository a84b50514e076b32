"""What the user learns (study mode), kept beside the clients: cards, reviews, decks of one's own.

Rows are plain tuples, as `glutemap.study` describes them; nothing of it concerns a client.
"""

from collections.abc import Iterable
from typing import Any

from glutemap.clients.vault import Vault

Card = tuple[str, int, int | None, float | None, float | None, str, str | None]
Review = tuple[str, str, int]
HandDeck = tuple[int, str, str]
"""Id, name, and the chosen muscles, one to a line."""


class Learning:
    """The study tables of open records. Every method may raise StoreError."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def cards(self) -> list[Card]:
        """All cards: item, state, step, stability, difficulty, due, last review."""
        with self._vault.read() as connection:
            rows: list[Any] = connection.execute("SELECT * FROM study_card ORDER BY item").fetchall()
        return rows

    def reviews(self) -> list[Review]:
        """All reviews, oldest first: item, moment, rating."""
        with self._vault.read() as connection:
            select = "SELECT item, at, rating FROM study_review ORDER BY id"
            rows: list[Any] = connection.execute(select).fetchall()
        return rows

    def keep(self, card: Card, review: Review | None) -> None:
        """Keep a card as it is now and the review that made it so; on the disk when it returns."""
        with self._vault.write() as connection:
            connection.execute("INSERT OR REPLACE INTO study_card VALUES (?, ?, ?, ?, ?, ?, ?)", card)
            if review is not None:
                connection.execute("INSERT INTO study_review (item, at, rating) VALUES (?, ?, ?)", review)

    def keep_all(self, cards: Iterable[Card], reviews: Iterable[Review]) -> None:
        """Keep what was learnt while the records were closed, or comes from a file, whole or not at all."""
        with self._vault.write() as connection:
            connection.executemany("INSERT OR REPLACE INTO study_card VALUES (?, ?, ?, ?, ?, ?, ?)", cards)
            connection.executemany("INSERT INTO study_review (item, at, rating) VALUES (?, ?, ?)", reviews)

    def hand_decks(self) -> list[HandDeck]:
        """The decks that were put together by hand."""
        with self._vault.read() as connection:
            select = "SELECT id, name, muscles FROM study_deck ORDER BY id"
            rows: list[Any] = connection.execute(select).fetchall()
        return rows

    def save_hand_deck(self, name: str, muscles: Iterable[str], deck_id: int | None = None) -> int:
        """Store a deck, or change one. Returns its id."""
        with self._vault.write() as connection:
            row = (deck_id, name, "\n".join(muscles))
            connection.execute("INSERT OR REPLACE INTO study_deck (id, name, muscles) VALUES (?, ?, ?)", row)
            return connection.last_insert_rowid() if deck_id is None else deck_id

    def delete_hand_deck(self, deck_id: int) -> None:
        """Delete a deck; what was learnt stays."""
        with self._vault.write() as connection:
            connection.execute("DELETE FROM study_deck WHERE id = ?", (deck_id,))
