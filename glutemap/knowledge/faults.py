"""What is wrong with a data file, said so that its author can find and mend it."""

from collections.abc import Iterable
from dataclasses import dataclass

FieldPath = tuple[str | int, ...]
"""Where something stands inside a file: the names and numbers that lead to it."""


_SHOWN = 60  # letters of a word from a file that a message repeats


def quote(word: str) -> str:
    """A word from a file in quotes, cut when it is long."""
    return repr(word if len(word) <= _SHOWN else word[:_SHOWN] + "...")


def format_path(path: FieldPath) -> str:
    """A path inside a file as people write it: ``trigger_points[0].zones[1]``."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += ("." if text else "") + step[:_SHOWN]
    return text


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that is wrong, and where. Lines and columns count from 1; 0 means the file as a whole."""

    file: str
    line: int
    column: int
    path: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        text = ": ".join(part for part in (place, self.path, self.message) if part)
        # Names of files and fields come from anybody; a fault stays one line that any terminal takes.
        return "".join(letter if letter.isprintable() else "?" for letter in text)


class DataFaults(Exception):  # noqa: N818  (a collection of faults, not one error)
    """Data that cannot be used, with everything that is wrong with it, sorted by place."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(sorted(set(faults)))
        super().__init__("\n".join(str(fault) for fault in self.faults))

    def __reduce__(self) -> tuple[type["DataFaults"], tuple[tuple[Fault, ...]]]:
        return type(self), (self.faults,)
