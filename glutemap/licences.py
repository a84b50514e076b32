"""The libraries that come with the program, and their licences.

A bundle carries a list that its build wrote; elsewhere the libraries stand beside the program and are asked.
"""

import contextlib
import json
import re
import tomllib
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

from glutemap import resources

LIST = "licences.json"  # among the assets of a bundle
SYSTEM_LIST = "system_licences.json"  # of the system's libraries that a Linux bundle carries, where it does
_TEXT_NAMES = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_EXTRA = re.compile(r"extra\s*==")


@dataclass(frozen=True)
class Licence:
    """One library: its name, version, kind of licence (an SPDX expression where it has one) and text.

    `part_of` names the library that carries this one inside itself.
    """

    name: str
    version: str
    kind: str
    text: str
    home: str = ""
    part_of: str = ""


def shipped() -> tuple[Licence, ...]:
    """Every library that the program came with, by name; behind them their parts and those of the system."""
    try:
        rows = _listed(LIST)
    except resources.MissingResourceError:
        return (*installed(), typeface())
    with contextlib.suppress(FileNotFoundError):
        rows += _listed(SYSTEM_LIST)
    return rows


def typeface() -> Licence:
    """The letters of the window, which come with the program in every form."""
    text = resources.asset("fonts/LICENSE.txt").read_text(encoding="utf-8")
    return Licence("Inter (the typeface)", "4.0", "OFL-1.1", text, "https://rsms.me/inter/", "glutemap")


def _listed(name: str) -> tuple[Licence, ...]:
    rows = json.loads(resources.asset(name).read_text(encoding="utf-8"))
    return tuple(Licence(**row) for row in rows)


def versions() -> tuple[tuple[str, str], ...]:
    """Name and version of every library that the program came with: a tenth of the work of `shipped`."""
    try:
        rows = json.loads(resources.asset(LIST).read_text(encoding="utf-8"))
    except resources.MissingResourceError:
        beside = _beside("glutemap")
        return tuple((about.metadata["Name"], about.metadata["Version"]) for about in beside)
    return tuple((row["name"], row["version"]) for row in rows)


def as_json(licences: tuple[Licence, ...]) -> str:
    """The list as a bundle carries it."""
    return json.dumps([asdict(licence) for licence in licences], indent=1, ensure_ascii=False) + "\n"


def installed(root: str = "glutemap") -> tuple[Licence, ...]:
    """The libraries that a distribution needs, and what they need, as installed beside this program."""
    return tuple(_licence(about) for about in _beside(root))


@dataclass(frozen=True)
class _About:
    """A library beside the program, with its metadata, which is parsed anew each time it is asked for."""

    library: metadata.Distribution
    metadata: metadata.PackageMetadata


def _beside(root: str) -> list[_About]:
    """What a distribution needs, and what that needs, by name."""
    found: dict[str, _About] = {}
    wanted = _needs_of(root) or _checkout_needs()
    while wanted:
        name = wanted.pop()
        if _key(name) in found:
            continue
        try:
            library = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # needed on another system, or taken out
        about = found[_key(name)] = _About(library, library.metadata)
        wanted += _needs(about.metadata)
    return sorted(found.values(), key=lambda about: str(about.metadata["Name"]).lower())


def _checkout_needs() -> list[str]:
    """A checkout is not installed and cannot be asked: its own file says what it needs."""
    path = Path(__file__).resolve().parent.parent / "pyproject.toml"
    try:
        lines = tomllib.loads(path.read_text(encoding="utf-8"))["project"]["dependencies"]
    except (OSError, ValueError, KeyError):
        return []
    return [match.group() for line in lines if (match := _NAME.match(line))]


def _needs_of(name: str) -> list[str]:
    try:
        return _needs(metadata.metadata(name))
    except metadata.PackageNotFoundError:
        return []


def _needs(headers: metadata.PackageMetadata) -> list[str]:
    plain = (line for line in headers.get_all("Requires-Dist") or [] if not _EXTRA.search(line))
    return [match.group() for line in plain if (match := _NAME.match(line))]


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(about: _About) -> Licence:
    headers = about.metadata
    kind = headers["License-Expression"] if "License-Expression" in headers else _from_trove(headers)
    home = headers["Home-page"] if "Home-page" in headers else _home(headers.get_all("Project-URL") or [])
    return Licence(headers["Name"], headers["Version"], kind, _text(about.library), home)


def _from_trove(headers: metadata.PackageMetadata) -> str:
    """The kind of licence in older metadata: the first line, or the classifier's last words."""
    first = str(headers.get("License", "")).strip().split("\n")[0]  # type: ignore[attr-defined]
    if first:
        return first
    kinds = [line for line in headers.get_all("Classifier") or [] if line.startswith("License ::")]
    return ", ".join(line.split("::")[-1].strip() for line in kinds) or "see its text"


def _home(rows: list[str]) -> str:
    pairs = [row.split(",", 1) for row in rows if "," in row]
    return next((link.strip() for _label, link in pairs), "")


def _text(about: metadata.Distribution) -> str:
    """The text of every licence file that came with a library."""
    texts = []
    for file in sorted(about.files or (), key=str):
        if _TEXT_NAMES.search(file.as_posix()) and not file.name.endswith((".py", ".pyc", ".html")):
            with contextlib.suppress(OSError):
                texts.append(Path(str(file.locate())).read_text(encoding="utf-8", errors="replace"))
    return "\n\n".join(texts)
