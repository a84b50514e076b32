"""All that is kept only to be quick, dropped: what memory then holds is held by who needs it."""

import ctypes
import gc
import sys
from collections import Counter
from functools import _lru_cache_wrapper

from glutemap.ui.canvas.ahead import Ahead
from glutemap.ui.canvas.kept import Kept
from glutemap.ui.canvas.memory import give_back_holes
from glutemap.ui.canvas.pictures import PictureStore


def empty_caches():
    """Drop pictures, shapes, and what functions remember; not what is the one of the process."""
    from PySide6.QtGui import QPixmapCache

    for thing in gc.get_objects():
        if isinstance(thing, Ahead):
            _stop(thing)  # or it goes on to fill what is emptied
    for thing in gc.get_objects():
        if isinstance(thing, _lru_cache_wrapper):
            where = getattr(thing, "__module__", None) or ""
            if where.startswith("glutemap") and thing.cache_parameters()["maxsize"] is not None:
                thing.cache_clear()
        elif isinstance(thing, Kept):
            thing.clear()
        elif isinstance(thing, PictureStore):
            with thing._lock:
                thing._pictures.clear()
                thing._bytes = 0
    QPixmapCache.clear()
    gc.collect()
    give_back_holes()


def gone():
    """How many Python objects stand for something of Qt that is deleted: held by who asked for it, for ever.

    By their classes. Not the items of layouts: those are made void on purpose, and go with their layout.
    """
    import shiboken6
    from PySide6.QtWidgets import QSpacerItem, QWidgetItem

    gc.collect()
    things = (thing for thing in gc.get_objects() if isinstance(thing, shiboken6.Object))
    dead = (thing for thing in things if not shiboken6.isValid(thing))
    return Counter(type(thing).__name__ for thing in dead if not isinstance(thing, QWidgetItem | QSpacerItem))


def _stop(ahead):
    import shiboken6

    if shiboken6.isValid(ahead) and shiboken6.isValid(ahead._pool):
        ahead.stop()


class _Counts(ctypes.Structure):
    """What glibc's mallinfo2 tells, in bytes and numbers of blocks."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd",
            "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    )  # fmt: skip


def held():
    """What is held, without the holes between: megabytes from malloc where glibc counts, Python's blocks."""
    told = {"python_blocks": sys.getallocatedblocks()}
    library = ctypes.CDLL(None) if sys.platform.startswith("linux") else None
    if hasattr(library, "mallinfo2"):
        library.mallinfo2.restype = _Counts
        counts = library.mallinfo2()
        told["held_mb"] = round((counts.uordblks + counts.hblkhd) / 2**20, 1)
        told["mapped_mb"] = round(counts.hblkhd / 2**20, 1)
        told["holes_mb"] = round(counts.fordblks / 2**20, 1)
    return told
