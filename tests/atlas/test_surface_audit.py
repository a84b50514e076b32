"""The committed skin and landmarks: one closed, mirror-symmetric surface, and bony points under it."""

import numpy as np
import pytest
import yaml

from glutemap.resources import asset

SEXES = ("female", "male")
SEGMENTS = 9
TOLERANCE = 0.001
SURFACE = asset("atlas/surface.npz")
LANDMARKS = asset("atlas/landmarks.yaml")
NEEDED = {
    "C7", "L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3", "S4", "coccyx", "PSIS", "ASIS", "AIIS",
    "iliac_crest_top", "iliac_crest_lateral", "iliac_crest_posterior", "greater_trochanter",
    "greater_trochanter_tip", "lesser_trochanter", "ischial_tuberosity", "pubic_tubercle", "pubic_symphysis",
    "femoral_head", "rib12_tip", "rib12_angle", "xiphoid", "sternal_notch", "acromion",
    "inferior_angle_scapula",
    "medial_epicondyle_femur", "lateral_epicondyle_femur", "adductor_tubercle", "patella", "patella_base",
    "patella_apex", "tibial_tuberosity", "fibular_head", "medial_malleolus", "lateral_malleolus", "calcaneus",
    "toe_tip_2", "navel", "gluteal_fold", "mid_thigh", "popliteal_crease", "mid_leg",
    *[f"T{i}" for i in range(1, 13)],
    "C2", "mastoid", "sternal_angle", "coracoid", "superior_angle_scapula", "root_of_scapular_spine",
    "rib10_margin", "sacrum_inferior_angle", "olecranon", "lateral_femoral_condyle", "knee_joint_line_medial",
    "knee_joint_line_lateral", "gerdy_tubercle", "pes_anserinus", "patellar_tendon_mid", "sustentaculum_tali",
    "calcaneus_medial_tubercle", "navicular_tuberosity", "fifth_metatarsal_base", "first_metatarsal_head",
}  # fmt: skip


@pytest.fixture(scope="module")
def surface() -> dict[str, np.ndarray]:
    with np.load(SURFACE) as arrays:
        return dict(arrays)


@pytest.fixture(scope="module")
def marks() -> dict[str, dict]:
    return {mark["id"]: mark for mark in yaml.safe_load(LANDMARKS.read_text(encoding="utf-8"))}


def point(marks: dict[str, dict], name: str) -> np.ndarray:
    return np.array(marks[name]["at_mm"], float)


