"""Pain maps as files: strict reading with one clear line for every fault, and writing.

JSON in UTF-8; all of it may be left out, and nothing else may be in it:

    {"version": 2,                                       a file without it is read as version 1
     "body": "female",                                   or "male"
     "regions": {"low_back.left": 7},                    intensity 0 to 10
     "qualities": {"low_back.left": "aching"},           of regions above (since version 2)
     "strokes": [{"view": "posterior",                   in the order in which they were painted
                  "points_mm": [[-60.0, 900.0]],         in the view: to the viewer's right, and up
                  "radius_mm": 18, "intensity": 6,
                  "body": "male",                        if it was painted on another body
                  "quality": "burning",                  (since version 2)
                  "erases": true,                        takes away what was marked before (since version 2)
                  "fills": true}]}                       the inside of its closed line too (since version 2)
"""

import difflib
import itertools
import json
import math
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from glutemap.body.borders import REGION_IDS
from glutemap.body.errors import PainMapError
from glutemap.body.frame import BodyType, View
from glutemap.body.pain import FULL, PainMap, Quality, Stroke
from glutemap.language import tr
from glutemap.writing import write_whole

VERSION = 2
MOST_BYTES = 5_000_000
MOST_STROKES = 2_000
MOST_POINTS = 50_000
LONGEST_MM = 200_000.0  # of all strokes together
FARTHEST_MM = 5_000.0
RADIUS_MM = (1.0, 150.0)


def check_intensity(value: Any, where: str) -> float:
    """The intensity as a number 0..10. Raises PainMapError, saying ``where``."""
    if not _is_number(value):
        raise PainMapError(f"{where}: {_shown(value)} is not a number")
    if not 0 <= value <= FULL:
        raise PainMapError(f"{where}: intensity {_shown(value)} is not between 0 and 10")
    return float(value)


def check_region(region_id: str, known: Iterable[str] = REGION_IDS) -> str:
    """The region's id. Raises PainMapError with the nearest known ids when it is not one."""
    known = tuple(known)
    if region_id in known:
        return region_id
    sided = [f"{region_id}.left", f"{region_id}.right"]
    near = sided if sided[0] in known else difflib.get_close_matches(region_id, known, 1, 0.6)
    hint = f" (did you mean {' or '.join(repr(n) for n in near)}?)" if near else ""
    raise PainMapError(f"no region {_shown(region_id)}{hint}")


def parse(content: Any) -> PainMap:
    """A pain map from decoded JSON. Raises PainMapError."""
    _check_version(content)
    row = _mapping(content, "pain map", {"version", "body", "regions", "qualities", "strokes"})
    body = _one_of(BodyType, row.get("body", BodyType.FEMALE.value), "body")
    regions = {}
    for region_id, intensity in _mapping(row.get("regions", {}), "regions", None).items():
        regions[check_region(region_id)] = check_intensity(intensity, f"regions['{region_id}']")
    strokes = _list(row.get("strokes", []), "strokes", MOST_STROKES)
    painted = tuple(_stroke(s, f"strokes[{i}]") for i, s in enumerate(strokes))
    pain = PainMap(body, regions, painted, _qualities(row.get("qualities", {}), regions))
    _check_amount(pain.strokes)
    return pain


def load(path: Path) -> PainMap:
    """A pain map from a file. Raises PainMapError with one line that starts with the path."""
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as fault:
        raise PainMapError(
            tr("{path}: cannot be read ({why})", path=path, why=fault.strerror or fault)
        ) from fault
    if len(raw) > MOST_BYTES:
        megabytes = MOST_BYTES // 1_000_000
        raise PainMapError(tr("{path}: larger than {n} MB; that is not a pain map", path=path, n=megabytes))
    try:
        return parse(_decoded(raw))
    except PainMapError as fault:
        raise PainMapError(f"{path}: {fault}") from fault


def as_json(pain: PainMap) -> dict[str, Any]:
    """A pain map as plain JSON data, as in its file."""
    return {
        "version": VERSION,
        "body": pain.body.value,
        "regions": dict(sorted(pain.regions.items())),
        "qualities": {region: quality.value for region, quality in sorted(pain.qualities.items())},
        "strokes": [_stroke_json(stroke) for stroke in pain.strokes],
    }


def dump(pain: PainMap, path: Path) -> None:
    """Write a pain map, whole or not at all. Raises PainMapError when it cannot be written."""
    text = json.dumps(as_json(pain), indent=1) + "\n"
    try:
        write_whole(text.encode(), path, private=True)
    except OSError as fault:
        raise PainMapError(tr("{path}: cannot be written ({why})", path=path, why=fault.strerror)) from fault


def _decoded(raw: bytes) -> Any:
    try:
        return json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_no_repeats)
    except PainMapError:
        raise
    except UnicodeDecodeError as fault:
        raise PainMapError(tr("not text in UTF-8")) from fault
    except json.JSONDecodeError as fault:
        where = tr("not JSON: line {line}, column {column}", line=fault.lineno, column=fault.colno)
        raise PainMapError(f"{where}: {fault.msg}") from fault
    except (RecursionError, ValueError) as fault:
        raise PainMapError(tr("not a pain map: nested too deeply or a number that is too long")) from fault


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise PainMapError(f"{_shown(twice)} is given twice")
    return out


