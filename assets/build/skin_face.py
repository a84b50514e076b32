"""Close the mouth and the eyes of the base mesh.

Its mouth is a deep bag and its eyes are open sockets; as skin they would be surfaces in the middle of the
head. Each bag is pulled tight like a drum skin across its rim, so that lips and lids stay as they are.
"""

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import splu

# In the base mesh's decimetres: how finely the foremost surface of the face is told.
CELL = 0.04
# Joint markers that lie in a bag, and how far behind the face's surface the bag begins, past lip or lid.
BEGINS = {"mouth": 0.08, "l-eye": 0.125, "r-eye": 0.125}
LARGEST = 700  # vertices; what is behind the face and larger is the back of the head


def bags(vertices: np.ndarray, quads: np.ndarray, cubes: dict[str, np.ndarray]) -> np.ndarray:
    """The vertices (k,) of mouth bag and eye sockets, in the base mesh (decimetres, y up)."""
    depth, edges = _behind(vertices, np.unique(quads)), _edges(quads)
    return np.concatenate([_bag(vertices, edges, depth > begin, cubes[m]) for m, begin in BEGINS.items()])


def _bag(vertices: np.ndarray, edges: np.ndarray, deep: np.ndarray, cube: np.ndarray) -> np.ndarray:
    """The connected deep vertices (k,) round a joint marker."""
    edges, n, at = edges[deep[edges].all(1)], len(vertices), vertices[cube].mean(0)
    _, label = connected_components(coo_matrix((np.ones(len(edges)), edges.T), shape=(n, n)), directed=False)
    for candidate in np.unique(label[deep]):
        own = np.flatnonzero(label == candidate)
        box = vertices[own]
        if len(own) < LARGEST and (box.min(0) < at).all() and (at < box.max(0)).all():
            return own
    raise ValueError("mouth and eyes of the base mesh were not found")


def _behind(vertices: np.ndarray, body: np.ndarray) -> np.ndarray:
    """How far (n,) each vertex of the face lies behind the foremost surface there; -1 elsewhere."""
    head = body[(vertices[body, 1] > 5.9) & (abs(vertices[body, 0]) < 0.75)]
    foremost: dict[tuple[int, int], float] = {}
    keys = np.round(vertices[head, :2] / CELL).astype(int)
    for (a, b), z in zip(keys.tolist(), vertices[head, 2], strict=True):
        for key in ((a + i, b + j) for i in (-1, 0, 1) for j in (-1, 0, 1)):
            foremost[key] = max(foremost.get(key, -9.0), z)
    depth = np.full(len(vertices), -1.0)
    depth[head] = [foremost[a, b] for a, b in keys.tolist()] - vertices[head, 2]
    return depth


def _edges(quads: np.ndarray) -> np.ndarray:
    return np.concatenate([quads[:, [i, (i + 1) % 4]] for i in range(4)])


class Drum:
    """The bags of one mesh, ready to be pulled tight in any of its shapes."""

    def __init__(self, vertices: np.ndarray, quads: np.ndarray, cubes: dict[str, np.ndarray]) -> None:
        self._inner = bags(vertices, quads, cubes)
        edges, n = _edges(quads), len(vertices)
        near = coo_matrix((np.ones(2 * len(edges)), np.vstack([edges, edges[:, ::-1]]).T), shape=(n, n))
        near = (near.tocsr() > 0).astype(float)
        laplacian: csr_matrix = (diags(np.asarray(near.sum(1)).ravel()) - near).tocsr()[self._inner]
        self._solve = splu(laplacian[:, self._inner].tocsc()).solve
        outer = np.ones(n, bool)
        outer[self._inner] = False
        self._rest = laplacian @ diags(outer.astype(float))

    def tightened(self, vertices: np.ndarray) -> np.ndarray:
        """The vertices (n,3) with each bag a membrane across its rim."""
        result = vertices.copy()
        result[self._inner] = self._solve(-(self._rest @ vertices))
        return result
