"""The scripts for Windows and macOS, run here with tools that only write down how they were called."""

import os
import plistlib
import re
import subprocess
import zipfile

import pytest

from glutemap import __version__
from glutemap.language import NAMES

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the tools that write down calls are shell scripts")

FAKE = """#!/bin/sh
for word in "$@"; do printf '%s\\n' "$word" >> "{calls}"; done
printf '\\n' >> "{calls}"
{rest}
"""


@pytest.fixture
def tool(tmp_path, monkeypatch):
    """Makes a program of a name that writes down its calls, a word a line; returns the file of the calls."""
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")

    def make(name, rest="exit 0"):
        calls = tmp_path / f"{name}-calls"
        program = folder / name
        program.write_text(FAKE.format(calls=calls, rest=rest))
        program.chmod(0o755)
        return calls

    return make


@pytest.fixture
def built(tmp_path):
    """A folder of packages with a bundle that holds a few files."""
    out = tmp_path / "dist of a person"
    for name in ("glutemap/glutemap.exe", "glutemap/LICENSE.txt", "glutemap/_internal/a/b.txt", "work/x"):
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return out


def as_the_compiler_reads(line):
    """The words of a command line as Inno Setup's compiler splits it: every quote is dropped."""
    words, word, quoted = [], "", False
    for letter in line + " ":
        if letter == '"':
            quoted = not quoted
        elif letter == " " and not quoted:
            words, word = [*words, word] if word else words, ""
        else:
            word += letter
    return words


def test_the_compiler_of_the_installer_reads_the_paths_that_were_meant(tool, built):
    import windows

    calls = tool("ISCC")
    setup = windows.installer(built / "glutemap", built, windows.compiler())
    assert setup.name == f"glutemap-{__version__}-windows-x86_64-setup.exe"
    given = calls.read_text().split("\n")[:-2]
    assert as_the_compiler_reads(subprocess.list2cmdline(["ISCC", *given]))[1:] == given
    values = dict(word.removeprefix("/D").split("=", 1) for word in given if word.startswith("/D"))
    assert values["Version"] == __version__
    assert values["Bundle"] == str(built / "glutemap")
    types = (built / "work/filetypes.iss").read_text(encoding="utf-8")
    assert values["FileTypes"] == str(built / "work/filetypes.iss")
    assert types.count("uninsdeletekeyifempty") == 2 * types.count("OpenWithProgids")


def test_what_the_installer_names_is_in_a_bundle(scripts, tmp_path, monkeypatch):
    import bundle
    import filetypes
    import stage

    inner = bundle.inner(tmp_path)
    (inner / "glutemap/_assets").mkdir(parents=True)
    monkeypatch.setattr(stage, "licences", tuple)
    bundle.describe(tmp_path)
    there = {path.name for path in tmp_path.iterdir()}
    spec = (scripts / "glutemap.spec").read_text(encoding="utf-8")
    there |= {f"{name}.exe" for name in re.findall(r'EXE\(.*?name="([\w-]+)"', spec)}
    text = (scripts / "windows/glutemap.iss").read_text(encoding="utf-8")
    text += "\n".join(filetypes.inno_lines())
    named = set(re.findall(r"\{(?:app|#Bundle)\}\\([\w.-]+)", text))
    assert {"glutemap.exe", "LICENSE.txt", inner.name} <= named
    assert named <= there


def test_the_installer_speaks_the_languages_of_the_program(scripts):
    text = (scripts / "windows/glutemap.iss").read_text(encoding="utf-8")
    spoken = set(re.findall(r'^Name: "(\w\w)"; MessagesFile', text, re.MULTILINE))
    assert spoken == set(NAMES)
    own = re.findall(r"^(\w\w)\.(\w+)=\S", text, re.MULTILINE)
    assert {(code, word) for code in spoken for word in re.findall(r"\{cm:(\w+)\}", text)} - {
        (code, "CreateDesktopIcon") for code in spoken
    } == set(own)


def test_the_portable_zip_is_the_same_again_and_holds_one_folder(built, monkeypatch):
    import windows

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    first = windows.portable(built / "glutemap", built).read_bytes()
    (built / "glutemap/LICENSE.txt").touch()
    path = windows.portable(built / "glutemap", built)
    assert path.read_bytes() == first
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {f"glutemap-{__version__}-windows-x86_64"}
    assert f"glutemap-{__version__}-windows-x86_64/_internal/a/b.txt" in names


@pytest.mark.parametrize(("identity", "hardened"), [("", False), ("Developer ID", True)])
def test_an_application_for_macos_is_signed_and_looked_at(tool, monkeypatch, built, identity, hardened):
    import macos

    calls = tool("codesign")
    if identity:
        monkeypatch.setenv("GLUTEMAP_SIGN", identity)
    else:
        monkeypatch.delenv("GLUTEMAP_SIGN", raising=False)
    macos.sign(built / "glutemap.app")
    signed, looked, _end = calls.read_text().split("\n\n")
    assert signed.split("\n")[signed.split("\n").index("--sign") + 1] == (identity or "-")
    assert ("--entitlements" in signed) is hardened
    assert "--verify" in looked


def test_the_entitlements_can_be_read(scripts):
    told = plistlib.loads((scripts / "macos/entitlements.plist").read_bytes())
    assert told["com.apple.security.cs.disable-library-validation"] is True


BUSY_TWICE = '[ "$(grep -c ^create$ "{calls}")" -lt 3 ] && exit 1; for last; do :; done; : > "$last"; exit 0'


def test_a_busy_disk_image_is_tried_again(tool, built, monkeypatch, tmp_path):
    import macos

    (built / "glutemap.app/Contents").mkdir(parents=True)
    (built / "glutemap.app/Contents/Info.plist").write_bytes(
        plistlib.dumps({"LSMinimumSystemVersion": "15.0"})
    )
    monkeypatch.setattr(macos, "PAUSE_S", 0)
    calls = tool("hdiutil", BUSY_TWICE.format(calls=tmp_path / "hdiutil-calls"))
    image = macos.disk_image(built)
    assert image.exists()
    assert calls.read_text().count("create\n") == 3
    assert (built / "work/image/Applications").is_symlink()
    assert macos.needs(built / "work/image/glutemap.app") == "15.0"


def test_a_disk_image_that_never_comes_is_a_failure(tool, built, monkeypatch):
    import macos

    (built / "glutemap.app").mkdir()
    monkeypatch.setattr(macos, "PAUSE_S", 0)
    calls = tool("hdiutil", "exit 1")
    with pytest.raises(subprocess.CalledProcessError):
        macos.disk_image(built)
    assert calls.read_text().count("create\n") == macos.TRIES
