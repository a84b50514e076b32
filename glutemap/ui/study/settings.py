"""What the study mode remembers in the user's settings: how long a sitting is, the clock, opened courses."""

from pathlib import Path

from PySide6.QtCore import QSettings

LENGTHS = (10, 20, 40)
SECONDS = 30  # for one question, when the time is limited


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "glutemap", "glutemap")


def length() -> int:
    """How many questions a sitting has."""
    stored = str(_settings().value("study/length"))
    return next((known for known in LENGTHS if str(known) == stored), LENGTHS[0])


def set_length(count: int) -> None:
    """Remember it."""
    _settings().setValue("study/length", count)


def is_timed() -> bool:
    """Whether the time for a question is limited; off at first."""
    return str(_settings().value("study/timed")) == "1"


def set_timed(on: bool) -> None:
    """Remember it."""
    _settings().setValue("study/timed", "1" if on else "0")


def pack_folder() -> Path | None:
    """The folder of the pack that the window has open; None without one."""
    stored = _settings().value("pack")
    return Path(stored) if isinstance(stored, str) and stored else None


def course_files() -> list[Path]:
    """The files of the courses that were open."""
    stored = _settings().value("study/courses")
    names = stored if isinstance(stored, list) else [stored] if isinstance(stored, str) and stored else []
    return [Path(str(name)) for name in names]


def remember_courses(paths: list[Path]) -> None:
    """Remember them."""
    _settings().setValue("study/courses", [str(path) for path in paths])
