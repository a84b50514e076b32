# ruff: noqa: E501  (one case to a line)
import hashlib
import json

import pytest

from glutemap import resources
from glutemap.knowledge import check as check_module
from glutemap.knowledge.check import Report, check, check_assets
from glutemap.knowledge.faults import Fault
from tests.knowledge.conftest import MUSCLE

M = "popliteus_minor"
ZONE = "along: [popliteal_crease]\n        width_mm: 40"


def test_the_small_pack_has_no_fault(faults_of):
    assert faults_of() == []


SHAPE = [
    (MUSCLE, "layer: deep", "layer: deeper",
     f"{MUSCLE}:11:8: layer: 'deeper' is not one of deep, intermediate, superficial (did you mean 'deep'?)"),
    (MUSCLE, "layer: deep", "layr: deep", f"{MUSCLE}:11:1: layr: no field of this name (did you mean 'layer'?)"),
    (MUSCLE, "layer: deep\n", "", f"{MUSCLE}:3:1: the field 'layer' is missing"),
    (MUSCLE, "name: tibial nerve", "name: 5", "nerve.name: expected text, not the number 5 (write it in quotes)"),
    (MUSCLE, "name: tibial nerve", "name: [a]", "nerve.name: expected text, not a list"),
    (MUSCLE, "roots: [L4, S1]", "roots: L4", "nerve.roots: expected a list, not the text 'L4'"),
    (MUSCLE, "width_mm: 40", "width_mm: wide", "zones[0].width_mm: expected a number, not the text 'wide'"),
    (MUSCLE, "width_mm: 40", "width_mm: true", "zones[0].width_mm: expected a number, not true"),
    (MUSCLE, ZONE, "along: [7]\n        width_mm: 40",
     "zones[0].along[0]: expected text or a mapping (field: value), not the number 7"),
    (MUSCLE, "along: [popliteal_crease, {landmark: popliteal_crease, up_mm: -60}]", "along: [{landmrk: PSIS}]",
     "zones[1].along[0].landmrk: no field of this name (did you mean 'landmark'?)"),
    (MUSCLE, "up_mm: -60", "up_mm: high", "zones[1].along[1].up_mm: expected a number, not the text 'high'"),
    (MUSCLE, "grade: low", "grade: low\nbogus: 1", "bogus: no field of this name; the fields here are id, names"),
    (MUSCLE, "nerve:\n", "nerve: tibial\nnerves:\n", "nerve: expected fields (name, roots, sources), not the text 'tibial'"),
    ("relief.yaml", "[20, 40]", "[20]", "relief.yaml:6:12: [0].seconds: expected 2 entries, not 1"),
    ("relief.yaml", "[20, 40]", "[20, 30, 40]", "[0].seconds: expected 2 entries, not 3"),
    ("relief.yaml", "[20, 40]", "[20, forty]", "[0].seconds[1]: expected a whole number, not the text 'forty'"),
    ("relief.yaml", "[20, 40]", "20", "[0].seconds: expected a list, not the number 20"),
    ("regions.yaml", "sided: true", "sided: yes",
     "regions.yaml:1:62: [0].sided: unquoted 'yes' means true to some readers"),
    ("regions.yaml", "{left: b31,", "{lft: b31,", "[0].choir.lft: 'lft' is not one of left, midline, right"),
    ("sources.yaml", "cite:", "title:", "BOOK.title: no field of this name (did you mean 'cite'?)"),
    ("guide.yaml", "areas:", "areas: {}\nareaz:", "guide.yaml:1:8: areas: expected a list, not a mapping"),
    ("clues.yaml", "- id: test_lump", "id: test_lump", "clues.yaml:2:7: a colon inside a text"),
    (MUSCLE, "at: 0.5,", "at: 0,5,", "spot: the name of a field is text: write '5' in quotes (a decimal comma? write a point)"),
    (MUSCLE, "width_mm: 40", "width_mm: 40 mm", "width_mm: expected a number, not the text '40 mm'"),
    (MUSCLE, "english: Popliteus minor", "english: 'Body's own'", "the apostrophe before this ended the text"),
    (MUSCLE, "feels:\n  - {text", "feels:\n  * {text", "no text begins with * or &: for a list write '- ', else use quotes"),
    (MUSCLE, "feels:\n  - {", "feels:\n    {", "feels: expected a list, not a mapping"),
    (MUSCLE, "- kind: spillover", "-kind: spillover", "39:7: trigger_points[0].zones[1]: expected '- '"),
]  # fmt: skip


