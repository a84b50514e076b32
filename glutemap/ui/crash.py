"""What happens when a slot fails: the log has it all, the user gets one calm message, the work goes on.

An exception in a slot does not reach whoever emitted the signal; without a hook it would be lost, and
in a program without a console it could not even be seen.

A fault below Python (in Qt, in a library) ends the process. The last words of the interpreter then go to a
file beside the log, and the next start takes them over.
"""

import contextlib
import faulthandler
import logging
import re
import sys
import time
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from glutemap.language import tr
from glutemap.resources import MissingResourceError, state_folder

_QUIET_SECONDS = 30.0  # between two messages: a fault in painting repeats with every frame
_LONG_LOG = 400_000  # bytes
_LAST_WORDS = "last-words.txt"
_QT_PREFIX = re.compile(r"(Error calling Python override of [\w:]+\(\): ?)+")
_log = logging.getLogger("glutemap")


def _fresh_log() -> Path:
    """The path of the log; a long one is put aside first, in place of the one put aside before."""
    path = state_folder() / "glutemap.log"
    # Not the rotating handler of the standard library: importing it costs a fifth of a bare window's start.
    if path.exists() and path.stat().st_size > _LONG_LOG:
        path.replace(path.with_suffix(".old.log"))
    return path


class _Log(logging.FileHandler):
    """Puts a log that grows too long aside while it is written, too; for this user's eyes only."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).touch(mode=0o600, exist_ok=True)
        return super()._open()

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; logging calls this."""
        super().emit(record)
        if self.stream is not None and self.stream.tell() > _LONG_LOG:
            self.close()
            with contextlib.suppress(OSError):  # another program may have it open on Windows
                _fresh_log()


class _Words(logging.Formatter):
    """What goes into the log: of a fault of the records its kind and place, and not whom it is about."""

    def formatException(self, ei: Any) -> str:
        """The story of a fault; logging calls this."""
        text = super().formatException(ei)
        fault = ei[1]
        while fault is not None:
            kind = getattr(fault, "trouble", None)  # of `clients.errors.StoreError`, which may name a client
            if kind is not None and str(fault):
                text = text.replace(str(fault), str(kind))
            fault = fault.__cause__ or fault.__context__
        return text


class Hook:
    """Takes every exception nobody caught."""

    def __init__(self) -> None:
        self._said_at = -_QUIET_SECONDS
        self._previous = sys.excepthook
        self._handler: logging.Handler | None = None
        self._message: object = None
        self._known: dict[str, str] = {}  # faults that are in the log already: all of it, and what and where
        self._last_words: TextIO | None = None
        self.words_of_last_time = ""

    def install(self) -> None:
        """Log to a file from now on, and take what nobody catches."""
        try:
            self._handler = _Log(_fresh_log(), encoding="utf-8", delay=True)
        except OSError:
            self._handler = logging.StreamHandler()  # a full or read-only disk must not stop the start
        self._handler.setFormatter(_Words("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        _log.addHandler(self._handler)
        sys.excepthook = self.take
        with contextlib.suppress(OSError):
            self._await_last_words()

    def uninstall(self) -> None:
        """Put back what was there before."""
        sys.excepthook = self._previous
        if self._handler is not None:
            _log.removeHandler(self._handler)
            self._handler.close()
            self._handler = None
        if self._last_words is not None:
            faulthandler.disable()
            self._last_words.close()
            with contextlib.suppress(OSError):
                Path(self._last_words.name).unlink(missing_ok=True)
            self._last_words = None

    def _await_last_words(self) -> None:
        """Take over what the last run said when it died, then have the interpreter write there again."""
        path = state_folder() / _LAST_WORDS
        if path.exists() and path.stat().st_size:
            self.words_of_last_time = path.read_text(encoding="utf-8", errors="replace")[-20_000:]
            _log.error("the program ended by itself last time\n%s", self.words_of_last_time)
            path.unlink()
        if faulthandler.is_enabled():
            return  # whoever started the program wants to see it
        path.touch(mode=0o600)
        self._last_words = path.open("w", encoding="utf-8")
        faulthandler.enable(self._last_words)

    @property
    def faults(self) -> tuple[str, ...]:
        """What went wrong since the start: kinds and places, nothing that may have been said of a person."""
        return tuple(self._known.values())

    def take(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Log a fault once and say so once in a while."""
        if issubclass(kind, KeyboardInterrupt):
            self._previous(kind, fault, trace)
            return
        where = f"{kind.__name__} at {_place(trace)}"
        key = f"{where}: {said(fault)}"
        is_known = key in self._known
        if not is_known:
            if not self._known:
                _log.error("in %s", _versions())
            self._known[key] = where
            _log.error("nobody caught this", exc_info=(kind, fault, trace))
        now = time.monotonic()
        if now - self._said_at < _QUIET_SECONDS or (is_known and issubclass(kind, MissingResourceError)):
            return
        self._said_at = now
        heading, more = _words(kind, fault)
        if sys.stderr is not None:  # a bundle without a console has none
            sys.stderr.write(f"glutemap: {heading} {more}\n")  # all there is while no window is open
        self._message = _message(heading, more)


def _versions() -> str:
    """What runs here, for the log. Python's and the program's alone when even that fails."""
    try:
        from glutemap.ui.details import versions

        return versions()
    except Exception:  # noqa: BLE001 (a report about a fault must not become one)
        return sys.version


def said(fault: BaseException) -> str:
    """What a fault says, without what Qt's binding puts before it."""
    return _QT_PREFIX.sub("", str(fault))


def _place(trace: TracebackType | None) -> str:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    parts = Path(trace.tb_frame.f_code.co_filename).parts[-3:]  # the rest names folders of the user
    return f"{'/'.join(parts)}:{trace.tb_lineno}"


def _words(kind: type[BaseException], fault: BaseException) -> tuple[str, str]:
    """A heading, and what to do about it."""
    if issubclass(kind, MissingResourceError):
        return tr("A part of the program is missing."), said(fault)
    more = tr(
        "Your marks are still here and you can go on. If it happens again, {log} says what it was ({kind}).",
        log=state_folder() / "glutemap.log",
        kind=kind.__name__,
    )
    return tr("Something did not work."), more


def _message(heading: str, more: str) -> object:
    """Shows the message; whoever asked must keep it, or it goes at once."""
    from glutemap.ui import messages
    from glutemap.ui.reports import copy_details

    return messages.show(heading, more, ((tr("Copy details"), copy_details),))


_hook = Hook()


def install() -> None:
    """Take every exception nobody caught, from now on."""
    _hook.install()


def uninstall() -> None:
    """No longer take them."""
    _hook.uninstall()


def faults() -> tuple[str, ...]:
    """Kinds and places of what went wrong since the start."""
    return _hook.faults


def ended_by_itself() -> bool:
    """Whether the last run died of a fault below Python."""
    return bool(_hook.words_of_last_time)
