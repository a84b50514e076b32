"""Clients in the database: making, changing, finding by typing."""

import unicodedata
import uuid
from datetime import UTC, date, datetime
from typing import Any

import apsw

from glutemap.body.frame import BodyType
from glutemap.clients.errors import StoreError, Trouble
from glutemap.clients.records import Client, Found, Person, checked
from glutemap.language import tr

_COLUMNS = "id, uid, name, birth_year, notes, body, created_at, changed_at"


def moment(now: datetime) -> str:
    """A time as it is stored: UTC, to the second."""
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def folded(text: str) -> str:
    """Text as it is compared: without case, accents and doubled spaces."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in parts if not unicodedata.combining(c)).split())


def _search(person: Person) -> str:
    year = "" if person.birth_year is None else f" {person.birth_year}"
    return folded(person.name) + year


def add(connection: apsw.Connection, person: Person, now: datetime, uid: str | None = None) -> int:
    """Store a new client. Returns the id."""
    p, at = checked(person), moment(now)
    connection.execute(
        "INSERT INTO client (uid, name, birth_year, notes, body, search, created_at, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (uid or uuid.uuid4().hex, p.name, p.birth_year, p.notes, p.body.value, _search(p), at, at),
    )
    return connection.last_insert_rowid()


def change(connection: apsw.Connection, client_id: int, person: Person, now: datetime) -> None:
    """Store what is now known about a client."""
    p = checked(person)
    connection.execute(
        "UPDATE client SET name = ?, birth_year = ?, notes = ?, body = ?, search = ?, changed_at = ?"
        " WHERE id = ?",
        (p.name, p.birth_year, p.notes, p.body.value, _search(p), moment(now), client_id),
    )
    if not connection.changes():
        raise missing_client()


def get(connection: apsw.Connection, client_id: int) -> Client:
    """A client by id. Raises StoreError (NOT_FOUND)."""
    for row in connection.execute(f"SELECT {_COLUMNS} FROM client WHERE id = ?", (client_id,)):
        return _client(row)
    raise missing_client()


def by_uid(connection: apsw.Connection, uid: str) -> Client | None:
    """A client by the id that is the same on every machine."""
    for row in connection.execute(f"SELECT {_COLUMNS} FROM client WHERE uid = ?", (uid,)):
        return _client(row)
    return None


def alike(connection: apsw.Connection, person: Person) -> Client | None:
    """A client with the same name and birth year."""
    row = connection.execute("SELECT id FROM client WHERE search = ?", (_search(person),)).get
    return None if row is None else get(connection, int(row))


def find(connection: apsw.Connection, typed: str, most: int = 50) -> list[Found]:
    """Clients whose name or birth year holds every word typed, in any order; names that start so come first.

    Nothing typed gives all clients by name. The words are looked for in a narrow index and not with the
    full-text module: 5,000 names take 2 ms, parts inside a word are found too, and the full-text tables
    would keep words of deleted clients.
    """
    words = folded(typed).split()
    holds = "".join(" AND instr(search, ?) > 0" for _ in words)
    first = words[:1] or [""]
    rows = connection.execute(
        "WITH hit AS (SELECT id, name, birth_year, body, search, instr(search, ?) = 1 AS starts,"
        " instr(search, ' ' || ?) > 0 AS inner_start FROM client WHERE true"
        f"{holds} ORDER BY starts DESC, inner_start DESC, search LIMIT ?)"
        " SELECT id, name, birth_year, body, (SELECT count(*) FROM session WHERE client_id = hit.id),"
        " (SELECT max(held_on) FROM session WHERE client_id = hit.id)"
        " FROM hit ORDER BY starts DESC, inner_start DESC, search",
        (*first, *first, *words, most),
    )
    return [
        Found(
            id=i,
            name=name,
            birth_year=year,
            body=BodyType(body),
            sessions=count,
            last_on=date.fromisoformat(last) if last else None,
        )
        for i, name, year, body, count, last in rows
    ]


def missing(what: str, sentence: str) -> StoreError:
    """The error for a client or a session that is not there, and the sentence that says so."""
    todo = tr("it may have been deleted")
    return StoreError(Trouble.NOT_FOUND, what, tr("is not in the records"), todo, sentence=sentence)


def missing_client() -> StoreError:
    """The error for a client that is not there."""
    return missing("client", tr("This client is not in the records."))


def _client(row: tuple[Any, ...]) -> Client:
    number, uid, name, year, notes, body, created_at, changed_at = row
    return Client(
        id=int(number or 0),
        uid=str(uid),
        person=Person(
            name=str(name),
            birth_year=None if year is None else int(year),
            notes=str(notes),
            body=BodyType(str(body)),
        ),
        created_at=str(created_at),
        changed_at=str(changed_at),
    )
