"""All that is kept only to be quick, dropped: what memory then holds is held by who needs it."""

import gc
from functools import _lru_cache_wrapper

from glutemap.ui.canvas.kept import Kept
from glutemap.ui.canvas.pictures import PictureStore


def empty_caches():
    """Drop pictures, shapes, and what functions remember; not what is the one of the process."""
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
    gc.collect()
