"""Which macOS a bundle needs: the latest that any of its libraries was built for, as they say themselves.

pip takes the libraries that suit the machine that builds, and they may want a later system than those that it
would have taken on an older one.
"""

import struct
from pathlib import Path

FAT, FAT_64 = b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf"  # several processors in one file; big-endian
THIN_64 = b"\xcf\xfa\xed\xfe"
HEADER = 32  # of the part for one processor
VERSION_MIN_MACOSX, BUILD_VERSION = 0x24, 0x32  # load commands that name the system; the older and the newer
MOST_PARTS = 8  # a Java class begins like a file for several processors, with a larger number


def minimum(content):
    """The (major, minor) of the macOS that a library asks for; (0, 0) for what is no library of macOS."""
    return max((_of_part(content, start) for start in _parts(content)), default=(0, 0))


def of_all(paths):
    """The version of macOS that all these files run on, such as 13.0."""
    found = [minimum(Path(path).read_bytes()) for path in paths if Path(path).is_file()]
    return "{}.{}".format(*max(found, default=(0, 0)))


def _parts(content):
    if content[:4] == THIN_64:
        return [0]
    if content[:4] not in (FAT, FAT_64):
        return []
    count = struct.unpack_from(">I", content, 4)[0]
    if count > MOST_PARTS:
        return []
    row, where = (">IIIII", 2) if content[:4] == FAT else (">IIQQII", 2)
    size = struct.calcsize(row)
    return [struct.unpack_from(row, content, 8 + size * place)[where] for place in range(count)]


def _of_part(content, start):
    if content[start : start + 4] != THIN_64:
        return (0, 0)
    count, at = struct.unpack_from("<I", content, start + 16)[0], start + HEADER
    for _ in range(count):
        command, length = struct.unpack_from("<II", content, at)
        if command in (VERSION_MIN_MACOSX, BUILD_VERSION):
            version = struct.unpack_from("<I", content, at + (12 if command == BUILD_VERSION else 8))[0]
            return (version >> 16, version >> 8 & 0xFF)
        at += length
    return (0, 0)