def test_a_figure_given_twice_is_named(pack, faults_of):
    path = pack / "prevalence.yaml"
    path.write_text(2 * path.read_text())
    assert faults_of() == [
        "prevalence.yaml:2:3: [1]: a second figure of this kind for this muscle and population"
    ]


def test_one_slip_is_one_fault(change, faults_of):
    change(MUSCLE, "at: 0.5,", "at: 0,5,")
    assert len(faults_of()) == 1


def test_a_bracket_that_is_not_closed_names_where_it_began(change, faults_of):
    change(MUSCLE, "roots: [L4, S1]", "roots: [L4, S1")
    (found,) = faults_of()
    assert found.startswith(f"{MUSCLE}:23:10: nerve.roots[2]: ")
    assert found.endswith("expected a comma or a closing bracket here (in what began in line 22)")


@pytest.mark.parametrize(("name", "old", "new", "expected"), SHAPE)
def test_a_wrong_shape_is_named(change, faults_of, name, old, new, expected):
    change(name, old, new)
    found = faults_of()
    assert any(expected in fault for fault in found), found


REFERENCES = [
    ("manual.yaml", "muscle: popliteus_minor", "muscle: popliteus", "no muscle 'popliteus'"),
    ("manual.yaml", "region: test_calf", "region: test_clf", "no region 'test_clf'"),
    (MUSCLE, "along: [popliteal_crease]", "along: [popliteal_creese]",
     "zones[0].along[0]: no landmark 'popliteal_creese' (did you mean 'popliteal_crease'?)"),
    (MUSCLE, "along: [popliteal_crease]", "along: [PSI]", "no landmark 'PSI' (did you mean 'PSIS'?)"),
    (MUSCLE, "along: [popliteal_crease]", "along: [psis]", "no landmark 'psis' (did you mean 'PSIS'?)"),
    (MUSCLE, "along: [popliteal_crease]", "along: [trochanter]", "(did you mean 'greater_trochanter'?)"),
    (MUSCLE, "along: [popliteal_crease]", "along: [PSIS.left]",
     "write 'PSIS' without a side: the left is meant, and mirrored for the right"),
    (MUSCLE, "{landmark: popliteal_crease, up_mm", "{landmark: nowhere, up_mm", "along[1].landmark: no landmark 'nowhere'"),
    (MUSCLE, "towards: fibular_head", "towards: fibula_head",
     f"{MUSCLE}:32:57: trigger_points[0].spot.towards: no landmark 'fibula_head' (did you mean 'fibular_head'?)"),
    (MUSCLE, "primary: [test_knee]", "primary: [test_kne]", "words.primary[0]: no region 'test_kne' (did you mean"),
    (MUSCLE, "primary: [test_knee]", "primary: [test_knee.left]", "write 'test_knee' without a side"),
    (MUSCLE, "area: test_area", "area: tst_area", "area: no area 'tst_area' (did you mean 'test_area'?)"),
    (MUSCLE, "roots: [L4, S1]", "roots: [L4, L6]", "nerve.roots[1]: no root 'L6'"),
    (MUSCLE, "sources: [BOOK, PAPER]", "sources: [BOOK, PAPERS]",
     "insertion.sources[1]: no source 'PAPERS' (did you mean 'PAPER'?)"),
    (MUSCLE, "condition: test_cyst", "condition: cyst", "copycats[0].condition: no condition 'cyst'"),
    (MUSCLE, "release: [test_press]", "release: [test_pres]", "relief.release[0]: no routine 'test_pres' (did you"),
    (MUSCLE, "release: [test_press]", "release: [test_stretch]",
     "relief.release[0]: 'test_stretch' is of the kind stretch, not release"),
    ("clues.yaml", "target: test_cyst", "target: popliteus_mino",
     "clues.yaml:6:16: [0].weights[0].target: no muscle or condition 'popliteus_mino' (did you mean 'popliteus_minor'?)"),
    ("prevalence.yaml", "muscle: popliteus_minor", "muscle: soleus", "[0].muscle: no muscle 'soleus'"),
    (MUSCLE, "id: popliteus_minor", "id: popliteus_major",
     f"{MUSCLE}:3:5: id: the id 'popliteus_major' must be the file's name, 'popliteus_minor'"),
    ("conditions.yaml", "id: test_cyst", "id: popliteus_minor",
     "conditions.yaml:1:7: [0].id: 'popliteus_minor' is also the id of a muscle: clues could mean either"),
    ("relief.yaml", "id: test_press", "id: Test-Press", "'Test-Press' is no id: lower case letters, digits"),
    ("relief.yaml", "id: test_stretch", "id: test_press",
     "relief.yaml:13:7: [1].id: a second routine 'test_press': the first is in data/relief.yaml:1"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "expected"), REFERENCES)
