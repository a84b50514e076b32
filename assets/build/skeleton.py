"""The skeleton: posed by myo-sim's model, cleaned, named, made exactly mirror-symmetric.

Metres, x to the body's left, y back, z up, midline x = 0, the floor (sole of the skin) at z = 0.
The left half is the master; the right is its mirror image.
"""

import warnings
from dataclasses import dataclass
from functools import cache, partial

import bone_shapes
import mujoco
import numpy as np
import posture
from scipy.spatial import cKDTree

# Degrees. Hips abducted so that the thighs part, arms a hand's breadth off the thighs, fingers at ease.
POSE = {
    "hip_flexion_l": 3.0,  # undone by posture.upright, which brings the trunk forward over the hips
    "hip_adduction_l": -6.0,
    "subtalar_angle_l": 5.0,
    "shoulder_elv_l": 17.5,
    "elbow_flexion_l": 10.0,
    "pro_sup_l": -60.0,
    **{f"mcp{k}_flexion_l": 6.0 + 2.0 * k for k in range(2, 6)},
    **{f"pm{k}_flexion_l": 14.0 for k in range(2, 6)},
    **{f"md{k}_flexion_l": 8.0 for k in range(2, 6)},
}
# Degrees by which the joints are turned on from where the arm's own rhythm puts them: the model stands with
# its shoulders raised, so the collar bone is brought down and the blade kept upright beside it.
SHOULDER_AT_EASE = {"sternoclavicular_r3_l": -16.0, "unrotscap_r3_l": 16.0}
# The model's own midline, the depth of its hip joint, and the height of our floor, in its frame.
ORIGIN = np.array([-0.025, 0.156, 0.055])
MIRROR = np.array([-1.0, 1.0, 1.0])


@dataclass(frozen=True)
class Skeleton:
    """Bones, the model's muscle paths and its joints, all in the body's frame (m).

    bones: name -> (vertices (n,3), triangles (m,3)); sided names end in ``_l`` or ``_r``.
    fascicles: the model's name -> attachment and via points (k,3).
    joints: the model's body name -> origin (3,).
    """

    bones: dict[str, tuple[np.ndarray, np.ndarray]]
    fascicles: dict[str, np.ndarray]
    joints: dict[str, np.ndarray]

    def bone_of(self, *prefixes: str) -> tuple[np.ndarray, np.ndarray]:
        """The bones whose names start so, joined: vertices (n,3), triangles (m,3)."""
        chosen = [b for name, b in self.bones.items() if name.startswith(prefixes)]
        if not chosen:
            raise KeyError(f"no bone named {' or '.join(prefixes)}...")
        starts = np.cumsum([0, *[len(v) for v, _ in chosen]])
        triangles = [t + s for (_, t), s in zip(chosen, starts, strict=False)]
        return np.concatenate([v for v, _ in chosen]), np.concatenate(triangles)

    def points_of(self, *prefixes: str) -> np.ndarray:
        """The vertices (n,3) of the bones whose names start so."""
        return self.bone_of(*prefixes)[0]


@cache
def pose() -> Skeleton:
    """The posed skeleton of both sides."""
    model, data = _posed_model()
    raw = _joints(model, data)
    stand = partial(posture.upright, hip=raw["femur_l"], nape=raw["cervical_spine"])
    meshes = {mesh: (stand(vertices), triangles) for mesh, (vertices, triangles) in _meshes(model, data)}
    left = bone_shapes.named_bones(meshes)
    bones: dict[str, tuple[np.ndarray, np.ndarray]] = {}
    for name, (vertices, triangles) in left.items():
        bones[name] = (vertices, triangles)
        if name.endswith("_l"):
            bones[name[:-2] + "_r"] = (vertices * MIRROR, triangles[:, ::-1])
    ilium = cKDTree(bone_shapes.unlifted_crest(meshes))
    paths = {name: _on_lifted_crest(stand(path), ilium) for name, path in _fascicles(model, data).items()}
    joints = {name: stand(at[None])[0] for name, at in raw.items()}
    return Skeleton(bones, _symmetric(paths), _symmetric(joints))


def _on_lifted_crest(path: np.ndarray, ilium: cKDTree) -> np.ndarray:
    """Move the points of a muscle path that lie on the iliac crest along with it."""
    distance, _ = ilium.query(path)
    return np.where((distance < 0.02)[:, None], posture.crest_lifted(path), path)


