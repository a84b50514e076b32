"""The system's own libraries in a Linux bundle: which Debian packages they come from, and their licences.

The portable archive carries small libraries of the system that it was built on, so that it runs elsewhere.
Their licences go with them: packages of Debian and its relatives say theirs in /usr/share/doc, and of the
long ones only the names.
"""

import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

DOCUMENTS = Path("/usr/share/doc")
LONG_TEXTS = Path("/usr/share/common-licenses")
OUR_FOLDERS = ("/lib/", "/usr/lib/")
_OF_PYTHON = ("libpython",)
_NAMED = re.compile(r"/usr/share/common-licenses/([A-Za-z]+(?:-\d+(?:\.\d+)?)?)")
_FOR_ALL = re.compile(r"^Files: *\*\s*$.*?^License: *(\S[^\n]*)$", re.MULTILINE | re.DOTALL)


def carried(folder):
    """The names of the system's libraries in the folder of libraries of a bundle."""
    return sorted(
        path.name
        for path in Path(folder).glob("lib*.so*")
        if not path.is_symlink() and not path.name.startswith(_OF_PYTHON)
    )


def owners(names):
    """The package of each library that belongs to one, asked of the system's package manager."""
    if not names or not shutil.which("dpkg-query"):
        return {}
    command = ["dpkg-query", "--search", *(f"*/{name}" for name in names)]
    said = subprocess.run(
        command, capture_output=True, text=True, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"}
    )
    return read_owners(said.stdout, names)


def read_owners(text, names):
    """The answer of dpkg-query; a library counts where those of this processor lie."""
    found = {}
    for line in text.splitlines():
        packages, _, path = line.rpartition(": ")
        name = path.rpartition("/")[2]
        if name in names and path.startswith(OUR_FOLDERS) and "-linux-gnu/" in path:
            found.setdefault(name, packages.split(",")[0].split(":")[0])
    return found


def facts(package):
    """Version and homepage of an installed package."""
    command = ["dpkg-query", "--show", "--showformat", "${Version}\n${Homepage}", package]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split("\n")
    return said[0], said[1] if len(said) > 1 else ""


def kind_of(text):
    """The licence of most of a package in few words."""
    found = _FOR_ALL.search(text)
    return found[1].strip() if found else "see its text"


def text_of(package):
    """What a package says of its licence; empty when it says nothing."""
    path = DOCUMENTS / package / "copyright"
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""


def licences(folder):
    """The licence of every package that a bundle carries libraries of; says of which it knows none."""
    from glutemap.licences import Licence

    names = carried(folder)
    belongs = owners(names)
    rows = []
    for package in sorted(set(belongs.values())):
        text = text_of(package)
        version, home = facts(package)
        rows.append(Licence(package, version, kind_of(text), text, home))
    known = {row.name for row in rows if row.text}
    unknown = [name for name in names if belongs.get(name) not in known]
    if unknown:
        print(f"no licence found for {', '.join(unknown)}", file=sys.stderr)
    return tuple(rows)


def long_texts(rows):
    """The licences that the packages name without their words, once each."""
    from glutemap.licences import Licence

    named = {(LONG_TEXTS / name).resolve() for row in rows for name in _NAMED.findall(row.text)}
    return tuple(
        Licence(path.name, "", "named by some of the others", path.read_text(encoding="utf-8"))
        for path in sorted(named)
        if path.is_file()
    )


def write(assets, rows):
    """The list beside that of the program's own libraries; none when there is nothing to say."""
    from glutemap.licences import SYSTEM_LIST, as_json

    (assets / SYSTEM_LIST).unlink(missing_ok=True)
    if rows:
        (assets / SYSTEM_LIST).write_text(as_json((*rows, *long_texts(rows))), encoding="utf-8")


def purl(row):
    """A package as bills of materials name it."""
    maker = platform.freedesktop_os_release().get("ID", "debian")
    return f"pkg:deb/{maker}/{quote(row.name)}@{quote(row.version)}"
