"""Two sessions compared on the skin: what is gone, what stayed, what is new, and what is only noise.

Areas are compared one by one: skin that is marked on either day and hangs together is one area, so a pain in
the heel is judged by itself, and the ragged edge of a large one is judged with the large one. An area whose
two drawings overlap as much, and are as alike in size, as two drawings of one unchanged pain is called the
same (`noise`).
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType
from glutemap.body.mesh import Adjacency
from glutemap.body.regions import RegionMap
from glutemap.clients import noise
from glutemap.clients.records import Measures

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
LEAST_CM2 = 1.0  # of an area or a region: less is a slip of the brush


class Fate(StrEnum):
    """What became of an area or a region."""

    SAME = "same"  # not more different than the same pain drawn again
    GONE = "gone"
    NEW = "new"
    SMALLER = "smaller"
    LARGER = "larger"
    MOVED = "moved"  # as large as before, elsewhere


@dataclass(frozen=True, eq=False)
class Skin:
    """What the comparison needs to know of the skin of V vertices.

    Attributes:
        area_cm2: (V,) the skin that belongs to each vertex.
        region: (V,) numbers into ``ids``.
        ids: the region ids.
        adjacency: which vertices are neighbours.

    """

    area_cm2: Floats
    region: NDArray[np.int16]
    ids: tuple[str, ...]
    adjacency: Adjacency

    @classmethod
    def of(cls, regions: RegionMap, body: BodyType) -> "Skin":
        """The program's own skin, as a body type has it."""
        surface = regions.surface
        return cls(surface.area_cm2[body], regions.of_vertex, regions.ids, surface.adjacency)

    @property
    def whole_cm2(self) -> float:
        """All of it."""
        return float(self.area_cm2.sum(dtype=np.float64))


@dataclass(frozen=True)
class Part:
    """One region, or the whole drawing: areas in cm2, the mean intensity 0..10 of what is marked."""

    gone_cm2: float
    stayed_cm2: float
    new_cm2: float
    intensity_before: float
    intensity_after: float
    fate: Fate

    @property
    def before_cm2(self) -> float:
        """What was marked before."""
        return self.gone_cm2 + self.stayed_cm2

    @property
    def after_cm2(self) -> float:
        """What is marked after."""
        return self.stayed_cm2 + self.new_cm2

    @property
    def jaccard(self) -> float:
        """How much of all that is marked is marked on both days; 1 when nothing is."""
        total = self.gone_cm2 + self.stayed_cm2 + self.new_cm2
        return self.stayed_cm2 / total if total else 1.0

    @property
    def is_intensity_changed(self) -> bool:
        """Whether what is marked on both days hurts clearly more or less."""
        both = self.before_cm2 > 0 and self.after_cm2 > 0
        return both and noise.is_intensity_change(self.intensity_before, self.intensity_after)


@dataclass(frozen=True, eq=False)
class Change:
    """Two drawings compared.

    ``called`` (V,) is what the overlay shows per vertex as a number of `PAINTED`: unmarked, stayed (or not
    to be told from it), gone, new.
    """

    whole: Part
    regions: dict[str, Part]
    before_percent: float
    after_percent: float
    called: NDArray[np.uint8]

    @property
    def is_extent_changed(self) -> bool:
        """Whether the extent has changed by more than drawing again alone can change it."""
        return noise.is_extent_change(self.before_percent, self.after_percent)


PAINTED = ("unmarked", "stayed", "gone", "new")


def measure(pain: Floats, skin: Skin) -> Measures:
    """How much a drawing holds; ``pain`` is the field (V,) 0..10."""
    cm2 = _area(pain > 0, skin)
    return Measures(
        extent_cm2=round(cm2, 3),
        extent_percent=round(100 * cm2 / skin.whole_cm2, 4),
        mean_intensity=round(_mean(pain, skin), 3),
    )


def compare(before: Floats, after: Floats, skin: Skin) -> Change:
    """Two pain fields (V,) 0..10 of one client."""
    was, now = before > 0, after > 0
    called = np.zeros(len(before), np.uint8)
    called[was | now] = 1
    for area in _areas(was | now, skin.adjacency):
        part = _part(before, after, area, skin)
        if part.fate is not Fate.SAME:
            called[area & was & ~now], called[area & ~was & now] = 2, 3
    everywhere = np.ones(len(before), np.bool_)
    marked = was | now
    regions = {}
    for number in np.unique(skin.region[marked]).tolist():
        inside = skin.region == number
        if _area(inside & marked, skin) >= LEAST_CM2:
            changed = bool((called[inside] > 1).any())
            regions[skin.ids[number]] = _part(before, after, inside, skin, None if changed else Fate.SAME)
    whole_changed = None if (called > 1).any() else Fate.SAME
    whole = skin.whole_cm2
    return Change(
        whole=_part(before, after, everywhere, skin, whole_changed),
        regions=regions,
        before_percent=100 * _area(was, skin) / whole,
        after_percent=100 * _area(now, skin) / whole,
        called=called,
    )


def _areas(marked: Bools, adjacency: Adjacency) -> list[Bools]:
    """The parts of the marked skin that hang together, each (V,)."""
    left, out = marked.copy(), []
    while left.any():
        seed = np.flatnonzero(left)[:1].astype(np.int32)
        out.append(adjacency.flood(seed, left))
        left &= ~out[-1]
    return out


def _part(before: Floats, after: Floats, inside: Bools, skin: Skin, known: Fate | None = None) -> Part:
    was, now = inside & (before > 0), inside & (after > 0)
    gone, stayed, new = (_area(where, skin) for where in (was & ~now, was & now, now & ~was))
    return Part(
        gone_cm2=gone,
        stayed_cm2=stayed,
        new_cm2=new,
        intensity_before=_mean(np.where(inside, before, np.float32(0)), skin),
        intensity_after=_mean(np.where(inside, after, np.float32(0)), skin),
        fate=known or _fate(gone, stayed, new, skin.whole_cm2),
    )


def _fate(gone: float, stayed: float, new: float, whole: float) -> Fate:
    total = gone + stayed + new
    if total < LEAST_CM2:
        return Fate.SAME
    grown = noise.is_extent_change(100 * (gone + stayed) / whole, 100 * (new + stayed) / whole)
    if not grown and not noise.is_place_change(stayed / total):
        return Fate.SAME
    if stayed + new < LEAST_CM2:
        return Fate.GONE
    if stayed + gone < LEAST_CM2:
        return Fate.NEW
    if abs(new - gone) <= noise.EXTENT_PART * (stayed + max(gone, new)):
        return Fate.MOVED
    return Fate.SMALLER if gone > new else Fate.LARGER


def _area(where: Bools, skin: Skin) -> float:
    return float(skin.area_cm2[where].sum(dtype=np.float64))


def _mean(pain: Floats, skin: Skin) -> float:
    where = pain > 0
    weights = skin.area_cm2[where]
    return float(np.average(pain[where], weights=weights)) if where.any() else 0.0
