"""What is kept about people and sessions, as plain values. Each is checked where it comes in (`checked`)."""

import dataclasses
import datetime
import json
from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import Meta

from glutemap.body.frame import BodyType, Side, View
from glutemap.body.pain import PainMap, Quality, Stroke
from glutemap.clients.errors import StoreError, Trouble
from glutemap.language import tr

__all__ = [
    "Client", "Drawing", "Evidence", "Found", "Measures", "Moment", "Person", "PlanItem", "Quality", "Record",
    "RegionMark", "Session", "StrokeMark", "Uid", "checked", "checked_json", "checked_text",
]  # fmt: skip

Name = Annotated[str, Meta(pattern=r"\S", max_length=200)]
Line = Annotated[str, Meta(max_length=1_000)]
Text = Annotated[str, Meta(max_length=100_000)]
Id = Annotated[str, Meta(min_length=1, max_length=100)]
Uid = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
Intensity = Annotated[float, Meta(ge=0, le=10)]
Millimetres = Annotated[float, Meta(ge=-5_000, le=5_000)]
Year = Annotated[int, Meta(ge=1880, le=2200)]
Moment = Annotated[str, Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base of all records: immutable, compared by value."""


class Person(Record, frozen=True, kw_only=True):
    """What the therapist writes about a client; ``name`` may be initials or a code."""

    name: Name
    birth_year: Year | None = None
    notes: Text = ""
    body: BodyType = BodyType.FEMALE


class Client(Record, frozen=True, kw_only=True):
    """A client as stored."""

    id: int
    uid: Uid
    person: Person
    created_at: Moment
    changed_at: Moment


class Found(Record, frozen=True, kw_only=True):
    """A line of the list that is searched while typing."""

    id: int
    name: str
    birth_year: int | None
    body: BodyType
    sessions: int
    last_on: datetime.date | None


class RegionMark(Record, frozen=True, kw_only=True):
    """A region that hurts."""

    region: Id
    intensity: Intensity
    quality: Quality | None = None


class StrokeMark(Record, frozen=True, kw_only=True):
    """A painted stroke, with the fields of `glutemap.body.pain.Stroke`."""

    view: View
    points_mm: Annotated[tuple[tuple[Millimetres, Millimetres], ...], Meta(min_length=1, max_length=50_000)]
    radius_mm: Annotated[float, Meta(ge=1, le=150)]
    intensity: Intensity
    body: BodyType | None = None
    quality: Quality | None = None
    erases: bool = False
    fills: bool = False


class Measures(Record, frozen=True, kw_only=True):
    """How much a drawing holds: measured by whoever has the skin loaded, kept for the chart."""

    extent_cm2: Annotated[float, Meta(ge=0, le=40_000)]
    extent_percent: Annotated[float, Meta(ge=0, le=100)]
    mean_intensity: Intensity


class Drawing(Record, frozen=True, kw_only=True):
    """A pain map as it is stored, with its measures when they are known."""

    body: BodyType = BodyType.FEMALE
    regions: Annotated[tuple[RegionMark, ...], Meta(max_length=500)] = ()
    strokes: Annotated[tuple[StrokeMark, ...], Meta(max_length=2_000)] = ()
    measures: Measures | None = None

    @classmethod
    def of(cls, pain: PainMap, measures: Measures | None = None) -> "Drawing":
        """A drawing of a pain map."""
        return cls(
            body=pain.body,
            regions=tuple(
                RegionMark(region=r, intensity=i, quality=pain.qualities.get(r))
                for r, i in pain.regions.items()
            ),
            strokes=tuple(
                StrokeMark(
                    view=s.view,
                    points_mm=s.points_mm,
                    radius_mm=s.radius_mm,
                    intensity=s.intensity,
                    body=s.body,
                    quality=s.quality,
                    erases=s.erases,
                    fills=s.fills,
                )
                for s in pain.strokes
            ),
            measures=measures,
        )

    def pain_map(self) -> PainMap:
        """The pain map that was drawn."""
        return PainMap(
            self.body,
            {mark.region: mark.intensity for mark in self.regions},
            tuple(Stroke(**{name: getattr(mark, name) for name in _STROKE}) for mark in self.strokes),
            {mark.region: mark.quality for mark in self.regions if mark.quality is not None},
        )


_STROKE = tuple(field.name for field in dataclasses.fields(Stroke))


class PlanItem(Record, frozen=True, kw_only=True):
    """A line of the plan: an id of the relief plans (or '' for own words) and the words as edited."""

    item: Line
    words: Text
    dose: Line = ""
    days: Line = ""
    reminder: Line = ""


class Evidence(Record, frozen=True, kw_only=True):
    """What pressing showed ("that is my pain"), what treating brought, or where it does not hurt.

    For ``painless`` the muscle is a region's id without its side, and the outcome is ``no``.
    """

    kind: Literal["pressed", "treated", "painless"]
    muscle: Id
    side: Side
    outcome: Literal["yes", "partly", "no"]
    note: Line = ""


class Session(Record, frozen=True, kw_only=True):
    """A visit with all that was recorded; drawings by label, of which '' is the usual one."""

    id: int = 0
    uid: Uid
    held_on: datetime.date
    started_at: Moment
    notes: Text = ""
    drawings: Annotated[dict[Line, Drawing], Meta(max_length=100)] = {}
    answers: Annotated[dict[Id, bool], Meta(max_length=2_000)] = {}
    ranking: dict[str, Any] | None = None
    plan: Annotated[tuple[PlanItem, ...], Meta(max_length=100)] = ()
    evidence: Annotated[tuple[Evidence, ...], Meta(max_length=2_000)] = ()


R = TypeVar("R", bound=Record)


def checked(record: R) -> R:
    """The record, if all of it is within its bounds. Raises StoreError (BAD_VALUE) saying what is not.

    It goes through JSON and back: so what is stored can be exported (no NaN, no half characters).
    """
    try:
        return msgspec.json.decode(msgspec.json.encode(record), type=type(record), strict=True)
    except (msgspec.MsgspecError, TypeError, UnicodeError) as fault:
        raise _bad(type(record).__name__, str(fault)) from None


def checked_text(text: str, where: str, most: int = 100_000) -> str:
    """The text, if it can be stored. Raises StoreError (BAD_VALUE)."""
    try:
        text.encode("utf-8")
    except UnicodeError:
        raise _bad(where, tr("holds half a character")) from None
    if len(text) > most:
        raise _bad(where, tr("longer than {n} characters", n=most))
    return text


def checked_json(content: Mapping[str, Any], where: str, most: int = 2_000_000) -> str:
    """Plain data as JSON text. Raises StoreError (BAD_VALUE)."""
    try:
        text = json.dumps(content, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        raise _bad(where, tr("not plain data")) from None
    return checked_text(text, where, most)


def _bad(where: str, what: str) -> StoreError:
    return StoreError(Trouble.BAD_VALUE, where, what, tr("check what was entered"))
