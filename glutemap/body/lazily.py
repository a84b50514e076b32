"""What is known of some bodies, and made of the others when it is asked for."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from glutemap.body.frame import BodyType

Made = TypeVar("Made")


class PerBody(Mapping[BodyType, Made]):
    """Per body type; what is not known at the start is made once, when it is first asked for."""

    def __init__(self, known: Mapping[BodyType, Made], make: Callable[[BodyType], Made]) -> None:
        self._known = dict(known)
        self._make = make

    def __getitem__(self, body: BodyType) -> Made:
        if body not in self._known:
            if body not in list(BodyType):
                raise KeyError(body)
            self._known[BodyType(body)] = self._make(BodyType(body))
        return self._known[body]

    def __iter__(self) -> Iterator[BodyType]:
        return iter(BodyType)

    def __len__(self) -> int:
        return len(BodyType)
