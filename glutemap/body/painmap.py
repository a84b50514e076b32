"""Pain maps: the one door to their values, their files and their field on the skin."""

from glutemap.body.errors import PainMapError
from glutemap.body.marks import PainMap, extent_of, main_region, mirrored_id, soft_strokes, tidied
from glutemap.body.marks import field_of as field
from glutemap.body.pain import Quality
from glutemap.body.painfile import as_json, dump, load, parse
from glutemap.body.strokes import Cover, Stroke, cover, cover_of

__all__ = [
    "Cover", "PainMap", "PainMapError", "Quality", "Stroke", "as_json", "cover", "cover_of", "dump",
    "extent_of", "field", "load", "main_region", "mirrored_id", "parse", "soft_strokes", "tidied",
]  # fmt: skip
