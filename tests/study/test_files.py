"""What is written for others: CSV and back, and an Anki package."""

import csv
import io
import json
import zipfile
from datetime import UTC, datetime

import apsw
import pytest

from glutemap.knowledge.faults import DataFaults
from glutemap.study.anki import Note, package
from glutemap.study.marking import Grade
from glutemap.study.memory import Memory
from glutemap.study.sheet import SCHEDULE, load_sheet, read_sheet, write_sheet

MADE = datetime(2026, 3, 2, 9, tzinfo=UTC)


def learnt():
    memory = Memory(now=lambda: MADE)
    memory.review("soleus.nerve", Grade.RIGHT)
    memory.review("soleus.origin", Grade.WRONG)
    return memory


def test_what_was_learnt_goes_out_and_comes_back(bank):
    memory = learnt()
    text = write_sheet(["soleus.nerve", "soleus.origin", "soleus.place"], bank, memory)
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["item"] for row in rows] == ["soleus.nerve", "soleus.origin", "soleus.place"]
    assert rows[0]["answer"] == "Tibial nerve"
    assert rows[0]["area"] == "leg"
    assert rows[2]["state"] == ""
    back = Memory(now=lambda: MADE)
    for row in read_sheet(text.encode("utf-8-sig"), "x.csv", bank.items()):
        back.take_in(row)
    assert {item: back.row(item) for item in back.items} == {item: memory.row(item) for item in memory.items}


def test_no_text_of_a_sheet_is_a_formula(bank):
    text = write_sheet(bank.items(), bank, Memory())
    for row in csv.reader(io.StringIO(text)):
        assert not any(field.startswith(("=", "+", "-", "@")) for field in row)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nobody.name,1,0,,,2026-03-02T09:00:00+00:00,", "no item 'nobody.name'"),
        ("soleus.nerve,7,0,,,2026-03-02T09:00:00+00:00,", "7"),
        ("soleus.nerve,2,,-1,5,2026-03-02T09:00:00+00:00,", "stability -1: from 0"),
        ("soleus.nerve,2,,nan,5,2026-03-02T09:00:00+00:00,", "stability nan: from 0"),
        ("soleus.nerve,2,,1,50,2026-03-02T09:00:00+00:00,", "difficulty 50: from 1 to 10"),
        ("soleus.nerve,2,,1,5,tomorrow,", "tomorrow"),
        (",1,0,,,2026-03-02T09:00:00+00:00,", "no item is named"),
        ("soleus.nerve", ""),
    ],
)
def test_a_faulty_line_is_named_and_nothing_is_taken(bank, line, said):
    good = "soleus.origin,1,0,,,2026-03-02T09:00:00+00:00,"
    content = "\r\n".join([",".join(SCHEDULE), good, line]).encode()
    if not said:  # a line without a schedule is passed over
        assert [row[0] for row in read_sheet(content, "x.csv", bank.items())] == ["soleus.origin"]
        return
    with pytest.raises(DataFaults) as caught:
        read_sheet(content, "x.csv", bank.items())
    (fault,) = caught.value.faults
    assert (fault.file, fault.line) == ("x.csv", 3)
    assert said in fault.message


@pytest.mark.parametrize("content", [b"", b"a,b\r\n1,2", b"\xff\xfe\x00", b'item,"\x00'])
def test_what_is_no_such_sheet_is_refused(bank, content):
    with pytest.raises(DataFaults):
        read_sheet(content, "x.csv", bank.items())


def test_an_item_twice_is_refused(bank, tmp_path):
    line = "soleus.origin,1,0,,,2026-03-02T09:00:00+00:00,"
    file = tmp_path / "twice.csv"
    file.write_text("\n".join([",".join(SCHEDULE), line, line]), encoding="utf-8")
    with pytest.raises(DataFaults, match="twice"):
        load_sheet(file, bank.items())
    with pytest.raises(DataFaults, match="cannot be read"):
        load_sheet(tmp_path / "none.csv", bank.items())


NOTES = [
    Note("soleus.nerve", "Which nerve supplies <Soleus>?", "Tibial nerve", "GRAY", "soleus.png", ("leg",)),
    Note("soleus.origin", "Where?", "Back of the fibula\nand tibia", "GRAY"),
    Note("soleus.name", "Which muscle is highlighted?", "Soleus", "GRAY", "soleus.png"),
]
PNG = b"\x89PNG\r\n\x1a\n not really"


def opened(content, tmp_path):
    archive = zipfile.ZipFile(io.BytesIO(content))
    file = tmp_path / "collection.anki2"
    file.write_bytes(archive.read("collection.anki2"))
    return archive, apsw.Connection(str(file))


def test_an_anki_package_holds_notes_cards_and_pictures(tmp_path):
    archive, connection = opened(package("glutemap: leg", NOTES, {"soleus.png": PNG}, MADE), tmp_path)
    assert sorted(archive.namelist()) == ["0", "collection.anki2", "media"]
    assert json.loads(archive.read("media")) == {"0": "soleus.png"}
    assert archive.read("0") == PNG
    assert connection.pragma("integrity_check") == "ok"
    notes = connection.execute("SELECT id, mid, flds, tags FROM notes ORDER BY id").fetchall()
    assert len({number for number, *_rest in notes}) == 3
    front, picture, back, sources, item = notes[0][2].split("\x1f")
    assert front == "Which nerve supplies &lt;Soleus&gt;?"
    assert picture == '<img src="soleus.png">'
    assert (back, sources, item, notes[0][3]) == ("Tibial nerve", "GRAY", "soleus.nerve", " leg ")
    assert "Back of the fibula<br>and tibia" in notes[1][2]
    (models, decks) = connection.execute("SELECT models, decks FROM col").fetchone()
    (model,) = json.loads(models).values()
    assert [field["name"] for field in model["flds"]] == ["Front", "Picture", "Back", "Sources", "Item"]
    assert model["id"] == notes[0][1]
    named = {deck["name"]: deck["id"] for deck in json.loads(decks).values()}
    of_cards = {row[0] for row in connection.execute("SELECT did FROM cards")}
    assert of_cards == {named["glutemap: leg"]}
    assert {r[0] for r in connection.execute("SELECT nid FROM cards")} == {n for n, *_ in notes}
    connection.close()


def test_a_second_export_has_the_same_notes(tmp_path):
    later = datetime(2026, 4, 2, 9, tzinfo=UTC)
    guids = []
    for number, made in enumerate((MADE, later)):
        folder = tmp_path / str(number)
        folder.mkdir()
        _archive, connection = opened(package("leg", NOTES, {"soleus.png": PNG}, made), folder)
        guids.append({row[0] for row in connection.execute("SELECT guid FROM notes")})
        connection.close()
    assert guids[0] == guids[1]
    assert len(guids[0]) == 3
    assert package("leg", NOTES, {"soleus.png": PNG}, MADE) == package(
        "leg", NOTES, {"soleus.png": PNG}, MADE
    )


def test_a_picture_that_is_not_given_is_a_mistake():
    with pytest.raises(KeyError):
        package("leg", NOTES, {}, MADE)
