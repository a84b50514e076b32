"""Plain mesh arithmetic: normals, neighbours, floods and smoothing. Nothing about bodies."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Ints = NDArray[np.int32]
Bools = NDArray[np.bool_]


def vertex_normals(vertices: Doubles, triangles: Ints) -> Doubles:
    """(V, 3) unit normals: the area-weighted mean of the triangles at each vertex."""
    a, b, c = (vertices[triangles[:, i]] for i in range(3))
    across = np.cross(b - a, c - a)
    out = np.stack(
        [sum(np.bincount(triangles[:, i], across[:, k], len(vertices)) for i in range(3)) for k in range(3)],
        axis=1,
    )
    length = np.linalg.norm(out, axis=1, keepdims=True)
    return np.asarray(out / np.maximum(length, 1e-12), np.float64)


@dataclass(frozen=True, eq=False)
class Adjacency:
    """The edges of a mesh, both ways: the neighbours of v are ``to[start[v]:start[v + 1]]``."""

    start: NDArray[np.int64]
    to: Ints

    @classmethod
    def of(cls, triangles: Ints, n: int) -> "Adjacency":
        """The edges of triangles (T, 3) over ``n`` vertices."""
        pairs = np.concatenate([triangles[:, [i, j]] for i in range(3) for j in range(3) if i != j])
        keys = np.unique(pairs[:, 0].astype(np.int64) * n + pairs[:, 1])
        source, to = np.divmod(keys, n)
        start = np.concatenate([[0], np.cumsum(np.bincount(source, minlength=n))])
        return cls(start.astype(np.int64), to.astype(np.int32))

    def neighbours(self, vertices: Ints) -> Ints:
        """All neighbours (K,) of the given vertices, with repeats."""
        first, last = self.start[vertices], self.start[vertices + 1]
        count = last - first
        total = int(count.sum())
        offset = np.repeat(first - np.concatenate([[0], np.cumsum(count)[:-1]]), count)
        return self.to[offset + np.arange(total)]

    def flood(self, seeds: Ints, allowed: Bools) -> Bools:
        """(V,) which allowed vertices can be reached from the seeds through allowed ones."""
        reached = np.zeros(len(allowed), np.bool_)
        front = np.unique(seeds[allowed[seeds]]).astype(np.int32)
        while len(front):
            reached[front] = True
            following = self.neighbours(front)
            front = np.unique(following[allowed[following] & ~reached[following]]).astype(np.int32)
        return reached

    def smooth(self, field: Doubles, rounds: int) -> Doubles:
        """A field (V,) or (V, K) averaged with its neighbours, ``rounds`` times."""
        count = np.diff(self.start).clip(1)
        for _ in range(rounds):
            total = np.add.reduceat(field[self.to], self.start[:-1].clip(0, len(self.to) - 1), axis=0)
            mean = total / (count if field.ndim == 1 else count[:, None])
            field = (field + mean) / 2
        return field
