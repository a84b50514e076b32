"""What is drawn: meshes with what is needed to paint them, joined into scenes."""

from dataclasses import dataclass

import numpy as np

LAYERS = ("superficial", "intermediate", "deep", "bone")
MIRROR = np.array([-1, 1, 1], np.float32)


@dataclass(frozen=True)
class Mesh:
    """A triangle mesh: vertices (V,3) m, triangles (T,3), unit normals (V,3), and paint per vertex.

    along 0..1 from origin to insertion, across m sideways over the fibres, tendon 0..1; all zero on
    bone and skin.
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

    def only(self, keep: np.ndarray) -> "Mesh":
        """The same vertices with only some triangles (T,) bool."""
        return Mesh(self.vertices, self.triangles[keep], self.normals, self.along, self.across, self.tendon)


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
class Scene:
    """Meshes joined into one; number (T,) of the structure of each triangle."""

    mesh: Mesh
    number: np.ndarray


def plain_mesh(vertices: np.ndarray, triangles: np.ndarray) -> Mesh:
    """A mesh without fibres."""
    v = np.asarray(vertices, np.float32)
    zero = np.zeros(len(v), np.float32)
    return Mesh(v, np.asarray(triangles, np.int32), vertex_normals(v, triangles), zero, zero, zero)


def joined(meshes: list[Mesh]) -> Mesh:
    """Several meshes as one."""
    starts = np.cumsum([0, *[len(m.vertices) for m in meshes]])
    triangles = [m.triangles + np.int32(s) for m, s in zip(meshes, starts, strict=False)]
    fields = ("normals", "along", "across", "tendon")
    rest = [np.concatenate([getattr(m, f) for m in meshes]).astype(np.float32) for f in fields]
    return Mesh(np.concatenate([m.vertices for m in meshes]), np.concatenate(triangles), *rest)


def scene_of(items: list[Item]) -> Scene:
    numbers = [np.full(len(i.mesh.triangles), i.number, np.uint8) for i in items]
    return Scene(joined([i.mesh for i in items]), np.concatenate(numbers))


def from_layer(items: list[Item], layer: str) -> list[Item]:
    """The structures of this layer and of all deeper ones."""
    return [i for i in items if LAYERS.index(i.layer) >= LAYERS.index(layer)]


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
