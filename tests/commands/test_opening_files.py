"""`glutemap FILE`: which first words are files, and which are still wrong calls."""

import pytest

from glutemap import cli
from glutemap.ui import app


@pytest.fixture
def opened(monkeypatch):
    seen = []

    def run_window(argv, files=()):
        seen.append(list(files))
        return 0

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(app, "run_window", run_window)
    return seen


def test_a_file_and_more_files_are_opened(opened, tmp_path):
    for name in ("a b.glutemap", "c.json"):
        (tmp_path / name).write_text("{}")
    paths = [tmp_path / "a b.glutemap", tmp_path / "c.json"]
    assert cli.main([str(path) for path in paths]) == 0
    assert opened == [paths]


def test_without_arguments_there_is_nothing_to_open(opened):
    assert cli.main([]) == 0
    assert opened == [[]]


@pytest.mark.parametrize("name", ["gone.glutemap", "gone.GLUTEMAP-CLIENT", "folder/gone"])
def test_a_file_that_is_not_there_is_a_wrong_call(opened, capsys, name):
    assert cli.main([name]) == 2
    assert "there is no such file" in capsys.readouterr().err
    assert opened == []


def test_a_file_named_like_a_command_does_not_hide_the_command(opened, tmp_path, monkeypatch, capsys):
    (tmp_path / "regions").write_text("{}")
    monkeypatch.chdir(tmp_path)
    assert cli.main(["regions"]) == 0
    assert "low_back.left" in capsys.readouterr().out
    assert opened == []


def test_other_words_are_still_wrong_calls(opened, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["nonsense"])
    assert ended.value.code == 2
    assert "nonsense" in capsys.readouterr().err
