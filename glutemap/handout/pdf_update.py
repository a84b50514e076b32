"""Changes to a PDF as an update at its end, as the format foresees: what is there stays byte for byte.

ISO 32000-1, 7.5.6. Reads the plain shape that Qt writes: one table of cross-references, no object streams.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_SECTION = re.compile(rb"(\d+) (\d+) ?\r?\n")
_SIZE = re.compile(rb"/Size\s+(\d+)")
_KEPT = tuple(
    re.compile(part)
    for part in (
        rb"/Root\s+\d+\s+\d+\s+R",
        rb"/Info\s+\d+\s+\d+\s+R",
        rb"/ID\s*\[\s*<[^>]*>\s*<[^>]*>\s*\]",
    )
)


class PdfShapeError(ValueError):
    """The PDF is not of the plain shape that Qt writes."""


@dataclass(frozen=True)
class Pdf:
    """A PDF, and where the things in it are. What asks for a thing that is not there raises PdfShapeError."""

    data: bytes

    @cached_property
    def start(self) -> int:
        """Where the last table of cross-references begins."""
        found = _START.search(self.data[-64:])
        if found is None:
            raise PdfShapeError("no end of file")
        start = int(found.group(1))
        if not self.data[start:].startswith(b"xref"):
            raise PdfShapeError("its cross-references are not a table")
        return start

    @cached_property
    def trailer(self) -> bytes:
        """The trailer behind the table."""
        at = self.data.find(b"trailer", self.start)
        if at < 0:
            raise PdfShapeError("no trailer")
        return self.data[at:]

    def object(self, number: int) -> bytes:
        """What an object of the last table holds."""
        at = self._place(number)
        head = b"%d 0 obj" % number
        end = self.data.find(b"endobj", at)
        if not self.data[at:].startswith(head) or end < 0:
            raise PdfShapeError(f"object {number} is not where the table says")
        return self.data[at + len(head) : end].strip()

    def _place(self, number: int) -> int:
        at = self.data.index(b"\n", self.start) + 1
        while found := _SECTION.match(self.data, at):
            first, count = int(found.group(1)), int(found.group(2))
            if first <= number < first + count:
                return int(self.data[found.end() + 20 * (number - first) :][:10])
            at = found.end() + 20 * count
        raise PdfShapeError(f"no object {number}")

    def updated(self, objects: Mapping[int, bytes]) -> bytes:
        """The PDF with other contents for some of its objects."""
        size = _SIZE.search(self.trailer)
        if size is None:
            raise PdfShapeError("the trailer does not say how many objects there are")
        out = [self.data if self.data.endswith(b"\n") else self.data + b"\n"]
        at = len(out[0])
        table = [b"xref\n0 1\n0000000000 65535 f \n"]
        for number, content in sorted(objects.items()):
            table.append(b"%d 1\n%010d 00000 n \n" % (number, at))
            out.append(b"%d 0 obj\n%s\nendobj\n" % (number, content))
            at += len(out[-1])
        kept = [found.group() for found in (part.search(self.trailer) for part in _KEPT) if found]
        trailer = b"\n".join([b"/Size %s" % size.group(1), *kept, b"/Prev %d" % self.start])
        ending = b"trailer\n<<\n%s\n>>\nstartxref\n%d\n%%%%EOF\n" % (trailer, at)
        return b"".join([*out, *table, ending])
