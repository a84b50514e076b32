"""The commands that read what is known: check, muscles, regions, zones."""

import argparse
import sys
from typing import Any

from glutemap.body.frame import BodyType, Side
from glutemap.commands.common import known, load, named_folder, print_json, print_table
from glutemap.errors import WrongCallError


def check(arguments: argparse.Namespace) -> int:
    """Validate the shipped data and assets, or a pack; with --atlas measure the atlas instead."""
    if arguments.atlas:
        return _check_atlas(arguments)
    if arguments.faults:
        raise WrongCallError("--faults needs --atlas")
    from glutemap.knowledge.check import check as check_data
    from glutemap.knowledge.check import check_assets

    pack = None if arguments.pack is None else named_folder("check", arguments.pack)
    report = check_data(pack)
    faults = [*report.faults, *(check_assets() if pack is None else ())]
    if arguments.json:
        print_json(
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
    print({0: "no faults", 1: "1 fault"}.get(len(faults), f"{len(faults)} faults"))
    return 1 if faults else 0


def _check_atlas(arguments: argparse.Namespace) -> int:
    """Print the audit's table; 1 when a row fails."""
    from glutemap.body.audit.checks import audit
    from glutemap.body.audit.table import as_text

    if arguments.pack:
        raise WrongCallError("--atlas measures the program's own atlas: it takes no folder")
    rows = audit()
    if arguments.json:
        print_json({"rows": [row.as_json() for row in rows]})
    else:
        print(as_text(rows, faults=arguments.faults))
    return 1 if any(row.passed is False for row in rows) else 0


def muscles(arguments: argparse.Namespace) -> int:
    """List the muscles."""
    found = load().muscles.values()
    if arguments.json:
        print_json(
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
        print_table(
            (m.id, m.names.english, m.layer, f"{len(m.trigger_points)} trigger points") for m in found
        )
    return 0


def regions(arguments: argparse.Namespace) -> int:
    """List every region and side with its area on the average woman."""
    from glutemap.body.regions import load_regions

    partition = load_regions()
    records = load().regions
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
        print_json(rows)
    else:
        print_table((r["id"], f"{r['area_cm2']:.0f} cm2", r["choir"], r["name"]) for r in rows)
    return 0


def zones(arguments: argparse.Namespace) -> int:
    """A muscle's zones read back as regions with areas."""
    from glutemap.ranking.zonebook import load_zones, zone_regions

    library = load()
    muscle = library.muscles[known("muscle", arguments.muscle, library.muscles)]
    book = load_zones(library)
    side, body = Side(arguments.side), BodyType(arguments.body)
    points: list[dict[str, Any]] = [
        {"id": point.id, "regions": zone_regions(book.pattern(muscle.id, side, point.id), body)}
        for point in muscle.trigger_points
    ]
    union = zone_regions(book.whole_pattern(muscle.id, side), body)
    if arguments.json:
        print_json({"trigger_points": points, "regions": union})
        return 0
    for point in [*points, {"id": "all points together", "regions": union}]:
        print(point["id"])
        print_table(
            ("", region, f"primary {a['primary_cm2']:.0f} cm2", f"spillover {a['spillover_cm2']:.0f} cm2")
            for region, a in point["regions"].items()
        )
    return 0
