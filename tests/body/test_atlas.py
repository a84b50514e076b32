import json

import pytest

from glutemap import resources
from glutemap.body import atlas as module
from glutemap.body.atlas import load_manifest
from glutemap.body.errors import AtlasError
from glutemap.body.frame import BodyType, Layer, Side, View


def test_structures_are_numbered_by_their_place_and_come_in_pairs():
    atlas = load_manifest()
    assert atlas.structures[0].id == ""
    for structure in atlas.structures[1:]:
        assert atlas.find(structure.id, structure.side) is structure
        if structure.side is not Side.MIDLINE:
            twin = atlas.structures[atlas.opposite(structure.number)]
            assert (twin.id, twin.side) == (structure.id, structure.side.opposite)


def test_a_mirrored_view_uses_the_stored_files():
    right = load_manifest().view(View.RIGHT)
    left = load_manifest().view(View.LEFT)
    assert right.flipped
    assert not left.flipped
    assert right.surface(BodyType.FEMALE) == left.surface(BodyType.FEMALE)
    assert right.picture(Layer.BONE, BodyType.FEMALE) == left.picture(Layer.BONE, BodyType.MALE)
    assert right.cutout("gluteus_medius", Side.RIGHT) == left.cutout("gluteus_medius", Side.LEFT)
    box, image = left.cutout_box("gluteus_medius", Side.LEFT), right.cutout_box("gluteus_medius", Side.RIGHT)
    assert image == (-box[2], box[1], -box[0], box[3])
    assert right.cutout_box("nobody", Side.LEFT) is None


@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"structures": [{"id": "x"}], "views": {}}'])
def test_a_damaged_manifest_is_one_clear_line(tmp_path, monkeypatch, content):
    (tmp_path / "atlas").mkdir()
    (tmp_path / "atlas" / "atlas.json").write_text(content, "utf-8")
    monkeypatch.setattr(resources, "_roots", lambda: (tmp_path, tmp_path))
    with pytest.raises(AtlasError, match=r"atlas\.json: damaged") as caught:
        module.load_manifest.__wrapped__()
    assert "\n" not in str(caught.value)


def test_a_missing_picture_says_which(tmp_path, monkeypatch):
    info = load_manifest().view(View.POSTERIOR)
    monkeypatch.setattr(resources, "_roots", lambda: (tmp_path, tmp_path))
    with pytest.raises(resources.MissingResourceError, match=r"deep\.webp"):
        info.picture(Layer.DEEP, BodyType.MALE)


def test_every_file_of_the_manifest_is_there():
    for name in load_manifest().files:
        assert resources.asset(f"atlas/{name}").is_file(), name
    json.dumps(sorted(load_manifest().files))
