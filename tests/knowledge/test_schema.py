import json

import pytest
from jsonschema import Draft7Validator, Draft202012Validator

from glutemap import resources
from glutemap.knowledge.layout import FILES, KINDS, MUSCLE
from glutemap.knowledge.schema import file_name, published, schema_of, write_schemas


def test_the_published_schemas_are_those_of_the_records():
    folder = resources.data("schema")
    names = {path.name for path in folder.glob("*.json")}
    assert names == set(published())
    for name, text in published().items():
        current = (folder / name).read_text(encoding="utf-8")
        assert current == text, f"{name} is out of date: run python -m glutemap.knowledge.schema"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_schema_is_one(kind):
    Draft202012Validator.check_schema(schema_of(kind))


@pytest.mark.parametrize("name", published())
def test_a_published_schema_is_one_that_editors_know(name):
    schema = json.loads(published()[name])
    assert schema["$schema"] == Draft7Validator.META_SCHEMA["$schema"]
    Draft7Validator.check_schema(schema)


@pytest.mark.parametrize("seconds", [[1], [1, 2, 3], [1, "x"], 1])
def test_both_drafts_refuse_the_same(seconds):
    routine = [{"id": "a", "name": "A", "kind": "release", "steps": [], "sources": [], "seconds": seconds}]
    assert not Draft7Validator(json.loads(published()["relief.json"])).is_valid(routine)
    routine[0]["seconds"] = [1, 2]
    assert Draft7Validator(json.loads(published()["relief.json"])).is_valid(routine)


def test_each_field_is_explained_to_editors():
    schema = json.loads(published()["muscle.json"])
    assert schema["$ref"] == "#/$defs/Muscle"
    for part in schema["$defs"].values():
        assert part["description"]
        assert "``" not in part["description"]
    assert schema["$defs"]["Muscle"]["additionalProperties"] is False


def test_schemas_are_named_after_their_files():
    assert file_name(MUSCLE) == "muscle.json"
    assert {file_name(kind) for kind in FILES.values()} == {name.replace(".yaml", ".json") for name in FILES}


def test_writing_makes_every_file(tmp_path):
    write_schemas(tmp_path / "schema")
    assert {path.name for path in (tmp_path / "schema").iterdir()} == set(published())
