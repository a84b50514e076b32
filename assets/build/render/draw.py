"""The drawing steps: each makes a few files of one view, and what the last step of the view collects."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from glutemap.body.frame import BodyType, View
from render import arms, outline, store
from render import picture as pictures
from render.arms import ArmFinder, Fade
from render.camera import Camera
from render.geometry import Geometry
from render.picture import Picture
from render.raster import rasterise
from render.scene import LAYERS, Item, Mesh, Scene, from_layer, scene_of

PX_PER_MM, SMALL_PX_PER_MM, RASTER_PX_PER_MM = 2.0, 1.0, 1.0
STORED = tuple(view for view in View if view.is_stored)
SMOOTH_QUALITY = 95  # of the skin: its slow gradients would show steps
SYMMETRIC = (View.POSTERIOR, View.ANTERIOR)  # half is drawn; the other half is its mirror image
_MARGIN_MM = 20
_OVERLAP_MM = 50  # drawn past the midline, so that what shades the midline from there is seen


@dataclass
class Workshop:
    """Everything a drawing step needs. out: the finished files; pieces: what is collected later."""

    geometry: Geometry
    out: Path
    pieces: Path

    @cached_property
    def fade(self) -> Fade:
        return arms.fade_of(self.geometry.skins["female"], self.geometry.segment)

    @cached_property
    def finder(self) -> ArmFinder:
        return ArmFinder(self.geometry.skins["female"], self.geometry.segment)

    @cached_property
    def paint(self) -> pictures.Paint:
        return pictures.paint_of(self.geometry.items)

    @cached_property
    def twin(self) -> np.ndarray:
        """(256,) uint8: the number of the same structure on the other side."""
        number = {(i.id, i.side): i.number for i in self.geometry.items}
        other = {"left": "right", "right": "left", "midline": "midline"}
        out = np.arange(256, dtype=np.uint8)
        for item in self.geometry.items:
            out[item.number] = number[item.id, other[item.side]]
        return out

    @cached_property
    def _extremes(self) -> list[tuple[np.ndarray, np.ndarray]]:
        """Vertices of the skins and of the bones, and which of them are arm."""
        arm = np.isin(self.geometry.segment, arms.ARM_SEGMENTS)
        found = [(mesh.vertices, arm) for mesh in self.geometry.skins.values()]
        bones = np.concatenate([i.mesh.vertices for i in self.geometry.items if i.kind == "bone"])
        return [*found, (bones, self.finder.at(bones))]

    def camera(self, view: View) -> Camera:
        """The whole view: symmetric, with a margin, of whole centimetres."""
        return self._cameras[view]

    @cached_property
    def _cameras(self) -> dict[View, Camera]:
        return {view: self._camera(view) for view in STORED}

    def _camera(self, view: View) -> Camera:
        right = np.array(view.rightwards)
        reach = height = 0.0
        for v, arm in self._extremes:
            if view in arms.FADED_VIEWS:
                v = v[~arm | (1000 * v[:, 2] > self.fade.bottom)]
            reach = max(reach, 1000 * float(abs(v @ right).max()))
            height = max(height, 1000 * float(v[:, 2].max()))
        x, top = (int(np.ceil((n + _MARGIN_MM) / 10) * 10) for n in (reach, height))
        return Camera(view, (-x, -_MARGIN_MM, x, top), PX_PER_MM)

    def skin_arm(self, mesh: Mesh) -> np.ndarray:
        return np.isin(self.geometry.segment, arms.ARM_SEGMENTS)[mesh.triangles].any(1)


def draw_skin(shop: Workshop, view: View, body: BodyType) -> None:
    """The skin's two pictures, its raster, and its outline as a piece."""
    mesh, camera, folder = shop.geometry.skins[body], shop.camera(view), shop.out / "views" / view
    if view in arms.FADED_VIEWS:
        upper, bare = arms.split(mesh, shop.skin_arm(mesh), shop.fade)
        both = [pictures.draw_skin(camera, mesh.only(keep), body) for keep in (upper, bare)]
        drawn = arms.blended(both[0], both[1], shop.fade, camera)
    else:
        upper = bare = np.ones(len(mesh.triangles), bool)
        drawn = symmetric(shop, camera, lambda c: pictures.draw_skin(c, mesh, body))
    _write_pictures(folder / f"{body}_skin", drawn, SMOOTH_QUALITY)
    _write_raster(folder / f"surface_{body}.npz", shop, camera.at(RASTER_PX_PER_MM), mesh, (upper, bare))
    fine = camera.at(camera.scale * pictures.SUPER)
    rings = outline.rings(drawn.label > 0, fine)
    store.write_arrays(shop.pieces / view / f"body_{body}.npz", outline.packed(f"body_{body}", rings))


