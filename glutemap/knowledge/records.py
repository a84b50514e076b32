"""The records of data/: one class per kind of thing, in the words that YAML, code and screen share.

Everything here is plain data decoded from YAML. Every claim carries source keys (of ``sources.yaml``)
and, where the sources disagree, says so in ``disputed``.
"""

from typing import Literal

import msgspec

from glutemap.knowledge.guided import ManualMark as ManualMark
from glutemap.knowledge.guided import ManualPage as ManualPage
from glutemap.knowledge.guided import ManualPicture as ManualPicture
from glutemap.knowledge.guided import Stop as Stop
from glutemap.knowledge.guided import Tour as Tour
from glutemap.knowledge.record import Claim as Claim
from glutemap.knowledge.record import Record as Record

ZoneKind = Literal["primary", "spillover"]
Facing = Literal["nearest", "posterior", "anterior", "lateral", "medial"]
LayerName = Literal["superficial", "intermediate", "deep"]
Grade = Literal["good", "moderate", "low", "disputed"]
Strength = Literal["strong", "moderate", "weak"]
Urgency = Literal["now", "today", "soon"]
GroupKind = Literal["movement", "nerve", "attachment"]
ReliefKind = Literal["release", "stretch", "strengthen"]


class Spot(Record, frozen=True, kw_only=True):
    """A place on the skin: a landmark, or part of the way from one to another, moved by millimetres.

    ``out_mm`` is away from the midline, ``up_mm`` towards the head, ``back_mm`` towards the back.
    """

    landmark: str
    towards: str = ""
    at: float = 0.0  # 0 at `landmark`, 1 at `towards`
    out_mm: float = 0.0
    up_mm: float = 0.0
    back_mm: float = 0.0


class Zone(Record, frozen=True, kw_only=True):
    """A stroke on the skin through spots; one spot alone is a round patch.

    Spots are given for the left side and mirrored for the right. In YAML a spot may also be just
    the landmark's id.
    """

    kind: ZoneKind
    along: tuple[str | Spot, ...]
    width_mm: float
    facing: Facing = "nearest"  # which skin a spot is laid on, seen from the bone
    other_side: bool = False  # drawn on the side opposite to the muscle


class ZoneWords(Record, frozen=True, kw_only=True):
    """The regions (ids without side) that the zones of a trigger point must read back as."""

    primary: tuple[str, ...]
    spillover: tuple[str, ...] = ()


class TriggerPoint(Record, frozen=True, kw_only=True):
    """A place in a muscle with the pain commonly reported from it."""

    id: str
    name: str
    place: Claim
    spot: str | Spot
    facing: Facing = "nearest"
    zones: tuple[Zone, ...]
    words: ZoneWords
    pattern: Claim  # the zones in one sentence
    evidence: Grade


class Nerve(Record, frozen=True, kw_only=True):
    """The nerve of a muscle and its roots, such as L5."""

    name: str
    roots: tuple[str, ...]
    sources: tuple[str, ...]
    note: str = ""


class Names(Record, frozen=True, kw_only=True):
    """What a muscle is called."""

    english: str
    latin: str
    short: str = ""
    everyday: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()


class Copycat(Record, frozen=True, kw_only=True):
    """A condition that copies a muscle's pain, and what tells the two apart."""

    condition: str
    text: str
    sources: tuple[str, ...]


class ReliefPlan(Record, frozen=True, kw_only=True):
    """Routine ids of ``relief.yaml`` in the order release, stretch, strengthen; and habits."""

    release: tuple[str, ...]
    stretch: tuple[str, ...]
    strengthen: tuple[str, ...]
    habits: tuple[Claim, ...] = ()
    avoid: tuple[Claim, ...] = ()


class Muscle(Record, frozen=True, kw_only=True):
    """One file of ``muscles/``."""

    id: str
    names: Names
    area: str  # an id of `guide.yaml`'s areas; groups the list of muscles
    layer: LayerName
    structures: tuple[str, ...] = ()  # what the atlas draws of it; its own id when empty
    plain: str  # what it is and does, for a client, reading age 13
    where: Claim
    origin: Claim
    insertion: Claim
    nerve: Nerve
    actions: tuple[Claim, ...]
    find: tuple[Claim, ...]
    self_check: tuple[Claim, ...] = ()
    trigger_points: tuple[TriggerPoint, ...]
    feels: tuple[Claim, ...]
    brings_on: tuple[Claim, ...]
    eases: tuple[Claim, ...]
    copycats: tuple[Copycat, ...]
    relief: ReliefPlan
    see_someone: tuple[Claim, ...]
    evidence: Claim
    grade: Grade

    @property
    def drawn(self) -> tuple[str, ...]:
        """Ids of the atlas structures that make up the muscle, the largest first."""
        return self.structures or (self.id,)


class Source(Record, frozen=True, kw_only=True):
    """A publication or page that claims cite."""

    cite: str
    url: str = ""
    note: str = ""


class Region(Record, frozen=True, kw_only=True):
    """One region of the skin. The shapes of the shipped ones are drawn in `glutemap.body.regions`."""

    id: str
    name: str  # as a client says it, without the side: "upper buttock"
    area: str  # the group of DESIGN section 4, such as "buttock"
    sided: bool
    choir: dict[Literal["left", "right", "midline"], str]  # CHOIR segment that contains it
    shape: tuple[Zone, ...] = ()  # of a region that a pack adds: strokes, taken from what lies there


