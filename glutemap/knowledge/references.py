"""Whether every id that is referred to exists, and which ones nobody refers to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from glutemap.knowledge.draft import Draft, Entry
from glutemap.knowledge.faults import Fault, FieldPath, quote
from glutemap.knowledge.layout import CONDITION, LANDMARK_NOTE, MUSCLE, ROUTINE, SOURCE
from glutemap.knowledge.records import (
    Condition,
    Copycat,
    Group,
    LandmarkNote,
    ManualMark,
    ManualPicture,
    Muscle,
    Nerve,
    Prevalence,
    Record,
    RedFlag,
    ReliefPlan,
    Routine,
    Spot,
    Stop,
    TriggerPoint,
    Weighting,
    Zone,
    ZoneWords,
)
from glutemap.knowledge.suggest import did_you_mean
from glutemap.knowledge.walk import records_in, words_in

_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\Z")
_INNER_ID = re.compile(r"[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*\Z")
_SIDE = re.compile(r"(.+)[._](left|right|midline)\Z")

ROOTS: frozenset[str] = frozenset(
    f"{letter}{number}"
    for letter, last in (("C", 8), ("T", 12), ("L", 5), ("S", 5), ("Co", 1))
    for number in range(1, last + 1)
)

# What the words in a field of a record are ids of.
_REFERS_TO: dict[tuple[type[Record], str], str] = {
    (Muscle, "area"): "area",
    (TriggerPoint, "spot"): "landmark",
    (Zone, "along"): "landmark",
    (Spot, "landmark"): "landmark",
    (Spot, "towards"): "landmark",
    (LandmarkNote, "id"): "landmark",
    (ZoneWords, "primary"): "region",
    (ZoneWords, "spillover"): "region",
    (Nerve, "roots"): "root",
    (Copycat, "condition"): "condition",
    (ReliefPlan, "release"): "routine",
    (ReliefPlan, "stretch"): "routine",
    (ReliefPlan, "strengthen"): "routine",
    (Weighting, "target"): "muscle or condition",
    (Prevalence, "muscle"): "muscle",
    (RedFlag, "regions"): "region",
    (Group, "muscles"): "muscle",
    (Group, "helpers"): "muscle",
    (Stop, "muscle"): "muscle",
    (Stop, "landmark"): "landmark",
    (ManualPicture, "muscle"): "muscle",
    (ManualPicture, "alone"): "muscle",
    (ManualMark, "region"): "region",
}


@dataclass
class Known:
    """Every id that may be referred to, by what it is an id of. A kind that is absent is not checked."""

    ids: dict[str, set[str]] = field(default_factory=dict)
    routine_kinds: dict[str, str] = field(default_factory=dict)  # routine -> release, stretch or strengthen

    def add(self, name: str, ids: set[str] | frozenset[str]) -> None:
        """Let ids of a kind be referred to."""
        self.ids[name] = self.ids.get(name, set()) | ids

    def close(self) -> None:
        """Fill in what follows from the rest."""
        self.add("root", ROOTS)
        if "muscle" in self.ids and "condition" in self.ids:
            self.add("muscle or condition", self.ids["muscle"] | self.ids["condition"])


def references_in(entry: Entry) -> Iterator[tuple[FieldPath, str, str]]:
    """Every reference of an entry: its path, what it is an id of, the id."""
    for path, record in records_in(entry.record):
        for inner, word in words_in(record):
            name = "source" if inner[0] == "sources" else _REFERS_TO.get((type(record), str(inner[0])))
            if name and word:
                yield (*path, *inner), name, word


def check_references(draft: Draft, known: Known) -> Iterator[Fault]:
    """Every reference to something that does not exist."""
    for entry in draft.entries:
        for path, name, word in references_in(entry):
            choices = known.ids.get(name)
            if choices is not None and word not in choices:
                yield entry.fault(path, _unknown(name, word, choices))
        if isinstance(entry.record, Muscle):
            yield from _check_plan(entry, entry.record.relief, known)


def _unknown(name: str, word: str, choices: set[str]) -> str:
    sided = _SIDE.match(word)
    if sided and sided[1] in choices:
        return f"write {quote(sided[1])} without a side: the left is meant, and mirrored for the right"
    return f"no {name} {quote(word)} {did_you_mean(word, choices)}".rstrip()


def _check_plan(entry: Entry, plan: ReliefPlan, known: Known) -> Iterator[Fault]:
    """A stretch listed as a release would be done in the wrong order."""
    for step in ("release", "stretch", "strengthen"):
        for number, routine in enumerate(getattr(plan, step)):
            kind = known.routine_kinds.get(routine, step)
            if kind != step:
                yield entry.fault(
                    ("relief", step, number), f"{quote(routine)} is of the kind {kind}, not {step}"
                )


def check_ids(draft: Draft) -> Iterator[Fault]:
    """Ids that are written wrongly or used twice."""
    seen: dict[tuple[str, str], Entry] = {}
    for entry in draft.entries:
        if not entry.id:
            continue
        where: FieldPath = ("id",) if entry.kind.shape != "mapping" else ()
        if entry.kind not in (SOURCE, LANDMARK_NOTE) and not _ID.match(entry.id):
            yield entry.fault(
                where, f"{quote(entry.id)} is no id: lower case letters, digits and single _ only"
            )
        stem = entry.document.file.rsplit("/", 1)[-1].removesuffix(".yaml")
        if entry.kind is MUSCLE and entry.id != stem:
            yield entry.fault(where, f"the id {quote(entry.id)} must be the file's name, {stem!r}")
        earlier = seen.setdefault((entry.kind.name, entry.id), entry)
        if earlier is not entry:
            mark = earlier.document.values[earlier.path]
            place = f"{earlier.document.file}:{mark.line}"
            yield entry.fault(where, f"a second {entry.kind.name} {quote(entry.id)}: the first is in {place}")
        yield from _check_inner_ids(entry)


def _check_inner_ids(entry: Entry) -> Iterator[Fault]:
    seen: set[tuple[type, str]] = set()
    for path, record in records_in(entry.record):
        name = getattr(record, "id", None)
        if not path or name is None:
            continue
        if not _INNER_ID.match(name):
            yield entry.fault((*path, "id"), f"{quote(name)} is no id: letters, digits and single _ only")
        if (type(record), name) in seen:
            yield entry.fault((*path, "id"), f"{quote(name)} is used twice here")
        seen.add((type(record), name))


def unused(draft: Draft) -> Iterator[Fault]:
    """What is defined in these files and never referred to in them."""
    used = {(name, word) for entry in draft.entries for _, name, word in references_in(entry)}
    for entry in draft.entries:
        if entry.kind not in (SOURCE, ROUTINE, CONDITION):
            continue
        if isinstance(entry.record, Condition) and entry.record.zones:
            continue  # it is compared with every drawing
        names = (entry.kind.name, "muscle or condition") if entry.kind is CONDITION else (entry.kind.name,)
        if not any((name, entry.id) in used for name in names):
            yield entry.fault((), f"the {entry.kind.name} {quote(entry.id)} is never used")


def routine_kinds(records: list[Record]) -> dict[str, str]:
    """The kind of each routine by its id."""
    return {record.id: record.kind for record in records if isinstance(record, Routine)}
