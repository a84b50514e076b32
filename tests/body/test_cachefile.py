import os

import numpy as np
import pytest

from glutemap import resources
from glutemap.body import cachefile
from glutemap.body.cachefile import KEPT, cached_arrays, fingerprint
from glutemap.body.errors import AtlasError
from glutemap.body.npz import list_of_contents


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


def test_the_key_follows_the_content_of_the_body_and_not_its_date(tmp_path, monkeypatch):
    def asset(name):
        return tmp_path / name.split("/")[-1]

    (tmp_path / "landmarks.yaml").write_text("{}")
    np.savez(tmp_path / "surface.npz", skin=np.arange(9))
    monkeypatch.setattr(cachefile.resources, "asset", asset)
    before = fingerprint("a")
    content = (tmp_path / "surface.npz").read_bytes()
    (tmp_path / "surface.npz").write_bytes(content)
    os.utime(tmp_path / "surface.npz", (1, 1))
    assert fingerprint("a") == before
    np.savez(tmp_path / "surface.npz", skin=np.arange(9)[::-1])
    assert (tmp_path / "surface.npz").stat().st_size == len(content)
    assert fingerprint("a") != before


@pytest.mark.parametrize("damage", [b"", b"PK\x05\x06", b"x" * 70_000, b"PK\x05\x06" + b"\xff" * 18])
def test_what_is_no_archive_has_no_list_of_contents(tmp_path, damage):
    (tmp_path / "a.npz").write_bytes(damage)
    with pytest.raises(AtlasError, match="damaged"):
        list_of_contents(tmp_path / "a.npz")


def test_what_is_shipped_compiled_is_taken_and_nothing_is_kept(folder, tmp_path, monkeypatch):
    shipped = tmp_path / "compiled"
    shipped.mkdir()
    np.savez(shipped / "kind-a.npz", numbers=np.arange(3))
    monkeypatch.setattr(resources, "asset", lambda name: tmp_path / name)
    calls, build = counting()
    assert cached_arrays("kind", "a", build)["numbers"].tolist() == [0, 1, 2]
    assert not calls
    assert not folder.exists()
    assert cached_arrays("kind", "b", build)["numbers"].size == 5
    assert len(calls) == 1
