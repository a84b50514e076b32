"""Builds and skin tones on the command line."""

import json

import pytest
from PySide6.QtGui import QImage

from glutemap.cli import main
from glutemap.ui.canvas import tones


@pytest.fixture
def call(capsys):
    def run(*arguments):
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = end.code
        return status, *capsys.readouterr()

    return run


def test_a_zone_is_larger_on_a_heavy_body(call):
    areas = []
    for body in ("female_slim", "female", "female_heavy"):
        status, out, _ = call("zones", "gluteus_medius", "--body", body, "--json")
        assert status == 0
        shares = json.loads(out)["regions"].values()
        areas.append(sum(share["primary_cm2"] for share in shares))
    assert areas == sorted(areas)
    assert areas[2] > 1.05 * areas[1]


def test_a_picture_of_a_body_and_a_tone(call, tmp_path):
    lights = []
    for body, tone in (("male_heavy", 3), ("male_heavy", 7), ("male_slim", 7)):
        out = tmp_path / f"{body}{tone}.png"
        status, _, err = call("render", "--body", body, "--skin", tone, "--width", 200, "--out", out)
        assert (status, err) == (0, "")
        image = QImage(str(out))
        middle = [image.pixelColor(image.width() // 2, y).lightnessF() for y in range(image.height())]
        lights.append(sum(middle))
    assert lights[0] > lights[1]
    assert tones.chosen() == tones.AS_STORED


@pytest.mark.parametrize(
    "wrong", [("--skin", "0"), ("--skin", "9"), ("--skin", "dark"), ("--body", "female_usual")]
)
def test_what_is_not_known_is_refused(call, tmp_path, wrong):
    out = tmp_path / "x.png"
    status, _, err = call("render", *wrong, "--out", out)
    assert status == 2
    assert wrong[0] in err
    assert not out.exists()
