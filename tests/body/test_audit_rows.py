"""Every row of the audit on a small made-up body: it passes when sound and fails when that is spoiled."""

from dataclasses import replace

import numpy as np
import pytest

from glutemap.body.audit.anatomy import Anatomy
from glutemap.body.audit.authored import Probe, Size, load_probes
from glutemap.body.audit.end_rows import fibre_ends
from glutemap.body.audit.evidence import Evidence, Skin
from glutemap.body.audit.landmark_rows import landmark_relations
from glutemap.body.audit.mirror_rows import left_and_right
from glutemap.body.audit.probe_rows import depth_order, place
from glutemap.body.audit.size_rows import belly_length, belly_lengths, volumes
from glutemap.body.audit.skin_rows import fibres_in_skin, fibres_out_of_bone, skeleton_in_skin
from glutemap.body.audit.twice_row import built_twice
from glutemap.body.errors import AtlasError
from glutemap.body.frame import View
from tests.body.solids import box, fine_box, mirrored, solid

FEMUR = fine_box([0.05, -0.01, 0.42], [0.07, 0.01, 0.8])
TIBIA = fine_box([0.05, -0.01, 0.02], [0.07, 0.01, 0.38])
SACRUM = fine_box([-0.02, 0.0, 0.82], [0.02, 0.01, 0.9])
OUTER = fine_box([0.072, -0.02, 0.2], [0.09, 0.02, 0.6], 40)
INNER = fine_box([0.04, -0.02, 0.2], [0.049, 0.02, 0.6], 40)
SHARE = {"outer": Size(200.0, 40.0), "inner": Size(100.0, 40.0)}
PROBES = (
    Probe("outside", View.LEFT, "knee", "", 0, np.zeros(3), (("outer",), ("femur",), ("inner",))),
    Probe("behind", View.POSTERIOR, "knee", "hip", 0.5, np.array([0.01, 0, 0]), (("femur", "nothing"),)),
)
LINE = [[0.0715, 0, 0.6], [0.08, 0, 0.5], [0.08, 0, 0.3], [0.0715, 0, 0.2]]


def skin(size=0.12):
    vertices, triangles = fine_box([-size, -0.1, 0.0], [size, 0.1, 1.0])
    return Skin(vertices, triangles)


def body():
    bones = [
        solid("sacrum", SACRUM, "bone", "midline"),
        *(solid(id, shape, "bone", "left") for id, shape in (("femur", FEMUR), ("tibia", TIBIA))),
        *(solid(id, mirrored(shape), "bone", "right") for id, shape in (("femur", FEMUR), ("tibia", TIBIA))),
    ]
    inside = [[0.0495, 0, z] for z in (0.6, 0.5, 0.3, 0.2)]
    muscles = [
        solid("outer", OUTER, fibres=[LINE] * 5, origin=("femur",), insertion=("tibia",)),
        solid("inner", INNER, fibres=[inside] * 5, origin=("femur",), insertion=("tibia",)),
    ]
    at = {
        "knee": (0.06, 0, 0.45), "hip": (0.06, 0, 0.75), "PSIS": (0.04, 0.08, 0.97), "S2": (0, 0.09, 0.96),
        "iliac_crest_top": (0.07, 0, 1.04), "L4": (0, 0.07, 1.05), "greater_trochanter": (0.14, 0, 0.85),
        "pubic_symphysis": (0, -0.05, 0.86), "T12": (0, 0.1, 1.17), "L1": (0, 0.09, 1.14),
        "L2": (0, 0.08, 1.11), "L3": (0, 0.07, 1.08), "L5": (0, 0.08, 1.02), "S1": (0, 0.09, 0.98),
        "S3": (0, 0.1, 0.94), "S4": (0, 0.1, 0.92), "coccyx": (0, 0.07, 0.88),
    }  # fmt: skip
    marks = {name: np.array(place, float) for name, place in at.items()}
    skins = {"female": skin(), "male": skin(0.13)}
    order = {tuple(v): i for i, v in enumerate(skins["female"].vertices.round(6).tolist())}
    mirror = [order[tuple(v)] for v in (skins["female"].vertices * [-1, 1, 1]).round(6).tolist()]
    midline = frozenset(name for name, place in at.items() if place[0] == 0)
    return Evidence(Anatomy((*bones, *muscles)), skins, np.array(mirror, np.int32), marks, midline)


def with_solid(seen, id, side="left", **changes):
    """The body with one of its solids changed."""
    solids = [
        replace(s, **{k: f(s) for k, f in changes.items()}) if (s.id, s.side) == (id, side) else s
        for s in seen.anatomy.solids
    ]
    return replace(seen, anatomy=Anatomy(tuple(solids)))


def moved(*by):
    return lambda s: s.vertices + np.array(by)


def shifted(one, out):
    """The fibres of a solid, moved away from the midline."""
    return tuple(fibre + np.array([out, 0, 0]) for fibre in one.fibres)


def with_mark(seen, name, *by):
    return replace(seen, landmarks={**seen.landmarks, name: seen.landmarks[name] + np.array(by)})


