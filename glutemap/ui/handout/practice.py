"""The practice's own name, address and logo, and how its hand-outs look: remembered on this machine."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from glutemap.handout.compose import Include
from glutemap.handout.content import Practice
from glutemap.handout.paint.logo import MOST_BYTES, LogoError, logo_of, read_logo
from glutemap.handout.paper import PAPERS
from glutemap.resources import data_folder
from glutemap.ui.handout.write import here_usual
from glutemap.writing import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from glutemap.handout.paper import Paper

MOST_LETTERS = 200
MOST_LINES = 5
_LOGO = "practice-logo.png"


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "glutemap", "glutemap")


def _logo_file() -> Path:
    return data_folder() / _LOGO


def load_practice() -> Practice:
    """What is remembered; the files are the user's, so what does not fit is left out."""
    stored = _settings()
    name = str(stored.value("handout/practice") or "")[:MOST_LETTERS]
    address = str(stored.value("handout/address") or "")
    return Practice(name, lines_of(address), _stored_logo())


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of an address as typed."""
    lines = (line.strip()[:MOST_LETTERS] for line in text.splitlines())
    return tuple(line for line in lines if line)[:MOST_LINES]


def _stored_logo() -> bytes:
    with suppress(OSError, LogoError):
        with _logo_file().open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        return logo_of(data)
    return b""


def keep_words(name: str, address: str) -> None:
    """Remember name and address."""
    stored = _settings()
    stored.setValue("handout/practice", name[:MOST_LETTERS])
    stored.setValue("handout/address", "\n".join(lines_of(address)))


def take_logo(path: Path) -> bytes:
    """Check a logo and keep a copy of it. Raises LogoError or OSError; then the old one stays."""
    data = read_logo(path)
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_whole(data, _logo_file())
    return data


def drop_logo() -> None:
    """Forget the logo. Raises OSError."""
    _logo_file().unlink(missing_ok=True)


def load_paper() -> Paper:
    """The paper chosen last, else the one that is usual here."""
    return PAPERS.get(str(_settings().value("handout/paper") or ""), here_usual())


def load_include() -> Include:
    """What was on the page last."""
    stored = _settings()
    names = ("marked", "small", "doctor")
    return Include(**{name: str(stored.value(f"handout/{name}", "true")) != "false" for name in names})


def keep_choices(paper: Paper, include: Include) -> None:
    """Remember the paper, and what is on the page."""
    stored = _settings()
    stored.setValue("handout/paper", paper.id)
    for name in ("marked", "small", "doctor"):
        stored.setValue(f"handout/{name}", "true" if getattr(include, name) else "false")
