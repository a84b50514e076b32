"""What is drawn: the meshes of all structures, with what is needed to paint them, as one set of arrays."""

import zlib
from dataclasses import dataclass

import numpy as np

LAYERS = ("superficial", "intermediate", "deep", "bone")
KINDS = ("bone", "muscle", "tendon", "fascia", "ligament", "nerve", "bursa")
MIRROR = np.array([-1, 1, 1], np.float32)
NUMBERS = 512  # how many structures a label map can tell apart, and nothing
LIFT_MM = {"superficial": 2.0, "intermediate": 1.3, "deep": 0.6, "bone": 0.0}
LIFT_KIND_MM = {"fascia": 0.8, "tendon": 0.4, "ligament": 0.4}
STRAND_M = (0.0026, 0.0075)  # the widest strands of slender and of broad muscles


@dataclass(frozen=True)
class Mesh:
    """A triangle mesh: vertices (V,3) m, triangles (T,3), unit normals (V,3), and paint per vertex.

    along 0..1 from origin to insertion, across m sideways over the fibres, tendon 0..1; along and across
    are zero on bone, where tendon says how much the bone is gristle.
    """

    vertices: np.ndarray
    triangles: np.ndarray
    normals: np.ndarray
    along: np.ndarray
    across: np.ndarray
    tendon: np.ndarray

    def mirrored(self) -> "Mesh":
        """The mesh of the other side."""
        return Mesh(
            self.vertices * MIRROR, self.triangles[:, ::-1], self.normals * MIRROR,
            self.along, self.across, self.tendon,
        )  # fmt: skip


@dataclass(frozen=True)
class Item:
    """A structure of one side, as numbered in the manifest."""

    number: int
    id: str
    name: str
    kind: str
    layer: str
    side: str
    mesh: Mesh

    @property
    def key(self) -> str:
        return f"{self.id}_{self.side}"


@dataclass(frozen=True)
class Paint:
    """Per structure number (NUMBERS,): what its tissue is and how its fibres look.

    kind: an index into KINDS; seed of its strands, alike on both sides; length: m from along 0 to 1;
    strand: m, the width of its widest strands; tone (NUMBERS, 3): its own shade of the tissue's colour.
    """

    kind: np.ndarray
    seed: np.ndarray
    length: np.ndarray
    strand: np.ndarray
    tone: np.ndarray


@dataclass(frozen=True)
class Scene:
    """All structures joined into one mesh. number (T,) of the structure of each triangle; lift (V,) mm by
    which a vertex is drawn nearer than it is, so that of two surfaces that touch the outer one shows;
    sideways (V,3) change of across per metre (1 where fibres run parallel).
    """

    mesh: Mesh
    number: np.ndarray
    lift: np.ndarray
    sideways: np.ndarray
    paint: Paint
    layer: np.ndarray  # (NUMBERS,) of each number: its index in LAYERS

    def of_layer(self, layer: str) -> np.ndarray:
        """The triangles of this layer and of all deeper ones."""
        return np.flatnonzero(self.layer[self.number] >= LAYERS.index(layer)).astype(np.int32)


def plain_mesh(vertices: np.ndarray, triangles: np.ndarray, tendon: float = 0.0) -> Mesh:
    """A mesh without fibres."""
    v, t = np.asarray(vertices, np.float32), np.asarray(triangles, np.int32)
    zero = np.zeros(len(v), np.float32)
    return Mesh(v, t, vertex_normals(v, t), zero, zero, zero + np.float32(tendon))


def joined(meshes: list[Mesh]) -> Mesh:
    """Several meshes as one."""
    starts = np.cumsum([0, *[len(m.vertices) for m in meshes]])
    triangles = [m.triangles + np.int32(s) for m, s in zip(meshes, starts, strict=False)]
    fields = ("normals", "along", "across", "tendon")
    rest = [np.concatenate([getattr(m, f) for m in meshes]).astype(np.float32) for f in fields]
    return Mesh(np.concatenate([m.vertices for m in meshes]), np.concatenate(triangles), *rest)


