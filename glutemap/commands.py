"""What each command does, once its line is read: text for people, or JSON for programs."""

import argparse
import json
import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glutemap.body.frame import BodyType, Side
from glutemap.body.pain import USUAL
from glutemap.errors import WrongCallError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from glutemap.body.painmap import PainMap
    from glutemap.knowledge.records import Library
    from glutemap.ranking.findings import Findings


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def _print_table(rows: "Iterable[tuple[str, ...]]") -> None:
    """Rows of text in columns; the last column runs free."""
    rows = list(rows)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _known(kind: str, word: str, choices: "Iterable[str]") -> str:
    """The word itself if it is among the choices, else WrongCallError with a suggestion."""
    from glutemap.knowledge.suggest import did_you_mean

    choices = list(choices)
    if word in choices:
        return word
    raise WrongCallError(f"no {kind} '{word}' {did_you_mean(word, choices)}".rstrip())


def _load() -> "Library":
    from glutemap.knowledge.loading import load_library

    return load_library()


def check(arguments: argparse.Namespace) -> int:
    """Validate the shipped data and assets, or a pack; with --atlas measure the atlas instead."""
    if arguments.atlas:
        return _check_atlas(arguments)
    if arguments.faults:
        raise WrongCallError("--faults needs --atlas")
    from glutemap.knowledge.check import check as check_data
    from glutemap.knowledge.check import check_assets

    pack = Path(arguments.pack) if arguments.pack else None
    report = check_data(pack)
    faults = [*report.faults, *(check_assets() if pack is None else ())]
    if arguments.json:
        _print_json(
            {
                "faults": [str(fault) for fault in faults],
                "unused": [str(warning) for warning in report.warnings],
                "counts": report.counts,
            }
        )
        return 1 if faults else 0
    for fault in faults:
        print(fault, file=sys.stderr)
    for warning in report.warnings:
        print(f"note: {warning}")
    print(report.counted())
    print(f"{len(faults)} faults" if faults else "no faults")
    return 1 if faults else 0


def _check_atlas(arguments: argparse.Namespace) -> int:
    """Print the audit's table; 1 when a row fails."""
    from glutemap.body.audit.checks import audit
    from glutemap.body.audit.table import as_text

    if arguments.pack:
        raise WrongCallError("--atlas measures the program's own atlas: it takes no folder")
    rows = audit()
    if arguments.json:
        _print_json({"rows": [row.as_json() for row in rows]})
    else:
        print(as_text(rows, faults=arguments.faults))
    return 1 if any(row.passed is False for row in rows) else 0


def _points(number: int) -> str:
    return f"{number} trigger point{'s' if number != 1 else ''}"


def muscles(arguments: argparse.Namespace) -> int:
    """List the muscles."""
    found = _load().muscles.values()
    if arguments.json:
        _print_json(
            [
                {
                    "id": m.id,
                    "name": m.names.english,
                    "latin": m.names.latin,
                    "synonyms": [*m.names.everyday, *m.names.synonyms],
                    "layer": m.layer,
                    "trigger_points": len(m.trigger_points),
                }
                for m in found
            ]
        )
    else:
        _print_table(
            (m.id, m.names.english, m.layer, f"{len(m.trigger_points)} trigger points") for m in found
        )
    return 0


def regions(arguments: argparse.Namespace) -> int:
    """List every region and side with its area on the average woman."""
    from glutemap.body.regions import load_regions

    partition = load_regions()
    records = _load().regions
    rows: list[dict[str, Any]] = []
    for region in partition.ids:
        base, side = partition.split(region)
        record = records[base]
        rows.append(
            {
                "id": region,
                "name": record.name if side is Side.MIDLINE else f"{side} {record.name}",
                "area_cm2": round(float(partition.area_cm2(region, BodyType.FEMALE)), 1),
                "choir": record.choir.get(side.value, ""),
            }
        )
    if arguments.json:
        _print_json(rows)
    else:
        _print_table((r["id"], f"{r['area_cm2']:.0f} cm2", r["choir"], r["name"]) for r in rows)
    return 0


def zones(arguments: argparse.Namespace) -> int:
    """A muscle's zones read back as regions with areas."""
    from glutemap.ranking.zonebook import load_zones, zone_regions

    library = _load()
    muscle = library.muscles[_known("muscle", arguments.muscle, library.muscles)]
    book = load_zones(library)
    side, body = Side(arguments.side), BodyType(arguments.body)
    points: list[dict[str, Any]] = [
        {"id": point.id, "regions": zone_regions(book.pattern(muscle.id, side, point.id), body)}
        for point in muscle.trigger_points
    ]
    union = zone_regions(book.pattern(muscle.id, side), body)
    if arguments.json:
        _print_json({"trigger_points": points, "regions": union})
        return 0
    for point in [*points, {"id": "all points together", "regions": union}]:
        print(point["id"])
        _print_table(
            ("", region, f"primary {a['primary_cm2']:.0f} cm2", f"spillover {a['spillover_cm2']:.0f} cm2")
            for region, a in point["regions"].items()
        )
    return 0


def _intensity(text: str, region: str) -> float:

    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= 10:
        raise WrongCallError(f"--pain {region}={text}: the intensity is a number from 0 to 10")
    return value