def turns_round(points: np.ndarray, vertices: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    """How often the surface winds round each point: about 1 inside, 0 outside."""
    corners = vertices[triangles].astype(float)
    result = np.empty(len(points))
    for i, at in enumerate(points):
        a, b, c = (corners[:, k] - at for k in range(3))
        la, lb, lc = (np.linalg.norm(x, axis=1) for x in (a, b, c))
        volume = np.einsum("ij,ij->i", a, np.cross(b, c))
        angle = la * lb * lc + (a * b).sum(1) * lc + (b * c).sum(1) * la + (c * a).sum(1) * lb
        result[i] = np.arctan2(volume, angle).sum() / (2 * np.pi)
    return result


def test_the_shape_of_the_file(surface: dict[str, np.ndarray]) -> None:
    n = len(surface["mirror"])
    assert surface["triangles"].dtype == np.int32
    assert surface["mirror"].dtype == np.int32
    assert surface["segment"].dtype == np.uint8
    assert surface["triangles"].min() == 0
    assert surface["triangles"].max() == n - 1
    assert set(np.unique(surface["segment"])) == set(range(SEGMENTS))
    for sex in SEXES:
        assert surface[f"vertices_{sex}"].shape == (n, 3)
        assert surface[f"area_{sex}"].shape == (n,)


def test_one_closed_surface(surface: dict[str, np.ndarray]) -> None:
    triangles = surface["triangles"]
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    directed = {tuple(e) for e in edges.tolist()}
    assert len(directed) == len(edges), "an edge is used twice in one direction"
    assert all((b, a) in directed for a, b in directed), "the surface has a hole"
    label = np.arange(len(surface["mirror"]))
    while True:  # the smallest number spreads to all that are joined
        lowest = label.copy()
        np.minimum.at(lowest, edges[:, 0], label[edges[:, 1]])
        lowest = lowest[lowest]
        if np.array_equal(lowest, label):
            break
        label = lowest
    assert label.max() == 0, "the surface is in several pieces"


def test_the_mirror_is_exact(surface: dict[str, np.ndarray]) -> None:
    mirror, triangles = surface["mirror"], surface["triangles"]
    assert np.array_equal(mirror[mirror], np.arange(len(mirror)))
    assert np.array_equal(surface["segment"], surface["segment"][mirror])
    turned = {tuple(np.roll(t, -t.argmin())) for t in mirror[triangles][:, ::-1]}
    assert turned == {tuple(np.roll(t, -t.argmin())) for t in triangles}
    for sex in SEXES:
        vertices = surface[f"vertices_{sex}"]
        assert np.array_equal(vertices[mirror] * np.float32([-1, 1, 1]), vertices)


@pytest.mark.parametrize("sex", SEXES)
def test_areas_and_size(surface: dict[str, np.ndarray], sex: str) -> None:
    vertices, area = surface[f"vertices_{sex}"], surface[f"area_{sex}"]
    assert area.min() > 0
    assert 15_000 < area.sum() < 21_000
    assert 0 <= vertices[:, 2].min() < 0.003
    assert 1.6 < vertices[:, 2].max() < 1.8
    feet = surface["segment"] == 8
    assert vertices[feet & (vertices[:, 1] > 0.03), 2].min() < 0.003, "the heels stand on the floor"


@pytest.mark.parametrize("sex", SEXES)
def test_left_is_left(surface: dict[str, np.ndarray], sex: str) -> None:
    vertices = surface[f"vertices_{sex}"].astype(float)
    a, b, c = (vertices[surface["triangles"][:, i]] for i in range(3))
    assert (a * np.cross(b, c)).sum() / 6 > 0.04, "triangles face outwards, and the body has a body's volume"
    head = vertices[surface["segment"] == 0]
    feet = vertices[surface["segment"] == 8]
    assert feet[:, 1].min() < feet[:, 1].mean() - 0.06, "toes point to the front, which is -y"
    assert head[:, 2].min() > 1.3


def test_every_landmark_is_there(marks: dict[str, dict]) -> None:
    assert set(marks) >= NEEDED
    for name, mark in marks.items():
        x = mark["at_mm"][0]
        assert mark["side"] in ("left", "midline")
        assert isinstance(mark["on"], str)
        assert (x == 0) == (mark["side"] == "midline"), name
        assert x >= 0, name


@pytest.mark.parametrize("sex", SEXES)
def test_bony_landmarks_lie_under_the_skin(
    surface: dict[str, np.ndarray], marks: dict[str, dict], sex: str
) -> None:
    names = [name for name, mark in marks.items() if mark["on"] != "skin"]
    at = np.array([marks[name]["at_mm"] for name in names]) / 1000
    turns = turns_round(at, surface[f"vertices_{sex}"], surface["triangles"])
    out = [name for name, n in zip(names, turns, strict=True) if n < 0.5]
    vertices = surface[f"vertices_{sex}"]
    for name in out:
        nearest = np.linalg.norm(vertices - np.array(marks[name]["at_mm"]) / 1000, axis=1).min()
        assert nearest < 2 * TOLERANCE, f"{name} lies {1000 * nearest:.1f} mm outside"


def test_levels_that_hands_rely_on(marks: dict[str, dict]) -> None:
    z = {name: point(marks, name)[2] for name in marks}
    assert abs(z["PSIS"] - z["S2"]) <= 15
    assert abs(z["iliac_crest_top"] - z["L4"]) <= 15
    assert abs(z["greater_trochanter"] - z["pubic_symphysis"]) <= 30
    assert z["PSIS"] < z["iliac_crest_posterior"] < z["iliac_crest_top"]
    assert z["lesser_trochanter"] < z["greater_trochanter"] < z["greater_trochanter_tip"]


def level(vertices: np.ndarray, near: np.ndarray) -> np.ndarray:
    """The skin's point nearest to a place (mm)."""
    return vertices[np.argmin(np.linalg.norm(vertices * 1000 - near, axis=1))] * 1000


@pytest.mark.parametrize("sex", SEXES)
def test_points_of_the_skin_lie_on_it(
    surface: dict[str, np.ndarray], marks: dict[str, dict], sex: str
) -> None:
    for name in ("navel", "gluteal_fold", "popliteal_crease"):
        at = point(marks, name)
        assert np.linalg.norm(level(surface[f"vertices_{sex}"], at) - at) < 16, name


@pytest.mark.parametrize("sex", SEXES)
def test_the_arms_hang_beside_the_thighs(surface: dict[str, np.ndarray], sex: str) -> None:
    vertices, segment = surface[f"vertices_{sex}"], surface["segment"]
    left = vertices[:, 0] > 0
    shoulder = vertices[left & (segment == 3)].mean(0)
    hand = vertices[left & (segment == 5)].mean(0)
    angle = np.degrees(np.arctan2(hand[0] - shoulder[0], shoulder[2] - hand[2]))
    assert 15 < angle < 28
    hip = vertices[(segment == 6) & left, 0].max()
    assert vertices[left & (segment == 5), 0].min() > hip + 0.02, "the hands are free of the thighs"


def test_the_spine_is_in_order_and_curved(marks: dict[str, dict]) -> None:
    spine = [
        point(marks, name)
        for name in ["C7", *[f"T{i}" for i in range(1, 13)], *[f"L{i}" for i in range(1, 6)]]
    ]
    heights = np.array([p[2] for p in spine])
    assert (np.diff(heights) < 0).all()
    gaps = -np.diff(heights[-5:])
    assert gaps.max() - gaps.min() < 12, "L1 to L5 are evenly spaced"
    lumbar_hollow = min(point(marks, f"L{i}")[1] for i in range(1, 6))
    assert lumbar_hollow < point(marks, "T7")[1] - 25
    assert lumbar_hollow < point(marks, "S3")[1] - 10
