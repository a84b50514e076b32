"""A fault in what Qt calls, told instead of ending the program.

When a method that overrides one of Qt's fails inside another's ``super()`` call, PySide hands the fault on to
the outer one. It reads the fault's arguments for that, and a fault that C code raised (a comparison, a
deleted object) has none until Python has caught it: PySide 6.11.3 then takes the process down.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

_Widget = TypeVar("_Widget", bound=type)
_NOT_OURS = ("PySide6", "Shiboken", "shiboken6", "builtins")
_DRAWS = ("drawBackground", "drawForeground")


def whole_faults(kind: _Widget) -> _Widget:
    """Decorate a widget whose event methods call each other through Qt: their faults are whole ones."""
    ours = [base for base in reversed(kind.__mro__) if base.__module__.partition(".")[0] not in _NOT_OURS]
    for name, method in [found for base in ours for found in vars(base).items()]:
        if callable(method) and (name.endswith("Event") or name in _DRAWS):
            setattr(kind, name, _caught_once(method))
    return kind


def _caught_once(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def call(*given: Any) -> Any:
        try:
            return method(*given)
        except Exception:
            raise  # nothing more: catching it is what makes it whole

    return call
