"""A layout inside a layout without what PySide keeps of it, which in time brings the process down.

When a filled layout is added to another, PySide makes a Python object for each of its items and the outer
layout holds on to it. Qt deletes an item together with its widget and tells nobody, so that object goes on
standing for an address at which something else lies later: "already deleted", or a crash when that is
deleted (seen after 13,000 random events; after 1,000 rounds of filling and emptying one box). Those objects
are let go here as soon as they have been made.
"""

from typing import Any

import shiboken6
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout

_MENDED = "_forgets_items"


def _forget_items(layout: QLayout) -> None:
    if not isinstance(layout, QBoxLayout | QGridLayout):
        return  # one of our own holds its items itself
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        if inner is not None:
            _forget_items(inner)
        elif item is not None:
            shiboken6.invalidate(item)


def _mend(kind: type[QLayout], name: str, place: int) -> None:
    """Let a method that adds a layout, its argument at ``place``, forget the items afterwards."""
    add = getattr(kind, name)

    def add_and_forget(outer: QLayout, *given: Any, **named: Any) -> None:
        add(outer, *given, **named)
        _forget_items(given[place])

    setattr(kind, name, add_and_forget)


def mend_nested_layouts() -> None:
    """Let layouts forget the items of those that are added to them, from now on; once is enough."""
    if not hasattr(QLayout, _MENDED):
        setattr(QLayout, _MENDED, True)
        _mend(QBoxLayout, "addLayout", 0)
        _mend(QBoxLayout, "insertLayout", 1)
        _mend(QGridLayout, "addLayout", 0)
