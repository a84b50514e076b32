"""The language of a PDF, which Qt does not write: added as an update at its end, as the format foresees.

ISO 32000-1, 7.5.6 (incremental updates) and 14.9.2 (natural language of a document). What is there already
stays byte for byte; only the catalog is written again, with ``/Lang``, and so that a reader shows the title.
"""

import re

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_ROOT = re.compile(rb"/Root\s+(\d+)\s+(\d+)\s+R")
_SECTION = re.compile(rb"(\d+) (\d+) ?\r?\n")
_SIZE = re.compile(rb"/Size\s+(\d+)")
_KEPT = (re.compile(rb"/Info\s+\d+\s+\d+\s+R"), re.compile(rb"/ID\s*\[\s*<[^>]*>\s*<[^>]*>\s*\]"))
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class PdfShapeError(ValueError):
    """The PDF is not of the plain shape that Qt writes."""


def with_language(pdf: bytes, language: str) -> bytes:
    """The PDF with its language (such as ``en``). Raises PdfShapeError for one not as Qt writes it."""
    if not _LANGUAGE.fullmatch(language):
        raise ValueError(f"not a language: {language!r}")
    start, trailer = _trailer(pdf)
    root, size = _ROOT.search(trailer), _SIZE.search(trailer)
    if root is None or size is None:
        raise PdfShapeError("the trailer names no catalog")
    number, generation = int(root.group(1)), int(root.group(2))
    catalog = _object(pdf, start, number, generation)
    if b"/Lang" in catalog:
        return pdf
    more = b"/Lang (" + language.encode() + b")"
    if b"/ViewerPreferences" not in catalog:
        more += b"\n/ViewerPreferences << /DisplayDocTitle true >>"
    end = catalog.rindex(b">>")
    body = pdf if pdf.endswith(b"\n") else pdf + b"\n"
    written = b"%d %d obj\n%s\n%s\n>>\nendobj\n" % (number, generation, catalog[:end].rstrip(), more)
    kept = b"\n".join(found.group() for found in (part.search(trailer) for part in _KEPT) if found)
    table = b"xref\n0 1\n0000000000 65535 f \n%d 1\n%010d %05d n \n" % (number, len(body), generation)
    ending = b"trailer\n<<\n/Size %s\n/Root %d %d R\n%s\n/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (
        size.group(1), number, generation, kept, start, len(body) + len(written),
    )  # fmt: skip
    return body + written + table + ending


def _trailer(pdf: bytes) -> tuple[int, bytes]:
    """Where the last cross-reference table begins, and the trailer behind it."""
    found = _START.search(pdf[-64:])
    if found is None:
        raise PdfShapeError("no end of file")
    start = int(found.group(1))
    if not pdf[start:].startswith(b"xref"):
        raise PdfShapeError("its cross-references are not a table")
    at = pdf.find(b"trailer", start)
    if at < 0:
        raise PdfShapeError("no trailer")
    return start, pdf[at:]


def _object(pdf: bytes, start: int, number: int, generation: int) -> bytes:
    """The dictionary of an object, up to and with its last ``>>``."""
    at = _place(pdf, start, number)
    head = b"%d %d obj" % (number, generation)
    end = pdf.find(b"endobj", at)
    if not pdf[at:].startswith(head) or end < 0:
        raise PdfShapeError(f"object {number} is not where the table says")
    return pdf[at + len(head) : end].strip()


def _place(pdf: bytes, start: int, number: int) -> int:
    """Where an object begins, by the table of cross-references that begins at ``start``."""
    at = pdf.index(b"\n", start) + 1
    while found := _SECTION.match(pdf, at):
        first, count = int(found.group(1)), int(found.group(2))
        if first <= number < first + count:
            return int(pdf[found.end() + 20 * (number - first) :][:10])
        at = found.end() + 20 * count
    raise PdfShapeError(f"no object {number}")
