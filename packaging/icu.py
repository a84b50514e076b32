"""What of ICU's data goes into a bundle (Linux): of a library with 32 MB of tables Qt reads a third.

Qt's core asks ICU for three things: the order of words, character sets by name, and the names of time zones.
Orders and character sets stay for every language, other words for those that the program speaks. What goes
are the names of countries, currencies and units, the spelling of numbers and the breaking of Thai lines.

The library is a table of contents and its items (ICU's ".dat" format) inside an ELF file that holds nothing
else, so it can be written anew without a compiler: every address stays, only the file becomes shorter.
"""

import struct
from pathlib import PurePosixPath

LANGUAGES = ("en", "de", "es")
NEVER_ASKED = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit")  # folders
BY_LANGUAGE = ("", "zone")  # folders with a file per language, of which some stay
FOR_ALL = ("root", "pool", "res_index")
LOAD, HEADER, SEGMENT = 1, 64, 56  # a segment that is loaded; the sizes of ELF's own tables
ALIGNED = 16


class FormatError(Exception):
    """The library is not built as it used to be; the message says how."""


def is_kept(name, languages=LANGUAGES):
    """Whether an item such as ``icudt73l/zone/de_AT.res`` is kept."""
    parts = PurePosixPath(name).parts[1:]
    folder = parts[0] if len(parts) > 1 else ""
    if folder in NEVER_ASKED:
        return False
    item = PurePosixPath(parts[-1])
    if folder not in BY_LANGUAGE or item.suffix != ".res" or item.stem in FOR_ALL:
        return True
    language = item.stem.partition("_")[0]
    is_language = language.islower() and 2 <= len(language) <= 3  # supplementalData and the like are none
    return not is_language or language in languages


def items(package):
    """The (name, content) pairs of a package in ICU's ".dat" format, in order."""
    head = struct.unpack_from("<H", package)[0]
    body = package[head:]
    count = struct.unpack_from("<I", body)[0]
    places = [struct.unpack_from("<II", body, 4 + 8 * row) for row in range(count)]
    ends = [start for _name, start in places[1:]] + [len(body)]
    return [
        (body[name : body.index(b"\0", name)].decode("ascii"), body[start:end])
        for (name, start), end in zip(places, ends, strict=True)
    ]


def pack(header, rows):
    """A package of (name, content) pairs behind the header of another."""
    names = b"".join(name.encode("ascii") + b"\0" for name, _content in rows)
    name_at = 4 + 8 * len(rows)
    start = _aligned(name_at + len(names))
    table, contents = [struct.pack("<I", len(rows))], []
    for name, content in rows:
        table.append(struct.pack("<II", name_at, start))
        name_at += len(name) + 1
        contents.append(content.ljust(_aligned(len(content)), b"\0"))
        start += len(contents[-1])
    top = b"".join(table) + names
    return header + top.ljust(_aligned(len(top)), b"\0") + b"".join(contents)


def _aligned(size):
    return -(-size // ALIGNED) * ALIGNED


def trimmed(library, languages=LANGUAGES):
    """The bytes of libicudata.so with what is kept of its package. Raises FormatError."""
    at, end, behind = _find(library)
    package = library[at:end]
    rows = [row for row in items(package) if is_kept(row[0], languages)]
    head = struct.unpack_from("<H", package)[0]
    return _shorter(library, at, pack(package[:head], rows), behind)


def _segments(library):
    """(place of the entry, kind, place in the file, size there, alignment) of each segment."""
    table, size, count = struct.unpack_from("<Q", library, 32)[0], *struct.unpack_from("<HH", library, 54)
    if library[:6] != b"\x7fELF\x02\x01" or (table, size) != (HEADER, SEGMENT):
        raise FormatError("not a 64-bit ELF library of this kind of processor")
    out = []
    for entry in range(table, table + size * count, size):
        kind, _flags, start, _where, _physical, length, _memory, align = struct.unpack_from(
            "<IIQQQQQQ", library, entry
        )
        out.append((entry, kind, start, length, align))
    return out


def _find(library):
    """Where the package starts and ends, and the segments that lie behind it."""
    segments = _segments(library)
    _entry, kind, start, length, _align = segments[0]
    at = library.find(b"\xda\x27", 0, length)
    while at > 0 and library[at + 10 : at + 14] != b"CmnD":
        at = library.find(b"\xda\x27", at + 1, length)
    if at < 0 or kind != LOAD or start != 0:
        raise FormatError("no package of data in the library's first segment")
    behind = [row for row in segments if row[2] >= length]
    return at - 2, length, behind


def _shorter(library, at, package, behind):
    """The library with a shorter package; what lies behind moves up in the file, never in memory."""
    out = bytearray(library[:at] + package)
    entry = HEADER  # of the first segment, which ends with the package
    struct.pack_into("<QQ", out, entry + 32, len(out), len(out))
    first = min(row[2] for row in behind)
    align = max(row[4] for row in behind)
    # The same place within a page as before: the system maps whole pages.
    moved = len(out) + (first - len(out)) % align
    out = out.ljust(moved, b"\0") + library[first : max(row[2] + row[3] for row in behind)]
    for row, _kind, start, _length, _align in behind:
        struct.pack_into("<Q", out, row + 8, start - first + moved)
    struct.pack_into("<Q", out, 40, 0)  # no table of sections: nothing that loads a library reads it
    struct.pack_into("<HHH", out, 58, 0, 0, 0)
    if len(out) >= len(library):
        raise FormatError("nothing was left out")
    return bytes(out)
