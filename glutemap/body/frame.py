"""The words of the body's frame: sides, views, layers and body types.

The frame of every coordinate in files: metres, x to the body's own left, y to the back, z up,
midline x = 0, floor z = 0. People read millimetres.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

Vector = tuple[float, float, float]
TURN_STEP = 15
"""Degrees between two frames of the turntable."""


def _towards_viewer(degrees: int) -> Vector:
    a = math.radians(degrees)
    return (math.sin(a), math.cos(a), 0.0)


def _rightwards(degrees: int) -> Vector:
    a = math.radians(degrees)
    return (-math.cos(a), math.sin(a), 0.0)


class Side(StrEnum):
    """A side of the body, always the body's own; never the screen's."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"

    @property
    def opposite(self) -> "Side":
        """The other side; the midline stays the midline."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, self)


class Build(StrEnum):
    """How much flesh is on the bones."""

    SLIM = "slim"
    USUAL = "usual"
    HEAVY = "heavy"


class BodyType(StrEnum):
    """A shape of the one canonical surface: a woman or a man, of usual build or of another."""

    FEMALE = "female"
    MALE = "male"
    FEMALE_SLIM = "female_slim"
    FEMALE_HEAVY = "female_heavy"
    MALE_SLIM = "male_slim"
    MALE_HEAVY = "male_heavy"

    @property
    def usual(self) -> "BodyType":
        """The body of usual build: what lies below the skin is made for it alone."""
        return BodyType(self.value.partition("_")[0])

    @property
    def is_usual(self) -> bool:
        """Whether it is of usual build."""
        return self.usual is self

    @property
    def build(self) -> Build:
        """Its build."""
        return Build(self.value.partition("_")[2] or Build.USUAL)

    def built(self, build: Build) -> "BodyType":
        """The woman, or the man, of this build."""
        return self.usual if build is Build.USUAL else BodyType(f"{self.usual}_{build}")


USUAL_BODIES = (BodyType.FEMALE, BodyType.MALE)


class Layer(StrEnum):
    """How far the body is peeled, from the outside in."""

    SKIN = "skin"
    SUPERFICIAL = "superficial"
    INTERMEDIATE = "intermediate"
    DEEP = "deep"
    BONE = "bone"

    @property
    def depth(self) -> int:
        """0 for the skin to 4 for bone."""
        return list(Layer).index(self)


class View(StrEnum):
    """An orthographic look at the body, named by what faces the viewer, in turning order."""

    POSTERIOR = "posterior"
    POSTERIOR_LEFT = "posterior_left"
    LEFT = "left"
    ANTERIOR_LEFT = "anterior_left"
    ANTERIOR = "anterior"
    ANTERIOR_RIGHT = "anterior_right"
    RIGHT = "right"
    POSTERIOR_RIGHT = "posterior_right"

    @property
    def degrees(self) -> int:
        """How far the viewer has walked from behind the body round its left side."""
        return 45 * list(View).index(self)

    def turned(self, steps: int) -> "View":
        """The view after walking ``steps`` times 45 degrees further round the body's left."""
        views = list(View)
        return views[(views.index(self) + steps) % len(views)]

    @property
    def mirror(self) -> "View":
        """The view that shows the mirror image of this one (left and right swapped)."""
        views = list(View)
        return views[-views.index(self) % len(views)]

    @property
    def is_stored(self) -> bool:
        """Whether the atlas holds this view itself, and not as the mirror image of another."""
        return self.degrees <= 180

    @property
    def towards_viewer(self) -> Vector:
        """The unit vector from the body to the viewer, in the body's frame."""
        return _towards_viewer(self.degrees)

    @property
    def rightwards(self) -> Vector:
        """The unit vector to the viewer's right, in the body's frame: x_mm = 1000 * (p . rightwards)."""
        return _rightwards(self.degrees)


@dataclass(frozen=True)
class Turn:
    """A look at the body between two views, while it turns: ``degrees`` as `View.degrees`, 0 to 345."""

    degrees: int

    def __str__(self) -> str:
        """Its name."""
        return f"turn_{self.degrees}"

    @property
    def mirror(self) -> "Turn":
        """The look at the mirror image of the body."""
        return Turn(-self.degrees % 360)

    @property
    def is_stored(self) -> bool:
        """Whether the atlas holds it itself, and not as the mirror image of another."""
        return self.degrees <= 180

    @property
    def towards_viewer(self) -> Vector:
        """As `View.towards_viewer`."""
        return _towards_viewer(self.degrees)

    @property
    def rightwards(self) -> Vector:
        """As `View.rightwards`."""
        return _rightwards(self.degrees)


Direction = View | Turn
"""From where the body is looked at."""


def direction_at(degrees: float) -> Direction:
    """The view or the frame of the turntable nearest to an angle."""
    nearest = round(degrees / TURN_STEP) * TURN_STEP % 360
    return next((view for view in View if view.degrees == nearest), Turn(nearest))


def view_near(degrees: float) -> View:
    """The view nearest to an angle."""
    return list(View)[round(degrees / 45) % 8]
