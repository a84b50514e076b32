"""Questions about where pain is felt: which muscle refers here, and drawing a pattern."""

from collections.abc import Iterator, Mapping

import numpy as np

from glutemap.body.frame import BodyType
from glutemap.body.regions import RegionMap, load_regions
from glutemap.body.zones import IN_ZONE
from glutemap.knowledge.records import Muscle, TriggerPoint
from glutemap.ranking.zonebook import LEAST_CM2, ZoneBook
from glutemap.study.about import About, distinct, said
from glutemap.study.question import Kind, Option, Shown, Way
from glutemap.study.slots import Slot

Touched = Mapping[str, frozenset[str]]  # muscle id -> base ids of the regions that its patterns touch at all


def touched_regions(book: ZoneBook, regions: RegionMap | None = None) -> dict[str, frozenset[str]]:
    """The regions that any pattern of each muscle touches, on either side and however little."""
    regions = regions or load_regions()
    area = regions.surface.area_cm2[BodyType.FEMALE]
    least = round(255 * IN_ZONE)
    touched: dict[str, set[str]] = {}
    for row, key in enumerate(book.keys):
        if key.kind != "muscle":
            continue
        kept = slice(book.start[row], book.start[row + 1])
        inside = np.maximum(book.primary[kept], book.spillover[kept]) >= least
        where = book.vertices[kept][inside]
        sums = np.bincount(regions.of_vertex[where], area[where], len(regions.ids))
        found = touched.setdefault(key.owner, set())
        found |= {regions.split(regions.ids[number])[0] for number in np.flatnonzero(sums >= LEAST_CM2)}
    return {muscle: frozenset(found) for muscle, found in touched.items()}


def pattern_slots(about: About, touched: Touched) -> Iterator[Slot]:
    """Every question about patterns. Where the sources disagree on a pattern, nothing is asked of it."""
    for muscle in about.muscles:
        clear = [point for point in muscle.trigger_points if is_clear(point)]
        for region in sorted({region for point in clear for region in point.words.primary}):
            if region in about.library.regions:
                yield _refers(about, muscle, clear, region, touched)
        for point in clear:
            yield _draw(about, muscle, point)


def is_clear(point: TriggerPoint) -> bool:
    """Whether a pattern is described alike by its sources."""
    return not point.pattern.disputed and point.evidence != "disputed"


def _refers(about: About, muscle: Muscle, clear: list[TriggerPoint], region: str, touched: Touched) -> Slot:
    record = about.library.regions[region]
    point = next(point for point in clear if region in point.words.primary)
    place = f"the {{side}} {record.name}" if record.sided else f"the {record.name}"
    others = (
        other
        for other in about.ordered(muscle, about.muscles)
        if other is not muscle and not _reaches(other, region, touched)
    )
    options = (Option(other.names.english, _felt(about, other)) for other in others)
    name = muscle.names.english
    return Slot(
        item=f"{muscle.id}.refers", kind=Kind.REFERS_HERE, way=Way.CHOOSE, area=muscle.area,
        prompt=f"Which of these muscles is commonly reported to send pain to {place}?", answer=name,
        explanation=f"{name}, {_small(point.name)}: {said(point.pattern)}", sources=point.pattern.sources,
        card=f"muscle:{muscle.id}", pool=distinct(options, name),
        shown=Shown(region=f"{region}.left" if record.sided else region, trigger_point=point.id),
        sided=record.sided,
    )  # fmt: skip


def _reaches(muscle: Muscle, region: str, touched: Touched) -> bool:
    """Whether any pattern of a muscle, disputed ones included, touches a region in words or as drawn."""
    return region in touched.get(muscle.id, frozenset()) or any(
        region in (*point.words.primary, *point.words.spillover) for point in muscle.trigger_points
    )


def _felt(about: About, muscle: Muscle) -> str:
    regions = dict.fromkeys(r for point in muscle.trigger_points for r in point.words.primary)
    names = [about.library.regions[region].name for region in regions if region in about.library.regions]
    return f"Its pain is commonly felt in: {'; '.join(names)}." if names else ""


def _draw(about: About, muscle: Muscle, point: TriggerPoint) -> Slot:
    name = muscle.names.english
    many = len(muscle.trigger_points) > 1
    which = f"{name} ({_small(point.name)})" if many else name
    return Slot(
        item=f"{muscle.id}.zone.{point.id}", kind=Kind.DRAW_ZONE, way=Way.DRAW, area=muscle.area,
        prompt=f"Draw where pain from {which} on the {{side}} is commonly felt.",
        answer=_named_regions(about, point), explanation=said(point.pattern), sources=point.pattern.sources,
        card=f"muscle:{muscle.id}", shown=Shown(muscle=muscle.id, trigger_point=point.id), sided=True,
    )  # fmt: skip


def _named_regions(about: About, point: TriggerPoint) -> str:
    def names(ids: tuple[str, ...]) -> str:
        return "; ".join(about.library.regions[i].name for i in ids if i in about.library.regions)

    spread = names(tuple(r for r in point.words.spillover if r not in point.words.primary))
    return f"Mainly: {names(point.words.primary)}." + (f" It may spread to: {spread}." if spread else "")


def _small(name: str) -> str:
    return name[:1].lower() + name[1:] if name[1:2].islower() else name
