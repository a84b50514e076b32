"""Questions about a muscle itself: its name, where it lies and attaches, its nerve, what it does."""

from collections.abc import Iterator
from dataclasses import replace

from glutemap.knowledge.records import Claim, Muscle
from glutemap.study.about import About, distinct, gives_away, said
from glutemap.study.motions import Motion, Moves, motions_in, moves_of
from glutemap.study.names import own_names
from glutemap.study.places import nerves_apart, tell_apart
from glutemap.study.question import Kind, Option, Shown, Way
from glutemap.study.slots import Slot


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
    name, where = muscle.names.english, muscle.where
    others = [other for other in _others(about, muscle) if not _share_structures(muscle, other)]
    whole = Slot(
        f"{muscle.id}.name", Kind.NAME_STRUCTURE, Way.CHOOSE, area=muscle.area,
        prompt="Which muscle is highlighted?", answer=name, sources=where.sources, card=f"muscle:{muscle.id}",
        explanation=f"This is {name} ({muscle.names.latin}). {said(where)}",
        pool=distinct(about.names(muscle, others), name), shown=Shown(muscle=muscle.id), sided=True,
    )  # fmt: skip
    yield whole
    yield replace(
        whole, way=Way.TYPE, prompt=f"{whole.prompt} Type its name.", pool=(), accepts=own_names(muscle)
    )
    yield replace(
        whole, item=f"{muscle.id}.place", kind=Kind.CLICK_STRUCTURE, way=Way.CLICK, pool=(), sided=False,
        prompt=f"Click {name}, on either side.",
    )  # fmt: skip


def _share_structures(one: Muscle, other: Muscle) -> bool:
    return bool(set(one.drawn) & set(other.drawn))


def _claim(muscle: Muscle, kind: Kind) -> Claim:
    return muscle.origin if kind is Kind.ORIGIN else muscle.insertion


def _attachments(about: About, muscle: Muscle, kind: Kind) -> Iterator[Slot]:
    claim, name = _claim(muscle, kind), muscle.names.english
    if gives_away(claim.text, muscle):
        return
    apart = [other for other in _others(about, muscle) if tell_apart(said(claim), said(_claim(other, kind)))]
    verb = "arise (its origin)" if kind is Kind.ORIGIN else "insert"
    does = "arises" if kind is Kind.ORIGIN else "inserts"
    told = f"{name} {does} here: {said(claim)}"
    texts = (
        Option(_claim(other, kind).text, f"There {other.names.english} {does}.")
        for other in apart
        if not gives_away(_claim(other, kind).text, other)
        and not gives_away(_claim(other, kind).text, muscle)
    )
    yield Slot(
        f"{muscle.id}.{kind}", kind, Way.CHOOSE, area=muscle.area, prompt=f"Where does {name} {verb}?",
        answer=claim.text, explanation=told, sources=claim.sources, card=f"muscle:{muscle.id}",
        pool=distinct(texts, claim.text), shown=Shown(muscle=muscle.id), sided=True,
    )  # fmt: skip
    names = (
        Option(other.names.english, f"{other.names.english} {does} here: {_claim(other, kind).text}")
        for other in apart
        if not _is_named(other, claim.text)
    )
    yield Slot(
        f"{muscle.id}.{kind}", kind, Way.CHOOSE, area=muscle.area,
        prompt=f"Which muscle {does} here? “{claim.text}”", answer=name, explanation=told,
        sources=claim.sources, card=f"muscle:{muscle.id}", pool=distinct(names, name),
    )  # fmt: skip


def _is_named(muscle: Muscle, text: str) -> bool:
    return any(name.lower() in text.lower() for name in (muscle.names.english, muscle.names.short) if name)


def _nerve(about: About, muscle: Muscle) -> Iterator[Slot]:
    nerve, name = muscle.nerve, muscle.names.english
    if gives_away(nerve.name, muscle):
        return
    whole = f"{nerve.name} {nerve.note}"
    roots = ", ".join(nerve.roots)
    told = f"{name}: {nerve.name} ({roots}). {nerve.note}".strip()
    apart = [
        other
        for other in _others(about, muscle)
        if nerves_apart(whole, f"{other.nerve.name} {other.nerve.note}")
    ]
    options = (
        Option(_capital(other.nerve.name), f"It supplies {other.names.english}.")
        for other in apart
        if not gives_away(other.nerve.name, muscle)
    )
    answer = _capital(nerve.name)
    yield Slot(
        f"{muscle.id}.nerve", Kind.NERVE, Way.CHOOSE, area=muscle.area,
        prompt=f"Which nerve supplies {name}?", answer=answer, explanation=told,
        sources=nerve.sources, card=f"muscle:{muscle.id}", pool=distinct(options, answer),
        shown=Shown(muscle=muscle.id), sided=True,
    )  # fmt: skip


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _actions(about: About, muscle: Muscle, moves: dict[str, Moves]) -> Iterator[Slot]:
    name = muscle.names.english
    does = moves[muscle.id]
    others = _others(about, muscle)
    wrong = _other_motions(does, others)
    for claim in muscle.actions:
        if claim.disputed or gives_away(claim.text, muscle):
            continue
        yield Slot(
            f"{muscle.id}.action", Kind.ACTION, Way.CHOOSE, area=muscle.area,
            prompt=f"Which of these does {name} do?", answer=claim.text, explanation=f"{name}: {claim.text}",
            sources=claim.sources, card=f"muscle:{muscle.id}", pool=distinct(wrong, claim.text),
            shown=Shown(muscle=muscle.id), sided=True,
        )  # fmt: skip
        yield from _who_does(about, muscle, claim, _lacking(others, moves, claim))


def _other_motions(does: Moves, others: list[Muscle]) -> list[Option]:
    """What the muscle surely does not do, each motion once, and in the words of one muscle that does it."""
    found: dict[frozenset[Motion], Option] = {}
    for other in others:
        for claim in other.actions:
            if not claim.disputed and does.surely_not(claim.text):
                option = Option(claim.text, f"That is what {other.names.english} does.")
                found.setdefault(motions_in(claim.text), option)
    return list(found.values())


def _lacking(others: list[Muscle], moves: dict[str, Moves], claim: Claim) -> list[Muscle]:
    return [other for other in others if moves[other.id].surely_not(claim.text)]


def _who_does(about: About, muscle: Muscle, claim: Claim, lacking: list[Muscle]) -> Iterator[Slot]:
    name = muscle.names.english
    pool = distinct(about.names(muscle, lacking), name)
    yield Slot(
        f"{muscle.id}.action", Kind.ACTION, Way.CHOOSE, area=muscle.area,
        prompt=f"Which of these muscles does this? “{claim.text}”", answer=name,
        explanation=f"{name}: {claim.text}", sources=claim.sources, card=f"muscle:{muscle.id}", pool=pool,
    )  # fmt: skip
