"""The renderer of the atlas: meshes in, pictures, label maps, outlines and rasters out.

The compiled code is kept in a folder named after all of its source: numba by itself would look at one module
at a time, and go on with a colour that another module has changed.
"""

import hashlib
from pathlib import Path

import numba

_HERE = Path(__file__).resolve().parent
_SOURCE = b"".join(path.read_bytes() for path in sorted(_HERE.glob("*.py")))
numba.config.CACHE_DIR = str(_HERE.parent / ".cache" / "numba" / hashlib.sha256(_SOURCE).hexdigest()[:16])
