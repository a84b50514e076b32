"""All that is to be drawn, from the programs that make it: skeleton, skin, landmarks and muscles."""

import hashlib
import pickle
from dataclasses import dataclass, fields, replace
from pathlib import Path

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from glutemap.body.audit import anatomy
from glutemap.body.audit.solid import Solid
from render import bones, scene, store
from render.scene import Item, Mesh

OFFSETS = "offsets.npz"
_DISC_M = 0.03  # no disc is higher


@dataclass(frozen=True)
class Geometry:
    """items: all structures, numbered from 1. skins: body type -> mesh. segment (V,) of the skin.

    Everything below the skin, and every camera, goes by the usual bodies alone.
    """

    items: list[Item]
    skins: dict[str, Mesh]
    segment: np.ndarray

    @property
    def usual(self) -> dict[str, Mesh]:
        """The skins of usual build."""
        return {body: mesh for body, mesh in self.skins.items() if "_" not in body}


def build(out: Path) -> Geometry:
    """Grow everything; takes minutes. Writes surface.npz, landmarks.yaml and anatomy.npz into out on the
    way, and the other builds' offsets beside it, in pieces.
    """
    import landmarks
    import muscles
    import skeleton
    import skin
    import skin_fit
    import surface

    posed = skeleton.pose()
    marks = landmarks.find(posed)
    skins = {body: skin.fit(body, posed) for body in skin_fit.BODIES}
    surface.write_surface(out / "surface.npz", skins)
    store.write_arrays(out.parent / "pieces" / OFFSETS, surface.offsets(skins))
    surface.write_landmarks(out / "landmarks.yaml", marks)
    grown = muscles.grow(
        posed, marks, [(skins[sex].vertices, skins[sex].triangles) for sex in skin_fit.USUAL]
    )
    first = next(iter(skins.values()))
    meshes = {sex: scene.plain_mesh(s.vertices, s.triangles) for sex, s in skins.items()}
    anatomy.save(out / "anatomy.npz", solids(grown, posed.bones))
    return Geometry(numbered(soft_items(grown) + bone_items(posed.bones)), meshes, np.asarray(first.segment))


def solids(grown: list, shapes: dict[str, tuple[np.ndarray, np.ndarray]]) -> list[Solid]:
    """What the audit measures: the soft parts of the left and the midline, the bones of both sides."""
    soft = []
    for s in grown:
        mesh = scene.joined([_part_mesh(p) for p in s.parts])
        fibres = tuple(np.asarray(f, float) for f in s.fibres)
        ends = tuple(getattr(s, "origin", ())), tuple(getattr(s, "insertion", ()))
        soft.append(_solid((s.id, s.name, s.kind, s.layer, s.side), mesh, fibres, *ends))
    return soft + [_solid(row[:5], row[5]) for row in bone_items(shapes)]


def _solid(words: tuple[str, ...], mesh: Mesh, *rest: tuple) -> Solid:
    id, name, kind, layer, side = words
    tendon = np.zeros(len(mesh.vertices)) if kind == "bone" else mesh.tendon.astype(float)
    return Solid(id, name, kind, layer, side, mesh.vertices.astype(float), mesh.triangles, tendon, *rest)


def soft_items(grown: list) -> list[tuple[str, str, str, str, str, Mesh]]:
    """The sculptor's structures of the left and the midline, with the left ones mirrored."""
    out = []
    for s in grown:
        mesh = scene.joined([_part_mesh(p) for p in s.parts])
        out.append((s.id, s.name, s.kind, s.layer, s.side, mesh))
        if s.side == "left":
            out.append((s.id, s.name, s.kind, s.layer, "right", mesh.mirrored()))
    return out


def _bone_mesh(name: str, vertices: np.ndarray, triangles: np.ndarray) -> Mesh:
    """The mesh of a bone; rib cartilages and discs, which come with their bones, are gristle."""
    mesh = scene.plain_mesh(vertices, triangles)
    if name == "sternum":
        off, below = abs(mesh.vertices[:, 0]), mesh.vertices[:, 2].max() - mesh.vertices[:, 2]
        edge = np.where(below < 0.05, 0.034, 0.019)  # the breastbone is wider at its top
        return replace(mesh, tendon=np.clip((off - edge) / 0.006 + 0.5, 0, 1).astype(np.float32))
    if name.startswith(("lumbar", "thoracic", "cervical")):
        return replace(mesh, tendon=_disc(mesh).astype(np.float32))
    return mesh


def _disc(mesh: Mesh) -> np.ndarray:
    """(V,) bool of the disc below a vertebra: the flat piece that comes last in its mesh."""
    edges = np.concatenate([mesh.triangles[:, [0, 1]], mesh.triangles[:, [1, 2]]])
    links = coo_matrix((np.ones(len(edges)), edges.T), shape=(len(mesh.vertices),) * 2)
    label = connected_components(links, directed=False)[1]
    last = label == label[-1]
    return last & (not last.all() and np.ptp(mesh.vertices[last, 2]) < _DISC_M)


def bone_items(
    shapes: dict[str, tuple[np.ndarray, np.ndarray]],
) -> list[tuple[str, str, str, str, str, Mesh]]:
    groups: dict[bones.BoneName, list[Mesh]] = {}
    for name, (vertices, triangles) in shapes.items():
        groups.setdefault(bones.bone_name(name), []).append(_bone_mesh(name, vertices, triangles))
    return [(n.id, n.name, "bone", "bone", n.side, scene.joined(parts)) for n, parts in groups.items()]


def numbered(rows: list[tuple[str, str, str, str, str, Mesh]]) -> list[Item]:
    if len(rows) >= scene.NUMBERS:
        raise ValueError(f"{len(rows)} structures; a label map holds {scene.NUMBERS - 1}")
    return [Item(i + 1, *row) for i, row in enumerate(rows)]


def _part_mesh(part) -> Mesh:
    normals = (
        part.normals if part.normals is not None else scene.vertex_normals(part.vertices, part.triangles)
    )
    rest = (np.asarray(a, np.float32) for a in (normals, part.along, part.across, part.tendon))
    return Mesh(np.asarray(part.vertices, np.float32), np.asarray(part.triangles, np.int32), *rest)


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
