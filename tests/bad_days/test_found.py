"""What spoilt input has found, each kept as a test of its own."""

import json

import pytest

from glutemap.clients import database, secret, transfer
from glutemap.clients.errors import StoreError, Trouble
from glutemap.clients.patience import LONGEST_S, Patience
from glutemap.handout.paint.logo import LogoError, logo_of
from glutemap.knowledge.faults import DataFaults
from glutemap.study.sheet import SCHEDULE, read_sheet
from tests.bad_days.targets import MOMENTS, large_png

WORDS = "correct horse battery"
ENDLESS = (
    "CREATE VIEW export AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
    "SELECT max(i) AS content FROM n"
)


@pytest.fixture
def villain(tmp_path, monkeypatch):
    """Write an encrypted file of a client with other tables than ours."""
    monkeypatch.setattr(secret, "N", 16)

    def write(*statements):
        path = tmp_path / "villain.glutemap-client"
        connection = database.connect(path, secret.new_secret(WORDS), create=True)
        for statement in statements:
            connection.execute(statement)
        connection.pragma("application_id", transfer.EXPORT_ID)
        connection.pragma("user_version", transfer.VERSION)
        connection.close(True)
        return path

    return write


@pytest.mark.parametrize(
    "statements",
    [
        [ENDLESS],
        ["CREATE TABLE export (content)", "INSERT INTO export VALUES ('{}')"],
        [transfer._TABLE, "CREATE TABLE other (x)"],
        [transfer._TABLE, "CREATE TRIGGER t AFTER INSERT ON export BEGIN SELECT 1; END"],
        [],
    ],
)
def test_only_our_own_table_is_read(villain, statements):
    with pytest.raises(StoreError, match="not a client's file") as caught:
        transfer.read(villain(*statements), WORDS)
    assert caught.value.trouble in (Trouble.BAD_IMPORT, Trouble.FAILED)


def test_text_that_is_none_is_damage(villain):
    path = villain(transfer._TABLE, "INSERT INTO export VALUES (CAST(x'7bff' AS TEXT))")
    with pytest.raises(StoreError, match="damaged"):
        transfer.read(path, WORDS)


@pytest.mark.parametrize("failures", [10**3, 10**4, 10**300])
def test_a_counter_of_wrong_passphrases_that_somebody_wrote(tmp_path, failures):
    (tmp_path / "unlock.json").write_text(json.dumps({"version": 1, "failures": failures}))
    assert Patience(tmp_path, lambda: 0.0).wait_s() == LONGEST_S


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_sheet_with_a_day_that_cannot_be_reckoned_with(moment):
    line = f"a.origin,1,0,,,{moment.decode()},"
    with pytest.raises(DataFaults):
        read_sheet(f"{','.join(SCHEDULE)}\n{line}\n".encode(), "sheet", ["a.origin"])


@pytest.mark.parametrize(("side", "depth", "colour"), [(4400, 16, 6), (4400, 16, 0), (6300, 8, 6)])
def test_a_picture_that_would_take_too_much_memory(qapp, side, depth, colour):
    with pytest.raises(LogoError, match="too many"):
        logo_of(large_png(side, depth, colour))


@pytest.mark.parametrize(("side", "depth", "colour"), [(3000, 16, 6), (4400, 8, 6)])
def test_a_large_picture_of_a_usual_kind(qapp, side, depth, colour):
    assert logo_of(large_png(side, depth, colour)).startswith(b"\x89PNG")
