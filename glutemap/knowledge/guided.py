"""The records that lead by the hand: tours over the body, and the pages of the manual."""

from typing import Literal

from glutemap.knowledge.record import Claim, Record

StopLayer = Literal["skin", "superficial", "intermediate", "deep", "bone"]
StopView = Literal[
    "posterior",
    "posterior_left",
    "left",
    "anterior_left",
    "anterior",
    "anterior_right",
    "right",
    "posterior_right",
]
Feels = Literal["", "aching", "sharp", "burning", "tingling", "numb", "stiff"]


class Stop(Record, frozen=True, kw_only=True):
    """One stop of a tour: what is shown, on the body's left, and what is said about it."""

    title: str
    view: StopView
    layer: StopLayer
    muscle: str = ""
    trigger_point: str = ""
    landmark: str = ""
    claims: tuple[Claim, ...]


class Tour(Record, frozen=True, kw_only=True):
    """A guided walk over the body."""

    id: str
    name: str
    about: str
    stops: tuple[Stop, ...]


class ManualMark(Record, frozen=True, kw_only=True):
    """Marked pain in a picture of the manual, on the body's left."""

    region: str
    strength: int  # 1 to 10
    feels: Feels = ""


class ManualPicture(Record, frozen=True, kw_only=True):
    """What a picture of the manual shows, on the body's left; the program paints it anew each time.

    A muscle comes with its pain areas where the skin is shown. Without ``box_mm`` (left, low, right and high
    edge in the view) the picture shows the muscle, or the whole body.
    """

    shows: str  # in words: its caption, and what a screen reader says
    view: StopView
    layer: StopLayer = "skin"
    muscle: str = ""
    trigger_point: str = ""
    points: bool = False  # its trigger points as well
    marks: tuple[ManualMark, ...] = ()
    alone: tuple[str, ...] = ()  # muscles shown alone over the bones
    box_mm: tuple[float, float, float, float] | None = None


class ManualPage(Record, frozen=True, kw_only=True):
    """A page of the manual."""

    id: str
    title: str
    text: tuple[str, ...]  # paragraphs
    steps: tuple[str, ...] = ()  # numbered
    picture: ManualPicture | None = None
    actions: tuple[str, ...] = ()  # of the program, shown with their keys
    gestures: bool = False  # lists what the body itself answers, too
    also: tuple[str, ...] = ()  # other words by which the page is found
