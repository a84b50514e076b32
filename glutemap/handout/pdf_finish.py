"""What Qt leaves out of a PDF: its language, and spaces that are spaces when they are copied."""

import re
import zlib

from glutemap.handout.pdf_update import Pdf, PdfShapeError

_ROOT = re.compile(rb"/Root\s+(\d+)\s+0\s+R")
_TO_UNICODE = re.compile(rb"/ToUnicode\s+(\d+)\s+0\s+R")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_RANGE = re.compile(rb"(<[0-9A-Fa-f]{4}> <[0-9A-Fa-f]{4}> )(<[0-9A-Fa-f]{4}>|\[[^\]]*\])")
_TAB, _SPACE = b"<0009>", b"<0020>"


def finished(pdf: bytes, language: str) -> bytes:
    """The PDF with its language (such as ``en``), shown by its title, and with spaces that are spaces.

    Raises PdfShapeError for one not as Qt writes it.
    """
    if not _LANGUAGE.fullmatch(language):
        raise ValueError(f"not a language: {language!r}")
    made = Pdf(pdf)
    root = _ROOT.search(made.trailer)
    if root is None:
        raise PdfShapeError("the trailer names no catalog")
    number = int(root.group(1))
    return made.updated({number: _catalog(made.object(number), language), **_with_spaces(made)})


def _catalog(catalog: bytes, language: str) -> bytes:
    """The catalog with /Lang (ISO 32000-1, 14.9.2)."""
    more = b"/Lang (" + language.encode() + b")\n/ViewerPreferences << /DisplayDocTitle true >>"
    end = catalog.rindex(b">>")
    return catalog[:end].rstrip() + b"\n" + more + b"\n>>"


def _with_spaces(made: Pdf) -> dict[int, bytes]:
    """The tables from glyphs to characters in which the blank is a tab, with a space instead.

    The font draws tab and space with one glyph, and Qt names the first of them: whoever copies a sentence
    or searches for two words would meet tabs.
    """
    out = {}
    for number in {int(found) for found in _TO_UNICODE.findall(made.data)}:
        table = _unpacked(made.object(number))
        mended = _RANGE.sub(_mended, table)
        if mended != table:
            out[number] = b"<<\n/Length %d\n>>\nstream\n%s\nendstream" % (len(mended), mended)
    return out


def _mended(found: re.Match[bytes]) -> bytes:
    return found.group(1) + found.group(2).replace(_TAB, _SPACE)


def _unpacked(content: bytes) -> bytes:
    found = _STREAM.search(content)
    if found is None:
        raise PdfShapeError("a table of characters is not a stream")
    if b"/FlateDecode" not in content[: found.start()]:
        return found.group(1)
    try:
        return zlib.decompressobj().decompress(found.group(1))
    except zlib.error as fault:
        raise PdfShapeError(f"a table of characters is damaged ({fault})") from None
