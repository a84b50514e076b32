"""The command contract: shapes, exit statuses and one clear line for every wrong call."""

import json

import pytest

from glutemap import cli
from glutemap.cli import main


@pytest.fixture
def run(capsys):
    """Run a command line: its exit status, standard output and standard error."""

    def call(*arguments):
        try:
            status = main([str(a) for a in arguments])
        except SystemExit as end:
            status = end.code
        out, err = capsys.readouterr()
        return status, out, err

    return call


@pytest.fixture
def ask(run):
    """Run a command with --json: the decoded answer."""

    def call(*arguments):
        status, out, err = run(*arguments, "--json")
        assert (status, err) == (0, "")
        return json.loads(out)

    return call


def test_muscles(ask):
    found = {m["id"]: m for m in ask("muscles")}
    wanted = {
        "gluteus_medius": 3,
        "gluteus_maximus": 3,
        "gluteus_minimus": 2,
        "quadratus_lumborum": 4,
        "iliacus": 2,
        "psoas_major": 2,
        "piriformis": 2,
        "tensor_fasciae_latae": 1,
    }
    assert {id: found[id]["trigger_points"] for id in wanted} == wanted
    assert set(found["iliacus"]) == {"id", "name", "latin", "synonyms", "layer", "trigger_points"}


def test_regions_are_all_there_with_areas_that_mirror(ask):
    found = {r["id"]: r for r in ask("regions")}
    for sided in ("low_back", "buttock_upper", "thigh_back_lower", "sole", "hand"):
        left, right = found[f"{sided}.left"], found[f"{sided}.right"]
        assert left["area_cm2"] == pytest.approx(right["area_cm2"], rel=0.01)
        assert left["name"].startswith("left ")
        assert left["choir"] != ""
    assert "sacrum" in found
    assert "sacrum.left" not in found
    assert 14_000 < sum(r["area_cm2"] for r in found.values()) < 21_000


def test_zones_name_regions_on_the_asked_side(ask):
    left = ask("zones", "gluteus_medius")
    right = ask("zones", "gluteus_medius", "--side", "right", "--body", "male")
    assert [p["id"] for p in left["trigger_points"]] == [p["id"] for p in right["trigger_points"]]
    assert left["regions"]["iliac_crest.left"]["primary_cm2"] > 5
    assert right["regions"]["iliac_crest.right"]["primary_cm2"] > 5


def test_rank_answers_with_reasons(ask):
    answer = ask("rank", "--pain", "iliac_crest.left=7", "--pain", "buttock_upper.left", "--top", "3")
    assert set(answer) >= {"candidates", "combination", "mimics", "red_flags"}
    assert len(answer["candidates"]) == 3
    first = answer["candidates"][0]
    assert set(first) >= {"muscle", "side", "share", "explains", "unmet", "because"}
    assert first["side"] == "left"
    assert first["because"]
    shares = [c["share"] for c in answer["candidates"]]
    assert shares == sorted(shares, reverse=True)


def test_rank_mirrors(ask):
    left = ask("rank", "--pain", "groin.left=6", "--pain", "thigh_front_upper.left=6")["candidates"]
    right = ask("rank", "--pain", "groin.right=6", "--pain", "thigh_front_upper.right=6")["candidates"]
    swap = {"left": "right", "right": "left"}
    assert [(c["muscle"], swap[c["side"]]) for c in left] == [(c["muscle"], c["side"]) for c in right]
    assert [c["share"] for c in left] == pytest.approx([c["share"] for c in right])


def test_nothing_marked_gives_no_candidates(ask):
    assert ask("rank")["candidates"] == []


