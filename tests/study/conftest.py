import pytest

from glutemap.knowledge.loading import load_library
from glutemap.study.bank import Bank


@pytest.fixture(scope="session")
def library():
    return load_library()


@pytest.fixture(scope="session")
def bank(library):
    made = Bank(library)
    made.get_ranker()
    return made