def pain_of(arguments: argparse.Namespace) -> "PainMap":
    """The pain map that the options describe: the file's, with the marked regions added to it.

    Raises WrongCallError for an unknown region or intensity, painmap.PainMapError for a faulty file.
    """
    from dataclasses import replace

    from glutemap.body import painmap
    from glutemap.body.regions import load_regions

    pain = painmap.PainMap()
    if arguments.pain_map:
        if not Path(arguments.pain_map).is_file():
            raise WrongCallError(f"--pain-map {arguments.pain_map}: there is no such file")
        pain = painmap.load(Path(arguments.pain_map))
    known = load_regions().ids
    marked = dict(pain.regions)
    for item in arguments.pain:
        region, equals, text = item.partition("=")
        sides = [f"{region}.{side}" for side in (Side.LEFT, Side.RIGHT)]
        if sides[0] in known:
            raise WrongCallError(f"--pain {region}: say which side: {' or '.join(sides)}")
        marked[_known("region", region, known)] = _intensity(text, region) if equals else USUAL
    if arguments.body:
        pain = replace(pain, body=BodyType(arguments.body))
    return replace(pain, regions=marked)


def _clues(items: list[str], library: "Library") -> dict[str, bool]:

    answers = {}
    for item in items:
        clue, _, answer = item.partition("=")
        if answer not in ("yes", "no"):
            raise WrongCallError(f"--clue {item}: the answer is yes or no, as in {clue or 'ID'}=yes")
        answers[_known("clue", clue, library.clues)] = answer == "yes"
    return answers


def _place(option: str, text: str, library: "Library") -> "tuple[str, Side]":
    """A muscle with its side, as in ``gluteus_medius.left``."""
    muscle, _, side = text.rpartition(".")
    if side not in (Side.LEFT, Side.RIGHT):
        raise WrongCallError(f"{option} {text}: say which side, as in {text.split('.')[0]}.left")
    return _known("muscle", muscle, library.muscles), Side(side)


def _findings(arguments: argparse.Namespace, library: "Library") -> "Findings":
    from glutemap.body.regions import load_regions
    from glutemap.ranking.findings import Findings

    pressed = {}
    for item in arguments.pressed:
        place, _, answer = item.partition("=")
        if answer not in ("yes", "no"):
            raise WrongCallError(f"--pressed {item}: yes or no, as in {place or 'MUSCLE.SIDE'}=yes")
        pressed[_place("--pressed", place, library)] = answer == "yes"
    known = load_regions().ids
    return Findings(
        pressed,
        frozenset(_place("--treated", item, library) for item in arguments.treated),
        frozenset(_known("region", item, known) for item in arguments.painless),
    )


def rank(arguments: argparse.Namespace) -> int:
    """Which muscles are worth checking first."""
    from glutemap.ranking.answer import answer_pain
    from glutemap.ranking.result import Settings

    if arguments.top < 1:
        raise WrongCallError("--top: at least 1")
    library = _load()
    answer = answer_pain(
        pain_of(arguments),
        library,
        _clues(arguments.clue, library),
        Settings(use_prior=not arguments.no_prior, use_clues=not arguments.no_clues),
        _findings(arguments, library),
        stability=arguments.stability,
        questions=arguments.next,
    )
    if arguments.json:
        _print_json(answer.as_json(arguments.top))
    else:
        print(answer.as_text(arguments.top))
    return 0


def render(arguments: argparse.Namespace) -> int:
    """Write the picture that the window would show."""
    out = Path(arguments.out)
    if out.suffix.lower() != ".png":
        raise WrongCallError(f"--out {out}: the picture is a PNG, so the name ends in .png")
    if not 64 <= arguments.width <= 8000:
        raise WrongCallError(f"--width {arguments.width}: from 64 to 8000 pixels")
    if not out.parent.is_dir():
        raise WrongCallError(f"--out {out}: there is no folder {out.parent}")
    library = _load()
    if arguments.muscle:
        _known("muscle", arguments.muscle, library.muscles)
        if arguments.trigger_point:
            points = [p.id for p in library.muscles[arguments.muscle].trigger_points]
            _known("trigger point", arguments.trigger_point, points)
    elif arguments.trigger_point:
        raise WrongCallError("--trigger-point needs --muscle")
    pain = pain_of(arguments)
    from glutemap.ui.sheets import write_picture

    write_picture(arguments, pain, library, out)
    return 0


def bench(arguments: argparse.Namespace) -> int:
    """Measure, and print the figures with their floors."""
    from glutemap.bench import as_table, measure

    figures = measure(repeats=3 if arguments.quick else 7)
    if arguments.json:
        _print_json(figures)
    else:
        print(as_table(figures))
    return 0


def evaluate(arguments: argparse.Namespace) -> int:
    """Measure the ranking, and print its table."""
    from glutemap.ranking.evaluate.run import evaluate as measure
    from glutemap.ranking.evaluate.table import as_data, as_text

    outcome = measure(_load(), quick=arguments.quick)
    if arguments.json:
        _print_json(as_data(outcome))
    else:
        print(as_text(outcome))
    return 0
