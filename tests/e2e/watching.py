"""The real program, with a report of what it shows: replaced as a whole every tenth of a second."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from glutemap.ui.app import run_window


class Watch(QTimer):
    def __init__(self, look, path):
        super().__init__()
        self.see, self.path = look, path
        self.setInterval(100)
        self.timeout.connect(self.report)

    def report(self):
        seen = self.see()
        if seen is not None:
            draft = Path(f"{self.path}.new")
            draft.write_text(json.dumps(seen))
            draft.replace(self.path)


def run_watched(look):
    """Run the program; what ``look`` sees, if anything, goes to the file that the command line names."""
    watch = Watch(look, sys.argv[1])
    QTimer.singleShot(0, watch.start)
    return run_window(sys.argv[:1])
