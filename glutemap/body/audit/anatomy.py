"""anatomy.npz: the solids that the audit measures, packed small. The build saves it, the audit loads it.

The left side and the midline of the soft parts, and the bones of both sides. Places are whole tenths of a
millimetre. Numbers are kept as differences from the row before, zigzagged so that they are small and
positive, and their bytes sorted by weight, because that deflates three times better than the plain arrays.
A bone of the right that is exactly the mirror image of its left twin is kept as that word.
"""

import io
import json
import os
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from glutemap.body.audit.solid import Doubles, Ints, Solid
from glutemap.body.errors import WHAT_TO_DO, AtlasError
from glutemap.body.npz import read_arrays

STEP = 1e-4  # m
VERSION = 1
_MIRROR = np.array([-1, 1, 1])
_WORDS = ("id", "name", "kind", "layer", "side")
_Whole = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Anatomy:
    """All solids of the atlas."""

    solids: tuple[Solid, ...]

    @cached_property
    def _index(self) -> dict[tuple[str, str], Solid]:
        return {(s.id, s.side): s for s in self.solids}

    @property
    def bones(self) -> tuple[Solid, ...]:
        """The bones of both sides."""
        return tuple(s for s in self.solids if s.kind == "bone")

    @property
    def soft(self) -> tuple[Solid, ...]:
        """Everything else: left side and midline."""
        return tuple(s for s in self.solids if s.kind != "bone")

    @property
    def muscles(self) -> tuple[Solid, ...]:
        """The muscles of the left side and the midline."""
        return tuple(s for s in self.solids if s.kind == "muscle")

    def find(self, id: str, side: str = "left") -> Solid | None:
        """The solid with this id on a side, else on the midline; None when there is none."""
        return self._index.get((id, side)) or self._index.get((id, "midline"))


def save(path: Path, solids: Sequence[Solid]) -> None:
    """Write the file whole or not at all; the same solids give the same bytes."""
    about: list[dict[str, Any]] = []
    kept: dict[tuple[str, str], tuple[int, _Whole, Ints]] = {}
    columns: dict[str, list[_Whole]] = {name: [] for name in ("places", "triangles", "fibres", "tendon")}
    for number, solid in enumerate(solids):
        places, triangles = _steps(solid.vertices, solid.id), np.asarray(solid.triangles, np.int32)
        row: dict[str, Any] = {word: getattr(solid, word) for word in _WORDS}
        twin = kept.get((solid.id, "left")) if solid.side == "right" else None
        if twin and _is_mirror(places, triangles, twin[1], twin[2]):
            about.append({**row, "mirrors": twin[0]})
            continue
        kept[solid.id, solid.side] = (number, places, triangles)
        row |= {
            "vertices": len(places),
            "triangles": len(triangles),
            "fibres": [len(f) for f in solid.fibres],
        }
        row |= {"origin": list(solid.origin), "insertion": list(solid.insertion)}
        about.append(row)
        columns["places"].append(_from_last(places))
        columns["triangles"].append(_from_first(triangles.astype(np.int64)))
        columns["fibres"] += [_from_last(_steps(f, solid.id)) for f in solid.fibres]
        columns["tendon"].append(np.rint(255 * solid.tendon.clip(0, 1)).astype(np.int64))
    text = json.dumps({"version": VERSION, "solids": about}, separators=(",", ":")).encode()
    tendon = np.concatenate([np.zeros(0, np.int64), *columns.pop("tendon")]).astype(np.uint8)
    arrays = {name: _packed(rows) for name, rows in columns.items()}
    _write(path, {"about": np.frombuffer(text, np.uint8), "tendon": tendon, **arrays})


def load(path: Path) -> Anatomy:
    """Read what `save` wrote. Raises AtlasError for a damaged file, OSError for a missing one."""
    path.stat()
    arrays = read_arrays(path)
    try:
        return Anatomy(tuple(_solids(arrays)))
    except (KeyError, IndexError, ValueError, TypeError) as fault:
        raise AtlasError(f"{path}: damaged ({fault!r}); {WHAT_TO_DO}") from fault


