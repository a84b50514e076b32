"""The options that commands share."""

import argparse


def add_side(command: argparse.ArgumentParser) -> None:
    """The side of a muscle."""
    command.add_argument("--side", choices=("left", "right"), default="left", help="the body's own side")


def add_body(command: argparse.ArgumentParser, default: str | None = "female") -> None:
    """The type of body."""
    from glutemap.body.frame import BodyType

    command.add_argument("--body", choices=[str(body) for body in BodyType], default=default)


def add_skin(command: argparse.ArgumentParser) -> None:
    """The skin's tone."""
    command.add_argument(
        "--skin",
        type=int,
        choices=range(1, 9),
        default=2,
        metavar="1..8",
        help="its tone, from light to dark",
    )


def add_pain(command: argparse.ArgumentParser) -> None:
    """What hurts."""
    command.add_argument(
        "--pain",
        action="append",
        default=[],
        metavar="REGION[=0..10]",
        help="a marked region, such as low_back.left=7; may be given several times",
    )
    command.add_argument("--pain-map", metavar="FILE", help="a pain-map file")


def add_findings(command: argparse.ArgumentParser) -> None:
    """What hands and time have shown, and what is switched off."""
    command.add_argument(
        "--pressed",
        action="append",
        default=[],
        metavar="MUSCLE.SIDE=yes|no",
        help="pressing it brought on the familiar pain, or did not",
    )
    command.add_argument(
        "--treated",
        action="append",
        default=[],
        metavar="MUSCLE.SIDE",
        help="treated for several sessions without relief",
    )
    command.add_argument(
        "--painless", action="append", default=[], metavar="REGION", help="asked about, and does not hurt"
    )
    command.add_argument("--no-prior", action="store_true", help="leave out how often muscles are found")
    command.add_argument("--no-clues", action="store_true", help="leave out the answers to clues")
    command.add_argument("--stability", action="store_true", help="draw the marking again 200 times")
    command.add_argument("--next", action="store_true", help="what to ask or press next")


def add_render(command: argparse.ArgumentParser) -> None:
    """What a picture shows."""
    from glutemap.body.frame import Layer, View

    command.add_argument("--muscle", metavar="ID")
    command.add_argument("--trigger-point", metavar="ID", help="only this point of the muscle")
    add_side(command)
    add_pain(command)
    command.add_argument("--view", choices=[str(v) for v in View], default="posterior")
    command.add_argument("--layer", choices=[str(x) for x in Layer], default="skin")
    add_body(command, default=None)
    add_skin(command)
    command.add_argument("--width", type=int, default=800, help="of the picture, in pixels")
    command.add_argument("--out", required=True, metavar="FILE.png")
