"""How much of the skin round each vertex belongs to each region: the regions' edges, finer than the mesh.

On the trunk the vertices lie about a centimetre apart. Asking only them where a border runs gives a
zigzag; asking sixteen points in each triangle on a border gives masks whose 0.5 contour runs smoothly.
"""

import numpy as np
from numpy.typing import NDArray

from glutemap.body.partition import Rules

Doubles = NDArray[np.float64]

SPLIT = 4  # each edge of a triangle is cut in four: sixteen small triangles


def _inner_points() -> Doubles:
    """(16, 3) the barycentric middles of the small triangles."""
    points = []
    for i in range(SPLIT):
        for j in range(SPLIT - i):
            points.append((i + 1 / 3, j + 1 / 3))
            if i + j < SPLIT - 1:
                points.append((i + 2 / 3, j + 2 / 3))
    two = np.array(points) / SPLIT
    return np.column_stack([two, 1 - two.sum(1)])


def soft_edges(rules: Rules, of_vertex: NDArray[np.int16]) -> dict[str, NDArray[np.generic]]:
    """The shares of regions at the vertices near a border, as arrays for the cache.

    ``edge_vertex``, ``edge_base`` and ``edge_share`` (K,) say how much of the skin round a vertex belongs
    to which region (number in BASES); vertices not named belong wholly to their own. ``left`` (V,) is the
    part of the skin round each vertex that lies on the left. Everything is exactly symmetric.
    """
    surface, count = rules.surface, int(of_vertex.max()) + 1
    corners = of_vertex[surface.triangles]
    x = surface.mean[:, 0][surface.triangles]
    mixed = (corners != corners[:, :1]).any(1)
    mixed |= (x.min(1) <= 0) & (x.max(1) >= 0)
    triangles = surface.triangles[mixed]
    share = np.zeros((surface.n, count), np.float64)
    left = np.zeros(surface.n)
    area = _areas(surface.mean, surface.triangles)
    _add_plain(share, left, surface.triangles[~mixed], corners[~mixed, 0], area[~mixed], x[~mixed, 0] > 0)
    points = _inner_points()
    for inner in points:
        at = np.tensordot(surface.mean[triangles], inner, axes=(1, 0))
        up = surface.normals[triangles, 2] @ inner
        base = rules.region_at(at * 1000, up, surface.segment[triangles[:, inner.argmax()]])
        for corner in range(3):
            weight = area[mixed] * inner[corner] / len(points)
            np.add.at(share, (triangles[:, corner], base), weight)
            np.add.at(left, triangles[:, corner], weight * (at[:, 0] > 0))
    total = share.sum(1)
    share, left = share / total[:, None], left / total
    share = (share + share[surface.mirror]) / 2
    left = np.clip((left + 1 - left[surface.mirror]) / 2, 0, 1)
    near = share.max(1) < 1 - 1e-9
    vertex, number = np.nonzero((share > 0) & near[:, None])
    return {
        "edge_vertex": vertex.astype(np.int32),
        "edge_base": number.astype(np.int16),
        "edge_share": share[vertex, number].astype(np.float32),
        "left": left.astype(np.float32),
    }


def _areas(vertices: Doubles, triangles: NDArray[np.int32]) -> Doubles:
    a, b, c = (vertices[triangles[:, i]] for i in range(3))
    return np.asarray(np.linalg.norm(np.cross(b - a, c - a), axis=1))


def _add_plain(
    share: Doubles,
    left: Doubles,
    triangles: NDArray[np.int32],
    base: NDArray[np.int16],
    area: Doubles,
    on_left: NDArray[np.bool_],
) -> None:
    for corner in range(3):
        np.add.at(share, (triangles[:, corner], base), area / 3)
        np.add.at(left, triangles[:, corner], area / 3 * on_left)
