"""The colours of the canvas. Red is pain and nothing else; the zones have the one accent."""

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QColor

from glutemap.ui.canvas.tones import AS_STORED, TONES, light_of, stored


@dataclass(frozen=True)
class CanvasColours:
    """Every colour the canvas paints with, as #rrggbb; the defaults are the light theme.

    The body's pictures are the same in both themes, so what is painted on them hardly differs;
    what stands beside the body does. How it differs with the skin's tone: `on_skin`.

    ``rim`` is how strongly lines and dots are rimmed, 1.0 for the usual; ``edge_light`` how light an edge
    is at most on this skin, or at least where it is `ON_DARK` or more; None as it is.
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
    rim: float = 1.0
    edge_light: float | None = None

    @property
    def is_on_dark(self) -> bool:
        """Whether the skin is so dark that lines on it are light."""
        return self.edge_light is not None and self.edge_light >= ON_DARK


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


ON_DARK = 0.3
# By tone: so light (CIE Y) an edge may be, or must be, that it or its rim has a contrast of 3 to 1 with
# nine tenths of the skin; lights of the skin were measured in the pictures (`tests/ui/canvas/test_tones.py`).
_EDGE_LIGHT = {1: 0.082, 2: 0.049, 3: 0.027, 4: 0.011, 5: 0.009, 6: 0.66, 7: 0.58, 8: 0.52}
_STRONGER_RIM = {2: 1.18, 3: 1.2, 4: 1.35, 5: 1.45, 6: 1.3}
_LIT_FROM, _LIT_GROUND = 7, ("#6e675f", "#2b2826")  # from this tone on, behind the body and at the rim
_FILL_SHARE = 0.5  # of an edge's light, for fills on dark skin


@cache
def on_skin(colours: CanvasColours, tone: int) -> CanvasColours:
    """The colours of marks on skin of a tone: dark lines on light skin, light lines on dark skin.

    The same object for the same tone, so that it can be told by what it is.
    """
    red, green, blue = TONES[tone].lit
    light = _EDGE_LIGHT.get(tone)
    skin = replace(
        colours,
        skin=f"#{red:02x}{green:02x}{blue:02x}" if tone != AS_STORED else colours.skin,
        edge_light=light,
        rim=_STRONGER_RIM.get(tone, 1.0),
    )
    if light is None:
        return skin
    skin = replace(
        skin,
        zone_edge=edge(colours.zone_edge, skin),
        pain_edge=edge(colours.pain_edge, skin),
        muscle_edge=edge(colours.muscle_edge, skin),
        hover=edge(colours.hover, skin),
    )
    if light < ON_DARK:
        return skin
    return replace(
        skin,
        zone=_lit(colours.zone, _FILL_SHARE * light),
        pain=_lit(colours.pain, _FILL_SHARE * light),
        zone_halo="#06141a",
        hover_halo="#0d0b09",
    )


@cache
def on_ground(colours: CanvasColours, tone: int) -> CanvasColours:
    """The colours with a ground that dark skin stands out from: on a dark one there is light behind it."""
    if tone < _LIT_FROM or _light(colours.background) > ON_DARK:
        return colours
    return replace(colours, background=_LIT_GROUND[0], background_edge=_LIT_GROUND[1])


def edge(colour: str, colours: CanvasColours) -> str:
    """The colour of an edge, darker or lighter if it must be to show on the skin."""
    light = colours.edge_light
    if light is None or (_light(colour) >= light) == (light >= ON_DARK):
        return colour
    return _lit(colour, light)


def _light(colour: str) -> float:
    """The light (CIE Y, 0..1) of a colour."""
    red, green, blue = (light_of(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _lit(colour: str, light: float) -> str:
    """The colour at another light: as full as it can be, and then lighter by white."""
    lights = [light_of(part) for part in _parts(colour)]
    share = min(light / _light(colour), 1 / max(lights))
    full = share * _light(colour)
    white = (light - full) / (1 - full) if full < light else 0.0
    parts = (stored(share * part + white * (1 - share * part)) for part in lights)
    return "#" + "".join(f"{part:02x}" for part in parts)
