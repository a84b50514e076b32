"""Drawings in the database: only the marks that changed are written."""

import struct
from collections.abc import Iterable
from typing import Any

import apsw

from glutemap.body.frame import BodyType, View
from glutemap.clients.records import Drawing, Measures, Quality, RegionMark, StrokeMark, checked

Mark = RegionMark | StrokeMark
_INSERT = (
    "INSERT INTO mark (pain_map_id, place, region, view, points, radius_mm, body, intensity, quality,"
    " erases, fills) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def save(connection: apsw.Connection, session_id: int, label: str, new: Drawing, old: Drawing | None) -> None:
    """Store a drawing of which ``old`` is what is stored so far (None: nothing), within one transaction.

    Strokes are kept in the order they were painted, regions after them by id, as places from 0 and from
    1,000,000: an added stroke is one row, an undone one is one deletion.
    """
    connection.execute(
        "INSERT INTO pain_map (session_id, label, body) VALUES (?, ?, ?) ON CONFLICT (session_id, label)"
        " DO UPDATE SET body = excluded.body,"
        " extent_cm2 = NULL, extent_percent = NULL, mean_intensity = NULL",
        (session_id, label, new.body.value),
    )
    number = map_id(connection, session_id, label)
    before, after = _places(old or Drawing()), _places(new)
    changed = [place for place in before if before[place] != after.get(place)]
    connection.executemany(
        "DELETE FROM mark WHERE pain_map_id = ? AND place = ?", [(number, place) for place in changed]
    )
    rows = [_row(number, place, checked(mark)) for place, mark in after.items() if mark != before.get(place)]
    connection.executemany(_INSERT, rows)
    if new.measures is not None:
        measure(connection, session_id, label, new.measures)


def map_id(connection: apsw.Connection, session_id: int, label: str) -> int:
    """The number of a stored drawing."""
    found = connection.execute(
        "SELECT id FROM pain_map WHERE session_id = ? AND label = ?", (session_id, label)
    ).get
    return int(found or 0)


def measure(connection: apsw.Connection, session_id: int, label: str, measures: Measures) -> None:
    """Store how much a drawing holds; forgotten when the drawing changes."""
    connection.execute(
        "UPDATE pain_map SET extent_cm2 = ?, extent_percent = ?, mean_intensity = ?"
        " WHERE session_id = ? AND label = ?",
        (measures.extent_cm2, measures.extent_percent, measures.mean_intensity, session_id, label),
    )


def load(connection: apsw.Connection, where: str, value: int) -> dict[int, dict[str, Drawing]]:
    """Drawings by session and label of the sessions that ``where`` (a condition with one ?) picks."""
    marks: dict[int, list[Mark]] = {}
    picked = f"SELECT id FROM session WHERE {where}"
    for number, *row in connection.execute(
        "SELECT pain_map_id, region, view, points, radius_mm, body, intensity, quality, erases, fills"
        f" FROM mark WHERE pain_map_id IN (SELECT id FROM pain_map WHERE session_id IN ({picked}))"
        " ORDER BY pain_map_id, place",
        (value,),
    ):
        marks.setdefault(number, []).append(_mark(*row))
    out: dict[int, dict[str, Drawing]] = {}
    for number, session_id, label, body, *measures in connection.execute(
        "SELECT id, session_id, label, body, extent_cm2, extent_percent, mean_intensity FROM pain_map"
        f" WHERE session_id IN ({picked}) ORDER BY session_id, label",
        (value,),
    ):
        out.setdefault(session_id, {})[label] = _drawing(body, marks.get(number, ()), measures)
    return out


_REGIONS_FROM = 1_000_000


def _places(drawing: Drawing) -> dict[int, Mark]:
    regions = sorted(drawing.regions, key=lambda mark: mark.region)
    return {**dict(enumerate(drawing.strokes)), **dict(enumerate(regions, _REGIONS_FROM))}


def _row(number: int, place: int, mark: Mark) -> tuple[Any, ...]:
    quality = mark.quality.value if mark.quality else None
    if isinstance(mark, RegionMark):
        return (number, place, mark.region, None, None, None, None, mark.intensity, quality, 0, 0)
    body = mark.body.value if mark.body else None
    points = _packed(mark.points_mm)
    kind = (int(mark.erases), int(mark.fills))
    return (
        number,
        place,
        None,
        mark.view.value,
        points,
        mark.radius_mm,
        body,
        mark.intensity,
        quality,
        *kind,
    )


_PAIR = struct.Struct("<dd")  # as the table has it: little-endian on every machine


def _packed(points: tuple[tuple[float, float], ...]) -> bytes:
    return b"".join(_PAIR.pack(*point) for point in points)


def _unpacked(packed: bytes) -> tuple[tuple[float, float], ...]:
    if len(packed) % _PAIR.size:
        raise ValueError("half a point")  # as any stored value that makes no sense: see `database.speaking`
    return tuple(_PAIR.iter_unpack(packed))


def _mark(region: Any, view: Any, points: Any, radius: Any, body: Any, *how: Any) -> Mark:
    intensity, quality, erases, fills = how
    felt = Quality(quality) if quality else None
    if region is not None:
        return RegionMark(region=region, intensity=intensity, quality=felt)
    return StrokeMark(
        view=View(view),
        points_mm=_unpacked(points),
        radius_mm=radius,
        intensity=intensity,
        body=BodyType(body) if body else None,
        quality=felt,
        erases=bool(erases),
        fills=bool(fills),
    )


def _drawing(body: str, marks: Iterable[Mark], measures: list[Any]) -> Drawing:
    extent, percent, mean = measures
    known = (
        None if None in measures else Measures(extent_cm2=extent, extent_percent=percent, mean_intensity=mean)
    )
    return Drawing(
        body=BodyType(body),
        regions=tuple(m for m in marks if isinstance(m, RegionMark)),
        strokes=tuple(m for m in marks if isinstance(m, StrokeMark)),
        measures=known,
    )
