"""The shipped library on simulated drawings: found often enough, and shares that mean what they say."""

import numpy as np
import pytest

from glutemap.body.frame import Side
from glutemap.body.surface import load_surface
from glutemap.knowledge.loading import load_library
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.zonebook import load_zones
from tests.ranking.drawings import draw

CASES = 60


@pytest.fixture(scope="module")
def rankings():
    """Pairs of the true muscle and side, and the ranking of a drawing of one of its trigger points."""
    library, surface = load_library(), load_surface()
    book = load_zones(library)
    ranker, chance = Ranker(library, book), np.random.default_rng(7)
    found = []
    while len(found) < CASES:
        muscle = str(chance.choice(sorted(library.muscles)))
        side = Side(chance.choice(["left", "right"]))
        part = str(chance.choice(book.parts(muscle)))
        drawn = draw(book.pattern(muscle, side, part), surface, chance)
        if drawn.sum() >= 8:
            found.append(((muscle, side), ranker.rank(drawn.astype(np.float32) * 5)))
    return found


def _place(truth, ranking):
    return next(i for i, c in enumerate(ranking.candidates) if c.is_at(*truth))


def test_the_source_is_mostly_among_the_first_three(rankings):
    places = [_place(truth, ranking) for truth, ranking in rankings]
    # Among 94 candidates; the drawings are of another make than those that the numbers were chosen on. The
    # whole measurement, with its rivals, is `glutemap evaluate`.
    assert np.mean([place == 0 for place in places]) > 0.45
    assert np.mean([place < 3 for place in places]) > 0.8


def test_shares_are_not_boastful(rankings):
    firsts = [(truth, candidate) for truth, ranking in rankings for candidate in ranking.candidates[:3]]
    said = [(c.share, c.is_at(*truth)) for truth, c in firsts]
    for low, high in ((0.5, 0.8), (0.8, 1.01)):
        group = [(share, right) for share, right in said if low <= share < high]
        if len(group) >= 8:
            shares, right = zip(*group, strict=True)
            assert np.mean(right) > np.mean(shares) - 0.15
