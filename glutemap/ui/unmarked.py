"""Where most of what a muscle usually hurts in is not marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from weakref import ref

if TYPE_CHECKING:
    from weakref import ReferenceType

    from glutemap.body.frame import BodyType, Side
    from glutemap.body.pain import PainMap

_KEPT = 64  # main areas: more than are ever listed at once


class _Area(NamedTuple):
    """A muscle's main area: its vertices (K,), their regions, and their skin in cm2 by how sure they are."""

    vertices: Any
    regions: Any
    cm2: Any


class Unmarked:
    """Finds the region in which the main area of a muscle is least marked, for one pain map after another."""

    def __init__(self) -> None:
        self._zones: Any = None
        self._areas: dict[tuple[BodyType, str, Side], _Area | None] = {}
        self._pain: ReferenceType[PainMap] | None = None  # a client's drawing is let go of with the client
        self._marked: Any = None

    def region(self, zones: Any, pain: PainMap, body: BodyType, muscle: str, side: Side) -> str:
        """The region's id (with side); empty where there are no zones, or all of the area is marked."""
        if zones is None:
            return ""
        area = self._area(zones, body, muscle, side)
        if area is None:
            return ""
        import numpy as np

        from glutemap.body.painmap import field
        from glutemap.body.regions import load_regions

        if self._pain is None or self._pain() is not pain:
            self._pain, self._marked = ref(pain), field(pain) > 0
        lacking = np.bincount(area.regions, area.cm2 * ~self._marked[area.vertices])
        most = int(lacking.argmax())
        return str(load_regions().ids[most]) if lacking[most] > 0 else ""

    def _area(self, zones: Any, body: BodyType, muscle: str, side: Side) -> _Area | None:
        if zones is not self._zones or len(self._areas) >= _KEPT:
            self._zones, self._areas = zones, {}
        key = (body, muscle, side)
        if key not in self._areas:
            self._areas[key] = _area_of(zones, body, muscle, side)
        return self._areas[key]


def _area_of(zones: Any, body: BodyType, muscle: str, side: Side) -> _Area | None:
    import numpy as np

    from glutemap.body.regions import load_regions

    try:
        primary = zones.pattern(muscle, side).primary
    except KeyError:  # a pack may hold a muscle without zones
        return None
    regions = load_regions()
    inside = np.flatnonzero(primary > 0)
    if not len(inside):
        return None
    cm2 = primary[inside] * regions.surface.area_cm2[body][inside]
    return _Area(inside, regions.of_vertex[inside], cm2)
