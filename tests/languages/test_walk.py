"""Nothing that is shown is hard-coded, and nothing is cut off when its words are a third longer."""

import json
import subprocess
import sys
from pathlib import Path


def test_every_page_speaks_the_language_that_is_chosen():
    done = subprocess.run(
        [sys.executable, "-B", "-X", "faulthandler", "-m", "tests.languages.walk"],
        capture_output=True,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
        check=False,
    )
    assert done.stdout, f"it ended with status {done.returncode}\n{done.stderr[-5000:]}"
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["found"] == []
    assert told["plain"] == {}
    assert told["cut"] == {}
    assert told["heard"] > 15_000
