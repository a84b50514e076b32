"""Smooth closed curves through points: as few cubic Bezier segments as stay within a tolerance.

The method is the well-known one of least squares with given end directions, better parameters by
Newton's step, and halving where that is not enough (P. J. Schneider, Graphics Gems, 1990).
"""

import math

import numpy as np
from numba import njit

_ROUNDS = 4  # of better parameters before a piece is halved
_REACH_MM = 1.1  # a corner is judged by what lies this far on both sides
_CORNER = math.cos(math.radians(52))


def fitted(ring: np.ndarray, tolerance: float) -> np.ndarray:
    """A closed ring (N, 2) mm, its first point not repeated -> (3K, 2): of each of K segments its first
    point and two control points; a segment ends where the next begins, the last at the first point.
    """
    points = np.ascontiguousarray(ring, np.float64)
    step = np.hypot(*(np.roll(points, -1, 0) - points).T)
    points = points[step > 1e-6]
    if len(points) < 8:
        return _straight(points)
    step = step[step > 1e-6]
    corners = _corners(points, step)
    start = corners[0] if len(corners) else 0
    points = np.concatenate([points[start:], points[: start + 1]])
    corner = np.zeros(len(points), bool)
    corner[corners - start] = True
    corner[-1] = corner[0]
    return _fit_ring(points, corner, tolerance)


def _straight(points: np.ndarray) -> np.ndarray:
    third = (np.roll(points, -1, 0) - points) / 3
    return np.stack([points, points + third, points + 2 * third], axis=1).reshape(-1, 2)


