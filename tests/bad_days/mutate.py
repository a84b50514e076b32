"""Spoiling good samples: in bytes, in lines, in words and numbers. The same seed spoils in the same way."""

import re
from itertools import pairwise

NUMBERS = (
    b"0", b"-1", b"1e999", b"-0.0", b"NaN", b"Infinity", b"9" * 400, b"0x10", b"1_000", b"1:30",
    b"2147483648",
    b"18446744073709551616", b"1e-320", b"0.1e", b"+5", b"\xd9\xa3", b"4294967296.5", b"0001", b"9999",
    b"12", b"99",
)  # fmt: skip
WORDS = (
    b"null", b"true", b"[]", b"{}", b'""', b"../../../etc/passwd", b"/etc/passwd", b"C:\\Windows\\x",
    b"\\\\host\\x",
    b"!!python/object/apply:os.system [id]", b"!!python/name:os.system", b"&a [*a, *a]", b"*a", b"<<: *a",
    b"%YAML 1.1", b"---", b"...", b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\\ud800", b"\xe2\x80\xae",
    b"\xef\xbb\xbf",
    b"%s%n%s", b"${jndi:x}", b"=cmd|' /C calc'!A0", b"<!ENTITY x SYSTEM 'file:///etc/passwd'>", b"&x;",
    b"]]>",
    b"0001-01-01T00:00:00+14:00", b"9999-12-31T23:59:59-14:00", b"2026-02-30", b"\r", b"\t",
    b"\xe2\x80\xa8", b"a" * 5000, b"[" * 3000, b"{\"a\":" * 2000, b"- " * 500, b"(" * 2000,
    b"\xf0\x9f\xa6\xb4",
    b"__class__", b"__import__('os')", b"'; DROP TABLE client; --", b"con", b"nul.png", b".", b"..", b"~",
    b"|", b">",
)  # fmt: skip
_NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
_WORD = re.compile(rb"[A-Za-z_][\w.]*")
_QUOTED = re.compile(rb'"[^"\n]*"')


def flip(data, chance):
    """Some bits turned over."""
    spoilt = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8, 40))):
        if spoilt:
            spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
    return bytes(spoilt)


def overwrite(data, chance):
    """A stretch of other bytes, of one byte, or of zeros."""
    start, end = _stretch(data, chance)
    fill = chance.choice((lambda n: chance.randbytes(n), lambda n: bytes(n), lambda n: b"\xff" * n))
    return data[:start] + fill(end - start) + data[end:]


def cut(data, chance):
    """The end is missing, as after a full disk."""
    return data[: chance.randrange(len(data) + 1)]


def drop(data, chance):
    """A stretch is missing."""
    start, end = _stretch(data, chance)
    return data[:start] + data[end:]


def double(data, chance):
    """A stretch stands there several times."""
    start, end = _stretch(data, chance)
    return data[:end] + data[start:end] * chance.choice((1, 2, 10, 50)) + data[end:]


def insert(data, chance):
    """A word that means something to somebody."""
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(WORDS) + data[at:]


def swap_lines(data, chance):
    """Two lines change places, or one is set in further."""
    lines = data.split(b"\n")
    if len(lines) > 2:
        one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        lines[one], lines[other] = lines[other], lines[one]
        lines[one] = b" " * chance.randrange(5) + lines[one]
    return b"\n".join(lines)


def other_number(data, chance):
    """A number becomes another, or no number at all."""
    return _replace(_NUMBER, data, chance, NUMBERS)


def other_word(data, chance):
    """A word becomes one that stands elsewhere, or one that means something to somebody."""
    found = [m.group() for m in _sample(_WORD, data, chance, 20)]
    return _replace(_WORD, data, chance, (*found, *WORDS))


def other_value(data, chance):
    """A quoted text becomes a thing of another kind."""
    return _replace(
        _QUOTED, data, chance, (b"null", b"[]", b"{}", b"7", b"true", b'"\\ud800"', b'"' + b"x" * 300 + b'"')
    )


def nothing(data, _chance):
    """The sample as it is: what is good must also pass the watch."""
    return data


ANY = (flip, overwrite, cut, drop, double, insert)
TEXT = (*ANY, swap_lines, other_number, other_number, other_word, other_word, other_value)


def spoil(data, chance, ways=ANY):
    """The data after one to four ways of spoiling."""
    if chance.random() < 0.01:
        return nothing(data, chance)
    for _ in range(chance.choice((1, 1, 2, 4))):
        data = chance.choice(ways)(data, chance)
    return data


def spliced(one, other, chance):
    """The beginning of one sample and the end of another."""
    return one[: chance.randrange(len(one) + 1)] + other[chance.randrange(len(other) + 1) :]


def _stretch(data, chance):
    size = min(len(data), chance.choice((1, 4, 16, 100, 1000)))
    start = chance.randrange(len(data) - size + 1)
    return start, start + size


def _sample(pattern, data, chance, most):
    """Some places where the pattern stands, from a random one onward."""
    start = chance.randrange(len(data) + 1)
    found = []
    for match in pattern.finditer(data, start):
        found.append(match)
        if len(found) == most:
            break
    return found or [m for m, _ in pairwise((*pattern.finditer(data, 0, start), None))][:most]


def _replace(pattern, data, chance, choices):
    found = _sample(pattern, data, chance, 10)
    if not found:
        return data
    match = chance.choice(found)
    return data[: match.start()] + chance.choice(choices) + data[match.end() :]
