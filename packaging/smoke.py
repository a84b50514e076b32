"""Does a built program work? Runs its commands, and its window without a screen in each language, timed.

    python packaging/smoke.py PATH/TO/glutemap [--starts N]

Exit status 0 when all is well. On Windows give glutemap-cli.exe: the other one has no console.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

FATAL = (
    "Traceback",
    "Error calling Python override",
    "could not load the Qt platform",
    "Failed to execute script",
)
# Of each language a word of the program's own and one of Qt's own dialogs.
WORDS = {
    "en": ("Mark pain", "Cancel"),
    "de": ("Schmerz markieren", "Abbrechen"),
    "es": ("Marcar dolor", "Cancelar"),
}
SAYS = re.compile(r"^the window says: (.*)$", re.MULTILINE)
PAINTED = re.compile(r"^\s*(\d+)\s+\d+\s+the body painted$", re.MULTILINE)


class BrokenError(Exception):
    """What is wrong, in one line."""


def run(program, folder, *arguments, platform="offscreen", language="en"):
    """What the program prints. Raises BrokenError when it fails or says something fatal."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QT_", "GLUTEMAP_"))}
    environment |= {
        "QT_QPA_PLATFORM": platform,
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "GLUTEMAP_LANGUAGE": language,
        "GLUTEMAP_CACHE": str(folder / "cache"),
        "GLUTEMAP_STATE": str(folder / "state"),
        "GLUTEMAP_DATA": str(folder / "data"),
    }
    done = subprocess.run(
        [str(program), *arguments], env=environment, capture_output=True, text=True, timeout=300, cwd=folder
    )
    said = done.stdout + done.stderr
    log = folder / "state" / "glutemap.log"
    if log.exists():
        said += log.read_text(encoding="utf-8", errors="replace")
    if done.returncode or any(word in said for word in FATAL):
        raise BrokenError(f"{program} {' '.join(arguments)}: status {done.returncode}\n{said[-4000:]}")
    return done.stdout


def check(program, folder):
    """The commands of the program, each once."""
    print(run(program, folder, "--version").strip())
    muscles = json.loads(run(program, folder, "muscles", "--json"))
    if len(muscles) < 40:
        raise BrokenError(f"only {len(muscles)} muscles")
    ranked = json.loads(run(program, folder, "rank", "--pain", "buttock_upper.left=7", "--json"))
    if ranked["candidates"][0]["side"] != "left":
        raise BrokenError(f"an odd first candidate: {ranked['candidates'][0]}")
    run(program, folder, "render", "--muscle", "gluteus_medius", "--out", "picture.png")
    if (folder / "picture.png").read_bytes()[:4] != b"\x89PNG":
        raise BrokenError("no picture")
    run(program, folder, "check")
    for language in WORDS:
        speaks(language, run(program, folder, "--trace-startup", language=language))
    kept = [path.name for path in (folder / "cache").glob("*")] if (folder / "cache").is_dir() else []
    if kept:
        raise BrokenError(f"compiled anew what should have come with it: {', '.join(kept)}")


def speaks(language, said):
    """Raises BrokenError unless the window of a traced start spoke this language, and Qt with it."""
    found = SAYS.search(said)
    words = found.group(1).split(" | ") if found else []
    missing = [word for word in WORDS[language] if word not in words]
    if missing:
        raise BrokenError(f"in {language} the window does not say {', '.join(missing)}: {words}")


def first_paint_ms(program, folder, platform="offscreen", language="en"):
    """Milliseconds from starting the process to the painted body."""
    said = run(program, folder, "--trace-startup", platform=platform, language=language)
    found = PAINTED.search(said)
    if not found:
        raise BrokenError(f"the body was not painted:\n{said}")
    return int(found.group(1))


def main(arguments):
    parser = argparse.ArgumentParser(description="Does a built program work?")
    parser.add_argument("program", type=Path)
    parser.add_argument("--starts", type=int, default=3)
    options = parser.parse_args(arguments)
    program = options.program.resolve()
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            check(program, folder)
            took = [first_paint_ms(program, folder) for _ in range(options.starts)]
    except BrokenError as fault:
        print(f"NOT well: {fault}", file=sys.stderr)
        return 1
    print(f"first paint after {statistics.median(took):.0f} ms (of {took})")
    print("all is well")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
