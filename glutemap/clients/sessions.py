"""Sessions in the database."""

import json
import uuid
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import apsw

from glutemap.body.frame import Side
from glutemap.clients import drawings
from glutemap.clients.people import missing, moment
from glutemap.clients.records import Evidence, PlanItem, Session, checked, checked_json, checked_text
from glutemap.language import tr


def start(connection: apsw.Connection, client_id: int, held_on: date, now: datetime, uid: str = "") -> int:
    """Store a new, empty session. Returns its id."""
    connection.execute(
        "INSERT INTO session (uid, client_id, held_on, started_at) VALUES (?, ?, ?, ?)",
        (uid or uuid.uuid4().hex, client_id, held_on.isoformat(), moment(now)),
    )
    return connection.last_insert_rowid()


def insert(connection: apsw.Connection, client_id: int, session: Session, number: int | None = None) -> int:
    """Store a whole session, as an import does, under a new id or under ``number``. Returns its id."""
    s = checked(session)
    connection.execute(
        "INSERT INTO session (id, uid, client_id, held_on, started_at, notes) VALUES (?, ?, ?, ?, ?, ?)",
        (number, s.uid, client_id, s.held_on.isoformat(), s.started_at, s.notes),
    )
    number = connection.last_insert_rowid()
    for label, drawing in s.drawings.items():
        drawings.save(connection, number, label, drawing, None)
    for clue, holds in s.answers.items():
        answer(connection, number, clue, holds)
    if s.ranking is not None:
        keep_ranking(connection, number, s.ranking)
    plan(connection, number, s.plan)
    for found in s.evidence:
        observe(connection, number, found)
    return number


def load(connection: apsw.Connection, where: str, value: int) -> list[Session]:
    """Whole sessions that ``where`` (a condition with one ?) picks, oldest day first."""
    picked = f"SELECT id FROM session WHERE {where}"
    maps = drawings.load(connection, where, value)
    answers: dict[int, dict[str, bool]] = {}
    rows = connection.execute(f"SELECT * FROM answer WHERE session_id IN ({picked})", (value,))
    for session_id, clue, holds in rows:
        answers.setdefault(session_id, {})[clue] = bool(holds)
    plans: dict[int, list[PlanItem]] = {}
    rows = connection.execute(f"SELECT * FROM plan_item WHERE session_id IN ({picked})", (value,))
    for session_id, _, item, words, dose, days, reminder in rows:
        line = PlanItem(item=item, words=words, dose=dose, days=days, reminder=reminder)
        plans.setdefault(session_id, []).append(line)
    seen: dict[int, list[Evidence]] = {}
    rows = connection.execute(f"SELECT * FROM evidence WHERE session_id IN ({picked})", (value,))
    for session_id, kind, muscle, side, outcome, note in rows:
        found = Evidence(kind=kind, muscle=muscle, side=Side(side), outcome=outcome, note=note)
        seen.setdefault(session_id, []).append(found)
    rows = connection.execute(
        "SELECT id, uid, held_on, started_at, notes, ranking FROM session"
        f" WHERE {where} ORDER BY held_on, id",
        (value,),
    )
    return [
        Session(
            id=number,
            uid=uid,
            held_on=date.fromisoformat(held_on),
            started_at=started_at,
            notes=notes,
            drawings=maps.get(number, {}),
            answers=answers.get(number, {}),
            ranking=None if ranking is None else json.loads(ranking),
            plan=tuple(plans.get(number, ())),
            evidence=tuple(seen.get(number, ())),
        )
        for number, uid, held_on, started_at, notes, ranking in rows
    ]


def get(connection: apsw.Connection, session_id: int) -> Session:
    """A session by id. Raises StoreError (NOT_FOUND)."""
    found = load(connection, "id = ?", session_id)
    if not found:
        raise missing("session", tr("This session is not in the records."))
    return found[0]


def move(connection: apsw.Connection, session_id: int, held_on: date) -> None:
    """Store another day. Of several on one day the one that was begun first stays the first.

    Raises StoreError (NOT_FOUND).
    """
    connection.execute("UPDATE session SET held_on = ? WHERE id = ?", (held_on.isoformat(), session_id))
    if not connection.changes():
        raise missing("session", tr("This session is not in the records."))


def answer(connection: apsw.Connection, session_id: int, clue: str, holds: bool | None) -> None:
    """Store the answer to a clue; None takes it back."""
    if holds is None:
        connection.execute("DELETE FROM answer WHERE session_id = ? AND clue = ?", (session_id, clue))
    else:
        connection.execute(
            "INSERT OR REPLACE INTO answer VALUES (?, ?, ?)",
            (session_id, checked_text(clue, "clue", 100), int(holds)),
        )


def keep_ranking(connection: apsw.Connection, session_id: int, ranking: Mapping[str, Any] | None) -> None:
    """Store the ranking as it is now, as plain data."""
    text = None if ranking is None else checked_json(ranking, "ranking")
    connection.execute("UPDATE session SET ranking = ? WHERE id = ?", (text, session_id))


def plan(connection: apsw.Connection, session_id: int, items: Sequence[PlanItem]) -> None:
    """Store the plan, in this order, in the place of the one before."""
    connection.execute("DELETE FROM plan_item WHERE session_id = ?", (session_id,))
    connection.executemany(
        "INSERT INTO plan_item VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (session_id, n, i.item, i.words, i.dose, i.days, i.reminder)
            for n, i in enumerate(map(checked, items))
        ],
    )


def observe(connection: apsw.Connection, session_id: int, found: Evidence) -> None:
    """Store what pressing or treating a muscle showed, in the place of what was stored for it."""
    f = checked(found)
    row = (session_id, f.kind, f.muscle, f.side.value, f.outcome, f.note)
    connection.execute("INSERT OR REPLACE INTO evidence VALUES (?, ?, ?, ?, ?, ?)", row)


def forget(connection: apsw.Connection, session_id: int, kind: str, muscle: str, side: Side) -> None:
    """Take back what was stored by `observe`."""
    connection.execute(
        "DELETE FROM evidence WHERE session_id = ? AND kind = ? AND muscle = ? AND side = ?",
        (session_id, kind, muscle, side.value),
    )


def write_notes(connection: apsw.Connection, session_id: int, notes: str) -> None:
    """Store the notes."""
    connection.execute(
        "UPDATE session SET notes = ? WHERE id = ?",
        (checked_text(notes, tr("notes", "what is wrong")), session_id),
    )
