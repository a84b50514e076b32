"""The names in the atlas that data refers to: landmarks and structures. None while there is no atlas."""

import json

from glutemap import resources
from glutemap.knowledge.faults import DataFaults, Fault

LANDMARKS_FILE = "assets/atlas/landmarks.yaml"


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

    items = parse_yaml(content, LANDMARKS_FILE)
    if not isinstance(items, list) or not all(isinstance(item, dict) and "id" in item for item in items):
        raise DataFaults([Fault(LANDMARKS_FILE, 0, 0, "", "not a list of landmarks; install glutemap again")])
    return {str(item["id"]) for item in items}


def structure_ids() -> set[str] | None:
    """The ids of all muscles that the atlas shows; None when there is no atlas that can be read."""
    try:
        manifest = json.loads(resources.asset("atlas/atlas.json").read_bytes())
        return {str(item["id"]) for item in manifest["structures"] if item.get("kind") == "muscle"}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None  # the check of the assets says what is wrong with it
