import numpy as np
import pytest

from glutemap.body.cachefile import KEPT, cached_arrays, fingerprint


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("GLUTEMAP_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def counting():
    calls = []

    def build():
        calls.append(1)
        return {"numbers": np.arange(5)}

    return calls, build


def test_built_once_then_read(folder):
    calls, build = counting()
    for _ in range(3):
        assert cached_arrays("kind", "a", build)["numbers"].tolist() == [0, 1, 2, 3, 4]
    assert len(calls) == 1
    assert [p.name for p in folder.iterdir()] == ["kind-a.npz"]


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04", b"not an archive"])
def test_a_damaged_cache_is_built_again(folder, damage):
    calls, build = counting()
    cached_arrays("kind", "a", build)
    (folder / "kind-a.npz").write_bytes(damage)
    assert cached_arrays("kind", "a", build)["numbers"].size == 5
    assert len(calls) == 2


def test_without_a_place_to_write_it_still_works(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("GLUTEMAP_CACHE", str(tmp_path / "file"))
    calls, build = counting()
    assert cached_arrays("kind", "a", build)["numbers"].size == 5
    assert calls


def test_old_results_are_removed(folder):
    _calls, build = counting()
    for number in range(KEPT + 3):
        cached_arrays("kind", str(number), build)
    assert len(list(folder.iterdir())) == KEPT


def test_the_key_depends_on_every_part():
    keys = {fingerprint("a"), fingerprint("b"), fingerprint("a", 1), fingerprint("a", 2)}
    assert len(keys) == 4
    assert fingerprint("a", 1) == fingerprint("a", 1)
