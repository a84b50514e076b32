"""What the pointer does on the body: pick, paint, erase, outline, or point something out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QObject, Signal

from glutemap.body.pain import USUAL

if TYPE_CHECKING:
    from glutemap.body.pain import Quality, Stroke

ToolKind = Literal["area", "brush", "eraser", "lasso", "laser"]
KINDS: tuple[ToolKind, ...] = get_args(ToolKind)
RADIUS_MM = (4.0, 60.0)  # the least and the greatest brush


class PaintTool(QObject):
    """The tool in hand. While exploring only ``laser`` differs from picking.

    Signals:
        changed: The tool, its size, or what it paints changed.
        pointed_changed: Another painted place is to be shown on the body, or none.
        asked_changed: The region that is being asked about and to be shown, or an empty string.
    """

    changed = Signal()
    pointed_changed = Signal()
    asked_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind: ToolKind = "area"
        self._radius_mm = 18.0
        self._intensity = USUAL
        self._quality: Quality | None = None
        self._pointed: tuple[Stroke, ...] = ()
        self._asked = ""

    @property
    def kind(self) -> ToolKind:
        """Which tool it is: ``area`` clicks whole regions."""
        return self._kind

    @property
    def radius_mm(self) -> float:
        """The radius of brush and eraser on the skin."""
        return self._radius_mm

    @property
    def intensity(self) -> float:
        """How strong the pain is that it marks, above 0 to 10."""
        return self._intensity

    @property
    def quality(self) -> Quality | None:
        """What the pain feels like that it marks; None when that was not said."""
        return self._quality

    @property
    def pointed(self) -> tuple[Stroke, ...]:
        """The painted place that is looked at in the list; empty when none is."""
        return self._pointed

    def point_at(self, strokes: tuple[Stroke, ...]) -> None:
        """Show which place on the body a line of the list means; nothing for none."""
        if strokes != self._pointed:
            self._pointed = strokes
            self.pointed_changed.emit()

    @property
    def asked(self) -> str:
        """The region (with side) that is being asked about and shown; empty when none is."""
        return self._asked

    def ask_about(self, region_id: str) -> None:
        """Show which region a question means; an empty string for none."""
        if region_id != self._asked:
            self._asked = region_id
            self.asked_changed.emit(region_id)

    def take(self, kind: ToolKind) -> None:
        """Take another tool. Raises ValueError for an unknown one."""
        if kind not in KINDS:
            raise ValueError(f"no tool '{kind}'")
        if kind != self._kind:
            self._kind = kind
            self.changed.emit()

    def set_radius(self, radius_mm: float) -> None:
        """Make the brush larger or smaller, within its limits."""
        kept = min(max(radius_mm, RADIUS_MM[0]), RADIUS_MM[1])
        if kept != self._radius_mm:
            self._radius_mm = kept
            self.changed.emit()

    def set_intensity(self, intensity: float) -> None:
        """Say how strong the pain is that it marks: above 0, up to 10. Raises ValueError."""
        if not 0 < intensity <= 10:
            raise ValueError(f"what is painted hurts above 0 and at most 10, not {intensity}")
        if intensity != self._intensity:
            self._intensity = intensity
            self.changed.emit()

    def set_quality(self, quality: Quality | None) -> None:
        """Say what the pain feels like that it marks."""
        if quality != self._quality:
            self._quality = quality
            self.changed.emit()
