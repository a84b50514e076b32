"""Lay out what a bundle carries beside the code: assets, data, what is compiled, licences, bill of materials.

The layout is that of a wheel (`glutemap/_assets`, `glutemap/_data`), so the program finds it alike.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import appicons
import compiled
import parts
import thin

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
# Not needed by the program that runs: the measured body is for `check --atlas`, which a bundle can do too.
ASSETS = ("atlas", "icons", "fonts")
NOT_SHIPPED = shutil.ignore_patterns("__pycache__", ".*", "README.md")


def version():
    """The program's version, from the one place that says it."""
    rows = (ROOT / "glutemap/__init__.py").read_text(encoding="utf-8").splitlines()
    line = next(row for row in rows if "__version__" in row)
    return line.split('"')[1]


def epoch():
    """The time that goes into every file: SOURCE_DATE_EPOCH, else that of the last commit."""
    if os.environ.get("SOURCE_DATE_EPOCH"):
        return int(os.environ["SOURCE_DATE_EPOCH"])
    return int(_git("log", "-1", "--format=%ct") or 1767225600)  # 2026-01-01, of a tree without git


def commit():
    """The commit that is built, or nothing."""
    return os.environ.get("GLUTEMAP_COMMIT") or _git("rev-parse", "--short=12", "HEAD")


def _git(*arguments):
    try:
        return subprocess.run(
            ["git", "-C", str(ROOT), *arguments], capture_output=True, text=True, check=True
        ).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def iso(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def make(stage):
    """Fill the folder `stage` anew; returns nothing. The bill of materials comes after the freezing."""
    stage = Path(stage)
    shutil.rmtree(stage, ignore_errors=True)
    assets, data = stage / "_assets", stage / "_data"
    for name in ASSETS:
        shutil.copytree(ROOT / "assets" / name, assets / name, ignore=NOT_SHIPPED)
    for text in (ROOT / "assets/CREDITS.md", ROOT / "LICENSE"):
        shutil.copy(text, assets)
    shutil.copytree(ROOT / "data", data, ignore=NOT_SHIPPED)
    thin.thin(assets / "atlas", data / "audit/built_twice.json")
    names = compiled.write(assets / "compiled", data / "compiled")
    print("compiled:", ", ".join(names))
    appicons.write(ROOT / "assets/icons/glutemap.svg", stage / "icons")
    about = {"version": version(), "commit": commit(), "date": iso(epoch()), "system": platform.system()}
    (assets / "build.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    (assets / "licences.json").write_text(_licences(), encoding="utf-8")


def licences():
    """Every library of the bundle with its licence, the interpreter and the freezer's starter among them.

    The parts that libraries carry inside themselves stand in it too.
    """
    sys.path.insert(0, str(ROOT))
    import PyInstaller

    from glutemap.licences import Licence, installed, typeface

    texts = HERE / "licences"
    names = ("LGPL-3.0.txt", "GPL-3.0.txt")
    lgpl = "\n\n".join((texts / name).read_text(encoding="utf-8") for name in names)
    rows = []
    for row in installed():
        qt = row.name.lower().replace("-", "_") in ("pyside6_essentials", "shiboken6")
        if row.name == "numpy":
            row = replace(row, text=parts.without_bundled(row.text))
        rows.append(Licence(row.name, row.version, "LGPL-3.0-only", lgpl, "https://www.qt.io") if qt else row)
    python = platform.python_version()
    rows.append(Licence("Python", python, "PSF-2.0", _python_licence(), "https://www.python.org"))
    what = "GPL-2.0-or-later WITH Bootloader-exception"
    rows.append(
        Licence(
            "PyInstaller (its starter)",
            PyInstaller.__version__,
            what,
            (texts / "PyInstaller.txt").read_text(encoding="utf-8"),
            "https://pyinstaller.org",
        )
    )
    rows += [*parts.all_parts(), typeface()]
    return tuple(sorted(rows, key=lambda row: (bool(row.part_of), row.name.lower())))


def _licences():
    rows = licences()
    from glutemap.licences import as_json

    return as_json(rows)


def _python_licence():
    for folder in (Path(sys.base_prefix), Path(os.__file__).parent):
        for name in ("LICENSE.txt", "LICENSE"):
            if (folder / name).is_file():
                return (folder / name).read_text(encoding="utf-8")
    raise SystemExit("Python's licence was not found beside it")
