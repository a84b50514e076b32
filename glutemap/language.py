"""The language the program speaks: English stands in the code, other languages in ``data/languages``.

``de.ts`` holds the program's own words, ``de.knowledge.ts`` those of the knowledge; Qt Linguist edits both.
They are looked up by the English text, so a translation can never be of another text than the one beside
which it stands; what is missing is said in English. No Qt here: the core words its own reasons and questions.

For whoever adds a language. Counted texts (`many`) have two forms: the first for a count of exactly 1, the
second for every other count, 0 as well. English, German and Spanish need no more. A language with other rules
(French takes its first form for 0 too; Polish, Russian, Czech and Arabic have three forms and more) would be
said wrongly as it stands: Linguist shows a third form, but nothing here asks for it. It needs a rule in
`Catalogue` from the count to the form, used by `Catalogue.find`, and as many forms in
``packaging/translations.py``, which writes two.
"""

import datetime
import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from glutemap import resources

NAMES = {"en": "English", "de": "Deutsch", "es": "Español"}
"""The languages that are shipped, each by its own name."""
OVERRIDE = "GLUTEMAP_LANGUAGE"
CONTEXT = "glutemap"  # of every message in a .ts file: a text means the same wherever it is said

Key = tuple[str, str]  # the English text, and what it is about where that has to be said


@dataclass(frozen=True)
class Catalogue:
    """One language: its code (``de``), and its forms of each English text: one, or one and many."""

    code: str
    forms: dict[Key, tuple[str, ...]] = field(default_factory=dict)
    decimal_point: str = "."
    date_pattern: str = "%e %B %Y"  # %e, the day without a nought, and the months are this module's own
    keeps_capitals: bool = False  # a noun inside a sentence keeps its capital
    short_date_pattern: str = ""  # where there is little room; empty where dates are short anyway

    def find(self, text: str, about: str, count: int | None = None) -> str | None:
        """The translation of a text (in the form for ``count``); None when there is none."""
        forms = self.forms.get((text, about))
        if not forms:
            return None
        return forms[-1] if count is None or count != 1 else forms[0]


ENGLISH = Catalogue("en", short_date_pattern="%e %b %Y")
_program = ENGLISH
_aloud: ContextVar[Catalogue | None] = ContextVar("aloud", default=None)


def tr(text: str, about: str = "", /, **values: object) -> str:
    """A text in the language in use, with ``values`` in the places of its braces.

    ``about`` tells apart texts that are alike in English only ("Back": the body's, or the way back).
    """
    said = in_use().find(text, about) or text
    return said.format(**values) if values else said


def many(count: int, one: str, more: str, /, **values: object) -> str:
    """``one`` or ``more`` as the count asks for, in the language in use; ``{n}`` is the count."""
    said = in_use().find(more, "", count) or (one if count == 1 else more)
    return said.format(n=values.pop("n", count), **values)


def later(text: str, about: str = "", /) -> str:
    """A text that is marked here, in a table or a constant, and goes through `tr` where it is shown."""
    del about
    return text


def inside(name: str) -> str:
    """A name as it stands inside a sentence: in English without its capital, in German with it."""
    if in_use().keeps_capitals or name[1:2].isupper():
        return name
    return name[:1].lower() + name[1:]


def unbracketed(name: str) -> str:
    """A name as it stands within brackets, or before them: ``base of the spine, sacrum``."""
    return name.replace(" (", ", ").replace(")", "")


def number(value: float, decimals: int = 0) -> str:
    """A number with the decimal point or comma of the language."""
    return f"{value:.{decimals}f}".replace(".", in_use().decimal_point)


def span(seconds: tuple[int, int]) -> str:
    """``30 to 60 seconds``, or minutes where that is easier to say."""
    low, high = seconds
    if low >= 60 and low % 60 == 0 and high % 60 == 0:
        low, high = low // 60, high // 60
        if low == high:
            return many(low, "{n} minute", "{n} minutes")
        return tr("{low} to {high} minutes", low=low, high=high)
    if low == high:
        return many(low, "{n} second", "{n} seconds")
    return tr("{low} to {high} seconds", low=low, high=high)


def day(date: datetime.date) -> str:
    """A date as the language writes it: ``22 November 2026``, ``22.11.2026``."""
    return _dated(date, in_use().date_pattern)


def short_day(date: datetime.date) -> str:
    """A date where there is little room, such as at the axis of a chart: ``22 Nov 2026``, ``22.11.2026``."""
    return _dated(date, in_use().short_date_pattern or in_use().date_pattern)


def _dated(date: datetime.date, pattern: str) -> str:
    # Not by strftime's %B: Qt sets the system's locale, and that may speak another language.
    month = _MONTHS[date.month - 1]
    pattern = pattern.replace("%e", str(date.day)).replace("%B", month).replace("%b", month[:3])
    return date.strftime(pattern)


def code() -> str:
    """The code of the language in use, such as ``de``."""
    return in_use().code


def use(catalogue: Catalogue) -> None:
    """Speak this language from now on. What is on the screen already stays as it is."""
    global _program
    _program = catalogue


@contextmanager
def aloud(catalogue: Catalogue) -> Iterator[None]:
    """Speak another language inside this block of this thread: a hand-out in the client's own."""
    before = _aloud.set(catalogue)
    try:
        yield
    finally:
        _aloud.reset(before)


def load(wanted: str) -> Catalogue:
    """The catalogue of a language that is shipped.

    Raises KeyError for one that is not, OSError when its file is missing.
    """
    if wanted not in NAMES:
        raise KeyError(f"no language {wanted!r}: there are {', '.join(NAMES)}")
    if wanted == "en":
        return ENGLISH
    content = resources.data(f"languages/{wanted}.ts").read_bytes()
    return Catalogue(wanted, read_forms(content), ",", *_HABITS[wanted])


def chosen(setting: str, of_system: str) -> str:
    """The code of the language to speak: the environment's, the user's, or the system's if it is shipped."""
    for wish in (os.environ.get(OVERRIDE, ""), setting, of_system.partition("_")[0].partition("-")[0]):
        if wish in NAMES:
            return wish
    return "en"


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_HABITS: dict[str, tuple[str, bool]] = {"de": ("%d.%m.%Y", True), "es": ("%d/%m/%Y", False)}


def in_use() -> Catalogue:
    """The language that is spoken here and now: the one that is said `aloud`, else the program's."""
    return _aloud.get() or _program


def knowledge_bytes(wanted: str) -> bytes:
    """The translations of the knowledge as a .ts file; empty in English or when they are missing."""
    try:
        return b"" if wanted == "en" else resources.data(f"languages/{wanted}.knowledge.ts").read_bytes()
    except OSError:
        return b""


def read_forms(content: bytes) -> dict[Key, tuple[str, ...]]:
    """The finished translations in a .ts file: English text and what it is about, to one or two forms."""
    from xml.etree import ElementTree  # only for a language other than English

    forms: dict[Key, tuple[str, ...]] = {}
    for message in ElementTree.fromstring(content).iter("message"):
        said = message.find("translation")
        if said is None or said.get("type") is not None:
            continue  # not done yet, or no longer said
        found = tuple(form.text or "" for form in said.iter("numerusform")) or (said.text or "",)
        if all(found):
            forms[message.findtext("source", ""), message.findtext("comment", "")] = found
    return forms
