"""The names in the atlas that data refers to: landmarks and structures. None while there is no atlas."""

import json

from glutemap import resources


def landmark_bytes() -> bytes:
    """The file of landmarks; empty when the atlas is not there."""
    try:
        return resources.asset("atlas/landmarks.yaml").read_bytes()
    except resources.MissingResourceError:
        return b""


def landmark_ids(content: bytes) -> set[str] | None:
    """The ids in the file of landmarks; None when it is empty. Raises DataFaults when it cannot be read."""
    if not content:
        return None
    from glutemap.knowledge.yaml_source import parse_yaml  # not needed when the library is loaded compiled

    return {str(item["id"]) for item in parse_yaml(content, "assets/atlas/landmarks.yaml")}


def structure_ids() -> set[str] | None:
    """The ids of all muscles that the atlas shows; None when there is no atlas."""
    try:
        manifest = json.loads(resources.asset("atlas/atlas.json").read_bytes())
    except resources.MissingResourceError:
        return None
    return {str(item["id"]) for item in manifest["structures"] if item.get("kind") == "muscle"}
