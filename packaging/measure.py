"""How fast an installed bundle starts, beside the floor of the same run, as a Markdown table.

    python packaging/measure.py PATH/TO/glutemap [--starts N] [--platform offscreen|xcb]

The floor is a bare Qt window with a label, in this Python. All kinds take turns, so that drift meets all.
With --cold (Linux, as root) the system forgets its files before each start, as after switching on.
"""

import argparse
import os
import statistics
import sys
import tempfile
from pathlib import Path

import smoke

ROOT = Path(__file__).resolve().parent.parent
BUDGET_MS, BUDGET_RATIO = 1500, 4.0
OTHER_LANGUAGES = {"de": ", in German", "es": ", in Spanish"}


def forget():
    """Have the system read every file from the disk again."""
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3\n")


def measure(program, starts, platform, *, cold):
    """Median ms to the first paint by kind of start: the bare window, this checkout, the bundle and so on."""
    sys.path.insert(0, str(ROOT))
    os.environ["QT_QPA_PLATFORM"] = platform
    from glutemap import bench

    took = {kind: [] for kind in ("bare", "checkout", "bundle", *OTHER_LANGUAGES, "first")}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        smoke.first_paint_ms(program, folder, platform)
        bench._first_paint_s(bench.OUR_WINDOW)
        for _ in range(starts):
            took["bare"].append(bench._first_paint_s(bench.BARE_WINDOW) * 1000)
            took["checkout"].append(bench._first_paint_s(bench.OUR_WINDOW) * 1000)
            took["bundle"].append(smoke.first_paint_ms(program, folder, platform))
            for language in OTHER_LANGUAGES:
                took[language].append(smoke.first_paint_ms(program, folder, platform, language))
        for _ in range(starts if cold else 0):
            forget()
            took["first"].append(smoke.first_paint_ms(program, folder, platform))
    return {kind: statistics.median(row) for kind, row in took.items() if row}


def table(took):
    """The rows with their budgets."""
    bare = took["bare"]

    def row(what, value, kept, budget):
        said = f"{budget} ({'kept' if kept else 'NOT kept'})" if budget else ""
        return f"| {what} | {value:.0f} ms | {value / bare:.1f} | {said} |"

    lines = ["| cold process to first painted body (median) | time | x floor | budget |", "|---|---|---|---|"]
    lines.append(row("floor: a bare Qt window with a label", bare, True, ""))
    ratio = took["checkout"] / bare
    lines.append(row("the window, from a checkout", took["checkout"], ratio <= BUDGET_RATIO, "4 x floor"))
    kinds = {"bundle": "", **OTHER_LANGUAGES, "first": ", nothing of it in memory"}
    for kind in [kind for kind in kinds if kind in took]:
        kept = took[kind] <= BUDGET_MS
        lines.append(row(f"the installed bundle{kinds[kind]}", took[kind], kept, "1500 ms"))
    return "\n".join(lines)


def main(arguments):
    parser = argparse.ArgumentParser(description="How fast an installed bundle starts.")
    parser.add_argument("program", type=Path)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--platform", default="offscreen")
    parser.add_argument("--cold", action="store_true")
    options = parser.parse_args(arguments)
    print(table(measure(options.program.resolve(), options.starts, options.platform, cold=options.cold)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
