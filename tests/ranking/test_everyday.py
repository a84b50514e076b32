"""Everyday drawings, on the left: muscles that a clinician would expect are among the first few.

What is expected is written down from the pain-and-muscle guides of Travell & Simons (vol 1, 1999, vol 2,
1992: `data/audit/region_guides.yaml`) and the charts that the muscles' own files cite; nothing in the model
was changed for a single case. Ties share a place.
"""

import pytest

from glutemap.body.frame import BodyType
from glutemap.body.painmap import PainMap
from glutemap.body.regions import load_regions
from glutemap.knowledge.loading import load_library
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.zonebook import load_zones

# Each: where it hurts; groups of muscles, one of each of which is expected; among the first how many; why.
EVERYDAY = {
    "low back, one side": (
        "low_back",
        ["iliacus psoas_major", "longissimus_thoracis", "multifidus iliocostalis_lumborum"],
        5, "T&S 2, guide to the lower torso: lumbar pain",
    ),
    "low back, a band": (
        "low_back.left low_back.right",
        ["multifidus", "iliacus psoas_major longissimus_thoracis"],
        5, "T&S 2, guide to the lower torso: lumbar pain",
    ),
    "low back and sacrum": (
        "low_back.left low_back.right sacrum",
        ["multifidus", "gluteus_medius longissimus_thoracis"],
        5, "T&S 2, guide to the lower torso: lumbar and sacral pain",
    ),
    "low back to the outer thigh": (
        "low_back buttock_upper hip_outer thigh_outer_upper",
        ["quadratus_lumborum gluteus_medius", "gluteus_medius gluteus_minimus", "tensor_fasciae_latae"],
        5, "T&S 2, guide to hip, thigh and knee: lateral thigh and hip pain; chapters 4, 8, 9, 12",
    ),
    "over the sacroiliac joint": (
        "sacroiliac",
        ["quadratus_lumborum", "gluteus_medius"],
        3, "T&S 2, guide to the lower torso: iliosacral pain (not first a soleus point of single cases)",
    ),
    "whole buttock": (
        "buttock_upper buttock_mid buttock_lower",
        ["gluteus_maximus", "piriformis", "gluteus_medius quadratus_lumborum"],
        5, "T&S 2, guide to the lower torso: buttock pain",
    ),
    "middle of the buttock": (
        "buttock_mid",
        ["gluteus_medius", "gluteus_maximus", "piriformis"],
        4, "T&S 2, guide to the lower torso: buttock pain",
    ),
    "like sciatica, behind": (
        "buttock_mid buttock_lower thigh_back_upper thigh_back_lower calf_upper",
        ["gluteus_minimus"],
        2, "T&S 2, chapter 9: pseudo-sciatica of the hind part of gluteus minimus",
    ),
    "like sciatica, outside": (
        "hip_outer thigh_outer_upper thigh_outer_lower knee_outer leg_outer",
        ["gluteus_minimus"],
        2, "T&S 2, chapter 9: pseudo-sciatica of the front part of gluteus minimus",
    ),
    "back of the thigh": (
        "thigh_back_upper thigh_back_lower",
        ["gluteus_minimus", "semitendinosus semimembranosus", "biceps_femoris"],
        6, "T&S 2, guide to hip, thigh and knee: posterior thigh pain",
    ),
    "outer hip": (
        "hip_outer",
        ["quadratus_lumborum", "tensor_fasciae_latae", "gluteus_medius gluteus_minimus vastus_lateralis"],
        4, "T&S 2, guide to hip, thigh and knee: lateral thigh and hip pain",
    ),
    "outer thigh": (
        "thigh_outer_upper thigh_outer_lower",
        ["vastus_lateralis", "tensor_fasciae_latae", "gluteus_minimus"],
        4, "T&S 2, guide to hip, thigh and knee: lateral thigh and hip pain",
    ),
    "groin": (
        "groin",
        ["adductor_longus adductor_brevis", "pectineus"],
        4, "T&S 2, chapters 13 and 15; Abbott Center, groin pain",
    ),
    "groin and inner thigh": (
        "groin thigh_inner_upper",
        ["adductor_magnus", "adductor_longus adductor_brevis pectineus gracilis"],
        4, "T&S 2, chapter 15: the inner thigh up to the groin",
    ),
    "front of the hip and thigh": (
        "hip_front thigh_front_upper",
        ["iliacus psoas_major", "sartorius vastus_intermedius rectus_femoris"],
        4, "T&S 2, guide to hip, thigh and knee: anterior thigh pain",
    ),
    "front of the thigh": (
        "thigh_front_upper thigh_front_lower",
        ["vastus_intermedius", "sartorius adductor_longus adductor_brevis", "iliacus psoas_major"],
        6, "T&S 2, guide to hip, thigh and knee: anterior thigh pain",
    ),
    "front of the knee": (
        "knee_front",
        ["rectus_femoris", "vastus_medialis"],
        3, "T&S 2, guide to hip, thigh and knee: anterior knee pain",
    ),
    "inside of the knee": (
        "knee_inner",
        ["vastus_medialis", "sartorius gracilis"],
        4, "T&S 2, guide to hip, thigh and knee: anteromedial knee pain",
    ),
    "outside of the knee": (
        "knee_outer",
        ["vastus_lateralis"],
        1, "T&S 2, guide to hip, thigh and knee: lateral knee pain",
    ),
    "hollow of the knee": (
        "knee_back",
        ["gastrocnemius", "popliteus", "biceps_femoris"],
        4, "T&S 2, guide to hip, thigh and knee: posterior knee pain",
    ),
    "shin": (
        "leg_front",
        ["tibialis_anterior"],
        1, "T&S 2, guide to leg, ankle and foot: anterior leg pain",
    ),
    "calf": (
        "calf_upper calf_lower",
        ["soleus", "gastrocnemius"],
        3, "T&S 2, guide to leg, ankle and foot: posterior leg pain",
    ),
    "heel": (
        "heel",
        ["soleus", "tibialis_posterior gastrocnemius"],
        4, "T&S 2, guide to leg, ankle and foot: heel pain",
    ),
    "sole": (
        "sole",
        ["gastrocnemius", "flexor_digitorum_longus"],
        4, "T&S 2, guide to leg, ankle and foot: plantar foot pain",
    ),
    "top of the foot": (
        "foot_top",
        ["extensor_digitorum_longus", "extensor_hallucis_longus tibialis_anterior"],
        3, "T&S 2, guide to leg, ankle and foot: dorsal foot pain",
    ),
    "outer ankle": (
        "ankle_outer",
        ["fibularis_longus fibularis_brevis fibularis_tertius"],
        1, "T&S 2, guide to leg, ankle and foot: lateral ankle pain",
    ),
    "below the ribs behind": (
        "mid_back",
        ["serratus_posterior_inferior iliocostalis_thoracis"],
        2, "T&S 1, guide to the torso: thoracic back pain",
    ),
    "between the legs": (
        "perineum",
        ["levator_ani_coccygeus", "obturator_internus_gemelli"],
        4, "T&S 2, guide to the lower torso: pelvic pain",
    ),
    "tailbone": (
        "coccyx",
        ["levator_ani_coccygeus", "gluteus_maximus"],
        3, "T&S 2, guide to the lower torso: sacral and coccygeal pain",
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def ranker():
    library = load_library()
    return Ranker(library, load_zones(library))


@pytest.mark.parametrize("body", BodyType)
@pytest.mark.parametrize("drawing", EVERYDAY)
def test_what_a_clinician_expects_is_among_the_first(ranker, drawing, body):
    where, groups, first, _cite = EVERYDAY[drawing]
    known = load_regions().number_of
    marks = {region if region in known else f"{region}.left": 6.0 for region in where.split()}
    found = {c.muscle for c in ranker.rank_pain(PainMap(body, marks)).candidates if c.rank <= first}
    for group in groups:
        assert set(group.split()) & found, (group, sorted(found))
