"""Records of any content survive being written as YAML and being packed."""

import json
from functools import cache

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import inspect

from glutemap.knowledge.layout import KINDS
from glutemap.knowledge.yaml_source import parse_yaml
from tests.examples import examples

TEXT = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=12)
NUMBERS = st.integers(-(10**6), 10**6)


@cache
def any_record(record):
    fields = inspect.type_info(record).fields
    return st.builds(record, **{field.name: any_of(field.type) for field in fields})


def any_of(type_):
    """Values of a type of a record's field, as msgspec describes it."""
    simple = {
        inspect.StrType: TEXT,
        inspect.BoolType: st.booleans(),
        inspect.IntType: NUMBERS,
        inspect.FloatType: NUMBERS.map(lambda number: number / 1000),
        inspect.NoneType: st.none(),
    }
    if type(type_) in simple:
        return simple[type(type_)]
    match type_:
        case inspect.LiteralType(values=values):
            return st.sampled_from(values)
        case inspect.UnionType(types=types):
            return st.one_of([any_of(inner) for inner in types])
        case inspect.VarTupleType(item_type=item):
            return st.lists(any_of(item), max_size=2).map(tuple)
        case inspect.TupleType(item_types=items):
            return st.tuples(*map(any_of, items))
        case inspect.DictType(key_type=key, value_type=value):
            return st.dictionaries(any_of(key), any_of(value), max_size=3)
        case inspect.StructType(cls=record):
            return any_record(record)
    raise AssertionError(f"a field of a new type: {type_}")


def without_nothing(data):
    if isinstance(data, dict):
        return {key: without_nothing(value) for key, value in data.items() if value is not None}
    return [without_nothing(value) for value in data] if isinstance(data, list) else data


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@given(st.data())
@examples(25)
def test_any_record_comes_back(kind, data):
    record = data.draw(any_record(kind.record))
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(record), type=kind.record) == record
    written = json.dumps(without_nothing(json.loads(msgspec.json.encode(record))), indent=1)
    assert msgspec.convert(parse_yaml(written.encode(), "f.yaml"), kind.record) == record
