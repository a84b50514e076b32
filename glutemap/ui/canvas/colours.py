"""The colours of the canvas. Red is pain and nothing else; the zones have the one accent."""

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class CanvasColours:
    """Every colour the canvas paints with, as #rrggbb; the defaults are the light theme.

    The body's pictures are the same in both themes, so what is painted on them hardly differs;
    what stands beside the body does.
    """

    background: str = "#f3efe9"
    background_edge: str = "#e9e3da"
    words: str = "#3c3731"
    quiet_words: str = "#575046"
    zone: str = "#0f6d8c"
    zone_edge: str = "#0a4f68"
    zone_halo: str = "#ffffff"
    pain: str = "#d3202b"
    pain_edge: str = "#a50f1b"
    muscle_edge: str = "#5a1f14"
    point: str = "#1c1a17"
    point_halo: str = "#ffffff"
    skin: str = "#d3ab93"
    hover: str = "#2b2620"
    hover_halo: str = "#ffffff"


LIGHT = CanvasColours()
DARK = CanvasColours(
    background="#23211f",
    background_edge="#1b1a18",
    words="#ece6dd",
    quiet_words="#d0c7ba",
)


def faint(colour: str, alpha: float) -> QColor:
    """The colour with an opacity of 0 to 1."""
    out = QColor(colour)
    out.setAlphaF(min(max(alpha, 0.0), 1.0))
    return out
