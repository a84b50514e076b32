"""Parts of the page that may not be there."""

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from PySide6.QtWidgets import QWidget


def widget_of(module: str, name: str, *given: Any) -> QWidget | None:
    """The widget ``name`` of a module made from ``given``; None where there is no such module or name."""
    package = module.rpartition(".")[0]
    if find_spec(package) is None or find_spec(module) is None:
        return None
    make = getattr(import_module(module), name, None)
    return make(*given) if make is not None else None
