"""A program whose own files are missing or damaged says so in one line and writes nothing."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from glutemap import resources

RUN = """
import sys
from pathlib import Path
from glutemap import resources
roots = Path(sys.argv[1]), Path(sys.argv[2])
resources._roots = lambda: roots
from glutemap.cli import main
sys.exit(main(sys.argv[3:]))
"""


@pytest.fixture
def broken(tmp_path):
    """The program on its own copies of its files: break one by name, then run a command."""

    class Broken:
        assets = tmp_path / "assets"
        data = tmp_path / "data"

        def own_asset(self, name):
            """The path of an asset in a folder of our own; everything beside it is a link."""
            path, source = self.assets, resources.asset("CREDITS.md").parent
            for step in Path(name).parts:
                if path.is_symlink():
                    path.unlink()
                if not path.exists():
                    path.mkdir()
                    for entry in source.iterdir():
                        (path / entry.name).symlink_to(entry)
                path, source = path / step, source / step
            return path

        def run(self, *arguments):
            out = tmp_path / "out.png"
            command = [sys.executable, "-c", RUN, str(self.assets), str(self.data)]
            done = subprocess.run(
                [*command, *(str(out) if a == "OUT" else a for a in arguments)],
                capture_output=True,
                text=True,
                timeout=60,
                cwd=Path(__file__).resolve().parents[2],
            )
            assert not out.exists()
            return done.returncode, done.stderr

    result = Broken()
    shutil.copytree(resources.data(), result.data)
    result.own_asset("CREDITS.md")
    return result


RENDER = ("render", "--muscle", "iliacus", "--out", "OUT")


@pytest.mark.parametrize(
    ("name", "call"),
    [
        ("atlas/atlas.json", RENDER),
        ("atlas/surface.npz", ("rank", "--pain", "sacrum")),
        ("atlas/landmarks.yaml", ("zones", "iliacus")),
        ("atlas/views/posterior/female_skin.webp", RENDER),
        ("atlas/views/posterior/surface_female.npz", RENDER),
    ],
)
@pytest.mark.parametrize("damage", ["missing", "cut short"])
def test_a_broken_asset_is_said_in_one_line(broken, name, call, damage):
    path = broken.own_asset(name)
    content = path.read_bytes()
    path.unlink()
    if damage == "cut short":
        path.write_bytes(content[: len(content) // 3])
    status, errors = broken.run(*call)
    assert status == 1
    assert errors.count("\n") == 1
    assert Path(name).name in errors


def test_broken_data_is_said_with_file_and_line(broken):
    path = broken.data / "muscles" / "iliacus.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("landmark: ASIS", "landmark: ASIZ"), encoding="utf-8"
    )
    status, errors = broken.run("muscles")
    assert status == 1
    assert errors.splitlines()
    assert all("iliacus.yaml:" in line and "did you mean 'ASIS'" in line for line in errors.splitlines())
