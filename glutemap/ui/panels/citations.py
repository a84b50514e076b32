"""The numbers of the sources on a card, in the order in which a reader meets them."""

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from glutemap.language import tr
from glutemap.ui import text_size
from glutemap.ui.theme import tokens

if TYPE_CHECKING:
    from glutemap.knowledge.records import Claim, Library, Muscle, Source


class Citations:
    """Numbers the source keys of one muscle and writes claims with their numbers."""

    def __init__(self, library: "Library", keys: Iterable[str]) -> None:
        self._library = library
        self._numbers: dict[str, int] = {}
        for key in keys:
            self._numbers.setdefault(key, len(self._numbers) + 1)

    def marks(self, keys: Iterable[str]) -> str:
        """The small raised numbers of some sources, as a link named by them."""
        numbers = sorted({self._numbers[key] for key in keys if key in self._numbers})
        if not numbers:
            return ""
        said = ",".join(map(str, numbers))
        # Qt draws raised text at two thirds of its size. The joiner keeps it on the line of its claim.
        style = f"color:{tokens().text_faint}; text-decoration:none; "
        style += f"font-size:{text_size.px(14)}px; vertical-align:super"
        return f'\u2060<a href="{said}" style="{style}">{said}</a>'

    def claim(self, claim: "Claim") -> str:
        """A claim as HTML, with its sources and, where it is disputed, how."""
        markup = f"{escape(claim.text)}{self.marks(claim.sources)}"
        if claim.disputed:
            disputed = escape(tr("Disputed: {how}", how=claim.disputed))
            markup += f' <span style="color:{tokens().text_faint}">{disputed}</span>'
        return markup

    def listed(self) -> list[tuple[int, str, "Source | None"]]:
        """Number, key and record of every source, in order."""
        return [(number, key, self._library.sources.get(key)) for key, number in self._numbers.items()]

    def tip(self, href: str) -> str:
        """The full sources behind a link of `marks`."""
        wanted = {int(number) for number in href.split(",") if number.isdigit()}
        lines = [f"{n}. {s.cite if s else key}" for n, key, s in self.listed() if n in wanted]
        return "\n".join(lines)


def keys_of(muscle: "Muscle", library: "Library") -> list[str]:
    """Every source key that a muscle's card shows, in reading order."""
    claims: list[Claim] = [muscle.where, muscle.origin, muscle.insertion]
    keys = [key for claim in claims for key in claim.sources]
    keys += muscle.nerve.sources
    groups: list[Iterable[Claim]] = [muscle.actions]
    groups += [(point.place, point.pattern) for point in muscle.trigger_points]
    groups += [muscle.feels, muscle.brings_on, muscle.eases, muscle.find, muscle.self_check]
    keys += [key for group in groups for claim in group for key in claim.sources]
    plan = muscle.relief
    for routine_id in (*plan.release, *plan.stretch, *plan.strengthen):
        routine = library.routines.get(routine_id)
        if routine is not None:
            keys += routine.sources
            keys += [key for claim in routine.caution for key in claim.sources]
    rest: list[Iterable[Claim]] = [plan.habits, plan.avoid, muscle.see_someone]
    keys += [key for group in rest for claim in group for key in claim.sources]
    keys += [key for copy in muscle.copycats for key in copy.sources]
    return keys + list(muscle.evidence.sources)
