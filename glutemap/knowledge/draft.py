"""A data folder on its way to a library: each entry as a record, with the place where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

import msgspec

from glutemap.knowledge.faults import Fault, FieldPath
from glutemap.knowledge.folder import Folder
from glutemap.knowledge.layout import FILES, GUIDE, MUSCLE, Kind
from glutemap.knowledge.records import Record
from glutemap.knowledge.yaml_source import Document, read_yaml

MOST_FAULTS = 1000  # in one folder; nobody reads more at once
MOST_VALUES = 150_000  # in one folder: three times what all of the shipped data will need


@dataclass(frozen=True)
class Entry:
    """One record with its id (empty for kinds that have none) and where it was read."""

    kind: Kind
    id: str
    record: Record
    document: Document
    path: FieldPath  # of the record in its document

    def fault(self, path: FieldPath, message: str) -> Fault:
        """A fault at a path inside this entry."""
        return self.document.fault((*self.path, *path), message)


@dataclass
class Draft:
    """The entries that have the right shape, the faults of all others, and every id that is written."""

    entries: list[Entry] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    ids: dict[str, set[str]] = field(default_factory=dict)  # kind's name -> ids, also of faulty entries
    unknown: set[str] = field(default_factory=set)  # kinds whose ids are not all known

    def of(self, kind: Kind) -> list[Entry]:
        """The entries of one kind, in the order of the file."""
        return [entry for entry in self.entries if entry.kind is kind]


def make_draft(folder: Folder) -> Draft:
    """Read every file of a folder into records."""
    draft = Draft(faults=list(folder.faults))
    values = 0
    for name in sorted(folder.files):
        if len(draft.faults) >= MOST_FAULTS or values >= MOST_VALUES:
            why = (
                "there is too much in this folder" if values >= MOST_VALUES else "mend the other faults first"
            )
            draft.faults.append(Fault(folder.name_of(name), 0, 0, "", f"not read from here on: {why}"))
            break
        kind = FILES.get(name, MUSCLE)
        document = read_yaml(folder.files[name], folder.name_of(name))
        draft.faults += document.faults
        values += len(document.values)
        _note_ids(draft, kind, document, PurePosixPath(name).stem)
        if document.complete:
            _take(draft, kind, document)
    return draft


def _take(draft: Draft, kind: Kind, document: Document) -> None:
    """Add a document's records; of a document with faults the entries that have none."""
    bad = {path[: kind.depth] for path in document.doubtful}
    try:
        whole = not bad and msgspec.convert(document.data, kind.file_type) is not None
    except msgspec.ValidationError:
        whole = False
    if not whole:
        # msgspec tells its first fault only; the schema tells all of them.
        from glutemap.knowledge.schema_check import check_shape

        found = check_shape(document, kind)
        draft.faults += [fault for _, fault in found]
        bad.update(path[: kind.depth] for path, _ in found)
    if () not in bad:
        draft.entries += _entries(draft, kind, document, bad)


def _entries(draft: Draft, kind: Kind, document: Document, bad: set[FieldPath]) -> Iterator[Entry]:
    for path, item in _items(kind, document.data):
        if path in bad:
            continue
        try:
            record: Record = msgspec.convert(item, kind.record)
        except msgspec.ValidationError as error:  # should the schema ever be the milder of the two
            draft.faults.append(document.fault(path, str(error)))
            continue
        identity = str(path[0]) if kind.shape == "mapping" else getattr(record, "id", "")
        yield Entry(kind, identity, record, document, path)


def _items(kind: Kind, data: Any) -> Iterator[tuple[FieldPath, Any]]:
    if kind.shape == "one":
        yield (), data
    elif kind.shape == "list":
        yield from (((number,), item) for number, item in enumerate(data))
    else:
        yield from (((key,), item) for key, item in data.items())


def _note_ids(draft: Draft, kind: Kind, document: Document, stem: str) -> None:
    """Note what is defined, so that a faulty entry is not also reported wherever it is referred to."""
    ids = draft.ids.setdefault(kind.name, set())
    data = document.data
    if not document.complete and kind is not MUSCLE:
        draft.unknown.update((kind.name, "area") if kind is GUIDE else (kind.name,))
    if kind is MUSCLE:
        ids.add(stem)
    elif kind is GUIDE:
        areas = data.get("areas") if isinstance(data, dict) else None
        draft.ids.setdefault("area", set()).update(_ids_of(areas))
    elif kind.shape == "mapping" and isinstance(data, dict):
        ids.update(data)
    else:
        ids.update(_ids_of(data))


def _ids_of(items: Any) -> set[str]:
    if not isinstance(items, list):
        return set()
    named = (item.get("id") for item in items if isinstance(item, dict))
    return {name for name in named if isinstance(name, str)}
