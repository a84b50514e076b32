"""Leave out of a bundle's atlas what the program works out for itself: 13 MB, of the download too.

A surface raster holds the triangle under each pixel and the place in it. The second follows from the first
and the shape of the body (`glutemap.body.raster.weights_of`, equal to the last bit), and is three quarters of
the file, as it cannot be packed.
"""

import hashlib
import io
import json
import sys
import zipfile
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
LEFT_OUT = "weight"
RASTERS = "surface_*.npz"


def thin(atlas, record=None):
    """Thin the rasters of a staged atlas, its manifest with them; `record` is that of `compare.py`.

    What was built twice alike stays so: the thinned atlas is written down beside the one it comes from.
    """
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from glutemap.body.audit.twice_row import digest_of

    atlas = Path(atlas)
    manifest = json.loads((atlas / "atlas.json").read_bytes())
    before = digest_of(atlas)
    for path in sorted(atlas.rglob(RASTERS)):
        content = _thinned(path)
        path.write_bytes(content)
        manifest["files"][path.relative_to(atlas).as_posix()] = hashlib.sha256(content).hexdigest()
    _write(atlas / "atlas.json", json.dumps(manifest, indent=1, ensure_ascii=False))
    if record is not None and Path(record).is_file():
        found = json.loads(Path(record).read_bytes())
        if before in found["atlases"]:
            found["atlases"] = sorted({*found["atlases"], digest_of(atlas)})
            _write(Path(record), json.dumps(found, indent=1))


def _write(path, text):
    path.write_text(text + "\n", encoding="utf-8", newline="\n")  # the same bytes on every system


def _thinned(path):
    """The bytes of a raster without what is left out; the same for the same raster."""
    out = io.BytesIO()
    with np.load(path) as arrays, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(set(arrays.files) - {LEFT_OUT}):
            content = io.BytesIO()
            np.lib.format.write_array(content, np.ascontiguousarray(arrays[name]), allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content.getvalue())
    return out.getvalue()
