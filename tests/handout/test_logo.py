"""Logos: what can be used becomes a small PNG; what is hostile, damaged or too large is refused politely."""

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QImageWriter

from glutemap.handout.paint.logo import LONGEST_PX, MOST_BYTES, LogoError, logo_of, read_logo
from glutemap.handout.svg_check import SvgRefusedError, check_svg

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 20">'
)
GOOD = HEAD + '<rect width="60" height="20" fill="#2e7d5b"/><text x="3" y="14">Hillside</text></svg>'


def picture(kind, width=300, height=100):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#2e7d5b"))
    image.setText("Comment", "secret place")
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(kind)).write(image)
    return bytes(buffer.data().data())


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_bomb(width=60_000, height=60_000):
    """A tiny file that says it is a huge picture."""
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize(
    "data", [picture(b"png"), picture(b"jpeg"), GOOD.encode(), b"\xef\xbb\xbf" + GOOD.encode()]
)
def test_pictures_become_a_plain_png(qapp, data):
    logo = logo_of(data)
    assert logo.startswith(b"\x89PNG")
    assert b"secret" not in logo
    image = QImage.fromData(logo)
    assert image.width() / image.height() == pytest.approx(3, rel=0.02)


def test_a_huge_picture_becomes_small(qapp):
    image = QImage.fromData(logo_of(picture(b"png", 4000, 2000)))
    assert (image.width(), image.height()) == (LONGEST_PX, LONGEST_PX // 2)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "neither"),
        (b"GIF89a" + b"\0" * 50, "neither"),
        (b"hello", "neither"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "damaged"),
        (picture(b"png")[:120], "damaged"),
        (b"\xff\xd8\xff" + b"\0" * 40, "damaged"),
        (png_bomb(), "too many"),
        (picture(b"png", 3000, 20), "too narrow"),
        (b"x" * (MOST_BYTES + 1), "larger than 5 MB"),
        (b"<svg", "damaged"),
        ((HEAD + "</svg>").replace("0 0 60 20", "0 0 0 0").encode(), "cannot be drawn"),
    ],
)
@pytest.mark.qt_log_ignore("JPEG", extend=True)
def test_what_is_no_logo_is_refused_in_one_line(qapp, data, says):
    with pytest.raises(LogoError, match=says) as refused:
        logo_of(data)
    assert "\n" not in str(refused.value)


def uses(levels, each):
    """Groups that use the one before several times: small to read, endless to draw."""
    groups = ['<g id="g0"><rect width="1" height="1"/></g>']
    for level in range(1, levels):
        inner = f'<use xlink:href="#g{level - 1}"/>' * each
        groups.append(f'<g id="g{level}">{inner}</g>')
    return HEAD + "<defs>" + "".join(groups) + f'</defs><use xlink:href="#g{levels - 1}"/></svg>'


@pytest.mark.parametrize(
    ("svg", "says"),
    [
        (HEAD + "<script>alert(1)</script></svg>", "script"),
        (HEAD + '<rect onload="x()" width="1" height="1"/></svg>', "script"),
        (HEAD + '<image xlink:href="file:///etc/passwd" width="9" height="9"/></svg>', "image"),
        (HEAD + '<use xlink:href="http://example.org/a.svg#b"/></svg>', "outside"),
        (HEAD + '<use href="other.svg#b"/></svg>', "outside"),
        (HEAD + '<rect style="fill:url(http://example.org/x)" width="1" height="1"/></svg>', "outside"),
        (HEAD + "<style>@import 'http://example.org/x.css';</style></svg>", "outside"),
        (HEAD + "<foreignObject/></svg>", "foreignObject"),
        (HEAD + '<filter id="f"><feGaussianBlur stdDeviation="9999"/></filter></svg>', "filter"),
        ('<!DOCTYPE svg [<!ENTITY a "b">]>' + HEAD + "</svg>", "entities"),
        ("<!DOCTYPE svg [ <!ELEMENT x ANY> ]>" + HEAD + "</svg>", "entities"),
        (HEAD + "<rect>", "damaged"),
        ("<html><svg/></html>", "not a drawing"),
        (HEAD + "<g>" * 60 + "</g>" * 60 + "</svg>", "deeply"),
        (HEAD + '<rect width="1" height="1"/>' * 20_001 + "</svg>", "20000 shapes"),
        (uses(12, 10), "20000 shapes"),
        (HEAD + '<g id="a"><use xlink:href="#a"/></g></svg>', "20000 shapes"),
    ],
)
def test_a_drawing_that_loads_runs_or_grows_is_refused(svg, says):
    with pytest.raises(SvgRefusedError, match=says):
        check_svg(svg.encode())


def test_a_drawing_in_another_encoding_is_refused(qapp):
    with pytest.raises(SvgRefusedError, match="UTF-8"):
        check_svg(GOOD.encode("utf-16"))


def test_a_plain_drawing_passes_with_the_notes_of_its_program():
    notes = (
        '<metadata/><sodipodi:namedview xmlns:sodipodi="http://sodipodi.example" onclick="1"/>'
        '<defs><linearGradient id="b"><stop offset="0"/></linearGradient></defs>'
        '<rect fill="url(#b)" width="5" height="5"/><use xlink:href="#b"/>'
    )
    check_svg((HEAD + notes + "</svg>").encode())


def test_the_name_of_the_file_is_said(qapp, tmp_path):
    file = tmp_path / "my logo.png"
    file.write_bytes(b"no")
    with pytest.raises(LogoError, match=r"^my logo\.png: "):
        read_logo(file)
    with pytest.raises(OSError, match="No such file"):
        read_logo(tmp_path / "none.png")
