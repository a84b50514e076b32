"""The package for macOS: the application in a disk image, for the processor it is built on.

    python packaging/macos.py [--out FOLDER] [--bundle-is-there]

Build once on an Apple processor and once on an Intel one. GLUTEMAP_SIGN, the name of a Developer ID in the
keychain, signs it; without one it is signed for this machine only, as the system demands of every program.
"""

import argparse
import os
import platform
import plistlib
import shutil
import subprocess
import sys
import time
from pathlib import Path

import bundle
import stage
from linux import checksums

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
TRIES, PAUSE_S = 5, 10


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
    words = ["-volname", "glutemap", "-srcfolder", str(folder), "-ov", "-format", "ULMO"]
    patiently(["hdiutil", "create", *words, str(target)])
    return target


def patiently(command):
    """Run a command, again after a while when hdiutil finds its image busy."""
    for left in reversed(range(TRIES)):
        done = subprocess.run(command)
        if not done.returncode:
            return
        if left:
            time.sleep(PAUSE_S)
    done.check_returncode()


def needs(application):
    """The macOS that the application says it needs."""
    return plistlib.loads((application / "Contents/Info.plist").read_bytes())["LSMinimumSystemVersion"]


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
    print(f"needs macOS {needs(out / 'glutemap.app')} or later")
    return 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.exit(main(sys.argv[1:]))
