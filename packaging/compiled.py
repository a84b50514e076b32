"""What the first start would otherwise work out for half a minute, worked out once for everybody.

Run by the bundle's build and by the wheel's: whatever the program puts into its cache while it gets ready
to rank goes with it.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GET_READY = """
import sys
from pathlib import Path
from glutemap.knowledge.loading import load_library, write_compiled
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.zonebook import load_zones
from glutemap.body.painmap import PainMap
library = load_library()
ranker = Ranker(library, load_zones(library))
ranker.rank_pain(PainMap(regions={"low_back.left": 7.0}), PainMap().body, {})
write_compiled(Path(sys.argv[1]))
"""


def environment(cache):
    """In what the work is done: with this checkout's program, and a cache of its own."""
    # pip shows the libraries of an isolated build by PYTHONPATH: without them `pip install .` would fail.
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {
        "GLUTEMAP_CACHE": str(cache),
        "PYTHONPATH": os.pathsep.join(paths),
        "PYTHONDONTWRITEBYTECODE": "1",
        "OMP_NUM_THREADS": "1",  # the same sums in the same order, whatever the machine
        "OPENBLAS_NUM_THREADS": "1",
    }


def write(arrays, library):
    """Fill the two folders: arrays for `_assets/compiled`, the library for `_data/compiled`."""
    arrays, library = Path(arrays), Path(library)
    arrays.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as cache:
        command = [sys.executable, "-c", GET_READY, str(library)]
        subprocess.run(command, env=environment(cache), cwd=cache, check=True)
        made = sorted(Path(cache).glob("*.npz"))
        if not made:
            raise SystemExit("nothing was compiled: the program no longer uses its cache")
        for path in made:
            (arrays / path.name).write_bytes(path.read_bytes())
    return [path.name for path in made]
