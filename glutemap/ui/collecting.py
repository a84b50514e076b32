"""No garbage collection while work runs in a pool.

Python collects cycles in whichever thread happens to allocate. A cycle that holds a widget or a timer would
be destroyed outside the window's thread, and Qt aborts. So nothing is collected meanwhile; what is left over
goes when the work is done.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_busy: list[bool] = []  # one entry for each piece of work; the first says whether collecting was on


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Collect no garbage meanwhile, in any thread."""
    with _lock:
        _busy.append(gc.isenabled() or bool(_busy and _busy[0]))
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            was_on = _busy.pop()
            if was_on and not _busy:
                gc.enable()
