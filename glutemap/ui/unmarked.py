"""Where most of what a muscle usually hurts in is not marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from glutemap.body.frame import BodyType, Side
    from glutemap.body.pain import PainMap


class Unmarked:
    """Finds the region in which the main area of a muscle is least marked, for one pain map after another."""

    def __init__(self) -> None:
        self._pain: PainMap | None = None
        self._marked: Any = None

    def region(self, zones: Any, pain: PainMap, body: BodyType, muscle: str, side: Side) -> str:
        """The region's id (with side); empty where there are no zones, or all of the area is marked."""
        if zones is None:
            return ""
        import numpy as np

        from glutemap.body.painmap import field
        from glutemap.body.regions import load_regions

        if pain is not self._pain:
            self._pain, self._marked = pain, field(pain) > 0
        try:
            primary = zones.pattern(muscle, side).primary
        except KeyError:  # a pack may hold a muscle without zones
            return ""
        regions = load_regions()
        lacking = np.where(self._marked, 0, primary * regions.surface.area_cm2[body])
        area = np.bincount(regions.of_vertex, lacking, len(regions.ids))
        most = int(area.argmax())
        return regions.ids[most] if area[most] > 0 else ""
