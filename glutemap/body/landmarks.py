"""The named bony points of the body, for the left side and the midline; the right is their mirror image."""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from glutemap import resources
from glutemap.body.errors import WHAT_TO_DO, AtlasError
from glutemap.body.frame import Side


@dataclass(frozen=True, eq=False)
class Landmark:
    """A named point: ``at`` is (3,) in metres, on the left side or the midline; ``on`` is its bone."""

    id: str
    name: str
    side: Side
    at: NDArray[np.float64]
    on: str = ""

    def mirrored(self) -> "Landmark":
        """The same point on the other side of the body."""
        return replace(self, side=self.side.opposite, at=self.at * (-1.0, 1.0, 1.0))


def _landmark(row: Any) -> Landmark:
    at = np.asarray(row["at_mm"], np.float64) / 1000
    if at.shape != (3,) or not np.isfinite(at).all():
        raise ValueError(f"at_mm of {row['id']} is not three numbers")
    return Landmark(str(row["id"]), str(row["name"]), Side(row["side"]), at, str(row.get("on", "")))


@cache
def load_landmarks() -> dict[str, Landmark]:
    """The shipped landmarks by id, read once.

    Raises MissingResourceError or AtlasError.
    """
    import yaml  # costs 20 ms and is wanted only when zones or regions are not in the cache

    path = resources.asset("atlas/landmarks.yaml")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        rows = yaml.load(path.read_text("utf-8"), Loader=loader)
        return {row["id"]: _landmark(row) for row in rows}
    except (OSError, ValueError, TypeError, KeyError, yaml.YAMLError) as fault:
        line = " ".join(str(fault).split())
        raise AtlasError(f"{path}: damaged ({line}); {WHAT_TO_DO}") from fault
