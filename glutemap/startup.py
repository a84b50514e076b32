"""Where the time of a start goes: marks that cost nothing, and a table of them for ``--trace-startup``."""

import importlib.abc
import importlib.machinery
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

DEAREST = 15  # modules in the table

_loaded_at = time.perf_counter()
_marks: list[tuple[str, float]] = []
_notes: list[str] = []
_watch: "_ImportWatch | None" = None


def mark(what: str) -> None:
    """Note that a part of the start is over; ``what`` is the part."""
    _marks.append((what, time.perf_counter()))


def note(line: str) -> None:
    """A line for the end of the report."""
    _notes.append(line)


def trace() -> None:
    """Also time every import from now on."""
    global _watch
    if _watch is None:
        _watch = _ImportWatch()
        sys.meta_path.insert(0, _watch)


def is_traced() -> bool:
    """Whether this start is to be reported."""
    return _watch is not None


def marks() -> list[tuple[str, float]]:
    """What is over, each with its moment in seconds since the process began."""
    began = _began()
    return [(what, at - began) for what, at in _marks]


def report() -> str:
    """The table: when each part was over, how long it took, and which modules were dearest to load."""
    lines = ["    at   took  what (ms since the process began)"]
    before = 0.0
    for what, at in marks():
        lines.append(f"{at * 1000:6.0f} {(at - before) * 1000:6.0f}  {what}")
        before = at
    if _watch is not None:
        lines += ["", "  took  module (without what it loads itself)"]
        dearest = sorted(_watch.own.items(), key=lambda row: -row[1])[:DEAREST]
        lines += [f"{took * 1000:6.1f}  {name}" for name, took in dearest]
    lines += ["", *_notes] if _notes else []
    return "\n".join(lines)


def _began() -> float:
    """When the process began, on the clock of `time.perf_counter`; else when this module was loaded."""
    try:
        stat = Path("/proc/self/stat").read_text(encoding="ascii")
        ticks = int(stat.rpartition(")")[2].split()[19])
        age = time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        return _loaded_at
    return min(time.perf_counter() - age, _loaded_at)


class _ImportWatch(importlib.abc.MetaPathFinder):
    """Stands before the other finders and times what their loaders execute."""

    def __init__(self) -> None:
        self.own: dict[str, float] = {}
        self._inner: list[float] = [0.0]

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Whatever the others find, with a loader that is timed."""
        for finder in sys.meta_path:
            if finder is self or not hasattr(finder, "find_spec"):
                continue
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                if spec.loader is not None and hasattr(spec.loader, "exec_module"):
                    spec.loader = _Timed(spec.loader, self)
                return spec
        return None

    def begin(self) -> float:
        """A module begins to load."""
        self._inner.append(0.0)
        return time.perf_counter()

    def end(self, name: str, began: float) -> None:
        """It is loaded."""
        took = time.perf_counter() - began
        self.own[name] = self.own.get(name, 0.0) + took - self._inner.pop()
        self._inner[-1] += took


class _Timed(importlib.abc.Loader):
    """A loader that says how long it took; everything else is the real one's."""

    def __init__(self, real: importlib.abc.Loader, watch: _ImportWatch) -> None:
        self._real = real
        self._watch = watch

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType | None:
        """The real loader's module; extension modules are loaded here."""
        began = self._watch.begin()
        try:
            return self._real.create_module(spec)
        finally:
            self._watch.end(spec.name, began)

    def exec_module(self, module: ModuleType) -> None:
        """Execute it with the real loader, which is also what the module is told."""
        if module.__spec__ is not None:
            module.__spec__.loader = self._real
        module.__loader__ = self._real
        began = self._watch.begin()
        try:
            self._real.exec_module(module)
        finally:
            self._watch.end(module.__name__, began)
