"""The rows of marked pain: its name, how much it hurts, what it feels like, and a button that removes it."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from glutemap.body.pain import Quality
from glutemap.language import tr
from glutemap.ui import places, text_size, words
from glutemap.ui.panels.intensity import IntensitySlider
from glutemap.ui.panels.parts import icon_button, row, text
from glutemap.ui.panels.quality import QualityButton
from glutemap.ui.state import AppState
from glutemap.ui.theme import M, S

_SLIDER = 100  # of a slider, in logical pixels: where words are large a shorter one is not worth a line saved


class MarkRow(QFrame):
    """One mark; how it is written back is what its kinds differ in.

    Signals:
        released: The slider was let go.
    """

    released = Signal()

    def __init__(self, state: AppState, name: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setProperty("role", "mark")
        self.slider = IntensitySlider()
        self.slider.setAccessibleName(tr("How much it hurts: {place}", place=name))
        self.slider.setToolTip(tr("0 is no pain, 10 the worst imaginable"))
        self.value = QLabel()
        self.value.setProperty("role", "number")
        text_size.keep(self.value, 18, share=1)
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.quality = QualityButton(name)
        self.remove = icon_button("close", tr("Remove {place}", place=name))
        self._lay_out(name, note)
        self.slider.valueChanged.connect(self._on_value)
        self.slider.sliderReleased.connect(self._on_released)
        self.slider.installEventFilter(self)
        self.quality.chosen.connect(self._on_quality)
        self.remove.clicked.connect(self._on_remove)

    def _lay_out(self, name: str, note: str) -> None:
        self.name = text(name, "label", wrap=True)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(M, 4, 4, 4)
        grid.setHorizontalSpacing(S)
        grid.setVerticalSpacing(0)
        middle = Qt.AlignmentFlag.AlignVCenter
        head = row([self.name, text(note, "small")], spacing=S)
        head.setStretch(0, 1)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addWidget(self.slider, 1, 0, middle)  # first for the Tab key: it is what is changed most
        self._felt = row([self.value, self.quality], spacing=S)
        grid.addLayout(self._felt, 1, 1, 1, 2)
        grid.addWidget(self.remove, 0, 2, middle | Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        self._is_folded = False

    # -- large words ------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """As narrow as it is with the word for the pain in a line of its own."""
        usual = super().minimumSizeHint()
        beside, below = self._widths()
        saved = 0 if self._is_folded else max(beside - below, 0)
        return QSize(max(usual.width() - saved, below), usual.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where slider, number and word have no room beside each other; or unfold."""
        super().resizeEvent(event)
        folds = self.width() < self._widths()[0]
        if folds == self._is_folded:
            return
        self._is_folded = folds
        if folds:
            self._felt.removeWidget(self.quality)
            self._grid.addWidget(self.quality, 2, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.removeWidget(self.quality)
            self._felt.addWidget(self.quality)
        self.updateGeometry()

    def _widths(self) -> tuple[int, int]:
        """What slider, number and word need beside each other, and with the word below."""
        margins = self._grid.contentsMargins()
        around = margins.left() + margins.right()
        slider = self.slider.minimumSizeHint().width()
        if text_size.factor() > 1:
            slider = max(slider, text_size.room(_SLIDER))
        felt = slider + S + self.value.minimumWidth()
        word = self.quality.minimumSizeHint().expandedTo(self.quality.minimumSize()).width()
        if self.quality.isHidden():
            word = 0
        return around + felt + S + word, around + max(felt, word)

    def show_felt(self, intensity: float, quality: Quality | None, *, is_active: bool) -> None:
        """Show what the state holds, without telling it."""
        if self.slider.value() != round(intensity):
            blocked = self.slider.blockSignals(True)
            self.slider.setValue(round(intensity))
            self.slider.blockSignals(blocked)
            self.slider.update()
        self.value.setText(words.intensity(intensity))
        self.quality.show_value(quality)
        self._set_active(is_active)

    def _set_active(self, is_active: bool) -> None:
        if self.property("active") != is_active:
            self.setProperty("active", is_active)
            self.style().unpolish(self)
            self.style().polish(self)

    # -- written back -----------------------------------------------------------------------------

    @abstractmethod  # mypy holds it: a widget has Qt's metaclass, so that it cannot be an ABC
    def _write(self, intensity: float, *, slides: bool) -> None:
        """Write how much it hurts; ``slides`` while the slider is held."""

    @abstractmethod
    def _on_quality(self, quality: Quality | None) -> None:
        """Write what it feels like."""

    @abstractmethod
    def _on_remove(self) -> None:
        """Unmark it."""

    def _on_focus(self) -> None:
        """The row is the one that is worked on."""

    def _on_blur(self) -> None:
        """Another one is."""

    def _on_value(self, value: int) -> None:
        self.value.setText(str(value))
        self._write(float(value), slides=self.slider.isSliderDown())

    def _on_released(self) -> None:
        self._state.end_gesture()
        self.released.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mark whose slider has the focus is the one that is worked on."""
        if watched is self.slider and event.type() == QEvent.Type.FocusIn:
            self._on_focus()
        elif watched is self.slider and event.type() == QEvent.Type.FocusOut:
            self._on_blur()
        return False


class RegionRow(MarkRow):
    """A marked region."""

    def __init__(self, state: AppState, region_id: str, parent: QWidget | None = None) -> None:
        self.region_id = region_id
        super().__init__(state, words.region_name(state.library, region_id), parent=parent)

    def _write(self, intensity: float, *, slides: bool) -> None:
        self._state.set_region(self.region_id, intensity, f"intensity:{self.region_id}" if slides else None)

    def _on_quality(self, quality: Quality | None) -> None:
        if self.region_id in self._state.pain.regions:  # else the row is about to go
            self._state.set_pain(self._state.pain.with_quality(self.region_id, quality))

    def _on_remove(self) -> None:
        self._state.set_region(self.region_id, 0.0)

    def _on_focus(self) -> None:
        self._state.set_active_region(self.region_id)


class PlaceRow(MarkRow):
    """A painted place, named by the region that most of it lies in."""

    def __init__(self, state: AppState, place: places.Place, parent: QWidget | None = None) -> None:
        self.place = place
        super().__init__(state, name_of(state, place), _note(place), parent)
        if place.first.erases:
            for part in (self.slider, self.value, self.quality):
                part.hide()

    def show_place(self, place: places.Place) -> None:
        """Show what the state holds, without telling it."""
        if self._state.tool.pointed == self.place.strokes:
            self._state.tool.point_at(place.strokes)
        self.place = place
        first = place.first
        self.show_felt(first.intensity, first.quality, is_active=self.slider.hasFocus())

    def _on_focus(self) -> None:
        self._state.tool.point_at(self.place.strokes)
        self._set_active(True)

    def _on_blur(self) -> None:
        self._state.tool.point_at(())
        self._set_active(False)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show on the body which place it is."""
        self._state.tool.point_at(self.place.strokes)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show it no longer."""
        self._state.tool.point_at(self.place.strokes if self.slider.hasFocus() else ())
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A place that is gone is not shown."""
        self.let_go()
        super().hideEvent(event)

    def let_go(self) -> None:
        """Stop showing on the body which place it is."""
        if self._state.tool.pointed == self.place.strokes:
            self._state.tool.point_at(())

    def _write(self, intensity: float, *, slides: bool) -> None:
        pain = self._state.pain
        if intensity <= 0 and not slides:
            self._on_remove()
            return
        changed = places.changed(pain, self.place, intensity, self.place.first.quality)
        self._state.set_pain(changed, f"place:{self.place.at.start}" if slides else None)

    def _on_released(self) -> None:
        if self.place.first.intensity <= 0:
            self._on_remove()
        super()._on_released()

    def _on_quality(self, quality: Quality | None) -> None:
        self._state.set_pain(places.changed(self._state.pain, self.place, None, quality))

    def _on_remove(self) -> None:
        self._state.set_pain(places.without(self._state.pain, self.place))


def name_of(state: AppState, place: places.Place) -> str:
    """``Low back, left``."""
    from glutemap.body.painmap import main_region

    region = main_region(place.strokes, state.pain.body)
    return words.region_name(state.library, region) if region else tr("Beside the body")


def _note(place: places.Place) -> str:
    if place.first.erases:
        return tr("erased", "a marked place")
    return tr("outlined", "a marked place") if place.first.fills else tr("painted", "a marked place")
