"""Whether the atlas was built twice alike: what assets/build/compare.py found and wrote down."""

import hashlib
import json
from pathlib import Path

from glutemap import resources
from glutemap.body.audit.evidence import Evidence
from glutemap.body.audit.row import Finding, Row

RECORD = "audit/built_twice.json"
MOST = 1  # of 255 that a value of a picture may differ


def digest_of(folder: Path) -> str:
    """One number for all files of an atlas: of the digests that its manifest lists."""
    files = json.loads((folder / "atlas.json").read_bytes())["files"]
    return hashlib.sha256(json.dumps(files, sort_keys=True).encode()).hexdigest()


def built_twice(seen: Evidence) -> Row:
    """The comparison on record, if it is of this very atlas; else it counts as not measured."""
    what, bar = "Built twice", "the same bytes; pictures the same to 1/255"
    try:
        found = json.loads(resources.data(RECORD).read_bytes())
        known = {digest_of(seen.folder)} if seen.folder else set()
        differ, apart = [str(name) for name in found["bytes_differ"]], int(found["picture_values_apart"])
        is_ours = bool(known & set(found["atlases"]))
    except (OSError, ValueError, KeyError, TypeError):
        is_ours = False
    if not is_ours:
        return Row(
            "built_twice", what, bar, "this atlas has not been compared: assets/build/compare.py", None
        )
    findings = [Finding(name, "not the same bytes", False) for name in differ]
    if apart > MOST:
        findings.append(Finding("pictures", f"{apart}/255 apart", False))
    said = f"{len(differ)} files differ, pictures {apart}/255 apart, as compared by assets/build/compare.py"
    return Row("built_twice", what, bar, said, not findings, tuple(findings))
