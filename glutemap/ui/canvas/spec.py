"""What a picture of the body shows: everything that decides how it looks, as one value."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import BodyType, Direction, Layer, Side, View
from glutemap.ui.canvas.base import BaseKey
from glutemap.ui.canvas.colours import LIGHT, CanvasColours, on_ground, on_skin
from glutemap.ui.canvas.loaded import Look
from glutemap.ui.canvas.tones import AS_STORED, chosen

if TYPE_CHECKING:
    from collections.abc import Hashable

    from glutemap.body.atlas import Box
    from glutemap.body.painmap import PainMap, Stroke
    from glutemap.knowledge.records import Library
    from glutemap.ui.state import AppState, PickedLandmark


@dataclass(frozen=True, eq=False)
class PictureSpec:
    """A picture of the body.

    Attributes:
        muscle: The id of the muscle that is picked, with its ``side`` and maybe one ``trigger_point``.
        pain: What is marked; drawn in full when ``mode`` is ``symptoms``, as outlines otherwise.
        library: Where the trigger points of the muscle are; without it none are drawn.
        zones: The book of zones; without it none are drawn.
        hovered_region: A region to outline.
        hovered_structure: The number of a structure to outline.
        hovered_strokes: A painted place to outline.
        points: Whether the trigger points of the muscle are marked.
        landmarks: Whether the palpable landmarks are marked, one of them (``landmark``) as picked.
        alone: Muscles that are shown alone over the faded bones, whatever the layer.
        through: Whether the bones are seen through the layer.
        box_mm: The part of the view to show (x0, y0, x1, y1); None for the whole body.
        words: Whether the sides of the body are named.
        of_client: Whether they are called the client's.
        background: Whether the ground behind the body is painted.
        tone: Of the skin; the one in use if none is named.

    """

    view: Direction = View.POSTERIOR
    layer: Layer = Layer.SKIN
    body: BodyType = BodyType.FEMALE
    mode: Literal["explore", "symptoms", "study"] = "explore"
    muscle: str = ""
    side: Side = Side.LEFT
    trigger_point: str | None = None
    pain: PainMap | None = None
    library: Library | None = None
    zones: Any = None
    hovered_region: str = ""
    hovered_structure: int = 0
    hovered_strokes: tuple[Stroke, ...] = ()
    colours: CanvasColours = field(default=LIGHT)
    points: bool = True
    landmarks: bool = False
    landmark: PickedLandmark | None = None
    alone: tuple[str, ...] = ()
    through: bool = False
    box_mm: Box | None = None
    words: bool = True
    of_client: bool = True
    background: bool = True
    tone: int = field(default_factory=chosen)

    @property
    def look(self) -> Look:
        """From where, and at which body."""
        return Look(self.view, self.seen_body)

    @property
    def seen_body(self) -> BodyType:
        """The body that is shown: below the skin the usual one, as nothing else is known of it there."""
        return self.body if self._shows_skin else self.body.usual

    @property
    def _shows_skin(self) -> bool:
        return self.layer is Layer.SKIN and not self.alone

    @property
    def drawn(self) -> tuple[str, ...]:
        """The structures of the atlas that are the picked muscle; empty when none is picked."""
        known = self.library.muscles.get(self.muscle) if self.library else None
        if known is not None:
            return known.drawn
        return (self.muscle,) if self.muscle else ()

    @property
    def base_key(self) -> BaseKey:
        """The body below the marks."""
        if self.alone and self.library is not None:
            return BaseKey(self.view, Layer.BONE, self.seen_body, alone_of(self.alone, self.library))
        return BaseKey(self.view, self.layer, self.seen_body, through=self.through, tone=self._tone)

    @property
    def _tone(self) -> int:
        """Round a peeled body the skin is a faint outline, which a dark one would not be."""
        return self.tone if self._shows_skin else AS_STORED

    @property
    def ground(self) -> CanvasColours:
        """The colours of the ground behind the body."""
        return on_ground(self.colours, self._tone)

    @property
    def inks(self) -> CanvasColours:
        """The colours of the marks: such that they are seen on what they lie on."""
        return on_skin(self.colours, self._tone)

    @property
    def marks_key(self) -> Hashable:
        """All that the marks on the skin depend on."""
        return (
            self.look, self.mode, self.muscle, self.side, self.trigger_point, pain_key(self.pain),
            id(self.zones), id(self.inks),
        )  # fmt: skip

    @property
    def has_pain(self) -> bool:
        """Whether anything is marked."""
        return self.pain is not None and not self.pain.is_empty

    @property
    def shows_disputed(self) -> bool:
        """Whether trigger points are among those shown of which the sources disagree that they are there."""
        whole = bool(self.muscle) and not self.trigger_point
        return whole and self.zones is not None and bool(self.zones.doubted_parts(self.muscle))

    @property
    def compares(self) -> bool:
        """Whether a pattern is shown against marked pain."""
        return self.mode == "symptoms" and bool(self.muscle) and self.has_pain and self.zones is not None


def pain_key(pain: PainMap | None) -> Hashable:
    """A pain map as a key."""
    if pain is None:
        return None
    regions, felt = tuple(sorted(pain.regions.items())), tuple(sorted(pain.qualities.items()))
    return pain.body, regions, felt, pain.strokes


@lru_cache(maxsize=8)
def _structures_of(drawn: tuple[str, ...]) -> tuple[tuple[str, Side], ...]:
    """Both sides of structures of the atlas, the deepest first."""
    atlas, sides = load_manifest(), (Side.LEFT, Side.RIGHT, Side.MIDLINE)
    found = [atlas.find(structure, side) for structure in drawn for side in sides]
    known = [structure for structure in found if structure is not None]
    known.sort(key=lambda structure: Layer(structure.layer).depth, reverse=True)
    return tuple((structure.id, structure.side) for structure in known)


def alone_of(muscle_ids: tuple[str, ...], library: Library) -> tuple[tuple[str, Side], ...]:
    """The structures that are these muscles, both sides, the deepest first."""
    muscles = [library.muscles[muscle_id] for muscle_id in muscle_ids if muscle_id in library.muscles]
    return _structures_of(tuple(structure for muscle in muscles for structure in muscle.drawn))


def of_state(state: AppState, facing: Direction, colours: CanvasColours) -> PictureSpec:
    """What the window's state shows, seen from ``facing``; nothing under the pointer."""
    picked = state.selection
    return PictureSpec(
        view=facing,
        layer=state.layer,
        body=state.body,
        mode=state.mode,
        muscle=picked.muscle_id if picked else "",
        side=picked.side if picked else PictureSpec.side,
        trigger_point=picked.trigger_point_id if picked else None,
        pain=state.pain,
        library=state.library,
        zones=state.zones,
        colours=colours,
        landmarks=state.landmarks_shown,
        landmark=state.landmark,
        of_client=state.of_client,
        alone=state.isolation.seen.alone,
        through=state.isolation.seen.through,
    )
