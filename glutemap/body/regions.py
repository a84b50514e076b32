"""The partition of the whole skin into regions in the words a client uses (DESIGN section 4)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from glutemap.body.borders import BASES, BORDERS, MIDLINE, REGION_IDS, SIDED, split
from glutemap.body.cachefile import cached_arrays, fingerprint
from glutemap.body.frame import BodyType, Side
from glutemap.body.landmarks import load_landmarks
from glutemap.body.surface import Surface, load_surface
from glutemap.body.zones import IN_ZONE, ZoneLike

__all__ = [
    "MIDLINE",
    "REGION_IDS",
    "SIDED",
    "AddedRegion",
    "RegionMap",
    "add_regions",
    "load_regions",
    "split",
]

Floats = NDArray[np.float32]

RULES_VERSION = 7  # count up when partition.py changes what it draws


@dataclass(frozen=True)
class AddedRegion:
    """A region that a pack brings: strokes for the left side or the midline, taken from what lies there."""

    id: str
    sided: bool
    zones: tuple[ZoneLike, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """Its ids with their sides."""
        return tuple(f"{self.id}.{side}" for side in (Side.LEFT, Side.RIGHT)) if self.sided else (self.id,)


@dataclass(frozen=True, eq=False)
class RegionMap:
    """Which region each vertex is in: ``ids[of_vertex[v]]``.

    Vertices on the midline count as left in ``of_vertex`` but belong to the masks of both sides,
    so that left and right are exact mirror images. The edges are kept finer than the mesh, as
    `glutemap.body.softness.soft_edges` gives them.
    """

    of_vertex: NDArray[np.int16]
    ids: tuple[str, ...]
    surface: Surface
    edge_vertex: NDArray[np.int32]
    edge_base: NDArray[np.int16]
    edge_share: Floats
    left: Floats
    shipped_of_vertex: NDArray[np.int16]  # as `of_vertex`, without the added regions
    added: Mapping[str, Floats] = field(default_factory=dict)  # id with side -> share (V,) of added regions

    @cached_property
    def number_of(self) -> Mapping[str, int]:
        """The number of each id."""
        return {region_id: number for number, region_id in enumerate(self.ids)}

    @cached_property
    def sizes(self) -> NDArray[np.int64]:
        """The number of vertices in each region, in the order of ``ids``."""
        return np.bincount(self.of_vertex, minlength=len(self.ids)).astype(np.int64)

    @staticmethod
    def split(region_id: str) -> tuple[str, Side]:
        """The id without side, and the side."""
        return split(region_id)

    def mask(self, region_id: str) -> Floats:
        """(V,) 1 inside the region, 0 elsewhere. Made anew at each call: all of them would fill 20 MB."""
        base, side = split(region_id)
        inside = self.of_vertex == self.number_of[region_id]
        if side is Side.RIGHT:
            inside |= self._on_midline & (self.of_vertex == self.number_of[f"{base}.{Side.LEFT}"])
        return np.asarray(inside, np.float32)

    @cached_property
    def _on_midline(self) -> NDArray[np.bool_]:
        return np.asarray(self.surface.mirror == np.arange(self.surface.n), np.bool_)

    def soft(self, region_id: str) -> Floats:
        """(V,) how much of the skin round each vertex belongs to the region: its 0.5 contour is the outline.

        The soft masks of all regions add up to 1 everywhere. Made anew at each call.
        """
        if region_id in self.added:
            return self.added[region_id]
        base, side = split(region_id)
        number = BASES.index(base)
        out: Floats = (self._base == number).astype(np.float32)
        out[self.edge_vertex] = 0
        mine = self.edge_base == number
        out[self.edge_vertex[mine]] = self.edge_share[mine]
        out = out * self._left_over
        if side is Side.MIDLINE:
            return out
        part = self.left if side is Side.LEFT else self.left[self.surface.mirror]
        return np.asarray(out * part, np.float32)

    @cached_property
    def _left_over(self) -> Floats | float:
        """(V,) what the added regions leave of the shipped ones."""
        if not self.added:
            return 1.0
        return np.asarray(1 - np.sum([*self.added.values()], axis=0), np.float32)

    def with_added(self, added: Sequence[AddedRegion], weight: Callable[[ZoneLike], Floats]) -> "RegionMap":
        """The map with more regions, laid over what is there; ``weight`` compiles a stroke: (V,), left."""
        shares: dict[str, Floats] = {}
        for region in added:
            own = np.maximum.reduce([weight(zone) for zone in region.zones])
            sides = (own, self.surface.mirrored(own))
            whole = sides if region.sided else (np.maximum(*sides),)
            shares |= dict(zip(region.ids, whole, strict=True))
        total = np.maximum(np.sum([*shares.values()], axis=0), 1)
        shares = {region_id: np.asarray(share / total, np.float32) for region_id, share in shares.items()}
        of_vertex, ids = self.of_vertex.copy(), (*self.ids, *shares)
        for number, share in enumerate(shares.values(), len(self.ids)):
            of_vertex[share >= IN_ZONE] = number
        return replace(self, of_vertex=of_vertex, ids=ids, added=shares)

    @cached_property
    def _base(self) -> NDArray[np.int16]:
        base = np.array([BASES.index(split(region_id)[0]) for region_id in REGION_IDS], np.int16)
        return np.asarray(base[self.shipped_of_vertex], np.int16)

    def area_cm2(self, region_id: str, body: BodyType) -> float:
        """The skin of a region; midline vertices count half to each side."""
        area = self.surface.area_cm2[body]
        inside = self.mask(region_id) > 0
        _base, side = split(region_id)
        if side is Side.MIDLINE:
            return float(area[inside].sum(dtype=np.float64))
        return float((area * np.where(self._on_midline, 0.5, 1.0))[inside].sum(dtype=np.float64))


def _build(surface: Surface) -> dict[str, NDArray[np.generic]]:
    from glutemap.body.partition import Rules  # only when there is nothing in the cache
    from glutemap.body.softness import soft_edges

    rules = Rules(surface, {name: landmark.at * 1000 for name, landmark in load_landmarks().items()})
    base = rules.of_vertices()
    right = (surface.mean[:, 0] < 0) & (surface.mirror != np.arange(surface.n))
    number = {region_id: i for i, region_id in enumerate(REGION_IDS)}
    both = (Side.LEFT, Side.RIGHT)
    sides = np.array([[number.get(f"{b}.{side}", number.get(b)) for side in both] for b in BASES])
    return {"of_vertex": sides[base, right.astype(int)].astype(np.int16), **soft_edges(rules, base)}


_added: list[AddedRegion] = []


def add_regions(added: Iterable[AddedRegion]) -> None:
    """Let `load_regions` answer with these as well, in place of those added before."""
    _added[:] = added
    _with_added.cache_clear()


def load_regions() -> RegionMap:
    """The regions of the body; those of the program are worked out once and kept in the user's cache."""
    return _with_added() if _added else _shipped()


@cache
def _with_added() -> RegionMap:
    from glutemap.body.zones import load_compiler

    return _shipped().with_added(_added, load_compiler().left)


@cache
def _shipped() -> RegionMap:
    surface = load_surface()
    key = fingerprint("regions", RULES_VERSION, BORDERS, REGION_IDS)
    arrays = cached_arrays("regions", key, lambda: _build(surface))
    of_vertex = np.asarray(arrays["of_vertex"], np.int16)
    return RegionMap(
        of_vertex=of_vertex,
        shipped_of_vertex=of_vertex,
        ids=REGION_IDS,
        surface=surface,
        edge_vertex=np.asarray(arrays["edge_vertex"], np.int32),
        edge_base=np.asarray(arrays["edge_base"], np.int16),
        edge_share=np.asarray(arrays["edge_share"], np.float32),
        left=np.asarray(arrays["left"], np.float32),
    )
