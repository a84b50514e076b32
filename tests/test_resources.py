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
