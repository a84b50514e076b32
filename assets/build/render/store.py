"""Writing files whole or not at all, and always with the same bytes for the same content."""

import hashlib
import io
import json
import os
import zipfile
from pathlib import Path

import numpy as np
from PIL import Image


def write_bytes(path: Path, content: bytes) -> None:
    """Write beside the place, then move there, so that nobody ever reads half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.write_bytes(content)
    part.replace(path)


def write_json(path: Path, content: object) -> None:
    write_bytes(path, (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode())


def write_arrays(path: Path, arrays: dict[str, np.ndarray]) -> None:
    """A compressed .npz without dates in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in arrays:
            data = io.BytesIO()
            np.lib.format.write_array(data, np.ascontiguousarray(arrays[name]), allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data.getvalue())
    write_bytes(path, out.getvalue())


def write_picture(path: Path, rgba: np.ndarray, quality: int = 88) -> None:
    """(H, W, 4) uint8 with straight alpha -> WebP, lossy in colour, exact in alpha."""
    out = io.BytesIO()
    Image.fromarray(rgba).save(out, "WEBP", quality=quality, alpha_quality=100, method=4, exact=True)
    write_bytes(path, out.getvalue())


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
