"""Gives the state its zones and its ranking once the first picture is on the screen."""

from collections.abc import Mapping
from typing import Any

from glutemap.ui.state import AppState


def use_knowledge(state: AppState) -> None:
    """Load the book of zones, and let the state rank against it."""
