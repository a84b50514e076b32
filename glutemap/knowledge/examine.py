"""From the files of a folder to a checked library, or to everything that is wrong with them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import msgspec

from glutemap.knowledge import editorial, references
from glutemap.knowledge.draft import MOST_FAULTS, Draft, Entry, make_draft
from glutemap.knowledge.faults import DataFaults, Fault
from glutemap.knowledge.folder import Folder
from glutemap.knowledge.layout import (
    CLUE,
    CONDITION,
    GROUP,
    GUIDE,
    KINDS,
    LANDMARK_NOTE,
    MANUAL_PAGE,
    MUSCLE,
    PREVALENCE,
    RED_FLAG,
    REGION,
    ROUTINE,
    SOURCE,
    TOUR,
    Kind,
)
from glutemap.knowledge.records import Guide, Library, Muscle, Prevalence, Record, Region

_FIELDS: dict[str, Kind] = {
    "muscles": MUSCLE,
    "regions": REGION,
    "routines": ROUTINE,
    "red_flags": RED_FLAG,
    "conditions": CONDITION,
    "clues": CLUE,
    "sources": SOURCE,
    "landmarks": LANDMARK_NOTE,
    "groups": GROUP,
    "tours": TOUR,
    "manual": MANUAL_PAGE,
}
EMPTY = Library(
    muscles={},
    regions={},
    routines={},
    red_flags={},
    conditions={},
    clues={},
    prevalence=(),
    sources={},
    guide=Guide(areas=(), sections=(), questions=()),
)


@dataclass
class Examined:
    """A folder's entries and everything that is wrong with them."""

    draft: Draft
    base: Library  # what the folder is laid over
    faults: list[Fault] = field(default_factory=list)

    def library(self) -> Library:
        """The base with the folder laid over it; raises DataFaults when there is any fault."""
        if self.faults:
            raise DataFaults(self.faults)
        return _overlay(self.base, self.draft)


def examine(folder: Folder, landmarks: set[str] | None, base: Library = EMPTY) -> Examined:
    """Check the files of a folder, which may refer to what is in ``base``."""
    draft = make_draft(folder)
    known = _known(draft, landmarks, base)
    checks = (
        draft.faults,
        references.check_ids(draft),
        references.check_references(draft, known),
        editorial.check_house_rules(draft),
        _check_clashes(draft, base),
    )
    faults = [fault for found in checks for fault in islice(found, MOST_FAULTS)]
    return Examined(draft, base, faults)


def _known(draft: Draft, landmarks: set[str] | None, base: Library) -> references.Known:
    ids = {kind.name: {*getattr(base, name)} for name, kind in _FIELDS.items()}
    ids["area"] = {area.id for area in base.guide.areas}
    known = references.Known()
    for name, there in ids.items():
        # What a missing or broken file would hold is not known; that it is missing has been said once.
        if name not in draft.unknown and (there or name in draft.ids):
            known.add(name, there | draft.ids.get(name, set()))
    if landmarks is not None:
        known.add("landmark", landmarks)
    known.close()
    records: list[Record] = [*base.routines.values(), *(entry.record for entry in draft.of(ROUTINE))]
    known.routine_kinds = references.routine_kinds(records)
    return known


def _check_clashes(draft: Draft, base: Library) -> Iterator[Fault]:
    """Where an entry gets in the way of another one, of these files or of those beneath."""
    muscles = set(base.muscles) | draft.ids.get(MUSCLE.name, set())
    for entry in draft.of(CONDITION):
        if entry.id in muscles:
            yield entry.fault(("id",), f"{entry.id!r} is also the id of a muscle: clues could mean either")
    seen: set[tuple[str, str, str]] = set()
    for entry in draft.of(PREVALENCE):
        if isinstance(entry.record, Prevalence):
            if _key(entry.record) in seen:
                yield entry.fault((), "a second figure of this kind for this muscle and population")
            seen.add(_key(entry.record))
    for entry in draft.of(REGION):
        before = base.regions.get(entry.id)
        yield from _check_shape(entry, is_new=bool(base.regions) and before is None)
        if before and isinstance(entry.record, Region) and entry.record.sided != before.sided:
            # Its shape is drawn by the program, so its words can be replaced but not its sides.
            yield entry.fault(
                ("sided",), f"the region {entry.id!r} is drawn with sided: {before.sided}".lower()
            )


def _check_shape(entry: Entry, *, is_new: bool) -> Iterator[Fault]:
    """Only a pack's own regions are drawn by data, and they must be."""
    if not isinstance(entry.record, Region):
        return
    if is_new and not entry.record.shape:
        yield entry.fault((), f"the region {entry.id!r} is new: give it a shape, strokes as in a zone")
    if not is_new and entry.record.shape:
        yield entry.fault(("shape",), f"the region {entry.id!r} is drawn by the program; leave its shape out")


def _overlay(base: Library, draft: Draft) -> Library:
    changes: dict[str, Any] = {
        name: {**getattr(base, name), **{entry.id: entry.record for entry in draft.of(kind)}}
        for name, kind in _FIELDS.items()
    }
    counted = {_key(item): item for item in base.prevalence}
    for entry in draft.of(PREVALENCE):
        assert isinstance(entry.record, Prevalence)
        counted[_key(entry.record)] = entry.record
    changes["prevalence"] = tuple(counted.values())
    for entry in draft.of(GUIDE):
        assert isinstance(entry.record, Guide)
        changes["guide"] = _overlay_guide(base.guide, entry.record)
    return msgspec.structs.replace(base, **changes)


def _key(item: Prevalence) -> tuple[str, str, str]:
    return item.muscle, item.population, item.kind


def _overlay_guide(base: Guide, over: Guide) -> Guide:
    areas = {area.id: area for area in (*base.areas, *over.areas)}
    sections = {section.id: section for section in (*base.sections, *over.sections)}
    questions = {question.question: question for question in (*base.questions, *over.questions)}
    return Guide(
        areas=tuple(areas.values()), sections=tuple(sections.values()), questions=tuple(questions.values())
    )


def count(draft: Draft) -> dict[Kind, int]:
    """How many entries of each kind a folder holds, faulty ones included where they have an id."""
    return {kind: max(len(draft.ids.get(kind.name, ())), len(draft.of(kind))) for kind in KINDS}


def count_trigger_points(draft: Draft) -> int:
    """How many trigger points the muscles of a folder have."""
    return sum(
        len(entry.record.trigger_points) for entry in draft.of(MUSCLE) if isinstance(entry.record, Muscle)
    )


def warnings_of(examined: Examined, structures: set[str] | None) -> Iterator[Fault]:
    """What is no fault, but somebody should know."""
    yield from references.unused(examined.draft)
    yield from editorial.doubts(examined.draft)
    for entry in examined.draft.of(MUSCLE):
        if not isinstance(entry.record, Muscle) or structures is None:
            continue
        for missing in (name for name in entry.record.drawn if name not in structures):
            yield entry.fault(("id",), f"the atlas has no picture of {missing!r}; it is shown by its zones")
