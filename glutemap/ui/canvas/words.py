"""What the views are called and which side of the body stands at which side of a picture."""

from dataclasses import dataclass

from glutemap.body.frame import BodyType, Direction, Layer, View, view_near
from glutemap.language import later, tr

_TITLES = {
    View.POSTERIOR: later("Seen from behind"),
    View.POSTERIOR_LEFT: later("From behind, client's left"),
    View.LEFT: later("Client's left side"),
    View.ANTERIOR_LEFT: later("From the front, client's left"),
    View.ANTERIOR: later("Seen from the front"),
    View.ANTERIOR_RIGHT: later("From the front, client's right"),
    View.RIGHT: later("Client's right side"),
    View.POSTERIOR_RIGHT: later("From behind, client's right"),
}
_OF_THE_BODY = {
    View.POSTERIOR_LEFT: later("From behind, left side"),
    View.LEFT: later("Left side of the body"),
    View.ANTERIOR_LEFT: later("From the front, left side"),
    View.ANTERIOR_RIGHT: later("From the front, right side"),
    View.RIGHT: later("Right side of the body"),
    View.POSTERIOR_RIGHT: later("From behind, right side"),
}
_SHORT = {
    View.POSTERIOR: later("From behind"),
    View.POSTERIOR_LEFT: later("From behind, left"),
    View.LEFT: later("Left side"),
    View.ANTERIOR_LEFT: later("From the front, left"),
    View.ANTERIOR: later("From the front"),
    View.ANTERIOR_RIGHT: later("From the front, right"),
    View.RIGHT: later("Right side"),
    View.POSTERIOR_RIGHT: later("From behind, right"),
}
_LAYERS = {
    Layer.SKIN: later("layer skin"),
    Layer.SUPERFICIAL: later("layer superficial"),
    Layer.INTERMEDIATE: later("layer intermediate"),
    Layer.DEEP: later("layer deep"),
    Layer.BONE: later("layer bone"),
}
_BODIES = {
    BodyType.FEMALE: later("female body"),
    BodyType.MALE: later("male body"),
    BodyType.FEMALE_SLIM: later("slim female body"),
    BodyType.FEMALE_HEAVY: later("heavy female body"),
    BodyType.MALE_SLIM: later("slim male body"),
    BodyType.MALE_HEAVY: later("heavy male body"),
}


@dataclass(frozen=True)
class ViewWords:
    """The words round a view: what stands at the picture's left edge, above it, at its right edge.

    Attributes:
        short: What stands above it where words are large and room is scarce.

    """

    left: str
    title: str
    right: str
    short: str


def words_of(view: Direction, *, client: bool = True) -> ViewWords:
    """The words of a view, or of the nearest one while the body turns.

    Sides are the body's own, and called the ``client``'s where there may be one; in a side view the edges
    are front and back.
    """
    across, back, _ = view.rightwards
    if abs(across) < 0.1:
        edges = [tr("Front", "side of the body"), tr("Back", "side of the body")]
        is_turned = back <= 0
    else:
        edges = [tr("Client's right"), tr("Client's left")]
        if not client:
            edges = [tr("Body's right"), tr("Body's left")]
        is_turned = across <= 0
    left, right = reversed(edges) if is_turned else edges
    near = view_near(view.degrees)
    title = _TITLES[near] if client else _OF_THE_BODY.get(near, _TITLES[near])
    return ViewWords(left, tr(title), right, tr(_SHORT[near]))


def described(view: View, layer: Layer, body: BodyType, *, client: bool = True) -> str:
    """What is seen of the body, for a screen reader."""
    return "; ".join((words_of(view, client=client).title, tr(_LAYERS[layer]), tr(_BODIES[body])))
