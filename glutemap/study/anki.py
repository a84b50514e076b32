"""An Anki package (.apkg): a zip of an SQLite collection and its pictures, as every Anki reads it.

Written here and not by a library: the one there is wants four more packages, and its pictures as files.
The layout is Anki's version 11 of a collection, which old and new versions import.
"""

import hashlib
import html
import io
import json
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

import apsw

MODEL, MODEL_NAME = 1_781_302_411_007, "glutemap"
_SEPARATOR = "\x1f"
_FIELDS = ("Front", "Picture", "Back", "Sources", "Item")
_FRONT = "{{Picture}}<div>{{Front}}</div>"
_BACK = "{{FrontSide}}<hr id=answer><div>{{Back}}</div><div class=sources>{{Sources}}</div>"
_CSS = (
    ".card { font-family: sans-serif; font-size: 20px; text-align: center; }"
    " img { max-height: 60vh; } .sources { font-size: 13px; color: #777; margin-top: 1em; }"
)
_TABLES = """
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
    ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
    models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
    usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL,
    csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
    mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL,
    due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL,
    lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL,
    flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL,
    ease integer NOT NULL, ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL,
    time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
"""


@dataclass(frozen=True)
class Note:
    """One card with two sides. ``picture`` names one of the package's pictures, or is empty.

    ``known_as`` is the front in English when it is in another language: by it Anki knows the card again.
    """

    item: str
    front: str
    back: str
    sources: str
    picture: str = ""
    tags: tuple[str, ...] = ()
    known_as: str = ""


def package(name: str, notes: Iterable[Note], pictures: Mapping[str, bytes], made: datetime) -> bytes:
    """The bytes of a package with one deck. The same notes keep their identity from one export to the next.

    Raises KeyError for a note whose picture is not among the pictures.
    """
    rows = list(notes)
    wanted = sorted({note.picture for note in rows if note.picture})
    contents = {number: pictures[picture] for number, picture in enumerate(wanted)}
    out = io.BytesIO()
    stamp = made.timetuple()[:6]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, "collection.anki2", _collection(name, rows, made), stamp)
        _add(
            archive,
            "media",
            json.dumps({str(n): picture for n, picture in enumerate(wanted)}).encode(),
            stamp,
        )
        for number, content in contents.items():
            _add(archive, str(number), content, stamp)
    return out.getvalue()


def _add(archive: zipfile.ZipFile, name: str, content: bytes, stamp: tuple[int, ...]) -> None:
    entry = zipfile.ZipInfo(name, stamp)  # type: ignore[arg-type]
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)


def _collection(name: str, notes: list[Note], made: datetime) -> bytes:
    seconds, deck = int(made.timestamp()), _number(f"deck {name}")
    connection = apsw.Connection(":memory:")
    connection.execute(_TABLES)
    connection.execute(
        "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
        (seconds, seconds * 1000, seconds * 1000, *map(json.dumps, _settings(name, deck, seconds))),
    )
    for place, note in enumerate(notes):
        number = seconds * 1000 + place
        fields = _fields(note)
        first = fields[0]
        checksum = int(hashlib.sha1(first.encode()).hexdigest()[:8], 16)  # as Anki does
        known_as = note.known_as or note.front
        guid = hashlib.sha256(f"glutemap {note.item} {known_as}".encode()).hexdigest()[:10]
        tags = "".join(f" {tag.replace(' ', '_')}" for tag in note.tags) + " "
        connection.execute(
            "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')",
            (number, guid, MODEL, seconds, tags, _SEPARATOR.join(fields), first, checksum),
        )
        connection.execute(
            "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
            (number, number, deck, seconds, place + 1),
        )
    return connection.serialize("main")


def _fields(note: Note) -> tuple[str, ...]:
    picture = f'<img src="{html.escape(note.picture)}">' if note.picture else ""
    texts = (html.escape(text).replace("\n", "<br>") for text in (note.front, note.back, note.sources))
    front, back, sources = texts
    return front, picture, back, sources, html.escape(note.item)


def _number(text: str) -> int:
    """A lasting number, in the range of moments in milliseconds that Anki expects."""
    return 1_500_000_000_000 + int(hashlib.sha256(text.encode()).hexdigest()[:9], 16) % 10**11


def _settings(name: str, deck: int, seconds: int) -> tuple[object, object, object, object]:
    """The four JSON columns of a collection: its settings, models, decks, options of decks."""
    settings = {
        "activeDecks": [1], "curDeck": 1, "curModel": str(MODEL), "nextPos": 1, "estTimes": True,
        "dueCounts": True, "sortType": "noteFld", "sortBackwards": False, "addToCur": True, "newSpread": 0,
        "collapseTime": 1200, "timeLim": 0,
    }  # fmt: skip
    fields = [
        {"name": field, "ord": place, "sticky": False, "rtl": False, "font": "Arial", "size": 20, "media": []}
        for place, field in enumerate(_FIELDS)
    ]
    template = {
        "name": "Card 1", "ord": 0, "qfmt": _FRONT, "afmt": _BACK, "bqfmt": "", "bafmt": "", "did": None,
    }  # fmt: skip
    model = {
        "id": MODEL, "name": MODEL_NAME, "type": 0, "mod": seconds, "usn": -1, "sortf": 0, "did": deck,
        "tmpls": [template], "flds": fields, "css": _CSS, "latexPre": "", "latexPost": "", "tags": [],
        "vers": [], "req": [[0, "any", [0, 1]]],
    }  # fmt: skip
    options = {
        "id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": True, "timer": 0,
        "replayq": True,
        "new": {"bury": True, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 7], "order": 1,
                "perDay": 20, "separate": True},
        "lapse": {"delays": [10], "leechAction": 0, "leechFails": 8, "minInt": 1, "mult": 0},
        "rev": {"bury": True, "ease4": 1.3, "fuzz": 0.05, "ivlFct": 1, "maxIvl": 36500, "minSpace": 1,
                "perDay": 100},
    }  # fmt: skip
    decks = {"1": _deck(1, "Default", seconds), str(deck): _deck(deck, name, seconds)}
    return settings, {str(MODEL): model}, decks, {"1": options}


def _deck(number: int, name: str, seconds: int) -> dict[str, object]:
    return {
        "id": number, "name": name, "mod": seconds, "usn": -1, "desc": "", "dyn": 0, "conf": 1,
        "collapsed": False, "browserCollapsed": False, "extendNew": 10, "extendRev": 50, "newToday": [0, 0],
        "revToday": [0, 0], "lrnToday": [0, 0], "timeToday": [0, 0],
    }  # fmt: skip
