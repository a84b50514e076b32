"""What a screen reader says of the body: what is seen, pointed at, marked, picked and ranked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from glutemap.body.frame import BodyType, Layer, Side
from glutemap.language import inside, later, many, tr
from glutemap.ui import words
from glutemap.ui.canvas.shown_body import ShownBody
from glutemap.ui.canvas.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from glutemap.ui.state import AppState

SETTLE_MS = 120  # a burst of changes is said once
BODIES = {
    BodyType.FEMALE: later("{view}, {layer}, female body"),
    BodyType.MALE: later("{view}, {layer}, male body"),
    BodyType.FEMALE_SLIM: later("{view}, {layer}, slim female body"),
    BodyType.FEMALE_HEAVY: later("{view}, {layer}, heavy female body"),
    BodyType.MALE_SLIM: later("{view}, {layer}, slim male body"),
    BodyType.MALE_HEAVY: later("{view}, {layer}, heavy male body"),
}
LAYERS = {
    Layer.SKIN: later("the skin"),
    Layer.SUPERFICIAL: later("outer muscles"),
    Layer.INTERMEDIATE: later("middle muscles"),
    Layer.DEEP: later("deep muscles"),
    Layer.BONE: later("bones"),
}


class Spoken(QObject):
    """Keeps the accessible description of the body true, and announces what a mark or a pick changed."""

    def __init__(self, state: AppState, body: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._body = state, body
        if isinstance(body, ShownBody):
            body.describing.leave()
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
        yield tr("{name} is picked", name=words.side_first(state.library, picked.muscle_id, picked.side))
    alone = [words.muscle_name(state.library, muscle_id) for muscle_id in state.isolation.seen.alone]
    if alone:
        yield tr("only {names} shown", names=words.listed(alone))
    view = words_of(state.view, client=state.of_client).title
    yield tr(BODIES[state.seen_body], view=inside(view), layer=tr(LAYERS[state.layer]))


def _pain(state: AppState) -> Iterator[str]:
    pain = state.pain
    for region_id, intensity in pain.regions.items():
        name = words.region_name(state.library, region_id)
        yield tr("{name} marked {n} of 10", name=name, n=words.intensity(intensity))
    painted = len(pain.strokes)
    if painted:
        yield many(painted, "{n} painted place", "{n} painted places")
    ranking = state.ranking if not pain.is_empty else None
    first = next(iter(ranking.candidates), None) if ranking is not None else None
    if first is not None:
        side = Side.MIDLINE if first.either_side else first.side
        yield tr("{name} ranks first", name=words.side_first(state.library, first.muscle, side))
