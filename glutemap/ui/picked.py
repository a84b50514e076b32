"""What can be picked on the body: plain values."""

from dataclasses import dataclass

from glutemap.body.frame import Side


@dataclass(frozen=True)
class Selection:
    """What is picked: a muscle of one side, whole or by one of its trigger points."""

    muscle_id: str
    side: Side = Side.LEFT
    trigger_point_id: str | None = None


@dataclass(frozen=True)
class PickedLandmark:
    """A palpable landmark of one side, or of the midline."""

    id: str
    side: Side
