"""Clicks on regions against what the published charts say refers there, and against common sense.

The charts are those that the muscles' own files cite (TS2-07 to TS2-09, GALANT and others).
"""

import pytest

from glutemap.body.frame import BodyType
from glutemap.body.painmap import PainMap
from glutemap.body.regions import REGION_IDS, load_regions
from glutemap.knowledge.loading import load_library
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.zonebook import load_zones

MED, MIN, MAX = "gluteus_medius", "gluteus_minimus", "gluteus_maximus"
QL, TFL, PIR = "quadratus_lumborum", "tensor_fasciae_latae", "piriformis"
ILI, PSOAS = "iliacus", "psoas_major"
SURE = 0.6


@pytest.fixture(scope="module")
def ranked():
    library = load_library()
    ranker = Ranker(library, load_zones(library))

    def rank(regions, body=BodyType.FEMALE):
        known = load_regions().number_of
        marks = {r if r in known else f"{r}.left": 6.0 for r in regions.split()}
        return ranker.rank_pain(PainMap(body, marks))

    return rank


@pytest.mark.parametrize("body", BodyType)
@pytest.mark.parametrize(
    ("regions", "first"),
    [
        ("iliac_crest sacroiliac sacrum", {MED}),
        ("thigh_outer_upper thigh_outer_lower knee_outer leg_outer", {MIN}),
        ("buttock_lower thigh_back_upper thigh_back_lower calf_upper", {MIN}),
        ("groin thigh_front_upper", {ILI, PSOAS}),
        ("low_back thigh_front_upper", {ILI, PSOAS}),
        ("buttock_mid buttock_lower", {MAX}),
        ("hip_outer hip_front thigh_outer_upper", {TFL}),
        ("coccyx", {MAX}),
    ],
)
def test_the_textbook_comes_first(ranked, regions, first, body):
    best = ranked(regions, body).candidates[0]
    assert best.muscle in first
    assert best.side == "left"


@pytest.mark.parametrize("body", BodyType)
@pytest.mark.parametrize(
    ("regions", "plausible"),
    [
        ("low_back buttock_upper", {MED, PSOAS}),
        ("low_back iliac_crest", {MED, PSOAS}),
        ("sacroiliac", {MED, QL, PIR, MAX}),
        ("sacroiliac iliac_crest", {QL, MED}),
        ("hip_outer", {QL, TFL, MED}),
        ("buttock_mid", {MAX, PIR, MED}),
        ("buttock_lower", {MAX, MIN, QL, PIR}),
        ("buttock_lower thigh_back_upper", {MIN, MAX, PIR}),
        ("hip_outer thigh_outer_upper", {TFL, QL, MIN}),
    ],
)
def test_what_the_charts_name_comes_before_the_rest(ranked, regions, plausible, body):
    first = ranked(regions, body).candidates[: len(plausible)]
    if len(plausible) == 2:
        first = ranked(regions, body).candidates[:3]
    assert plausible <= {c.muscle for c in first}


@pytest.mark.parametrize("body", BodyType)
@pytest.mark.parametrize("region", [r for r in REGION_IDS if not r.endswith(".right")])
def test_one_click_gives_no_near_certainty(ranked, region, body):
    ranking = ranked(region, body)
    most = 0.75 if region == "leg_outer.left" else SURE  # only one muscle here refers to the outer leg
    assert ranking.candidates[0].share < most


def test_more_marked_skin_of_one_pattern_makes_it_surer(ranked):
    regions = ["thigh_outer_upper", "thigh_outer_lower", "knee_outer", "leg_outer"]
    shares = []
    for count in range(1, len(regions) + 1):
        found = {c.muscle: c.share for c in ranked(" ".join(regions[:count])).candidates if c.side == "left"}
        shares.append(found[MIN])
    assert shares == sorted(shares)
    assert shares[-1] > 0.8
