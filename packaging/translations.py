"""Bring the files of the languages up to date: python packaging/translations.py [--check]

Reads the texts out of the program's source (`tr`, `later`, `many`) and out of the knowledge, and writes
data/languages/*.ts. Translations stay; what is new waits as unfinished, what is said no longer goes. With
--check nothing is written: the exit status is 1 when a file is not up to date or something waits.
"""

import argparse
import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from glutemap import language  # noqa: E402
from glutemap.knowledge.loading import load_library  # noqa: E402
from glutemap.knowledge.records import Muscle  # noqa: E402
from glutemap.knowledge.translating import spoken  # noqa: E402

FOLDER = ROOT / "data" / "languages"
LANGUAGES = [code for code in language.NAMES if code != "en"]


@dataclass
class Message:
    """A text to be translated, where it is said, and whether it has forms for one and for many."""

    source: str
    about: str = ""
    counted: bool = False
    places: list[str] = field(default_factory=list)

    @property
    def key(self) -> language.Key:
        """By what it is looked up."""
        return self.source, self.about


class UnreadableError(Exception):
    """A text that cannot be read out of the source; the message says where."""


def of_program(folder: Path = ROOT / "glutemap") -> dict[language.Key, Message]:
    """Every text that the source hands to `tr`, `later` or `many`.

    Raises UnreadableError for one that is put together before it is translated.
    """
    found: dict[language.Key, Message] = {}
    for path in sorted(folder.rglob("*.py")):
        place = path.relative_to(folder.parent).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                for message in _said_in(node, f"{place}:{node.lineno}"):
                    found.setdefault(message.key, message).places.append(place)
                    found[message.key].counted |= message.counted
    return found


def _said_in(call: ast.Call, place: str) -> Iterator[Message]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if name == "many" and len(call.args) >= 3:
        texts = [_literal(argument, place) for argument in call.args[1:3]]
        if texts[1] is not None:
            yield Message(texts[1], counted=True)
    elif name in ("tr", "later") and call.args:
        text = _literal(call.args[0], place)
        about = _literal(call.args[1], place) if len(call.args) > 1 else ""
        if text:
            yield Message(text, about or "")


def _literal(node: ast.expr, place: str) -> str | None:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr | ast.BinOp):
        raise UnreadableError(f"{place}: this text is put together before it is translated")
    if isinstance(node, ast.IfExp) and any(isinstance(n, ast.Constant) for n in (node.body, node.orelse)):
        raise UnreadableError(f"{place}: choose between two translations, not between two texts")
    return None  # a name: its text is marked by `later`


def of_knowledge() -> dict[language.Key, Message]:
    """Every spoken text of the shipped knowledge, and the synonyms by which a muscle is found."""
    library = load_library(spoken="en")
    found: dict[language.Key, Message] = {}
    for kind in library.__struct_fields__:
        records = getattr(library, kind)
        for id_, record in records.items() if isinstance(records, dict) else (("", records),):
            typed = record.names.synonyms if isinstance(record, Muscle) else ()
            for text in (*spoken(record), *typed):
                found.setdefault((text, ""), Message(text)).places.append(f"{kind}/{id_}".rstrip("/"))
    return found


def written(
    code: str, messages: dict[language.Key, Message], known: dict[language.Key, tuple[str, ...]]
) -> str:
    """A .ts file with these messages and the translations that are known."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{code}" sourcelanguage="en">', "<context>"]
    lines.append(f"    <name>{language.CONTEXT}</name>")
    for message in messages.values():
        lines.append('    <message numerus="yes">' if message.counted else "    <message>")
        lines += [
            f'        <location filename="{escape(place)}"/>' for place in dict.fromkeys(message.places)
        ]
        lines.append(f"        <source>{escape(message.source)}</source>")
        if message.about:
            lines.append(f"        <comment>{escape(message.about)}</comment>")
        lines.append(f"        {_translation(message, known.get(message.key, ()))}")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _translation(message: Message, forms: tuple[str, ...]) -> str:
    fits = len(forms) == (2 if message.counted else 1)
    state = "" if fits else ' type="unfinished"'
    if message.counted:
        inner = "".join(
            f"<numerusform>{escape(form)}</numerusform>" for form in (forms if fits else ("", ""))
        )
        return f"<translation{state}>{inner}</translation>"
    return f"<translation{state}>{escape(forms[0]) if fits else ''}</translation>"


def waiting(path: Path) -> list[str]:
    """The English texts in a file that have no translation yet."""
    return [
        message.findtext("source", "")
        for message in ElementTree.parse(path).iter("message")
        if (said := message.find("translation")) is None or said.get("type") is not None
    ]


def main(arguments: list[str] | None = None) -> int:
    """Write the files, or check them; returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing")
    checks = parser.parse_args(arguments).check
    status = 0
    for suffix, messages in ((".ts", of_program()), (".knowledge.ts", of_knowledge())):
        for code in LANGUAGES:
            path = FOLDER / f"{code}{suffix}"
            before = path.read_text("utf-8") if path.exists() else ""
            now = written(code, messages, language.read_forms(before.encode()) if before else {})
            if not checks:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(now, "utf-8", newline="\n")
            left = waiting(path) if path.exists() else list(messages)
            old = now != before and checks
            status |= bool(checks and (old or left))
            print(f"{path.name}: {len(messages)} texts, {len(left)} wait{', not up to date' if old else ''}")
    return status


if __name__ == "__main__":
    sys.exit(main())
