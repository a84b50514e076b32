"""All zones of a library, compiled once and kept in the user's cache."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from glutemap.body.cachefile import Arrays, cached_arrays, fingerprint
from glutemap.body.frame import BodyType, Side
from glutemap.body.regions import RegionMap, load_regions
from glutemap.body.surface import Surface, load_surface
from glutemap.body.zones import IN_ZONE, SOFT_MM, Pattern
from glutemap.knowledge.disputes import doubted_points
from glutemap.knowledge.records import Library, Zone

RULES_VERSION = 2  # count up when the compiling of zones changes
LEAST_CM2 = 0.05  # smaller touches of a region are rounding and are left out

Floats = NDArray[np.float32]
Compile = Callable[[tuple[Zone, ...]], Pattern]


class Key(NamedTuple):
    """Whose pattern it is: a trigger point of a muscle, or (with no ``part``) a condition."""

    kind: str  # "muscle" or "condition"
    owner: str
    part: str = ""


class Entries(NamedTuple):
    """A pattern where it is not nothing: vertices in rising order, and their weights 0..255."""

    vertices: NDArray[np.int32]
    primary: NDArray[np.uint8]
    spillover: NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class ZoneBook:
    """The patterns of all trigger points and conditions, for the left side, as sparse rows.

    Row k has ``vertices[start[k]:start[k + 1]]`` with weights 0..255 in ``primary`` and ``spillover``.
    ``doubted`` are the trigger points, each a muscle's id and its own, of which sources disagree that they
    are there: where only these hurt is not the muscle's pattern.
    """

    surface: Surface
    keys: tuple[Key, ...]
    start: NDArray[np.int64]
    vertices: NDArray[np.int32]
    primary: NDArray[np.uint8]
    spillover: NDArray[np.uint8]
    doubted: frozenset[tuple[str, str]] = frozenset()

    @cached_property
    def rows(self) -> Mapping[Key, int]:
        """The row of each key."""
        return {key: row for row, key in enumerate(self.keys)}

    def parts(self, muscle_id: str) -> tuple[str, ...]:
        """The ids of a muscle's trigger points."""
        return tuple(k.part for k in self.keys if k.kind == "muscle" and k.owner == muscle_id)

    def pattern(self, muscle_id: str, side: Side, trigger_point_id: str | None = None) -> Pattern:
        """The pattern of a muscle, or of one of its trigger points. Raises KeyError.

        That of a muscle is without its doubted points: see `disputed`.
        """
        if trigger_point_id:
            return self._of_parts(muscle_id, [trigger_point_id], side)
        parts = self.parts(muscle_id)
        if not parts:
            raise KeyError(muscle_id)
        doubted = self.doubted_parts(muscle_id)
        return self._of_parts(muscle_id, [part for part in parts if part not in doubted], side)

    def whole_pattern(self, muscle_id: str, side: Side) -> Pattern:
        """The pattern of all trigger points of a muscle, the doubted ones too."""
        return self._of_parts(muscle_id, self.parts(muscle_id), side)

    def disputed(self, muscle_id: str, side: Side) -> Floats | None:
        """(V,) how much skin is in the patterns of a muscle's doubted points; None if it has none."""
        parts = self.doubted_parts(muscle_id)
        return self._of_parts(muscle_id, parts, side).either if parts else None

    def doubted_parts(self, muscle_id: str) -> list[str]:
        """The ids of a muscle's doubted trigger points."""
        return [part for part in self.parts(muscle_id) if (muscle_id, part) in self.doubted]

    def _of_parts(self, muscle_id: str, parts: Iterable[str], side: Side) -> Pattern:
        return self._dense(tuple(self.rows[Key("muscle", muscle_id, part)] for part in parts), side)

    def condition(self, condition_id: str, side: Side) -> Pattern:
        """The pattern of a condition; empty when no zones are drawn for it."""
        row = self.rows.get(Key("condition", condition_id))
        return self._dense(() if row is None else (row,), side)

    def entries(self, owner: str, part: str = "", kind: str = "muscle") -> Entries:
        """The left-sided pattern of a trigger point, of all of a muscle's together, or of a condition.

        In that of all together the skin of doubted points is spread: pain there fits, but none is expected.
        """
        keys = [Key(kind, owner, part)]
        if kind == "muscle" and not part:
            keys = [Key(kind, owner, p) for p in self.parts(owner)]
        kept = [slice(self.start[row], self.start[row + 1]) for row in (self.rows[key] for key in keys)]
        if len(kept) == 1:
            return Entries(self.vertices[kept[0]], self.primary[kept[0]], self.spillover[kept[0]])
        vertices = np.unique(np.concatenate([self.vertices[k] for k in kept]))
        primary, spillover = np.zeros((2, len(vertices)), np.uint8)
        for key, k in zip(keys, kept, strict=True):
            at = np.searchsorted(vertices, self.vertices[k])
            spillover[at] = np.maximum(spillover[at], self.spillover[k])
            main = spillover if (owner, key.part) in self.doubted else primary
            main[at] = np.maximum(main[at], self.primary[k])
        return Entries(vertices, primary, np.minimum(spillover, 255 - primary))

    def _dense(self, rows: tuple[int, ...], side: Side) -> Pattern:
        if side is Side.MIDLINE:
            left, right = self._dense(rows, Side.LEFT), self._dense(rows, Side.RIGHT)
            primary = np.maximum(left.primary, right.primary)
            return Pattern(primary, np.minimum(np.maximum(left.spillover, right.spillover), 1 - primary))
        return self._patterns(rows, side)

    @cached_property
    def _patterns(self) -> Callable[[tuple[int, ...], Side], Pattern]:
        return lru_cache(maxsize=16)(self._make_dense)

    def _make_dense(self, rows: tuple[int, ...], side: Side) -> Pattern:
        primary = np.zeros(self.surface.n, np.float32)
        spillover = np.zeros(self.surface.n, np.float32)
        for row in rows:
            kept = slice(self.start[row], self.start[row + 1])
            where = self.vertices[kept]
            if side is Side.RIGHT:
                where = self.surface.mirror[where]
            primary[where] = np.maximum(primary[where], self.primary[kept] / np.float32(255))
            spillover[where] = np.maximum(spillover[where], self.spillover[kept] / np.float32(255))
        spillover = np.minimum(spillover, 1 - primary)
        primary.flags.writeable = spillover.flags.writeable = False
        return Pattern(primary, spillover)


