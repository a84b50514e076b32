"""Set everything up in a fresh checkout, then start glutemap or run its tests.

    python3 packaging/run.py                  start the program
    python3 packaging/run.py test             run the tests
    python3 packaging/run.py setup            only set up
    python3 packaging/run.py COMMAND ...      one of the program's own commands, such as `muscles --json`

Needs nothing but Python 3.11 to 3.13: it makes its own environment in `.venv`, so a Python that refuses
pip outside of one does not mind, and on Debian and its relatives it installs the few system libraries that
Qt needs if they are missing (as root or through sudo).
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PYTHONS = ("python3.13", "python3.12", "python3.11")

# Library that Qt loads -> Debian package that holds it. EGL is needed even without a screen.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
TEST_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}  # a real X window, and real clicks in it


class SetupError(Exception):
    """What is missing and what to do about it, in one line."""


def right_python():
    """The path of this Python if it is 3.11 to 3.13, else of one that is found on the PATH."""
    if (3, 11) <= sys.version_info[:2] <= (3, 13):
        return sys.executable
    for name in PYTHONS:
        found = shutil.which(name)
        if found:
            return found
    raise SetupError(
        "glutemap needs Python 3.11, 3.12 or 3.13; this is {}.{}. Install one of them, then run this.".format(
            *sys.version_info[:2]
        )
    )


def loads(library):
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_fonts():
    """Whether any font file is installed: Qt brings none of its own."""
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
    return any(f.suffix in (".ttf", ".otf", ".ttc") for folder in folders for f in folder.rglob("*"))


def missing_packages(for_tests):
    """The Debian packages that this machine lacks."""
    packages = [package for library, package in QT_LIBRARIES.items() if not loads(library)]
    if not has_fonts():
        packages.append("fonts-dejavu-core")
    if importlib.util.find_spec("ensurepip") is None:
        packages.append("python{}.{}-venv".format(*sys.version_info[:2]))
    if for_tests:
        packages += [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
    return packages


def install_system_packages(packages):
    """Install Debian packages as root or through sudo; else SetupError with the line to type."""
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if not shutil.which("apt-get"):
        raise SetupError("missing on this system (Debian's names): {}".format(" ".join(packages)))
    if os.geteuid() == 0:
        prefix = []
    elif shutil.which("sudo"):
        prefix = ["sudo"]
    else:
        raise SetupError("as root, run: " + line)
    print("Installing system packages: " + " ".join(packages), flush=True)
    settings = ["env", "DEBIAN_FRONTEND=noninteractive"]
    log = ENVIRONMENT.parent / ".setup.log"
    with log.open("wb") as out:
        subprocess.call([*prefix, *settings, "apt-get", "update"], stdout=out, stderr=out)
        code = subprocess.call([*prefix, *settings, *line.split()], stdout=out, stderr=out)
    if code:
        raise SetupError(f"could not install the system packages (see {log}); by hand: sudo {line}")
    log.unlink()


def wanted(for_tests):
    """A fingerprint of what the environment must hold."""
    digest = hashlib.sha256(b"dev" if for_tests else b"")
    for name in ("pyproject.toml", "packaging/constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def libraries(for_tests):
    """The requirements that pyproject.toml names. The program itself runs from the checkout."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return project["dependencies"] + (project["optional-dependencies"]["dev"] if for_tests else [])


def prepare_environment(for_tests):
    """Make .venv hold what the program needs, unless it does already."""
    stamp = ENVIRONMENT / "glutemap-ready"
    ready = stamp.read_text().split() if stamp.exists() and PYTHON.exists() else []
    if wanted(for_tests) in ready:
        return
    if not PYTHON.exists():
        print("Making an environment in .venv", flush=True)
        if subprocess.call([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]):
            raise SetupError(f"could not make a virtual environment in {ENVIRONMENT}")
    print("Installing glutemap's libraries into .venv (once)", flush=True)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    constraints = str(ROOT / "packaging" / "constraints.txt")
    if subprocess.call([*pip, "-c", constraints, *libraries(for_tests)]):
        raise SetupError("could not install the libraries; is the network there?")
    stamp.write_text("\n".join(sorted({wanted(for_tests), wanted(False)})))


def main(arguments):
    what = arguments[0] if arguments else ""
    for_tests = what == "test"
    try:
        python = right_python()
        if python != sys.executable:
            return subprocess.call([python, __file__, *arguments])
        if sys.platform.startswith("linux"):
            packages = missing_packages(for_tests)
            if packages:
                install_system_packages(packages)
        prepare_environment(for_tests)
    except SetupError as fault:
        print(f"glutemap: {fault}", file=sys.stderr)
        return 1
    if what == "setup":
        return 0
    if for_tests:
        return subprocess.call([str(PYTHON), "-m", "pytest", *arguments[1:]], cwd=str(ROOT))
    return subprocess.call([str(PYTHON), str(ROOT / "main.py"), *arguments])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
