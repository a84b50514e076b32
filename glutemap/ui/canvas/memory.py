"""Giving freed memory back to the system."""

import ctypes
import sys
from functools import cache

_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8  # of glibc's mallopt
_OWN_MAPPING_FROM = 256 * 1024  # bytes
_HEAPS = 2  # that threads share; by default sixteen here, each with holes of its own


@cache
def give_back_large_blocks() -> None:
    """Make glibc take every large block from the system by itself, and return it when it is freed.

    By default glibc raises that limit to 32 MB once a large block was freed; after a few pictures
    and rasters the holes between blocks then held 70 to 120 MB (measured on a turn through all
    views and a zoom). Does nothing where there is no glibc.
    """
    library = _glibc()
    if library is not None:
        library.mallopt(_M_MMAP_THRESHOLD, _OWN_MAPPING_FROM)
        library.mallopt(_M_ARENA_MAX, _HEAPS)


def give_back_holes() -> None:
    """Have glibc return what lies free between the small things, after much was made and dropped.

    1 to 10 ms, so not for the window's thread; other threads go on meanwhile.
    """
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


@cache
def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    try:
        library = ctypes.CDLL(None)
        return library if hasattr(library, "malloc_trim") and hasattr(library, "mallopt") else None
    except OSError:
        return None
