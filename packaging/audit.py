"""What pip-audit found out about the pinned libraries, in plain words: holes, and what was not looked up.

    python3 packaging/audit.py REPORT.json CONSTRAINTS.txt

REPORT is pip-audit's (`--format json`), and may be missing: then nothing was checked, and it says so.
Exit status 0 only when every library was looked up and has no known hole.
"""

import json
import re
import sys
from pathlib import Path

MOST_NAMED = 5


def plain(name):
    """A library's name as the registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(text):
    """The libraries of a constraints file."""
    rows = (row.partition("#")[0].strip() for row in text.splitlines())
    return {plain(row.split("==")[0]) for row in rows if row}


def verdict(report, wanted):
    """The lines to say, and whether all is well; `report` is pip-audit's or None, `wanted` are names."""
    rows = (report or {}).get("dependencies", [])
    looked_up = {plain(row["name"]): row["vulns"] for row in rows if "vulns" in row}
    lines = [
        f"{name}: {hole['id']}, mended in {' or '.join(hole['fix_versions']) or 'no version yet'}"
        for name, holes in sorted(looked_up.items())
        for hole in holes
    ]
    missed = sorted(wanted - looked_up.keys())
    if missed:
        named = ", ".join(missed[:MOST_NAMED]) + (" and others" if len(missed) > MOST_NAMED else "")
        reasons = sorted({row["skip_reason"] for row in rows if "skip_reason" in row})
        why = f" ({reasons[0]})" if reasons else ""
        lines.append(f"NOT checked: {len(missed)} of {len(wanted)} libraries, {named}{why}")
        lines.append("Is the network there, and does it reach the list of known holes?")
    checked = len(wanted) - len(missed)
    if checked:
        count = sum(map(len, looked_up.values()))
        lines.append(f"{checked} libraries looked up, {count or 'no'} known hole{'' if count == 1 else 's'}")
    return lines, bool(wanted) and not missed and not any(looked_up.values())


def main(arguments):
    path, constraints = map(Path, arguments)
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        report = None  # pip-audit did not get as far
    lines, well = verdict(report, pinned(constraints.read_text(encoding="utf-8")))
    print("\n".join(lines), file=sys.stdout if well else sys.stderr)
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
