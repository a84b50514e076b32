"""Things made once and kept while they are among the most recently used."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

Made = TypeVar("Made")


class Kept:
    """At most ``limit`` things by key; a key is a tuple whose first part says what kind it is.

    Of some kinds there may be only a ``few`` (kind to number): those that are large, or that a new one of
    makes nearly worthless, so that they do not drive out all the others.
    Safe in any thread: two threads that want the same thing at once may both make it.
    """

    def __init__(self, limit: int, few: Mapping[Hashable, int] | None = None) -> None:
        self._limit, self._few = limit, few or {}
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
            self._make_room(key[0])
        return made

    def _make_room(self, kind: Hashable) -> None:
        few = self._few.get(kind)
        if few is not None:
            for key in [key for key in self._things if key[0] == kind][:-few]:
                del self._things[key]
        while len(self._things) > self._limit:
            self._things.popitem(last=False)

    def clear(self) -> None:
        """Drop everything."""
        with self._lock:
            self._things.clear()

    def forget(self, *kinds: str) -> None:
        """Drop everything of some kinds."""
        with self._lock:
            for key in [key for key in self._things if key[0] in kinds]:
                del self._things[key]
