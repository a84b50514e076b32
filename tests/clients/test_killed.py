"""Kill the program without warning, again and again: nothing that was confirmed is missing."""

import random
import time

import pytest

from glutemap.clients import backups
from glutemap.clients.store import Store
from tests.clients.child import WORDS
from tests.clients.makers import fill
from tests.clients.processes import start


def killed(what, folder, after_s):
    """What a child said before it was killed."""
    process = start(what, folder)
    first = process.stdout.readline()
    time.sleep(after_s)
    process.kill()
    out, told = process.communicate(timeout=60)
    assert process.returncode != 0, told
    assert not told, told
    return [first.strip(), *out.split("\n")[:-1]]  # without a last line that was cut


@pytest.fixture
def prepared(folder):
    def make(words):
        store = Store(folder)
        store.open()
        client_id = fill(store)
        if words:
            store.set_passphrase(words)
        store.close()
        return client_id

    return make


@pytest.mark.parametrize("words", [None, WORDS])
def test_every_confirmed_mark_outlives_thirty_kills(prepared, folder, words):
    client_id = prepared(words)
    chance = random.Random(7)
    promised = {}
    for _ in range(15):
        said = killed("paint", folder, chance.uniform(0, 0.25))
        assert said[0].startswith("session"), said
        marks = [int(line.split()[1]) for line in said if line.startswith("marked")]
        promised[int(said[0].split()[1])] = max(marks, default=0)
    assert sum(promised.values()) > 15
    store = Store(folder)
    store.unlock(words) if words else store.open()
    kept = {s.id: s for s in store.open_client(client_id).sessions}
    for session_id, number in promised.items():
        drawing = kept[session_id].drawings.get("")
        there = len(drawing.strokes) if drawing else 0
        # The one mark that was under way may be there or not, whole.
        assert number <= there <= number + 1
    assert store.notices == []
    assert all(backups.is_good(b.path, store.secret) for b in backups.backups_in(folder))
    assert not list(folder.rglob("*.glutemap-half*"))
    store.close()


def test_killed_while_the_passphrase_changes(prepared, folder):
    client_id = prepared(None)
    chance = random.Random(3)
    for _ in range(8):
        killed("rekey", folder, chance.uniform(0, 0.3))
        store = Store(folder)
        store.unlock(WORDS) if store.needs_passphrase else store.open()
        assert len(store.open_client(client_id).sessions) == 1
        assert store.notices == []
        store.close()
