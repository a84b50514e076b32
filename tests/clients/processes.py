"""Starting `child` as a process of its own."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def start(what, folder, *more, **options):
    return subprocess.Popen(
        [sys.executable, "-B", "-m", "tests.clients.child", what, str(folder), *map(str, more)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        **options,
    )


def run(what, folder, *more, **options):
    """The lines that the child said."""
    process = start(what, folder, *more, **options)
    out, told = process.communicate(timeout=120)
    assert process.returncode == 0, told
    return out.splitlines()
