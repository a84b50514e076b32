"""What a pain feels like, to choose: small samples of the patterns, with their words."""

from functools import lru_cache

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QIcon
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from glutemap.body.pain import Quality
from glutemap.language import inside, tr
from glutemap.ui import text_size
from glutemap.ui.canvas.colours import LIGHT
from glutemap.ui.canvas.legend import Kind, sample
from glutemap.ui.canvas.qualities import NO_WORD, WORDS
from glutemap.ui.menu import Menu
from glutemap.ui.theme import SMALL, theme

SWATCH = QSize(26, 18)
WIDEST = 96  # of a sample with its word, or more where the language has a longer one
_ROUND_WORD = 48  # the sample and the air round the word
_KINDS: dict[Quality | None, Kind] = {
    None: "pain",
    Quality.ACHING: "aching",
    Quality.SHARP: "sharp",
    Quality.BURNING: "burning",
    Quality.TINGLING: "tingling",
    Quality.NUMB: "numb",
    Quality.STIFF: "stiff",
}


def swatch(quality: Quality | None) -> QIcon:
    """A sample of the pattern; skin and pain look alike in both schemes."""
    scales = sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})
    return _swatch(quality, tuple(scales))


@lru_cache(maxsize=32)
def _swatch(quality: Quality | None, scales: tuple[float, ...]) -> QIcon:
    out = QIcon()
    for scale in scales:
        out.addPixmap(sample(_KINDS[quality], LIGHT, SWATCH, scale))
    return out


def word(quality: Quality | None) -> str:
    """The word for it."""
    return tr(NO_WORD if quality is None else WORDS[quality])


class QualityChips(QWidget):
    """A row of samples, of which one may be down; a second press lets it go.

    Signals:
        chosen: The `Quality` chosen, or None.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What it feels like"))
        self.chips: dict[Quality, QToolButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        for quality in Quality:
            chip = QToolButton()
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setIconSize(text_size.room_for(SWATCH))
            chip.setIcon(swatch(quality))
            chip.setText(word(quality))
            chip.setAccessibleName(tr("It feels: {word}", word=inside(word(quality))))
            chip.setToolTip(word(quality))
            chip.clicked.connect(self._on_clicked)
            self.chips[quality] = chip
            line.addWidget(chip)
        self.show_words(False)
        theme().changed.connect(self._fit)

    def _fit(self) -> None:
        for chip in self.chips.values():
            chip.setIconSize(text_size.room_for(SWATCH))

    def show_words(self, on: bool) -> None:
        """Whether the words stand beside the samples."""
        style = Qt.ToolButtonStyle
        for chip in self.chips.values():
            chip.setToolButtonStyle(style.ToolButtonTextBesideIcon if on else style.ToolButtonIconOnly)

    def show_value(self, quality: Quality | None) -> None:
        """Press the chip of a quality down, without a signal."""
        for own, chip in self.chips.items():
            chip.setChecked(own is quality)

    def _on_clicked(self, checked: bool) -> None:
        sender = self.sender()
        picked = next((quality for quality, chip in self.chips.items() if chip is sender), None)
        self.chosen.emit(picked if checked else None)


class QualityButton(QToolButton):
    """One button with the sample and the word; it opens the list of all.

    Signals:
        chosen: The `Quality` chosen, or None.
    """

    chosen = Signal(object)

    def __init__(self, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = about
        self.quality: Quality | None = None
        self.setProperty("role", "chip")
        self.setIconSize(text_size.room_for(SWATCH))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(tr("What it feels like"))
        self.choices = Menu(self)
        self.choices.aboutToShow.connect(self._fill)
        self.choices.triggered.connect(self._on_chosen)
        self.setMenu(self.choices)
        self.show_words(True)
        self.show_value(None)
        theme().changed.connect(self._fit)

    def _fit(self) -> None:
        self.setIconSize(text_size.room_for(SWATCH))
        self.show_words(self.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly)

    def show_words(self, on: bool) -> None:
        """Whether the word stands beside the sample; the same width for every word keeps rows in line."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if on else style.ToolButtonIconOnly)
        self.setMinimumWidth(self._widest() if on else 0)

    def _widest(self) -> int:
        words = (word(quality) for quality in (None, *Quality))
        return max(
            text_size.room(WIDEST),
            text_size.room(_ROUND_WORD) + max(map(QFontMetrics(SMALL.font()).horizontalAdvance, words)),
        )

    def show_value(self, quality: Quality | None) -> None:
        """Show a quality, without a signal."""
        if quality is self.quality and self.text():
            return
        self.quality = quality
        self.setIcon(swatch(quality))
        self.setText(word(quality))
        said = inside(word(quality))
        self.setAccessibleName(
            tr("What it feels like, {place}: {word}", place=self._about, word=said)
            if self._about
            else tr("What it feels like: {word}", word=said)
        )

    def _fill(self) -> None:
        if not self.choices.isEmpty():
            return
        for quality in (None, *Quality):
            action = self.choices.addAction(swatch(quality), word(quality))
            action.setData("" if quality is None else quality.value)

    def _on_chosen(self, action: QAction) -> None:
        value = str(action.data())
        self.chosen.emit(Quality(value) if value else None)
