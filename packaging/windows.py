"""The packages for Windows: an installer and a portable zip, from the bundle of bundle.py.

    py -3 packaging\\windows.py [--out FOLDER] [--bundle-is-there]

The installer needs Inno Setup 6 (ISCC.exe on the PATH or in its usual folder); without it there is the zip.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import bundle
import stage
from filetypes import inno_lines
from linux import checksums

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def portable(folder, out):
    """The zip: unpack it anywhere and start glutemap.exe."""
    name = f"glutemap-{stage.version()}-windows-x86_64"
    target = out / f"{name}-portable.zip"
    when = time.gmtime(stage.epoch())[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in bundle.files(folder):
            entry = zipfile.ZipInfo(f"{name}/{path.relative_to(folder).as_posix()}", when)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    return target


def compiler():
    """Inno Setup's compiler, or None."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)")) / "Inno Setup 6" / "ISCC.exe"
    return shutil.which("ISCC") or (str(usual) if usual.exists() else None)


def installer(folder, out, tool):
    """The installer."""
    version = stage.version()
    types = out / "work" / "filetypes.iss"
    types.write_text("\n".join(inno_lines()) + "\n", encoding="utf-8")
    values = {
        "Version": version,
        "Bundle": folder,
        "Icon": out / "work/stage/icons/glutemap.ico",
        "Out": out,
        "FileTypes": types,
    }
    # No quotes in a value: the compiler drops them, but not the backslashes that Python puts before them.
    defines = [f"/D{name}={value}" for name, value in values.items()]
    subprocess.run([tool, *defines, str(HERE / "windows/glutemap.iss")], check=True)
    return out / f"glutemap-{version}-windows-x86_64-setup.exe"


def main(arguments):
    parser = argparse.ArgumentParser(description="Make the packages for Windows.")
    parser.add_argument("--out", default=str(ROOT / "dist"))
    parser.add_argument("--bundle-is-there", action="store_true", help="do not freeze again")
    options = parser.parse_args(arguments)
    out = Path(options.out).resolve()
    folder = out / "glutemap" if options.bundle_is_there else bundle.freeze(out)
    made = [portable(folder, out)]
    tool = compiler()
    if tool:
        made.append(installer(folder, out, tool))
    else:
        print("Inno Setup is not here: no installer", file=sys.stderr)
    checksums(made, out)
    print(bundle.table(folder))
    for path in made:
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.exit(main(sys.argv[1:]))
