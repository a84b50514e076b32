"""The words of the body's frame: sides, views, layers and body types.

The frame of every coordinate in files: metres, x to the body's own left, y to the back, z up,
midline x = 0, floor z = 0. People read millimetres.
"""

import math
from enum import StrEnum


class Side(StrEnum):
    """A side of the body, always the body's own; never the screen's."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"

    @property
    def opposite(self) -> "Side":
        """The other side; the midline stays the midline."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, self)


class BodyType(StrEnum):
    """A shape of the one canonical surface."""

    FEMALE = "female"
    MALE = "male"


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
    def towards_viewer(self) -> tuple[float, float, float]:
        """The unit vector from the body to the viewer, in the body's frame."""
        a = math.radians(self.degrees)
        return (math.sin(a), math.cos(a), 0.0)

    @property
    def rightwards(self) -> tuple[float, float, float]:
        """The unit vector to the viewer's right, in the body's frame: x_mm = 1000 * (p . rightwards)."""
        a = math.radians(self.degrees)
        return (-math.cos(a), math.sin(a), 0.0)
