"""The command `manual`: the manual as text with the keys of its actions, or as a page with pictures."""

import argparse
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec

from glutemap.commands.common import load, named_folder, print_json

if TYPE_CHECKING:
    from glutemap.knowledge.records import ManualPage


TITLE = "# How to use glutemap"
PAGE = "README.md"  # what a folder shows of itself where repositories are read


def manual(arguments: argparse.Namespace) -> int:
    """Print every page, or write them as one page with its pictures into a folder."""
    library = load()
    pages = library.manual.values()
    if arguments.out is not None:
        folder = named_folder("--out", arguments.out)
        from glutemap.ui.help.pictures import write_pictures

        write_pictures(library, folder)
        (folder / PAGE).write_text(as_page(pages), "utf-8")
    elif arguments.json:
        print_json([msgspec.to_builtins(page) for page in pages])
    else:
        print("\n".join([TITLE, *(line for page in pages for line in _page(page, pictures=False))]))
    return 0


def as_page(pages: "Iterable[ManualPage]") -> str:
    """The manual as one page of Markdown that lies beside its pictures."""
    pages = list(pages)
    parts = [f"- [{page.title}](#{_anchor(page.title)})" for page in pages]
    lines = [TITLE, "", *parts, *(line for page in pages for line in _page(page, pictures=True))]
    return "\n".join(lines) + "\n"


def _anchor(title: str) -> str:
    """As the sites do that show repositories: words joined by dashes, without marks."""
    kept = "".join(letter for letter in title.lower() if letter.isalnum() or letter in " -")
    return kept.replace(" ", "-")


def _page(page: "ManualPage", pictures: bool) -> Iterator[str]:
    from glutemap.ui.actions import ACTIONS, ON_THE_BODY

    yield from ("", f"## {page.title}")
    for paragraph in page.text:
        yield from ("", paragraph)
    if pictures and page.picture is not None:
        yield from ("", f"![{page.picture.shows}]({page.id}.png)")
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
