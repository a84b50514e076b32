"""What stands in the client's window: the body with its sides, and the words with their samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QSpacerItem, QVBoxLayout, QWidget

from glutemap.language import later, tr
from glutemap.ui.canvas.colours import DARK, LIGHT, on_skin
from glutemap.ui.canvas.legend import Kind, sample
from glutemap.ui.canvas.tones import chosen
from glutemap.ui.panels.parts import clear, text
from glutemap.ui.theme import theme
from glutemap.ui.visit.client_sheet import LEGEND, NAME, SHARE, is_wide
from glutemap.ui.visit.client_words import Said, said_of, spoken, words_round

if TYPE_CHECKING:
    from glutemap.ui.state import AppState
    from glutemap.ui.visit.client_body import ClientBody
    from glutemap.ui.visit.shown import Shown

_FELT: dict[str, str] = {
    "primary": later("Many people feel it here"),
    "spillover": later("Some feel it here too"),
    "pain": later("Where you feel it"),
}


def _label(name: str, *, wrap: bool = False) -> QLabel:
    label = text("", wrap=wrap)
    label.setObjectName(name)
    return label


class ClientPage(QWidget):
    """The body and the words beside it (below it in a window that is high)."""

    def __init__(self, state: AppState, shown: Shown, body: ClientBody) -> None:
        super().__init__()
        self.setObjectName("clientPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._state, self._shown, self.body = state, shown, body
        self.words = ClientWords(state, shown, body)
        self.left, self.right = _label("clientLeft"), _label("clientRight")
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(body)
        self._line.addWidget(self.words)
        for label in (self.left, self.right):
            label.setParent(body)
            label.setProperty("plate", False)
            label.show()
        state.view_changed.connect(self._on_view_changed)
        body.camera_changed.connect(self._on_camera_changed)
        shown.changed.connect(self._on_shown_changed)
        self._unit, self._size = 8.0, QSize(1280, 720)
        self._on_view_changed(state.view)
        self._on_shown_changed()

    def fit(self, size: QSize, unit: float) -> None:
        """Give body and words their room in a window of another size."""
        self._size, self._unit = size, unit
        wide = is_wide(size)
        along = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(along)
        share = round((size.width() if wide else size.height()) * SHARE)
        self.words.setMinimumSize(share if wide else 0, 0 if wide else share)
        self.words.setMaximumSize(share if wide else 16_777_215, 16_777_215 if wide else share)
        self.words.fit(QSize(share, size.height()) if wide else QSize(size.width(), share), unit)
        self._line.activate()
        self._place()

    @property
    def has_room(self) -> bool:
        """Whether all words are shown whole in the room that they were given."""
        return self.words.has_room and self.left.width() + self.right.width() <= self.body.width() * 0.9

    def _on_view_changed(self, view: object) -> None:
        around = words_round(self._state.view)
        self.left.setText(around.left)
        self.right.setText(around.right)
        self._place()

    def _on_camera_changed(self, _camera: object) -> None:
        """Looked at closely, the body lies under the words: they get a plate."""
        over = not self.body.camera.is_fitted
        for label in (self.left, self.right):
            if label.property("plate") != over:
                label.setProperty("plate", over)
                label.style().unpolish(label)
                label.style().polish(label)

    def _on_shown_changed(self) -> None:
        self.words.setVisible(self._shown.words)
        self._line.activate()
        self._place()

    def _place(self) -> None:
        """The sides at the edges of the body, above."""
        gap = round(3 * self._unit)
        for label in (self.left, self.right):
            label.adjustSize()
        self.left.move(gap, gap)
        self.right.move(self.body.width() - self.right.width() - gap, gap)

    def resizeEvent(self, event: object) -> None:
        """Place what floats; Qt calls this."""
        self._place()


class ClientWords(QWidget):
    """Whose side, the muscle's name, what it is, and what the patterns on the body mean."""

    def __init__(self, state: AppState, shown: Shown, body: ClientBody) -> None:
        super().__init__()
        self.setObjectName("clientWords")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state, self._shown, self._body = state, shown, body
        self._unit, self._room = 8.0, QSize(480, 720)
        self.side, self.name = _label("clientSide"), _label("clientName", wrap=True)
        self.everyday = _label("clientEveryday", wrap=True)
        self.sentence = _label("clientSentence", wrap=True)
        self._legend = QWidget()
        self._legend.setObjectName("clientLegend")
        self._grid = QGridLayout(self._legend)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._column = QVBoxLayout(self)
        self._before_sentence, self._before_legend = QSpacerItem(0, 0), QSpacerItem(0, 0)
        self.seen = _label("clientSeen", wrap=True)
        self._column.addStretch(1)
        for part in (self.side, self.name, self.everyday):
            self._column.addWidget(part)
        self._column.addSpacerItem(self._before_sentence)
        self._column.addWidget(self.sentence)
        self._column.addSpacerItem(self._before_legend)
        self._column.addWidget(self._legend)
        self._column.addStretch(1)
        self._column.addWidget(self.seen)
        self._kinds: list[Kind] = []
        state.selection_changed.connect(self._on_changed)
        state.pain_changed.connect(self._on_changed)
        state.zones_changed.connect(self._on_changed)
        shown.changed.connect(self._on_changed)
        body.zones_came.connect(self._on_changed)
        state.view_changed.connect(self._on_view_changed)
        theme().changed.connect(self._on_theme_changed)
        self._on_changed()
        self._on_view_changed(state.view)

    @property
    def said(self) -> Said:
        """What is said now."""
        state, shown = self._state, self._shown
        muscle = state.selection if shown.muscle else None
        return said_of(state.library, muscle, state.pain if shown.pain else None)

    @property
    def told(self) -> object:
        """All that needs room: the words, the legend's lines, and from where the body is seen."""
        return self.said, tuple(self._kinds), self.seen.text()

    def _on_changed(self, _: object = None) -> None:
        said = self.said
        self.side.setText(said.side)
        self.name.setText(said.name)
        self.everyday.setText(said.everyday)
        self.sentence.setText(said.sentence)
        for label in (self.side, self.everyday, self.sentence):
            label.setVisible(bool(label.text()))
        self.setAccessibleName(spoken(said))
        self._show_legend()
        self.fit(self._room, self._unit)

    def _on_view_changed(self, _view: object) -> None:
        self.seen.setText(words_round(self._state.view).seen)
        self._show_legend()

    def _on_theme_changed(self) -> None:
        self._kinds = []
        self._show_legend()

    def _wanted(self) -> list[Kind]:
        state, shown = self._state, self._shown
        if state.selection is None or not shown.muscle or state.zones is None:
            return []  # one thing alone is named by the words above
        kinds: list[Kind] = list(self._body.zone_kinds())
        if shown.pain and not state.pain.is_empty:
            kinds.append("pain")
        return kinds

    def _show_legend(self) -> None:
        kinds = self._wanted()
        self._legend.setVisible(bool(kinds))
        if kinds == self._kinds:
            return
        self._kinds = kinds
        clear(self._grid)
        colours = on_skin(DARK if theme().is_dark else LIGHT, chosen())
        size = QSize(round(1.7 * LEGEND * self._unit), round(1.1 * LEGEND * self._unit))
        for line, kind in enumerate(kinds):
            swatch = QLabel()
            swatch.setPixmap(sample(kind, colours, size, max(2.0, self.devicePixelRatioF())))
            swatch.setFixedSize(size)
            for place, part in enumerate((swatch, text(tr(_FELT[kind]), wrap=True))):
                self._grid.addWidget(part, line, place)
                part.show()  # at once: what is still hidden is measured as nothing
        self._legend.updateGeometry()

    def fit(self, room: QSize, unit: float) -> None:
        """Take another room: margins and gaps by its unit, the name as large as its longest word allows."""
        if unit != self._unit:
            self._unit, self._kinds = unit, []
            self._show_legend()
        self._room = room
        side = round(5 * unit)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(round(1.2 * unit))
        self._before_sentence.changeSize(0, round(1.6 * unit))
        self._before_legend.changeSize(0, round(2.8 * unit))
        self._grid.setHorizontalSpacing(round(2 * unit))
        self._grid.setVerticalSpacing(round(1.4 * unit))
        self._fit_name(room.width() - 2 * side)

    @property
    def has_room(self) -> bool:
        """Whether all that is said has room."""
        for label in self.findChildren(QLabel):
            label.ensurePolished()
            label.updateGeometry()
        self._grid.invalidate()
        self._column.invalidate()
        wanted = self._column.totalHeightForWidth(self._room.width())
        least = self._column.totalMinimumSize().width()
        return wanted <= self._room.height() and least <= self._room.width()

    def _fit_name(self, width: int) -> None:
        """A word that is wider than the room would be cut."""
        font = self.name.font()
        size = round(NAME * self._unit)
        font.setPixelSize(size)
        widest = max(
            (QFontMetrics(font).horizontalAdvance(word) for word in self.name.text().split()), default=1
        )
        fitting = size if widest <= width else max(int(size * width / widest), 1)
        self.name.setStyleSheet(f"font-size: {fitting}px;" if fitting != size else "")


class BlankPage(QWidget):
    """Nothing of anybody."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clientBlank")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        self.said = text(tr("One moment, please"))
        column.addWidget(self.said, 0, Qt.AlignmentFlag.AlignCenter)
