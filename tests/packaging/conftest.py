"""The scripts under packaging/ import each other by plain names, as when they are run."""

import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parent.parent.parent / "packaging"


@pytest.fixture(autouse=True)
def scripts(monkeypatch):
    """The folder of the scripts, where their imports look first."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(SCRIPTS))
    yield SCRIPTS
    for name in set(sys.modules) - before:
        file = getattr(sys.modules[name], "__file__", None)
        if file and Path(file).parent == SCRIPTS:
            del sys.modules[name]
