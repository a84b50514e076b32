"""Give spoilt input to one part of the program, in a process of its own; print what was found as JSON.

python -m tests.bad_days.fuzz TARGET --inputs 1000 --seed 1
python -m tests.bad_days.fuzz TARGET --seed 1 --only 123     one input again
python -m tests.bad_days.fuzz all --minutes 60               by hand; a line for each target
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_FOUND = 20  # then it is plain enough


def run(target, inputs, seed, first=0, minutes=None):
    """Try the inputs of one target in this process. Returns the figures."""
    from tests.bad_days.targets import TARGETS
    from tests.bad_days.watch import Watch

    place = Path(os.environ["GLUTEMAP_FUZZ_PLACE"])
    made = TARGETS[target](place)
    for number in range(3):  # what is imported and compiled at first use is no growth
        _one(made, Watch(place), seed, -1 - number, target)
    watch = Watch(place)
    watch.begin()
    until = time.monotonic() + minutes * 60 if minutes else float("inf")
    done = 0
    for number in range(first, first + inputs):
        _one(made, watch, seed, number, target)
        done += 1
        if time.monotonic() > until or len(watch.found) >= MOST_FOUND:
            break
    watch.end()
    return {
        "target": target,
        "inputs": done,
        "slowest_s": round(watch.slowest_s, 3),
        "slowest": watch.slowest,
        "growth_mb": round(watch.growth_mb, 1),
        "found": watch.found,
    }


def _one(made, watch, seed, number, target):
    chance = random.Random(f"{target} {seed} {number}")
    with watch.on(f"{target} --seed {seed} --only {number}", made.answers, made.most_s):
        made.try_one(chance)


def start(target, inputs, seed, *more):
    """Try them in a process of its own, in an empty world. Returns the figures."""
    with tempfile.TemporaryDirectory(prefix="glutemap-fuzz-") as world:
        folders = {name: Path(world, name) for name in ("place", "home", "work", "temporary")}
        for folder in folders.values():
            folder.mkdir()
        place, home = folders["place"], folders["home"]
        environment = {
            **os.environ, "HOME": str(home), "USERPROFILE": str(home), "GLUTEMAP_FUZZ_PLACE": str(place),
            "GLUTEMAP_DATA": str(place / "data"), "GLUTEMAP_CACHE": str(place / "cache"),
            "GLUTEMAP_STATE": str(place / "state"), "XDG_CONFIG_HOME": str(place / "config"),
            "TMPDIR": str(folders["temporary"]), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "error", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1",
        }  # fmt: skip
        command = [sys.executable, "-B", "-X", "faulthandler", "-m", "tests.bad_days.fuzz", target, "--here"]
        done = subprocess.run(
            [*command, "--inputs", str(inputs), "--seed", str(seed), *map(str, more)],
            capture_output=True, text=True, errors="replace", cwd=folders["work"], env=environment,
            check=False,
        )  # fmt: skip
    if done.returncode:
        told = f"{target} --seed {seed}: ended with status {done.returncode}\n{done.stderr[-3000:]}"
        return {"target": target, "inputs": 0, "slowest_s": 0, "slowest": "", "growth_mb": 0, "found": [told]}
    return json.loads(done.stdout.splitlines()[-1])


def main():
    from tests.bad_days.targets import TARGETS

    parser = argparse.ArgumentParser()
    parser.add_argument("target", choices=[*TARGETS, "all"])
    parser.add_argument("--inputs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--here", action="store_true", help="in this process (see `start`)")
    given = parser.parse_args()
    if given.here:
        inputs, first = (given.inputs, 0) if given.only is None else (1, given.only)
        print(json.dumps(run(given.target, inputs, given.seed, first, given.minutes)))
        return 0
    targets = TARGETS if given.target == "all" else [given.target]
    total, bad = 0, 0
    for target in targets:
        more = [] if given.only is None else ["--only", given.only]
        inputs = given.inputs
        if given.minutes:
            inputs, more = 10**9, [*more, "--minutes", given.minutes / len(targets)]
        figures = start(target, inputs, given.seed, *more)
        total, bad = total + figures["inputs"], bad + len(figures["found"])
        print("\n".join(figures.pop("found")), figures, sep="\n", flush=True)
    print(f"{total} inputs, {bad} faults found")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