def draw_layer(shop: Workshop, view: View, layer: str) -> None:
    """The layer's two pictures; label map and visible outlines as pieces."""
    items, camera = from_layer(shop.geometry.items, layer), shop.camera(view)
    drawn = draw_items(shop, camera, items)
    _write_pictures(shop.out / "views" / view / layer, drawn)
    fine = camera.at(camera.scale * pictures.SUPER)
    found = {"label": _thinned(drawn.label, fine.scale / RASTER_PX_PER_MM)}
    visible = outline.rings_by_label(drawn.label, fine)
    for item in items:
        if item.layer == layer:
            found |= outline.packed(f"visible_{item.number}", visible.get(item.number, []))
    store.write_arrays(shop.pieces / view / f"{layer}.npz", found)


def draw_alone(shop: Workshop, view: View, item: Item) -> None:
    """A structure's whole outline as a piece; all but bones also as a cropped picture of its own.

    In a symmetric view the left one's mirror image is the right one.
    """
    camera = shop.camera(view)
    camera = camera.cropped(_box_round(camera, item.mesh))
    drawn = draw_items(shop, camera, [item])
    rings = outline.rings(drawn.label > 0, camera.at(camera.scale * pictures.SUPER))
    _write_alone(shop, camera, item, rings, drawn)
    if view in SYMMETRIC and item.side == "left":
        x0, y0, x1, y1 = camera.box_mm
        other = shop.geometry.items[shop.twin[item.number] - 1]
        mirrored = [ring[::-1] * [-1, 1] for ring in rings]
        _write_alone(
            shop, camera.cropped((-x1, y0, -x0, y1)), other, mirrored, pictures.mirrored(drawn, shop.twin)
        )


def _write_alone(shop: Workshop, camera: Camera, item: Item, rings: list[np.ndarray], drawn: Picture) -> None:
    found = outline.packed(f"whole_{item.number}", rings)
    found["box_mm"] = np.array(camera.box_mm, np.int32)
    if item.kind != "bone":
        path = shop.out / "views" / camera.view / "cutouts" / f"{item.key}.webp"
        store.write_picture(path, pictures.straight(drawn.premultiplied))
    store.write_arrays(shop.pieces / camera.view / "alone" / f"{item.key}.npz", found)


def collect(shop: Workshop, view: View) -> None:
    """The view's labels.npz, outlines.npz and cutouts.json from the pieces."""
    folder, pieces = shop.out / "views" / view, shop.pieces / view
    labels, outlines, cutouts = {}, {}, {}
    for body in BodyType:
        outlines |= _read(pieces / f"body_{body}.npz")
    for layer in LAYERS:
        found = _read(pieces / f"{layer}.npz")
        labels[layer] = found.pop("label")
        outlines |= found
    for item in shop.geometry.items:
        found = _read(pieces / "alone" / f"{item.key}.npz")
        box = found.pop("box_mm").tolist()
        outlines |= found
        if item.kind != "bone":
            cutouts[item.key] = {"box_mm": box, "px_per_mm": PX_PER_MM}
    store.write_arrays(folder / "labels.npz", labels)
    store.write_arrays(folder / "outlines.npz", outlines)
    store.write_json(folder / "cutouts" / "cutouts.json", cutouts)


