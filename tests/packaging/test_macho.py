import struct

import pytest

MAJOR, MINOR = 14, 3
VERSION = MAJOR << 16 | MINOR << 8


def part(*commands):
    """A library of macOS for one processor, with these load commands."""
    body = b"".join(struct.pack("<II", number, 8 + len(rest)) + rest for number, rest in commands)
    return (
        struct.pack("<4sIIIIIII", b"\xcf\xfa\xed\xfe", 0x0100000C, 0, 6, len(commands), len(body), 0, 0)
        + body
    )


NEW = (0x32, struct.pack("<IIII", 1, VERSION, 15 << 16, 0))
OLD = (0x24, struct.pack("<II", 11 << 16, 15 << 16))
OTHER = (0x19, bytes(64))


@pytest.mark.parametrize(("commands", "said"), [([OTHER, NEW], (14, 3)), ([OLD], (11, 0)), ([OTHER], (0, 0))])
def test_a_library_says_which_macos_it_needs(commands, said):
    import macho

    assert macho.minimum(part(*commands)) == said


def test_of_a_file_for_two_processors_the_later_system_counts(tmp_path):
    import macho

    parts = [part(OLD), part(OTHER, NEW)]
    place, rows, body = 8 + 2 * 20, b"", b""
    for one in parts:
        rows += struct.pack(">IIIII", 0, 0, place + len(body), len(one), 0)
        body += one
    both = b"\xca\xfe\xba\xbe" + struct.pack(">I", 2) + rows + body
    assert macho.minimum(both) == (14, 3)
    (tmp_path / "new").write_bytes(both)
    (tmp_path / "old").write_bytes(parts[0])
    (tmp_path / "text").write_bytes(b"no library")
    assert macho.of_all([tmp_path / name for name in ("old", "new", "text", "not there")]) == "14.3"


@pytest.mark.parametrize("content", [b"", b"\x7fELF", b"\xca\xfe\xba\xbe\x00\x00\x00\x41", b"MZ"])
def test_what_is_no_library_of_macos_asks_for_none(content):
    import macho

    assert macho.minimum(content) == (0, 0)
