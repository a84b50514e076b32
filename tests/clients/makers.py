"""Records for tests: one ordinary client, and hypothesis strategies for any."""

from datetime import date

from hypothesis import strategies as st

from glutemap.body.borders import REGION_IDS
from glutemap.body.frame import BodyType, Side, View
from glutemap.clients.records import (
    Drawing,
    Evidence,
    Measures,
    Person,
    PlanItem,
    Quality,
    RegionMark,
    Session,
    StrokeMark,
)

WORD = "Pferdeschwanz"  # looked for as bytes


def stroke(x=0.0, intensity=5.0, points=3):
    return StrokeMark(
        view=View.POSTERIOR,
        points_mm=tuple((x + i, 900.0 + i) for i in range(points)),
        radius_mm=18,
        intensity=intensity,
    )


def region(name="low_back.left", intensity=6.0):
    return RegionMark(region=name, intensity=intensity, quality=Quality.ACHING)


def fill(store, name="Anna Berg", sessions=1):
    """Store a client with sessions that hold a bit of everything. Returns the id."""
    client_id = store.add_client(Person(name=name, birth_year=1970, notes=f"{WORD} of {name}"))
    for number in range(sessions):
        live = store.start_session(client_id, date(2026, 1, 1 + number))
        live.draw(Drawing(regions=(region(),), strokes=(stroke(number),)))
        live.answer("worse_sitting", True)
        live.write_notes(f"{WORD} in session {number}")
        live.keep_ranking({"candidates": [{"muscle": "gluteus_medius", "share": 0.4}]})
        live.plan([PlanItem(item="ball_wall", words="Lean on a ball", dose="1 min", days="daily")])
        live.observe(Evidence(kind="pressed", muscle="gluteus_medius", side=Side.LEFT, outcome="yes"))
    return client_id


def _texts(most=30, least=0):
    return st.text(st.characters(exclude_categories=("Cs",)), min_size=least, max_size=most)


def _floats(low, high):
    return st.floats(low, high, allow_nan=False)


_FELT = st.none() | st.sampled_from(Quality)
_POINT = st.tuples(_floats(-2000, 2000), _floats(0, 2000))
STROKES = st.builds(
    StrokeMark,
    view=st.sampled_from(View),
    points_mm=st.lists(_POINT, min_size=1, max_size=4).map(tuple),
    radius_mm=_floats(1, 150),
    intensity=_floats(0, 10),
    body=st.none() | st.sampled_from(BodyType),
    quality=_FELT,
    erases=st.booleans(),
    fills=st.booleans(),
)
REGIONS = st.builds(
    RegionMark, region=st.sampled_from(sorted(REGION_IDS)), intensity=_floats(0, 10), quality=_FELT
)
MEASURES = st.builds(
    Measures, extent_cm2=_floats(0, 20_000), extent_percent=_floats(0, 100), mean_intensity=_floats(0, 10)
)
DRAWINGS = st.builds(
    Drawing,
    body=st.sampled_from(BodyType),
    regions=st.lists(REGIONS, max_size=4, unique_by=lambda m: m.region).map(
        lambda marks: tuple(sorted(marks, key=lambda m: m.region))
    ),
    strokes=st.lists(STROKES, max_size=4).map(tuple),
    measures=st.none() | MEASURES,
)
PERSONS = st.builds(
    Person,
    name=_texts(40, 1).filter(str.strip),
    birth_year=st.none() | st.integers(1880, 2200),
    notes=_texts(),
    body=st.sampled_from(BodyType),
)
EVIDENCE = st.builds(
    Evidence,
    kind=st.sampled_from(["pressed", "treated", "painless"]),
    muscle=_texts(10, 1),
    side=st.sampled_from(Side),
    outcome=st.sampled_from(["yes", "partly", "no"]),
    note=_texts(),
)
PLAN = st.builds(
    PlanItem, item=_texts(10), words=_texts(), dose=_texts(10), days=_texts(10), reminder=_texts(10)
)
SESSIONS = st.builds(
    Session,
    uid=st.uuids().map(lambda u: u.hex),
    held_on=st.dates(date(1950, 1, 1), date(2150, 1, 1)),
    started_at=st.just("2026-01-01T10:00:00Z"),
    notes=_texts(),
    drawings=st.dictionaries(_texts(5), DRAWINGS, max_size=2),
    answers=st.dictionaries(_texts(10, 1), st.booleans(), max_size=3),
    ranking=st.none() | st.dictionaries(_texts(5), st.none() | st.booleans() | _floats(-1, 1) | _texts(5)),
    plan=st.lists(PLAN, max_size=3).map(tuple),
    evidence=st.lists(EVIDENCE, max_size=3, unique_by=lambda e: (e.kind, e.muscle, e.side)).map(
        lambda seen: tuple(sorted(seen, key=lambda e: (e.kind, e.muscle, e.side)))
    ),
)
