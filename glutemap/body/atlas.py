"""The manifest of the atlas: its structures, and where the files of each view are."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from glutemap import resources
from glutemap.body.errors import WHAT_TO_DO, AtlasError
from glutemap.body.frame import TURN_STEP, BodyType, Direction, Layer, Side, Turn, View

Box = tuple[float, float, float, float]  # x0, y0, x1, y1 in mm, y upwards


class Size(StrEnum):
    """The sizes of a layer's picture: the ``detail`` is of the hip alone, and the finest."""

    SMALL = "small"
    WHOLE = "whole"
    DETAIL = "detail"

    @property
    def ending(self) -> str:
        """How the names of its files end."""
        return ".webp" if self is Size.WHOLE else f"_{self}.webp"


def mirrored_box(box: Box) -> Box:
    """The box as it lies in the mirrored view."""
    return (-box[2], box[1], -box[0], box[3])


@dataclass(frozen=True)
class Structure:
    """One drawn muscle, tendon, bone, fascia or ligament of one side; ``number`` is its label."""

    number: int
    id: str
    name: str
    kind: str
    layer: str
    side: Side


@dataclass(frozen=True)
class ViewInfo:
    """Where a view's files are. A mirrored view (``flipped``) points to the stored one's files.

    ``box_mm`` and ``detail_mm`` (what the finest pictures show) are in the coordinates of ``view``
    itself; ``stored`` is the one whose files are used. A frame of the turntable has one small picture
    of each layer, and the surface, and nothing else.
    """

    view: Direction
    stored: Direction
    box_mm: Box
    detail_mm: Box | None
    px_per_mm: float
    small_px_per_mm: float
    raster_px_per_mm: float

    @property
    def flipped(self) -> bool:
        """Whether the files show the mirror image."""
        return self.view is not self.stored

    def _file(self, name: str) -> Path:
        return resources.asset(f"atlas/{_folder(self.stored)}/{name}")

    def picture(self, layer: Layer, body: BodyType, size: Size = Size.WHOLE) -> Path:
        """The shaded picture of a layer; only the skin depends on the body type.

        Of a body that is not of usual build there is no small one: the whole is to be halved.
        """
        if size is Size.SMALL and layer is Layer.SKIN and not body.is_usual:
            size = Size.WHOLE
        stem = f"{body}_skin" if layer is Layer.SKIN else layer.value
        ending = Size.WHOLE.ending if isinstance(self.stored, Turn) else size.ending
        return self._file(stem + ending)

    def shown_by(self, size: Size) -> Box | None:
        """What the pictures of a size show; None when there are none."""
        return self.detail_mm if size is Size.DETAIL else self.box_mm

    def surface(self, body: BodyType) -> Path:
        """The surface raster of a body of usual build."""
        return self._file(f"surface_{body}.npz")

    @property
    def labels(self) -> Path:
        """The label maps of all layers."""
        return self._file("labels.npz")

    @property
    def outlines(self) -> Path:
        """The outlines of all structures."""
        return self._file("outlines.npz")

    def cutout(self, structure_id: str, side: Side) -> Path:
        """The picture of one muscle alone; ``side`` as in this view (swapped in a mirrored one)."""
        stored_side = side.opposite if self.flipped else side
        return self._file(f"cutouts/{structure_id}_{stored_side}.webp")

    def cutout_box(self, structure_id: str, side: Side) -> Box | None:
        """The box in mm, in this view, of `cutout`; None when there is no such picture."""
        if isinstance(self.stored, Turn):
            return None
        stored_side = side.opposite if self.flipped else side
        entry = _cutouts(self.stored).get(f"{structure_id}_{stored_side}")
        if entry is None:
            return None
        x0, y0, x1, y1 = (float(value) for value in entry["box_mm"])
        return mirrored_box((x0, y0, x1, y1)) if self.flipped else (x0, y0, x1, y1)


def _folder(stored: Direction) -> str:
    return f"turntable/{stored.degrees}" if isinstance(stored, Turn) else f"views/{stored}"


@cache
def _cutouts(view: View) -> dict[str, Any]:
    return dict(_json(f"atlas/views/{view}/cutouts/cutouts.json"))


@dataclass(frozen=True)
class Atlas:
    """The manifest: ``structures[number]`` (number 0 is nothing) and the stored views."""

    structures: tuple[Structure, ...]
    views: Mapping[Direction, ViewInfo]
    files: Mapping[str, str]

    def view(self, view: Direction) -> ViewInfo:
        """Where the files of a view, or of a frame of the turntable, are, stored or mirrored."""
        return self.views[view]

    def find(self, structure_id: str, side: Side) -> Structure | None:
        """The structure with this id on this side, or None."""
        return self._index.get((structure_id, side))

    def opposite(self, number: int) -> int:
        """The number of the same structure on the other side; itself on the midline."""
        here = self.structures[number]
        there = self.find(here.id, here.side.opposite) if here.id else None
        return there.number if there else number

    @cached_property
    def _index(self) -> dict[tuple[str, Side], Structure]:
        return {(s.id, s.side): s for s in self.structures if s.id}


def _json(name: str) -> Any:
    path = resources.asset(name)
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as fault:
        raise AtlasError(f"{path}: damaged ({fault}); {WHAT_TO_DO}") from fault


def _structure(number: int, row: Any) -> Structure:
    if not row["id"]:
        return Structure(number, "", "", "", "", Side.MIDLINE)
    return Structure(number, row["id"], row["name"], row["kind"], row["layer"], Side(row["side"]))


def _box(row: Any, *, flipped: bool) -> Box:
    x0, y0, x1, y1 = (float(value) for value in row["box_mm"])
    return mirrored_box((x0, y0, x1, y1)) if flipped else (x0, y0, x1, y1)


def _view_info(view: View, rows: Mapping[str, Any]) -> ViewInfo:
    stored = view if view.is_stored else view.mirror
    row, flipped = rows[stored.value], not view.is_stored
    detail = row["detail"]
    return ViewInfo(
        view,
        stored,
        _box(row, flipped=flipped),
        _box(detail, flipped=flipped),
        px_per_mm=float(row["px_per_mm"]),
        small_px_per_mm=float(row["small_px_per_mm"]),
        raster_px_per_mm=float(row["raster_px_per_mm"]),
    )


def _turn_info(turn: Turn, table: Mapping[str, Any]) -> ViewInfo:
    stored = turn if turn.is_stored else turn.mirror
    box = _box({"box_mm": table["boxes_mm"][str(stored.degrees)]}, flipped=not turn.is_stored)
    scale = float(table["px_per_mm"])
    return ViewInfo(turn, stored, box, None, scale, scale, float(table["raster_px_per_mm"]))


def _turns() -> list[Turn]:
    """The looks between the views."""
    known = {view.degrees for view in View}
    return [Turn(degrees) for degrees in range(0, 360, TURN_STEP) if degrees not in known]


@cache
def load_manifest() -> Atlas:
    """The shipped manifest, read once.

    Raises MissingResourceError or AtlasError.
    """
    content = _json("atlas/atlas.json")
    try:
        views: dict[Direction, ViewInfo] = {view: _view_info(view, content["views"]) for view in View}
        views |= {turn: _turn_info(turn, content["turntable"]) for turn in _turns()}
        return Atlas(
            structures=tuple(_structure(i, row) for i, row in enumerate(content["structures"])),
            views=views,
            files=dict(content.get("files", {})),
        )
    except (KeyError, TypeError, ValueError) as fault:
        raise AtlasError(f"atlas/atlas.json: damaged ({fault!r}); install glutemap again") from fault
