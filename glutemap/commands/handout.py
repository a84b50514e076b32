"""The command `handout`: the client's page as a PDF, from a pain map."""

import argparse
import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from glutemap import language
from glutemap.body.frame import Side
from glutemap.commands import options
from glutemap.commands.common import known, load, named_file, pain_of
from glutemap.errors import ContentError, WrongCallError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.body.painmap import PainMap
    from glutemap.handout.compose import Explained
    from glutemap.handout.content import Practice
    from glutemap.handout.plan import Line
    from glutemap.knowledge.records import Library
    from glutemap.ranking.result import Ranking

NO_PLAN = "none"
LONGEST = 200  # characters of a name


def add_handout(command: argparse.ArgumentParser) -> None:
    """What is on the page."""
    options.add_pain(command)
    options.add_body(command, default=None)
    options.add_skin(command)
    command.add_argument(
        "--muscle",
        action="append",
        default=[],
        metavar="ID[.SIDE]",
        help="a muscle to explain, such as gluteus_medius.left; without it the first candidates are",
    )
    command.add_argument(
        "--plan",
        action="append",
        default=[],
        metavar="ITEM[,ITEM...]",
        help="routines of the plan by their ids, or none; without it one of each kind for the first muscle",
    )
    command.add_argument("--practice", default="", metavar="NAME", help="whose page it is")
    command.add_argument(
        "--address", action="append", default=[], metavar="LINE", help="a line below the name"
    )
    command.add_argument("--logo", metavar="FILE", help="of the practice, a PNG, JPEG or SVG")
    command.add_argument("--client", default="", metavar="NAME", help="name or code of the client")
    command.add_argument("--date", metavar="YYYY-MM-DD", help="today unless told")
    command.add_argument("--paper", choices=("a4", "letter"), help="as is usual where you are unless told")
    command.add_argument(
        "--language", choices=tuple(language.NAMES), help="of the page; the program's unless told"
    )
    command.add_argument("--out", required=True, metavar="FILE.pdf")


def handout(arguments: argparse.Namespace) -> int:
    """Write the client's page."""
    out, date = _out(arguments), _date(arguments.date)
    names = [("--practice", arguments.practice), ("--client", arguments.client)]
    for option, name in [*names, *(("--address", line) for line in arguments.address)]:
        if len(name) > LONGEST:
            raise WrongCallError(f"{option}: at most {LONGEST} characters")
    speaks = language.load(arguments.language) if arguments.language else language.in_use()
    library = load(speaks.code)
    pain = pain_of(arguments)
    if pain.is_empty and not arguments.muscle:
        raise WrongCallError(
            "there is nothing to put on the page: mark with --pain or --pain-map, or name a --muscle"
        )
    wanted = [_wanted(item, library) for item in arguments.muscle]
    chosen_plan = _routines(arguments.plan, library)
    ranking = _ranking(pain, library)
    explained = _explained(wanted, ranking)
    practice = _practice(arguments)
    from glutemap.handout.compose import Material, compose
    from glutemap.ranking.zonebook import load_zones
    from glutemap.ui.canvas import tones
    from glutemap.ui.handout.write import write_pdf

    to_ask = [flag.id for flag in ranking.red_flags]  # nobody has answered anything here
    zones = load_zones(library)
    with language.aloud(speaks):
        plan = _plan(chosen_plan, library, explained)
        material = Material(library, zones, pain, pain.body, explained, plan, to_ask=to_ask)
        hand_out = compose(material, language.day(date), practice, arguments.client)
    with tones.used(arguments.skin):
        write_pdf(hand_out, material, arguments.paper, out)
    return 0


def _out(arguments: argparse.Namespace) -> Path:
    out = Path(arguments.out)
    if out.suffix.lower() != ".pdf":
        raise WrongCallError(f"--out {out}: the page is a PDF, so the name ends in .pdf")
    if not out.parent.is_dir():
        raise WrongCallError(f"--out {out}: there is no folder {out.parent}")
    return out


def _date(text: str | None) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text) if text else datetime.date.today()
    except ValueError:
        raise WrongCallError(f"--date {text}: a day as in 2026-11-22") from None


def _ranking(pain: "PainMap", library: "Library") -> "Ranking":
    from glutemap.ranking.report import rank_pain

    return rank_pain(pain, library)


def _wanted(item: str, library: "Library") -> "tuple[str, Side | None]":
    """A muscle as it was asked for: ``gluteus_medius.left``, ``.both``, or without a side."""
    muscle, _, side = item.partition(".")
    known("muscle", muscle, library.muscles)
    if side not in ("", "both", Side.LEFT, Side.RIGHT):
        raise WrongCallError(f"--muscle {item}: the side is left, right or both, as in {muscle}.left")
    if not side:
        return muscle, None
    return muscle, Side.MIDLINE if side == "both" else Side(side)


def _explained(wanted: "Sequence[tuple[str, Side | None]]", ranking: "Ranking") -> "tuple[Explained, ...]":
    from glutemap.handout.choose import first_explained, side_of
    from glutemap.handout.compose import Explained

    asked = tuple(Explained(muscle, side or side_of(ranking, muscle)) for muscle, side in wanted)
    return asked or first_explained(ranking)


def _routines(items: "Sequence[str]", library: "Library") -> "tuple[str, ...] | None":
    """The ids of the routines that were asked for; None when nothing was said."""
    from glutemap.handout.plan import MOST_ITEMS

    ids = [word.strip() for item in items for word in item.split(",") if word.strip()]
    if ids == [NO_PLAN]:
        return ()
    if len(ids) > MOST_ITEMS:
        raise WrongCallError(f"--plan: at most {MOST_ITEMS} items, so that they can be kept to")
    return tuple(known("routine", item, library.routines) for item in ids) or None


def _plan(
    chosen: "tuple[str, ...] | None", library: "Library", explained: "Sequence[Explained]"
) -> "tuple[Line, ...]":
    from glutemap.handout.plan import line_of, usual_plan

    if chosen is not None:
        return tuple(line_of(library.routines[routine]) for routine in chosen)
    return usual_plan(library.muscles[explained[0].muscle], library) if explained else ()


def _practice(arguments: argparse.Namespace) -> "Practice":
    from glutemap.handout.content import Practice

    logo = b""
    if arguments.logo is not None:
        path = named_file("--logo", arguments.logo)
        from glutemap.handout.paint.logo import LogoError, read_logo
        from glutemap.ui.sheets import offscreen_application

        application = offscreen_application()  # an SVG may hold text, which asks for fonts
        try:
            logo = read_logo(path)
        except LogoError as fault:
            raise ContentError(f"--logo {fault}") from None
        del application
    return Practice(arguments.practice.strip(), tuple(arguments.address), logo)
