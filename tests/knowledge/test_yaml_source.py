import json
import time

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from glutemap.knowledge import yaml_source
from glutemap.knowledge.faults import DataFaults
from glutemap.knowledge.yaml_source import parse_yaml, read_yaml
from tests.examples import examples


@pytest.fixture(params=["CSafeLoader", "SafeLoader"], autouse=True)
def loader(request, monkeypatch):
    """Every test with the fast reader and with the one that stands in for it."""
    monkeypatch.setattr(yaml_source, "_LOADER", getattr(yaml, request.param))


def faults(text):
    content = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return [str(fault) for fault in read_yaml(content, "f.yaml").faults]


def test_plain_data_is_read_as_it_looks():
    text = """
a: text with a no, an on and 12:30 in it
b: [1, -2.5, 1e3, +4, .5, true, false]
c: {d: 'no', e: "12:30", f: "1_000", "null": '', n: 3, on: 1}
g: >
  folded
  text
h: |
  two
  lines
"""
    assert parse_yaml(text.encode(), "f.yaml") == {
        "a": "text with a no, an on and 12:30 in it",
        "b": [1, -2.5, 1000.0, 4, 0.5, True, False],
        "c": {"d": "no", "e": "12:30", "f": "1_000", "null": "", "n": 3, "on": 1},
        "g": "folded text",
        "h": "two\nlines",
    }


def test_a_mark_of_windows_editors_is_skipped():
    assert parse_yaml(b"\xef\xbb\xbfa: b\r\nc: d\r\n", "f.yaml") == {"a": "b", "c": "d"}


def test_lines_are_counted_alike_whatever_ends_them():
    for end in ("\n", "\r\n", "\r"):
        assert faults(end.join(["a: 1", "b: no", "c: d: e"]))[0].startswith("f.yaml:2:4: b: ")
        assert faults(end.join(["a: 1", "b: no", "c: d: e"]))[1].startswith("f.yaml:3:5: ")
        assert faults(end.join(["a: 1", "b: 2", "c:\td"])) == ["f.yaml:3:3: a tab: use spaces"]


def test_everything_has_its_place():
    document = read_yaml(b"a:\n  - {b: 1,\n     c: 2}\n", "f.yaml")
    assert str(document.fault(("a", 0, "c"), "x")) == "f.yaml:3:9: a[0].c: x"
    assert str(document.fault(("a", 0, "c"), "x", at_key=True)) == "f.yaml:3:6: a[0].c: x"
    assert str(document.fault(("a", 0, "missing", 3), "x")) == "f.yaml:2:5: a[0].missing[3]: x"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "a: no",
            "f.yaml:1:4: a: unquoted 'no' means false to some readers: write false, or \"no\" in quotes",
        ),
        ("a: Yes", "1:4: a: unquoted 'Yes' means true to some readers"),
        ("a: on", "1:4: a: unquoted 'on' means true"),
        ("a: OFF", "1:4: a: unquoted 'OFF' means false"),
        ("a: y", "1:4: a: unquoted 'y' means true"),
        ("a: N", "1:4: a: unquoted 'N' means false"),
        ("a: True", "unquoted 'True' must be in lower case"),
        ("a: null", "unquoted 'null' means nothing: leave the field out"),
        ("a: ~", "unquoted '~' means nothing"),
        ("a:", "a: nothing is given here: leave the field out, or fill it in"),
        ("a: 12:30", "unquoted '12:30' is read as a number in base 60: write \"12:30\" in quotes"),
        ("a: 1:30:15.5", "base 60"),
        ("a: 1_000", "leave out the underscore"),
        ("a: 010", "leave out the leading 0"),
        ("a: 0o17", "octal"),
        ("a: 0x1F", "hexadecimal"),
        ("a: 2024-01-31", "unquoted '2024-01-31' is read as a date: write \"2024-01-31\" in quotes"),
        ("a: 2024-01-31 10:00:00", "is read as a date"),
        ("a: .inf", "is not a number that can be used"),
        ("a: .NaN", "is not a number that can be used"),
        ("a: 1e999", "'1e999' is not a finite number"),
        ("a: " + "9" * 5000, "a number with more than 15 digits"),
        ("a: <<", "special meaning"),
        ("<<: {a: 1}", "unquoted '<<' has a special meaning"),
        ("5: a", "1:1: the name of a field is text: write '5' in quotes"),
        ("true: a", "the name of a field is text: write 'True' in quotes"),
        ("a: 1\nb: 2\na: 3", "f.yaml:3:1: a: a second 'a': the first is in line 1"),
        ("a: {b: 1, b: 2}", "1:11: a.b: a second 'b': the first is in line 1"),
        ("a: &x 1\nb: *x", "an anchor (&x) is not accepted: write the content out"),
        ("a: 1\nb: *x", "2:4: b: an alias (*x) is not accepted"),
        (
            "a: !!python/object/apply:os.system [ls]",
            "a tag (tag:yaml.org,2002:python/object/apply:os) is not",
        ),
        ("a: !thing {}", "a tag (!thing) is not accepted: plain data only"),
        ("a: !!binary aGk=", "a tag (tag:yaml.org,2002:binary) is not accepted"),
        ("[1, 2]: a", "the name of a field must be text, not a list or mapping"),
        ("? {a: b}\n: c", "the name of a field must be text, not a list or mapping"),
        ("a: 1\n---\nb: 2", "2:1: a second document: a file holds one"),
        ("%YAML 1.1\n---\na: 1", "a line that begins with % is not accepted"),
        ("", "the file is empty"),
        ("# only a comment\n", "the file is empty"),
        ("a:\n\t- b", "f.yaml:2:1: a tab: use spaces"),
        ("a: b\tc", "f.yaml:1:5: a tab: use spaces"),
        ('a: "b\\tc"', "the code of a character that cannot be seen"),
        ("a: b\u200bc", "f.yaml:1:5: a character that cannot be seen (U+200B): delete it"),
        ("a: b\u202ec", "U+202E"),
        ("a: b\x00c", "U+0000"),
        ("a: b\u2028c", "U+2028"),
        (b"a: b\nc: \xe9t\xe9", "f.yaml:2:4: not UTF-8 text (byte 0xe9): save the file as UTF-8"),
        ("a: \ud800", "not UTF-8 text (byte 0xed)"),
        ("a: it: is", "f.yaml:1:6: a colon inside a text: put the whole text in quotes"),
        ('a: "b\nc: d', "never closed"),
        ("a: [b, c\nd: e", "expected a comma or a closing bracket here"),
        ("a: @b", "no text begins with this: put the text in quotes"),
        ("a:\n  b: 1\n c: 2", "check the indentation"),
        ("a: 1\n- b", "check the indentation"),
        ("[" * 17 + "]" * 17, "nested more than 16 deep"),
        ("[" * 100_000, "nested more than 16 deep"),
        ("- " * 100_000 + "a", "nested more than 16 deep"),
        ("a: [" + "1," * 25_000 + "]", "more than 20000 values"),
        ("a: " + "b" * 600_000, "f.yaml: more than 512 kB: no data file needs to be this large"),
    ],
)
def test_what_can_be_misread_is_refused_with_its_place(text, expected):
    assert any(expected in fault for fault in faults(text)), faults(text)


