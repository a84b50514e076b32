"""Writing a file whole or not at all."""

import os
import tempfile
from pathlib import Path

from glutemap.language import tr


def write_whole(data: bytes, out: Path, *, private: bool = False) -> None:
    """Write beside the final name first, so that nobody ever finds half of it.

    What is ``private`` nobody but this user can read. Raises OSError with the name and the reason when it
    cannot be written.
    """
    if out.is_dir():
        raise IsADirectoryError(21, tr("is a folder, not a file"), str(out))
    name = ""
    try:
        handle, name = tempfile.mkstemp(suffix=out.suffix, prefix=f".{out.stem}-", dir=out.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        if not private:
            Path(name).chmod(0o644)
        Path(name).replace(out)
    except OSError as fault:
        raise OSError(fault.errno, fault.strerror, str(out)) from fault
    finally:
        if name:
            Path(name).unlink(missing_ok=True)
