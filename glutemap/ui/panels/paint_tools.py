"""The tools while pain is marked: what the pointer does, how wide, how strong, and how it feels."""

from collections.abc import Mapping
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from glutemap.body.pain import Quality
from glutemap.language import tr
from glutemap.ui import text_size
from glutemap.ui.panels.intensity import DragSlider, IntensitySlider
from glutemap.ui.panels.parts import action_button, text
from glutemap.ui.panels.quality import QualityButton, QualityChips
from glutemap.ui.state import AppState
from glutemap.ui.theme import BODY, XS, M, S, theme
from glutemap.ui.tool import RADIUS_MM

_TOOLS = (
    ("tool_area", "area"),
    ("tool_brush", "brush"),
    ("tool_eraser", "eraser"),
    ("tool_lasso", "lasso"),
    ("laser", "laser"),
)
_SIZED = ("brush", "eraser")
_FEELS = ("area", "brush", "lasso")


_SLIDER, _SHORT_SLIDER = 86, 52


class _Way(NamedTuple):
    """A way to lay the row out: samples or one button, with words and numbers or without."""

    chips: bool
    chip_words: bool
    words: bool


_WAYS = (
    _Way(chips=True, chip_words=True, words=True),
    _Way(chips=True, chip_words=False, words=True),
    _Way(chips=False, chip_words=False, words=True),
    _Way(chips=False, chip_words=False, words=False),
)


class PaintTools(QFrame):
    """One row; where there is no room for all samples of how it feels, one button stands for them."""

    def __init__(self, state: AppState, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._state, self._tool, self._actions = state, state.tool, actions
        self.setObjectName("paintBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Tools for marking pain"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.size_slider = DragSlider("accent")
        self.size_slider.setRange(*(round(2 * radius) for radius in RADIUS_MM))
        self.size_slider.setAccessibleName(tr("Width of the brush in millimetres"))
        self.size_slider.setToolTip(tr("Width of the brush on the skin  ([ and ])"))
        self.size_words = _number(tr("{n} mm", n=120))
        self.strength = IntensitySlider()
        self.strength.setMinimum(1)
        self.strength.setAccessibleName(tr("How much it hurts, for what is marked next"))
        self.strength.setToolTip(tr("How much it hurts: 10 is the worst imaginable"))
        self.strength_words = _number("10")
        self.chips = QualityChips()
        self.feels = QualityButton()
        self.mirror = action_button(actions["same_other_side"], "mirror")
        self._lay_out()
        self.size_slider.valueChanged.connect(self._on_size)
        self.strength.valueChanged.connect(self._on_strength)
        self.chips.chosen.connect(self._on_quality)
        self.feels.chosen.connect(self._on_quality)
        self._tool.changed.connect(self._refresh)
        state.mode_changed.connect(self._on_mode_changed)
        state.pain_changed.connect(self._on_pain_changed)
        theme().changed.connect(self._fit)  # words may be larger now
        self._refresh()
        self._on_mode_changed(state.mode)

    def _lay_out(self) -> None:
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(S, 5, S, 5)
        line.setSpacing(2)
        for action, icon in _TOOLS:
            button = action_button(self._actions[action], icon)
            self._group.addButton(button)
            line.addWidget(button)
        line.addSpacing(M)
        self._size = _pair(self.size_slider, self.size_words)
        self._strong = _pair(self.strength, self.strength_words)
        for part in (self._size, self._strong, self.chips, self.feels):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self.mirror)

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(super().sizeHint().width(), text_size.room(44))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the body beside it may become."""
        return QSize(0, text_size.room(44))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the roomiest of the ways to lay the row out that there is room for."""
        layout = self.layout()
        for way in _WAYS:
            self._lay(way)
            if layout is None:
                return
            layout.invalidate()  # Qt does it later, for what was hidden just now
            if layout.sizeHint().width() <= self.width():
                return

    def _lay(self, way: _Way) -> None:
        feels = self._tool.kind in _FEELS
        self.chips.show_words(way.chip_words)
        self.chips.setVisible(feels and way.chips)
        self.feels.setVisible(feels and not way.chips)
        self.feels.show_words(way.words)
        for slider in (self.size_slider, self.strength):
            slider.setFixedWidth(text_size.room(_SLIDER if way.words else _SHORT_SLIDER))
        self.strength_words.setVisible(way.words)
        self._size.setVisible(self._tool.kind in _SIZED and way.words)  # there are keys for it
        for part in (self.chips, self.feels, self._size, self._strong):
            inner = part.layout()
            if inner is not None:
                inner.invalidate()
            part.updateGeometry()  # else the row keeps the width that it knew

    # -- following the state --------------------------------------------------------------------

    def _on_mode_changed(self, mode: str) -> None:
        self.setVisible(mode == "symptoms")

    def _on_pain_changed(self, _pain: object) -> None:
        self._actions["same_other_side"].setEnabled(not self._state.pain.is_empty)

    def _refresh(self) -> None:
        tool = self._tool
        name = "laser" if tool.kind == "laser" else f"tool_{tool.kind}"
        self._actions[name].setChecked(True)
        for slider, value in ((self.size_slider, 2 * tool.radius_mm), (self.strength, tool.intensity)):
            blocked = slider.blockSignals(True)
            slider.setValue(round(value))
            slider.blockSignals(blocked)
            slider.update()
        self.size_words.setText(tr("{n} mm", n=f"{2 * tool.radius_mm:.0f}"))
        self.strength_words.setText(f"{tool.intensity:.0f}")
        self.chips.show_value(tool.quality)
        self.feels.show_value(tool.quality)
        self._strong.setVisible(tool.kind in _FEELS)
        self._actions["same_other_side"].setEnabled(not self._state.pain.is_empty)
        self._fit()

    # -- what the user chose --------------------------------------------------------------------

    def _on_size(self, width: int) -> None:
        self._tool.set_radius(width / 2)

    def _on_strength(self, value: int) -> None:
        self._tool.set_intensity(float(value))

    def _on_quality(self, quality: Quality | None) -> None:
        self._tool.set_quality(quality)


def _number(widest: str) -> QLabel:
    label = text(widest, "number")
    metrics = QFontMetrics(BODY.font())
    text_size.keep(label, least=ceil(metrics.horizontalAdvance(widest) / text_size.factor()) + 4, share=1)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label


def _pair(slider: QWidget, words: QWidget) -> QWidget:
    both = QWidget()
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, M, 0)
    line.setSpacing(XS)
    line.addWidget(slider)
    line.addWidget(words)
    return both
