"""Catmull-Clark subdivision of a quad mesh as one sparse matrix, so that every body type shares it.

The base mesh is made of quads; triangles that follow its grain keep navel, fold and knee crisp.
"""

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix


def catmull_clark(quads: np.ndarray, n: int) -> tuple[csr_matrix, np.ndarray, np.ndarray]:
    """One step: matrix (n + E + F, n), the new quads (4F, 4), the edges (E, 2). Boundaries stay put."""
    edges_of = np.stack([quads, np.roll(quads, -1, 1)], axis=2).reshape(-1, 2)
    edges, edge_of = np.unique(np.sort(edges_of, axis=1), axis=0, return_inverse=True)
    edge_of = edge_of.reshape(-1, 4)
    faces = np.arange(len(quads))
    face_point = _matrix(np.repeat(faces, 4), quads.ravel(), 0.25, (len(quads), n))
    middle = _matrix(np.repeat(np.arange(len(edges)), 2), edges.ravel(), 0.5, (len(edges), n))
    edge_faces = _matrix(edge_of.ravel(), np.repeat(faces, 4), 1.0, (len(edges), len(quads)))
    rim = np.asarray(edge_faces.sum(1)).ravel() < 2
    inside = coo_matrix((np.where(rim, 0.0, 0.5), (np.arange(len(edges)),) * 2)).tocsr()
    edge_point = middle - inside @ middle + inside @ (edge_faces @ face_point) * 0.5
    # An interior edge point: half its middle, half the mean of its two face points.
    vertex_point = _vertex_rule(quads, edges, rim, face_point, middle, n)
    matrix = _stack(vertex_point, edge_point, face_point)
    e, f = n + edge_of, n + len(edges) + faces
    corners = [np.column_stack([quads[:, i], e[:, i], f, e[:, i - 1]]) for i in range(4)]
    return matrix, np.concatenate(corners), edges


def _vertex_rule(quads, edges, rim, face_point, middle, n: int) -> csr_matrix:
    """(Q + 2R + (k - 3) S) / k for k edges round the vertex; rim vertices: 3/4 own, 1/8 each neighbour."""
    degree = np.bincount(edges.ravel(), minlength=n).astype(float)
    own = np.maximum(degree, 1)
    around = _matrix(quads.ravel(), np.repeat(np.arange(len(quads)), 4), 1.0, (n, len(quads)))
    spokes = _matrix(edges.ravel(), np.repeat(np.arange(len(edges)), 2), 1.0, (n, len(edges)))
    count = np.maximum(np.asarray(around.sum(1)).ravel(), 1)
    on_rim = np.zeros(n, bool)
    on_rim[edges[rim].ravel()] = True
    free = degree == 0
    inner = (~on_rim & ~free).astype(float)
    rule = _diagonal(inner / own / count) @ around @ face_point
    rule = rule + _diagonal(inner * 2 / own / own) @ spokes @ middle
    rule = rule + _diagonal(np.where(free, 1.0, inner * (own - 3) / own))
    rim_spokes = _matrix(edges[rim].ravel(), np.repeat(np.flatnonzero(rim), 2), 1.0, (n, len(edges)))
    return (rule + _diagonal(on_rim * 0.5) + _diagonal(on_rim * 0.25) @ rim_spokes @ middle).tocsr()


def triangles_of(quads: np.ndarray) -> np.ndarray:
    """Two triangles per quad, cut from its first corner: the old vertex and the face point."""
    return np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])


def _matrix(rows, columns, value: float, shape: tuple[int, int]) -> csr_matrix:
    return coo_matrix((np.full(len(rows), value), (rows, columns)), shape=shape).tocsr()


def _diagonal(values: np.ndarray) -> csr_matrix:
    index = np.arange(len(values))
    return coo_matrix((values, (index, index))).tocsr()


def _stack(*parts: csr_matrix) -> csr_matrix:
    from scipy.sparse import vstack

    return vstack(parts).tocsr()
