import json
from functools import cache

import numpy as np
import pytest

from glutemap.body.frame import BodyType, Side
from glutemap.body.painmap import PainMap
from glutemap.knowledge.loading import load_library
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.report import as_json
from glutemap.ranking.zonebook import load_zones


@cache
def ranker():
    library = load_library()
    return Ranker(library, load_zones(library))


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
@pytest.mark.parametrize("muscle", sorted(load_library().muscles))
def test_its_own_primary_pattern_puts_a_muscle_among_the_first_three(muscle, side):
    pain = 5 * (ranker().book.pattern(muscle, side).primary >= 0.5).astype(np.float32)
    for body in BodyType:
        assert any(c.is_at(muscle, side) for c in ranker().rank(pain, body).candidates[:3])


@pytest.mark.parametrize(
    ("muscle", "part"), [(m.id, p.id) for m in load_library().muscles.values() for p in m.trigger_points]
)
def test_each_trigger_point_alone_brings_its_muscle_among_the_first_three(muscle, part):
    pain = 5 * (ranker().book.pattern(muscle, Side.LEFT, part).primary >= 0.5).astype(np.float32)
    first = [c for c in ranker().rank(pain).candidates if c.rank <= 3]  # a tie for the third place is a place
    assert any(c.is_at(muscle, Side.LEFT) for c in first)


def test_the_report_is_plain_data():
    ranking = ranker().rank_pain(PainMap(regions={"low_back.left": 7.0, "buttock_upper.left": 5.0}))
    content = json.loads(json.dumps(as_json(ranking, ranker().library)))
    assert content["candidates"][0]["side"] == "left"
    assert content["mimics"]
