"""Simple closed solids for the audit's tests: boxes, balls, tubes. Metres, triangles seen from outside."""

import numpy as np

from glutemap.body.audit.solid import Solid

_FACES = [
    (0, 2, 3), (0, 3, 1), (4, 5, 7), (4, 7, 6), (0, 1, 5), (0, 5, 4),
    (2, 6, 7), (2, 7, 3), (0, 4, 6), (0, 6, 2), (1, 3, 7), (1, 7, 5),
]  # fmt: skip


def box(low, high):
    low, high = np.asarray(low, float), np.asarray(high, float)
    corners = np.array([[x, y, z] for z in (0, 1) for y in (0, 1) for x in (0, 1)], float)
    return low + corners * (high - low), np.array(_FACES, np.int32)


def ball(centre, radius, n=24):
    """A ball of latitudes and longitudes; its corners lie on the sphere."""
    up = np.linspace(0, np.pi, n // 2 + 1)[1:-1]
    round_ = np.linspace(0, 2 * np.pi, n, endpoint=False)
    ring = np.array([[np.sin(a) * np.cos(b), np.sin(a) * np.sin(b), np.cos(a)] for a in up for b in round_])
    points = np.concatenate([ring, [[0, 0, 1], [0, 0, -1]]])
    top, bottom, rows = len(ring), len(ring) + 1, len(up)
    triangles = []
    for i in range(n):
        j = (i + 1) % n
        triangles += [(top, i, j), (bottom, (rows - 1) * n + j, (rows - 1) * n + i)]
        for k in range(rows - 1):
            a, b, c, d = k * n + i, k * n + j, (k + 1) * n + i, (k + 1) * n + j
            triangles += [(a, c, d), (a, d, b)]
    return np.asarray(centre) + radius * points, np.array(triangles, np.int32)


def fine_box(low, high, n=12):
    """A box whose long sides are cut into n pieces along z, so that it has corners along its length."""
    low, high = np.asarray(low, float), np.asarray(high, float)
    ring = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], float)
    levels = np.linspace(0, 1, n + 1)
    points = np.array([[*xy, z] for z in levels for xy in ring])
    triangles = [(0, 2, 1), (0, 3, 2)]
    last = 4 * n
    triangles += [(last, last + 1, last + 2), (last, last + 2, last + 3)]
    for k in range(n):
        for i in range(4):
            a, b = 4 * k + i, 4 * k + (i + 1) % 4
            triangles += [(a, b, b + 4), (a, b + 4, a + 4)]
    return low + points * (high - low), np.array(triangles, np.int32)


def solid(id, shape, kind="muscle", side="left", fibres=(), origin=(), insertion=(), tendon=None):
    vertices, triangles = shape
    layer = "bone" if kind == "bone" else "superficial"
    tendon = np.zeros(len(vertices)) if tendon is None else np.asarray(tendon, float)
    lines = tuple(np.asarray(f, float) for f in fibres)
    return Solid(id, id, kind, layer, side, vertices, triangles, tendon, lines, origin, insertion)


def mirrored(shape):
    vertices, triangles = shape
    return vertices * [-1, 1, 1], triangles[:, ::-1]
