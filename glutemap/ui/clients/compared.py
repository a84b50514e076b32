"""What two dates of a client say against each other, in words: never called change below the noise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glutemap.language import later, number, tr
from glutemap.ui import words
from glutemap.ui.clients import said

if TYPE_CHECKING:
    from glutemap.clients.change import Change, Part
    from glutemap.knowledge.records import Library

HEADINGS = (
    later("Area"),
    later("Before"),
    later("After"),
    later("What became of it"),
)


def verdict(change: Change) -> str:
    """The whole drawing in one sentence."""
    from glutemap.clients.change import Fate

    part = change.whole
    went = {"before": said.percent(change.before_percent), "after": said.percent(change.after_percent)}
    if not part.before_cm2 and not part.after_cm2:
        return tr("Nothing is drawn on either day.")
    if part.fate is Fate.SAME:
        return tr(
            "From {before} to {after} of the body: no more than drawing the same pain again would change.",
            **went,
        )
    if part.fate is Fate.MOVED:
        return tr(
            "About as much as before (from {before} to {after} of the body), but in other places.", **went
        )
    if change.is_extent_changed:
        if change.after_percent < change.before_percent:
            return tr("Less is drawn: from {before} to {after} of the body.", **went)
        return tr("More is drawn: from {before} to {after} of the body.", **went)
    return tr("About as much as before (from {before} to {after} of the body); single areas changed.", **went)


def strength(change: Change) -> str:
    """How strongly it hurts, in one sentence; empty when nothing is drawn on one of the days."""
    part = change.whole
    if not part.before_cm2 or not part.after_cm2:
        return ""
    went = {"before": number(part.intensity_before, 1), "after": number(part.intensity_after, 1)}
    if not part.is_intensity_changed:
        return tr("The strength, {before} then {after} of 10 on average, did not change clearly.", **went)
    if part.intensity_after < part.intensity_before:
        return tr("It is marked weaker: {before}, then {after} of 10 on average.", **went)
    return tr("It is marked stronger: {before}, then {after} of 10 on average.", **went)


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
        Fate.SAME: tr("much the same", "of a marked area"),
        Fate.GONE: tr("gone", "of a marked area"),
        Fate.NEW: tr("new", "of a marked area"),
        Fate.SMALLER: tr("smaller", "of a marked area"),
        Fate.LARGER: tr("larger", "of a marked area"),
        Fate.MOVED: tr("moved within the area", "of a marked area"),
    }[part.fate]
    if not part.is_intensity_changed:
        return told
    if part.intensity_after < part.intensity_before:
        return tr("{change}, weaker", change=told)
    return tr("{change}, stronger", change=told)


def _state(cm2: float, intensity: float) -> str:
    if cm2 < HARDLY_CM2:
        return "–"
    return tr("{area}, strength {n}", area=said.area(cm2), n=number(intensity, 1))


HARDLY_CM2 = 0.5
