import numpy as np

from glutemap.body.frame import Side
from glutemap.body.landmarks import load_landmarks

WANTED = [
    "C7", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "L1", "L2",
    "L3", "L4", "L5", "S1", "S2", "S3", "S4", "coccyx", "PSIS", "ASIS", "AIIS", "iliac_crest_top",
    "iliac_crest_lateral", "iliac_crest_posterior", "greater_trochanter", "greater_trochanter_tip",
    "lesser_trochanter", "ischial_tuberosity", "pubic_tubercle", "pubic_symphysis", "femoral_head",
    "rib12_tip", "rib12_angle", "xiphoid", "sternal_notch", "acromion", "inferior_angle_scapula",
    "medial_epicondyle_femur", "lateral_epicondyle_femur", "adductor_tubercle", "patella",
    "patella_base", "patella_apex", "tibial_tuberosity", "fibular_head", "medial_malleolus",
    "lateral_malleolus", "calcaneus", "toe_tip_2", "navel", "gluteal_fold", "mid_thigh",
    "popliteal_crease", "mid_leg",
    "C2", "mastoid", "sternal_angle", "coracoid", "superior_angle_scapula", "root_of_scapular_spine",
    "rib10_margin", "sacrum_inferior_angle", "olecranon", "lateral_femoral_condyle", "knee_joint_line_medial",
    "knee_joint_line_lateral", "gerdy_tubercle", "pes_anserinus", "patellar_tendon_mid", "sustentaculum_tali",
    "calcaneus_medial_tubercle", "navicular_tuberosity", "fifth_metatarsal_base", "first_metatarsal_head",
]  # fmt: skip


def test_every_named_point_is_there():
    assert not set(WANTED) - set(load_landmarks())


def test_points_lie_on_the_left_or_the_midline():
    for landmark in load_landmarks().values():
        if landmark.side is Side.MIDLINE:
            assert abs(landmark.at[0]) < 1e-3, landmark.id
        else:
            assert landmark.side is Side.LEFT
            assert landmark.at[0] > 0, landmark.id


def test_the_spine_goes_down_and_the_leg_below_it():
    at = {name: landmark.at[2] for name, landmark in load_landmarks().items()}
    order = ["C7", "T7", "T12", "L1", "L3", "L5", "S1", "S4", "coccyx", "patella", "tibial_tuberosity"]
    assert sorted(order, key=lambda name: -at[name]) == order


def test_mirrored_point_is_on_the_other_side():
    spine = load_landmarks()["PSIS"]
    image = spine.mirrored()
    assert image.side is Side.RIGHT
    assert np.array_equal(image.at, spine.at * (-1, 1, 1))
