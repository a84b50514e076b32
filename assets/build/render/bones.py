"""The skeleton's bones as structures: ids, names and which meshes belong together."""

import re
from dataclasses import dataclass

_WHOLE = {
    "sacrum": ("sacrum", "Sacrum and coccyx"),
    "sternum": ("sternum", "Sternum and rib cartilages"),
    "skull": ("skull", "Skull"),
    "jaw": ("mandible", "Mandible"),
    "pelvis": ("hip_bone", "Hip bone"),
    "femur": ("femur", "Femur"),
    "patella": ("patella", "Patella"),
    "tibia": ("tibia", "Tibia"),
    "fibula": ("fibula", "Fibula"),
    "clavicle": ("clavicle", "Clavicle"),
    "scapula": ("scapula", "Scapula"),
    "humerus": ("humerus", "Humerus"),
    "ulna": ("ulna", "Ulna"),
    "radius": ("radius", "Radius"),
    "talus": ("foot", "Bones of the foot"),
}
_GROUPS = {
    "hand_": ("hand", "Bones of the hand"),
    "foot_": ("foot", "Bones of the foot"),
    "toe_": ("foot", "Bones of the foot"),
}
_SPINE = {"lumbar": "L", "thoracic": "T", "cervical": "C"}


@dataclass(frozen=True)
class BoneName:
    """What a mesh of the skeleton is called in the atlas."""

    id: str
    name: str
    side: str


def bone_name(mesh: str) -> BoneName:
    """'lumbar4' -> vertebra_l4, 'rib12_l' -> rib_12 of the left, 'hand_lunate_l' -> hand of the left."""
    side = {"_l": "left", "_r": "right"}.get(mesh[-2:], "midline")
    stem = mesh if side == "midline" else mesh[:-2]
    if stem in _WHOLE:
        return BoneName(*_WHOLE[stem], side)
    for prefix, words in _GROUPS.items():
        if stem.startswith(prefix):
            return BoneName(*words, side)
    match = re.fullmatch(r"([a-z]+)(\d+)", stem)
    if match is None:
        raise ValueError(f"no name for the bone {mesh!r}")
    word, number = match.groups()
    if word == "rib":
        return BoneName(f"rib_{number}", f"Rib {number}", side)
    letter = _SPINE[word]
    return BoneName(f"vertebra_{letter.lower()}{number}", f"{letter}{number} vertebra", side)
