"""Reading YAML: plain data with the line and column of everything in it. The only importer of yaml here.

Data files are written by people and may come from strangers, so this is stricter than YAML: what can
be misread, expands, or carries code is refused, each with its place; and it reads no further than
its limits, so that no file can use up time or memory.
"""

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import yaml

from glutemap.knowledge.faults import DataFaults, Fault, FieldPath, format_path, quote
from glutemap.knowledge.layout import MOST_BYTES
from glutemap.knowledge.scalars import Refusal, resolve

MOST_NODES = 20_000
MOST_DEPTH = 16
MOST_FAULTS = 50

_WORDS_AS_NAMES = {"n", "y", "no", "yes", "on", "off"}

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# Control characters, line breaks other than CR and LF, and characters that cannot be seen or that
# turn the direction of the text: they hide what a file says.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff0-\uffff\U000e0000-\U000e007f]"
)

# What libyaml (or the reader in Python) says, and what it means to somebody who writes data.
_KIND_WORDS = (
    ("mapping values are not allowed", "a colon inside a text: put the whole text in quotes"),
    ("unexpected end of stream", "a quote or bracket that was opened is never closed"),
    ("unexpected document indicator", "a quote that was opened is never closed"),
    ("could not find expected ':'", "expected 'field: value' here; is a colon missing?"),
    ("did not find expected key", "expected the next field here; check the indentation and the quotes above"),
    ("expected <block end>", "expected the next field or '- ' here; check the indentation and the quotes"),
    ("did not find expected '-' indicator", "expected '- ': the entries of a list stand below each other"),
    ("block sequence entries are not allowed", "a list must begin on a line of its own below its field"),
    ("expected ',' or", "expected a comma or a closing bracket here"),
    ("that cannot start any token", "no text begins with this: put the text in quotes"),
    ("did not find expected <document start>", "more after the end of the data; check the indentation"),
    ("expected alphabetic or numeric", "no text begins with * or &: for a list write '- ', else use quotes"),
    ("did not find expected node content", "expected a value here"),
    ("unknown escape character", "a backslash in double quotes begins a code: use single quotes"),
)  # fmt: skip


@dataclass(frozen=True)
class Mark:
    """A place in a file; line and column count from 1."""

    line: int
    column: int


@dataclass
class Document:
    """The plain data of a file, where everything in it stands, and what could not be read.

    ``doubtful`` are the paths whose value was refused: what is said about them later would only repeat it.
    """

    file: str
    data: Any = None
    complete: bool = False  # read to its end
    values: dict[FieldPath, Mark] = field(default_factory=dict)
    keys: dict[FieldPath, Mark] = field(default_factory=dict)
    doubtful: set[FieldPath] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, path: FieldPath, message: str, *, at_key: bool = False) -> Fault:
        """A fault at a path of this file; at the nearest thing above when the path is not in it."""
        mark = self.keys.get(path) if at_key else None
        known = path
        while mark is None:
            mark = self.values.get(known)
            if not known:
                break
            known = known[:-1]
        mark = mark or Mark(1, 1)
        return Fault(self.file, mark.line, mark.column, format_path(path), message)


class _Stop(Exception):  # noqa: N818  (ends the reading; never leaves this module)
    """There is no sense in reading on; the reason is already among the faults."""


@dataclass
class _Open:
    """A mapping or list that is being read."""

    path: FieldPath
    container: dict[str, Any] | list[Any]
    key: str | None = None  # the key whose value comes next


def read_yaml(content: bytes, file: str) -> Document:
    """The data of one file's bytes. Never raises for what is in them: see ``Document.faults``."""
    document = Document(file)
    try:
        text = _decode(content, document)
        _Reader(document).read(text)
    except _Stop:
        pass
    del document.faults[MOST_FAULTS:]
    return document


def parse_yaml(content: bytes, file: str) -> Any:
    """The plain data of one file's bytes; raises DataFaults with all faults when there are any."""
    document = read_yaml(content, file)
    if document.faults:
        raise DataFaults(document.faults)
    return document.data


def _decode(content: bytes, document: Document) -> str:
    if len(content) > MOST_BYTES:
        message = f"more than {MOST_BYTES // 1024} kB: no data file needs to be this large"
        document.faults.append(Fault(document.file, 0, 0, "", message))
        raise _Stop
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", "replace")
        message = f"not UTF-8 text (byte 0x{content[error.start]:02x}): save the file as UTF-8"
        document.faults.append(_fault_in_text(document, before, len(before), message))
        raise _Stop from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # so that everybody counts lines alike
    for found in islice(re.finditer("\t", text), 10):
        document.faults.append(_fault_in_text(document, text, found.start(), "a tab: use spaces"))
    for found in islice(_UNSEEN.finditer(text), 10):
        message = f"a character that cannot be seen (U+{ord(found[0]):04X}): delete it"
        document.faults.append(_fault_in_text(document, text, found.start(), message))
    if document.faults:
        raise _Stop
    return text


def _fault_in_text(document: Document, text: str, at: int, message: str) -> Fault:
    line_start = text.rfind("\n", 0, at) + 1
    return Fault(document.file, text.count("\n", 0, at) + 1, at - line_start + 1, "", message)


