"""What two dates of a client say against each other, in words: never called change below the noise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glutemap.ui import words
from glutemap.ui.clients import said

if TYPE_CHECKING:
    from glutemap.clients.change import Change, Part
    from glutemap.knowledge.records import Library

HEADINGS = ("Area", "Before", "After", "What became of it")


def verdict(change: Change) -> str:
    """The whole drawing in one sentence."""
    from glutemap.clients.change import Fate

    before, after = said.percent(change.before_percent), said.percent(change.after_percent)
    went = f"from {before} to {after} of the body"
    part = change.whole
    if not part.before_cm2 and not part.after_cm2:
        return "Nothing is drawn on either day."
    if part.fate is Fate.SAME:
        return f"{went[:1].upper()}{went[1:]}: no more than drawing the same pain again would change."
    if part.fate is Fate.MOVED:
        return f"About as much as before ({went}), but in other places."
    if change.is_extent_changed:
        less = change.after_percent < change.before_percent
        return f"{'Less' if less else 'More'} is drawn: {went}."
    return f"About as much as before ({went}); single areas changed."


def strength(change: Change) -> str:
    """How strongly it hurts, in one sentence; empty when nothing is drawn on one of the days."""
    part = change.whole
    if not part.before_cm2 or not part.after_cm2:
        return ""
    before, after = (f"{value:.1f}" for value in (part.intensity_before, part.intensity_after))
    if not part.is_intensity_changed:
        return f"The strength, {before} then {after} of 10 on average, did not change clearly."
    less = part.intensity_after < part.intensity_before
    return f"It is marked {'weaker' if less else 'stronger'}: {before}, then {after} of 10 on average."


def rows(change: Change, library: Library | None) -> list[tuple[str, str, str, str]]:
    """Area by area, the largest first: its name, both days, and what became of it."""
    largest = sorted(change.regions.items(), key=lambda item: -max(item[1].before_cm2, item[1].after_cm2))
    return [
        (
            words.region_name(library, region),
            _state(part.before_cm2, part.intensity_before),
            _state(part.after_cm2, part.intensity_after),
            fate(part),
        )
        for region, part in largest
    ]


def fate(part: Part) -> str:
    """What became of one area."""
    from glutemap.clients.change import Fate

    told = {
        Fate.SAME: "much the same",
        Fate.GONE: "gone",
        Fate.NEW: "new",
        Fate.SMALLER: "smaller",
        Fate.LARGER: "larger",
        Fate.MOVED: "moved within the area",
    }[part.fate]
    if part.is_intensity_changed:
        told += ", weaker" if part.intensity_after < part.intensity_before else ", stronger"
    return told


def _state(cm2: float, intensity: float) -> str:
    return f"{said.area(cm2)}, strength {intensity:.1f}" if cm2 >= HARDLY_CM2 else "–"


HARDLY_CM2 = 0.5
