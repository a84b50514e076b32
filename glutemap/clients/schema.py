"""The tables, as steps from each version to the next; forward only.

client       one person: name (or initials, or a code), birth year, notes, body type; `search` is the name and
             the year folded for finding. `uid` is the same on every machine; an id is never used again.
session      one visit: the day it was held, when it was started, notes, the ranking as it was (JSON)
pain_map     one drawing of a session, by label ('' is the usual one), with its measures when known
mark         one mark of a drawing, in order: a region's id, or a stroke (view, points as pairs of
             little-endian float64 millimetres, radius, whether it erases what was marked before, whether it
             fills its closed line); intensity 0..10; quality or NULL
answer       a clue's id and whether it holds
plan_item    one line of the plan, in order
evidence     what was found by pressing, after treating, or asked and not painful (`records.Evidence`)
meta         what the store remembers about itself
study_card, study_review, study_deck
             what the user learns, apart from any client (`learning`): the state of each item, every answer
             with its moment and rating, decks put together by hand (muscles, one to a line)
"""

from pathlib import Path

import apsw

from glutemap.clients.database import APPLICATION_ID, speaking, transaction

_FIRST = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE client (
    id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL CHECK (name <> ''),
    birth_year INTEGER, notes TEXT NOT NULL DEFAULT '', body TEXT NOT NULL DEFAULT 'female',
    search TEXT NOT NULL, created_at TEXT NOT NULL, changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX client_by_search ON client (search, name, birth_year, body, uid);
CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
    held_on TEXT NOT NULL, started_at TEXT NOT NULL, notes TEXT NOT NULL DEFAULT '', ranking TEXT
) STRICT;
CREATE INDEX session_by_client ON session (client_id, held_on, id);
CREATE TABLE pain_map (
    id INTEGER PRIMARY KEY, session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    label TEXT NOT NULL DEFAULT '', body TEXT NOT NULL,
    extent_cm2 REAL, extent_percent REAL, mean_intensity REAL, UNIQUE (session_id, label)
) STRICT;
CREATE TABLE mark (
    pain_map_id INTEGER NOT NULL REFERENCES pain_map ON DELETE CASCADE, place INTEGER NOT NULL,
    region TEXT, view TEXT, points BLOB, radius_mm REAL, body TEXT,
    intensity REAL NOT NULL CHECK (intensity BETWEEN 0 AND 10), quality TEXT,
    PRIMARY KEY (pain_map_id, place),
    CHECK ((region IS NULL) = (view IS NOT NULL AND points IS NOT NULL AND radius_mm IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE answer (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    clue TEXT NOT NULL, holds INTEGER NOT NULL CHECK (holds IN (0, 1)), PRIMARY KEY (session_id, clue)
) STRICT, WITHOUT ROWID;
CREATE TABLE plan_item (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE, place INTEGER NOT NULL,
    item TEXT NOT NULL, words TEXT NOT NULL, dose TEXT NOT NULL, days TEXT NOT NULL, reminder TEXT NOT NULL,
    PRIMARY KEY (session_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE evidence (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    kind TEXT NOT NULL, muscle TEXT NOT NULL, side TEXT NOT NULL, outcome TEXT NOT NULL, note TEXT NOT NULL,
    PRIMARY KEY (session_id, kind, muscle, side)
) STRICT, WITHOUT ROWID;
"""
_ERASER_AND_LASSO = """
ALTER TABLE mark ADD COLUMN erases INTEGER NOT NULL DEFAULT 0 CHECK (erases IN (0, 1));
ALTER TABLE mark ADD COLUMN fills INTEGER NOT NULL DEFAULT 0 CHECK (fills IN (0, 1));
"""
_STUDY = """
CREATE TABLE study_card (
    item TEXT PRIMARY KEY, state INTEGER NOT NULL CHECK (state IN (1, 2, 3)), step INTEGER,
    stability REAL, difficulty REAL, due TEXT NOT NULL, last_review TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE study_review (
    id INTEGER PRIMARY KEY, item TEXT NOT NULL, at TEXT NOT NULL,
    rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4)
) STRICT;
CREATE TABLE study_deck (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), muscles TEXT NOT NULL
) STRICT;
"""
STEPS: tuple[str, ...] = (_FIRST, _ERASER_AND_LASSO, _STUDY)
NEWEST = len(STEPS)


def migrate(connection: apsw.Connection, version: int, path: Path, steps: tuple[str, ...] = STEPS) -> None:
    """Bring the tables from ``version`` to the newest, each step whole or not at all."""
    with speaking(path):
        for number in range(version, len(steps)):
            with transaction(connection):
                connection.execute(steps[number])
                connection.pragma("application_id", APPLICATION_ID)
                connection.pragma("user_version", number + 1)
