"""What was learnt, as a CSV file and back: one line per item, readable in any spreadsheet."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from random import Random

from glutemap.knowledge.faults import DataFaults, Fault, quote
from glutemap.knowledge.folder import read_file
from glutemap.language import later, tr
from glutemap.study.bank import Bank
from glutemap.study.memory import CardRow, Memory

SCHEDULE = ("item", "state", "step", "stability", "difficulty", "due", "last_review")
TOLD = (
    later("area", "heading of a column"),
    later("question", "heading of a column"),
    later("answer", "heading of a column"),
    later("sources", "heading of a column"),
)
"""What is there to be read by people only; these headings are in their language."""
MOST_LINES = 20_000
MOST_BYTES = 16 * 1024 * 1024
_RISKY = ("=", "+", "-", "@", "\t")


def write_sheet(items: Iterable[str], bank: Bank, memory: Memory) -> str:
    """The CSV text of items with their schedule; new ones too, with empty fields."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow((*SCHEDULE, *(tr(name, "heading of a column") for name in TOLD)))
    for item in items:
        row = memory.row(item) or (item, None, None, None, None, None, None)
        writer.writerow(["" if value is None else value for value in row] + _told(item, bank))
    return out.getvalue()


def _told(item: str, bank: Bank) -> list[str]:
    question = bank.ask(item, Random(item))
    if question is None:
        return ["", "", "", ""]
    answer = question.answer if isinstance(question.answer, str) else " > ".join(question.answer)
    told = (bank.area_of(item), question.prompt, answer, " ".join(question.sources))
    return [_harmless(text) for text in told]


def _harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_RISKY) else text


def read_sheet(content: bytes, shown: str, known: Iterable[str]) -> list[CardRow]:
    """The cards of a CSV file. Raises DataFaults with every line that is not right, and then takes none.

    Lines without a schedule are items that were not asked yet, and are passed over.
    """
    if len(content) > MOST_BYTES:
        raise DataFaults([Fault(shown, 0, 0, "", f"more than {MOST_BYTES // 1024 // 1024} MB")])
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DataFaults([Fault(shown, 0, 0, "", "not UTF-8 text: save it as CSV in UTF-8")]) from None
    reader = csv.DictReader(io.StringIO(text, newline=""))
    missing = [name for name in SCHEDULE if name not in (reader.fieldnames or ())]
    if missing:
        raise DataFaults([Fault(shown, 1, 1, "", f"the first line lacks {', '.join(missing)}")])
    return _read_lines(reader, shown, set(known))


def _read_lines(reader: "csv.DictReader[str]", shown: str, known: set[str]) -> list[CardRow]:
    rows: dict[str, CardRow] = {}
    faults: list[Fault] = []
    try:
        for line in reader:
            number = reader.line_num
            try:
                row = _row(line, known)
            except ValueError as error:
                faults.append(Fault(shown, number, 1, "", str(error)))
                continue
            if row is not None and row[0] in rows:
                faults.append(Fault(shown, number, 1, "", f"{quote(row[0])} stands twice"))
            elif row is not None:
                rows[row[0]] = row
            if len(rows) > MOST_LINES:
                faults.append(Fault(shown, number, 1, "", f"more than {MOST_LINES} lines"))
                break
    except csv.Error as error:
        faults.append(Fault(shown, reader.line_num, 1, "", f"this is not CSV: {error}"))
    if faults:
        raise DataFaults(faults[:50])
    return list(rows.values())


def _row(line: "dict[str, str]", known: set[str]) -> CardRow | None:
    item, state = (line["item"] or "").strip(), (line["state"] or "").strip()
    if not item:
        raise ValueError("no item is named")
    if not state:
        return None
    if item not in known and not item.startswith("course."):
        raise ValueError(f"no item {quote(item)} in this library")
    fields = {name: (line[name] or "").strip() for name in SCHEDULE}
    step, stability, difficulty = fields["step"], fields["stability"], fields["difficulty"]
    row: CardRow = (
        item,
        int(state),
        int(step) if step else None,
        _number(stability, "stability", 0.0, 40_000.0),
        _number(difficulty, "difficulty", 1.0, 10.0),
        fields["due"],
        fields["last_review"] or None,
    )
    Memory().take_in(row)  # raises ValueError for what no card can be
    return row


def _number(text: str, name: str, least: float, most: float) -> float | None:
    if not text:
        return None
    value = float(text)
    if not least <= value <= most:
        raise ValueError(f"{name} {text}: from {least:g} to {most:g}")
    return value


def load_sheet(path: Path, known: Iterable[str]) -> list[CardRow]:
    """The cards of a CSV file on the disk. Raises DataFaults."""
    return read_sheet(read_file(path, MOST_BYTES), str(path), known)
