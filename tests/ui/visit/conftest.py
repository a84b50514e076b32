"""The shipped knowledge, a ranker that always ranks the same three muscles, and the window's state."""

import pytest

from glutemap.body.frame import Side
from glutemap.knowledge.loading import load_library
from glutemap.ranking.red_flags import raised_flags
from glutemap.ranking.result import Candidate, Member, Ranking
from glutemap.ranking.zonebook import load_zones
from glutemap.ui.state import AppState

FIRST = ("gluteus_medius", "quadratus_lumborum", "psoas_major")


class Detail:
    def because(self):
        return ()

    def points(self):
        return ()


def ranked(library):
    def rank(_pain, _body, answers, _settings, _findings):
        import numpy as np

        from glutemap.body.regions import load_regions

        regions = load_regions()
        nothing = np.zeros(len(regions.of_vertex), np.bool_)
        return Ranking(
            candidates=tuple(
                Candidate(name, Side.LEFT, 0.37, 0.82, 0.3, 1.0, "", Detail()) for name in FIRST
            ),
            combination=tuple(Member(name, Side.LEFT, 0.4) for name in FIRST[:2]),
            mimics=(),
            red_flags=raised_flags(library, regions, nothing, answers),
            something_else=0.2,
        )

    return rank


@pytest.fixture(scope="session")
def library():
    return load_library()


@pytest.fixture(scope="session")
def zones(library):
    return load_zones(library)


@pytest.fixture
def state(library, qapp):
    return AppState(library, zones=None, ranker=ranked(library))


@pytest.fixture
def hurting(state, qtbot):
    """The state with pain in the left low back and hip."""
    with qtbot.waitSignal(state.ranking_changed):
        state.set_region("low_back.left", 7.0)
        state.set_region("hip_outer.left", 4.0)
    return state
