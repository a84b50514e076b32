"""When to see a doctor: from the library's red flags and the muscle's own list, in its plain words.

The names of what a flag may stand for are left out: what to watch for and what to do is enough, and calm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from glutemap.handout.content import Doctor, Signs
from glutemap.language import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from glutemap.knowledge.records import Library, Muscle

MOST_LINES = 6

_HEADINGS = {
    "now": later(
        "Call emergency services or go to an emergency department if you can say yes to one of these:"
    ),
    "today": later("Be seen by a doctor the same day if you can say yes to one of these:"),
}
_SOON = later("Have it looked at in the next days if:")

# Which questions of which flag are put on the page for pain in which area of the body; numbers of its signs.
_ASKED: Mapping[str, Mapping[str, tuple[int, ...]]] = {
    "back": {"cauda_equina": (0, 1, 3), "spinal_infection": (0,)},
    "buttock": {"cauda_equina": (0, 1, 3), "spinal_infection": (0,)},
    "hip": {"cauda_equina": (0, 1, 3)},
    "thigh": {"cauda_equina": (0, 1, 3), "dvt": (0,)},
    "knee": {"dvt": (0,)},
    "leg": {"dvt": (0,)},
    "foot": {"dvt": (0,)},
}
_AT_THE_CHEST: Mapping[str, tuple[int, ...]] = {"heart_or_lung": (0, 2)}
_CHEST = frozenset({"chest", "upper_back", "abdomen_upper", "shoulder", "upper_arm", "neck_front"})


def doctor_section(
    library: Library,
    muscles: Sequence[Muscle],
    regions: Iterable[str],
    raised: Sequence[str] = (),
    to_ask: Sequence[str] = (),
) -> Doctor:
    """The section for pain in regions (ids without sides).

    ``raised`` are the flags that an answer raised today: what they call for comes first. ``to_ask`` are
    those that only the marking suggests: all their signs are on the page, and no more is said.
    """
    known = [library.red_flags[flag] for flag in raised if flag in library.red_flags]
    asked = _asked(library, regions, (*raised, *to_ask))
    groups = [Signs(tr(_HEADINGS[urgency]), tuple(_signs(library, asked, urgency))) for urgency in _HEADINGS]
    soon = _told(claim.text for muscle in muscles for claim in muscle.see_someone) or _general(library)
    groups.append(Signs(tr(_SOON), tuple(soon[:MOST_LINES])))
    return Doctor(
        first=tuple(_unique(flag.action for flag in known)),
        groups=tuple(group for group in groups if group.lines),
    )


def _general(library: Library) -> list[str]:
    sections = [section for section in library.guide.sections if section.id == "see_a_doctor"]
    # The first claim points at the red flags, which stand above it here.
    return [claim.text for section in sections for claim in section.claims[1:]]


def _asked(library: Library, regions: Iterable[str], whole: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """The flags to ask about with the numbers of their signs: some ``whole`` and first."""
    found = {
        flag: tuple(range(len(library.red_flags[flag].signs))) for flag in whole if flag in library.red_flags
    }
    for region in regions:
        record = library.regions.get(region)
        chest = _AT_THE_CHEST if region in _CHEST else {}
        for flag, signs in {**_ASKED.get(record.area if record else "", {}), **chest}.items():
            found.setdefault(flag, signs)
    return found


def _signs(library: Library, asked: Mapping[str, tuple[int, ...]], urgency: str) -> list[str]:
    out: list[str] = []
    for flag_id, numbers in asked.items():
        flag = library.red_flags.get(flag_id)
        if flag is not None and flag.urgency == urgency:
            out += [flag.signs[number] for number in numbers if number < len(flag.signs)]
    return _unique(out)


def _unique(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def _told(texts: Iterable[str]) -> list[str]:
    """Each once, without those with which another begins that goes on."""
    found = _unique(texts)
    return [text for text in found if not any(other.startswith(f"{text} ") for other in found)]
