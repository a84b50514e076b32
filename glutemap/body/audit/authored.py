"""What people wrote down for the audit, in data/audit/: published sizes and depth probes."""

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from glutemap import resources
from glutemap.body.audit.solid import Doubles
from glutemap.body.errors import WHAT_TO_DO, AtlasError
from glutemap.body.frame import View


class Size(NamedTuple):
    """A muscle as it was weighed and measured in people."""

    mass_g: float
    length_cm: float


class Probe(NamedTuple):
    """A look through the body: from ``view``, through a point, these are met in this order.

    ``landmark`` and ``towards`` with ``share`` (of the way) give the point, moved by ``shift`` (3,) m.
    Each of ``order`` holds the ids of which any one may stand there; others may lie between.
    """

    name: str
    view: View
    landmark: str
    towards: str
    share: float
    shift: Doubles
    order: tuple[tuple[str, ...], ...]


def load_sizes() -> dict[str, Size]:
    """Published sizes by structure. Raises AtlasError or MissingResourceError."""
    path = resources.data("audit/muscle_sizes.yaml")
    try:
        return {str(k): Size(float(g), float(cm)) for k, (g, cm) in _yaml(path)["muscles"].items()}
    except (ValueError, TypeError, KeyError, AttributeError) as fault:
        raise _damaged(path, fault) from fault


def load_probes() -> tuple[Probe, ...]:
    """All depth probes. Raises AtlasError or MissingResourceError."""
    path = resources.data("audit/depth_probes.yaml")
    try:
        return tuple(_probe(row) for row in _yaml(path))
    except (ValueError, TypeError, KeyError, AttributeError) as fault:
        raise _damaged(path, fault) from fault


def _probe(row: Any) -> Probe:
    at = row["at"]
    known = {"landmark", "towards", "share", "out_mm", "up_mm", "back_mm"}
    if set(at) - known:
        raise ValueError(f"{row['name']}: unknown {', '.join(sorted(set(at) - known))}")
    shift = [float(at.get(key, 0)) / 1000 for key in ("out_mm", "back_mm", "up_mm")]
    order = tuple(tuple(word.strip() for word in str(step).split("|")) for step in row["order"])
    towards, share = str(at.get("towards", "")), float(at.get("share", 0))
    return Probe(
        str(row["name"]), View(row["view"]), str(at["landmark"]), towards, share, np.array(shift), order
    )


def _yaml(path: Path) -> Any:
    import yaml  # costs 20 ms

    try:
        return yaml.safe_load(path.read_text("utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as fault:
        raise _damaged(path, fault) from fault


def _damaged(path: Path, fault: Exception) -> AtlasError:
    return AtlasError(f"{path}: damaged ({' '.join(str(fault).split())}); {WHAT_TO_DO}")
