"""How the skin looks at each of its vertices: its tone, and the relief that muscle and bone give it."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array
from scipy.spatial import cKDTree

from render import materials
from render.scene import Item, Mesh, vertex_normals

_DEEPEST_MM = 22.0  # what lies deeper does not show
_FINE_MM, _BROAD_MM = 4.0, 26.0
RELIEF = {"female": 1.5, "male": 2.3}
_AREOLA_M = {"female": 0.0165, "male": 0.0125}
_EVENING = 4
_PLAIN = (0, 5, 8)  # segments (head, hand, foot) whose own shape says enough


@dataclass(frozen=True)
class SkinLook:
    """vertices (V,3) m, triangles (T,3), normals (V,3) with the relief in them, colour (V,3) linear."""

    vertices: np.ndarray
    triangles: np.ndarray
    normals: np.ndarray
    colour: np.ndarray


def look_of(mesh: Mesh, body: str, segment: np.ndarray, items: list[Item]) -> SkinLook:
    body = body.partition("_")[0]  # what differs with the build is the shape alone
    spread = _spreader(mesh)
    step = _mean_edge_mm(mesh)
    normals = _evened(mesh.normals.astype(np.float64), spread, _EVENING)
    gain = _blurred(np.where(np.isin(segment, _PLAIN), 0.0, RELIEF[body]), spread, step, 12.0)
    normals = _with_relief(mesh, normals, spread, step, items, gain)
    colour = _tones(mesh, body, segment, items, spread)
    return SkinLook(mesh.vertices, mesh.triangles, normals.astype(np.float32), colour.astype(np.float32))


def _spreader(mesh: Mesh) -> csr_array:
    """(V, V): the mean of a vertex and its neighbours."""
    t, count = mesh.triangles, len(mesh.vertices)
    pairs = np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]])
    pairs = np.unique(np.concatenate([pairs, pairs[:, ::-1], np.arange(count)[:, None].repeat(2, 1)]), axis=0)
    share = 1 / np.bincount(pairs[:, 0], minlength=count)
    return csr_array((share[pairs[:, 0]], (pairs[:, 0], pairs[:, 1])), (count, count))


def _mean_edge_mm(mesh: Mesh) -> float:
    a, b = mesh.vertices[mesh.triangles[:, 0]], mesh.vertices[mesh.triangles[:, 1]]
    return 1000 * float(np.linalg.norm(a - b, axis=1).mean())


def _blurred(field: np.ndarray, spread: csr_array, step: float, radius_mm: float) -> np.ndarray:
    for _ in range(max(1, round(2 * (radius_mm / step) ** 2))):
        field = spread @ field
    return field


def _evened(normals: np.ndarray, spread: csr_array, rounds: int) -> np.ndarray:
    """Normals averaged a little over neighbours: no plaid of the mesh in the light."""
    for _ in range(rounds):
        normals = spread @ normals
        normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    return normals


def _with_relief(
    mesh: Mesh, normals: np.ndarray, spread: csr_array, step: float, items: list[Item], gain: np.ndarray
) -> np.ndarray:
    """The normals tilted as if muscle and bone close under the skin raised it a little more."""
    under = np.concatenate([i.mesh.vertices for i in items if i.kind not in ("nerve", "bursa")])
    deep = 1000 * cKDTree(under).query(mesh.vertices)[0]
    close = _blurred(np.exp(-deep / 9.0), spread, step, 12.0)
    height = -np.minimum(deep, _DEEPEST_MM)
    fine = _blurred(height, spread, step, _FINE_MM)
    band = fine - _blurred(fine, spread, step, _BROAD_MM)
    rise = 1e-3 * gain * band * np.clip(1.6 * close, 0, 1)
    raised = vertex_normals(mesh.vertices + normals * rise[:, None], mesh.triangles)
    tilt = raised - vertex_normals(mesh.vertices, mesh.triangles)
    tilt = _blurred(tilt.astype(np.float64), spread, step, 3.5)
    out = normals + 0.34 * np.tanh(tilt / 0.34)
    return out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)


def _tones(mesh: Mesh, body: str, segment: np.ndarray, items: list[Item], spread: csr_array) -> np.ndarray:
    """(V, 3) linear: the base, redder where blood shows or skin is rubbed, paler where it is stretched."""
    base, blush = np.array(materials.SKIN[body]), np.array(materials.BLUSH)
    red = np.zeros(len(mesh.vertices))
    v = mesh.vertices.astype(np.float64)
    for place, radius, strength in _blushes(items):
        off = np.minimum(*(np.linalg.norm(v - place * side, axis=1) for side in ([1, 1, 1], [-1, 1, 1])))
        red = np.maximum(red, strength * np.exp(-((off / radius) ** 2)))
    hand, foot = segment == 5, segment == 8
    sole = foot & (mesh.normals[:, 2] < -0.5)
    red = np.maximum(red, np.where(hand, 0.16, 0.0) + np.where(foot, 0.10, 0.0) + np.where(sole, 0.14, 0.0))
    for _ in range(12):
        red = spread @ red
    tone = base + red[:, None] * (blush - base)
    for part, colour in (
        (_areolae(mesh, segment, _AREOLA_M[body]), materials.AREOLA),
        (_lips(mesh, segment), materials.LIP),
    ):
        tone += part[:, None] * (np.array(colour) * base / np.array(materials.SKIN["female"]) - tone)
    return tone


def _areolae(mesh: Mesh, segment: np.ndarray, radius: float) -> np.ndarray:
    """(V,) 0..1 round the nipples: where the mesh is finest on the front of the chest."""
    v, t = mesh.vertices.astype(np.float64), mesh.triangles
    below = v[segment == 0][:, 2].max() - v[:, 2]  # the crown
    front = (segment == 2) & (mesh.normals[:, 1] < -0.3) & (v[:, 0] > 0.05) & (v[:, 0] < 0.16)
    front = np.flatnonzero(front & (below > 0.34) & (below < 0.60))
    edge = np.linalg.norm(v[t] - v[np.roll(t, 1, axis=1)], axis=2).mean(1)
    size = np.bincount(t.ravel(), np.repeat(edge, 3), len(v)) / np.bincount(t.ravel(), minlength=len(v))
    tip = v[front[size[front].argsort()[:16]]].mean(0)
    off = np.minimum(*(np.linalg.norm(v - tip * side, axis=1) for side in ([1, 1, 1], [-1, 1, 1])))
    return np.clip((radius - off) / (0.5 * radius), 0, 1) * 0.6


def _lips(mesh: Mesh, segment: np.ndarray) -> np.ndarray:
    """(V,) 0..1 round the mouth, which lies where the profile under the nose stands out most."""
    v = mesh.vertices.astype(np.float64)
    middle = np.flatnonzero((segment == 0) & (abs(v[:, 0]) < 0.004) & (mesh.normals[:, 1] < 0))
    if not len(middle):
        return np.zeros(len(v))
    nose = v[middle[v[middle, 1].argmin()]]
    below = nose[2] - v[middle, 2]
    under = middle[(below > 0.024) & (below < 0.055)]
    mouth = v[under[v[under, 1].argmin()]]
    x, z = v[:, 0] / 0.026, (v[:, 2] - mouth[2] + 0.002) / 0.011
    near = (v[:, 1] < mouth[1] + 0.03) & (segment == 0)
    return np.where(near, np.clip(1.6 * (1 - x * x - z * z), 0, 1), 0) * 0.55


def _blushes(items: list[Item]) -> list[tuple[np.ndarray, float, float]]:
    """Place (m, left), radius (m) and strength of what is redder: knees, elbows, heels."""
    found = {i.id: i.mesh.vertices for i in items if i.side == "left" and i.kind == "bone"}
    out = []
    if "patella" in found:
        out.append((found["patella"].mean(0), 0.055, 0.26))
    if "ulna" in found:
        top = found["ulna"]
        out.append((top[top[:, 2] > top[:, 2].max() - 0.03].mean(0), 0.045, 0.30))
    if "foot" in found:
        back = found["foot"]
        out.append((back[back[:, 1] > back[:, 1].max() - 0.02].mean(0), 0.045, 0.30))
    return out
