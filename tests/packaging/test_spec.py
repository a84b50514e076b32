"""The one description of the bundle, read as the freezer reads it, with tools that only write down calls."""

import plistlib
import sys
import types

import pytest

from glutemap import __version__
from glutemap.language import NAMES


class Made:
    """Stands for what the freezer makes; `calls` lists (kind, name, options)."""

    def __init__(self, kind, calls, options):
        calls.append((kind, options.get("name", ""), options))
        self.binaries = [("PySide6/Qt6Core.dll", "", "BINARY")]
        self.datas = [
            ("PySide6/translations/qtbase_fr.qm", "", "DATA"),
            ("glutemap/_data/a.yaml", "", "DATA"),
        ]
        self.pure = self.scripts = []


@pytest.fixture
def described(scripts, monkeypatch, tmp_path):
    """Runs the description as on a system; returns its calls."""

    def run(system):
        calls = []
        finder, pefile = types.ModuleType("bindepend"), types.ModuleType("versioninfo")
        finder.get_imports = lambda _path: set()
        pefile.version_info = lambda version: f"version {version}"
        depend = types.ModuleType("PyInstaller.depend")
        depend.bindepend = finder
        for module in (depend, types.ModuleType("PyInstaller")):
            monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.setitem(sys.modules, "versioninfo", pefile)
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(sys, "path", list(sys.path))
        monkeypatch.setenv("GLUTEMAP_STAGE", str(tmp_path))
        kinds = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
        tools = {kind: lambda *_parts, _kind=kind, **options: Made(_kind, calls, options) for kind in kinds}
        source = (scripts / "glutemap.spec").read_text(encoding="utf-8")
        exec(compile(source, "glutemap.spec", "exec"), tools | {"SPECPATH": str(scripts)})
        return calls

    return run


def test_windows_gets_a_program_with_a_window_and_one_for_the_commands(described):
    programs = [
        (name, rest["console"], rest["version"]) for kind, name, rest in described("win32") if kind == "EXE"
    ]
    assert programs == [
        ("glutemap", False, f"version {__version__}"),
        ("glutemap-cli", True, f"version {__version__}"),
    ]


def test_linux_gets_one_program_and_nothing_of_other_systems(described):
    calls = described("linux")
    assert [(name, rest["console"]) for kind, name, rest in calls if kind == "EXE"] == [("glutemap", True)]
    assert "BUNDLE" not in [kind for kind, _name, _rest in calls]


def test_the_application_for_macos_says_what_it_opens_speaks_and_needs(described, monkeypatch, scripts):
    import filetypes
    import macho

    monkeypatch.setattr(macho, "of_all", lambda _paths: "14.0")
    name, rest = next((name, rest) for kind, name, rest in described("darwin") if kind == "BUNDLE")
    assert (name, rest["version"], rest["bundle_identifier"]) == (
        "glutemap.app",
        __version__,
        "org.glutemap.glutemap",
    )
    told = plistlib.loads(plistlib.dumps(rest["info_plist"]))  # what cannot be written stops here
    assert told["LSMinimumSystemVersion"] == "14.0"
    assert told["CFBundleVersion"] == __version__
    assert set(told["CFBundleLocalizations"]) == set(NAMES)
    exported = {row["UTTypeIdentifier"]: row for row in told["UTExportedTypeDeclarations"]}
    opened = {kind for row in told["CFBundleDocumentTypes"] for kind in row["LSItemContentTypes"]}
    assert opened == set(exported) == {kind.uti for kind in filetypes.FILE_TYPES}
    endings = {tuple(row["UTTypeTagSpecification"]["public.filename-extension"]) for row in exported.values()}
    assert endings == {(kind.ending,) for kind in filetypes.FILE_TYPES}
