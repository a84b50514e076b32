import os
import shutil
import subprocess
from contextlib import contextmanager

import pytest

PATIENCE_S = 300  # for a program that hangs: on a busy machine a first start works for minutes


@contextmanager
def virtual_screen(*options):
    """A virtual screen of our own; the name for DISPLAY."""
    assert shutil.which("Xvfb"), "Xvfb is needed: python3 packaging/run.py test installs it"
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp", *options]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture
def display():
    """One screen of 1280 x 800."""
    with virtual_screen("-screen", "0", "1280x800x24") as name:
        yield name