def _check_version(content: Any) -> None:
    version = content.get("version", 1) if isinstance(content, dict) else 1
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise PainMapError(f"version: {_shown(version)} is not a version of the format")
    if version > VERSION:
        raise PainMapError(
            tr(
                "written by a newer glutemap (version {version} of the format, this one knows {known})",
                version=_shown(version),
                known=VERSION,
            )
        )


def _qualities(content: Any, regions: Mapping[str, float]) -> dict[str, Quality]:
    out = {}
    for region_id, quality in _mapping(content, "qualities", None).items():
        where = f"qualities[{_shown(region_id)}]"
        if region_id not in regions:
            raise PainMapError(f"{where}: not one of the regions of this file")
        out[region_id] = _one_of(Quality, quality, where)
    return out


_STROKE_FIELDS = {"view", "points_mm", "radius_mm", "intensity", "body", "quality", "erases", "fills"}


def _stroke(content: Any, where: str) -> Stroke:
    row = _mapping(content, where, _STROKE_FIELDS)
    for name in ("view", "points_mm", "radius_mm", "intensity"):
        if name not in row:
            raise PainMapError(f"{where}: no '{name}'")
    radius = row["radius_mm"]
    if not _is_number(radius) or not RADIUS_MM[0] <= radius <= RADIUS_MM[1]:
        limits = f"{RADIUS_MM[0]:g} to {RADIUS_MM[1]:g}"
        raise PainMapError(f"{where}.radius_mm: {_shown(radius)} is not a number from {limits}")
    points = _list(row["points_mm"], f"{where}.points_mm", MOST_POINTS)
    if not points:
        raise PainMapError(f"{where}.points_mm: no points")
    return Stroke(
        view=_one_of(View, row["view"], f"{where}.view"),
        points_mm=tuple(_point(p, f"{where}.points_mm[{i}]") for i, p in enumerate(points)),
        radius_mm=float(radius),
        intensity=check_intensity(row["intensity"], f"{where}.intensity"),
        body=_one_of(BodyType, row["body"], f"{where}.body") if "body" in row else None,
        quality=_one_of(Quality, row["quality"], f"{where}.quality") if "quality" in row else None,
        erases=_yes_or_no(row.get("erases", False), f"{where}.erases"),
        fills=_yes_or_no(row.get("fills", False), f"{where}.fills"),
    )


def _stroke_json(stroke: Stroke) -> dict[str, Any]:
    row: dict[str, Any] = {
        "view": stroke.view.value,
        "points_mm": [list(point) for point in stroke.points_mm],
        "radius_mm": stroke.radius_mm,
        "intensity": stroke.intensity,
    }
    if stroke.body is not None:
        row["body"] = stroke.body.value
    if stroke.quality is not None:
        row["quality"] = stroke.quality.value
    return row | {name: True for name in ("erases", "fills") if getattr(stroke, name)}


def _yes_or_no(value: Any, where: str) -> bool:
    if not isinstance(value, bool):
        raise PainMapError(f"{where}: {_shown(value)} is not true or false")
    return value


def _check_amount(strokes: tuple[Stroke, ...]) -> None:
    if sum(len(s.points_mm) for s in strokes) > MOST_POINTS:
        raise PainMapError(f"strokes: more than {MOST_POINTS} points")
    length = sum(math.dist(a, b) for s in strokes for a, b in itertools.pairwise(s.points_mm))
    if length > LONGEST_MM:
        raise PainMapError(f"strokes: longer than {LONGEST_MM / 1000:g} m in all")


def _point(content: Any, where: str) -> tuple[float, float]:
    if not isinstance(content, list) or len(content) != 2 or not all(_is_number(c) for c in content):
        raise PainMapError(f"{where}: {_shown(content)} is not a pair of numbers [x, y]")
    if max(abs(c) for c in content) > FARTHEST_MM:
        raise PainMapError(f"{where}: {_shown(content)} is far off the body")
    return float(content[0]), float(content[1])


def _is_number(value: Any) -> bool:
    # Comparing first: an integer of a thousand digits cannot become a float.
    return isinstance(value, int | float) and not isinstance(value, bool) and -1e9 < value < 1e9


def _one_of(kind: Any, value: Any, where: str) -> Any:
    known = [member.value for member in kind]
    if isinstance(value, str) and value in known:
        return kind(value)
    near = difflib.get_close_matches(value, known, 1, 0.6) if isinstance(value, str) else []
    hint = f"did you mean '{near[0]}'?" if near else "one of " + ", ".join(known)
    raise PainMapError(f"{where}: {_shown(value)} is not known ({hint})")


def _mapping(value: Any, where: str, known: set[str] | None) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise PainMapError(f"{where}: {_shown(value)} is not an object")
    unknown = sorted(set(value) - known) if known is not None else []
    if unknown:
        near = difflib.get_close_matches(unknown[0], sorted(known or ()), 1, 0.6)
        hint = f" (did you mean '{near[0]}'?)" if near else ""
        raise PainMapError(f"{where}: {_shown(unknown[0])} is not known{hint}")
    return value


def _list(value: Any, where: str, most: int) -> list[Any]:
    if not isinstance(value, list):
        raise PainMapError(f"{where}: {_shown(value)} is not a list")
    if len(value) > most:
        raise PainMapError(f"{where}: more than {most} entries")
    return value


def _shown(value: Any) -> str:
    text = repr(value) if isinstance(value, str) else json.dumps(value, default=str)
    return text if len(text) <= 60 else text[:57] + "..."
