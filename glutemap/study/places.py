"""What a text about attachments or nerves names, so that two texts can be told apart or not.

A claim such as "the sit bone, by a shared tendon" may be partly true of a neighbour. A wrong choice must
therefore name nothing that the right answer names; where a text names nothing known, its telling words
count.
"""

import re
from functools import lru_cache

# One place each; what several texts call by different names stands together.
_PLACES: tuple[tuple[str, str], ...] = (
    ("sit bone", r"sit bone|ischial tuberosit|\bischium\b|branch of the ischi"),
    ("ischial spine", r"ischial spine"),
    ("pubis", r"\bpub(is|ic)\b|pecten|symphysis"),
    ("linea alba", r"linea alba"),
    ("inguinal ligament", r"inguinal"),
    ("iliac crest", r"iliac crest|lip of the crest|\bcrest\b(?=.*ilia)|inner lip of the crest"),
    ("ASIS", r"\bASIS\b"),
    ("AIIS", r"\bAIIS\b|hip socket"),
    ("outer ilium", r"ilium"),
    ("iliac fossa", r"iliac fossa"),
    ("sacrum", r"sacr(um|al|o)|\bPSIS\b"),
    ("tailbone", r"coccyx"),
    ("thoracolumbar fascia", r"thoracolumbar|lumbar fascia"),
    ("lumbar vertebrae", r"lumbar vertebra|\bL[1-5]\b|lumbar spines|lumbar and sacral|spinous process"),
    ("thoracic vertebrae", r"thoracic vertebra|\bT\d+\b|\bC7\b"),
    ("ribs", r"\bribs?\b|costal|xiphoid"),
    ("humerus", r"humerus"),
    ("scapula", r"scapula"),
    ("greater trochanter", r"greater trochanter"),
    ("lesser trochanter", r"lesser trochanter"),
    ("intertrochanteric line", r"intertrochanteric"),
    ("linea aspera", r"linea aspera|pectineal line|gluteal (ridge|tuberosity)|spiral line"),
    ("quadrate tubercle", r"quadrate tubercle"),
    ("front of femur", r"femoral shaft"),
    ("femoral condyles", r"condyle[s]? of the femur|femur above|above the (inner|outer).*condyle"),
    ("adductor magnus", r"adductor (magnus|tubercle)"),
    ("patella", r"patella|quadriceps tendon|tibial tuberosity"),
    ("iliotibial tract", r"iliotibial"),
    ("pes anserinus", r"pes anserinus"),
    ("tibial condyles", r"condyle of the tibia"),
    ("outer tibia", r"outer face of the tibia"),
    ("back of tibia", r"back of the tibia|soleal line|faces of tibia|inner edge of the tibia"),
    ("head of fibula", r"head of the fibula|head and upper|back of the head"),
    ("fibula", r"fibula"),
    ("membrane", r"membrane"),
    ("heel bone", r"heel bone|achilles"),
    ("base of fifth metatarsal", r"fifth metatarsal"),
    ("inner arch", r"first metatarsal|medial cuneiform|navicular|tarsus"),
    ("big toe", r"big toe"),
    ("small toes", r"small toes|fifth toe"),
    ("hip capsule", r"hip joint"),
    ("knee", r"capsule of the knee|joint capsule|meniscus|back of the knee"),
    ("pelvic floor", r"perineal body|obturator"),
)  # fmt: skip
_COMPILED = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _PLACES)
# The fibula is long: its faces are places of their own, unless a text names it as a whole.
_FACES = ("outer face of the fibula", "front of the fibula", "inner face of the fibula", "back of the fibula")
_IDLE = frozenset({
    "and", "the", "with", "from", "into", "its", "for", "part", "side", "face", "edge", "upper", "lower",
    "inner", "outer", "front", "back", "half", "third", "thirds", "middle", "above", "below", "beside",
    "behind", "tendon", "bone", "bones", "muscle", "tip", "tips", "base", "end", "fibres", "most",
    "other", "between",
})  # fmt: skip

# Nerves that are branches of each other, or share branches, cannot stand side by side.
_NERVES: tuple[tuple[str, str], ...] = (
    ("superior gluteal", r"superior gluteal"),
    ("inferior gluteal", r"inferior gluteal"),
    ("sciatic", r"sciatic"),
    ("tibial", r"\btibial"),
    ("deep fibular", r"deep fibular"),
    ("superficial fibular", r"superficial fibular"),
    ("common fibular", r"common fibular"),
    ("femoral", r"femoral nerve"),
    ("obturator", r"(?<!nerve to )obturator nerve|accessory obturator"),
    ("lumbar plexus", r"lumbar plexus|upper lumbar|ventral rami"),
    ("trunk wall", r"intercostal|subcostal|thoracoabdominal|iliohypogastric|ilioinguinal"),
    ("dorsal rami", r"dorsal rami"),
    ("thoracodorsal", r"thoracodorsal"),
    ("obturator internus", r"obturator internus"),
    ("quadratus femoris", r"quadratus femoris"),
    ("piriformis", r"nerve to piriformis"),
    ("pelvic floor", r"levator ani|pudendal|sacral branches"),
)  # fmt: skip
_NERVE_PATTERNS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _NERVES)
_KIN = {
    "sciatic": {"tibial", "common fibular", "deep fibular", "superficial fibular"},
    "common fibular": {"sciatic", "deep fibular", "superficial fibular"},
    "tibial": {"sciatic"},
    "deep fibular": {"sciatic", "common fibular"},
    "superficial fibular": {"sciatic", "common fibular"},
    "lumbar plexus": {"femoral", "obturator", "trunk wall"},
    "femoral": {"lumbar plexus"},
    "obturator": {"lumbar plexus"},
    "trunk wall": {"lumbar plexus"},
}


def telling_words(text: str) -> frozenset[str]:
    """The words of a text that say where, and not only how."""
    words = re.findall(r"[a-z0-9]{3,}", text.lower())
    return frozenset(word for word in words if word not in _IDLE)


@lru_cache(maxsize=1024)
def places_in(text: str) -> frozenset[str]:
    """The places that a text about attachments names; its telling words when it names none that is known."""
    found = {name for name, pattern in _COMPILED if pattern.search(text)}
    if "fibula" in found:
        faces = {face for face in _FACES if face in text.lower()}
        if faces or re.search(r"\bhead of the fibula", text, re.IGNORECASE):
            found = (found - {"fibula"}) | faces
    return frozenset(found) or telling_words(text)


def tell_apart(one: str, other: str) -> bool:
    """Whether two texts about attachments name nothing in common."""
    a, b = places_in(one), places_in(other)
    if "fibula" in a | b and any("fibula" in place for place in a) and any("fibula" in place for place in b):
        return False
    return not a & b


@lru_cache(maxsize=512)
def nerves_in(text: str) -> frozenset[str]:
    """The nerves that a text names; its telling words when it names none that is known."""
    found = {name for name, pattern in _NERVE_PATTERNS if pattern.search(text)}
    return frozenset(found) or telling_words(text)


def nerves_apart(one: str, other: str) -> bool:
    """Whether two texts name nerves that are neither the same nor branches of each other."""
    a, b = nerves_in(one), nerves_in(other)
    return not a & b and not any(_KIN.get(nerve, set()) & b for nerve in a)
