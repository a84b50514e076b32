import shutil
from pathlib import Path

import pytest

from glutemap import resources
from glutemap.knowledge.examine import examine
from glutemap.knowledge.folder import read_folder

PACK = Path(__file__).parent / "pack"
MUSCLE = "muscles/popliteus_minor.yaml"
LANDMARKS = {
    "popliteal_crease",
    "lateral_epicondyle_femur",
    "fibular_head",
    "PSIS",
    "ASIS",
    "greater_trochanter",
}


@pytest.fixture
def pack(tmp_path):
    """A complete small data folder that may be changed."""
    folder = tmp_path / "pack"
    shutil.copytree(PACK, folder)
    return folder


@pytest.fixture
def change(pack):
    """Replace a text of a file of the pack (which must be there once or more)."""

    def replace(name, old, new):
        path = pack / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {name}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace


@pytest.fixture
def faults_of(pack):
    """Check the pack by itself; the faults as lines, without the folder's name."""

    def run():
        examined = examine(read_folder(pack, "data", whole=True), LANDMARKS)
        return [str(fault).removeprefix("data/") for fault in sorted(examined.faults)]

    return run


@pytest.fixture
def shipped_is_pack(pack, tmp_path, monkeypatch):
    """Let the pack be the shipped data, with no atlas and a cache of its own."""
    assets = tmp_path / "assets"
    assets.mkdir()
    monkeypatch.setattr(resources, "_roots", lambda: (assets, pack))
    monkeypatch.setenv("GLUTEMAP_CACHE", str(tmp_path / "cache"))
    return pack