def bad(row):
    return {finding.what for finding in row.faults}


@pytest.mark.parametrize(
    "measure",
    [skeleton_in_skin, fibres_in_skin, fibres_out_of_bone, fibre_ends, left_and_right, landmark_relations],
)
def test_the_sound_body_passes(measure):
    row = measure(body())
    assert row.passed, row
    assert not row.faults
    assert row.findings


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_bone_that_stands_out_of_the_skin(side):
    out = 0.06 if side == "left" else -0.06
    row = skeleton_in_skin(with_solid(body(), "femur", side, vertices=moved(out, 0, 0)))
    assert row.passed is False
    assert bad(row) == {f"femur ({side})"}


def test_a_bone_may_stand_out_by_less_than_a_millimetre():
    assert skeleton_in_skin(with_solid(body(), "femur", vertices=moved(0.0508, 0, 0))).passed
    assert not skeleton_in_skin(with_solid(body(), "femur", vertices=moved(0.0512, 0, 0))).passed


def test_fibres_outside_the_skin():
    row = fibres_in_skin(with_solid(body(), "outer", fibres=lambda s: shifted(s, 0.045)))
    assert row.passed is False
    assert bad(row) == {"outer"}


def test_fibres_through_a_bone():
    through = np.array([[0.071, 0, 0.6], [0.06, 0, 0.57], [0.06, 0, 0.5], [0.08, 0, 0.3], [0.071, 0, 0.2]])
    row = fibres_out_of_bone(with_solid(body(), "outer", fibres=lambda s: (through,)))
    assert row.passed is False
    assert bad(row) == {"outer"}
    assert "femur" in row.faults[0].words


def test_fibres_may_dip_into_bone_where_they_are_attached():
    dipping = np.array([[0.06, 0, 0.6], [0.08, 0, 0.598], [0.08, 0, 0.3], [0.0715, 0, 0.2]])
    assert fibres_out_of_bone(with_solid(body(), "outer", fibres=lambda s: (dipping,))).passed


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"fibres": lambda s: shifted(s, 0.006)}, "7.5 mm"),
        ({"origin": lambda s: ("tibia",)}, "origin 100.0"),
        ({"insertion": lambda s: ("patella",)}, "no structure patella"),
        ({"origin": lambda s: ()}, "no origin named"),
        ({"fibres": lambda s: ()}, "no fibres"),
    ],
)
def test_fibres_that_do_not_reach_their_bone(changes, words):
    row = fibre_ends(with_solid(body(), "outer", **changes))
    assert row.passed is False
    assert bad(row) == {"outer"}
    assert words in row.faults[0].words


def test_a_fibre_that_ends_in_a_fascia_has_arrived():
    seen = body()
    sheet = solid("sheet", box([0.05, -0.02, 0.1], [0.12, 0.02, 0.25]), kind="fascia")
    both = replace(seen, anatomy=Anatomy((*seen.anatomy.solids, sheet)))
    assert fibre_ends(with_solid(both, "outer", insertion=lambda s: ("sheet",))).passed


def test_a_side_that_is_no_mirror_image():
    assert left_and_right(with_solid(body(), "tibia", "right", vertices=moved(0, 0.0004, 0))).passed
    for id, side, what in (("tibia", "right", "tibia"), ("sacrum", "midline", "sacrum")):
        row = left_and_right(with_solid(body(), id, side, vertices=moved(0.0008, 0, 0)))
        assert row.passed is False
        assert bad(row) == {what}
    seen = body()
    one_sided = Anatomy(tuple(s for s in seen.anatomy.solids if (s.id, s.side) != ("femur", "right")))
    assert bad(left_and_right(replace(seen, anatomy=one_sided))) == {"femur"}


def test_a_lopsided_skin_or_landmark():
    seen = body()
    male = seen.skins["male"].vertices + np.array([0.001, 0, 0])
    lopsided = replace(seen, skins={**seen.skins, "male": Skin(male, seen.skins["male"].triangles)})
    assert bad(left_and_right(lopsided)) == {"skin of the male body"}
    assert bad(left_and_right(with_mark(seen, "L4", 0.001, 0, 0))) == {"landmark L4"}
    assert bad(left_and_right(with_mark(seen, "PSIS", -0.1, 0, 0))) == {"landmark PSIS"}


@pytest.fixture
def lenient(monkeypatch):
    """Bars for a table of two muscles."""
    for name in ("VOLUME_ENOUGH", "LENGTH_ENOUGH"):
        monkeypatch.setattr(f"glutemap.body.audit.size_rows.{name}", 2)


@pytest.mark.usefixtures("lenient")
def test_volumes_are_compared_as_shares():
    assert volumes(body(), SHARE).passed
    larger = {id: Size(5 * s.mass_g, s.length_cm) for id, s in SHARE.items()}
    assert volumes(body(), larger).passed
    swollen = with_solid(body(), "outer", vertices=lambda s: s.vertices * [1, 4, 1])
    row = volumes(swollen, SHARE)
    assert row.passed is False
    assert "inner" in bad(row)
    assert volumes(body(), {**SHARE, "absent": Size(1.0, 1.0)}).passed is False


