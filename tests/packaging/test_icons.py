import struct

from PySide6.QtGui import QImage


def test_the_icons_of_all_systems_hold_pictures(qapp, scripts, tmp_path):
    import appicons

    appicons.write(scripts.parent / "assets/icons/glutemap.svg", tmp_path)
    for size in appicons.SIZES:
        assert QImage(str(tmp_path / f"{size}.png")).width() == size
    content = (tmp_path / "glutemap.ico").read_bytes()
    _zero, kind, count = struct.unpack_from("<HHH", content)
    assert (kind, count) == (1, 7)
    length, at = struct.unpack_from("<LL", content, 6 + 8)
    assert content[at : at + 8] == b"\x89PNG\r\n\x1a\n"
    assert at + length <= len(content)
    content = (tmp_path / "glutemap.icns").read_bytes()
    assert content[:4] == b"icns"
    assert struct.unpack(">L", content[4:8])[0] == len(content)