def scene_of(items: list[Item]) -> Scene:
    mesh = joined([i.mesh for i in items])
    number = np.concatenate([np.full(len(i.mesh.triangles), i.number, np.uint16) for i in items])
    lift = np.concatenate([np.full(len(i.mesh.vertices), _lift(i), np.float32) for i in items])
    layer = np.full(NUMBERS, -1)
    for item in items:
        layer[item.number] = LAYERS.index(item.layer)
    sideways = gradients(mesh, mesh.across)
    return Scene(mesh, number, lift, sideways, _paint(items), layer)


def _lift(item: Item) -> float:
    return LIFT_MM[item.layer] + LIFT_KIND_MM.get(item.kind, 0.0)


def _paint(items: list[Item]) -> Paint:
    kind, seed = np.zeros(NUMBERS, np.uint8), np.zeros(NUMBERS, np.int64)
    length, strand = np.ones(NUMBERS), np.full(NUMBERS, STRAND_M[1])
    for item in items:
        kind[item.number] = KINDS.index(item.kind)
        seed[item.number] = zlib.crc32(item.id.encode()) & 0xFFFF
        if item.kind not in ("bone", "bursa"):
            change = np.linalg.norm(gradients(item.mesh, item.mesh.along), axis=1)
            length[item.number] = 1 / max(float(np.median(change)), 1.0)
            wide = float(np.ptp(item.mesh.across)) / (1 if item.mesh.across.min() >= 0 else 2)
            strand[item.number] = np.clip(wide / 9, *STRAND_M)
    return Paint(kind, seed, length, strand, _tones(seed, kind))


def _tones(seed: np.ndarray, kind: np.ndarray) -> np.ndarray:
    """Muscles differ a little in brightness and warmth, so that neighbours part; others do not."""
    bright, warm = ((seed * step % 997) / 498.5 - 1 for step in (131, 577))
    tone = 1 + 0.08 * bright[:, None] + warm[:, None] * [0, 0.05, -0.03]
    return np.where((kind == KINDS.index("muscle"))[:, None], tone, 1.0)


def gradients(mesh: Mesh, field: np.ndarray) -> np.ndarray:
    """(V,3) float32: the change of a field per vertex along the surface, averaged over its triangles."""
    v, t = mesh.vertices.astype(np.float64), mesh.triangles
    a, b, c = (v[t[:, i]] for i in range(3))
    normal = np.cross(b - a, c - a)
    double = np.maximum((normal**2).sum(1), 1e-18)
    total = np.zeros_like(v)
    corner = (np.cross(normal, c - b), np.cross(normal, a - c), np.cross(normal, b - a))
    # weighted by area: the sum below is over gradient * area
    change = sum(n * field[t[:, i]].astype(np.float64)[:, None] for i, n in enumerate(corner))
    change /= np.sqrt(double)[:, None]
    area = np.zeros(len(v))
    for i in range(3):
        area += np.bincount(t[:, i], np.sqrt(double), len(v))
        for k in range(3):
            total[:, k] += np.bincount(t[:, i], change[:, k], len(v))
    return (total / np.maximum(area, 1e-15)[:, None]).astype(np.float32)


def vertex_normals(vertices: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    """Unit normals (V,3), each triangle counted by its angle at the vertex."""
    v = vertices.astype(np.float64)
    corners = v[triangles]
    face = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    face /= np.maximum(np.linalg.norm(face, axis=1, keepdims=True), 1e-15)
    out = np.zeros_like(v)
    for i in range(3):
        a, b = corners[:, (i + 1) % 3] - corners[:, i], corners[:, (i + 2) % 3] - corners[:, i]
        length = np.maximum(np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1), 1e-15)
        angle = np.arccos(np.clip((a * b).sum(1) / length, -1, 1))
        for k in range(3):
            out[:, k] += np.bincount(triangles[:, i], face[:, k] * angle, len(v))
    return (out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-15)).astype(np.float32)
