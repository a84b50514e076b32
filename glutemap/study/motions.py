"""What a sentence about a muscle's action says it moves, so that a wrong choice is wrong beyond doubt."""

import re
from dataclasses import dataclass
from functools import lru_cache

from glutemap.knowledge.records import Muscle

# (joint, direction, pattern)
_MOTIONS: tuple[tuple[str, str, str], ...] = (
    ("hip", "bend", r"bends? the hip"),
    ("hip", "straighten", r"straightens? the hip"),
    ("hip", "in", r"draws? (the thigh|it) in\b"),
    ("hip", "out", r"(lifts?|moves?) the thigh out\b|abduction"),
    ("hip", "turn in", r"turns? (the thigh|it)( slightly)? in\b|turns? (the thigh|it)( slightly)? inwards"),
    ("hip", "turn out", r"turns? (the thigh|it|the straight leg|the straight hip)( slightly)? outwards"),
    ("knee", "straighten", r"straightens the knee"),
    ("knee", "bend", r"bends? the knee"),
    ("knee", "turn in", r"turns the (bent leg|shin) inwards"),
    ("knee", "turn out", r"turns the bent leg outwards"),
    ("foot", "up", r"lifts? the foot|dorsiflexion"),
    ("foot", "down", r"points? the foot|lifts the heel"),
    ("foot", "in", r"sole inwards"),
    ("foot", "out", r"sole outwards"),
    ("toes", "straighten", r"straightens the (four small toes|big toe)"),
    ("toes", "bend", r"(curls|bends) the (four small toes|big toe)"),
    ("trunk", "bend", r"bends the trunk forwards|raise the trunk"),
    ("trunk", "straighten", r"straightens? the (spine|thoracic spine|lumbar spine)"),
    ("trunk", "own side", r"bends .*to (its own|the) side"),
    ("trunk", "turn away", r"turns? the trunk to the other side"),
    ("trunk", "turn to", r"turns the trunk to its own side"),
    ("pelvis", "back", r"tilts the pelvis back"),
    ("pelvis", "forwards", r"tilts the pelvis forwards"),
    ("pelvis", "hike", r"hikes the pelvis"),
    ("belly", "press", r"pressure in (the belly|it)"),
    ("belly", "hold", r"holds the belly in|narrows the waist"),
    ("ribs", "down", r"draws the lower ribs down"),
    ("arm", "down", r"pulls the arm down"),
    ("floor", "hold", r"holds up the organs of the pelvis"),
)  # fmt: skip
_COMPILED = tuple((joint, way, re.compile(pattern, re.IGNORECASE)) for joint, way, pattern in _MOTIONS)
_OPPOSITE = {
    "bend": "straighten", "in": "out", "turn in": "turn out", "up": "down", "turn away": "turn to",
    "back": "forwards",
}  # fmt: skip
_OPPOSITE |= {there: here for here, there in _OPPOSITE.items()}
# A muscle that works on one of these may well do something to the others that its list leaves out.
_NEAR = {
    "hip": {"hip", "pelvis", "floor"},
    "pelvis": {"pelvis", "hip", "trunk", "belly", "floor"},
    "trunk": {"trunk", "pelvis", "belly", "ribs", "arm"},
    "belly": {"belly", "trunk", "pelvis", "ribs", "floor"},
    "ribs": {"ribs", "trunk", "belly"},
    "arm": {"arm", "trunk", "ribs", "pelvis"},
    "floor": {"floor", "pelvis", "hip", "belly"},
    "knee": {"knee"},
    "foot": {"foot"},
    "toes": {"toes"},
}
_JOINT_WORDS = (
    ("hip", r"\bhip\b|\bthigh\b|femur"), ("knee", r"knee|\bshin\b|bent leg|meniscus|tibia|patella"),
    ("foot", r"foot|feet|ankle|\bsole\b|arch|heel"), ("toes", r"\btoes?\b"),
    ("trunk", r"trunk|spine|lumbar|vertebra|\bback\b|upright|chest"), ("pelvis", r"pelvis"),
    ("belly", r"belly|waist"), ("ribs", r"\bribs?\b|breath|cough"), ("arm", r"\barms?\b"),
)  # fmt: skip
_JOINTS = tuple((joint, re.compile(pattern, re.IGNORECASE)) for joint, pattern in _JOINT_WORDS)
_OF_THE_LEG = re.compile(r"\bhip|thigh|\bleg\b", re.IGNORECASE)
_WEAKLY = re.compile(r"\b(helps?|shares?|slightly|weakly|may|part|fibres)\b", re.IGNORECASE)
# Sentences that say more than a motion can be right answers, but never wrong choices.
_MORE = re.compile(
    r"\b(stead|hold|guard|brake|anchor|part|fibres|weakly|when|may|tie|tighten|head)|;|: ", re.IGNORECASE
)

Motion = tuple[str, str]


@lru_cache(maxsize=1024)
def motions_in(text: str) -> frozenset[Motion]:
    """The motions that a sentence names."""
    found = frozenset((joint, way) for joint, way, pattern in _COMPILED if pattern.search(text))
    # "turns it in" may also be said of an arm.
    return found if _OF_THE_LEG.search(text) else frozenset(m for m in found if m[0] != "hip")


@lru_cache(maxsize=1024)
def is_plain_motion(text: str) -> bool:
    """Whether a sentence names motions and nothing else of weight."""
    return bool(motions_in(text)) and not _MORE.search(text)


@dataclass(frozen=True)
class Moves:
    """What a muscle does: its motions, those that are its main work, and the joints that are named."""

    motions: frozenset[Motion]
    strong: frozenset[Motion]
    joints: frozenset[str]

    def surely_not(self, text: str) -> bool:
        """Whether a sentence is untrue of the muscle: only motions against its own, or of joints far off."""
        named = motions_in(text)
        return is_plain_motion(text) and all(self._lacks(motion) for motion in named)

    def _lacks(self, motion: Motion) -> bool:
        joint, way = motion
        if motion in self.motions:
            return False
        against = (joint, _OPPOSITE.get(way, ""))
        return against in self.strong or not self.joints & _NEAR[joint]


def moves_of(muscle: Muscle) -> Moves:
    """What a muscle's actions say, what is disputed about them included."""
    motions: set[Motion] = set()
    strong: set[Motion] = set()
    joints: set[str] = set()
    for claim in muscle.actions:
        text = f"{claim.text} {claim.disputed}"
        motions |= motions_in(text)
        if not _WEAKLY.search(claim.text):
            strong |= motions_in(claim.text)
        joints |= {joint for joint, pattern in _JOINTS if pattern.search(text)}
    joints |= {joint for joint, _way in motions}
    both_ways = {(joint, way) for joint, way in strong if (joint, _OPPOSITE.get(way, "")) in motions}
    return Moves(frozenset(motions), frozenset(strong - both_ways), frozenset(joints))
