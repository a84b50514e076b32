"""All that is to be drawn, from the programs that make it: skeleton, skin, landmarks and muscles."""

import hashlib
import pickle
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np

from render import bones, scene
from render.scene import Item, Mesh

MOST = 255  # numbers that fit a label map


@dataclass(frozen=True)
class Geometry:
    """items: all structures, numbered from 1. skins: body type -> mesh. segment (V,) of the skin."""

    items: list[Item]
    skins: dict[str, Mesh]
    segment: np.ndarray


def build(out: Path) -> Geometry:
    """Grow everything; takes minutes. Writes surface.npz and landmarks.yaml into out on the way."""
    import landmarks
    import muscles
    import skeleton
    import skin
    import surface

    posed = skeleton.pose()
    marks = landmarks.find(posed)
    skins = {sex: skin.fit(sex, posed) for sex in ("female", "male")}
    surface.write_surface(out / "surface.npz", skins)
    surface.write_landmarks(out / "landmarks.yaml", marks)
    grown = muscles.grow(posed, marks, [(s.vertices, s.triangles) for s in skins.values()])
    first = next(iter(skins.values()))
    meshes = {sex: _evened(scene.plain_mesh(s.vertices, s.triangles)) for sex, s in skins.items()}
    return Geometry(numbered(soft_items(grown) + bone_items(posed.bones)), meshes, np.asarray(first.segment))


def soft_items(grown: list) -> list[tuple[str, str, str, str, str, Mesh]]:
    """The sculptor's structures of the left and the midline, with the left ones mirrored."""
    out = []
    for s in grown:
        mesh = scene.joined([_part_mesh(p) for p in s.parts])
        out.append((s.id, s.name, s.kind, s.layer, s.side, mesh))
        if s.side == "left":
            out.append((s.id, s.name, s.kind, s.layer, "right", mesh.mirrored()))
    return out


def bone_items(
    shapes: dict[str, tuple[np.ndarray, np.ndarray]],
) -> list[tuple[str, str, str, str, str, Mesh]]:
    groups: dict[bones.BoneName, list[Mesh]] = {}
    for name, (vertices, triangles) in shapes.items():
        groups.setdefault(bones.bone_name(name), []).append(scene.plain_mesh(vertices, triangles))
    return [(n.id, n.name, "bone", "bone", n.side, scene.joined(parts)) for n, parts in groups.items()]


def numbered(rows: list[tuple[str, str, str, str, str, Mesh]]) -> list[Item]:
    if len(rows) > MOST:
        raise ValueError(f"{len(rows)} structures; a label map holds {MOST}")
    return [Item(i + 1, *row) for i, row in enumerate(rows)]


def _part_mesh(part) -> Mesh:
    normals = (
        part.normals if part.normals is not None else scene.vertex_normals(part.vertices, part.triangles)
    )
    rest = (np.asarray(a, np.float32) for a in (normals, part.along, part.across, part.tendon))
    return Mesh(np.asarray(part.vertices, np.float32), np.asarray(part.triangles, np.int32), *rest)


def _evened(mesh: Mesh, rounds: int = 5) -> Mesh:
    """The same mesh with its normals averaged a little over neighbours: no plaid of the mesh in the light."""
    edges = np.concatenate([mesh.triangles[:, [0, 1]], mesh.triangles[:, [1, 2]], mesh.triangles[:, [2, 0]]])
    edges = np.concatenate([edges, edges[:, ::-1]])
    count = np.bincount(edges[:, 0], minlength=len(mesh.vertices))[:, None]
    n = mesh.normals.astype(np.float64)
    for _ in range(rounds):
        total = np.column_stack([np.bincount(edges[:, 0], n[edges[:, 1], k], len(n)) for k in range(3)])
        n = n + total / np.maximum(count, 1)
        n /= np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-9)
    return Mesh(mesh.vertices, mesh.triangles, n.astype(np.float32), mesh.along, mesh.across, mesh.tendon)


def mesh_digest(mesh: Mesh) -> str:
    h = hashlib.sha256()
    for f in fields(mesh):
        h.update(np.ascontiguousarray(getattr(mesh, f.name)).tobytes())
    return h.hexdigest()


def save(path: Path, geometry: Geometry) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_bytes(pickle.dumps(geometry))
    part.replace(path)


def load(path: Path) -> Geometry:
    """What `save` wrote, from the build's own cache folder."""
    return pickle.loads(path.read_bytes())