def test_a_reference_to_nothing_is_named(change, faults_of, name, old, new, expected):
    change(name, old, new)
    found = faults_of()
    assert any(expected in fault for fault in found), found


HOUSE = [
    (MUSCLE, "width_mm: 40", "width_mm: 9", "zones[0].width_mm: 9 is not within 10 to 200 mm"),
    (MUSCLE, "width_mm: 40", "width_mm: 201", "201 is not within 10 to 200 mm"),
    (MUSCLE, "at: 0.5", "at: 1.5", "spot.at: 1.5 is not within 0 to 1"),
    (MUSCLE, "towards: fibular_head, at", "at", "spot.at: part of the way needs a landmark to go to"),
    (MUSCLE, "towards: fibular_head", "towards: lateral_epicondyle_femur", "the way leads to where it begins"),
    (MUSCLE, "up_mm: -60", "up_mm: -600", "along[1].up_mm: -600 is not within -300 to 300 mm"),
    ("manual.yaml", "[-200, 300, 200, 700]", "[200, 300, -200, 700]", "box_mm: give the left, low, right and high edge"),
    ("manual.yaml", "strength: 3", "strength: 11", "strength: 11 is not within 1 to 10"),
    (MUSCLE, "along: [popliteal_crease]", "along: []", "zones[0].along: at least one landmark is needed"),
    (MUSCLE, "along: [popliteal_crease]", "along: [PSIS, PSIS]", "along[1]: the same place twice in a row"),
    (MUSCLE, "kind: primary", "kind: spillover", "trigger_points[0].zones: at least one zone must be primary"),
    (MUSCLE, "primary: [test_knee]", "primary: []", "words.primary: at least one region is needed"),
    (MUSCLE, "text: Rest., sources: [BOOK]", "text: Rest., sources: []", "eases[0].sources: at least one source is needed"),
    (MUSCLE, "sources: [BOOK, PAPER]", "sources: [BOOK, BOOK]", "insertion.sources[1]: 'BOOK' is named twice"),
    (MUSCLE, "text: Rest.,", "text: Rest,", "eases[0].text: a sentence ends in a full stop; this one ends in 'Rest'"),
    (MUSCLE, "text: Rest.,", "text: 'Much  rest.',", "eases[0].text: two spaces after 'Much'"),
    (MUSCLE, "text: Rest.,", "text: ' Rest.',", "eases[0].text: begins or ends with a space"),
    (MUSCLE, "text: Rest.,", "text: 'Rest .',", "eases[0].text: a space before a punctuation mark"),
    (MUSCLE, "text: Rest.,", 'text: "Rest.\\nMore.",', "eases[0].text: a line break in the text"),
    (MUSCLE, "text: Rest.,", "text: '',", "eases[0].text: this text is empty"),
    (MUSCLE, "text: Rest.,", "text: Use a theragun.,", "'theragun' is a brand: name the kind of tool"),
    (MUSCLE, "english: Popliteus minor", "english: Popliteus minor that is never seen.",
     "names.english: a name or phrase has no full stop at its end"),
    (MUSCLE, "A small muscle behind the knee. It helps to unlock the knee before you bend it. When it", "It",
     "plain: 40 letters; between 60 and 900 are read"),
    (MUSCLE, "eases:\n  - {text: Rest., sources: [BOOK]}", "eases: []", "eases: at least one is needed"),
    (MUSCLE, "text: Rest.,", "text: <img src=x> Rest.,", "eases[0].text: no markup: text is shown as it stands"),
    (MUSCLE, "text: Rest.,", "text: A &amp; B.,", "eases[0].text: no markup"),
    (MUSCLE, "text: Rest.,", f"text: {'very ' * 400} good.,", "letters are too many: 1500 at most"),
    (MUSCLE, "english: Popliteus minor", f"english: {'x' * 300}", "names.english: 300 letters are too many: 200 at most"),
    (MUSCLE, "along: [popliteal_crease]", f"along: [{'PSIS, ASIS, ' * 20}]", "zones[0].along: 40 are too many: 24 at most"),
    (MUSCLE, "primary: [test_knee]", "primary: [test_knee, test_knee]", "words.primary[1]: 'test_knee' is named twice"),
    (MUSCLE, "release: [test_press]", "release: [test_press, test_press]", "relief.release[1]: 'test_press' is named twice"),
    ("conditions.yaml", "primary, along", "spillover, along", "[0].zones: at least one zone must be primary"),
    ("conditions.yaml", "  words: {primary: [test_knee]}\n", "", "zones and the regions that they cover (words) go together"),
    ("relief.yaml", "[20, 40]", "[40, 20]", "[0].seconds: the shortest and the longest time"),
    ("relief.yaml", "[Sit with the leg straight out.]", "[]", "[1].steps: at least one step is needed"),
    ("relief.yaml", "  sources: [BOOK]\n-", "  sources: []\n-", "[0].sources: at least one source is needed"),
    ("red_flags.yaml", "warm?", "warm", "[0].signs[0]: must be a question, with a ?"),
    ("red_flags.yaml", "[Is the calf swollen and warm?]", "[]", "[0].signs: at least one sign is needed"),
    ("regions.yaml", "{left: b31, right: b32}", "{left: b31}", "[0].choir: the segments of the left and the right"),
    ("regions.yaml", "b32", "b39", "[0].choir.right: 'b39' is no segment of CHOIR: f1 to f36 or b1 to b38"),
    ("clues.yaml", "lr_yes: 4.5", "lr_yes: 0", "weights[0].lr_yes: 0 is not within 0.001 to 1000"),
    ("clues.yaml", "lr_no: 0.6, sources: [PAPER]", "lr_no: 0.6", "weights[0].sources: a likelihood ratio needs its source"),
    ("clues.yaml", "speaks: against, strength: weak", "speaks: against", "weights[1]: needs a likelihood ratio"),
    ("clues.yaml", "lr_yes: 4.5", "strength: weak, lr_yes: 4.5", "a published likelihood ratio or a coarse step, not both"),
    ("clues.yaml", "target: popliteus_minor", "target: test_cyst", "weights[1].target: 'test_cyst' is weighed twice"),
    ("prevalence.yaml", "percent: 2.5", "percent: 102", "[0].percent: 102 is not within 0 to 100"),
    ("prevalence.yaml", "n: 40", "n: 0", "[0].n: 0 is not within 1 to 1e+07"),
    ("sources.yaml", "https://example", "example", "PAPER.url: a web address begins with https://"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "expected"), HOUSE)
