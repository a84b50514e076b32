"""A data folder on its way to a library: each entry as a record, with the place where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

import msgspec

from glutemap.knowledge.faults import Fault, Path
from glutemap.knowledge.folder import Folder
from glutemap.knowledge.layout import FILES, GUIDE, MUSCLE, Kind
from glutemap.knowledge.records import Record
from glutemap.knowledge.schema_check import check_shape
from glutemap.knowledge.yaml_source import Document, read_yaml

MOST_FAULTS = 1000  # in one folder; nobody reads more at once


@dataclass(frozen=True)
class Entry:
    """One record with its id (empty for kinds that have none) and where it was read."""

    kind: Kind
    id: str
    record: Record
    document: Document
    path: Path  # of the record in its document

    def fault(self, path: Path, message: str) -> Fault:
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
    for name in sorted(folder.files):
        if len(draft.faults) >= MOST_FAULTS:
            draft.faults.append(
                Fault(folder.shown, 0, 0, "", f"not read from here on: {name}; mend the rest first")
            )
            break
        kind = FILES.get(name, MUSCLE)
        document = read_yaml(folder.files[name], folder.name_of(name))
        draft.faults += document.faults
        _note_ids(draft, kind, document, PurePosixPath(name).stem)
        if document.complete:
            _take(draft, kind, document)
    return draft


def _take(draft: Draft, kind: Kind, document: Document) -> None:
    found = check_shape(document, kind)
    draft.faults += [fault for _, fault in found]
    depth = 0 if kind.shape == "one" else 1
    bad = {path[:depth] for path in (*document.doubtful, *(path for path, _ in found))}
    if () in bad:
        return
    for path, item in _items(kind, document.data):
        if path in bad:
            continue
        try:
            record: Record = msgspec.convert(item, kind.record)
        except msgspec.ValidationError as error:  # what a JSON Schema cannot say
            draft.faults.append(document.fault(path, str(error)))
            continue
        identity = str(path[0]) if kind.shape == "mapping" else getattr(record, "id", "")
        draft.entries.append(Entry(kind, identity, record, document, path))


def _items(kind: Kind, data: Any) -> Iterator[tuple[Path, Any]]:
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