class _Reader:
    """Builds a document from the parser's events, one level of nesting at a time, without recursion."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.stack: list[_Open] = []
        self.nodes = 0
        self.begun = False

    def read(self, text: str) -> None:
        try:
            for event in yaml.parse(text, Loader=_LOADER):
                self._take(event)
        except yaml.MarkedYAMLError as error:
            self._refuse(error.problem_mark or error.context_mark, _explain(error, text))
        except yaml.YAMLError:
            self._refuse(None, "this is not YAML")
        except (ValueError, OverflowError):  # from the reader in Python, for \\U00110000 and the like
            self._refuse(None, "an escape code that is no character")
        else:
            if not self.begun:
                self._refuse(None, "the file is empty")
            self.document.complete = self.begun

    def _take(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._refuse_extras(event)
            self._scalar(event, self._value_of(event))
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._refuse_extras(event)
            self._open(event, {} if isinstance(event, yaml.MappingStartEvent) else [])
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self.stack.pop()
        elif isinstance(event, yaml.AliasEvent):
            name = str(event.anchor)[:40]
            self._refuse(event, f"an alias (*{name}) is not accepted: write the content out")
            self._scalar(event, "", doubtful=True)
        elif isinstance(event, yaml.DocumentStartEvent):
            if event.version or event.tags:
                self._refuse(event, "a line that begins with % is not accepted", end=True)
            if self.begun:
                self._refuse(event, "a second document: a file holds one", end=True)

    def _refuse_extras(self, event: Any) -> None:
        if event.anchor is not None:
            self._refuse(event, f"an anchor (&{event.anchor[:40]}) is not accepted: write the content out")
        if event.tag:
            self._refuse(event, f"a tag ({event.tag[:40]}) is not accepted: plain data only")

    def _value_of(self, event: Any) -> str | int | float | bool | Refusal:
        text: str = event.value
        if not event.style:  # without quotes (None or "", as the parser likes)
            # The name of a field is text whatever it is, so here nobody has to guess.
            return text if self._expects_key() and text.lower() in _WORDS_AS_NAMES else resolve(text)
        if _UNSEEN.search(text) or "\t" in text:
            return Refusal("the code of a character that cannot be seen")
        # The line end that closes a block of text (| or >) is not part of what it says.
        return text.rstrip("\n") if event.style in "|>" else text

    def _expects_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1].container, dict) and self.stack[-1].key is None

    def _scalar(self, event: Any, value: str | int | float | bool | Refusal, doubtful: bool = False) -> None:
        if self._expects_key():
            self._take_key(event, value)
            return
        path = self._place(event)
        if isinstance(value, Refusal):
            if path not in self.document.doubtful:
                self._refuse(event, value.message, path=path)
            value = event.value
            doubtful = True
        if doubtful:
            self.document.doubtful.add(path)
        self._put(value)

    def _take_key(self, event: Any, value: Any) -> None:
        here = self.stack[-1]
        refused = ""
        if isinstance(value, Refusal):
            refused, value = value.message, event.value
        elif not isinstance(value, str):
            hint = " (a decimal comma? write a point)" if here.path and isinstance(value, int) else ""
            refused = f"the name of a field is text: write {quote(str(value))} in quotes{hint}"
            value = str(value)
        if refused:
            self._refuse(event, refused, path=here.path)
            self.document.doubtful.add((*here.path, value))
        path = (*here.path, value)
        earlier = self.document.keys.get(path)
        if earlier:
            self._refuse(event, f"a second {quote(value)}: the first is in line {earlier.line}", path=path)
        self.document.keys.setdefault(path, _mark(event.start_mark))
        here.key = value

    def _open(self, event: Any, container: dict[str, Any] | list[Any]) -> None:
        if self._expects_key():
            self._refuse(event, "the name of a field must be text, not a list or mapping", end=True)
        if len(self.stack) >= MOST_DEPTH:
            self._refuse(event, f"nested more than {MOST_DEPTH} deep", end=True)
        path = self._place(event)
        self._put(container)
        self.stack.append(_Open(path, container))

    def _place(self, event: Any) -> FieldPath:
        """The path of the value that begins here, noted with its mark."""
        self.nodes += 1
        if self.nodes > MOST_NODES:
            self._refuse(event, f"more than {MOST_NODES} values: no data file needs so many", end=True)
        path = self._next_path()
        self.document.values.setdefault(path, _mark(event.start_mark))
        return path

    def _next_path(self) -> FieldPath:
        """The path of the value that comes next; of the mapping itself where a field's name comes next."""
        if not self.stack:
            return ()
        here = self.stack[-1]
        step = here.key if isinstance(here.container, dict) else len(here.container)
        return here.path if step is None else (*here.path, step)

    def _put(self, value: Any) -> None:
        self.begun = True
        if not self.stack:
            self.document.data = value
            return
        here = self.stack[-1]
        if isinstance(here.container, list):
            here.container.append(value)
        elif here.key is not None:
            here.container.setdefault(here.key, value)  # of two with one name the first stays
            here.key = None

    def _refuse(self, at: Any, message: str, path: FieldPath | None = None, end: bool = False) -> None:
        mark = _mark(getattr(at, "start_mark", at))
        if path is None:
            path = self._next_path()
        self.document.faults.append(
            Fault(self.document.file, mark.line, mark.column, format_path(path), message)
        )
        if end or len(self.document.faults) >= MOST_FAULTS:
            raise _Stop


def _mark(mark: Any) -> Mark:
    return Mark(mark.line + 1, mark.column + 1) if mark is not None else Mark(1, 1)


def _explain(error: yaml.MarkedYAMLError, text: str) -> str:
    problem = error.problem or "this is not YAML"
    words = next((words for part, words in _KIND_WORDS if part in problem), f"this is not YAML: {problem}")
    at, began = error.problem_mark, error.context_mark
    if at and "the quotes" in words and text.split("\n")[at.line][: at.column].rstrip(" ").endswith("'"):
        return "the apostrophe before this ended the text: put a text with an apostrophe in double quotes"
    if began and at and began.line < at.line:
        return f"{words} (in what began in line {began.line + 1})"
    return words
