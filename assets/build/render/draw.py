"""The drawing steps: each makes a few files of one view, and what the last step of the view collects."""

from pathlib import Path

import numpy as np

from glutemap.body.frame import USUAL_BODIES, BodyType
from render import arms, outline, store
from render import picture as pictures
from render.camera import Camera
from render.geometry import OFFSETS
from render.occlusion import Shade
from render.picture import Picture, Skin, Subject
from render.raster import rasterise, stored_weights
from render.scene import LAYERS, Item
from render.workshop import (
    DETAIL_PX_PER_MM,
    PX_PER_MM,
    RASTER_PX_PER_MM,
    STORED,
    TURN_PX_PER_MM,
    TURN_RASTER_PX_PER_MM,
    Workshop,
)

QUALITY, SKIN_QUALITY, CUTOUT_QUALITY = 91, 94, 86
BUILD_QUALITY = 86  # of the slim and heavy skins, which the download has little room for
BUILDS = "builds.npz"
_OVERLAP_MM = 8  # drawn past the midline, so that nothing tells where the mirror image begins


def draw_skin(shop: Workshop, degrees: int, body: BodyType) -> None:
    """The skin's pictures, its raster, and (of a stored view) its outline as a piece."""
    look = shop.looks[body]
    which = np.arange(len(look.triangles), dtype=np.int32)
    subject = Skin(look, which, shop.skin_arm, shop.fade_of(body))
    folder, stem, camera = _folder(shop, degrees), f"{body}_skin", shop.camera(degrees)
    if body.is_usual:
        label = _draw_pictures(shop, degrees, subject, folder / stem, SKIN_QUALITY)
        scale = RASTER_PX_PER_MM if degrees in STORED else TURN_RASTER_PX_PER_MM
        _write_raster(folder / f"surface_{body}.npz", shop, camera.at(scale), subject)
    else:  # the program makes the raster, and halves the whole picture to the small one
        label = _draw_pictures(shop, degrees, subject, folder / stem, BUILD_QUALITY, small=False)
    if degrees in STORED:
        rings = outline.rings(label > 0, camera.at(PX_PER_MM * pictures.SUPER))
        piece = shop.pieces / STORED[degrees] / f"body_{body}.npz"
        store.write_arrays(piece, outline.packed(f"body_{body}", rings))


def draw_layer(shop: Workshop, degrees: int, layer: str) -> None:
    """The layer's pictures; of a stored view, label map and visible outlines as pieces."""
    subject = Subject(shop.scene, shop.scene.of_layer(layer), shop.arm, gaps=layer != "bone")
    label = _draw_pictures(shop, degrees, subject, _folder(shop, degrees) / layer, QUALITY)
    if degrees not in STORED:
        return
    fine = shop.camera(degrees).at(PX_PER_MM * pictures.SUPER)
    found = {"label": _thinned(label, fine.scale / RASTER_PX_PER_MM)}
    visible = outline.rings_by_label(label, fine)
    for item in shop.geometry.items:
        if item.layer == layer:
            found |= outline.packed(f"visible_{item.number}", visible.get(item.number, []))
    store.write_arrays(shop.pieces / STORED[degrees] / f"{layer}.npz", found)


def _folder(shop: Workshop, degrees: int) -> Path:
    if degrees in STORED:
        return shop.out / "views" / STORED[degrees]
    return shop.out / "turntable" / str(degrees)


def _draw_pictures(
    shop: Workshop, degrees: int, subject: Subject | Skin, stem: Path, quality: int, *, small: bool = True
) -> np.ndarray:
    """Write the pictures of one subject; returns the label map of the largest whole one."""
    camera = shop.camera(degrees)
    if degrees not in STORED:
        # Painted as finely as the stored views' small pictures, among which it is shown.
        camera = camera.at(TURN_PX_PER_MM)
        drawn = _draw(shop, camera, _lit(shop, camera, subject), 1 / PX_PER_MM)
        _write(stem, "", drawn.premultiplied, quality)
        return drawn.label
    lit = _lit(shop, camera, subject)
    drawn = _draw(shop, camera, lit)
    _write(stem, "", drawn.premultiplied, quality)
    if small:
        _write(stem, "_small", pictures.halved(drawn.premultiplied), quality)
    _write(stem, "_detail", _draw(shop, shop.detail(degrees), lit).premultiplied, quality)
    return drawn.label


