"""What a hand-out says, as plain values: no Qt, no layout, nothing that is not for the client's eyes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from glutemap.body.frame import BodyType, Side, View
from glutemap.language import ENGLISH, Catalogue, later

if TYPE_CHECKING:
    from collections.abc import Hashable

    from glutemap.body.atlas import Box
    from glutemap.body.pain import PainMap

TITLE = later("Your pain, and what may help")
NOTE = later("Patterns like these are commonly reported; they are not a diagnosis and do not replace one.")

Shows = Literal["pain", "zones", "muscle", "points"]


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture of the body.

    Attributes:
        shows: The marked pain; a muscle's zones with the marks as outlines; the muscle over the bones; or
            its trigger points on the skin.
        box_mm: The part of the view that is shown: x0, y0, x1, y1.
        side: Of the muscle; the midline stands for both sides.
        caption: From where the body is seen.
        edges: What is at the picture's left and right edge: the body's own sides, or front and back.
        words: What the picture shows, for those who do not see it.

    """

    shows: Shows
    view: View
    box_mm: Box
    body: BodyType = BodyType.FEMALE
    muscle: str = ""
    side: Side = Side.LEFT
    pain: PainMap | None = None
    caption: str = ""
    edges: tuple[str, str] = ("", "")
    words: str = ""

    @property
    def aspect(self) -> float:
        """Width over height."""
        x0, y0, x1, y1 = self.box_mm
        return (x1 - x0) / (y1 - y0)

    @property
    def key(self) -> Hashable:
        """All that decides how it looks."""
        pain = self.pain
        marks = None
        if pain is not None and self.shows in ("pain", "zones"):
            qualities = tuple(sorted(pain.qualities.items()))
            marks = (pain.body, tuple(sorted(pain.regions.items())), pain.strokes, qualities)
        return self.shows, self.view, self.box_mm, self.body, self.muscle, self.side, marks


@dataclass(frozen=True)
class Practice:
    """Whose paper it is: a name, lines of address, and a logo (the bytes of a checked PNG)."""

    name: str = ""
    address: tuple[str, ...] = ()
    logo: bytes = b""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to put at the head of the page."""
        return not (self.name or self.address or self.logo)


@dataclass(frozen=True)
class Where:
    """Where it hurts: in words, and from the sides from which it is seen best.

    ``felt`` is how it feels, for the meaning of the patterns: ``pain`` where nothing is said, ``aching``...
    """

    words: tuple[str, ...]
    pictures: tuple[Picture, ...]
    felt: tuple[str, ...] = ("pain",)


@dataclass(frozen=True)
class MuscleNote:
    """A muscle that is explained: its name, which side, what it is, where its pain is commonly felt."""

    name: str
    side: str  # "on your left side"
    also: str  # "also called middle buttock muscle"
    plain: str
    pictures: tuple[Picture, ...]


@dataclass(frozen=True)
class Step:
    """A numbered line of the plan."""

    title: str
    words: str
    dose: str = ""
    days: str = ""
    reminder: str = ""
    picture: Picture | None = None


@dataclass(frozen=True)
class Plan:
    """What to do, what to keep up or leave in daily life, and when to stop and call."""

    steps: tuple[Step, ...]
    daily: tuple[str, ...] = ()
    stop: str = ""


@dataclass(frozen=True)
class Signs:
    """Signs under one heading that says what to do about them."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Doctor:
    """When to see a doctor: what today's answers call for comes first."""

    first: tuple[str, ...]
    groups: tuple[Signs, ...]


@dataclass(frozen=True)
class HandOut:
    """One client's page or two. Parts that are None or empty are not on it.

    ``speaks`` is the language that all of it is in: what the painter adds (headings, numbers of pages) too.
    """

    date: str
    practice: Practice = Practice()
    client: str = ""
    where: Where | None = None
    muscles: tuple[MuscleNote, ...] = ()
    plan: Plan | None = None
    doctor: Doctor | None = None
    sources: tuple[str, ...] = ()
    title: str = TITLE
    note: str = NOTE
    speaks: Catalogue = field(default=ENGLISH, compare=False, repr=False)

    @property
    def language(self) -> str:
        """The code of its language, such as ``en``."""
        return self.speaks.code

    @property
    def large_pictures(self) -> tuple[Picture, ...]:
        """The body with the pain, and with the zones of the muscles."""
        out: list[Picture] = list(self.where.pictures) if self.where else []
        for muscle in self.muscles:
            out += muscle.pictures
        return tuple(out)

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Every picture on it, in the order of reading."""
        steps = self.plan.steps if self.plan else ()
        return (*self.large_pictures, *(step.picture for step in steps if step.picture is not None))
