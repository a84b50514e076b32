import lzma
import shutil
import subprocess

import pytest

CONTROL = """Package: tried
Version: 1
Architecture: all
Maintainer: nobody <nobody@localhost>
Description: a try
"""


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="not a Debian")
def test_dpkg_reads_a_package_that_is_packed_tighter_than_it_can_pack_itself(tmp_path):
    import linux

    root = tmp_path / "root"
    (root / "DEBIAN").mkdir(parents=True)
    (root / "DEBIAN/control").write_text(CONTROL)
    content = b"call \xe8\x10\x20\x00\x00 and again; " * 5001
    (root / "opt/tried").mkdir(parents=True)
    (root / "opt/tried/program").write_bytes(content)
    loose, tight = tmp_path / "loose.deb", tmp_path / "tight.deb"
    subprocess.run(["dpkg-deb", "-Znone", "--build", str(root), str(loose)], check=True, capture_output=True)
    chain = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 9}]
    tight.write_bytes(linux.packed_tighter(loose.read_bytes(), chain))
    assert tight.stat().st_size < loose.stat().st_size / 20
    assert linux.packed_tighter(loose.read_bytes(), chain) == tight.read_bytes()
    info = subprocess.run(["dpkg-deb", "--field", str(tight), "Package"], check=True, capture_output=True)
    assert info.stdout == b"tried\n"
    subprocess.run(["dpkg-deb", "--extract", str(tight), str(tmp_path / "out")], check=True)
    assert (tmp_path / "out/opt/tried/program").read_bytes() == content


def test_something_else_is_no_package():
    import linux

    with pytest.raises(ValueError, match="deb"):
        linux.packed_tighter(b"PK", [])