def _write(stem: Path, end: str, premultiplied: np.ndarray, quality: int) -> None:
    store.write_picture(stem.with_name(f"{stem.name}{end}.webp"), pictures.straight(premultiplied), quality)


Lit = list[tuple[Subject | Skin, Shade]]  # what is drawn and its shade: with the arms, and without


def _lit(shop: Workshop, camera: Camera, subject: Subject | Skin) -> Lit:
    bare = pictures.bare(subject) if arms.share(camera.degrees) < 1 else None
    return [(s, pictures.shade_for(_half(camera), s)) for s in (subject, bare) if s is not None]


def _draw(shop: Workshop, camera: Camera, lit: Lit, final_mm: float | None = None) -> Picture:
    """A picture with the arms as the view allows them."""
    drawn = [_whole(shop, camera, pictures.draw(_half(camera), *one, final_mm)) for one in lit]
    if len(drawn) == 1:
        return drawn[0]
    fade = getattr(lit[0][0], "fade", None) or shop.fade
    return arms.blended(drawn[0], drawn[1], fade, camera)


def _half(camera: Camera) -> Camera:
    """Of a whole symmetric view the half that is drawn, else all."""
    x0, y0, x1, y1 = camera.box_mm
    return camera.cropped((-_OVERLAP_MM, y0, x1, y1)) if camera.is_symmetric and x0 == -x1 else camera


def _whole(shop: Workshop, camera: Camera, half: Picture) -> Picture:
    """The drawn half and its mirror image."""
    if _half(camera) is camera:
        return half
    cut = round(_OVERLAP_MM * camera.scale)
    samples = len(half.label) // len(half.premultiplied)
    right = Picture(half.premultiplied[:, cut:], half.label[:, cut * samples :])
    return pictures.beside(pictures.mirrored(right, shop.twin), right)


def draw_alone(shop: Workshop, degrees: int, item: Item) -> None:
    """A structure's whole outline as a piece; all but bones also as a cropped picture of its own.

    In a symmetric view the left one's mirror image is the right one.
    """
    view = shop.camera(degrees)
    box = shop.box_round(view, item)
    subject, camera = shop.alone(item), view.cropped(box)
    rings = outline.rings(_mask(shop, camera, subject), camera.at(outline.PX_PER_MM), view.box_mm)
    camera = camera.at(_cutout_scale(shop, degrees, box))
    drawn = None
    if item.kind != "bone":
        drawn = _draw(shop, camera, _lit(shop, camera, subject))
    _write_alone(shop, camera, item, rings, drawn)
    if camera.is_symmetric and item.side == "left":
        other = shop.geometry.items[shop.twin[item.number] - 1]
        mirrored = drawn and pictures.mirrored(drawn, shop.twin)
        x0, y0, x1, y1 = box
        _write_alone(shop, camera.cropped((-x1, y0, -x0, y1)), other, outline.mirrored(rings), mirrored)


def _mask(shop: Workshop, camera: Camera, subject: Subject) -> np.ndarray:
    """Where a subject shows, on the grid that outlines are drawn on; without an arm fainter than half."""
    fine = camera.at(outline.PX_PER_MM)
    points = subject.project(fine)
    mask = rasterise(points, subject.triangles, subject.which, fine.shape)[0] >= 0
    bare = pictures.bare(subject) if arms.share(camera.degrees) < 1 else None
    if bare is None:
        return mask
    above = shop.fade.opacity(fine)[:, None] > 0.5
    return np.where(above, mask, rasterise(points, bare.triangles, bare.which, fine.shape)[0] >= 0)


