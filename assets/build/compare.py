"""Compare two builds of the atlas: python assets/build/compare.py A B [--record]

Everything has to be the same bytes, pictures the same to 1/255. With --record the result is written to
data/audit/built_twice.json, where `python main.py check --atlas` finds it while the atlas is one of the two.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from glutemap.body.audit.twice_row import MOST, RECORD, digest_of  # noqa: E402

MANIFEST = "atlas.json"
PICTURES = (".webp", ".png")


def compare(a: Path, b: Path) -> dict:
    """What differs, as it is recorded: names of files, and how far apart the worst two pictures are."""
    names = [{p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file()} for root in (a, b)]
    differ, apart, pictures = sorted(names[0] ^ names[1]), 0, 0
    for name in sorted(names[0] & names[1]):
        is_picture = name.endswith(PICTURES)
        pictures += is_picture
        if same(a / name, b / name):
            continue
        if is_picture:
            far = values_apart(a / name, b / name)
            print(f"{name}: {far}/255 apart")
            apart = max(apart, far)
        else:
            differ.append(name)
    return {
        "atlases": sorted({digest_of(a), digest_of(b)}),
        "files": len(names[0]),
        "pictures": pictures,
        "bytes_differ": differ,
        "picture_values_apart": apart,
    }


def same(a: Path, b: Path) -> bool:
    """Whether two files hold the same; of a manifest what it says itself, not the digests of the pictures."""
    one, other = a.read_bytes(), b.read_bytes()
    if a.name != MANIFEST:
        return one == other
    return {**json.loads(one), "files": {}} == {**json.loads(other), "files": {}}


def values_apart(a: Path, b: Path) -> int:
    """The largest difference of any value of two pictures, alpha included; 255 when their sizes differ."""
    one, other = (np.asarray(Image.open(path).convert("RGBA"), np.int16) for path in (a, b))
    return 255 if one.shape != other.shape else int(np.abs(one - other).max(initial=0))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("a", type=Path)
    parser.add_argument("b", type=Path)
    parser.add_argument("--record", action="store_true", help=f"write the result to data/{RECORD}")
    given = parser.parse_args()
    found = compare(given.a, given.b)
    for name in found["bytes_differ"]:
        print(f"{name}: not the same bytes")
    print(
        f"{found['files']} files: {len(found['bytes_differ'])} differ;"
        f" {found['pictures']} pictures: at most {found['picture_values_apart']}/255 apart"
    )
    if given.record:
        (ROOT / "data" / RECORD).write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return 1 if found["bytes_differ"] or found["picture_values_apart"] > MOST else 0


if __name__ == "__main__":
    sys.exit(main())
