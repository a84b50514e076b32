"""Reading the atlas' array files."""

import zipfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from glutemap.body.errors import AtlasError

WHAT_TO_DO = "install glutemap again or restore the checkout"


def read_arrays(path: Path) -> dict[str, NDArray[np.generic]]:
    """All arrays of a file. Raises AtlasError when it is damaged."""
    try:
        # Opened here: numpy leaves a damaged file open.
        with path.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
            return {name: file[name] for name in file.files}
    except (OSError, ValueError, EOFError, zipfile.BadZipFile) as fault:
        raise AtlasError(f"{path}: damaged ({fault}); {WHAT_TO_DO}") from fault