def _cutout_scale(shop: Workshop, degrees: int, box: tuple[int, int, int, int]) -> float:
    """As fine as the detail picture for what lies mainly inside it."""
    inside = shop.detail(degrees).box_mm
    wide, high = (min(box[k + 2], inside[k + 2]) - max(box[k], inside[k]) for k in (0, 1))
    area = (box[2] - box[0]) * (box[3] - box[1])
    return DETAIL_PX_PER_MM if max(wide, 0) * max(high, 0) > 0.5 * area else PX_PER_MM


def _write_alone(
    shop: Workshop, camera: Camera, item: Item, rings: list[np.ndarray], drawn: Picture | None
) -> None:
    found = outline.packed(f"whole_{item.number}", rings)
    found["box_mm"], found["px_per_mm"] = np.array(camera.box_mm, np.int32), np.array(camera.scale)
    view = STORED[camera.degrees]
    if drawn is not None:
        path = shop.out / "views" / view / "cutouts" / f"{item.key}.webp"
        store.write_picture(path, pictures.straight(drawn.premultiplied), CUTOUT_QUALITY)
    store.write_arrays(shop.pieces / view / "alone" / f"{item.key}.npz", found)


def collect(shop: Workshop, degrees: int) -> None:
    """The view's labels.npz, outlines.npz and cutouts.json from the pieces."""
    view = STORED[degrees]
    folder, pieces = shop.out / "views" / view, shop.pieces / view
    labels, outlines, cutouts = {}, {}, {}
    for body in USUAL_BODIES:
        outlines |= _read(pieces / f"body_{body}.npz")
    for layer in LAYERS:
        found = _read(pieces / f"{layer}.npz")
        labels[layer] = found.pop("label")
        outlines |= found
    for item in shop.geometry.items:
        found = _read(pieces / "alone" / f"{item.key}.npz")
        box, scale = found.pop("box_mm").tolist(), float(found.pop("px_per_mm").item())
        outlines |= found
        if item.kind != "bone":
            cutouts[item.key] = {"box_mm": box, "px_per_mm": scale}
    store.write_arrays(folder / "labels.npz", labels)
    store.write_arrays(folder / "outlines.npz", outlines)
    store.write_json(folder / "cutouts" / "cutouts.json", cutouts)


def collect_builds(shop: Workshop) -> None:
    """builds.npz: the shapes of the slim and heavy bodies, and their outlines in the stored views."""
    found = _read(shop.pieces / OFFSETS)
    for view in STORED.values():
        for body in BodyType:
            if not body.is_usual:
                piece = _read(shop.pieces / view / f"body_{body}.npz")
                found |= {f"{view}_{name}": np.asarray(array) for name, array in piece.items()}
    store.write_arrays(shop.out / BUILDS, found)


def _write_raster(path: Path, shop: Workshop, camera: Camera, subject: Skin) -> None:
    """Triangle and weights under every pixel: with the arm where it is more than half there, else without."""
    points = subject.project(camera)
    triangle, _ = rasterise(points, subject.triangles, subject.which, camera.shape)
    bare = pictures.bare(subject) if arms.share(camera.degrees) < 1 else None
    if bare is not None:
        above = shop.fade.opacity(camera)[:, None] > 0.5
        triangle = np.where(above, triangle, rasterise(points, bare.triangles, bare.which, camera.shape)[0])
    weight = stored_weights(points, subject.triangles, triangle)
    store.write_arrays(path, {"triangle": triangle, "weight": weight})


def _thinned(label: np.ndarray, factor: float) -> np.ndarray:
    rows, columns = (np.floor((np.arange(round(n / factor)) + 0.5) * factor).astype(int) for n in label.shape)
    return np.ascontiguousarray(label[np.ix_(rows, columns)])


def _read(path: Path) -> dict[str, np.ndarray]:
    with np.load(path) as archive:
        return {name: archive[name] for name in archive.files}
