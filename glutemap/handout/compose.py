"""Composes what a hand-out says from a marking, the muscles that are explained and the plan."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from glutemap.body.frame import BodyType, Side, View
from glutemap.body.pain import PainMap, Quality
from glutemap.body.painmap import field as field_of
from glutemap.body.regions import load_regions
from glutemap.handout import wording
from glutemap.handout.content import NOTE, TITLE, HandOut, MuscleNote, Picture, Plan, Practice, Step, Where
from glutemap.handout.doctor import doctor_section
from glutemap.handout.muscle_views import muscle_box, muscle_views, point_view
from glutemap.handout.places import Span, best_views, box_of, regions_of, span_of
from glutemap.handout.plan import PlanItem, said_once, title_and_words
from glutemap.language import in_use, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from glutemap.handout.content import Doctor
    from glutemap.knowledge.records import Library, Muscle
    from glutemap.ranking.zonebook import ZoneBook

    Floats = NDArray[np.float32]

ASPECT = {View.POSTERIOR: 0.66, View.ANTERIOR: 0.66, View.LEFT: 0.46, View.RIGHT: 0.46}
"""Width over height of the large pictures: a side is narrower."""
SMALL_ASPECT = 1.0
AIR = {"muscle": 1.35, "points": 1.7}  # the numbers of the points stand beside them
MOST_VIEWS = 3
MOST_SHARED = 1.3  # of the height that a picture of its own would have
MOST_SOURCES = 6
ROOM_FOR_DAILY = 3  # items: a longer plan is enough to think of


@dataclass(frozen=True)
class Explained:
    """A muscle that the page explains; the midline stands for both sides."""

    muscle: str
    side: Side = Side.LEFT


@dataclass(frozen=True)
class Include:
    """What is on the page, of all that could be."""

    marked: bool = True  # the pictures of the body with the pain
    small: bool = True  # the small pictures beside the plan
    doctor: bool = True


@dataclass(frozen=True, eq=False)
class Material:
    """What a hand-out is made from.

    Attributes:
        body: The type of body that is pictured.
        raised: The ids of the red flags that an answer raised, most urgent first.
        to_ask: Those that only the marking suggests to ask about.

    """

    library: Library
    zones: ZoneBook
    pain: PainMap = field(default_factory=PainMap)
    body: BodyType = BodyType.FEMALE
    explained: Sequence[Explained] = ()
    plan: Sequence[PlanItem] = ()
    raised: Sequence[str] = ()
    to_ask: Sequence[str] = ()


def compose(
    material: Material,
    date: str,
    practice: Practice | None = None,
    client: str = "",
    include: Include | None = None,
) -> HandOut:
    """The hand-out, in the language in use; the library is to be of the same, and so is the ``date``.

    Raises PainMapError for a marking that does not fit the regions.
    """
    include = include or Include()
    pain = field_of(material.pain)
    touched = regions_of(material.pain) if pain.any() else []
    patterns = [_pattern(material, explained) for explained in material.explained]
    marked = np.asarray(pain > 0, np.float32)
    zones = np.max(np.stack([np.zeros_like(marked), *patterns]), axis=0)
    library = material.library
    muscles = [library.muscles[explained.muscle] for explained in material.explained]
    return HandOut(
        date=date,
        practice=practice or Practice(),
        client=client.strip(),
        where=_where(material, marked, touched, _shared_span(marked, zones, material.body), include)
        if touched
        else None,
        muscles=tuple(
            _note(material, explained, pattern, _shared_span(pattern, marked, material.body), include)
            for explained, pattern in zip(material.explained, patterns, strict=True)
        ),
        plan=_plan(material, include),
        doctor=_doctor(material, touched, muscles) if include.doctor else None,
        sources=wording.short_sources(library, _cited(material), MOST_SOURCES),
        title=tr(TITLE),
        note=tr(NOTE),
        speaks=in_use(),
    )


def _pattern(material: Material, explained: Explained) -> Floats:
    pattern = material.zones.pattern(explained.muscle, explained.side)
    return np.asarray(np.maximum(pattern.primary, 0.5 * pattern.spillover), np.float32)


def _shared_span(own: Floats, others: Floats, body: BodyType) -> Span:
    """What to show for a field: the other marks too, unless that would make its own much smaller.

    Pictures that show the same part of the body let the eye go from one to the next.
    """
    alone = span_of(own, body, best_views(own, body))
    both = np.maximum(own, others)
    together = span_of(both, body, best_views(both, body))
    return together if together.height <= MOST_SHARED * alone.height else alone


def _large(material: Material, shows: str, view: View, span: Span, explained: Explained | None) -> Picture:
    return Picture(
        shows="zones" if shows == "zones" else "pain",
        view=view,
        box_mm=box_of(view, span, ASPECT[view]),
        body=material.body,
        muscle=explained.muscle if explained else "",
        side=explained.side if explained else Side.LEFT,
        pain=material.pain,
        caption=wording.seen_from(view),
        edges=wording.edges(view),
        words=wording.about_picture(material.library, shows, view, explained.muscle if explained else ""),
    )


def _where(material: Material, marked: Floats, touched: Sequence[str], span: Span, include: Include) -> Where:
    views = best_views(marked, material.body, MOST_VIEWS) if include.marked else ()
    return Where(
        words=wording.regions_in_words(material.library, material.pain, touched),
        pictures=tuple(_large(material, "pain", view, span, None) for view in views),
        felt=_felt(material.pain),
    )


def _felt(pain: PainMap) -> tuple[str, ...]:
    """How the marks feel, each once; ``pain`` for those of which nothing is said, and first."""
    found = {pain.qualities.get(region) for region, value in pain.regions.items() if value > 0}
    found |= {stroke.quality for stroke in pain.strokes if stroke.marks}
    said = tuple(str(quality) for quality in Quality if quality in found)
    return ("pain", *said) if None in found or not said else said


def _note(
    material: Material, explained: Explained, pattern: Floats, span: Span, include: Include
) -> MuscleNote:
    library = material.library
    muscle = library.muscles[explained.muscle]
    views = best_views(pattern, material.body, 2) if include.marked else ()
    pictures = [_large(material, "zones", view, span, explained) for view in views]
    return MuscleNote(
        name=muscle.names.english,
        side=wording.on_side(explained.side),
        also=wording.also_called(muscle),
        plain=" ".join(muscle.plain.split()),
        pictures=tuple(pictures),
    )


def _plan(material: Material, include: Include) -> Plan | None:
    library = material.library
    lines = [(line, *title_and_words(line, library)) for line in material.plan]
    lines = [(line, title, words) for line, title, words in lines if title or words]
    if not lines:
        return None
    reminders, shared = said_once([line.reminder for line, _title, _words in lines])
    shown: list[tuple[str, str]] = []
    steps = tuple(
        Step(
            title,
            words,
            line.dose.strip(),
            line.days.strip(),
            reminder,
            _small(material, line, shown) if include.small else None,
        )
        for (line, title, words), reminder in zip(lines, reminders, strict=True)
    )
    first = library.muscles[material.explained[0].muscle] if material.explained else None
    return Plan(
        steps=steps,
        daily=wording.daily(first) if first and len(steps) <= ROOM_FOR_DAILY else (),
        stop=" ".join([tr(wording.WHEN_TO_STOP), *shared]),
    )


def _small(material: Material, line: PlanItem, shown: list[tuple[str, str]]) -> Picture | None:
    """The picture beside a line of the plan: where to press, or the muscle that is worked.

    The points of a muscle are shown once; then, as for stretches and exercises, the muscle itself, each
    time from its next best side.
    """
    library = material.library
    routine = library.routines.get(line.item)
    explained = _whose(material, line.item)
    if routine is None or explained is None:
        return None
    side = Side.LEFT if explained.side is Side.MIDLINE else explained.side
    if routine.kind == "release" and (explained.muscle, "points") not in shown:
        shows, view = "points", point_view(library, explained.muscle, side)
    else:
        views = muscle_views(library, explained.muscle, side)
        before = shown.count((explained.muscle, "muscle"))
        shows, view = "muscle", views[before % len(views)]
    shown.append((explained.muscle, shows))
    return Picture(
        shows="points" if shows == "points" else "muscle",
        view=view,
        box_mm=muscle_box(library, explained.muscle, side, view, SMALL_ASPECT, AIR[shows]),
        body=material.body,
        muscle=explained.muscle,
        side=side,
        caption=tr(wording.SMALL_CAPTIONS[shows]),
        words=wording.about_picture(library, shows, view, explained.muscle),
    )


def _whose(material: Material, item: str) -> Explained | None:
    """Whose relief a routine belongs to: an explained muscle's, else the first muscle's that names it."""
    for explained in material.explained:
        if item in _relief(material.library, explained.muscle):
            return explained
    for muscle_id in material.library.muscles:
        if item in _relief(material.library, muscle_id):
            side = material.explained[0].side if material.explained else Side.LEFT
            return Explained(muscle_id, side)
    return None


def _relief(library: Library, muscle_id: str) -> tuple[str, ...]:
    relief = library.muscles[muscle_id].relief
    return (*relief.release, *relief.stretch, *relief.strengthen)


def _doctor(material: Material, touched: Sequence[str], muscles: Sequence[Muscle]) -> Doctor:
    split = load_regions().split
    bases = [split(region)[0] for region in touched]
    return doctor_section(material.library, muscles, bases, material.raised, material.to_ask)


def _cited(material: Material) -> list[str]:
    """The keys of the sources that the page leans on: patterns first, then what is to be done."""
    library = material.library
    keys: list[str] = []
    for explained in material.explained:
        for point in library.muscles[explained.muscle].trigger_points:
            keys += point.pattern.sources
    for line in material.plan:
        routine = library.routines.get(line.item)
        keys += routine.sources if routine else ()
    for explained in material.explained:
        for claim in library.muscles[explained.muscle].see_someone:
            keys += claim.sources
    return list(dict.fromkeys(keys))
