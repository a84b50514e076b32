"""What the window says about the records, in one calm line, with the way out beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from glutemap.language import later, tr

if TYPE_CHECKING:
    from glutemap.clients.errors import StoreError

Way = Literal["retry", "restore", "close_anyway", "go_on", "new_session", "open_again"]
_WORDS: dict[Way, str] = {
    "retry": later("Try again"),
    "restore": later("Restore the last backup"),
    "close_anyway": later("Close without it"),
    "go_on": later("Go on with it"),
    "new_session": later("New session today"),
    "open_again": later("Try again"),
}


@dataclass(frozen=True)
class Notice:
    """One line and the ways out; ``is_trouble`` when something could not be done."""

    text: str
    ways: tuple[Way, ...] = ()
    is_trouble: bool = True

    def label(self, way: Way) -> str:
        """The words on the button of a way out."""
        return tr(_WORDS[way])


def of_fault(fault: StoreError, ways: tuple[Way, ...] = ()) -> Notice:
    """An error as the window says it: what, what to do, and where."""
    from glutemap.clients.errors import Trouble

    what, todo = fault.sentence or sentence(fault.what), sentence(fault.todo)
    if fault.trouble is Trouble.BUSY:
        what = tr("Another copy of glutemap has the clients' records open.")
        todo = tr("Close the other window, then try again. You can sketch here meanwhile.")
    elif fault.trouble is Trouble.CANCELLED:
        what, todo = tr("Stopped; nothing was changed."), ""
    elif fault.trouble is Trouble.FULL and not fault.sentence:
        what = tr("The disk has no room, so the last change is not stored yet. Everything before it is.")
        todo = tr("Make room on the disk; it is tried again by itself. ({where})", where=fault.where)
    elif "/" in fault.where or "\\" in fault.where:
        todo = f"{todo} ({fault.where})"
    elif fault.trouble is Trouble.BAD_VALUE:
        what = sentence(f"{fault.where}: {fault.what}")
    return Notice(f"{what} {todo}".strip(), ways)


def sentence(words: str) -> str:
    """A sentence of words begun without a capital; nothing of nothing."""
    return f"{words[:1].upper()}{words[1:]}." if words else ""
