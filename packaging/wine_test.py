"""Tries the installer for Windows without a Windows: compiles, installs, updates and removes it in Wine.

    python packaging/wine_test.py PATH/TO/ISCC.exe

ISCC.exe is the compiler of Inno Setup 6.3 or later; wine and a screen (or Xvfb) are needed. It installs
stand-ins, as the program itself is built on Windows only, and looks at the files, the registry and the PATH:
all there after the first step, nothing left after the last.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import stage
from filetypes import FILE_TYPES, inno_lines

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
ENVIRONMENT = r"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Environment"
CLASSES = r"HKLM\Software\Classes"
NEIGHBOUR = r"C:\Program Files\glutemap-of-another"
QUIETLY = ("/VERYSILENT", "/SUPPRESSMSGBOXES")


class FailedError(Exception):
    """What did not hold, in one line."""


def wine(*words):
    """Run a Windows program; what it says."""
    done = subprocess.run(["wine", *map(str, words)], capture_output=True, text=True, errors="replace")
    if done.returncode:
        raise FailedError(
            f"{' '.join(map(str, words))}: status {done.returncode}\n{done.stdout}{done.stderr}"
        )
    return done.stdout.replace("\r", "")


def seen(path):
    """A path of this system as Windows' programs see it."""
    return "Z:" + str(path).replace("/", "\\")


def stand_in(folder, program):
    """A folder that looks like a bundle; any Windows program stands for ours."""
    inner = folder / "_internal/glutemap"
    inner.mkdir(parents=True)
    (inner / "data.txt").write_text("data\n")
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE.txt")
    for name in ("glutemap.exe", "glutemap-cli.exe"):
        shutil.copy(program, folder / name)


def compiled(tool, folder):
    """The installer of the stand-ins."""
    import appicons

    stand_in(folder / "bundle", tool)
    (folder / "types.iss").write_text("\n".join(inno_lines()) + "\n", encoding="utf-8")
    (folder / "icon.ico").write_bytes(appicons.ico(appicons.draw(ROOT / "assets/icons/glutemap.svg")))
    shutil.copytree(HERE / "windows", folder / "windows")
    given = {"Bundle": "bundle", "Icon": "icon.ico", "Out": "out", "FileTypes": "types.iss"}
    words = [f"/D{name}={seen(folder / value)}" for name, value in given.items()]
    wine(tool, "/Q", f"/DVersion={stage.version()}", *words, seen(folder / "windows/glutemap.iss"))
    return next((folder / "out").glob("*-setup.exe"))


def path():
    """The PATH of all users in the registry."""
    row = next(
        line for line in wine("reg", "query", ENVIRONMENT, "/v", "Path").splitlines() if "REG_" in line
    )
    return row.split("REG_EXPAND_SZ", 1)[1].strip()


def test(tool, folder):
    """Everything; raises FailedError."""
    wine("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
    subprocess.run(["wineserver", "--wait"], check=True)
    setup = compiled(tool, folder)
    print(f"compiled: {setup.name}")
    before = f"{path()};{NEIGHBOUR}"
    wine("reg", "add", ENVIRONMENT, "/v", "Path", "/t", "REG_EXPAND_SZ", "/d", before, "/f")
    place = Path(os.environ["WINEPREFIX"]) / "drive_c/Program Files/glutemap"
    wine(setup, *QUIETLY, "/ALLUSERS", "/TASKS=path")
    there = {path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file()}
    missing = {"glutemap.exe", "glutemap-cli.exe", "LICENSE.txt", "_internal/glutemap/data.txt"} - there
    if missing or path() != before + r";C:\Program Files\glutemap":
        raise FailedError(f"installed without {missing}, PATH {path()}")
    known = wine("reg", "query", CLASSES, "/s")
    if not all(f"\\.{kind.ending}\\OpenWithProgids" in known for kind in FILE_TYPES):
        raise FailedError(f"not every kind of file is known:\n{known}")
    print("installed, with its kinds of files and on the PATH")
    (place / "_internal/of an older version").write_text("")
    wine(setup, *QUIETLY, "/ALLUSERS")
    if (place / "_internal/of an older version").exists() or path().count("glutemap") != 2:
        raise FailedError(f"not updated cleanly: {path()}")
    wine(place / "unins000.exe", *QUIETLY)
    subprocess.run(["wineserver", "--wait"], check=True)  # the uninstaller goes on in a copy of itself
    left = [line for line in wine("reg", "query", CLASSES, "/s").splitlines() if "glutemap" in line]
    if place.exists() or left or path() != before:
        raise FailedError(f"left behind: {left}, PATH {path()}, folder there: {place.exists()}")
    print("updated, removed; nothing is left")


def main(arguments):
    parser = argparse.ArgumentParser(description="Try the installer for Windows in Wine.")
    parser.add_argument("compiler", type=Path, help="ISCC.exe of Inno Setup")
    tool = parser.parse_args(arguments).compiler.resolve()
    with tempfile.TemporaryDirectory() as name:
        os.environ |= {
            "WINEPREFIX": f"{name}/prefix",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
        }
        try:
            test(tool, Path(name))
        except FailedError as fault:
            print(f"NOT well: {fault}", file=sys.stderr)
            return 1
        finally:
            subprocess.run(["wineserver", "--kill"], check=False)
    return 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.exit(main(sys.argv[1:]))