def draw_items(shop: Workshop, camera: Camera, items: list[Item]) -> Picture:
    scene = scene_of(items)
    if camera.view not in arms.FADED_VIEWS:
        return symmetric(shop, camera, lambda c: pictures.draw_scene(c, scene, shop.paint))
    arm = shop.finder.of(scene.mesh)
    if not arm.any():
        return pictures.draw_scene(camera, scene, shop.paint)
    both = [
        pictures.draw_scene(camera, Scene(scene.mesh.only(keep), scene.number[keep]), shop.paint)
        for keep in arms.split(scene.mesh, arm, shop.fade)
    ]
    return arms.blended(both[0], both[1], shop.fade, camera)


def symmetric(shop: Workshop, camera: Camera, draw: Callable[[Camera], Picture]) -> Picture:
    """Draw a whole symmetric view as one half and its mirror image; anything else as it is."""
    x0, y0, x1, y1 = camera.box_mm
    if camera.view not in SYMMETRIC or x0 != -x1:
        return draw(camera)
    wide = draw(camera.cropped((-_OVERLAP_MM, y0, x1, y1)))
    cut = round(_OVERLAP_MM * camera.scale)
    right = Picture(wide.premultiplied[:, cut:], wide.label[:, cut * pictures.SUPER :])
    return pictures.beside(pictures.mirrored(right, shop.twin), right)


def _box_round(camera: Camera, mesh: Mesh) -> tuple[int, int, int, int]:
    """Whole millimetres round a mesh, with a margin, inside the view's box."""
    points = camera.project(mesh.vertices[np.unique(mesh.triangles)])[:, :2] / camera.scale
    x0, y0, x1, y1 = camera.box_mm
    low, high = np.floor(points.min(0)) - 4, np.ceil(points.max(0)) + 4
    left, right = max(x0, x0 + int(low[0])), min(x1, x0 + int(high[0]))
    bottom, top = max(y0, y1 - int(high[1])), min(y1, y1 - int(low[1]))
    return left, bottom, right, top


def _write_pictures(stem: Path, drawn: Picture, quality: int = 88) -> None:
    store.write_picture(stem.with_name(f"{stem.name}.webp"), pictures.straight(drawn.premultiplied), quality)
    small = pictures.straight(pictures.halved(drawn.premultiplied))
    store.write_picture(stem.with_name(f"{stem.name}_small.webp"), small, quality)


def _write_raster(
    path: Path, shop: Workshop, camera: Camera, mesh: Mesh, kept: tuple[np.ndarray, np.ndarray]
) -> None:
    """Triangle and weights under every pixel: with the arm where it still shows, else without."""
    above = shop.fade.opacity(camera)[:, None] > 0.5
    layers = [_raster(camera, mesh, keep) for keep in kept]
    triangle = np.where(above, layers[0][0], layers[1][0])
    weight = np.where(above[..., None], layers[0][1], layers[1][1])
    store.write_arrays(path, {"triangle": triangle, "weight": weight})


def _raster(camera: Camera, mesh: Mesh, keep: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    which = np.flatnonzero(keep)
    rows, columns = camera.shape
    hits = rasterise(camera.project(mesh.vertices), mesh.triangles[which], (rows, columns))
    triangle = np.full(rows * columns, -1, np.int32)
    weight = np.zeros((rows * columns, 2), np.uint8)
    triangle[hits.pixel] = which[hits.triangle]
    parts = np.clip(np.rint(hits.weight[:, :2] * 255), 0, 255).astype(np.int32)
    parts[:, 1] = np.minimum(parts[:, 1], 255 - parts[:, 0])
    weight[hits.pixel] = parts
    return triangle.reshape(rows, columns), weight.reshape(rows, columns, 2)


def _thinned(label: np.ndarray, factor: float) -> np.ndarray:
    step = round(factor)
    return label[step // 2 :: step, step // 2 :: step].copy()


def _read(path: Path) -> dict[str, np.ndarray]:
    with np.load(path) as archive:
        return {name: archive[name] for name in archive.files}
