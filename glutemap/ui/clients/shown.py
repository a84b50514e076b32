"""What the window shows of a client, and what it had shown when the records were locked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from glutemap.ui.clients.content import Content


@dataclass(frozen=True)
class Shown:
    """Which session the window shows: ``session_id`` 0 is one that begins with the first mark."""

    session_id: int
    held_on: date
    only_looks: bool = False


@dataclass(frozen=True)
class Kept:
    """What was open when the records were locked; content that could not be stored, or a sketch."""

    client_id: int = 0
    shown: Shown | None = None
    content: Content | None = None