def _corners(points: np.ndarray, step: np.ndarray) -> np.ndarray:
    """The sharp bends of a ring: where the directions to and from a point differ much, and most."""
    count = len(points)
    reach = max(2, min(round(_REACH_MM / float(step.mean())), count // 4))
    back, ahead = points - np.roll(points, reach, 0), np.roll(points, -reach, 0) - points
    length = np.maximum(np.hypot(*back.T) * np.hypot(*ahead.T), 1e-12)
    straight = (back * ahead).sum(1) / length
    lowest = np.min([np.roll(straight, k) for k in range(-reach, reach + 1)], axis=0)
    found = np.flatnonzero((straight < _CORNER) & (straight <= lowest))
    return found[np.diff(np.concatenate([[-reach], found])) > 1] if len(found) else found


@njit(cache=True)
def _fit_ring(points, corner, tolerance):
    count = len(points)
    out = np.empty((3 * count + 3, 2))
    used = 0
    breaks = np.flatnonzero(corner)
    if len(breaks) < 2:
        breaks = np.array([0, count - 1])
    stack = np.empty((4096, 2), np.int64)
    for s in range(len(breaks) - 1):
        size = 1
        stack[0, 0], stack[0, 1] = breaks[s], breaks[s + 1]
        while size:
            size -= 1
            first, last = stack[size, 0], stack[size, 1]
            head, tail = _direction(points, corner, first, True), _direction(points, corner, last, False)
            piece = points[first : last + 1]
            good, worst, c1, c2 = _fit(piece, head, tail, tolerance)
            if good or last - first < 3:
                out[used] = points[first]
                out[used + 1], out[used + 2] = c1, c2
                used += 3
            else:
                middle = first + min(max(worst, 1), last - first - 1)
                stack[size, 0], stack[size, 1] = middle, last
                stack[size + 1, 0], stack[size + 1, 1] = first, middle
                size += 2
    return out[:used].copy()


@njit(cache=True)
def _direction(points, corner, at, ahead):
    """The unit direction in which the curve leaves a point: over the point unless it is a corner."""
    last = len(points) - 1
    reach = min(4, max(1, last // 8))
    before, after = at - reach, at + reach
    if corner[at]:
        before, after = (at, min(at + 2 * reach, last)) if ahead else (max(at - 2 * reach, 0), at)
    elif at == 0 or at == last:  # a ring without corners: it goes on over its start
        before, after = last - reach, reach
    before, after = max(before, 0), min(after, last)
    d = points[after] - points[before]
    d = d / max(math.hypot(d[0], d[1]), 1e-12)
    return d if ahead else -d


@njit(cache=True)
def _fit(p, head, tail, tolerance):
    """One segment through the points p: whether it is good, the worst point, and its control points."""
    count = len(p)
    u = np.zeros(count)
    for i in range(1, count):
        u[i] = u[i - 1] + math.hypot(p[i, 0] - p[i - 1, 0], p[i, 1] - p[i - 1, 1])
    total = max(u[-1], 1e-12)
    u /= total
    c1, c2 = p[0] + head * total / 3.0, p[-1] + tail * total / 3.0
    worst = count // 2
    for _ in range(_ROUNDS):
        c1, c2 = _controls(p, u, head, tail, total)
        error, worst = _error(p, u, c1, c2)
        if error <= tolerance:
            return True, worst, c1, c2
        if error > 5.0 * tolerance:
            return False, worst, c1, c2
        _better(p, u, c1, c2)
    return False, worst, c1, c2


@njit(cache=True)
def _controls(p, u, head, tail, total):
    a11, a12, a22, x1, x2 = 0.0, 0.0, 0.0, 0.0, 0.0
    cross = head[0] * tail[0] + head[1] * tail[1]
    for i in range(len(p)):
        t = u[i]
        s = 1.0 - t
        b0, b1, b2, b3 = s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t
        a11 += b1 * b1
        a12 += b1 * b2 * cross
        a22 += b2 * b2
        dx = p[i, 0] - (b0 + b1) * p[0, 0] - (b2 + b3) * p[-1, 0]
        dy = p[i, 1] - (b0 + b1) * p[0, 1] - (b2 + b3) * p[-1, 1]
        x1 += b1 * (head[0] * dx + head[1] * dy)
        x2 += b2 * (tail[0] * dx + tail[1] * dy)
    det = a11 * a22 - a12 * a12
    first, second = total / 3.0, total / 3.0
    if abs(det) > 1e-12:
        first, second = (x1 * a22 - x2 * a12) / det, (a11 * x2 - a12 * x1) / det
    least, most = 1e-3 * total, 1.2 * total
    if not (least < first < most and least < second < most):
        first, second = total / 3.0, total / 3.0
    return p[0] + head * first, p[-1] + tail * second


@njit(cache=True)
def _at(p, q, c1, c2, t):
    s = 1.0 - t
    return s * s * s * p + 3.0 * s * s * t * c1 + 3.0 * s * t * t * c2 + t * t * t * q


@njit(cache=True)
def _error(p, u, c1, c2):
    most, worst = 0.0, len(p) // 2
    for i in range(1, len(p) - 1):
        dx = _at(p[0, 0], p[-1, 0], c1[0], c2[0], u[i]) - p[i, 0]
        dy = _at(p[0, 1], p[-1, 1], c1[1], c2[1], u[i]) - p[i, 1]
        off = math.hypot(dx, dy)
        if off > most:
            most, worst = off, i
    return most, worst


@njit(cache=True)
def _better(p, u, c1, c2):
    """Move each parameter towards the nearest place on the curve."""
    for i in range(1, len(p) - 1):
        t, s = u[i], 1.0 - u[i]
        num, den = 0.0, 0.0
        for k in range(2):
            off = _at(p[0, k], p[-1, k], c1[k], c2[k], t) - p[i, k]
            a, b, c = c1[k] - p[0, k], c2[k] - c1[k], p[-1, k] - c2[k]
            d1 = 3.0 * (s * s * a + 2.0 * s * t * b + t * t * c)
            d2 = 6.0 * (s * (c2[k] - 2.0 * c1[k] + p[0, k]) + t * (p[-1, k] - 2.0 * c2[k] + c1[k]))
            num += off * d1
            den += d1 * d1 + off * d2
        if abs(den) > 1e-12:
            u[i] = min(max(t - num / den, 0.0), 1.0)
