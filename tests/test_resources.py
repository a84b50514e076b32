import sys

import pytest

from glutemap import resources


@pytest.fixture(autouse=True)
def fresh_roots():
    resources._roots.cache_clear()
    yield
    resources._roots.cache_clear()


def test_a_checkout_finds_assets_and_data():
    assert resources.asset("CREDITS.md").is_file()
    assert resources.data("muscles").is_dir()


@pytest.mark.parametrize("name", ["/etc/passwd", "../pyproject.toml", "atlas/../../main.py"])
def test_names_that_lead_outside_are_refused(name):
    with pytest.raises(ValueError, match="inside the program"):
        resources.asset(name)


def test_a_missing_file_says_what_to_do():
    with pytest.raises(resources.MissingResourceError, match=r"nothing\.webp.*install glutemap again"):
        resources.asset("atlas/nothing.webp")


def test_a_frozen_bundle_carries_its_own(tmp_path, monkeypatch):
    for name in ("_assets/atlas", "_data/muscles"):
        (tmp_path / "glutemap" / name).mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.asset("atlas") == tmp_path / "glutemap" / "_assets" / "atlas"
    assert resources.data("muscles") == tmp_path / "glutemap" / "_data" / "muscles"


def test_an_installed_wheel_carries_its_own(tmp_path, monkeypatch):
    for name in ("_assets/atlas", "_data/muscles"):
        (tmp_path / "glutemap" / name).mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "glutemap" / "resources.py"))
    assert resources.asset("atlas") == tmp_path / "glutemap" / "_assets" / "atlas"
    assert resources.data("muscles") == tmp_path / "glutemap" / "_data" / "muscles"


def test_the_cache_folder_can_be_chosen(tmp_path, monkeypatch):
    monkeypatch.setenv("GLUTEMAP_CACHE", str(tmp_path / "here"))
    assert resources.cache_folder() == tmp_path / "here"
    assert (tmp_path / "here").is_dir()


def test_the_log_has_the_systems_own_place(tmp_path, monkeypatch):
    monkeypatch.delenv("GLUTEMAP_STATE", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    assert resources.state_folder() == tmp_path / ".local" / "state" / "glutemap"
    monkeypatch.setattr("sys.platform", "darwin")
    assert resources.state_folder() == tmp_path / "Library" / "Logs" / "glutemap"
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert resources.state_folder() == tmp_path / "local" / "glutemap" / "log"
    monkeypatch.setenv("GLUTEMAP_STATE", str(tmp_path / "mine"))
    assert resources.state_folder() == tmp_path / "mine"
    assert (tmp_path / "mine").is_dir()
