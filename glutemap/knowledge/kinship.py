"""Which muscles have something in common: a movement, a nerve, a root, an attachment, a place of pain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from glutemap.knowledge.records import Group, GroupKind, Library

KinKind = Literal["movement", "nerve", "root", "attachment", "refers"]
KINDS: tuple[KinKind, ...] = ("movement", "nerve", "root", "attachment", "refers")


@dataclass(frozen=True)
class Kin:
    """Muscles with one thing in common.

    Attributes:
        id: The group's id, the root, or the region without its side.
        kind: What they share.
        name: What it is called.
        plain: The same in plain words, or empty.
        muscles: Ids of those that take a main part, in the library's order; for ``refers`` those whose
            pain is felt there above all.
        helpers: Ids of those with a lesser part; for ``refers`` those whose pain spreads there.
        note: What else is to be said.
        sources: Source keys; empty for what follows from the muscles' own files.

    """

    id: str
    kind: KinKind
    name: str
    plain: str = ""
    muscles: tuple[str, ...] = ()
    helpers: tuple[str, ...] = ()
    note: str = ""
    sources: tuple[str, ...] = ()


def kin_of(library: Library, kind: KinKind) -> list[Kin]:
    """Everything of a kind that muscles may share, in the order of reading; none is empty."""
    if kind == "root":
        found = _by_root(library)
    elif kind == "refers":
        found = _by_region(library)
    else:
        found = (_of_group(group, kind, library) for group in library.groups.values() if group.kind == kind)
    return [kin for kin in found if kin.muscles or kin.helpers]


def _of_group(group: Group, kind: GroupKind, library: Library) -> Kin:
    order = list(library.muscles)
    return Kin(
        group.id,
        kind,
        group.name,
        group.plain,
        tuple(sorted(group.muscles, key=order.index)),
        tuple(sorted(group.helpers, key=order.index)),
        group.note,
        group.sources,
    )


def _by_root(library: Library) -> Iterator[Kin]:
    """The roots from the neck down."""
    roots = {root for muscle in library.muscles.values() for root in muscle.nerve.roots}
    for root in sorted(roots, key=_root_order):
        shared = tuple(m.id for m in library.muscles.values() if root in m.nerve.roots)
        yield Kin(root, "root", root, muscles=shared)


def _root_order(root: str) -> tuple[int, int]:
    letter = root.rstrip("0123456789")
    return ("C", "T", "L", "S", "Co").index(letter), int(root[len(letter) :])


def _by_region(library: Library) -> Iterator[Kin]:
    """The regions of the skin, with the muscles that send pain there."""
    for region in library.regions.values():
        main, spread = [], []
        for muscle in library.muscles.values():
            if any(region.id in point.words.primary for point in muscle.trigger_points):
                main.append(muscle.id)
            elif any(region.id in point.words.spillover for point in muscle.trigger_points):
                spread.append(muscle.id)
        yield Kin(region.id, "refers", region.name, muscles=tuple(main), helpers=tuple(spread))
