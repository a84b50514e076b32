"""What the bench measures of the records, at the sizes they are made for, through the window's own parts."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from glutemap.body.frame import View
from glutemap.body.pain import Stroke
from glutemap.ui.app import make_application
from glutemap.ui.clients.desk import ClientDesk
from glutemap.ui.clients.find import FindSheet
from glutemap.ui.clients.page import ClientPage
from glutemap.ui.state import AppState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from glutemap.clients.store import Store

CLIENTS, EACH, MANY = 5_000, 20, 100
FIND_MS, OPEN_MS, DURABLE_MS = 50.0, 200.0, 1_000.0
WAIT_S = 30.0
_FIRST = ("Anna", "Bernd", "Çelik", "Dörte", "Émile", "Freya", "Günther", "Håkon", "Ines", "Jürgen")
_LAST = ("Ahrens", "Böhm", "Castillo", "Dvořák", "Eriksen", "Fuchs", "Großmann", "Hänsel", "Ibsen", "Jansson")
_TYPED = ("a", "an", "anna dv", "dvorak 19", "jurgen 4321", "e", "nobody", "196")

Percentile = Callable[[Callable[[int], object], int], float]


def fill(store: Store) -> int:
    """Store 5,000 clients with 20 drawn sessions each, and one with 100, whose id is returned."""
    from glutemap.clients.people import folded
    from glutemap.clients.records import Drawing, Person, StrokeMark

    busy = store.add_client(Person(name="Many Sessions", birth_year=1970))
    names = [f"{_FIRST[n % 10]} {_LAST[n // 10 % 10]}-{_LAST[n // 100 % 10]} {n}" for n in range(CLIENTS - 1)]
    with store.write() as connection:
        connection.executemany(
            "INSERT INTO client (uid, name, birth_year, search, notes, created_at, changed_at)"
            " VALUES (lower(hex(randomblob(16))), ?, ?, ?, ?, '2026-01-01T10:00:00Z', '')",
            [
                (name, 1940 + n % 60, f"{folded(name)} {1940 + n % 60}", "n" * 400)
                for n, name in enumerate(names)
            ],
        )
        connection.execute(
            "INSERT INTO session (uid, client_id, held_on, started_at)"
            " SELECT lower(hex(randomblob(16))), client.id, date('2020-01-01', (value * 30) || ' days'),"
            " '2026-01-01T10:00:00Z' FROM client,"
            f" (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n LIMIT {EACH})"
            f" SELECT value FROM n) WHERE client.id <> {busy}"
        )
        connection.execute("INSERT INTO pain_map (session_id, body) SELECT id, 'female' FROM session")
        connection.execute(
            "INSERT INTO mark (pain_map_id, place, view, points, radius_mm, intensity)"
            " SELECT id, 0, 'posterior', zeroblob(320), 18, 5 FROM pain_map"
        )
    for number in range(MANY):
        line = tuple((float(i), 900.0 + i) for i in range(60))
        strokes = tuple(
            StrokeMark(view=View.POSTERIOR, points_mm=line, radius_mm=18, intensity=5) for _ in range(5)
        )
        store.start_session(busy, date(2024, 1 + number % 12, 1 + number // 12)).draw(
            Drawing(strokes=strokes)
        )
    return busy


@contextmanager
def _folder() -> Iterator[Path]:
    """Records of their own while measuring: nobody's are touched."""
    before = os.environ.get("GLUTEMAP_DATA")
    with tempfile.TemporaryDirectory() as made:
        os.environ["GLUTEMAP_DATA"] = made
        try:
            yield Path(made)
        finally:
            if before is None:
                del os.environ["GLUTEMAP_DATA"]
            else:
                os.environ["GLUTEMAP_DATA"] = before


def _wait(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + WAIT_S
    while not holds() and time.monotonic() < until:
        QApplication.processEvents()


def _finding(desk: ClientDesk, times: int, p95: Percentile) -> float:
    sheet = FindSheet(desk)
    sheet.show()
    QApplication.processEvents()

    def find(turn: int) -> None:
        sheet.box.setText(_TYPED[turn % len(_TYPED)])
        sheet.repaint()

    took = p95(find, times)
    sheet.close()
    return took


def _opening(desk: ClientDesk, busy: int, times: int, p95: Percentile) -> float:
    def open_client(_turn: int) -> None:
        desk.open_client(busy)
        page = ClientPage(desk)
        page.show()
        page.repaint()
        page.close()

    return p95(open_client, times)


def _durable(desk: ClientDesk, busy: int, times: int, p95: Percentile) -> float:
    desk.open_client(busy)

    def mark(turn: int) -> None:
        stroke = Stroke(View.POSTERIOR, ((float(turn), 900.0), (turn + 4.0, 905.0)), 18.0, 6.0)
        desk.state.set_pain(desk.state.pain.with_stroke(stroke))
        _wait(lambda: desk.recorder.is_stored)

    return p95(mark, times)


def record_figures(repeats: int, p95: Percentile) -> list[dict[str, Any]]:
    """The p95 of finding, opening and storing, each with its budget."""
    from glutemap.clients.store import Store

    application = make_application(["bench"])
    with _folder() as folder:
        store = Store(folder)
        store.open()
        busy = fill(store)
        store.close()
        desk = ClientDesk(AppState())
        desk.records.open()
        _wait(lambda: desk.records.status == "open")
        desk.records.chores.finish()
        rows = [
            ("a client found while typing, of 5,000", _finding(desk, 20 * repeats, p95), FIND_MS),
            (f"a client with {MANY} sessions opened", _opening(desk, busy, 5 * repeats, p95), OPEN_MS),
            ("a mark on the disk", _durable(desk, busy, 5 * repeats, p95), DURABLE_MS),
        ]
        desk.stop()
    del application
    return [
        {"name": f"{name} (p95)", "value": value, "floor": None, "unit": "ms", "budget": budget}
        for name, value, budget in rows
    ]
