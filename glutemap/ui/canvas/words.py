"""What the views are called and which side of the body stands at which side of a picture."""

from dataclasses import dataclass

from glutemap.body.frame import Direction, View, view_near

_TITLES = {
    View.POSTERIOR: "Seen from behind",
    View.POSTERIOR_LEFT: "From behind, client's left",
    View.LEFT: "Client's left side",
    View.ANTERIOR_LEFT: "From the front, client's left",
    View.ANTERIOR: "Seen from the front",
    View.ANTERIOR_RIGHT: "From the front, client's right",
    View.RIGHT: "Client's right side",
    View.POSTERIOR_RIGHT: "From behind, client's right",
}


@dataclass(frozen=True)
class ViewWords:
    """The words round a view: what stands at the picture's left edge, above it, at its right edge."""

    left: str
    title: str
    right: str


def words_of(view: Direction) -> ViewWords:
    """The words of a view, or of the nearest one while the body turns.

    Sides are the body's own; in a side view the edges are front and back.
    """
    across, back, _ = view.rightwards
    if abs(across) < 0.1:
        edges = ("Front", "Back") if back > 0 else ("Back", "Front")
    else:
        edges = ("Client's right", "Client's left") if across > 0 else ("Client's left", "Client's right")
    return ViewWords(edges[0], _TITLES[view_near(view.degrees)], edges[1])
