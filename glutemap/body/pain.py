"""Pain maps: what hurts, as marked regions and painted strokes.

Plain values without arrays: the window has one before it loads the skin.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from glutemap.body.borders import split
from glutemap.body.frame import BodyType, Side, View

Points = tuple[tuple[float, float], ...]
FULL = 10.0  # the strongest intensity
USUAL = 5.0  # the intensity of a region that is marked without naming one


@dataclass(frozen=True)
class Stroke:
    """A painted line: in a view, through points in that view's mm, with a radius on the skin.

    ``body`` is the body type it was painted on; None means the pain map's.
    """

    view: View
    points_mm: Points
    radius_mm: float
    intensity: float
    body: BodyType | None = None

    def mirrored(self) -> "Stroke":
        """The same stroke on the other side of the body."""
        points = tuple((-x, y) for x, y in self.points_mm)
        return Stroke(self.view.mirror, points, self.radius_mm, self.intensity, self.body)


@dataclass(frozen=True)
class PainMap:
    """What hurts: regions by id (``low_back.left``) with an intensity 0..10, and strokes.

    Immutable: each change makes a new one, so undo is a list of them.
    """

    body: BodyType = BodyType.FEMALE
    regions: Mapping[str, float] = field(default_factory=dict)
    strokes: tuple[Stroke, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "regions", MappingProxyType(dict(self.regions)))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is marked."""
        return not any(self.regions.values()) and not any(s.intensity for s in self.strokes)

    def with_region(self, region_id: str, intensity: float) -> "PainMap":
        """With a region at this intensity; 0 takes the mark away."""
        kept = {r: i for r, i in self.regions.items() if r != region_id}
        if intensity > 0:
            kept[region_id] = intensity
        return replace(self, regions=kept)

    def with_stroke(self, stroke: Stroke) -> "PainMap":
        """With one more stroke."""
        return replace(self, strokes=(*self.strokes, stroke))

    def mirrored(self) -> "PainMap":
        """The same pain on the other side of the body."""
        regions = {mirrored_id(r): i for r, i in self.regions.items()}
        return replace(self, regions=regions, strokes=tuple(s.mirrored() for s in self.strokes))


def mirrored_id(region_id: str) -> str:
    """``low_back.right`` for ``low_back.left``; a midline region stays itself."""
    base, side = split(region_id)
    return region_id if side is Side.MIDLINE else f"{base}.{side.opposite}"
