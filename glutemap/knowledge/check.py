"""Checking data: every fault and warning at once, and what was counted."""

import hashlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path

from glutemap import resources
from glutemap.knowledge.atlas_names import LANDMARKS_FILE, landmark_bytes, landmark_ids, structure_ids
from glutemap.knowledge.draft import Draft
from glutemap.knowledge.examine import EMPTY, count, count_trigger_points, examine, warnings_of
from glutemap.knowledge.faults import DataFaults, Fault
from glutemap.knowledge.layout import GUIDE, KINDS
from glutemap.knowledge.loading import is_shipped, load_library, read_pack, read_shipped

MOST_SHOWN = 200
_POINTS = "trigger points"
_SINGULAR = {_POINTS: "trigger point", **{kind.plural: kind.name for kind in KINDS}}


@dataclass(frozen=True)
class Report:
    """What a check found."""

    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]
    counts: dict[str, int]  # by the name of many: "trigger points"

    def counted(self) -> str:
        """The counts in one line."""
        return ", ".join(
            f"{number} {_SINGULAR.get(name, name) if number == 1 else name}"
            for name, number in self.counts.items()
        )

    def lines(self) -> list[str]:
        """The whole report for a person to read."""
        lines = [str(fault) for fault in self.faults[:MOST_SHOWN]]
        if len(self.faults) > MOST_SHOWN:
            lines.append(f"... and {len(self.faults) - MOST_SHOWN} more faults")
        lines += [f"note: {warning}" for warning in self.warnings[:MOST_SHOWN]]
        found = len(self.faults)
        words = "no fault" if not found else "1 fault" if found == 1 else f"{found} faults"
        return [*lines, f"{self.counted()}: {words}"]


def check(folder: Path | None = None) -> Report:
    """Check the shipped data, or a user's pack as it is laid over the shipped data."""
    try:
        landmarks = landmark_ids(landmark_bytes())
    except DataFaults as error:
        return Report(error.faults, (), {})
    if folder is None or is_shipped(folder):
        read, base = read_shipped(), EMPTY
    else:
        try:
            read, base = read_pack(folder), load_library()
        except DataFaults as error:  # the shipped data itself is at fault
            return Report(error.faults, (), {})
    examined = examine(read, landmarks, base)
    warnings = sorted(warnings_of(examined, structure_ids()))
    if landmarks is None:
        warnings.append(Fault(LANDMARKS_FILE, 0, 0, "", "there is no atlas, so no landmark was checked"))
    return Report(tuple(sorted(set(examined.faults))), tuple(warnings), _count(examined.draft))


def _count(draft: Draft) -> dict[str, int]:
    counts = {kind.plural: number for kind, number in count(draft).items() if kind is not GUIDE}
    return {"muscles": counts.pop("muscles"), _POINTS: count_trigger_points(draft), **counts}


def check_assets() -> tuple[Fault, ...]:
    """Whether every file of the atlas is there, and is the one that was built."""
    manifest_name = "assets/atlas/atlas.json"
    try:
        manifest_file = resources.asset("atlas/atlas.json")
        listed = json.loads(manifest_file.read_bytes())["files"]
    except resources.MissingResourceError:
        return (Fault(manifest_name, 0, 0, "", "this is missing: the atlas has not been built"),)
    except (OSError, ValueError, KeyError, TypeError):
        return (Fault(manifest_name, 0, 0, "", "this cannot be read; install glutemap again"),)
    root = manifest_file.parent
    faults = [_check_asset(root, str(name), str(expected)) for name, expected in sorted(listed.items())]
    return tuple(fault for fault in faults if fault)


def _check_asset(root: Path, name: str, expected: str) -> Fault | None:
    shown = f"assets/atlas/{name}"
    path = (root / name).resolve()
    if not path.is_relative_to(root.resolve()):
        return Fault("assets/atlas/atlas.json", 0, 0, "files", f"{name!r} leads out of the atlas")
    try:
        content = path.read_bytes()
    except OSError:
        return Fault(shown, 0, 0, "", "this is missing or cannot be read")
    if hashlib.sha256(content).hexdigest() != expected:
        return Fault(shown, 0, 0, "", "this is not the file that was built; build the atlas again")
    return None


def main(arguments: list[str]) -> int:
    """Print a report; the exit status is 1 when there is a fault."""
    report = check(Path(arguments[0]) if arguments else None)
    for line in report.lines():
        sys.stdout.write(line + "\n")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
