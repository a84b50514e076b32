"""What several commands need: printing, names that are known, the library, the marked pain."""

import argparse
import json
import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from glutemap.body.frame import BodyType, Side
from glutemap.body.pain import USUAL
from glutemap.errors import WrongCallError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from glutemap.body.painmap import PainMap
    from glutemap.knowledge.records import Library


def print_json(value: object) -> None:
    """A value as JSON for programs; in an encoding that lacks letters, with their numbers instead."""
    has_all = (sys.stdout.encoding or "").lower().startswith("utf")
    print(json.dumps(value, ensure_ascii=not has_all, indent=1))


def print_table(rows: "Iterable[tuple[str, ...]]") -> None:
    """Rows of text in columns; the last column runs free."""
    rows = list(rows)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def known(kind: str, word: str, choices: "Iterable[str]") -> str:
    """The word itself if it is among the choices, else WrongCallError with a suggestion."""
    from glutemap.knowledge.suggest import did_you_mean

    choices = list(choices)
    if word in choices:
        return word
    raise WrongCallError(f"no {kind} '{word}' {did_you_mean(word, choices)}".rstrip())


def named_file(option: str, name: str) -> Path:
    """The file that an option names. Raises WrongCallError when there is none, and for an empty name."""
    if not name or not Path(name).is_file():
        raise WrongCallError(f"{option} {name or 'without a name'}: there is no such file")
    return Path(name)


def named_folder(option: str, name: str) -> Path:
    """The same for a folder."""
    if not name or not Path(name).is_dir():
        raise WrongCallError(f"{option} {name or 'without a name'}: there is no such folder")
    return Path(name)


def load(spoken: str | None = None) -> "Library":
    """The shipped knowledge, in the language ``spoken`` or else the program's. Raises DataFaults."""
    from glutemap.knowledge.loading import load_library

    return load_library(spoken=spoken)


def pain_of(arguments: argparse.Namespace) -> "PainMap":
    """The pain map that the options describe: the file's, with the marked regions added to it.

    Raises WrongCallError for an unknown region or intensity, painmap.PainMapError for a faulty file.
    """
    from dataclasses import replace

    from glutemap.body import painmap
    from glutemap.body.regions import load_regions

    pain = painmap.PainMap()
    if arguments.pain_map is not None:
        pain = painmap.load(named_file("--pain-map", arguments.pain_map))
    regions = load_regions().ids
    marked = dict(pain.regions)
    for item in arguments.pain:
        region, equals, text = item.partition("=")
        sides = [f"{region}.{side}" for side in (Side.LEFT, Side.RIGHT)]
        if sides[0] in regions:
            raise WrongCallError(f"--pain {region}: say which side: {' or '.join(sides)}")
        marked[known("region", region, regions)] = _intensity(text, region) if equals else USUAL
    if arguments.body:
        pain = replace(pain, body=BodyType(arguments.body))
    return replace(pain, regions=marked)


def _intensity(text: str, region: str) -> float:

    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= 10:
        raise WrongCallError(f"--pain {region}={text}: the intensity is a number from 0 to 10")
    return value
