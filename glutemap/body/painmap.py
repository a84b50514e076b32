"""Pain maps: the one door to their values, their files and their field on the skin."""

from glutemap.body.errors import PainMapError
from glutemap.body.marks import FULL, PainMap, extent_cm2, mirrored_id
from glutemap.body.marks import field_of as field
from glutemap.body.painfile import as_json, check_intensity, check_region, dump, load, parse
from glutemap.body.strokes import Stroke, covered

__all__ = [
    "FULL", "PainMap", "PainMapError", "Stroke", "as_json", "check_intensity", "check_region", "covered",
    "dump", "extent_cm2", "field", "load", "mirrored_id", "parse",
]  # fmt: skip
