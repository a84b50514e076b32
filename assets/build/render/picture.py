"""One picture of one scene: what each sample shows, its light, and the reduction to pixels."""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from render import materials, skin_paint, tissue
from render.camera import Camera
from render.light import stored
from render.occlusion import MARGIN_MM, Shade, contact, shade_of
from render.raster import rasterise
from render.scene import KINDS, Scene
from render.skin_look import SkinLook

SUPER = 2  # samples per finished pixel, each way
SHADE_PX_PER_MM = 1.2
_MOST = 16_000_000  # samples worked on at once
_BAND_MM = 20  # bands are so high, or a multiple of it
_EDGE_MM = 8  # drawn beyond a band, so that nothing tells where it ends


@dataclass(frozen=True)
class Picture:
    """premultiplied (H,W,4) float32 0..1 sRGB; label (S*H,S*W) uint16 structure numbers, 0 for nothing."""

    premultiplied: np.ndarray
    label: np.ndarray


@dataclass(frozen=True)
class Subject:
    """Triangles of a scene, to be drawn with its paint."""

    scene: Scene
    which: np.ndarray
    arm: np.ndarray  # (V,) bool
    gaps: bool = False  # whether small gaps are closed with dim tissue

    def project(self, camera: Camera) -> np.ndarray:
        points = camera.project(self.scene.mesh.vertices)
        points[:, 2] += self.scene.lift
        return points

    @property
    def triangles(self) -> np.ndarray:
        return self.scene.mesh.triangles

    def is_soft(self, triangle: np.ndarray) -> np.ndarray:
        """Where a grid of triangles (-1 for none) shows something other than bone."""
        return (triangle >= 0) & (self.scene.paint.kind[self.scene.number[triangle]] != KINDS.index("bone"))

    def paint(self, look: "Look", shade: Shade, out: np.ndarray) -> np.ndarray:
        scene, mesh, paint = self.scene, self.scene.mesh, self.scene.paint
        label = np.where(look.triangle >= 0, scene.number[look.triangle], 0).astype(np.uint16)
        touch = contact(label, look.depth, look.fine.scale, look.final_mm)
        tissue.paint(
            look.triangle, look.depth, touch, look.points, look.fine.axes, look.final_mm,
            mesh.triangles, scene.number, mesh.vertices, mesh.normals, scene.sideways,
            mesh.along, mesh.across, mesh.tendon,
            paint.kind, paint.seed, paint.length, paint.strand, paint.tone,
            shade.opening, shade.depth, shade.scale / look.fine.scale, look.shift(shade), out,
        )  # fmt: skip
        if self.gaps:
            gap = shade.gap[look.on_shade(shade)]
            out[gap & (label == 0)] = np.array([*stored(np.array(materials.CAVITY)), 1], np.float32)
        return label


@dataclass(frozen=True)
class Skin:
    """Triangles of the skin, to be drawn with its look. Its label is 1 everywhere.

    fade: where its own arms fade (arms.Fade), if not where the usual body's do.
    """

    look: SkinLook
    which: np.ndarray
    arm: np.ndarray  # (V,) bool
    fade: object = None

    def project(self, camera: Camera) -> np.ndarray:
        return camera.project(self.look.vertices)

    @property
    def triangles(self) -> np.ndarray:
        return self.look.triangles

    def is_soft(self, triangle: np.ndarray) -> np.ndarray:
        return triangle >= 0

    def paint(self, look: "Look", shade: Shade, out: np.ndarray) -> np.ndarray:
        skin_paint.paint(
            look.triangle, look.depth, look.points, look.fine.axes, self.look.triangles, self.look.vertices,
            self.look.normals, self.look.colour, shade.opening, shade.depth,
            shade.scale / look.fine.scale, look.shift(shade), look.final_mm, out,
        )  # fmt: skip
        return (look.triangle >= 0).astype(np.uint8)


@dataclass(frozen=True)
class Look:
    """What a grid of samples shows: the nearest triangle and its depth, (H, W), and points on that grid."""

    fine: Camera
    final_mm: float
    points: np.ndarray
    triangle: np.ndarray
    depth: np.ndarray

    def shift(self, shade: Shade) -> np.ndarray:
        """Where this grid begins on the shade's, in samples."""
        x0, _, _, y1 = self.fine.box_mm
        return np.array([(x0 - shade.corner[0]) * self.fine.scale, (shade.corner[1] - y1) * self.fine.scale])

    def on_shade(self, shade: Shade) -> tuple[np.ndarray, np.ndarray]:
        """The rows and columns of the shade's grid under this one's, as an open mesh."""
        shift, ratio = self.shift(shade), shade.scale / self.fine.scale
        rows, columns = self.triangle.shape
        i = ((np.arange(rows) + 0.5 + shift[1]) * ratio).astype(int).clip(0, len(shade.gap) - 1)
        j = ((np.arange(columns) + 0.5 + shift[0]) * ratio).astype(int).clip(0, shade.gap.shape[1] - 1)
        return i[:, None], j[None]


