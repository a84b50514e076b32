"""Pain maps: what hurts, as marked regions and painted strokes, and what it feels like.

Plain values without arrays: the window has one before it loads the skin.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType

from glutemap.body.borders import split
from glutemap.body.frame import BodyType, Side, View

Points = tuple[tuple[float, float], ...]
FULL = 10.0  # the strongest intensity
USUAL = 5.0  # the intensity of a region that is marked without naming one


class Quality(StrEnum):
    """What a pain feels like."""

    ACHING = "aching"
    SHARP = "sharp"
    BURNING = "burning"
    TINGLING = "tingling"
    NUMB = "numb"
    STIFF = "stiff"


@dataclass(frozen=True)
class Stroke:
    """A painted line: in a view, through points in that view's mm, with a radius on the skin.

    ``body`` is the body type it was painted on; None means the pain map's. One that ``erases`` takes
    what it covers out of everything marked before it, whatever its intensity. One that ``fills``
    also covers what is seen inside the closed line through its points.
    """

    view: View
    points_mm: Points
    radius_mm: float
    intensity: float
    body: BodyType | None = None
    quality: Quality | None = None
    erases: bool = False
    fills: bool = False

    @property
    def marks(self) -> bool:
        """Whether it says that something hurts."""
        return self.intensity > 0 and not self.erases

    def mirrored(self) -> "Stroke":
        """The same stroke on the other side of the body."""
        points = tuple((-x, y) for x, y in self.points_mm)
        return replace(self, view=self.view.mirror, points_mm=points)


@dataclass(frozen=True)
class PainMap:
    """What hurts: regions by id (``low_back.left``) with an intensity 0..10, and strokes in their order.

    ``qualities`` say what a region feels like, by its id; only those of regions in it are kept.
    Immutable: each change makes a new one, so undo is a list of them.
    """

    body: BodyType = BodyType.FEMALE
    regions: Mapping[str, float] = field(default_factory=dict)
    strokes: tuple[Stroke, ...] = ()
    qualities: Mapping[str, Quality] = field(default_factory=dict)

    def __post_init__(self) -> None:
        felt = {r: q for r, q in self.qualities.items() if r in self.regions}
        object.__setattr__(self, "regions", MappingProxyType(dict(self.regions)))
        object.__setattr__(self, "qualities", MappingProxyType(felt))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is marked (what was marked and is erased again counts as marked)."""
        return not any(self.regions.values()) and not any(s.marks for s in self.strokes)

    def with_region(self, region_id: str, intensity: float) -> "PainMap":
        """With a region at this intensity; 0 takes the mark away."""
        kept = {r: i for r, i in self.regions.items() if r != region_id}
        if intensity > 0:
            kept[region_id] = intensity
        return replace(self, regions=kept)

    def with_quality(self, region_id: str, quality: Quality | None) -> "PainMap":
        """With what a marked region feels like; None takes the word away."""
        kept = {r: q for r, q in self.qualities.items() if r != region_id}
        if quality is not None:
            kept[region_id] = quality
        return replace(self, qualities=kept)

    def with_stroke(self, stroke: Stroke) -> "PainMap":
        """With one more stroke."""
        return replace(self, strokes=(*self.strokes, stroke))

    def mirrored(self) -> "PainMap":
        """The same pain on the other side of the body."""
        return replace(
            self,
            regions={mirrored_id(r): i for r, i in self.regions.items()},
            strokes=tuple(s.mirrored() for s in self.strokes),
            qualities={mirrored_id(r): q for r, q in self.qualities.items()},
        )

    def with_other_side(self) -> "PainMap":
        """With the same pain on the other side as well, where it is not marked yet.

        As if each stroke had been drawn on both sides at once: what was erased on one side is erased on the
        other too, and stays erased on its own where a stroke came over the midline.
        """
        there = self.mirrored()
        regions = {
            r: max(self.regions.get(r, 0.0), there.regions.get(r, 0.0))
            for r in {**self.regions, **there.regions}
        }
        known, strokes = set(self.strokes), []
        for stroke, twin in zip(self.strokes, there.strokes, strict=True):
            strokes += [stroke] if twin in known else [stroke, twin]
        return replace(
            self,
            regions=regions,
            strokes=tuple(strokes),
            qualities={**there.qualities, **self.qualities},
        )


def mirrored_id(region_id: str) -> str:
    """``low_back.right`` for ``low_back.left``; a midline region stays itself."""
    base, side = split(region_id)
    return region_id if side is Side.MIDLINE else f"{base}.{side.opposite}"


def movements(strokes: tuple[Stroke, ...]) -> list[range]:
    """The numbers of the strokes that one movement of the hand left, for each in turn.

    A pen that was pressed harder begins a new stroke in the middle of a movement.
    """
    starts = [at for at in range(len(strokes)) if at == 0 or not _goes_on(strokes[at - 1], strokes[at])]
    return [range(start, end) for start, end in pairwise([*starts, len(strokes)])]


def _goes_on(before: Stroke, after: Stroke) -> bool:
    alike = replace(before, points_mm=after.points_mm, radius_mm=after.radius_mm) == after
    return alike and not after.fills and before.points_mm[-1] == after.points_mm[0]
