"""How well the bones lie inside the skin: per bone, the share inside (within 1 mm), and the worst."""

import numpy as np
from scipy.spatial import cKDTree
from skeleton import Skeleton
from skin import Skin

TOLERANCE = 0.001


def winding(points: np.ndarray, vertices: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    """How often (n,) the closed surface winds round each point: about 1 inside, 0 outside; exact."""
    a, b, c = (vertices[triangles[:, i]].T for i in range(3))
    result = np.empty(len(points))
    for i, point in enumerate(points):
        p, q, r = a - point[:, None], b - point[:, None], c - point[:, None]
        lp, lq, lr = (np.sqrt((x * x).sum(0)) for x in (p, q, r))
        volume = (p * np.cross(q, r, axis=0)).sum(0)
        angle = lp * lq * lr + (p * q).sum(0) * lr + (q * r).sum(0) * lp + (r * p).sum(0) * lq
        result[i] = np.arctan2(volume, angle).sum() / (2 * np.pi)
    return result


def outside(points: np.ndarray, skin: Skin, normals: np.ndarray) -> np.ndarray:
    """How far (n,) each point lies outside the skin, m; 0 inside. Only doubt is tested exactly."""
    distance, near = cKDTree(skin.vertices).query(points)
    depth = ((skin.vertices[near] - points) * normals[near]).sum(1)
    doubtful = np.flatnonzero(depth < 0.7 * distance)
    result = np.zeros(len(points))
    out = winding(points[doubtful], skin.vertices, skin.triangles) < 0.5
    result[doubtful[out]] = distance[doubtful[out]]
    # The nearest vertex is a little farther than the surface itself: measure along the normal instead.
    along = np.abs(depth)
    return np.where((result > 0) & (along > 0.5 * result), along, result)


def report(skin: Skin, skeleton: Skeleton, most: int = 400) -> dict[str, tuple[float, float]]:
    """Bone -> (share inside within 1 mm, worst distance outside in m), for the left side and the midline."""
    from skin_room import normals_of

    normals = normals_of(skin.vertices, skin.triangles)
    found = {}
    for name, (vertices, _) in skeleton.bones.items():
        if name.endswith("_r"):
            continue
        points = vertices[:: max(1, len(vertices) // most)]
        out = outside(points, skin, normals)
        found[name] = (float((out < TOLERANCE).mean()), float(out.max()))
    return found


def main() -> None:
    """Print the table for all bodies: what is not wholly inside."""
    import skeleton
    import skin
    import skin_fit

    bones = skeleton.pose()
    for body in skin_fit.BODIES:
        table = report(skin.fit(body, bones), bones)
        faults = {name: row for name, row in table.items() if row[0] < 1}
        print(f"{body}: {len(table) - len(faults)} of {len(table)} bones wholly inside")
        for name, (share, worst) in faults.items():
            print(f"  {name:24s} {100 * share:6.2f} % inside, worst {1000 * worst:.1f} mm out")


if __name__ == "__main__":
    main()
