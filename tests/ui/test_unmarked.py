import gc
from weakref import ref

import pytest

from glutemap.body.frame import BodyType, Side
from glutemap.body.painmap import PainMap
from glutemap.knowledge.loading import load_library
from glutemap.ranking.zonebook import load_zones
from glutemap.ui.unmarked import Unmarked

WHO = (BodyType.FEMALE, "gluteus_medius", Side.LEFT)


@pytest.fixture(scope="module")
def zones():
    return load_zones(load_library())


def test_the_region_that_is_not_marked_is_found_for_one_drawing_after_another(zones):
    unmarked = Unmarked()
    first = unmarked.region(zones, PainMap(regions={"groin.left": 5.0}), *WHO)
    assert first
    assert unmarked.region(zones, PainMap(regions={first: 5.0}), *WHO) not in ("", first)


def test_a_drawing_is_let_go_of_with_whoever_held_it(zones):
    unmarked, pain = Unmarked(), PainMap(regions={"groin.left": 5.0})
    unmarked.region(zones, pain, *WHO)
    held = ref(pain)
    del pain
    gc.collect()
    assert held() is None, "a client's drawing must not stay in memory when the client is closed"
