"""The colours of the canvas. Red is pain and nothing else; the zones have the one accent."""

from dataclasses import dataclass, field

from PySide6.QtGui import QColor


def _colour(name: str) -> QColor:
    return field(default_factory=lambda: QColor(name))  # type: ignore[return-value]


@dataclass(frozen=True)
class CanvasColours:
    """Every colour the canvas paints with; the defaults are the light theme.

    The body's pictures are the same in both themes, so what is painted on them hardly differs;
    what stands beside the body does.
    """

    background: QColor = _colour("#f3efe9")
    background_edge: QColor = _colour("#e9e3da")
    words: QColor = _colour("#3c3731")
    quiet_words: QColor = _colour("#857c70")
    zone: QColor = _colour("#0f6d8c")
    zone_edge: QColor = _colour("#0a4f68")
    zone_halo: QColor = _colour("#ffffff")
    pain: QColor = _colour("#d3202b")
    pain_edge: QColor = _colour("#a50f1b")
    muscle_edge: QColor = _colour("#5a1f14")
    point: QColor = _colour("#1c1a17")
    point_halo: QColor = _colour("#ffffff")
    skin: QColor = _colour("#d3ab93")
    hover: QColor = _colour("#2b2620")
    hover_halo: QColor = _colour("#ffffff")


LIGHT = CanvasColours()
DARK = CanvasColours(
    background=QColor("#23211f"),
    background_edge=QColor("#1b1a18"),
    words=QColor("#ece6dd"),
    quiet_words=QColor("#a49a8d"),
    hover=QColor("#fffaf2"),
    hover_halo=QColor("#2b2620"),
)
