"""What the client's window says: few words, the client's own sides, nothing that only the therapist needs.

No number ever comes from here: no share, no intensity, no rank.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from glutemap.body.frame import Side, view_near
from glutemap.handout.wording import on_the_side
from glutemap.ui import words
from glutemap.ui.canvas.words import words_of
from glutemap.ui.visit.asked import places_marked

if TYPE_CHECKING:
    from glutemap.body.frame import Direction
    from glutemap.body.pain import PainMap
    from glutemap.knowledge.records import Library, Muscle
    from glutemap.ui.state import Selection

MOST_REGIONS = 4  # more than these are not read aloud in one breath

_FROM = {
    0: "Seen from behind",
    45: "From behind, on your left",
    90: "Seen from your left",
    135: "From the front, on your left",
    180: "Seen from the front",
    225: "From the front, on your right",
    270: "Seen from your right",
    315: "From behind, on your right",
}


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
    around = words_of(view)
    return Round(_yours(around.left), _yours(around.right), _FROM[view_near(view.degrees).degrees])


def said_of(library: Library | None, selection: Selection | None, pain: PainMap | None) -> Said:
    """What is said: of the muscle when one is talked about, else of the pain, else of the body."""
    known = library.muscles if library is not None else {}
    muscle = known.get(selection.muscle_id) if selection is not None else None
    if muscle is not None and selection is not None:
        names = muscle.names.english, _your(selection.side), _everyday(muscle)
        return Said(*names, _first_sentence(muscle.plain))
    if pain is not None and not pain.is_empty:
        return Said("Where it hurts", sentence=_where(library, pain))
    return Said("Your body")


def spoken(said: Said) -> str:
    """All of it in one line, for a screen reader: ``Your left: Gluteus medius, ...``."""
    name = f"{said.side}: {said.name}" if said.side else said.name
    head = ", ".join(part for part in (name, said.everyday) if part)
    return " ".join(f"{part.rstrip('.')}." for part in (head, said.sentence) if part)


def _yours(edge: str) -> str:
    """``Client's left`` and ``Front`` as said to the client: ``Your left``, ``Your front``."""
    own = edge.removeprefix("Client's ").lower()
    return f"Your {own}"


def _your(side: Side) -> str:
    return "" if side is Side.MIDLINE else f"Your {side}"


def _everyday(muscle: Muscle) -> str:
    names = muscle.names
    return next((name for name in names.everyday if name.lower() != names.english.lower()), "")


def _first_sentence(text: str) -> str:
    """Up to the first full stop that ends a sentence."""
    head, dot, _rest = text.partition(". ")
    return f"{head}." if dot else text


def _where(library: Library | None, pain: PainMap) -> str:
    """The marked regions, the strongest first, each with the client's own side."""
    marked = places_marked(pain)
    if not marked:
        return ""
    named = [_region(library, region) for region in marked[:MOST_REGIONS]]
    if len(marked) > MOST_REGIONS:
        named.append("around it")
    return words.capital(words.listed(named)) + "."


def _region(library: Library | None, region_id: str) -> str:
    base, side = words.split_region(region_id)
    record = library.regions.get(base) if library is not None else None
    name = record.name if record is not None else base.replace("_", " ")
    return f"the {name}" if side is Side.MIDLINE else on_the_side(name, side, "your")
