"""Things made once and kept while they are among the most recently used."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

Made = TypeVar("Made")


class Kept:
    """At most ``limit`` things by key; a key is a tuple whose first part says what kind it is.

    Safe in any thread: two threads that want the same thing at once may both make it.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._things: OrderedDict[tuple[Hashable, ...], Any] = OrderedDict()
        self._lock = Lock()

    def __contains__(self, key: tuple[Hashable, ...]) -> bool:
        with self._lock:
            return key in self._things

    def get(self, key: tuple[Hashable, ...], make: Callable[[], Made]) -> Made:
        """The thing of this key, made now if it is not there."""
        with self._lock:
            if key in self._things:
                self._things.move_to_end(key)
                found: Made = self._things[key]
                return found
        made = make()
        with self._lock:
            self._things[key] = made
            while len(self._things) > self._limit:
                self._things.popitem(last=False)
        return made

    def clear(self) -> None:
        """Drop everything."""
        with self._lock:
            self._things.clear()

    def forget(self, *kinds: str) -> None:
        """Drop everything of some kinds."""
        with self._lock:
            for key in [key for key in self._things if key[0] in kinds]:
                del self._things[key]
