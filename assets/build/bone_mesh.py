"""Make a bone's mesh closed, smooth and (on the midline) mirror-symmetric, without shrinking it."""

import numpy as np
import pyvista as pv
import trimesh

Shape = tuple[np.ndarray, np.ndarray]


def closed(shape: Shape) -> Shape:
    """The mesh welded, with every edge on two triangles and no holes, facing outwards."""
    mesh = trimesh.Trimesh(*shape, process=False)
    mesh.merge_vertices(digits_vertex=5)
    vertices, faces = np.asarray(mesh.vertices), np.asarray(mesh.faces)
    for _ in range(6):
        if is_closed((vertices, faces)):
            break
        vertices, faces = _filled(*_facing_alike(*_manifold(vertices, faces)))
    vertices, faces = _facing_alike(vertices, faces)
    mesh = trimesh.Trimesh(vertices, faces, process=False)
    mesh.remove_unreferenced_vertices()
    return np.asarray(mesh.vertices), np.asarray(mesh.faces)


def _facing_alike(vertices: np.ndarray, faces: np.ndarray) -> Shape:
    mesh = trimesh.Trimesh(vertices, faces, process=False)
    trimesh.repair.fix_normals(mesh, multibody=True)
    return np.asarray(mesh.vertices), np.asarray(mesh.faces)


def _manifold(vertices: np.ndarray, faces: np.ndarray) -> Shape:
    """Without double faces, fins, crumbs and vertices where several fans touch."""
    faces = _distinct(faces)
    for _ in range(60):
        bad = _faces_to_drop(vertices, faces)
        if not bad.any():
            break
        faces = faces[~bad]
    return _split_touching(vertices, _without_crumbs(faces))


def _distinct(faces: np.ndarray) -> np.ndarray:
    proper = (faces[:, 0] != faces[:, 1]) & (faces[:, 1] != faces[:, 2]) & (faces[:, 2] != faces[:, 0])
    faces = faces[proper]
    _, first = np.unique(np.sort(faces, axis=1), axis=0, return_index=True)
    return faces[np.sort(first)]


def _edges(faces: np.ndarray) -> np.ndarray:
    """(m, 3, 2) the directed edges of each triangle."""
    return np.stack([faces, np.roll(faces, -1, 1)], axis=2)


def _counts(faces: np.ndarray) -> np.ndarray:
    """(m, 3) on how many triangles each edge of each triangle lies."""
    edges = np.sort(_edges(faces).reshape(-1, 2), axis=1)
    _, where, count = np.unique(edges, axis=0, return_inverse=True, return_counts=True)
    return count[where].reshape(-1, 3)


def _faces_to_drop(vertices: np.ndarray, faces: np.ndarray) -> np.ndarray:
    """Fins first; else of each edge shared by three or more triangles, its smallest triangle."""
    counts = _counts(faces)
    crowded = (counts > 2).any(1)
    fins = crowded & (counts == 1).any(1)
    if fins.any() or not crowded.any():
        return fins
    a, b, c = (vertices[faces[:, i]] for i in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1)
    bad = np.zeros(len(faces), bool)
    bad[np.flatnonzero(crowded)[np.argmin(area[crowded])]] = True
    return bad


def _without_crumbs(faces: np.ndarray) -> np.ndarray:
    """Without loose pieces of fewer than eight triangles."""
    labels = trimesh.graph.connected_component_labels(trimesh.graph.face_adjacency(faces), len(faces))
    return faces[np.bincount(labels)[labels] >= 8]


def _split_touching(vertices: np.ndarray, faces: np.ndarray) -> Shape:
    """Give each fan of triangles its own copy of a vertex where several fans touch in it."""
    vertices, faces = vertices.copy(), faces.copy()
    corners: dict[int, list[int]] = {}
    for f, triangle in enumerate(faces):
        for v in triangle:
            corners.setdefault(int(v), []).append(f)
    extra = []
    for v, around in corners.items():
        for fan in _fans(faces, v, around)[1:]:
            for f in fan:
                faces[f][faces[f] == v] = len(vertices) + len(extra)
            extra.append(vertices[v])
    return (np.vstack([vertices, extra]) if extra else vertices), faces


