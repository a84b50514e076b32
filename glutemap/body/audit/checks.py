"""The whole audit: every row of the table."""

from collections.abc import Callable
from pathlib import Path

from glutemap import resources
from glutemap.body.audit.end_rows import fibre_ends
from glutemap.body.audit.evidence import Evidence, gather
from glutemap.body.audit.landmark_rows import landmark_relations
from glutemap.body.audit.mirror_rows import left_and_right
from glutemap.body.audit.probe_rows import depth_order
from glutemap.body.audit.row import Row
from glutemap.body.audit.size_rows import belly_lengths, volumes
from glutemap.body.audit.skin_rows import fibres_in_skin, fibres_out_of_bone, skeleton_in_skin
from glutemap.body.audit.twice_row import built_twice

MEASURES: tuple[Callable[[Evidence], Row], ...] = (
    skeleton_in_skin,
    fibres_in_skin,
    fibres_out_of_bone,
    fibre_ends,
    left_and_right,
    volumes,
    belly_lengths,
    depth_order,
    landmark_relations,
    built_twice,
)


def audit(folder: Path | None = None) -> tuple[Row, ...]:
    """Measure the shipped atlas, or that in a folder. Raises AtlasError, OSError, MissingResourceError."""
    for name in ("anatomy.npz", "surface.npz", "landmarks.yaml") if folder is None else ():
        resources.asset(f"atlas/{name}")  # the clear line for a missing file
    seen = gather(folder or resources.asset("atlas"))
    return tuple(measure(seen) for measure in MEASURES)
