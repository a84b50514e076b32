"""The library in another language: which fields are words that people read, and how they are exchanged."""

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from glutemap.knowledge import guided, records
from glutemap.knowledge.record import Claim
from glutemap.knowledge.records import Library, Muscle, Names

Say = Callable[[str], str]

SPOKEN: dict[type[msgspec.Struct], tuple[str, ...]] = {
    Claim: ("text", "disputed"),
    Names: ("english", "short", "everyday"),
    Muscle: ("plain",),
    records.TriggerPoint: ("name",),
    records.Nerve: ("name", "note"),
    records.Copycat: ("text",),
    records.Region: ("name",),
    records.Routine: ("name", "tool", "pressure", "hold", "repetitions", "frequency", "steps", "note"),
    records.RedFlag: ("name", "ask", "signs", "action", "note"),
    records.Condition: ("name", "plain", "do"),
    records.Clue: ("client", "therapist", "note"),
    records.Prevalence: ("population", "kind"),
    records.LandmarkNote: ("name", "plain"),
    records.Area: ("name",),
    records.Group: ("name", "plain", "note"),
    records.Section: ("title",),
    records.Question: ("question",),
    guided.Stop: ("title",),
    guided.Tour: ("name", "about"),
    guided.ManualPage: ("title", "text", "steps", "also"),
    guided.ManualPicture: ("shows",),
}
"""What is translated of each record. Citations, ids and Latin names are the same in every language."""


def translated(library: Library, say: Say) -> Library:
    """The library with every spoken text put through ``say``; muscles are still found in English, too.

    The two libraries have the same spoken texts in the same order (`spoken`); synonyms are more than before.
    """
    result: Library = _exchanged(library, say)
    muscles = {
        muscle: msgspec.structs.replace(record, names=_found_in_both(record.names, old.names, say))
        for (muscle, record), old in zip(result.muscles.items(), library.muscles.values(), strict=True)
    }
    return msgspec.structs.replace(result, muscles=muscles)


def spoken(record: object) -> Iterator[str]:
    """Every spoken text in a record and in all that it holds, in reading order; some more than once."""
    if isinstance(record, dict):
        for value in record.values():
            yield from spoken(value)
    elif isinstance(record, tuple):
        for value in record:
            yield from spoken(value)
    elif isinstance(record, msgspec.Struct):
        own = SPOKEN.get(type(record), ())
        for name in record.__struct_fields__:
            value = getattr(record, name)
            if name not in own:
                yield from spoken(value)
            elif isinstance(value, str):
                yield from filter(None, (value,))
            else:
                yield from value


def _exchanged(value: Any, say: Say) -> Any:
    if isinstance(value, dict):
        return {key: _exchanged(item, say) for key, item in value.items()}
    if isinstance(value, tuple):
        return tuple(_exchanged(item, say) for item in value)
    if not isinstance(value, msgspec.Struct):
        return value
    own = SPOKEN.get(type(value), ())
    return msgspec.structs.replace(
        value,
        **{
            name: _said(item, say) if name in own else _exchanged(item, say)
            for name in value.__struct_fields__
            if isinstance(item := getattr(value, name), str | tuple | dict | msgspec.Struct)
        },
    )


def _said(value: Any, say: Say) -> Any:
    if isinstance(value, str):
        return say(value) if value else value
    return tuple(say(item) for item in value)


def _found_in_both(names: Names, english: Names, say: Say) -> Names:
    """The names with the synonyms of both languages: they are typed, never shown."""
    own = [say(name) for name in english.synonyms]
    every = dict.fromkeys((*own, english.english, *english.everyday, *english.synonyms))
    shown = {names.english, *names.everyday}
    return msgspec.structs.replace(names, synonyms=tuple(name for name in every if name not in shown))
