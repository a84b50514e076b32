"""Questions about a muscle itself: its name, where it lies and attaches, its nerve, what it does."""

from collections.abc import Iterator
from dataclasses import replace

from glutemap.knowledge.records import Claim, Muscle
from glutemap.language import later, tr
from glutemap.study.about import About, gives_away, whole
from glutemap.study.motions import Motion, Moves, motions_in, moves_of
from glutemap.study.names import own_names
from glutemap.study.places import nerves_apart, tell_apart
from glutemap.study.question import Kind, Option, Shown, Way
from glutemap.study.slots import Slot

_ATTACHED = {
    Kind.ORIGIN: later("Where does {muscle} arise (its origin)?"),
    Kind.INSERTION: later("Where does {muscle} insert?"),
}
_HERE = {
    Kind.ORIGIN: later("{muscle} arises here: {place}"),
    Kind.INSERTION: later("{muscle} inserts here: {place}"),
}
_THERE = {
    Kind.ORIGIN: later("There {muscle} arises."),
    Kind.INSERTION: later("There {muscle} inserts."),
}
_WHICH = {
    Kind.ORIGIN: later("Which muscle arises here? “{place}”"),
    Kind.INSERTION: later("Which muscle inserts here? “{place}”"),
}


def anatomy_slots(about: About) -> Iterator[Slot]:
    """Every question about the muscles themselves."""
    moves = {muscle.id: moves_of(muscle) for muscle in about.muscles}
    for muscle in about.muscles:
        yield from _names(about, muscle)
        yield from _attachments(about, muscle, Kind.ORIGIN)
        yield from _attachments(about, muscle, Kind.INSERTION)
        yield from _nerve(about, muscle)
        yield from _actions(about, muscle, moves)


def _others(about: About, muscle: Muscle) -> list[Muscle]:
    return about.ordered(muscle, [other for other in about.muscles if other is not muscle])


def _names(about: About, muscle: Muscle) -> Iterator[Slot]:
    name, where = about.tell(muscle.names.english), muscle.where
    others = [other for other in _others(about, muscle) if not _share_structures(muscle, other)]
    told = tr("This is {muscle} ({latin}). {where}", muscle=about.named(muscle), latin=muscle.names.latin,
              where=about.said(where))  # fmt: skip
    choose = Slot(
        f"{muscle.id}.name", Kind.NAME_STRUCTURE, Way.CHOOSE, area=muscle.area,
        prompt=tr("Which muscle is highlighted?"), answer=name, sources=where.sources,
        card=f"muscle:{muscle.id}", explanation=told, shown=Shown(muscle=muscle.id), sided=True,
        pool=about.offered(about.names(muscle, others), muscle.names.english),
    )  # fmt: skip
    yield choose
    known = own_names(muscle)
    yield replace(
        choose, way=Way.TYPE, prompt=tr("Which muscle is highlighted? Type its name."), pool=(),
        accepts=tuple(dict.fromkeys((*known, *map(about.tell, known)))),
    )  # fmt: skip
    yield replace(
        choose, item=f"{muscle.id}.place", kind=Kind.CLICK_STRUCTURE, way=Way.CLICK, pool=(), sided=False,
        prompt=tr("Click {muscle}, on either side.", muscle=about.named(muscle)),
    )  # fmt: skip


def _share_structures(one: Muscle, other: Muscle) -> bool:
    return bool(set(one.drawn) & set(other.drawn))


def _claim(muscle: Muscle, kind: Kind) -> Claim:
    return muscle.origin if kind is Kind.ORIGIN else muscle.insertion


def _attachments(about: About, muscle: Muscle, kind: Kind) -> Iterator[Slot]:
    claim, name = _claim(muscle, kind), about.tell(muscle.names.english)
    if gives_away(claim.text, muscle):
        return
    apart = [
        other for other in _others(about, muscle) if tell_apart(whole(claim), whole(_claim(other, kind)))
    ]
    told = tr(_HERE[kind], muscle=name, place=about.said(claim))
    texts = (
        Option(_claim(other, kind).text, tr(_THERE[kind], muscle=about.named(other)))
        for other in apart
        if not gives_away(_claim(other, kind).text, other)
        and not gives_away(_claim(other, kind).text, muscle)
    )
    yield Slot(
        f"{muscle.id}.{kind}", kind, Way.CHOOSE, area=muscle.area,
        prompt=tr(_ATTACHED[kind], muscle=about.named(muscle)), answer=about.tell(claim.text),
        explanation=told, sources=claim.sources, card=f"muscle:{muscle.id}",
        pool=about.offered(texts, claim.text), shown=Shown(muscle=muscle.id), sided=True,
    )  # fmt: skip
    names = (_attached(about, other, kind) for other in apart if not _is_named(other, claim.text))
    yield Slot(
        f"{muscle.id}.{kind}", kind, Way.CHOOSE, area=muscle.area,
        prompt=tr(_WHICH[kind], place=about.tell(claim.text)), answer=name, explanation=told,
        sources=claim.sources, card=f"muscle:{muscle.id}",
        pool=about.offered(names, muscle.names.english),
    )  # fmt: skip


