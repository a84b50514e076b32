"""Freeze the program into one folder, and say what is in it.

    python packaging/bundle.py [--out FOLDER]      (default: dist/; work files go to FOLDER/work)

Run it with a Python that has the program's libraries and PyInstaller (pip install -c
packaging/constraints.txt .[bundle]); linux.py, windows.py and macos.py make packages of the result.
The same sources, libraries and SOURCE_DATE_EPOCH give the same bytes, as far as PyInstaller lets them.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

import icu
import sbom
import stage
import system

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
MOST_MB = 250


def freeze(out):
    """Make OUT/glutemap (on macOS also OUT/glutemap.app); returns the folder."""
    out = Path(out).resolve()
    work = out / "work"
    stage.make(work / "stage")
    environment = os.environ | {
        "SOURCE_DATE_EPOCH": str(stage.epoch()),
        "PYTHONHASHSEED": "1",  # the order of sets would otherwise show in compiled modules
        "PYTHONDONTWRITEBYTECODE": "1",
        "GLUTEMAP_STAGE": str(work / "stage"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYINSTALLER_CONFIG_DIR": str(work / "pyinstaller"),
    }
    shutil.rmtree(out / "glutemap", ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--clean"]
    command += ["--distpath", str(out), "--workpath", str(work / "freeze"), str(HERE / "glutemap.spec")]
    subprocess.run(command, env=environment, check=True, cwd=work)
    folder = out / "glutemap"
    strip(folder)
    shorten_icu(folder)
    describe(folder)
    if sys.platform == "darwin":
        describe_app(out, folder)
    level_times(folder, stage.epoch())
    return folder


def inner(folder):
    """The folder of a bundle in which everything but the program's starter lies."""
    return folder / "_internal"


NOT_STRIPPED = ("numpy.libs/", "PySide6/", "shiboken6/")  # stripped by their makers, and the first not twice


def strip(folder):
    """Take out links to nowhere and, on Linux, the symbols for debuggers: a third of Python's modules."""
    tool = shutil.which("strip") if sys.platform.startswith("linux") else None
    for path in inner(folder).rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()  # to a library that was left out
    for path in files(inner(folder)) if tool else []:
        name = path.relative_to(inner(folder)).as_posix()
        if is_binary(path) and ".so" in path.name and not name.startswith(NOT_STRIPPED):
            path.chmod(0o755)
            subprocess.run([tool, "--strip-unneeded", str(path)], check=True)


def shorten_icu(folder):
    """Leave out what Qt never asks ICU for; only a Linux bundle carries ICU."""
    for path in inner(folder).rglob("libicudata.so.*"):
        if not path.is_symlink():
            path.write_bytes(icu.trimmed(path.read_bytes()))


def describe(folder):
    """Put the bill of materials and the licences of what is in it into a bundle."""
    assets = inner(folder) / "glutemap" / "_assets"
    binaries = [(f.relative_to(folder).as_posix(), f) for f in files(folder) if is_binary(f)]
    ours = stage.licences()
    theirs = system.licences(inner(folder)) if sys.platform.startswith("linux") else ()
    system.write(assets, theirs)
    when = stage.iso(stage.epoch())
    sbom.write(assets / "sbom.cdx.json", stage.version(), ours, binaries, when, theirs)
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE.txt")


def describe_app(out, folder):
    """The same in a macOS application, which holds a copy."""
    for name in ("Resources", "Frameworks"):
        place = out / "glutemap.app/Contents" / name / "glutemap/_assets"
        if place.is_dir() and not place.is_symlink():
            shutil.copy(inner(folder) / "glutemap/_assets/sbom.cdx.json", place)
            return


def is_binary(path):
    return path.suffix in (".so", ".dll", ".dylib", ".pyd", ".exe") or ".so." in path.name or not path.suffix


def files(folder):
    """Every file of a folder that is no link, in order."""
    return sorted(f for f in folder.rglob("*") if f.is_file() and not f.is_symlink())


def level_times(folder, seconds):
    """Give every file the same time: archives of the same content are then the same."""
    for path in [*folder.rglob("*"), folder]:
        if not path.is_symlink():
            os.utime(path, (seconds, seconds))


GROUPS = (  # what a path in a bundle belongs to; the first that fits
    ("ICU, which Qt needs for languages", ("libicu", "icu")),
    ("Qt", ("PySide6/", "shiboken6/", "libQt6")),
    ("numpy", ("numpy/", "numpy.libs/", "numpy-")),
    ("the drawn body", ("glutemap/_assets/atlas",)),
    ("the knowledge, fonts, icons, compiled zones", ("glutemap/",)),
    ("charts (pyqtgraph)", ("pyqtgraph",)),
    ("records (SQLite)", ("apsw",)),
    ("search, contours, checking",
     ("rapidfuzz", "contourpy", "jsonschema", "msgspec", "rpds", "yaml", "_yaml", "referencing", "attr")),
    ("Python and the program's code", ("libpython", "python3", "base_library", "lib-dynload", "Python")),
)  # fmt: skip


def group_of(name):
    """The row of the table that a file of a bundle stands in."""
    name = name.removeprefix("_internal/")
    base = name.rsplit("/", 1)[-1]
    for title, starts in GROUPS:
        if name.startswith(starts) or base.startswith(starts):
            return title
    return "Python and the program's code" if "/" not in name and ".so" not in name else "system libraries"


def sizes(folder):
    """Bytes per group of a bundle, largest first."""
    out = {}
    for path in files(folder):
        title = group_of(path.relative_to(folder).as_posix())
        out[title] = out.get(title, 0) + path.stat().st_size
    return dict(sorted(out.items(), key=lambda row: -row[1]))


def table(folder):
    """What is in a bundle, as a Markdown table."""
    rows = sizes(folder)
    total = sum(rows.values())
    lines = ["| what is in it | MB |", "|---|---|"]
    lines += [f"| {title} | {size / 1e6:.1f} |" for title, size in rows.items()]
    kept = "kept" if total <= MOST_MB * 1e6 else "NOT kept"
    lines.append(f"| together (at most {MOST_MB}: {kept}) | {total / 1e6:.1f} |")
    return "\n".join(lines)


def main(arguments):
    parser = argparse.ArgumentParser(description="Freeze the program into one folder.")
    parser.add_argument("--out", default=str(ROOT / "dist"))
    folder = freeze(parser.parse_args(arguments).out)
    print(table(folder))
    return 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.exit(main(sys.argv[1:]))