def test_a_pain_map_file_is_ranked(ask, tmp_path):
    file = tmp_path / "pain.json"
    stroke = {"view": "posterior", "points_mm": [[-60, 1040], [-40, 1000]], "radius_mm": 18, "intensity": 6}
    file.write_text(json.dumps({"body": "female", "regions": {"low_back.left": 7}, "strokes": [stroke]}))
    assert ask("rank", "--pain-map", file)["candidates"][0]["side"] == "left"


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (["zones", "gluteus_medus"], "did you mean 'gluteus_medius'?"),
        (["rank", "--pain", "low_bak.left=7"], "did you mean 'low_back.left'?"),
        (["rank", "--pain", "low_back=7"], "say which side"),
        (["rank", "--pain", "low_back.left=11"], "from 0 to 10"),
        (["rank", "--pain", "low_back.left=nan"], "from 0 to 10"),
        (["rank", "--pain", "low_back.left="], "from 0 to 10"),
        (["rank", "--pain", "sacrum", "--clue", "nonsense=yes"], "no clue 'nonsense'"),
        (["rank", "--pain", "sacrum", "--clue", "wallet=maybe"], "yes or no"),
        (["rank", "--pain", "sacrum", "--top", "0"], "--top"),
        (["render", "--muscle", "iliakus", "--out", "x.png"], "did you mean 'iliacus'?"),
        (["render", "--out", "x.jpg"], "ends in .png"),
        (["render", "--out", "no/such/folder/x.png"], "there is no folder"),
        (["render", "--out", "x.png", "--width", "5"], "from 64 to 8000"),
        (["render", "--view", "above", "--out", "x.png"], "invalid choice"),
        (["render", "--trigger-point", "x", "--out", "x.png"], "needs --muscle"),
        (["dance"], "invalid choice"),
        (["rank", "--pain-map", "no-such-file.json"], "no-such-file.json"),
        (
            ["handout", "--muscle", "iliacus", "--logo", "no.png", "--out", "x.pdf"],
            "no.png: there is no such file",
        ),
        (["quiz", "--course", "no.yaml"], "no.yaml: there is no such file"),
        (["check", "no/such/pack"], "no/such/pack: there is no such folder"),
        (["manual", "--out", "no/such"], "no/such: there is no such folder"),
        # An empty name, as of a variable that is not set, is not the same as no name.
        (["rank", "--pain-map", ""], "without a name"),
        (["quiz", "--course", ""], "without a name"),
        (["check", ""], "without a name"),
        (["manual", "--out", ""], "without a name"),
    ],
)
def test_a_wrong_call_gets_one_clear_line_and_status_2(run, tmp_path, monkeypatch, call, words):
    monkeypatch.chdir(tmp_path)
    status, out, err = run(*call)
    assert status == 2
    assert out == ""
    assert words in err
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        b'{"regions": {"low_bak.left": 3}}',
        b'{"regions": {"low_back.left": 30}}',
        b'{"regions": {"low_back.left": NaN}}',
        b'{"body": "robot"}',
        b'{"surprise": 1}',
        b'{"strokes": [{"view": "posterior", "points_mm": [[1, 2, 3]], "radius_mm": 9, "intensity": 5}]}',
        b'{"strokes": [{"view": "posterior", "points_mm": [[1e999, 2]], "radius_mm": 9, "intensity": 5}]}',
        b"[" * 100_000,
    ],
)
def test_a_faulty_pain_map_gets_one_clear_line_and_status_1(run, tmp_path, content):
    file = tmp_path / "pain.json"
    file.write_bytes(content)
    status, out, err = run("rank", "--pain-map", file)
    assert (status, out) == (1, "")
    assert "pain.json" in err
    assert err.count("\n") == 1


def test_check_passes_on_the_shipped_data(run):
    status, out, err = run("check")
    assert (status, err) == (0, "")
    assert "no faults" in out


def test_render_writes_a_picture_of_the_asked_width(run, tmp_path, qapp):
    from PySide6.QtGui import QImage

    out = tmp_path / "x.png"
    status, _, err = run(
        "render", "--muscle", "iliacus", "--view", "anterior", "--width", "300", "--out", out
    )
    assert (status, err) == (0, "")
    assert QImage(str(out)).width() == 300


def test_a_folder_that_cannot_be_written_is_said(run, tmp_path, qapp):
    (tmp_path / "x.png").mkdir()
    status, _, err = run("render", "--muscle", "iliacus", "--out", tmp_path / "x.png")
    assert status in (1, 2)
    assert "x.png" in err
    assert [p.name for p in tmp_path.iterdir()] == ["x.png"]


def test_a_name_with_a_line_end_is_complained_of_in_one_line(run, tmp_path):
    status, out, err = run("render", "--muscle", "iliacus", "--out", tmp_path / "a\nb" / "x.png")
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert r"a\nb" in err


def test_a_pain_map_that_starts_as_some_editors_write_it_is_read(run, tmp_path):
    (tmp_path / "marked.json").write_text('{"regions": {"low_back.left": 7}}', encoding="utf-8-sig")
    status, out, err = run("rank", "--pain-map", tmp_path / "marked.json", "--json")
    assert (status, err) == (0, "")
    assert json.loads(out)["candidates"]


def test_a_folder_whose_name_qt_cannot_take_is_said_in_one_line(run, monkeypatch):
    monkeypatch.setattr(cli, "__file__", "/tmp/w\udcf6rk/glutemap/cli.py")
    status, out, err = run()
    assert (status, out) == (1, "")
    assert err.count("\n") == 1
    assert "not in UTF-8" in err
