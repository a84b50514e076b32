"""What helps whoever looks into a problem, as text to paste: versions, screens, fonts; nothing personal."""

import json
import locale
import os
import platform
import sys
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QFontInfo, QGuiApplication

from glutemap import __version__, licences, resources
from glutemap.ui.theme import BODY, theme

# Of the environment only these, and only whether they are set where they name a place.
_SETTINGS = ("QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_IM_MODULE", "XDG_SESSION_TYPE",
             "XDG_CURRENT_DESKTOP")  # fmt: skip
_PLACES = ("GLUTEMAP_DATA", "GLUTEMAP_CACHE", "GLUTEMAP_STATE")


def details() -> str:
    """The text, a line for each thing."""
    lines = [f"glutemap {__version__} ({_kind()})", _python(), *_system(), *_screens(), _fonts(), _look()]
    lines += [f"{name}={os.environ[name]}" for name in _SETTINGS if os.environ.get(name)]
    lines += [f"{name} is set" for name in _PLACES if os.environ.get(name)]
    lines.append("libraries: " + (", ".join(_libraries()) or "not listed"))
    return "\n".join(line for line in lines if line)


def versions() -> str:
    """The first two lines: what a log needs."""
    return f"glutemap {__version__} ({_kind()}); {_python()}; {platform.platform()}"


def build() -> dict[str, str]:
    """What the build of a bundle wrote down about itself; empty elsewhere."""
    try:
        content = json.loads(resources.asset("build.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in content.items()}


def _kind() -> str:
    if getattr(sys, "frozen", False):
        about = build()
        return f"bundle {about.get('commit', '')} of {about.get('date', '')}"
    return "installed" if (Path(resources.__file__).parent / "_assets").is_dir() else "checkout"


def _python() -> str:
    try:
        binding = metadata.version("PySide6-Essentials")
    except metadata.PackageNotFoundError:
        import PySide6

        binding = str(PySide6.__version__)
    return f"Python {platform.python_version()}, PySide6 {binding}, Qt {qVersion()}"


def _system() -> list[str]:
    return [
        f"{QSysInfo.prettyProductName()}, {platform.platform()}",
        f"{os.cpu_count()} processors, language {QLocale.system().name()}, "
        f"{locale.getpreferredencoding(False)}",
    ]


def _screens() -> list[str]:
    lines = [f"Qt platform {QGuiApplication.platformName()}"]
    for number, screen in enumerate(QGuiApplication.screens(), 1):
        size, scale = screen.size(), screen.devicePixelRatio()
        lines.append(
            f"screen {number}: {round(size.width() * scale)}x{round(size.height() * scale)} pixels "
            f"at {scale:.0%}, {screen.logicalDotsPerInch():.0f} dpi, {screen.refreshRate():.0f} Hz"
        )
    return lines


def _fonts() -> str:
    asked = BODY.font()
    return f"font {asked.family()}, drawn as {QFontInfo(asked).family()} {asked.pixelSize()} px"


def _look() -> str:
    return f"look {theme().choice}, {'dark' if theme().is_dark else 'light'}"


def _libraries() -> list[str]:
    return [f"{name} {version}" for name, version in licences.versions()]
