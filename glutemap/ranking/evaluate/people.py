"""Simulated people: they hurt where some trigger points send pain, and draw it as well as people draw.

A source's felt pain is its primary zone and, in some people, its spillover. It is drawn with the published
errors (`redraw`): an overlap of about 0.6 or 0.4 with what is felt, the extent within 20 %; some people draw
much less or much more than they feel, and some click regions instead of painting. Those whose pain is from no
muscle of the library hurt where a condition of the library does.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import USUAL_BODIES, BodyType, Side
from glutemap.body.regions import load_regions
from glutemap.body.zones import IN_ZONE, Pattern
from glutemap.ranking.cells import Cells, mean_cm2
from glutemap.ranking.marking import Drawings, strength
from glutemap.ranking.redraw import Redrawer
from glutemap.ranking.rows import SIDES
from glutemap.ranking.weights import Weights
from glutemap.ranking.zonebook import Key, ZoneBook

Mask = NDArray[np.bool_]
Source = tuple[str, Side]

JACCARDS = (0.6, 0.4)
EXTENTS = {"as felt": 1.0, "under-drawn": 0.6, "over-drawn": 1.6}
WITH_SPILLOVER = 0.4  # of people feel the spillover of a point too: charts call it "less constant"
USUAL = 5.0
CLICKED = 0.4  # a region is clicked when this part of it hurts,
CLICKED_CM2 = 45.0  # or this much of it
HELD_OUT = 3  # every third point is kept out of the choice of numbers
SOME = 0.6, 0.2, 0.2  # of people draw as felt, too little, too much
LEAST = 4  # vertices of a drawing
AT_ONCE = 6000  # people whose edges wander in the same waves, source by source
MANNERS = [(jaccard, extent) for jaccard in JACCARDS for extent in EXTENTS]
MANNER_CHANCES = [part / len(JACCARDS) for _jaccard in JACCARDS for part in SOME]


@dataclass(frozen=True)
class Person:
    """What one drew and where it comes from; no ``sources`` means from no muscle."""

    vertices: NDArray[np.intp]
    sources: tuple[Source, ...]
    jaccard: float
    extent: str
    clicked: bool
    body: BodyType


def points_of(book: ZoneBook, *, held_out: bool) -> list[Key]:
    """The trigger points of the training part or of the held-out part."""
    points = sorted(key for key in book.keys if key.kind == "muscle")
    return [key for i, key in enumerate(points) if (i % HELD_OUT == HELD_OUT - 1) == held_out]


def felt_of(pattern: Pattern, spill: bool) -> Mask:
    """(V,) the skin that hurts, with the spread or without."""
    return np.asarray((pattern.either if spill else pattern.primary) >= IN_ZONE, np.bool_)


class Crowd:
    """People with pain from some points, always the same for the same seed.

    Nobody hurts from a point that is ``doubted`` (its muscle and id): those are single cases, and the ranking
    takes them for such.
    """

    def __init__(
        self, book: ZoneBook, points: Sequence[Key], seed: int, doubted: Collection[tuple[str, str]] = ()
    ) -> None:
        self._book, self._points, self._doubted = book, list(points), frozenset(doubted)
        self._others = [key for key in book.keys if key.kind == "condition"]
        self._chance = np.random.default_rng(seed)

    def people(self, count: int, sources: int, *, clicks: float = 0.0) -> list[Person]:
        """``count`` people with this many active points (0: from no muscle), a part of whom click regions."""
        found: list[Person] = []
        while len(found) < count:
            found += list(self._some(sources, clicks, count - len(found)))
        return found

    def _some(self, sources: int, clicks: float, wanted: int) -> Iterator[Person]:
        """A few people who share their first source, drawn one after the other."""
        chance = self._chance
        jaccard = float(chance.choice(JACCARDS))
        extent = str(chance.choice(list(EXTENTS), p=SOME))
        keys = self._choose(sources)
        sides = [Side.LEFT if chance.random() < 0.5 else Side.RIGHT for _ in keys]
        if chance.random() < 0.7:  # most people hurt on one side
            sides = sides[:1] * len(keys)
        drawn = np.zeros(self._book.surface.n, np.bool_)
        for key, side in zip(keys, sides, strict=True):
            drawn |= self._drawn(key, side, jaccard, EXTENTS[extent])
        if drawn.sum() < LEAST or wanted < 1:
            return
        clicked = bool(chance.random() < clicks)
        if clicked:
            drawn = as_regions(drawn)
        body = BodyType.FEMALE if chance.random() < 0.5 else BodyType.MALE
        truth = tuple((k.owner, s) for k, s in zip(keys, sides, strict=True)) if sources else ()
        yield Person(np.flatnonzero(drawn), truth, jaccard, extent, clicked, body)

    def _choose(self, sources: int) -> list[Key]:
        if not sources:
            return [self._others[self._chance.integers(len(self._others))]]
        while True:
            chosen = [self._points[i] for i in self._chance.integers(len(self._points), size=sources)]
            if len({key.owner for key in chosen}) == sources and not any(map(self._is_doubted, chosen)):
                return chosen

    def _is_doubted(self, key: Key) -> bool:
        return (key.owner, key.part) in self._doubted

    def many(self, count: int, sources: int, *, clicks: float = 0.0) -> Iterator[list[Person]]:
        """About ``count`` people with one source or none, as `people` gives them, but in a fifth of the time.

        Those with the same source come together: of one pattern all drawings are made at once, on the left,
        so they share the lengths of the waves in which edges wander. Drawings of next to nothing are left
        out.
        """
        chance = self._chance
        keys = self._points if sources else self._others
        which = chance.integers(len(keys), size=count)
        spill, *ways = (chance.random(count) < part for part in (WITH_SPILLOVER, clicks, 0.5, 0.5))
        manner = chance.choice(len(MANNERS), count, p=MANNER_CHANCES)
        for number, key in enumerate(keys):
            truth = (key.owner,) if sources else ()
            some: list[Person] = []
            for spills in (False, True):
                here = np.flatnonzero((which == number) & (spill == spills))
                felt = felt_of(self._pattern(key, Side.LEFT), spills)
                if len(here) and felt.any():
                    some += self._alike(felt, truth, here, manner, *ways)
            if not self._is_doubted(key):  # left out only here, so that all others are who they were
                yield some

    def groups(self, count: int, sources: int, *, clicks: float = 0.0) -> Iterator[list[list[Person]]]:
        """As `many`: all people with the same source, in lists of those whose edges wander in the same waves.

        A few waves are chance of their own, which more people with them do not even out.
        """
        goes = max(1, round(count / AT_ONCE))
        parts = [self.many(round(count / goes), sources, clicks=clicks) for _ in range(goes)]
        yield from map(list, zip(*parts, strict=True))

    def _alike(
        self,
        felt: Mask,
        truth: tuple[str, ...],
        here: NDArray[np.intp],
        manner: NDArray[np.intp],
        *ways: Mask,
    ) -> Iterator[Person]:
        """The people ``here``, who all feel the same; ``ways``: who clicks, hurts right, is male."""
        surface = self._book.surface
        redrawer = Redrawer(surface, felt, self._chance)
        for number, (jaccard, extent) in enumerate(MANNERS):
            mine = here[manner[here] == number]
            if not len(mine):
                continue
            redrawn = redrawer.redraw(len(mine), jaccard, EXTENTS[extent])
            whose = zip(redrawn.marked, *(way[mine].tolist() for way in ways), strict=True)
            for marked, clicked, right, male in whose:
                vertices = redrawn.vertices[marked]
                if len(vertices) < LEAST:
                    continue
                side, body = SIDES[right], USUAL_BODIES[male]
                drawn = np.zeros(surface.n, np.bool_)
                drawn[surface.mirror[vertices] if right else vertices] = True
                whole = as_regions(drawn) if clicked else drawn
                sources = tuple((owner, side) for owner in truth)
                yield Person(np.flatnonzero(whole), sources, jaccard, extent, clicked, body)

    def _pattern(self, key: Key, side: Side) -> Pattern:
        if key.kind == "muscle":
            return self._book.pattern(key.owner, side, key.part)
        return self._book.condition(key.owner, side)

    def _drawn(self, key: Key, side: Side, jaccard: float, extent: float) -> Mask:
        book = self._book
        felt = felt_of(self._pattern(key, side), self._chance.random() < WITH_SPILLOVER)
        out = np.zeros(book.surface.n, np.bool_)
        if felt.any():
            redrawn = Redrawer(book.surface, felt, self._chance).redraw(1, jaccard, extent)
            out[redrawn.vertices] = redrawn.marked[0]
        return out


def as_regions(drawn: Mask) -> Mask:
    """(V,) all of the regions that somebody would click who feels this (V,)."""
    regions = load_regions()
    area = mean_cm2(regions.surface)
    number, count = regions.of_vertex, len(regions.ids)
    whole, hurts = np.bincount(number, area, count), np.bincount(number[drawn], area[drawn], count)
    clicked = (hurts >= CLICKED * whole) | (hurts >= CLICKED_CM2)
    clicked[hurts.argmax()] = True
    return np.asarray(clicked[number], np.bool_)


def drawings_of(people: Sequence[Person], cells: Cells, weights: Weights) -> Drawings:
    """All drawings as one batch, of the usual intensity."""
    strong = float(strength(np.array([USUAL], np.float32), weights)[0])
    area = np.zeros((len(people), cells.n), np.float32)
    for row, person in zip(area, people, strict=True):
        number = cells.of_vertex[person.vertices]
        row[:] = np.bincount(number, cells.share_cm2[person.vertices], cells.n)
    touched = np.flatnonzero(area.any(0))
    area = np.ascontiguousarray(area[:, touched])
    return Drawings(touched, area * np.float32(strong), area, strong * area.sum(1, dtype=np.float64))
