"""Fibres as lines: even steps along them, their middle, and where something lies along them."""

from collections.abc import Sequence

import numpy as np

from glutemap.body.audit.solid import Doubles


def lengths(line: Doubles) -> Doubles:
    """(k,) m along a line (k, 3) from its first point."""
    steps = np.linalg.norm(np.diff(line, axis=0), axis=1)
    return np.concatenate([[0.0], np.cumsum(steps)])


def at(line: Doubles, along: Doubles) -> Doubles:
    """The points (n, 3) so many metres along a line."""
    far = lengths(line)
    return np.stack([np.interp(along, far, line[:, k]) for k in range(3)], axis=1)


def stepped(line: Doubles, step: float) -> tuple[Doubles, Doubles]:
    """Points every ``step`` m (the last step shorter), and how far each is from the nearer end."""
    whole = float(lengths(line)[-1])
    along = np.linspace(0.0, whole, max(2, int(np.ceil(whole / step)) + 1))
    return at(line, along), np.minimum(along, whole - along)


def middle(fibres: Sequence[Doubles], n: int = 61) -> Doubles:
    """The mean of fibres (n, 3), each taken at the same shares of its length."""
    share = np.linspace(0.0, 1.0, n)
    return np.asarray(np.mean([at(f, share * lengths(f)[-1]) for f in fibres], axis=0), np.float64)


def drawn_out(line: Doubles, more: float, last: int = 6) -> Doubles:
    """The line with straight pieces of ``more`` m added at both ends, each in the direction of its end."""
    head, tail = line[0] - line[min(last, len(line) - 1)], line[-1] - line[max(-last - 1, -len(line))]
    ends = [d / max(float(np.linalg.norm(d)), 1e-9) * more for d in (head, tail)]
    return np.concatenate([[line[0] + ends[0]], line, [line[-1] + ends[1]]])


def places_along(line: Doubles, points: Doubles) -> Doubles:
    """(n,) m: how far along the line each point's nearest place on it is."""
    far = lengths(line)
    best, out = np.full(len(points), np.inf), np.zeros(len(points))
    for start, end, before in zip(line[:-1], line[1:], far[:-1], strict=True):
        way = end - start
        length = float(np.linalg.norm(way))
        if length < 1e-9:
            continue
        share = ((points - start) @ way / length**2).clip(0, 1)
        off = np.square(points - start - share[:, None] * way).sum(axis=1)
        nearer = off < best
        best[nearer], out[nearer] = off[nearer], before + share[nearer] * length
    return out