def test_all_faults_of_a_file_are_told_together():
    text = "a: no\nb: 12:30\nc: &x 1\nb: [2020-01-01]\nd: e: f\n"
    assert [fault.split(":")[1] for fault in faults(text)] == ["1", "2", "3", "4", "4", "5"]


def test_a_flood_of_faults_is_cut():
    assert len(faults("- no\n" * 5000)) == yaml_source.MOST_FAULTS


def test_a_bomb_of_aliases_goes_off_nowhere():
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    began = time.perf_counter()
    found = faults("\n".join(lines))
    assert "an alias (*a0) is not accepted" in "".join(found)
    assert time.perf_counter() - began < 2


def test_parse_yaml_raises_everything_at_once():
    with pytest.raises(DataFaults) as caught:
        parse_yaml(b"a: no\nb: off", "f.yaml")
    assert [fault.line for fault in caught.value.faults] == [1, 2]


YAMLISH = st.text(st.sampled_from([*"ab01 -:#?{}[],&*!|>'\"%@`\n\n  \\\t~.=<_é\r\u2028\x00\ufeff\ud800"]))


@given(st.one_of(YAMLISH, st.text(), st.binary()))
@examples(150)
@example('"\\ud800"')
@example('"\\U00110000"')
@example("'")
@example("? - : ")
@example("\r\r'a'b: c: d")
@example("a: 'b\r'c\rd")
@example("!<tag:x> *a")
def test_nothing_but_faults_comes_of_any_text(text):
    content = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    for chosen in (yaml.CSafeLoader, yaml.SafeLoader):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(yaml_source, "_LOADER", chosen)
            document = read_yaml(content, "f.yaml")
            assert document.complete or document.faults
            for fault in document.faults:
                assert str(fault).startswith("f.yaml:")
                assert "\n" not in str(fault)


PLAIN = st.recursive(
    st.booleans()
    | st.integers(-(10**14), 10**14)
    | st.integers(-(10**9), 10**9).map(lambda number: number / 1000)
    | st.text(st.characters(min_codepoint=32, max_codepoint=126)),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abcxyz_", min_size=1), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(PLAIN)
@examples(80)
def test_plain_data_comes_back(data):
    assert parse_yaml(json.dumps(data).encode(), "f.yaml") == data
