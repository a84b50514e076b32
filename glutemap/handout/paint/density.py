"""How large things are set, from the roomiest to what still reads well."""

from __future__ import annotations

from dataclasses import dataclass, replace

from glutemap.handout.flow import KEPT_WHOLE
from glutemap.handout.paint.type import TEXT, Style


@dataclass(frozen=True)
class Density:
    """How large things are: points of the text, millimetres of the pictures and gaps."""

    body: float
    large: float
    note: float
    small: float
    gap: float
    kept: float = KEPT_WHOLE  # of a page: what is not higher is not divided

    def grown(self, by: float) -> Density:
        """The same with large pictures that are some mm higher."""
        return replace(self, large=self.large + by, note=self.note + by)

    def style(self, by: float = 0.0, weight: int = 400, colour: str = TEXT, leading: float = 1.42) -> Style:
        """The text style, larger by some points."""
        return Style(self.body + by, weight, colour, leading)


DENSITIES = (
    Density(body=11.0, large=96.0, note=84.0, small=31.0, gap=9.0),
    Density(body=10.4, large=82.0, note=70.0, small=27.0, gap=7.0),
    Density(body=9.8, large=66.0, note=58.0, small=24.0, gap=5.5),
    Density(body=9.2, large=54.0, note=48.0, small=20.0, gap=4.2),
    Density(body=8.6, large=46.0, note=41.0, small=17.0, gap=3.4, kept=0.1),
)
