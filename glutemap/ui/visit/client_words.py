"""What the client's window says: few words, the client's own sides, nothing that only the therapist needs.

No number ever comes from here: no share, no intensity, no rank.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from glutemap.body.frame import Side, view_near
from glutemap.handout.wording import first_sentence, on_the_side
from glutemap.language import later, tr
from glutemap.ui import words
from glutemap.ui.visit.asked import places_marked

if TYPE_CHECKING:
    from glutemap.body.frame import Direction
    from glutemap.body.pain import PainMap
    from glutemap.knowledge.records import Library, Muscle
    from glutemap.ui.state import Selection

MOST_REGIONS = 4  # more than these are not read aloud in one breath

_FROM = {
    0: later("Seen from behind"),
    45: later("From behind, on your left"),
    90: later("Seen from your left"),
    135: later("From the front, on your left"),
    180: later("Seen from the front"),
    225: later("From the front, on your right"),
    270: later("Seen from your right"),
    315: later("From behind, on your right"),
}

_YOUR_SIDE = {Side.LEFT: later("Your left"), Side.RIGHT: later("Your right")}


@dataclass(frozen=True)
class Said:
    """The words beside the body, largest first: a name, over it whose side, under it what it is."""

    name: str
    side: str = ""
    everyday: str = ""
    sentence: str = ""


@dataclass(frozen=True)
class Round:
    """The words round the body: what stands at its left and right edge, and from where it is seen."""

    left: str
    right: str
    seen: str


def words_round(view: Direction) -> Round:
    """The words round the body as it is seen now, with the client's own sides."""
    left, right = _edges(view)
    return Round(left, right, tr(_FROM[view_near(view.degrees).degrees]))


def said_of(library: Library | None, selection: Selection | None, pain: PainMap | None) -> Said:
    """What is said: of the muscle when one is talked about, else of the pain, else of the body."""
    known = library.muscles if library is not None else {}
    muscle = known.get(selection.muscle_id) if selection is not None else None
    if muscle is not None and selection is not None:
        names = muscle.names.english, _your(selection.side), _everyday(muscle)
        return Said(*names, first_sentence(muscle.plain)[0])
    if pain is not None and not pain.is_empty:
        return Said(tr("Where it hurts"), sentence=_where(library, pain))
    return Said(tr("Your body"))


def spoken(said: Said) -> str:
    """All of it in one line, for a screen reader: ``Your left: Gluteus medius, ...``."""
    name = f"{said.side}: {said.name}" if said.side else said.name
    head = ", ".join(part for part in (name, said.everyday) if part)
    return " ".join(f"{part.rstrip('.')}." for part in (head, said.sentence) if part)


def _edges(view: Direction) -> tuple[str, str]:
    """What stands at the left and at the right edge, as said to the client: ``Your left``, ``Your front``."""
    across, back, _up = view.rightwards
    if abs(across) < 0.1:
        front_back = tr("Your front"), tr("Your back", "the back of the body")
        return front_back if back > 0 else front_back[::-1]
    left_right = _your(Side.LEFT), _your(Side.RIGHT)
    return left_right[::-1] if across > 0 else left_right


def _your(side: Side) -> str:
    return tr(_YOUR_SIDE[side]) if side in _YOUR_SIDE else ""


def _everyday(muscle: Muscle) -> str:
    names = muscle.names
    return next((name for name in names.everyday if name.lower() != names.english.lower()), "")


def _where(library: Library | None, pain: PainMap) -> str:
    """The marked regions, the strongest first, each with the client's own side."""
    marked = places_marked(pain)
    if not marked:
        return ""
    named = [_region(library, region) for region in marked[:MOST_REGIONS]]
    if len(marked) > MOST_REGIONS:
        named.append(tr("other places"))
    # Between names that hold a comma a further one would part nothing.
    is_plain = len(named) < 2 or not any("," in name for name in named)
    return words.capital(words.listed(named) if is_plain else "; ".join(named)) + "."


def _region(library: Library | None, region_id: str) -> str:
    base, side = words.split_region(region_id)
    record = library.regions.get(base) if library is not None else None
    name = record.name if record is not None else base.replace("_", " ")
    if side is Side.MIDLINE:
        return tr("the {name}", "a part of the body", name=name)
    return on_the_side(name, side, "your")
