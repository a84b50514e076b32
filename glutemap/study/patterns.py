"""Questions about where pain is felt: which muscle refers here, and drawing a pattern."""

from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from glutemap.body.frame import BodyType, Side
from glutemap.body.regions import RegionMap, load_regions
from glutemap.body.zones import IN_ZONE
from glutemap.knowledge.records import Muscle, TriggerPoint
from glutemap.language import inside, later, tr
from glutemap.ranking.zonebook import LEAST_CM2, ZoneBook
from glutemap.study.about import About
from glutemap.study.question import Kind, Option, Shown, Way
from glutemap.study.slots import Slot

_SENDS = {
    Side.LEFT: later("Which of these muscles is commonly reported to send pain to the left {region}?"),
    Side.RIGHT: later("Which of these muscles is commonly reported to send pain to the right {region}?"),
    Side.MIDLINE: later("Which of these muscles is commonly reported to send pain to the {region}?"),
}
_DRAW = {
    Side.LEFT: later("Draw where pain from {muscle} on the left is commonly felt."),
    Side.RIGHT: later("Draw where pain from {muscle} on the right is commonly felt."),
}

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
        touching = np.maximum(book.primary[kept], book.spillover[kept]) >= least
        where = book.vertices[kept][touching]
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
    asked = {side: tr(said, region=about.tell(record.name)) for side, said in _SENDS.items()}
    others = (
        other
        for other in about.ordered(muscle, about.muscles)
        if other is not muscle and not _reaches(other, region, touched)
    )
    options = (Option(other.names.english, _felt(about, other)) for other in others)
    name = about.tell(muscle.names.english)
    return Slot(
        item=f"{muscle.id}.refers", kind=Kind.REFERS_HERE, way=Way.CHOOSE, area=muscle.area,
        prompt=asked[Side.LEFT if record.sided else Side.MIDLINE], by_side=asked, answer=name,
        explanation=f"{name}, {_small(about.tell(point.name))}: {about.said(point.pattern)}",
        sources=point.pattern.sources, card=f"muscle:{muscle.id}",
        pool=about.offered(options, muscle.names.english),
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
    names = _region_names(about, regions)
    return tr("Its pain is commonly felt in: {regions}.", regions=names) if names else ""


def _draw(about: About, muscle: Muscle, point: TriggerPoint) -> Slot:
    name = about.named(muscle)
    several = len(muscle.trigger_points) > 1
    which = f"{name} ({_small(about.tell(point.name))})" if several else name
    asked = {side: tr(said, muscle=which) for side, said in _DRAW.items()}
    return Slot(
        item=f"{muscle.id}.zone.{point.id}", kind=Kind.DRAW_ZONE, way=Way.DRAW, area=muscle.area,
        prompt=asked[Side.LEFT], by_side=asked, answer=_named_regions(about, point),
        explanation=about.said(point.pattern), sources=point.pattern.sources,
        card=f"muscle:{muscle.id}", shown=Shown(muscle=muscle.id, trigger_point=point.id), sided=True,
    )  # fmt: skip


def _named_regions(about: About, point: TriggerPoint) -> str:
    main = _region_names(about, point.words.primary)
    spread = _region_names(about, (r for r in point.words.spillover if r not in point.words.primary))
    if not spread:
        return tr("Mainly: {regions}.", regions=main)
    return tr("Mainly: {regions}. It may spread to: {others}.", regions=main, others=spread)


def _region_names(about: About, ids: Iterable[str]) -> str:
    regions = about.library.regions
    return "; ".join(about.tell(regions[region].name) for region in ids if region in regions)


def _small(name: str) -> str:
    return inside(name) if name[1:2].islower() else name