def _attached(about: About, muscle: Muscle, kind: Kind) -> Option:
    """A muscle as a choice by name, with what is true of it."""
    name, place = muscle.names.english, _claim(muscle, kind).text
    return Option(name, tr(_HERE[kind], muscle=about.tell(name), place=about.tell(place)))


def _is_named(muscle: Muscle, text: str) -> bool:
    return any(name.lower() in text.lower() for name in (muscle.names.english, muscle.names.short) if name)


def _nerve(about: About, muscle: Muscle) -> Iterator[Slot]:
    nerve, name = muscle.nerve, about.tell(muscle.names.english)
    if gives_away(nerve.name, muscle):
        return
    words = f"{nerve.name} {nerve.note}"
    told = f"{name}: {about.tell(nerve.name)} ({', '.join(nerve.roots)}). {about.tell(nerve.note)}".strip()
    apart = [
        other
        for other in _others(about, muscle)
        if nerves_apart(words, f"{other.nerve.name} {other.nerve.note}")
    ]
    options = (
        Option(other.nerve.name, tr("It supplies {muscle}.", muscle=about.named(other)))
        for other in apart
        if not gives_away(other.nerve.name, muscle)
    )
    pool = about.offered(options, nerve.name)
    yield Slot(
        f"{muscle.id}.nerve", Kind.NERVE, Way.CHOOSE, area=muscle.area,
        prompt=tr("Which nerve supplies {muscle}?", muscle=about.named(muscle)),
        answer=_capital(about.tell(nerve.name)), explanation=told,
        sources=nerve.sources, card=f"muscle:{muscle.id}",
        pool=tuple(replace(option, text=_capital(option.text)) for option in pool),
        shown=Shown(muscle=muscle.id), sided=True,
    )  # fmt: skip


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _actions(about: About, muscle: Muscle, moves: dict[str, Moves]) -> Iterator[Slot]:
    name = about.tell(muscle.names.english)
    does = moves[muscle.id]
    others = _others(about, muscle)
    wrong = _other_motions(about, does, others)
    for claim in muscle.actions:
        if claim.disputed or gives_away(claim.text, muscle):
            continue
        yield Slot(
            f"{muscle.id}.action", Kind.ACTION, Way.CHOOSE, area=muscle.area,
            prompt=tr("Which of these does {muscle} do?", muscle=about.named(muscle)),
            answer=about.tell(claim.text), explanation=f"{name}: {about.tell(claim.text)}",
            sources=claim.sources, card=f"muscle:{muscle.id}", pool=about.offered(wrong, claim.text),
            shown=Shown(muscle=muscle.id), sided=True,
        )  # fmt: skip
        yield from _who_does(about, muscle, claim, _lacking(others, moves, claim))


def _other_motions(about: About, does: Moves, others: list[Muscle]) -> list[Option]:
    """What the muscle surely does not do, each motion once, and in the words of one muscle that does it."""
    found: dict[frozenset[Motion], Option] = {}
    for other in others:
        for claim in other.actions:
            if not claim.disputed and does.surely_not(claim.text):
                option = Option(claim.text, tr("That is what {muscle} does.", muscle=about.named(other)))
                found.setdefault(motions_in(claim.text), option)
    return list(found.values())


def _lacking(others: list[Muscle], moves: dict[str, Moves], claim: Claim) -> list[Muscle]:
    return [other for other in others if moves[other.id].surely_not(claim.text)]


def _who_does(about: About, muscle: Muscle, claim: Claim, lacking: list[Muscle]) -> Iterator[Slot]:
    name, text = about.tell(muscle.names.english), about.tell(claim.text)
    pool = about.offered(about.names(muscle, lacking), muscle.names.english)
    yield Slot(
        f"{muscle.id}.action", Kind.ACTION, Way.CHOOSE, area=muscle.area,
        prompt=tr("Which of these muscles does this? “{action}”", action=text), answer=name,
        explanation=f"{name}: {text}", sources=claim.sources, card=f"muscle:{muscle.id}", pool=pool,
    )  # fmt: skip
