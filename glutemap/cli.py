"""The commands. Without one the window opens; every other one does its work without a screen.

Exit status: 0 done, 1 a fault in data or assets, 2 a wrong call. Faults go to standard error, one clear line
each. Heavy modules are imported by the command that needs them: the window's start must stay short.
"""

import argparse
import contextlib
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from glutemap import __version__, startup
from glutemap.body.errors import AtlasError, PainMapError
from glutemap.commands import handout, options, quiz
from glutemap.errors import ContentError, WrongCallError
from glutemap.knowledge.faults import DataFaults
from glutemap.resources import MissingResourceError

OUR_ENDINGS = (".glutemap", ".glutemap-client", ".glutemap-course")

Command = Callable[[argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line and end with status 2."""
        self.exit(2, f"glutemap: {message} (see {self.prog} --help)\n")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """The same, but a full disk under what was printed (--help, --version) is met here."""
        sys.stdout.flush()
        super().exit(status, message)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="glutemap", description="Anatomy and pain maps. Without a command the window opens."
    )
    parser.add_argument("--version", action="version", version=f"glutemap {__version__}")
    parser.add_argument(
        "--trace-startup", action="store_true", help="open the window, print where the time went, close it"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    def add(name: str, about: str, *, json: bool = True) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=about, description=about)
        if json:
            command.add_argument("--json", action="store_true", help="for programs")
        return command

    check = add("check", "Validate data and assets, or a pack of your own.")
    check.add_argument("pack", nargs="?", help="the pack's folder")
    check.add_argument("--atlas", action="store_true", help="measure the atlas against anatomy instead")
    check.add_argument("--faults", action="store_true", help="with --atlas: name what falls short")
    add("muscles", "List the muscles.")
    add("regions", "List the regions of the skin with their areas.")
    zones = add("zones", "Where a muscle's pain is commonly reported, as regions with areas.")
    zones.add_argument("muscle")
    options.add_side(zones)
    options.add_body(zones)
    rank = add("rank", "Which muscles are worth checking first for a marked pain.")
    options.add_pain(rank)
    rank.add_argument("--clue", action="append", default=[], metavar="ID=yes|no", help="an answered question")
    options.add_findings(rank)
    rank.add_argument("--top", type=int, default=10, help="how many candidates")
    options.add_body(rank, default=None)
    options.add_render(add("render", "Write the picture that the window would show.", json=False))
    handout.add_handout(add("handout", "Write the client's page as a PDF.", json=False))
    bench = add("bench", "Measure start, frames, ranking and memory against a floor of the same run.")
    bench.add_argument("--quick", action="store_true", help="fewer repeats")
    evaluate = add("evaluate", "Measure the ranking on simulated people and published guides.")
    evaluate.add_argument("--quick", action="store_true", help="fewer people")
    book = add("manual", "Print the manual as text, with the keys.")
    book.add_argument("--out", metavar="FOLDER", help="write it as a page with its pictures into this folder")
    quiz.add_quiz(add("quiz", "Questions to learn from, with their answers."))
    return parser


def _open_window(arguments: argparse.Namespace) -> int:
    from glutemap.ui.screen import has_screen

    try:
        __file__.encode()
    except (
        UnicodeEncodeError
    ):  # an old disk in Latin-1: Qt opens nothing there, not even the program's pictures
        place = Path(__file__).parent.parent
        return _complain(f"{place}: the name of this folder is not in UTF-8; please rename it", 1)
    if has_screen():
        if arguments.trace_startup:
            startup.trace()
        from glutemap.ui.app import run_window

        status = run_window(["glutemap"], getattr(arguments, "files", ()))
        if arguments.trace_startup:
            print(startup.report())
        return status
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from glutemap.ui.sheets import write_samples

    folder, pictures = write_samples()
    names = " and ".join(picture.name for picture in pictures)
    print(f"No screen here, so the window stays closed; in {folder} you find {names} instead.")
    return 0


def _commands() -> dict[str | None, Command]:
    from glutemap.commands import data, manual, measuring, pictures, rank

    return {
        "check": data.check,
        "muscles": data.muscles,
        "regions": data.regions,
        "zones": data.zones,
        "rank": rank.rank,
        "render": pictures.render,
        "bench": measuring.bench,
        "evaluate": measuring.evaluate,
        "handout": handout.handout,
        "quiz": quiz.quiz,
        "manual": manual.manual,
    }


def _run(arguments: argparse.Namespace) -> int:
    if arguments.command is None:
        return _open_window(arguments)
    return _commands()[arguments.command](arguments)


def _complain(message: object, status: int) -> int:
    # A name given may hold a line's end; whoever reads the errors counts on one line each.
    line = "".join(letter if letter >= " " else repr(letter)[1:-1] for letter in str(message))
    print(f"glutemap: {line}", file=sys.stderr)
    return status


def _files(arguments: Sequence[str]) -> list[Path]:
    """The arguments as files to open, when the first one is a file's name and no command."""
    if not arguments or arguments[0].startswith("-"):
        return []
    first = Path(arguments[0])
    names_a_file = first.suffix.lower() in OUR_ENDINGS or len(first.parts) > 1 or first.exists()
    if not names_a_file or arguments[0] in _commands():
        return []
    for name in arguments:
        if not Path(name).exists():
            raise WrongCallError(f"{name}: there is no such file")
    return [Path(name) for name in arguments]


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    files = _files(arguments)
    parsed = _parser().parse_args([] if files else arguments)
    parsed.files = files
    return parsed


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line; returns the exit status."""
    startup.mark("Python and the command line")
    _prepare_output()
    try:
        status = _run(_parsed(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
        return status
    except WrongCallError as fault:
        return _complain(fault, 2)
    except (MissingResourceError, AtlasError, PainMapError, ContentError) as fault:
        return _complain(fault, 1)
    except DataFaults as faults:
        print(faults, file=sys.stderr)  # a line each, with file, line and column
        return 1
    except ImportError as fault:
        if (fault.name or "").startswith("glutemap"):
            raise  # a fault of the program itself: its whole story is wanted
        return _complain(_about_import(fault), 1)
    except BrokenPipeError:
        _give_up_output()  # the reader (such as `head`) has seen enough
        return 0
    except OSError as fault:
        if fault.filename is None:  # so it may be the output that cannot be written
            _give_up_output()
        return _complain(f"{fault.filename or 'the output'}: {fault.strerror or fault}", 1)
    except KeyboardInterrupt:
        return 130


def _prepare_output() -> None:
    """Have somewhere to print, whatever the program was started with.

    A program for windows on Windows has no output at all, nor one that was started with it closed. A letter
    that the output's encoding lacks is shown as "?": a pipe on Windows knows 256, and no minus sign.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
        elif isinstance(stream, io.TextIOWrapper) and stream.errors in ("strict", "surrogateescape"):
            stream.reconfigure(errors="replace")


def _give_up_output() -> None:
    """Throw away what could not be printed: Python would try again at its end, and complain once more."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _about_import(fault: ImportError) -> str:
    """What to do when a library does not load: most often a system library of Qt is missing."""
    text = str(fault)
    if "shared object" in text:
        library = text.split(":")[0]
        return f"Qt needs the system library {library}; python3 packaging/run.py setup installs it on Debian"
    return f"a library is missing: {text}; python3 packaging/run.py setup installs what is needed"
