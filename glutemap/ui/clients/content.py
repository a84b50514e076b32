"""All that a session holds, as one value: taken from the window's state, put back into it, written down."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from glutemap.body.borders import split
from glutemap.body.frame import Side
from glutemap.body.pain import PainMap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from glutemap.body.frame import BodyType
    from glutemap.clients.live import LiveSession
    from glutemap.clients.records import PlanItem, Session
    from glutemap.knowledge.records import Library
    from glutemap.ranking.findings import Place
    from glutemap.ui.state import AppState

K = TypeVar("K")


@dataclass(frozen=True)
class Content:
    """The marks, answers, findings, plan and notes of a session, or of a sketch that nobody owns."""

    pain: PainMap = field(default_factory=PainMap)
    answers: Mapping[str, bool] = field(default_factory=dict)
    pressed: Mapping[Place, bool] = field(default_factory=dict)
    treated: frozenset[Place] = frozenset()
    painless: frozenset[str] = frozenset()
    plan: tuple[PlanItem, ...] = ()
    notes: str = ""

    @classmethod
    def of(cls, state: AppState) -> Content:
        """What the window holds now."""
        found = state.evidence
        return cls(
            state.pain, found.answers, found.pressed, found.treated, found.painless,
            state.visit.plan, state.visit.notes,
        )  # fmt: skip

    @classmethod
    def of_session(cls, session: Session) -> Content:
        """What is stored of a session."""
        drawing = session.drawings.get("")
        seen = session.evidence
        return cls(
            drawing.pain_map() if drawing else PainMap(),
            session.answers,
            {(e.muscle, e.side): e.outcome != "no" for e in seen if e.kind == "pressed"},
            frozenset((e.muscle, e.side) for e in seen if e.kind == "treated" and e.outcome == "no"),
            frozenset(_region(e.muscle, e.side) for e in seen if e.kind == "painless"),
            session.plan,
            session.notes,
        )

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to keep."""
        return self.marks_nothing and not (
            self.answers or self.pressed or self.treated or self.painless or self.plan or self.notes.strip()
        )

    @property
    def marks_nothing(self) -> bool:
        """Whether nothing is drawn."""
        return not (self.pain.regions or self.pain.strokes)

    def says_the_same(self, other: Content) -> bool:
        """Whether both hold the same; the body under an empty drawing does not count."""
        if self.marks_nothing and other.marks_nothing:
            return replace(self, pain=PainMap()) == replace(other, pain=PainMap())
        return self == other

    def known_to(self, library: Library | None) -> Content:
        """Without marks on areas that a library does not have; itself when it has them all."""
        regions = self.pain.regions
        known = {r: i for r, i in regions.items() if library is None or split(r)[0] in library.regions}
        return self if len(known) == len(regions) else replace(self, pain=replace(self.pain, regions=known))

    def put_into(self, state: AppState, body: BodyType | None = None) -> None:
        """Show it in the window instead of what is there; ``body`` is for one without marks."""
        pain = replace(self.pain, body=body) if body is not None and self.marks_nothing else self.pain
        state.begin(pain)
        state.evidence.replace(self.answers, self.pressed, self.treated, self.painless)
        state.visit.set_plan(self.plan)
        state.visit.set_notes(self.notes)


def write(live: LiveSession, before: Content, after: Content) -> Iterator[Content]:
    """Store what differs, one committed change at a time; yields what is stored after each.

    Raises StoreError; what was yielded before it is on the disk. A part that does not fit the records keeps
    none of the others from the disk: it is raised at the end.
    """
    from glutemap.clients.errors import StoreError, Trouble

    refused: StoreError | None = None
    for step in (_drawn, _answered, _found, _planned, _noted):
        try:
            for stored in step(live, before, after):
                before = stored
                yield stored
        except StoreError as fault:
            if fault.trouble is not Trouble.BAD_VALUE:
                raise
            refused = refused or fault
    if refused is not None:
        raise refused


def _drawn(live: LiveSession, before: Content, after: Content) -> Iterator[Content]:
    from glutemap.clients.records import Drawing

    if after.pain != before.pain:
        live.draw(Drawing.of(after.pain))
        yield replace(before, pain=after.pain)


def _answered(live: LiveSession, before: Content, after: Content) -> Iterator[Content]:
    stored = before
    for clue in _changed(before.answers, after.answers):
        live.answer(clue, after.answers.get(clue))
        stored = replace(stored, answers=_with(stored.answers, clue, after.answers.get(clue)))
        yield stored


def _found(live: LiveSession, before: Content, after: Content) -> Iterator[Content]:
    if (before.pressed, before.treated, before.painless) != (after.pressed, after.treated, after.painless):
        _write_findings(live, before, after)
        yield replace(before, pressed=after.pressed, treated=after.treated, painless=after.painless)


def _planned(live: LiveSession, before: Content, after: Content) -> Iterator[Content]:
    if after.plan != before.plan:
        live.plan(after.plan)
        yield replace(before, plan=after.plan)


def _noted(live: LiveSession, before: Content, after: Content) -> Iterator[Content]:
    if after.notes != before.notes:
        live.write_notes(after.notes)
        yield replace(before, notes=after.notes)


def _write_findings(live: LiveSession, before: Content, after: Content) -> None:
    """Each finding is written for itself; written twice it is the same."""
    for muscle, side in _changed(before.pressed, after.pressed):
        _observe(live, "pressed", muscle, side, after.pressed.get((muscle, side)))
    for muscle, side in before.treated ^ after.treated:
        _observe(live, "treated", muscle, side, False if (muscle, side) in after.treated else None)
    for region in before.painless ^ after.painless:
        base, side = split(region)
        _observe(live, "painless", base, side, False if region in after.painless else None)


def _observe(live: LiveSession, kind: str, muscle: str, side: Side, outcome: bool | None) -> None:
    from glutemap.clients.records import Evidence

    if outcome is None:
        live.forget(kind, muscle, side)
    else:
        said = "yes" if outcome else "no"
        live.observe(Evidence(kind=kind, muscle=muscle, side=side, outcome=said))  # type: ignore[arg-type]


def _changed(before: Mapping[K, bool], after: Mapping[K, bool]) -> Iterable[K]:
    return [key for key in {**before, **after} if before.get(key) != after.get(key)]


def _with(answers: Mapping[str, bool], clue: str, holds: bool | None) -> dict[str, bool]:
    kept = {key: value for key, value in answers.items() if key != clue}
    return kept if holds is None else {**kept, clue: holds}


def _region(base: str, side: Side) -> str:
    return base if side is Side.MIDLINE else f"{base}.{side}"