def bare(subject: Subject | Skin) -> Subject | Skin | None:
    """The same without the arms; None when there is no arm in it."""
    keep = ~subject.arm[subject.triangles[subject.which]].any(1)
    return None if keep.all() else replace(subject, which=subject.which[keep])


def shade_for(camera: Camera, subject: Subject | Skin) -> Shade:
    """The shade over a camera's box, counting what lies round it."""
    x0, y0, x1, y1 = camera.box_mm
    box = (x0 - MARGIN_MM, y0 - MARGIN_MM, x1 + MARGIN_MM, y1 + MARGIN_MM)
    wide = Camera(camera.degrees, box, min(SHADE_PX_PER_MM, 4 / 3 * camera.scale))
    triangle, depth = rasterise(subject.project(wide), subject.triangles, subject.which, wide.shape)
    return shade_of(depth, subject.is_soft(triangle), wide.scale, (box[0], box[3]))


def draw(
    camera: Camera,
    subject: Subject | Skin,
    shade: Shade | None = None,
    final_mm: float | None = None,
) -> Picture:
    """A picture of a subject; camera: of the finished picture. final_mm: how fine the paint is to be, if
    not as fine as its pixels.
    """
    final_mm = final_mm or 1 / camera.scale
    shade = shade or shade_for(camera, subject)
    x0, y0, x1, y1 = camera.box_mm
    per_mm = (x1 - x0) * (camera.scale * SUPER) ** 2
    step = max(1, int(_MOST / per_mm / _BAND_MM)) * _BAND_MM
    parts = []
    for top in range(y1, y0, -step):
        bottom = max(top - step, y0)
        band = camera.cropped((x0, bottom - _EDGE_MM, x1, top + _EDGE_MM))
        part = _draw(band, subject, shade, final_mm)
        edge, rows = round(_EDGE_MM * camera.scale), camera.cropped((x0, bottom, x1, top)).shape[0]
        label = part.label[edge * SUPER : (edge + rows) * SUPER]
        parts.append(Picture(part.premultiplied[edge : edge + rows], label))
    together = np.concatenate([p.premultiplied for p in parts])
    return Picture(together, np.concatenate([p.label for p in parts]))


def _draw(camera: Camera, subject: Subject | Skin, shade: Shade, final_mm: float) -> Picture:
    fine = camera.at(camera.scale * SUPER)
    points = subject.project(fine)
    triangle, depth = rasterise(points, subject.triangles, subject.which, fine.shape)
    out = np.zeros((*fine.shape, 4), np.float32)
    label = subject.paint(Look(fine, final_mm, points, triangle, depth), shade, out)
    return Picture(reduced(out, SUPER), label)


def reduced(samples: np.ndarray, factor: int) -> np.ndarray:
    """Samples (S*H,S*W,4) to pixels, each the mean of its own samples and a little of the next ones."""
    rows, columns = samples.shape[:2]
    soft = cv2.GaussianBlur(samples, (0, 0), 0.34 * factor) if factor > 1 else samples
    return cv2.resize(soft, (columns // factor, rows // factor), interpolation=cv2.INTER_AREA)


def straight(premultiplied: np.ndarray) -> np.ndarray:
    """Premultiplied float (H,W,4) -> straight-alpha uint8, with the edge's colour carried outwards."""
    filled = _carried(premultiplied)
    colour = np.clip(filled[..., :3] / np.maximum(filled[..., 3:], 1e-9), 0, 1)
    alpha = premultiplied[..., 3:]
    return np.rint(np.concatenate([colour, np.clip(alpha, 0, 1)], axis=2) * 255).astype(np.uint8)


def _carried(image: np.ndarray) -> np.ndarray:
    """Every pixel with some weight: what is empty takes its colour from coarser and coarser pictures."""
    rows, columns = image.shape[:2]
    if min(rows, columns) < 2:
        return image + np.float32(1e-6)
    half = cv2.resize(image, ((columns + 1) // 2, (rows + 1) // 2), interpolation=cv2.INTER_AREA)
    below = cv2.resize(_carried(half), (columns, rows), interpolation=cv2.INTER_LINEAR)
    need = np.clip(1 - image[..., 3:] / 0.05, 0, 1)
    return image + need * below / np.maximum(below[..., 3:], 1e-9) * 0.05


def mirrored(drawn: Picture, twin: np.ndarray) -> Picture:
    """The mirror image; twin (NUMBERS,) maps each structure number to the other side's."""
    return Picture(drawn.premultiplied[:, ::-1], twin[drawn.label[:, ::-1]])


def beside(left: Picture, right: Picture) -> Picture:
    return Picture(
        np.concatenate([left.premultiplied, right.premultiplied], axis=1),
        np.concatenate([left.label, right.label], axis=1),
    )


def halved(premultiplied: np.ndarray) -> np.ndarray:
    rows, columns = premultiplied.shape[:2]
    return cv2.resize(premultiplied, (columns // 2, rows // 2), interpolation=cv2.INTER_AREA)
