"""The compiled zones, read back as regions, agree with the words they were drawn from.

Every word holds a real share of its region, and what lies outside the words is a rim along their borders,
not a place of its own. The bounds are loose enough for borders drawn by convention and tight enough that a
stroke in the wrong place fails.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from glutemap.body.frame import USUAL_BODIES, BodyType, Side
from glutemap.body.regions import RegionMap, load_regions, split
from glutemap.body.surface import load_surface
from glutemap.body.zones import Pattern, load_compiler
from glutemap.knowledge.loading import load_library
from glutemap.knowledge.records import Zone, ZoneWords

PRIMARY_PART = 0.15  # of the region filled by the primary zone, or ...
PRIMARY_CM2 = 8.0
SPILLOVER_PART = 0.08  # of the region filled by the whole pattern, or ...
SPILLOVER_CM2 = 6.0
NEIGHBOUR = 0.18  # most of the pattern in one region that only touches the words
STRANGER = 0.02  # most of the pattern in a region that touches none of them
OUTSIDE = 0.30  # most of the pattern outside the words in all
OTHER_SIDE = 0.05  # most of the pattern on the side it was not drawn on
SMALL_CM2 = 60.0  # a pattern smaller than this spreads over borders more easily ...
SMALL_NEIGHBOUR = 0.32
SMALL_OUTSIDE = 0.60


@dataclass(frozen=True)
class Drawn:
    """Zones with the words they were drawn from."""

    name: str
    zones: tuple[Zone, ...]
    words: ZoneWords

    @property
    def all_words(self) -> frozenset[str]:
        return frozenset(self.words.primary + self.words.spillover)


def _drawn() -> Iterator[Drawn]:
    library = load_library()
    for muscle in library.muscles.values():
        for point in muscle.trigger_points:
            yield Drawn(f"{muscle.id}.{point.id}", point.zones, point.words)
    for condition in library.conditions.values():
        if condition.zones and condition.words:
            yield Drawn(condition.id, condition.zones, condition.words)


@cache
def _pattern(drawn: Drawn) -> Pattern:
    return load_compiler().pattern(drawn.zones)


@cache
def _neighbours() -> dict[str, frozenset[str]]:
    """The base ids of the regions that share a border, whatever their side."""
    regions, triangles = load_regions(), load_surface().triangles
    numbers = regions.of_vertex[triangles]
    pairs = {
        (int(a), int(b)) for row in numbers[np.ptp(numbers, axis=1) > 0] for a in row for b in row if a != b
    }
    out: dict[str, set[str]] = {}
    for a, b in pairs:
        out.setdefault(split(regions.ids[a])[0], set()).add(split(regions.ids[b])[0])
    return {base: frozenset(others) for base, others in out.items()}


def _area_in(weight: NDArray[np.float32], regions: RegionMap, body: BodyType) -> dict[str, float]:
    """Region id -> cm2 of a weight inside it."""
    area = np.asarray(load_surface().area_cm2[body] * weight, np.float64)
    sums = np.bincount(regions.of_vertex, area, len(regions.ids))
    return {region_id: float(sums[number]) for number, region_id in enumerate(regions.ids)}


def _largest(areas: dict[str, float], base: str) -> tuple[str, float]:
    """The side of a region that holds most, and how much."""
    return max(((r, a) for r, a in areas.items() if split(r)[0] == base), key=lambda pair: pair[1])


DRAWN = tuple(_drawn())
everything = pytest.mark.parametrize("drawn", DRAWN, ids=lambda drawn: drawn.name)
each_body = pytest.mark.parametrize("body", USUAL_BODIES)  # on which the limits below were measured


@everything
@each_body
def test_every_word_holds_a_real_share(drawn: Drawn, body: BodyType) -> None:
    regions, pattern = load_regions(), _pattern(drawn)
    wanted = [(drawn.words.primary, pattern.primary, PRIMARY_PART, PRIMARY_CM2)]
    wanted.append((drawn.words.spillover, pattern.either, SPILLOVER_PART, SPILLOVER_CM2))
    missing = []
    for words, weight, part, cm2 in wanted:
        areas = _area_in(weight, regions, body)
        for word in words:
            region, area = _largest(areas, word)
            whole = regions.area_cm2(region, body)
            if area < cm2 and area < part * whole:
                missing.append(f"{word}: {area:.1f} of {whole:.0f} cm2")
    assert not missing


@everything
def test_little_lies_outside_the_words(drawn: Drawn) -> None:
    areas = _area_in(_pattern(drawn).either, load_regions(), BodyType.FEMALE)
    total = sum(areas.values())
    small = total < SMALL_CM2
    near = frozenset().union(*(_neighbours()[word] for word in drawn.all_words))
    outside: dict[str, float] = {}
    for region, area in areas.items():
        base = split(region)[0]
        if base not in drawn.all_words:
            outside[base] = outside.get(base, 0) + area / total
    bound = SMALL_NEIGHBOUR if small else NEIGHBOUR
    places = {base: share for base, share in outside.items() if share > (bound if base in near else STRANGER)}
    assert not places
    assert sum(outside.values()) <= (SMALL_OUTSIDE if small else OUTSIDE)


@everything
def test_nothing_leaks_to_the_other_side(drawn: Drawn) -> None:
    """Beyond the midline only what was drawn there: a stroke over the spine may reach a little across."""
    regions, compiler = load_regions(), load_compiler()
    for zone in drawn.zones:
        on_spine = any(compiler.landmarks[name].side is Side.MIDLINE for name in _landmarks(zone))
        areas = _area_in(compiler.left(zone), regions, BodyType.FEMALE)
        drawn_on = Side.RIGHT if zone.other_side else Side.LEFT
        across = sum(a for r, a in areas.items() if split(r)[1] is drawn_on.opposite)
        assert across <= (0.5 if on_spine else OTHER_SIDE) * sum(areas.values())


def _landmarks(zone: Zone) -> Iterator[str]:
    for spot in zone.along:
        yield spot if isinstance(spot, str) else spot.landmark
