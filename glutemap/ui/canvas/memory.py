"""Taking much memory from the system quickly, and giving what is freed back to it."""

from __future__ import annotations

import ctypes
import mmap
import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8  # of glibc's mallopt
_OWN_MAPPING_FROM = 256 * 1024  # bytes
_LARGE_PAGES = 14  # of madvise: Linux's MADV_HUGEPAGE
_WORTH_LARGE_PAGES = 4 * 2**20  # bytes: holds some of 2 MB
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


def take_large_pages(image: QImage) -> None:
    """Have a new image that nothing was painted on yet lie in large pages, where the system has them.

    An image of a large canvas is handed out in eight thousand small ones as it is painted: 20 to 30 ms of the
    time that painting it takes, and 3 to 6 ms to give it back. Does nothing for a small image.
    """
    size = image.sizeInBytes()
    library = _glibc() if size >= _WORTH_LARGE_PAGES else None
    if library is None:
        return
    start = ctypes.addressof(ctypes.c_char.from_buffer(image.bits()))
    into_page = -start % mmap.PAGESIZE
    library.madvise(ctypes.c_void_p(start + into_page), ctypes.c_size_t(size - into_page), _LARGE_PAGES)


@cache
def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    try:
        library = ctypes.CDLL(None)
        return library if hasattr(library, "malloc_trim") and hasattr(library, "mallopt") else None
    except OSError:
        return None