class Routine(Record, frozen=True, kw_only=True):
    """One thing to do: a release, a stretch or a strengthening exercise."""

    id: str
    name: str
    kind: ReliefKind
    tool: str = ""  # by kind (ball, roller, massage gun, large massager), never a brand
    pressure: str = ""
    seconds: tuple[int, int] | None = None
    hold: str = ""
    repetitions: str = ""
    frequency: str = ""
    steps: tuple[str, ...]
    caution: tuple[Claim, ...] = ()
    sources: tuple[str, ...]
    note: str = ""


class RedFlag(Record, frozen=True, kw_only=True):
    """Signs that come before any muscle, and the action they call for."""

    id: str
    name: str
    urgency: Urgency
    ask: str = ""  # of the short check: one question that stands for the signs
    regions: tuple[str, ...] = ()  # where pain makes the short check ask it; wherever it hurts without any
    signs: tuple[str, ...]  # as asked of a client, each a question
    action: str
    note: str = ""
    sources: tuple[str, ...]


class Condition(Record, frozen=True, kw_only=True):
    """A non-muscular cause that hurts in the same places; zones as for a muscle."""

    id: str
    name: str
    plain: str
    clues: tuple[Claim, ...]
    do: str
    zones: tuple[Zone, ...] = ()
    words: ZoneWords | None = None
    sources: tuple[str, ...]


class Weighting(Record, frozen=True, kw_only=True):
    """How one answer shifts the odds of a muscle or condition.

    ``lr_yes`` and ``lr_no`` are published likelihood ratios; where none is published ``strength``
    is an honest coarse step, and ``speaks`` says in which direction.
    """

    target: str
    speaks: Literal["for", "against"] = "for"
    strength: Strength | None = None
    lr_yes: float | None = None
    lr_no: float | None = None
    sources: tuple[str, ...] = ()


class Clue(Record, frozen=True, kw_only=True):
    """A question or a test whose answer shifts the odds."""

    id: str
    kind: Literal["question", "test"]
    client: str  # worded for the client
    therapist: str  # worded for the therapist
    weights: tuple[Weighting, ...]
    sources: tuple[str, ...]
    note: str = ""


class Prevalence(Record, frozen=True, kw_only=True):
    """How often a muscle is found in people with a kind of pain; a weak prior."""

    muscle: str
    percent: float
    population: str
    n: int
    kind: str  # what was counted: points eliciting the patient's pain, active points, ...
    sources: tuple[str, ...]


class LandmarkNote(Record, frozen=True, kw_only=True):
    """A point of the body that can be felt through the skin, and how to find it."""

    id: str  # of the landmark in the atlas
    name: str  # as a therapist says: "Posterior superior iliac spine (PSIS)"
    plain: str  # as a client says: "back dimple of the pelvis"
    facing: Facing = "nearest"  # which skin it is shown on, seen from the bone
    find: Claim  # one line: where the finger goes


class Area(Record, frozen=True, kw_only=True):
    """A heading of the list of muscles."""

    id: str
    name: str


class Group(Record, frozen=True, kw_only=True):
    """Muscles that share a movement, a nerve or something they are attached to.

    ``muscles`` take a main part; ``helpers`` a lesser one, or only in some postures.
    """

    id: str
    kind: GroupKind
    name: str  # the term: "Hip abduction", "Femoral nerve", "Sit bone (ischial tuberosity)"
    plain: str = ""  # a movement in plain words: "Moves the thigh out to the side"
    muscles: tuple[str, ...]
    helpers: tuple[str, ...] = ()
    note: str = ""
    sources: tuple[str, ...]


class Section(Record, frozen=True, kw_only=True):
    """A titled run of claims in the general guide."""

    id: str
    title: str
    claims: tuple[Claim, ...]


class Question(Record, frozen=True, kw_only=True):
    """A frequently asked question with its answer."""

    question: str
    answer: Claim


class Guide(Record, frozen=True, kw_only=True):
    """What holds for all muscles: limits of the model, when to see a doctor, heat and cold, questions."""

    areas: tuple[Area, ...]
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]


class Library(Record, frozen=True, kw_only=True):
    """All of data/, checked: every reference in it resolves."""

    muscles: dict[str, Muscle]
    regions: dict[str, Region]
    routines: dict[str, Routine]
    red_flags: dict[str, RedFlag]
    conditions: dict[str, Condition]
    clues: dict[str, Clue]
    prevalence: tuple[Prevalence, ...]
    sources: dict[str, Source]
    guide: Guide
    landmarks: dict[str, LandmarkNote] = msgspec.field(default_factory=dict)
    groups: dict[str, Group] = msgspec.field(default_factory=dict)
    tours: dict[str, Tour] = msgspec.field(default_factory=dict)
    manual: dict[str, ManualPage] = msgspec.field(default_factory=dict)

    def muscle_drawn_as(self, structure_id: str) -> Muscle | None:
        """The described muscle of which this structure of the atlas is a part, or None."""
        own = self.muscles.get(structure_id)
        if own is not None and structure_id in own.drawn:
            return own
        return next((muscle for muscle in self.muscles.values() if structure_id in muscle.drawn), None)