def _fans(faces: np.ndarray, v: int, around: list[int]) -> list[list[int]]:
    left, fans = set(around), []
    for start in around:
        if start not in left:
            continue
        fan, queue = [], [start]
        left.discard(start)
        while queue:
            f = queue.pop()
            fan.append(f)
            others = set(faces[f].tolist()) - {v}
            near = [g for g in left if others & set(faces[g].tolist())]
            left.difference_update(near)
            queue.extend(sorted(near))
        fans.append(fan)
    return fans


def _filled(vertices: np.ndarray, faces: np.ndarray) -> Shape:
    """Every hole closed by a fan round its middle (or by one triangle)."""
    directed = _edges(faces).reshape(-1, 2)
    twin = {(int(a), int(b)) for a, b in directed}
    following: dict[int, int] = {int(b): int(a) for a, b in directed if (int(b), int(a)) not in twin}
    new_vertices, new_faces = [], []
    while following:
        start, after = following.popitem()
        loop = [start, after]
        while loop[-1] in following:
            loop.append(following.pop(loop[-1]))
        loop = loop[:-1] if loop[-1] == loop[0] else loop
        if len(loop) < 3:
            continue
        if len(loop) == 3:
            new_faces.append(loop)
            continue
        centre = len(vertices) + len(new_vertices)
        new_vertices.append(vertices[loop].mean(0))
        new_faces.extend([a, b, centre] for a, b in zip(loop, loop[1:] + loop[:1], strict=True))
    if new_faces:
        faces = np.vstack([faces, new_faces])
    return (np.vstack([vertices, new_vertices]) if new_vertices else vertices), faces


def halves_mirrored(shape: Shape, snap: float = 0.0012) -> Shape:
    """The left half and its mirror image, joined at the midline plane x = 0."""
    vertices, faces = shape
    vertices = vertices.copy()
    vertices[abs(vertices[:, 0]) < snap, 0] = 0.0
    half = trimesh.intersections.slice_mesh_plane(
        trimesh.Trimesh(vertices, faces, process=False), [1.0, 0, 0], [0.0, 0, 0], cap=False
    )
    v, f = np.asarray(half.vertices).copy(), np.asarray(half.faces)
    v[abs(v[:, 0]) < 1e-9, 0] = 0.0
    f = f[~(v[f][:, :, 0] == 0).all(1)]  # what lies flat in the plane would become an inner wall
    both = trimesh.Trimesh(np.vstack([v, v * [-1, 1, 1]]), np.vstack([f, f[:, ::-1] + len(v)]), process=False)
    both.merge_vertices(digits_vertex=7)
    return np.asarray(both.vertices), _distinct(np.asarray(both.faces))


def rounded(shape: Shape, rounds: int, hold: float = 1.0) -> Shape:
    """Loop subdivision whose first step still passes through the mesh's own vertices (hold = 1).

    Loop's rule pulls corners in; the control mesh is pushed out by what was lost, until nothing is.
    """
    vertices, faces = shape
    if rounds == 0:
        return shape
    control = vertices.copy()
    for _ in range(8):
        smooth, _ = trimesh.remesh.subdivide_loop(control, faces, iterations=1)
        control = control + hold * 0.7 * (vertices - smooth[: len(vertices)])
    return trimesh.remesh.subdivide_loop(control, faces, iterations=rounds)


def is_closed(shape: Shape) -> bool:
    """Whether every edge lies on exactly two triangles."""
    return bool((_counts(shape[1]) == 2).all())


def thinned(shape: Shape, triangles: int) -> Shape:
    """The same surface with about so many triangles."""
    vertices, faces = shape
    if len(faces) <= triangles:
        return shape
    welded = trimesh.Trimesh(vertices, faces, process=False)
    welded.merge_vertices(digits_vertex=6)
    mesh = pv.PolyData.from_regular_faces(welded.vertices, welded.faces)
    small = mesh.decimate(1 - triangles / len(faces), volume_preservation=True)
    return np.asarray(small.points, float), np.asarray(small.regular_faces)
