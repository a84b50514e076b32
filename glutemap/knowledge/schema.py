"""The JSON Schema of the data files, generated from the records.

The check uses it, and so do editors: ``data/schema/*.json`` are written by
``python -m glutemap.knowledge.schema``, and a data file whose first line is
``# yaml-language-server: $schema=../schema/muscle.json`` is completed and underlined while it is typed.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from glutemap import resources
from glutemap.knowledge.layout import FILES, KINDS, MUSCLE, Kind

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_EDITORS_DRAFT = "http://json-schema.org/draft-07/schema#"


@cache
def schema_of(kind: Kind) -> dict[str, Any]:
    """The schema of a whole file of this kind, complete in itself. Not to be changed by its readers."""
    (top,), parts = msgspec.json.schema_components([kind.file_type], ref_template="#/$defs/{name}")
    for part in parts.values():
        part["description"] = " ".join(part.get("description", "").replace("``", "").split())
    if "Region" in parts:
        # A Literal as the key of a mapping is lost on the way.
        parts["Region"]["properties"]["choir"]["propertyNames"] = {"enum": ["left", "midline", "right"]}
    return {"$schema": _DRAFT, "title": f"glutemap: {kind.plural}", **top, "$defs": parts}


def file_name(kind: Kind) -> str:
    """The published schema's file name: ``muscle.json``, or the data file's, such as ``clues.json``."""
    if kind is MUSCLE:
        return "muscle.json"
    return next(name for name, of in FILES.items() if of is kind).replace(".yaml", ".json")


def published() -> dict[str, str]:
    """The text of every published schema by file name, in the draft that all editors know."""
    return {
        file_name(kind): json.dumps(_for_editors(schema_of(kind)), indent=1, ensure_ascii=False) + "\n"
        for kind in KINDS
    }


def _for_editors(part: Any) -> Any:
    """A part of a schema in draft 7, where the types of a list's places have another name."""
    if isinstance(part, list):
        return [_for_editors(inner) for inner in part]
    if not isinstance(part, dict):
        return part
    changed = {name: _for_editors(inner) for name, inner in part.items()}
    if "$schema" in changed:
        changed["$schema"] = _EDITORS_DRAFT
    if "prefixItems" in changed:
        changed["additionalItems"] = changed["items"]
        changed["items"] = changed.pop("prefixItems")
    return changed


def write_schemas(folder: Path) -> None:
    """Write every published schema into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in published().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_schemas(resources.data() / "schema")
