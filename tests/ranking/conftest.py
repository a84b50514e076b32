import msgspec
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
def doubter():
    """A ranker whose sources disagree on the second point of seater."""
    library = make_library()
    seater = library.muscles["seater"]
    first, second = seater.trigger_points
    points = (first, msgspec.structs.replace(second, evidence="disputed"))
    doubted = msgspec.structs.replace(seater, trigger_points=points)
    doubtful = msgspec.structs.replace(library, muscles=library.muscles | {"seater": doubted})
    return Ranker(doubtful, load_zones(doubtful))


@pytest.fixture(scope="session")
def ranker(library, book):
    return Ranker(library, book)
