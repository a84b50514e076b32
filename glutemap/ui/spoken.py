"""What a screen reader says of the body: what is seen, pointed at, marked, picked and ranked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from glutemap.body.frame import Layer, Side
from glutemap.ui import words
from glutemap.ui.canvas.shown_body import ShownBody
from glutemap.ui.canvas.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from glutemap.ui.state import AppState

SETTLE_MS = 120  # a burst of changes is said once
LAYERS = {
    Layer.SKIN: "the skin",
    Layer.SUPERFICIAL: "outer muscles",
    Layer.INTERMEDIATE: "middle muscles",
    Layer.DEEP: "deep muscles",
    Layer.BONE: "bones",
}


class Spoken(QObject):
    """Keeps the accessible description of the body true, and announces what a mark or a pick changed."""

    def __init__(self, state: AppState, body: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._body = state, body
        if isinstance(body, ShownBody):
            body.leave_description()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self._say)
        for changed in (
            state.view_changed,
            state.layer_changed,
            state.body_changed,
            state.mode_changed,
            state.selection_changed,
            state.hover_changed,
            state.pain_changed,
            state.ranking_changed,
            state.isolation.changed,
        ):
            changed.connect(self._later)
        self._say()

    def _later(self, _: object = None) -> None:
        self._soon.start()

    def _say(self) -> None:
        said = described(self._state)
        if said == self._body.accessibleDescription():
            return
        self._body.setAccessibleDescription(said)
        if QAccessible.isActive():
            changed = QAccessibleEvent(self._body, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(changed)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._body, said))


def described(state: AppState) -> str:
    """The whole description: ``Upper buttock, left; marked 6 of 10; gluteus medius ranks first; ...``."""
    return "; ".join(_parts(state))


def _parts(state: AppState) -> Iterator[str]:
    """From what one is doing now to what stands still."""
    if state.hover:
        yield state.hover
    yield from _pain(state)
    picked = state.selection
    if picked is not None:
        yield f"{words.side_first(state.library, picked.muscle_id, picked.side)} is picked"
    alone = [words.muscle_name(state.library, muscle_id) for muscle_id in state.isolation.seen.alone]
    if alone:
        yield f"only {words.listed(alone)} shown"
    view = words_of(state.view).title
    yield f"{view[:1].lower()}{view[1:]}, {LAYERS[state.layer]}, {state.body} body"


def _pain(state: AppState) -> Iterator[str]:
    pain = state.pain
    for region_id, intensity in pain.regions.items():
        yield f"{words.region_name(state.library, region_id)} marked {words.intensity(intensity)} of 10"
    painted = len(pain.strokes)
    if painted:
        yield f"{painted} painted place{'s' if painted != 1 else ''}"
    ranking = state.ranking if not pain.is_empty else None
    first = next(iter(ranking.candidates), None) if ranking is not None else None
    if first is not None:
        side = Side.MIDLINE if first.either_side else first.side
        yield f"{words.side_first(state.library, first.muscle, side)} ranks first"