def test_a_breach_of_a_house_rule_is_named(change, faults_of, name, old, new, expected):
    change(name, old, new)
    found = faults_of()
    assert any(expected in fault for fault in found), found


def test_faults_of_every_sort_and_file_are_told_together(change, faults_of):
    change(MUSCLE, "width_mm: 40", "width_mm: 4")
    change(MUSCLE, "sources: [BOOK, PAPER]", "sources: [BOK]")
    change("regions.yaml", "sided: true", "sided: on")
    change("guide.yaml", "title:", "titel:")
    change("relief.yaml", "[20, 40]", "[20, 40")
    found = faults_of()
    assert [fault.split(":")[0] for fault in found] == [
        "guide.yaml", MUSCLE, MUSCLE, "regions.yaml", "relief.yaml",
    ]  # fmt: skip


def test_what_a_faulty_entry_defines_is_not_missed_elsewhere(change, faults_of):
    change("regions.yaml", "name: back of the knee", "name: [1]")
    assert faults_of() == ["regions.yaml:1:25: [0].name: expected text, not a list"]


def test_a_missing_file_is_said_once(pack, faults_of):
    (pack / "sources.yaml").unlink()
    assert faults_of() == ["sources.yaml: this is missing"]


def test_a_flood_of_references_to_nothing_is_cut(pack, faults_of):
    words = ", ".join(f"region_{n}" for n in range(30_000))
    path = pack / MUSCLE
    path.write_text(path.read_text().replace("spillover: [test_calf]", f"spillover: [{words}]"))
    assert 0 < len(faults_of()) <= 2000


