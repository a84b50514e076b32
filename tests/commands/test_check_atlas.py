"""`check --atlas`: the table, what falls short on request, and the exit status."""

import json

import pytest

from glutemap.body.audit.row import Finding, Row
from glutemap.body.audit.table import as_text
from glutemap.cli import main

GOOD = Row("mirror", "Left and right", "to 0.5 mm", "0.1 mm", True, (Finding("femur", "0.1 mm", True),))
SHORT = Row("volumes", "Volumes", "24 of 28", "25 of 28", True, (Finding("soleus", "0.5 times", False),))
BAD = Row("ends", "Fibre ends", "at most 5 mm", "9 mm", False, (Finding("psoas_major", "9 mm", False),))
OPEN = Row("twice", "Built twice", "the same bytes", "not compared", None)


@pytest.fixture
def check(capsys, monkeypatch):
    def call(rows, *arguments):
        monkeypatch.setattr("glutemap.body.audit.checks.audit", lambda: rows)
        status = main(["check", "--atlas", *arguments])
        out, err = capsys.readouterr()
        assert err == ""
        return status, out

    return call


def test_the_table_and_the_status(check):
    status, out = check((GOOD, SHORT, OPEN))
    assert status == 0
    assert "no row fails" in out
    status, out = check((GOOD, BAD, OPEN))
    assert status == 1
    for words in ("pass", "FAIL", "not measured", "wanted: at most 5 mm", "1 of 3 rows fail", "--faults"):
        assert words in out
    assert "psoas_major" not in out


def test_faults_name_the_structures(check):
    assert "psoas_major: 9 mm" in check((BAD,), "--faults")[1]
    assert "soleus: 0.5 times" in check((SHORT,), "--faults")[1]
    assert "--faults" not in as_text([SHORT], faults=True)


def test_json_holds_every_row(check):
    status, out = check((GOOD, BAD, OPEN), "--json")
    assert status == 1
    rows = {row["id"]: row for row in json.loads(out)["rows"]}
    assert [rows[id]["passed"] for id in ("mirror", "ends", "twice")] == [True, False, None]
    assert rows["ends"]["faults"] == [{"what": "psoas_major", "words": "9 mm"}]
    assert set(rows["mirror"]) == {"id", "what", "bar", "measured", "passed", "faults"}


@pytest.mark.parametrize("arguments", [["check", "--faults"], ["check", "some/pack", "--atlas"]])
def test_calls_that_make_no_sense(arguments, capsys):
    assert main(arguments) == 2
    assert "--atlas" in capsys.readouterr().err