@pytest.mark.usefixtures("lenient")
def test_belly_lengths_count_what_is_not_tendon():
    assert belly_lengths(body(), SHARE).passed
    tendon = with_solid(body(), "outer", tendon=lambda s: (s.vertices[:, 2] < 0.35).astype(float))
    row = belly_lengths(tendon, SHARE)
    assert row.passed is False
    assert bad(row) == {"outer"}
    outer = tendon.anatomy.find("outer")
    assert outer is not None
    assert belly_length(outer) == pytest.approx(0.25, abs=0.015)


def test_the_length_of_a_belly_is_measured_along_its_bend():
    angle = np.linspace(0, np.pi, 60)
    arc = np.column_stack([np.zeros(60), 0.1 * np.cos(angle), 0.1 * np.sin(angle)])
    straight = fine_box([-0.005, -0.005, 0], [0.005, 0.005, 1], 60)
    turn = np.pi * straight[0][:, 2]
    far = 0.1 + straight[0][:, 1]
    bent = np.column_stack([straight[0][:, 0], far * np.cos(turn), far * np.sin(turn)])
    assert belly_length(solid("x", (bent, straight[1]), fibres=[arc])) == pytest.approx(0.314, rel=0.02)


def test_depth_order():
    assert depth_order(body(), PROBES).passed
    swapped = with_solid(body(), "outer", vertices=moved(-0.04, 0, 0))
    swapped = with_solid(swapped, "inner", vertices=moved(0.04, 0, 0))
    row = depth_order(swapped, PROBES)
    assert row.passed is False
    assert bad(row) == {"outside"}


def test_a_probe_that_meets_nothing():
    seen = body()
    assert bad(depth_order(with_solid(seen, "femur", vertices=moved(0, 0, 0.1)), PROBES[:1])) == {"outside"}
    away = PROBES[0]._replace(landmark="elbow")
    assert "no landmark elbow" in depth_order(seen, [away]).faults[0].words
    beside = PROBES[1]._replace(shift=np.array([0.5, 0, 0]))
    assert "does not meet the body" in depth_order(seen, [beside]).faults[0].words


def test_a_muscle_outside_the_skin_is_out_of_order():
    thin = replace(body(), skins={"female": skin(0.085), "male": skin(0.13)})
    row = depth_order(thin, PROBES[:1])
    assert row.passed is False
    assert "before skin" in row.faults[0].words


@pytest.mark.parametrize(
    ("name", "by"),
    [
        ("PSIS", (0, 0, 0.02)),
        ("iliac_crest_top", (0, 0, -0.03)),
        ("greater_trochanter", (0, 0, 0.04)),
        ("L3", (0, 0, 0.012)),
        ("coccyx", (0, 0.03, 0)),
    ],
)
def test_landmarks_out_of_place(name, by):
    row = landmark_relations(with_mark(body(), name, *by))
    assert row.passed is False
    assert len(row.faults) == 1


def test_a_straight_spine_has_no_curve():
    seen = body()
    straight = {
        k: v * [1, 0, 1] if k[0] in "LST" and k[1:].isdigit() else v for k, v in seen.landmarks.items()
    }
    assert landmark_relations(replace(seen, landmarks=straight)).passed is False


def test_a_build_that_was_not_compared_is_not_called_the_same(tmp_path):
    assert built_twice(body()).passed is None
    (tmp_path / "atlas.json").write_text('{"files": {"a": "0"}}', "utf-8")
    assert built_twice(replace(body(), folder=tmp_path)).passed is None


@pytest.mark.parametrize(
    "text",
    [
        "- {name: x, view: posterior, at: {landmark: L3, out: 20}, order: [a]}",
        "- {name: x, view: above, at: {landmark: L3}, order: [a]}",
        "- {name: x, view: posterior, at: {landmark: L3}}",
        "- {name: x, view: posterior, at: [L3], order: [a]}",
        "{",
    ],
)
def test_a_probe_that_is_written_wrongly_is_said_in_one_line(text, tmp_path, monkeypatch):
    path = tmp_path / "probes.yaml"
    path.write_text(text, "utf-8")
    monkeypatch.setattr("glutemap.resources.data", lambda name: path)
    with pytest.raises(AtlasError, match="damaged") as fault:
        load_probes()
    assert "\n" not in str(fault.value)


def test_a_probe_as_it_is_written(tmp_path, monkeypatch):
    path = tmp_path / "probes.yaml"
    at = "{landmark: L3, towards: PSIS, share: 0.5, out_mm: 20, up_mm: -5, back_mm: 3}"
    path.write_text(f"- {{name: x, view: left, at: {at}, order: [a | b, c]}}", "utf-8")
    monkeypatch.setattr("glutemap.resources.data", lambda name: path)
    (probe,) = load_probes()
    assert probe.order == (("a", "b"), ("c",))
    marks = {"L3": np.zeros(3), "PSIS": np.array([0.04, 0.02, -0.1])}
    assert place(probe, marks) == pytest.approx([0.04, 0.013, -0.055])
