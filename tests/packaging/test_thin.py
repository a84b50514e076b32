import hashlib
import importlib
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from glutemap.body.atlas import ViewInfo, load_manifest
from glutemap.body.audit.twice_row import digest_of
from glutemap.body.frame import BodyType, View
from glutemap.body.views import load_raster

ATLAS = Path(__file__).parents[2] / "assets/atlas"
RASTERS = ("views/left/surface_male.npz", "turntable/75/surface_female.npz")


@pytest.fixture
def thin(scripts):
    return importlib.import_module("thin")


@pytest.fixture
def atlas(tmp_path):
    """A staged atlas of two rasters and what has to stay as it is."""
    files = {}
    for name in (*RASTERS, "surface.npz"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ATLAS / name, tmp_path / name)
        files[name] = hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()
    (tmp_path / "atlas.json").write_text(json.dumps({"version": 2, "files": files}))
    return tmp_path


def test_rasters_are_much_smaller_and_the_manifest_knows_them(atlas, thin):
    whole = (atlas / "surface.npz").read_bytes()
    thin.thin(atlas)
    listed = json.loads((atlas / "atlas.json").read_text())["files"]
    for name in RASTERS:
        content = (atlas / name).read_bytes()
        assert len(content) < (ATLAS / name).stat().st_size / 2.5
        assert hashlib.sha256(content).hexdigest() == listed[name]
    assert (atlas / "surface.npz").read_bytes() == whole


def test_the_same_raster_is_thinned_to_the_same_bytes(atlas, thin):
    thin.thin(atlas)
    once = [(atlas / name).read_bytes() for name in RASTERS]
    thin.thin(atlas)
    assert [(atlas / name).read_bytes() for name in RASTERS] == once


def test_the_program_reads_a_thin_raster_as_the_whole_one(atlas, thin, monkeypatch):
    whole = load_raster.__wrapped__(View.RIGHT, BodyType.MALE)
    thin.thin(atlas)
    monkeypatch.setattr(ViewInfo, "surface", lambda _info, _body: atlas / RASTERS[0])
    assert load_manifest().view(View.RIGHT).surface(BodyType.MALE).parent.parent.parent == atlas
    again = load_raster.__wrapped__(View.RIGHT, BodyType.MALE)
    assert np.array_equal(again.corners, whole.corners)
    assert np.array_equal(again.weights, whole.weights)


def test_what_was_built_twice_alike_stays_so(atlas, thin, tmp_path):
    record = tmp_path / "built_twice.json"
    before = digest_of(atlas)
    record.write_text(json.dumps({"atlases": [before]}))
    thin.thin(atlas, record)
    after = digest_of(atlas)
    assert after != before
    assert json.loads(record.read_text())["atlases"] == sorted([before, after])
    other = json.dumps({"atlases": ["another"]})
    record.write_text(other)
    thin.thin(atlas, record)
    assert record.read_text() == other
