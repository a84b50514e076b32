"""One picture of one scene: rasterise, light, and reduce to straight-alpha RGBA."""

import zlib
from dataclasses import dataclass

import cv2
import numpy as np

from render import fibres, light, materials
from render.camera import Camera
from render.raster import Hits, rasterise
from render.scene import Item, Mesh, Scene

LIFT_MM = {"superficial": 2.0, "intermediate": 1.3, "deep": 0.6, "bone": 0.0}
SUPER = 2  # samples per finished pixel, each way


@dataclass(frozen=True)
class Picture:
    """premultiplied (H,W,4) float32 0..1 sRGB; label (2H,2W) uint8 structure numbers, 0 for nothing."""

    premultiplied: np.ndarray
    label: np.ndarray


def draw_skin(camera: Camera, mesh: Mesh, body: str) -> Picture:
    """The skin alone; its label is 1 everywhere inside."""
    fine = camera.at(camera.scale * SUPER)
    points = fine.project(mesh.vertices)
    hits = rasterise(points, mesh.triangles, fine.shape)
    number = np.ones(len(hits.pixel), np.uint8)
    surface = materials.skin(body, _relief(fine, mesh, hits))
    return _finish(fine, mesh, hits, number, surface)


@dataclass(frozen=True)
class Paint:
    """Per structure number: kind, an index into materials.KINDS; seed of its streaks, alike on both sides;
    lift, mm by which it is drawn nearer than it is, so that of two surfaces that touch the outer one shows.
    """

    kind: np.ndarray
    seed: np.ndarray
    lift: np.ndarray


def paint_of(items: list[Item]) -> Paint:
    kind, seed, lift = np.zeros(256, np.uint8), np.zeros(256, np.int64), np.zeros(256)
    for item in items:
        kind[item.number] = materials.KINDS.index(item.kind)
        seed[item.number] = zlib.crc32(item.id.encode())
        lift[item.number] = LIFT_MM[item.layer] + (0.3 if item.kind in ("fascia", "tendon") else 0)
    return Paint(kind, seed, lift)


def draw_scene(camera: Camera, scene: Scene, paint: Paint) -> Picture:
    """Muscles and bones."""
    fine = camera.at(camera.scale * SUPER)
    mesh = scene.mesh
    points = fine.project(mesh.vertices)
    lift = np.zeros(len(points))
    lift[mesh.triangles.ravel()] = np.repeat(paint.lift[scene.number], 3)
    points[:, 2] += lift
    hits = rasterise(points, mesh.triangles, fine.shape)
    number = scene.number[hits.triangle]
    change = fibres.gradients(points, mesh.triangles[hits.triangle], mesh.across)
    along, across, tendon = (
        hits.gather(mesh.triangles, f).astype(np.float32) for f in (mesh.along, mesh.across, mesh.tendon)
    )
    tissue = materials.Tissue(paint.kind[number], paint.seed[number], along, across, tendon, change)
    return _finish(fine, mesh, hits, number, materials.tissue(tissue, SUPER))


