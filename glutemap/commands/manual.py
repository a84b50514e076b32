"""The command `manual`: the manual as text (Markdown), with the keys of the actions it names."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from glutemap.commands.common import load, print_json

if TYPE_CHECKING:
    from glutemap.knowledge.records import ManualPage


def manual(arguments: argparse.Namespace) -> int:
    """Print every page."""
    pages = load().manual.values()
    if arguments.json:
        print_json([msgspec.to_builtins(page) for page in pages])
    else:
        print("\n".join(["# How to use glutemap", *(line for page in pages for line in _page(page))]))
    return 0


def _page(page: "ManualPage") -> Iterator[str]:
    from glutemap.ui.actions import ACTIONS, ON_THE_BODY

    yield from ("", f"## {page.title}")
    for paragraph in page.text:
        yield from ("", paragraph)
    if page.steps:
        yield ""
        yield from (f"{number}. {step}" for number, step in enumerate(page.steps, 1))
    by_id = {spec.id: spec for spec in ACTIONS}
    named = [(by_id[name].label, " or ".join(by_id[name].keys)) for name in page.actions]
    if page.gestures:
        named += ON_THE_BODY
    if named:
        yield from ("", "| what | keys |", "|---|---|")
        yield from (f"| {label} | {_cell(keys)} |" for label, keys in named)


def _cell(keys: str) -> str:
    return keys.replace("|", "\\|") or "no key"
