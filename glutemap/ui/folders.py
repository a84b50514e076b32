"""Where a file is looked for and kept unless one says otherwise.

Without it Qt begins in the folder that the program was started in: in that of the program itself, say.
"""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def usual_folder() -> Path:
    """Where people keep documents; their own folder where there is none for that."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def offered(name: str) -> str:
    """The path that is offered for a file of that name."""
    return str(usual_folder() / name)
