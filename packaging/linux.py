"""The packages for Linux: a portable archive and a .deb, from the bundle of bundle.py.

    python packaging/linux.py [--out FOLDER] [--bundle-is-there]

The archive carries the small X11 and font libraries that Qt needs and runs from any folder. The .deb leaves
them to the system and names the packages instead.
"""

import argparse
import gzip
import hashlib
import lzma
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import bundle
import stage
from filetypes import FILE_TYPES, shared_mime_info

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
MOST_DOWNLOAD_MB = 100

# Every library that the .deb takes from the system, and the Debian package that has it (bookworm's names;
# later ones by "|"). Qt opens some by name only, so what the files say they need is not enough.
SYSTEM = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libSM.so.6": "libsm6",
    "libICE.so.6": "libice6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libcups.so.2": "libcups2 | libcups2t64",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libz.so.1": "zlib1g",
}
# Comes with those above, so neither carried by the .deb nor named by it.
BEHIND_THEM = (
    "libXau.so", "libXdmcp.so", "libbrotli", "libbsd.so", "libcap.so", "libcom_err.so", "libexpat.so",
    "libgcrypt.so", "libgpg-error.so", "libk5crypto.so", "libkeyutils.so", "libkrb5", "liblz4.so", "libmd.so",
    "libpcre2", "libpng16.so", "libsystemd.so", "libzstd.so", "libwayland", "libxcb",
)  # fmt: skip
CONTROL = """Package: glutemap
Version: {version}
Section: science
Priority: optional
Architecture: {architecture}
Installed-Size: {size}
Depends: libc6 (>= {glibc}), {depends}
Recommends: fonts-dejavu-core | fonts-noto-core, xdg-utils
Maintainer: The glutemap authors <glutemap@localhost>
Description: anatomy and pain maps for the low back, hip and leg
 Pick a muscle and see where its pain is commonly felt; mark the pain and see
 which muscles are worth checking first, in order and with the reasons. For
 students, therapists and the curious. It works offline, keeps everything on
 this machine, and does not diagnose.
"""
COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: glutemap

Files: *
Copyright: 2026 the glutemap authors
License: Apache-2.0
 The full text is in /opt/glutemap/LICENSE.txt.

