"""What a person marks at once: a region as the tools say, or a place with one movement of the hand."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from glutemap.body.pain import PainMap, Quality, Stroke, movements

if TYPE_CHECKING:
    from glutemap.ui.canvas.loaded import Look
    from glutemap.ui.state import AppState


@dataclass(frozen=True)
class Place:
    """What one movement painted, erased or outlined.

    Attributes:
        key: The same while only its intensity and quality change.
        at: The numbers of its strokes in the pain map.
        strokes: These strokes.

    """

    key: tuple[object, ...]
    at: range
    strokes: tuple[Stroke, ...]

    @property
    def first(self) -> Stroke:
        """The first stroke: how it feels holds for all."""
        return self.strokes[0]


def places_of(pain: PainMap) -> list[Place]:
    """The places in the order in which they were painted."""
    out: list[Place] = []
    seen: dict[tuple[object, ...], int] = {}
    for at in movements(pain.strokes):
        found = pain.strokes[at.start : at.stop]
        shape = tuple((s.view, s.body, s.points_mm, s.radius_mm, s.erases, s.fills) for s in found)
        seen[shape] = seen.get(shape, 0) + 1
        out.append(Place((shape, seen[shape]), at, found))
    return out


def changed(
    pain: PainMap, place: Place, intensity: float | None = None, quality: Quality | None = None
) -> PainMap:
    """With a place felt differently: another intensity (None: the same) and this quality."""
    new = tuple(
        replace(s, intensity=s.intensity if intensity is None else intensity, quality=quality)
        for s in place.strokes
    )
    return replace(pain, strokes=(*pain.strokes[: place.at.start], *new, *pain.strokes[place.at.stop :]))


def without(pain: PainMap, place: Place) -> PainMap:
    """Without a place."""
    from glutemap.body.painmap import tidied

    left = replace(pain, strokes=(*pain.strokes[: place.at.start], *pain.strokes[place.at.stop :]))
    return tidied(left) if any(stroke.erases for stroke in left.strokes) else left


def place_at(pain: PainMap, look: "Look", x_mm: float, y_mm: float) -> Place | None:
    """The painted place at a place (mm) of a view, the last one painted of several; None for none."""
    from glutemap.body.painmap import cover_of
    from glutemap.ui.canvas.skin_grid import load_skin_grid

    vertex = load_skin_grid(look).vertex_at(x_mm, y_mm) if pain.strokes else None
    if vertex is None:
        return None
    for place in reversed(places_of(pain)):
        if not place.first.erases and any(vertex in cover_of(s, pain.body).inside for s in place.strokes):
            return place
    return None


def mark_region(state: "AppState", region_id: str, intensity: float | None = None) -> None:
    """Mark a region as strongly as said or as the tools say, and as they say it feels: one step of undo."""
    gesture = f"mark:{region_id}"
    state.set_region(region_id, state.tool.intensity if intensity is None else intensity, gesture)
    state.set_pain(state.pain.with_quality(region_id, state.tool.quality), gesture)
    state.end_gesture()
