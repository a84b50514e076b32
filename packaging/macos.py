"""The package for macOS: the application in a disk image, for the processor it is built on.

    python packaging/macos.py [--out FOLDER] [--bundle-is-there]

Build once on an Apple processor and once on an Intel one. GLUTEMAP_SIGN, the name of a Developer ID in the
keychain, signs it; without one it is signed for this machine only, as the system demands of every program.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import bundle
import stage
from linux import checksums

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def sign(application):
    """Sign everything in the application, inside first."""
    name = os.environ.get("GLUTEMAP_SIGN", "-")
    extra = ["--options", "runtime", "--timestamp", "--entitlements", str(HERE / "macos/entitlements.plist")]
    command = ["codesign", "--force", "--deep", "--sign", name, *(extra if name != "-" else [])]
    subprocess.run([*command, str(application)], check=True)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", str(application)], check=True)


def disk_image(out):
    """The disk image: the application beside a link to the folder of applications."""
    target = out / f"glutemap-{stage.version()}-macos-{platform.machine()}.dmg"
    folder = out / "work" / "image"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(out / "glutemap.app", folder / "glutemap.app", symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE.txt")
    command = [
        "hdiutil",
        "create",
        "-volname",
        "glutemap",
        "-srcfolder",
        str(folder),
        "-ov",
        "-format",
        "ULMO",
    ]
    subprocess.run([*command, str(target)], check=True)
    return target


def main(arguments):
    parser = argparse.ArgumentParser(description="Make the package for macOS.")
    parser.add_argument("--out", default=str(ROOT / "dist"))
    parser.add_argument("--bundle-is-there", action="store_true", help="do not freeze again")
    options = parser.parse_args(arguments)
    out = Path(options.out).resolve()
    folder = out / "glutemap" if options.bundle_is_there else bundle.freeze(out)
    sign(out / "glutemap.app")
    image = disk_image(out)
    checksums([image], out)
    print(bundle.table(folder))
    print(f"{image.name}: {image.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.exit(main(sys.argv[1:]))
