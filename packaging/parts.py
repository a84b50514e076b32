"""What the libraries of a bundle carry inside themselves: other people's code, with its licences.

Qt, for one, brings forty such parts; its wheel names none of them. licences/parts.toml lists them by hand.
numpy's wheel says what it bundles on this system, and is asked.
"""

import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent / "licences"
_BUNDLES = "This binary distribution of NumPy also bundles"
_HEAD = re.compile(
    r"^Name: (.+)\nFiles: .+\nDescription: .+\nAvailability: (.+)\nLicense: (.+)\n", re.MULTILINE
)
_NAMED_ONLY = {"LGPL-2.1": "LGPL-2.1"}  # a licence that a part names without its words, and its file


def all_parts(platform=sys.platform):
    """Every part of every library that is on a system."""
    return (*listed(platform), *of_numpy())


def listed(platform=sys.platform):
    """The parts that parts.toml tells of."""
    rows = tomllib.loads((HERE / "parts.toml").read_text(encoding="utf-8"))["part"]
    return tuple(_part(row) for row in rows if platform in row.get("systems", (platform,)))


def _part(row):
    from glutemap.licences import Licence

    words = [row.get("notice", ""), row.get("words", ""), *(text(name) for name in row.get("texts", ()))]
    whole = "\n\n".join(word.strip("\n") for word in words if word) + "\n"
    return Licence(row["name"], row.get("version", ""), row["kind"], whole, row.get("home", ""), row["of"])


def text(name):
    """One of the licence texts that are kept beside the list."""
    return (HERE / "parts" / f"{name}.txt").read_text(encoding="utf-8")


def of_numpy():
    """What the wheel of numpy bundles here, after its own licence file."""
    from glutemap.licences import Licence

    _own, _mark, bundled = numpys().partition(_BUNDLES)
    pieces = _HEAD.split(bundled)[1:]
    rows = []
    for name, home, kind, words in zip(*(pieces[at::4] for at in range(4)), strict=True):
        more = [text(file) for start, file in _NAMED_ONLY.items() if kind.startswith(start)]
        rows.append(Licence(name, "", kind, "\n\n".join([words.strip("\n"), *more]), home, "numpy"))
    return tuple(rows)


def numpys():
    """The licence file of numpy's wheel."""
    return metadata.distribution("numpy").read_text("licenses/LICENSE.txt") or ""


def without_bundled(words):
    """numpy's licence without those of its parts, which have rows of their own."""
    _own, _mark, bundled = numpys().partition(_BUNDLES)
    return words.replace(_BUNDLES + bundled, "", 1) if bundled else words
