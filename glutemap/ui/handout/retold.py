"""A page in another language than the program's: the knowledge, and what nobody changed of the plan."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING

from glutemap import language
from glutemap.handout.plan import Line, dose_of
from glutemap.knowledge.translating import spoken, translated
from glutemap.language import ENGLISH, aloud
from glutemap.ui import words
from glutemap.ui.visit.items import call_for, sign_to_call, stop_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from glutemap.handout.compose import Material
    from glutemap.handout.plan import PlanItem
    from glutemap.knowledge.records import Library, Muscle, Routine
    from glutemap.language import Catalogue


@dataclass(frozen=True)
class Tongue:
    """A language with all that is known in it."""

    speaks: Catalogue
    library: Library


class Interpreter:
    """Puts what a page is made from into another language; keeps what it has translated of one library."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._own: Library | None = None
        self._kept: dict[str, Tongue] = {}
        self._texts: dict[tuple[str, str], dict[str, str]] = {}

    def retold(self, material: Material, program: Catalogue, wanted: str) -> tuple[Material, Catalogue]:
        """The material in the language ``wanted`` (a code), and that language.

        The material's library is in the language of the ``program``. A plan that was made in English is
        known again, too. Raises KeyError for a language that is not shipped.
        """
        with self._lock:
            if material.library is not self._own:
                self._own, self._texts = material.library, {}
                self._kept = {program.code: Tongue(program, material.library)}
            own, after = self._tongue(program.code, program.code), self._tongue(wanted, program.code)
            plan = material.plan
            for known in dict.fromkeys((own.speaks.code, ENGLISH.code)):
                if known != wanted and plan:
                    before = self._tongue(known, program.code)
                    plan = retold_plan(plan, before, after, self._exchange(before, after))
            return replace(material, library=after.library, plan=plan), after.speaks

    def _tongue(self, code: str, own: str) -> Tongue:
        if code not in self._kept:
            library = library_in(self._kept[own].library, own, code)
            self._kept[code] = Tongue(language.load(code), library)
        return self._kept[code]

    def _exchange(self, before: Tongue, after: Tongue) -> dict[str, str]:
        key = before.speaks.code, after.speaks.code
        if key not in self._texts:
            self._texts[key] = texts_of(before, after)
        return self._texts[key]


def texts_of(before: Tongue, after: Tongue) -> dict[str, str]:
    """Every text of a library, and the same in another language."""
    return dict(zip(spoken(before.library), spoken(after.library), strict=True))


def library_in(library: Library, own: str, wanted: str) -> Library:
    """A library in the language ``own``, with any pack that lies over it, in another one (codes)."""
    english = {said[0]: text for (text, _about), said in _forms(own).items()}
    forms = _forms(wanted)

    def say(text: str) -> str:
        text = english.get(text, text)
        return forms.get((text, ""), (text,))[0]

    return translated(library, say)


def _forms(code: str) -> dict[language.Key, tuple[str, ...]]:
    content = language.knowledge_bytes(code)
    return language.read_forms(content) if content else {}


def retold_plan(
    plan: Sequence[PlanItem], before: Tongue, after: Tongue, texts: Mapping[str, str]
) -> list[Line]:
    """The lines of a plan in another language: each part that stands as the program wrote it.

    What somebody edited by hand stays as it is.
    """
    return [_retold(item, before, after, texts) for item in plan]


def _retold(item: PlanItem, before: Tongue, after: Tongue, texts: Mapping[str, str]) -> Line:
    ways = dict(_ways(item.item, before, after, texts))
    head, line, rest = item.words.partition("\n")
    return Line(
        item=item.item,
        words=f"{texts.get(head, head)}{line}{ways.get(rest, rest)}",
        dose=ways.get(item.dose, item.dose),
        days=item.days,
        reminder=_exchanged(item.reminder, ways),
    )


def _ways(item: str, before: Tongue, after: Tongue, texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What the program itself writes into a line about a routine, before and after."""
    old, new = before.library.routines.get(item), after.library.routines.get(item)
    if old is None or new is None:
        return
    yield " ".join(old.steps), " ".join(new.steps)
    doses = _said(before, old), _said(after, new)
    yield doses
    yield words.capital(doses[0]), words.capital(doses[1])
    yield stop_of(old, before.library), stop_of(new, after.library)
    yield from ((claim.text, texts[claim.text]) for claim in old.caution)
    for muscle in before.library.muscles.values():
        if item in (*muscle.relief.release, *muscle.relief.stretch, *muscle.relief.strengthen):
            yield from _calls(muscle, before, after, texts)


def _said(tongue: Tongue, routine: Routine) -> str:
    with aloud(tongue.speaks):
        return dose_of(routine)


def _calls(
    muscle: Muscle, before: Tongue, after: Tongue, texts: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """When to call about a muscle."""
    with aloud(before.speaks):
        sign = sign_to_call(muscle)
        old = call_for(sign)
    with aloud(after.speaks):
        new = call_for(texts.get(sign, sign))
    if old:
        yield old, new


def _exchanged(text: str, ways: Mapping[str, str]) -> str:
    """The text with the sentences that are the program's own in the other language, the longest first."""
    for old in sorted(filter(None, ways), key=len, reverse=True):
        text = text.replace(old, ways[old])
    return text
