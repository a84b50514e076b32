"""The command `render`: the picture that the window would show."""

import argparse
from pathlib import Path

from glutemap.commands.common import known, load, pain_of
from glutemap.errors import WrongCallError


def render(arguments: argparse.Namespace) -> int:
    """Write the picture that the window would show."""
    out = Path(arguments.out)
    if out.suffix.lower() != ".png":
        raise WrongCallError(f"--out {out}: the picture is a PNG, so the name ends in .png")
    if not 64 <= arguments.width <= 8000:
        raise WrongCallError(f"--width {arguments.width}: from 64 to 8000 pixels")
    if not out.parent.is_dir():
        raise WrongCallError(f"--out {out}: there is no folder {out.parent}")
    library = load()
    if arguments.muscle:
        known("muscle", arguments.muscle, library.muscles)
        if arguments.trigger_point:
            points = [p.id for p in library.muscles[arguments.muscle].trigger_points]
            known("trigger point", arguments.trigger_point, points)
    elif arguments.trigger_point:
        raise WrongCallError("--trigger-point needs --muscle")
    pain = pain_of(arguments)
    from glutemap.ui.sheets import write_picture

    write_picture(arguments, pain, library, out)
    return 0