Files: /opt/glutemap/_internal/glutemap/_data/*
Copyright: 2026 the glutemap authors
License: CC-BY-4.0

Files: /opt/glutemap/_internal/*
Copyright: their authors
License: each its own
 /opt/glutemap/_internal/glutemap/_assets/licences.json holds name, version and text of each, and
 system_licences.json beside it those of the libraries that come from the system of the build.
"""


def depends():
    """The packages of the .deb's Depends line."""
    return sorted(set(SYSTEM.values()))


def is_from_system(name):
    """Whether the .deb leaves a library to the system."""
    return name in SYSTEM or name.startswith(BEHIND_THEM)


def glibc(folder):
    """The newest glibc that any file of a bundle asks for, such as 2.34."""
    newest = (2, 17)
    for path in bundle.files(folder):
        if bundle.is_binary(path):
            for word in path.read_bytes().split(b"GLIBC_2.")[1:]:
                digits = word[:2].rstrip(b"\0")
                if digits.isdigit():
                    newest = max(newest, (2, int(digits)))
    return "{}.{}".format(*newest)


def filters(level_of_packing):
    """How xz packs; unpacking takes 64 MB of memory."""
    # Machine code packs better once its jumps are written as places.
    chain = [{"id": lzma.FILTER_X86}] if platform.machine() == "x86_64" else []
    return [*chain, {"id": lzma.FILTER_LZMA2, "preset": level_of_packing, "dict_size": 1 << 26}]


def archive(folder, out, level_of_packing=6):
    """The portable archive; its content in a folder with the version in its name."""
    name = f"glutemap-{stage.version()}-linux-{platform.machine()}"
    target = out / f"{name}.tar.xz"
    seconds = stage.epoch()

    def level(entry):
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = seconds
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with (
        lzma.open(target, "wb", check=lzma.CHECK_CRC64, filters=filters(level_of_packing)) as packed,
        tarfile.open(fileobj=packed, mode="w") as tar,
    ):
        for path in sorted(folder.rglob("*")):
            tar.add(path, f"{name}/{path.relative_to(folder)}", recursive=False, filter=level)
    return target


def deb(folder, out, level_of_packing=6):
    """The Debian package."""
    version, machine = stage.version(), ARCHITECTURES[platform.machine()]
    root = out / "work" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    home = root / "opt/glutemap"
    shutil.copytree(folder, home, symlinks=True)
    for path in sorted(home.rglob("*")):
        if path.parent == bundle.inner(home) and is_from_system(path.name):
            path.unlink()
    bundle.describe(home)  # anew: of what is left
    _furnish(root, version)
    sizes = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file())
    control = root / "DEBIAN"
    control.mkdir()
    _write(
        control / "control",
        CONTROL.format(
            version=version,
            architecture=machine,
            size=-(-sizes // 1024),
            glibc=glibc(home),
            depends=", ".join(depends()),
        ),
    )
    sums = [
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n"
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink() and control not in path.parents
    ]
    _write(control / "md5sums", "".join(sums))
    _level(root)
    target = out / f"glutemap_{version}_{machine}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(root), str(target)]
    subprocess.run(command, check=True, env=os.environ | {"SOURCE_DATE_EPOCH": str(stage.epoch())})
    target.write_bytes(packed_tighter(target.read_bytes(), filters(level_of_packing)))
    return target


AR, AR_HEAD = b"!<arch>\n", 60


def packed_tighter(package, chain):
    """A .deb whose content is not packed yet, packed by filters that dpkg-deb reads but cannot be told of."""
    if not package.startswith(AR):
        raise ValueError("not a .deb")
    out, place = [AR], len(AR)
    while place < len(package):
        head = package[place : place + AR_HEAD]
        name, size = head[:16].decode("ascii").strip(), int(head[48:58])
        content = package[place + AR_HEAD : place + AR_HEAD + size]
        place += AR_HEAD + size + size % 2
        if name.endswith(".tar"):
            usual = [{"id": lzma.FILTER_LZMA2, "preset": 6}]  # for what is read before it is installed
            content = lzma.compress(content, filters=chain if name == "data.tar" else usual)
            name += ".xz"
        row = f"{name:<16}".encode("ascii") + head[16:48] + f"{len(content):<10}".encode("ascii") + head[58:]
        out += [row, content, b"\n" * (len(content) % 2)]
    return b"".join(out)


def _furnish(root, version):
    """What the desktop reads: menu entry, icons, file types, the name on the PATH, the licence."""
    share = root / "usr/share"
    mime = ";".join(kind.mime for kind in FILE_TYPES)
    _write(
        share / "applications/glutemap.desktop",
        (HERE / "linux/glutemap.desktop").read_text(encoding="utf-8").replace("@MIME@", mime),
    )
    _write(share / "mime/packages/glutemap.xml", shared_mime_info())
    date = stage.iso(stage.epoch())[:10]
    about = (HERE / "linux/org.glutemap.glutemap.metainfo.xml").read_text(encoding="utf-8")
    _write(
        share / "metainfo/org.glutemap.glutemap.metainfo.xml",
        about.replace("@VERSION@", version).replace("@DATE@", date),
    )
    icons = root.parent / "stage/icons"
    for picture in icons.glob("*.png"):
        place = share / f"icons/hicolor/{picture.stem}x{picture.stem}/apps/glutemap.png"
        place.parent.mkdir(parents=True)
        shutil.copy(picture, place)
    scalable = share / "icons/hicolor/scalable/apps/glutemap.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copy(ROOT / "assets/icons/glutemap.svg", scalable)
    _write(share / "doc/glutemap/copyright", COPYRIGHT)
    changes = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0)
    (share / "doc/glutemap/NEWS.gz").write_bytes(changes)  # "changelog" would have to be in Debian's form
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/glutemap").symlink_to("/opt/glutemap/glutemap")


def _write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _level(root):
    seconds = stage.epoch()
    for path in [root, *root.rglob("*")]:
        if path.is_symlink():
            continue
        path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (seconds, seconds))


def checksums(paths, out):
    """SHA256SUMS beside the packages, as sha256sum reads it: on Windows too with bare line feeds."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(paths)]
    (out / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")


def main(arguments):
    parser = argparse.ArgumentParser(description="Make the packages for Linux.")
    parser.add_argument("--out", default=str(ROOT / "dist"))
    parser.add_argument("--bundle-is-there", action="store_true", help="do not freeze again")
    parser.add_argument("--fast", action="store_true", help="pack quickly and large, to try things out")
    options = parser.parse_args(arguments)
    level = 0 if options.fast else 6
    out = Path(options.out).resolve()
    folder = out / "glutemap" if options.bundle_is_there else bundle.freeze(out)
    made = [archive(folder, out, level)]
    if shutil.which("dpkg-deb"):
        made.append(deb(folder, out, level))
    checksums(made, out)
    print(bundle.table(folder))
    for path in made:
        size = path.stat().st_size / 1e6
        print(f"{path.name}: {size:.1f} MB ({'kept' if size <= MOST_DOWNLOAD_MB else 'NOT kept'})")
    print(f"needs glibc {glibc(folder)} or later")
    return 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.exit(main(sys.argv[1:]))
