import pytest

from glutemap.clients import secret
from glutemap.clients.store import Store


@pytest.fixture(autouse=True)
def _cheap_keys(monkeypatch):
    """Keys that take no time to make; test_passphrase looks at the real cost."""
    monkeypatch.setattr(secret, "N", 16)


class Clocks:
    """The time of day and the steady clock, as a test wants them."""

    def __init__(self):
        from datetime import UTC, datetime

        self.now_is = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        self.steady_is = 1000.0

    def now(self):
        return self.now_is

    def steady(self):
        return self.steady_is


@pytest.fixture
def clocks():
    return Clocks()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "records"


@pytest.fixture
def new_store(folder, clocks):
    """Make stores of one folder, one after the other; each closes the one before."""
    made = []

    def make(words=None):
        for store in made:
            store.close()
        store = Store(folder, clocks.now, clocks.steady)
        made.append(store)
        if words is not None:
            store.unlock(words)
        elif not store.needs_passphrase:
            store.open()
        return store

    yield make
    for store in made:
        store.close()


@pytest.fixture
def store(new_store):
    return new_store()
