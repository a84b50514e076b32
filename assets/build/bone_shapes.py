"""From the model's meshes to well-named, closed, smooth bones: the left side and the midline."""

import bone_joints
import bone_mesh
import numpy as np
import posture
import trimesh
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

Shape = tuple[np.ndarray, np.ndarray]

SIDED = {
    "l_pelvis": "pelvis_l",
    "l_femur": "femur_l",
    "l_patella": "patella_l",
    "l_tibia": "tibia_l",
    "l_fibula": "fibula_l",
    "l_talus": "talus_l",
    "clavicle_l": "clavicle_l",
    "scapula_l": "scapula_l",
    "humerus_l": "humerus_l",
    "ulna_l": "ulna_l",
    "radius_l": "radius_l",
}
CARPALS = ("lunate", "scaphoid", "pisiform", "triquetrum", "capitate", "trapezium", "trapezoid", "hamate")
FINGER_PARTS = {"mc": "metacarpal", "proxph": "proximal", "midph": "middle", "distph": "distal"}


def named_bones(meshes: dict[str, Shape]) -> dict[str, Shape]:
    """The left and the midline bones by our names."""
    bones: dict[str, Shape] = {}
    for mesh, shape in meshes.items():
        if mesh in SIDED:
            bones[SIDED[mesh]] = shape
        elif mesh.endswith("_l") and (hand := _hand_name(mesh[:-2])):
            bones[hand] = shape
        elif (name := _axial_name(mesh)) is not None:
            bones[name] = shape
    bones |= _ribs(meshes) | _cervicals(meshes) | _foot(meshes)
    return bone_joints.with_discs({name: _tidy(name, shape) for name, shape in bones.items()})


def _hand_name(mesh: str) -> str:
    if mesh in CARPALS:
        return f"hand_{mesh}_l"
    for part, word in FINGER_PARTS.items():
        if mesh.endswith(part) and mesh[0].isdigit():
            return f"hand_{word}{mesh[0]}_l"
    return {"thumbprox": "hand_proximal1_l", "thumbdist": "hand_distal1_l"}.get(mesh, "")


def _axial_name(mesh: str) -> str | None:
    if mesh.startswith("sacrum"):
        return "sacrum"
    if mesh.startswith("lumbar"):
        return "lumbar" + mesh[6]
    if "thoracic" in mesh:
        return mesh.split("_")[-2]
    return {"hat_skull": "skull", "hat_jaw": "jaw"}.get(mesh)


def pieces(shape: Shape) -> list[Shape]:
    """The connected pieces of a mesh."""
    vertices, triangles = shape
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]]])
    links = coo_matrix((np.ones(len(edges)), edges.T), shape=(len(vertices),) * 2)
    count, label = connected_components(links, directed=False)
    return [compact(vertices, triangles[label[triangles[:, 0]] == c]) for c in range(count)]


def compact(vertices: np.ndarray, triangles: np.ndarray) -> Shape:
    """Drop the vertices that no triangle uses."""
    used, triangles = np.unique(triangles, return_inverse=True)
    return vertices[used], triangles.reshape(-1, 3)


def _only(meshes: dict[str, Shape], part: str) -> Shape:
    return next(shape for mesh, shape in meshes.items() if part in mesh)


def _ribs(meshes: dict[str, Shape]) -> dict[str, Shape]:
    """Ribs 1 to 12 of the left, from the top, and the sternum with the rib cartilages.

    The ribcage mesh also carries an emblem on the chest (one large piece and ten small ones): left out.
    """
    parts = pieces(_only(meshes, "ribcage"))
    left = [p for p in parts if p[0][:, 0].min() > 0.005 and 45 < len(p[0]) < 110]
    left.sort(key=lambda p: -p[0][:, 2].max())
    sternum = next(p for p in parts if 600 < len(p[0]) < 900)
    return {f"rib{i + 1}_l": p for i, p in enumerate(left)} | {"sternum": sternum}


def _cervicals(meshes: dict[str, Shape]) -> dict[str, Shape]:
    """C1 to C7, from the top; the flat discs between them are left out."""
    parts = [p for p in pieces(_only(meshes, "hat_cervical")) if len(p[0]) > 100]
    parts.sort(key=lambda p: -p[0][:, 2].mean())
    return {f"cervical{i + 1}": p for i, p in enumerate(parts)}


def _foot(meshes: dict[str, Shape]) -> dict[str, Shape]:
    """The foot's bones; the model's pieces come in this order."""
    tarsals = ["cuneiform1", "cuneiform2", "cuneiform3", "cuboid", "navicular", "calcaneus"]
    hind = [*[f"foot_metatarsal{i}_l" for i in range(1, 6)], *[f"foot_{name}_l" for name in tarsals]]
    toes = [f"toe_distal{i}_l" for i in range(1, 6)] + [f"toe_middle{i}_l" for i in range(2, 6)]
    toes += [f"toe_proximal{i}_l" for i in range(1, 6)]
    named = zip(hind + toes, pieces(_only(meshes, "l_foot")) + pieces(_only(meshes, "l_bofoot")), strict=True)
    return dict(named)


# Loop subdivisions per bone, by what its name starts with; the first that fits. Fine meshes stay as they are.
ROUNDS = (("pelvis", 3), ("skull", 1), ("sternum", 1), ("jaw", 1), ("toe_", 1))
VAULT = 1.60  # m: above it the skull is a smooth dome


def _tidy(name: str, shape: Shape) -> Shape:
    """Closed, symmetric if on the midline, and round."""
    if name == "pelvis_l":
        shape = posture.crest_lifted(shape[0]), shape[1]
    if name in ("skull", "jaw"):
        shape = posture.skull_lengthened(shape[0]), shape[1]
    if name.startswith("hand_"):
        return bone_mesh.closed(bone_mesh.thinned(shape, 800))
    shape = bone_mesh.closed(shape)
    if not name.endswith("_l"):
        shape = bone_mesh.closed(bone_mesh.halves_mirrored(shape))
    if name == "skull":
        shape = _domed(shape)
    rounds = next((n for start, n in ROUNDS if name.startswith(start)), 2)
    vertices, triangles = bone_mesh.rounded(shape, rounds)
    return bone_joints.fuller(name, (np.asarray(vertices), np.asarray(triangles)))


def _domed(skull: Shape) -> Shape:
    """The skull with the flat facets of its vault rounded off."""
    vertices, triangles = skull
    mesh = trimesh.Trimesh(vertices, triangles, process=False)
    trimesh.smoothing.filter_taubin(mesh, lamb=0.5, nu=0.51, iterations=20)
    part = np.clip((vertices[:, 2] - VAULT) / 0.02, 0, 1)[:, None]
    return vertices + part * (np.asarray(mesh.vertices) - vertices), triangles


def unlifted_crest(meshes: dict[str, Shape]) -> np.ndarray:
    """The hip bone's vertices of both sides as the model has them."""
    left = meshes["l_pelvis"][0]
    dense = trimesh.Trimesh(*meshes["l_pelvis"]).subdivide().subdivide().vertices
    return np.vstack([left, dense, dense * [-1, 1, 1]])