def test_what_is_never_used_is_a_warning(change, shipped_is_pack):
    change("sources.yaml", "PAPER:", "SPARE: {cite: Nobody reads this}\nPAPER:")
    change(MUSCLE, "stretch: [test_stretch]", "stretch: []")
    report = check()
    assert report.faults == ()
    assert [str(warning) for warning in report.warnings[:-1]] == [
        "data/relief.yaml:13:3: [1]: the routine 'test_stretch' is never used",
        "data/sources.yaml:2:8: SPARE: the source 'SPARE' is never used",
    ]


def test_regions_of_a_spillover_that_is_not_drawn_are_a_warning(change, shipped_is_pack):
    change(MUSCLE, "kind: spillover", "kind: primary")
    warning, _ = check().warnings
    assert "words.spillover: regions of a spillover, but none is drawn" in str(warning)


def test_a_report_ends_with_its_counts(shipped_is_pack):
    assert check().lines() == [
        "note: assets/atlas/landmarks.yaml: there is no atlas, so no landmark was checked",
        "1 muscle, 1 trigger point, 3 regions, 2 routines, 1 red flag, 1 condition, 1 clue, 1 prevalence figure,"
        " 1 landmark note, 1 group, 1 tour, 1 manual page, 2 sources: no fault",
    ]


def test_a_long_report_is_cut():
    report = Report(tuple(Fault("f", n, 1, "", "x") for n in range(1000)), (), {"muscles": 2})
    lines = report.lines()
    assert len(lines) == 202
    assert lines[-2:] == ["... and 800 more faults", "2 muscles: 1000 faults"]


def test_the_module_runs_as_a_command(shipped_is_pack, change, capsys):
    assert check_module.main([]) == 0
    change(MUSCLE, "layer: deep", "layer: top")
    assert check_module.main([]) == 1
    assert "layer: 'top' is not one of" in capsys.readouterr().out


@pytest.fixture
def atlas(tmp_path, monkeypatch):
    folder = tmp_path / "assets" / "atlas"
    folder.mkdir(parents=True)
    monkeypatch.setattr(resources, "_roots", lambda: (tmp_path / "assets", tmp_path))
    (folder / "a.bin").write_bytes(b"a")

    def write(files):
        (folder / "atlas.json").write_text(json.dumps({"version": 1, "files": files}))
        return folder

    return write


def test_assets_that_are_there_are_right(atlas):
    atlas({"a.bin": hashlib.sha256(b"a").hexdigest()})
    assert check_assets() == ()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.bin", "assets/atlas/a.bin: this is not the file that was built"),
        ("b.bin", "assets/atlas/b.bin: this is missing or cannot be read"),
        ("../../x", "'../../x' leads out of the atlas"),
    ],
)
def test_assets_that_are_wrong_are_named(atlas, name, expected):
    atlas({name: "0"})
    (fault,) = check_assets()
    assert expected in str(fault)


def test_data_refers_to_the_landmarks_and_muscles_of_the_atlas(atlas, pack, tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "_roots", lambda: (tmp_path / "assets", pack))
    folder = atlas({})
    (folder / "landmarks.yaml").write_text(
        "- {id: popliteal_crease, on: skin}\n- {id: fibular_head, on: x}\n"
    )
    report = check()
    assert [fault.message for fault in report.faults] == ["no landmark 'lateral_epicondyle_femur'"]
    assert report.warnings == ()  # without a list of structures nothing is said of them
    (folder / "atlas.json").write_text(json.dumps({"structures": [{"id": "x", "kind": "muscle"}, {"id": M}]}))
    assert "the atlas has no picture of 'popliteus_minor'" in str(check().warnings[0])
    (folder / "landmarks.yaml").write_text("a: b")
    assert str(check().faults[0]).startswith("assets/atlas/landmarks.yaml: not a list of landmarks")


def test_a_damaged_or_missing_manifest_is_one_fault(atlas):
    folder = atlas({})
    (folder / "atlas.json").write_text("{")
    assert "cannot be read" in str(check_assets()[0])
    (folder / "atlas.json").unlink()
    assert "the atlas has not been built" in str(check_assets()[0])