def _posed_model() -> tuple[mujoco.MjModel, mujoco.MjData]:
    # Loading says, for every attached part, that saving the model may fail; it is never saved.
    loud = mujoco.get_mju_user_warning()
    mujoco.set_mju_user_warning(lambda _message: None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from myo_sim.build.compose import build_spec

        model = build_spec("myofullbody").compile()
    mujoco.set_mju_user_warning(loud)
    data = mujoco.MjData(model)
    for joint, degrees in POSE.items():
        data.qpos[_address(model, joint)] = np.deg2rad(degrees)
    for _ in range(3):  # a coupled joint may itself drive another
        _solve_couplings(model, data)
    for joint, degrees in SHOULDER_AT_EASE.items():
        data.qpos[_address(model, joint)] += np.deg2rad(degrees)
    mujoco.mj_forward(model, data)
    return model, data


def _address(model: mujoco.MjModel, joint: str) -> int:
    """Where in qpos a joint's angle lies."""
    return int(model.jnt_qposadr[mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_JOINT, joint)])


def _solve_couplings(model: mujoco.MjModel, data: mujoco.MjData) -> None:
    """Set every coupled joint (the patella's glide, the scapula's swing) from the joint that drives it.

    The model holds them by soft constraints, which act only when time runs; here time stands still.
    """
    for e in range(model.neq):
        if model.eq_type[e] != mujoco.mjtEq.mjEQ_JOINT:
            continue
        driven = model.jnt_qposadr[model.eq_obj1id[e]]
        x = 0.0
        if model.eq_obj2id[e] >= 0:
            driver = model.jnt_qposadr[model.eq_obj2id[e]]
            x = data.qpos[driver] - model.qpos0[driver]
        data.qpos[driven] = model.qpos0[driven] + np.polynomial.polynomial.polyval(x, model.eq_data[e][:5])


def _meshes(model: mujoco.MjModel, data: mujoco.MjData):
    for g in range(model.ngeom):
        if model.geom_type[g] != mujoco.mjtGeom.mjGEOM_MESH:
            continue
        k = model.geom_dataid[g]
        vertices = model.mesh_vert[model.mesh_vertadr[k] :][: model.mesh_vertnum[k]]
        triangles = model.mesh_face[model.mesh_faceadr[k] :][: model.mesh_facenum[k]]
        placed = vertices @ data.geom_xmat[g].reshape(3, 3).T + data.geom_xpos[g] - ORIGIN
        yield mujoco.mj_id2name(model, mujoco.mjtObj.mjOBJ_MESH, k), (placed, triangles.astype(np.int64))


def _fascicles(model: mujoco.MjModel, data: mujoco.MjData) -> dict[str, np.ndarray]:
    paths = {}
    for t in range(model.ntendon):
        steps = range(model.tendon_adr[t], model.tendon_adr[t] + model.tendon_num[t])
        sites = [model.wrap_objid[w] for w in steps if model.wrap_type[w] == mujoco.mjtWrap.mjWRAP_SITE]
        if len(sites) > 1:
            paths[mujoco.mj_id2name(model, mujoco.mjtObj.mjOBJ_TENDON, t)] = data.site_xpos[sites] - ORIGIN
    return paths


def _joints(model: mujoco.MjModel, data: mujoco.MjData) -> dict[str, np.ndarray]:
    named = {mujoco.mj_id2name(model, mujoco.mjtObj.mjOBJ_BODY, b): b for b in range(1, model.nbody)}
    return {name: data.xpos[b] - ORIGIN for name, b in named.items()}


def _symmetric(things: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Replace every right-sided thing by the mirror image of its left twin; put the rest on the midline."""
    result = {}
    for name, points in things.items():
        left = _left_name(name, things)
        if left == name:
            result[name] = points
        elif left:
            result[name] = things[left] * MIRROR
        else:
            result[name] = points * [0.0, 1.0, 1.0]
    return result


def _left_name(name: str, names: dict[str, np.ndarray]) -> str:
    """The left twin's name (itself when left), or nothing for the midline: three habits of naming."""
    if name.endswith(("_l", "_l_tendon")):
        return name
    for twin in (name + "_l", name.removesuffix("_r") + "_l", name.removesuffix("_r_tendon") + "_l_tendon"):
        if twin in names and twin != name:
            return twin
    return ""
