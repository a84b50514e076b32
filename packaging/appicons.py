"""The program's icon as each system wants it: PNG for Linux, ICO for Windows, ICNS for macOS.

Both formats may hold PNG pictures, so they are put together here and need no other tool.
"""

import os
import struct
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# Without the kinds for 16 and 32 pixels proper (icp4, icp5): an application with them is not shown well.
# macOS takes the next larger one.
ICNS_KINDS = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512}


def draw(svg, sizes=SIZES):
    """The icon as PNG bytes per size in pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(svg))
    out = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        out[size] = bytes(buffer.data())
    del application
    return out


def ico(pictures):
    """The bytes of a Windows icon."""
    wanted = [size for size in sorted(pictures) if size <= 256]
    at = 6 + 16 * len(wanted)
    head, body = struct.pack("<HHH", 0, 1, len(wanted)), b""
    for size in wanted:
        head += struct.pack(
            "<BBBBHHLL", size % 256, size % 256, 0, 0, 1, 32, len(pictures[size]), at + len(body)
        )
        body += pictures[size]
    return head + body


def icns(pictures):
    """The bytes of a macOS icon."""
    body = b"".join(
        kind + struct.pack(">L", 8 + len(pictures[size])) + pictures[size]
        for kind, size in ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">L", 8 + len(body)) + body


def write(svg, folder):
    """Write all of them into a folder: NUMBER.png, glutemap.ico, glutemap.icns."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    pictures = draw(svg)
    for size, content in pictures.items():
        (folder / f"{size}.png").write_bytes(content)
    (folder / "glutemap.ico").write_bytes(ico(pictures))
    (folder / "glutemap.icns").write_bytes(icns(pictures))