def _finish(fine: Camera, mesh: Mesh, hits: Hits, number: np.ndarray, surface: materials.Surface) -> Picture:
    rows, columns = fine.shape
    label = np.zeros(rows * columns, np.uint8)
    label[hits.pixel] = number
    label = label.reshape(rows, columns)
    normals = _normals(fine, mesh, hits, surface.tilt)
    opening = _opening(fine, hits, label)
    colour = light.shaded(normals, surface, opening)
    stored = light.to_srgb(colour)
    plane = np.zeros((rows * columns, 4), np.float32)
    plane[hits.pixel, :3] = stored
    plane[hits.pixel, 3] = 1
    plane = plane.reshape(rows, columns, 4)
    return Picture(cv2.resize(plane, (columns // SUPER, rows // SUPER), interpolation=cv2.INTER_AREA), label)


def _relief(
    fine: Camera, mesh: Mesh, hits: Hits, broad_mm: float = 12.0, strength: float = 1.1
) -> np.ndarray:
    """(N,2) tilt that makes the skin's hollows tell: what the normals add to their surroundings."""
    rows, columns = fine.shape
    factor = max(1, round(fine.scale))
    plane = np.zeros((rows * columns, 3), np.float32)
    plane[hits.pixel] = fine.turn(hits.gather(mesh.triangles, mesh.normals).astype(np.float32))
    own = plane[hits.pixel, :2]
    weight = np.zeros(rows * columns, np.float32)
    weight[hits.pixel] = 1
    size = (columns // factor, rows // factor)
    small = cv2.resize(plane.reshape(rows, columns, 3), size, interpolation=cv2.INTER_AREA)
    share = cv2.resize(weight.reshape(rows, columns), size, interpolation=cv2.INTER_AREA)
    sigma = broad_mm * fine.scale / factor
    blurred = cv2.GaussianBlur(small, (0, 0), sigma)
    blurred /= np.maximum(cv2.GaussianBlur(share, (0, 0), sigma), 1e-3)[..., None]
    around = cv2.resize(blurred, (columns, rows), interpolation=cv2.INTER_LINEAR).reshape(-1, 3)[
        hits.pixel, :2
    ]
    return np.clip(strength * (own - around), -0.22, 0.22)


def _normals(fine: Camera, mesh: Mesh, hits: Hits, tilt: np.ndarray) -> np.ndarray:
    n = fine.turn(hits.gather(mesh.triangles, mesh.normals).astype(np.float32))
    n /= np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-6)
    n[:, 2] = np.maximum(n[:, 2], 0.02)
    n[:, :2] += tilt
    return n / np.linalg.norm(n, axis=1, keepdims=True)


def _opening(fine: Camera, hits: Hits, label: np.ndarray) -> np.ndarray:
    """(N,) how open each pixel is to the light, from the shape of the depth at three scales."""
    shape = label.shape
    mask = label > 0
    depth = np.zeros(mask.size, np.float32)
    depth[hits.pixel] = hits.depth
    depth = depth.reshape(shape)
    broad = _at_scale(fine, depth, mask, 1.0, (3, 8, 18, 40))
    close = _at_scale(fine, depth, mask, 2.0, (0.7, 1.7, 4.0))
    edge = _under_edges(depth, label)
    opening = (1 - 0.95 * broad) * (1 - 0.50 * close) * (1 - 0.32 * edge)
    return opening.ravel()[hits.pixel]


def _at_scale(fine: Camera, depth, mask, scale: float, radii) -> np.ndarray:
    factor = max(1, round(fine.scale / scale))
    small, some = light.reduced(depth, mask, factor)
    hidden = light.horizon_occlusion(small, some, fine.scale / factor, radii)
    weight = some.astype(np.float32)
    soft = cv2.GaussianBlur(hidden * weight, (0, 0), 0.8) / np.maximum(
        cv2.GaussianBlur(weight, (0, 0), 0.8), 1e-3
    )
    return cv2.resize(soft, mask.shape[::-1], interpolation=cv2.INTER_LINEAR)


def _under_edges(depth: np.ndarray, label: np.ndarray, least_mm: float = 0.25) -> np.ndarray:
    """Where another structure's edge lies over this pixel within a pixel or two: a thin soft line."""
    out = np.zeros(depth.shape, np.float32)
    wide = cv2.copyMakeBorder(depth, 2, 2, 2, 2, cv2.BORDER_REPLICATE)
    names = cv2.copyMakeBorder(label, 2, 2, 2, 2, cv2.BORDER_REPLICATE)
    rows, columns = depth.shape
    steps = [(2, 0), (-2, 0), (0, 2), (0, -2), (1, 1), (-1, -1), (1, -1), (-1, 1)]
    for dx, dy in steps:
        view = np.s_[2 + dy : 2 + dy + rows, 2 + dx : 2 + dx + columns]
        other = (names[view] != label) & (names[view] > 0) & (wide[view] > depth + least_mm)
        out += other
    return cv2.GaussianBlur(np.clip(out / 4, 0, 1), (0, 0), 0.7)


def straight(premultiplied: np.ndarray) -> np.ndarray:
    """Premultiplied float (H,W,4) -> straight-alpha uint8, with the edge's colour carried outwards."""
    rows, columns = premultiplied.shape[:2]
    total = premultiplied.copy()
    for size in (3, 9):
        near = cv2.blur(premultiplied, (size, size))
        total += near * np.clip(1 - total[..., 3:] / 0.02, 0, 1)
    small = cv2.resize(premultiplied, (max(1, columns // 8), max(1, rows // 8)), interpolation=cv2.INTER_AREA)
    far = cv2.resize(cv2.GaussianBlur(small, (0, 0), 4.0), (columns, rows), interpolation=cv2.INTER_LINEAR)
    mean = premultiplied.mean((0, 1)) + np.float32(1e-9)
    total += (far + 1e-4 * mean) * np.clip(1 - total[..., 3:] / 0.02, 0, 1)
    colour = np.clip(total[..., :3] / np.maximum(total[..., 3:], 1e-9), 0, 1)
    return np.rint(np.concatenate([colour, premultiplied[..., 3:]], axis=2) * 255).astype(np.uint8)


def mirrored(drawn: Picture, twin: np.ndarray) -> Picture:
    """The mirror image; twin (256,) maps each structure number to the other side's."""
    return Picture(drawn.premultiplied[:, ::-1], twin[drawn.label[:, ::-1]])


def beside(left: Picture, right: Picture) -> Picture:
    return Picture(
        np.concatenate([left.premultiplied, right.premultiplied], axis=1),
        np.concatenate([left.label, right.label], axis=1),
    )


def halved(premultiplied: np.ndarray) -> np.ndarray:
    rows, columns = premultiplied.shape[:2]
    return cv2.resize(premultiplied, (columns // 2, rows // 2), interpolation=cv2.INTER_AREA)