def _zones(library: Library) -> Iterator[tuple[Key, tuple[Zone, ...]]]:
    for muscle_id in sorted(library.muscles):
        for point in library.muscles[muscle_id].trigger_points:
            yield Key("muscle", muscle_id, point.id), point.zones
    for condition_id in sorted(library.conditions):
        if library.conditions[condition_id].zones:
            yield Key("condition", condition_id), library.conditions[condition_id].zones


def compile_zones(library: Library, pattern_of: Compile) -> Arrays:
    """The arrays of a ZoneBook, in the order of `_zones`."""
    return pack(pattern_of(zones) for _key, zones in _zones(library))


def pack(patterns: Iterable[Pattern]) -> Arrays:
    """Patterns of the left side as the arrays of a ZoneBook."""
    start, vertices, primary, spillover = [0], [], [], []
    for pattern in patterns:
        dense = np.rint(np.stack([pattern.primary, pattern.spillover]) * 255).astype(np.uint8)
        where = np.flatnonzero(dense.any(0))
        vertices.append(where.astype(np.int32))
        primary.append(dense[0, where])
        spillover.append(dense[1, where])
        start.append(start[-1] + len(where))
    empty = np.zeros(0, np.uint8)
    return {
        "start": np.array(start, np.int64),
        "vertices": np.concatenate([*vertices, empty]).astype(np.int32),
        "primary": np.concatenate([*primary, empty]),
        "spillover": np.concatenate([*spillover, empty]),
    }


def _build(library: Library) -> Arrays:
    from glutemap.body.zones import load_compiler  # only when there is nothing in the cache

    return compile_zones(library, load_compiler().pattern)


def make_book(
    keys: tuple[Key, ...],
    surface: Surface,
    arrays: Arrays,
    doubted: frozenset[tuple[str, str]] = frozenset(),
) -> ZoneBook:
    """A ZoneBook from the arrays of `pack`."""
    return ZoneBook(
        surface=surface,
        keys=keys,
        start=np.asarray(arrays["start"], np.int64),
        vertices=np.asarray(arrays["vertices"], np.int32),
        primary=np.asarray(arrays["primary"], np.uint8),
        spillover=np.asarray(arrays["spillover"], np.uint8),
        doubted=doubted,
    )


def load_zones(library: Library) -> ZoneBook:
    """The zones of a library; worked out once per content and body, and kept in the user's cache.

    Raises MissingResourceError or AtlasError.
    """
    content = msgspec.msgpack.encode([(tuple(key), zones) for key, zones in _zones(library)])
    key = fingerprint("zones", RULES_VERSION, SOFT_MM, content)
    arrays = cached_arrays("zones", key, lambda: _build(library))
    keys = tuple(key for key, _zones_of_key in _zones(library))
    return make_book(keys, load_surface(), arrays, doubted_points(library))


def zone_regions(
    pattern: Pattern, body: BodyType, regions: RegionMap | None = None
) -> dict[str, dict[str, float]]:
    """A pattern read back as regions: cm2 of ``primary_cm2`` and ``spillover_cm2`` in each it touches.

    Primary comes first: skin in both counts as primary. A zone ends where its weight falls to one half.
    """
    regions = regions or load_regions()
    area = regions.surface.area_cm2[body]
    inside = pattern.primary >= IN_ZONE
    spill = (pattern.either >= IN_ZONE) & ~inside
    count = len(regions.ids)
    primary = np.bincount(regions.of_vertex[inside], area[inside], count)
    spillover = np.bincount(regions.of_vertex[spill], area[spill], count)
    return {
        regions.ids[number]: {
            "primary_cm2": round(float(primary[number]), 2),
            "spillover_cm2": round(float(spillover[number]), 2),
        }
        for number in np.argsort(-(primary + 1e-3 * spillover), kind="stable")
        if max(primary[number], spillover[number]) >= LEAST_CM2
    }
