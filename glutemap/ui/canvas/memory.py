"""Giving freed memory back to the system."""

import ctypes
import sys
from functools import cache

_M_MMAP_THRESHOLD = -3  # of glibc's mallopt
_OWN_MAPPING_FROM = 256 * 1024  # bytes


@cache
def give_back_large_blocks() -> None:
    """Make glibc take every large block from the system by itself, and return it when it is freed.

    By default glibc raises that limit to 32 MB once a large block was freed; after a few pictures
    and rasters the holes between blocks then held 70 to 120 MB (measured on a turn through all
    views and a zoom). Does nothing where there is no glibc.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _OWN_MAPPING_FROM)
    except (OSError, AttributeError):
        return
