import pytest

from glutemap.ranking.ranker import Ranker
from glutemap.ranking.zonebook import load_zones
from tests.ranking.small_library import make_library


@pytest.fixture(scope="session")
def library():
    return make_library()


@pytest.fixture(scope="session")
def book(library):
    return load_zones(library)


@pytest.fixture(scope="session")
def ranker(library, book):
    return Ranker(library, book)