def _solids(arrays: Mapping[str, NDArray[Any]]) -> list[Solid]:
    about = json.loads(arrays["about"].tobytes())
    if about["version"] != VERSION:
        raise ValueError(f"version {about['version']}")
    places, triangles, fibres = (_unpacked(arrays[n]) for n in ("places", "triangles", "fibres"))
    at = {"vertices": 0, "triangles": 0, "fibres": 0}

    def take(rows: NDArray[Any], name: str, count: int) -> NDArray[Any]:
        first = at[name]
        at[name] = first + count
        if at[name] > len(rows):
            raise ValueError(f"too few {name}")
        return rows[first : first + count]

    out: list[Solid] = []
    for row in about["solids"]:
        id, name, kind, layer, side = (str(row[word]) for word in _WORDS)
        if "mirrors" in row:
            twin = out[row["mirrors"]]
            mirrored = twin.vertices * _MIRROR
            out.append(Solid(id, name, kind, layer, side, mirrored, twin.triangles[:, ::-1], twin.tendon))
            continue
        n, first = int(row["vertices"]), at["vertices"]
        corners = _corners(take(triangles, "triangles", int(row["triangles"])))
        if corners.size and not 0 <= corners.min() <= corners.max() < n:
            raise ValueError(f"a triangle of {id} has no corner")
        out.append(
            Solid(
                id,
                name,
                kind,
                layer,
                side,
                _metres(take(places, "vertices", n)),
                corners.astype(np.int32),
                arrays["tendon"][first : first + n] / 255.0,
                tuple(_metres(take(fibres, "fibres", int(k))) for k in row["fibres"]),
                tuple(row["origin"]),
                tuple(row["insertion"]),
            )
        )
    return out


def _steps(points: Doubles, id: str) -> _Whole:
    """Metres to whole steps; refuses what is no point of a body."""
    steps = np.rint(np.asarray(points, np.float64).reshape(-1, 3) / STEP)
    if not np.isfinite(steps).all() or np.abs(steps).max(initial=0) > np.iinfo(np.int16).max:
        raise ValueError(f"{id}: a point that is not finite or lies outside the body")
    return steps.astype(np.int64)


def _metres(differences: NDArray[Any]) -> Doubles:
    return np.asarray(np.cumsum(differences, axis=0) * STEP, np.float64)


def _is_mirror(places: _Whole, triangles: Ints, left_places: _Whole, left_triangles: Ints) -> bool:
    return np.array_equal(places, left_places * _MIRROR) and np.array_equal(
        triangles, left_triangles[:, ::-1]
    )


def _from_last(rows: _Whole) -> _Whole:
    return np.diff(rows, axis=0, prepend=np.zeros((1, 3), np.int64))


def _from_first(triangles: _Whole) -> _Whole:
    """The first corner as the difference from the triangle before, the others from the first."""
    first = triangles[:, :1]
    return np.concatenate([np.diff(first, axis=0, prepend=0), triangles[:, 1:] - first], axis=1)


def _corners(rows: NDArray[Any]) -> _Whole:
    """The triangles of which `_from_first` made these rows."""
    first = np.cumsum(rows[:, :1], axis=0)
    return np.concatenate([first, first + rows[:, 1:]], axis=1)


def _packed(rows: Sequence[_Whole]) -> NDArray[np.uint8]:
    """(4, 3, n) bytes of the zigzagged numbers of (n, 3) rows, the lightest byte first."""
    numbers = np.concatenate([np.zeros((0, 3), np.int64), *rows]).T
    zigzag = np.ascontiguousarray((numbers << 1) ^ (numbers >> 63)).astype("<u4")
    return np.ascontiguousarray(zigzag.view(np.uint8).reshape(*zigzag.shape, 4).transpose(2, 0, 1))


def _unpacked(planes: NDArray[Any]) -> NDArray[np.int64]:
    """(n, 3) numbers of which `_packed` made these bytes."""
    if planes.dtype != np.uint8 or planes.ndim != 3 or planes.shape[:2] != (4, 3):
        raise ValueError("packed numbers of another shape")
    weights = np.left_shift(1, 8 * np.arange(4, dtype=np.int64))
    zigzag = np.einsum("k,kin->ni", weights, planes.astype(np.int64))
    return np.asarray((zigzag >> 1) ^ -(zigzag & 1), np.int64)


def _write(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """An .npz without the clock in it, put into place in one step."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(arrays):
            content = io.BytesIO()
            np.lib.format.write_array(content, np.ascontiguousarray(arrays[name]), allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content.getvalue())
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_bytes(buffer.getvalue())
    temporary.replace(path)
