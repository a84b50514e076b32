"""What lies between the bones: intervertebral discs, and bones of the foot brought up to their neighbours.

The model's bones stand apart by the cartilage that it does not have. A disc belongs to the vertebra above it.
"""

from itertools import pairwise

import bone_mesh
import numpy as np
import trimesh

Shape = tuple[np.ndarray, np.ndarray]
SPINE = (
    *[f"cervical{i}" for i in range(2, 8)],
    *[f"thoracic{i}" for i in range(1, 13)],
    *[f"lumbar{i}" for i in range(1, 6)],
    "sacrum",
)
INSET = 0.95  # of the width of the end plates
# How much each bone of the foot is blown up along its normals, m, towards the gaps between them.
FULLER = {"cuneiform": 0.0014, "navicular": 0.0012, "cuboid": 0.0010}
TALUS_RISE = 0.0045  # the ankle's gap at the model's dome, less the cartilage


def with_discs(bones: dict[str, Shape]) -> dict[str, Shape]:
    """The bones with a disc joined to each vertebra from C2 to L5."""
    result = dict(bones)
    for above, below in pairwise(SPINE):
        disc = _disc(bones[above], bones[below])
        result[above] = _joined(bones[above], disc)
    return result


def _disc(above: Shape, below: Shape) -> Shape:
    """A smooth, mirror-symmetric solid between two end plates."""
    lower = _end_plate(above, None, -1.0)
    upper = _end_plate(below, lower.mean(0), 1.0)
    ends = np.vstack([_inset(lower), _inset(upper)])
    ends = np.vstack([ends, ends * [-1, 1, 1]])
    hull = trimesh.convex.convex_hull(ends)
    hull = hull.subdivide_to_size(0.005)
    trimesh.smoothing.filter_taubin(hull, lamb=0.5, nu=0.51, iterations=8)
    vertices = np.asarray(hull.vertices)
    return bone_mesh.closed(bone_mesh.halves_mirrored((vertices, np.asarray(hull.faces))))


def _inset(plate: np.ndarray) -> np.ndarray:
    middle = plate.mean(0)
    return middle + INSET * (plate - middle)


def _end_plate(bone: Shape, facing: np.ndarray | None, way: float) -> np.ndarray:
    """The vertices (k,3) of a vertebral body's end plate; way: -1 the lower one, 1 the upper one.

    facing: the other plate's middle, to tell the sacrum's plate from the rest of it.
    """
    vertices, faces = bone
    mesh = trimesh.Trimesh(vertices, faces, process=False)
    front = vertices[abs(vertices[:, 0]) < 0.008]
    if facing is None or np.ptp(vertices[:, 2]) < 0.08:
        near = vertices[:, 1] < vertices[:, 1].min() + _body_depth(vertices)
    else:
        near = np.linalg.norm(vertices - facing, axis=1) < 0.035
    near &= abs(vertices[:, 0]) < 0.028
    flat = mesh.vertex_normals[:, 2] * way > 0.6
    chosen = vertices[near & flat]
    middle = np.median(chosen, axis=0) if len(chosen) else front.mean(0)
    return chosen[abs(chosen[:, 2] - middle[2]) < 0.012]


def _body_depth(vertices: np.ndarray) -> float:
    """From the front of a vertebra to the back of its body, m."""
    return 0.42 * float(np.ptp(vertices[:, 1]))


def _joined(a: Shape, b: Shape) -> Shape:
    return np.vstack([a[0], b[0]]), np.vstack([a[1], b[1] + len(a[0])])


def fuller(name: str, shape: Shape) -> Shape:
    """A bone of the foot, blown up or raised until it meets its neighbours."""
    vertices, faces = shape
    if name == "talus_l":
        low, high = vertices[:, 2].min(), vertices[:, 2].max()
        rise = TALUS_RISE * np.clip((vertices[:, 2] - low) / (high - low), 0, 1)
        return vertices + np.outer(rise, [0.0, 0.0, 1.0]), faces
    for part, amount in FULLER.items():
        if name.startswith(f"foot_{part}"):
            normals = trimesh.Trimesh(vertices, faces, process=False).vertex_normals
            return vertices + amount * normals, faces
    return shape
