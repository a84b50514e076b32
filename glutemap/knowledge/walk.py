"""Going through a record and everything in it, with the path of each part."""

from collections.abc import Iterator

import msgspec

from glutemap.knowledge.faults import FieldPath
from glutemap.knowledge.records import Record


def records_in(value: object, path: FieldPath = ()) -> Iterator[tuple[FieldPath, Record]]:
    """Every record inside ``value`` (itself included) with its path, from the outside in."""
    if isinstance(value, Record):
        yield path, value
        for name in value.__struct_fields__:
            yield from records_in(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from records_in(part, (*path, number))


def words_in(record: Record) -> Iterator[tuple[FieldPath, str]]:
    """Every text that stands directly in a record, or in a list or mapping of it, with its path."""
    for name in record.__struct_fields__:
        value = getattr(record, name)
        if isinstance(value, str):
            yield (name,), value
        elif isinstance(value, tuple):
            yield from (((name, number), part) for number, part in enumerate(value) if isinstance(part, str))
        elif isinstance(value, dict):
            yield from (((name, key), part) for key, part in value.items() if isinstance(part, str))


def numbers_in(record: Record) -> Iterator[tuple[str, float]]:
    """Every number that stands directly in a record, with the name of its field."""
    for name, value in msgspec.structs.asdict(record).items():
        if isinstance(value, int | float) and not isinstance(value, bool):
            yield name, value
