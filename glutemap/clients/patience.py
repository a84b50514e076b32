"""Wrong passphrases slow down.

After the third wrong passphrase each further one doubles a wait, up to five minutes. A try is counted on the
disk before it is made, so ending the program does not spare it. The wait is served by the steady clock of the
running program and not by the time of day: setting the computer's clock, back or forward, changes nothing,
and starting the program again starts the wait again.

This holds up someone at the keyboard. Someone with a copy of the file is held up by `secret` alone.

unlock.json: {"version": 1, "failures": n}
"""

import json
import time
from collections.abc import Callable
from pathlib import Path

from glutemap.clients.errors import StoreError, Trouble
from glutemap.clients.files import ATTEMPTS, HALF_DONE, disk, put_in_place
from glutemap.language import tr

FREE = 3  # wrong passphrases without a wait: slips of the hand
LONGEST_S = 300.0
IF_UNREADABLE = 6  # someone may have written into the file


def again_after(wait_s: float) -> str:
    """What to do while a wait is not over."""
    return tr("wait {n} s, then try again", n=f"{wait_s:.0f}")


class Patience:
    """Counts wrong passphrases for one folder and says how long to wait."""

    def __init__(self, folder: Path, steady: Callable[[], float] = time.monotonic) -> None:
        self._path, self._steady = folder / ATTEMPTS, steady
        self.failures = self._read()
        self._since = steady()

    def wait_s(self) -> float:
        """How long the next try must still wait."""
        return max(0.0, self._since + self._whole_wait() - self._steady())

    def begin(self) -> None:
        """Count a try before it is made. Raises StoreError (TOO_SOON) while waiting."""
        left = self.wait_s()
        if left > 0:
            what = tr("the passphrase was wrong several times")
            raise StoreError(Trouble.TOO_SOON, "passphrase", what, again_after(left), left)
        self._write(self.failures + 1)
        self._since = self._steady()

    def forgive(self) -> None:
        """The passphrase was right: start from nothing."""
        self._write(0)

    def _whole_wait(self) -> float:
        over = self.failures - FREE
        return 0.0 if over < 0 else min(LONGEST_S, 2.0 ** min(over + 1, 20))  # more would be no number

    def _read(self) -> int:
        if not self._path.exists():
            return 0
        try:
            failures = json.loads(self._path.read_bytes())["failures"]
            return max(0, int(failures))
        except (OSError, ValueError, TypeError, KeyError, RecursionError, OverflowError):
            return IF_UNREADABLE

    def _write(self, failures: int) -> None:
        half = self._path.with_name(ATTEMPTS + HALF_DONE)
        if failures or self._path.exists():
            with disk(self._path):
                half.write_text(json.dumps({"version": 1, "failures": failures}), "utf-8")
                half.chmod(0o600)
            put_in_place(half, self._path)
        self.failures = failures
