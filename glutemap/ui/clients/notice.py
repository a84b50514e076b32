"""What the window says about the records, in one calm line, with the way out beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from glutemap.clients.errors import StoreError

Way = Literal["retry", "restore", "close_anyway", "go_on", "new_session", "open_again"]
_WORDS: dict[Way, str] = {
    "retry": "Try again",
    "restore": "Restore the last backup",
    "close_anyway": "Close without it",
    "go_on": "Go on with it",
    "new_session": "New session today",
    "open_again": "Try again",
}


@dataclass(frozen=True)
class Notice:
    """One line and the ways out; ``is_trouble`` when something could not be done."""

    text: str
    ways: tuple[Way, ...] = ()
    is_trouble: bool = True

    def label(self, way: Way) -> str:
        """The words on the button of a way out."""
        return _WORDS[way]


def of_fault(fault: StoreError, ways: tuple[Way, ...] = ()) -> Notice:
    """An error as the window says it: what, what to do, and where."""
    from glutemap.clients.errors import Trouble

    what, todo = _sentence(fault.what), _sentence(fault.todo)
    if fault.trouble is Trouble.BUSY:
        what = "Another copy of glutemap has the clients' records open."
        todo = "Close the other window, then try again. You can sketch here meanwhile."
    elif fault.trouble is Trouble.CANCELLED:
        what, todo = "Stopped;", "nothing was changed."
    elif fault.trouble is Trouble.FULL:
        what = "The disk has no room, so the last change is not stored yet. Everything before it is."
        todo = f"Make room on the disk; it is tried again by itself. ({fault.where})"
    elif "/" in fault.where or "\\" in fault.where:
        what = f"{_subject(fault)} {fault.what}." if _wants_subject(fault) else what
        todo = f"{todo} ({fault.where})"
    elif fault.trouble in (Trouble.BAD_VALUE, Trouble.NOT_FOUND):
        what = _sentence(f"{fault.where}: {fault.what}")
    return Notice(f"{what} {todo}", ways)


def _wants_subject(fault: StoreError) -> bool:
    return fault.what.startswith(
        ("written ", "cannot ", "in use", "not a ", "damaged", "larger", "no version")
    )


def _subject(fault: StoreError) -> str:
    from glutemap.clients.errors import Trouble

    if fault.trouble is Trouble.READ_ONLY:
        return "The folder of the clients' records"
    return "The file was" if fault.what.startswith("written ") else "The file is"


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""
