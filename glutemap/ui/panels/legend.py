"""The legend: what filled, stippled and outlined skin mean, with samples painted by the canvas itself."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from glutemap.language import later, tr
from glutemap.ui import text_size
from glutemap.ui.canvas.colours import DARK, LIGHT, on_skin
from glutemap.ui.canvas.legend import LegendEntry, legend_of, sample
from glutemap.ui.canvas.spec import PictureSpec
from glutemap.ui.canvas.tones import chosen
from glutemap.ui.panels.flow import Flow
from glutemap.ui.panels.parts import clear, row, text
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import SMALL, M, S, theme

USUAL_BELOW = later("Below the skin: the body of usual build")
WAITING = later("Getting the pain areas ready…")
_SWATCH = QSize(26, 16)
_BETWEEN = 5  # lines


class Legend(QFrame):
    """Names only what can be seen now; lies over the body and lets the pointer through.

    It tells nobody when it grows: whoever places it watches its size hint.
    """

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._entries: list[LegendEntry] | None = None
        self._is_waiting = False
        self._is_usual = False
        self.is_docked = False
        self._room = 0  # under the body
        self.setProperty("role", "floating")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Legend"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(M, S, M, S)
        self._grid.setHorizontalSpacing(S)
        self._grid.setVerticalSpacing(_BETWEEN)
        state.selection_changed.connect(self._on_selection_changed)
        state.pain_changed.connect(self._on_pain_changed)
        state.mode_changed.connect(self._on_mode_changed)
        state.zones_changed.connect(self.refresh)
        state.body_changed.connect(self._on_body_changed)
        state.layer_changed.connect(self._on_body_changed)
        state.isolation.changed.connect(self.refresh)
        theme().changed.connect(self._on_theme_changed)
        self.refresh()

    def _on_selection_changed(self, _selection: Selection | None) -> None:
        self.refresh()

    def _on_pain_changed(self, _pain: object) -> None:
        self.refresh()

    def _on_mode_changed(self, _mode: str) -> None:
        self.refresh()

    def _on_body_changed(self, _seen: object) -> None:
        self.refresh()

    def _on_theme_changed(self) -> None:
        self._entries = None
        self.refresh()

    @property
    def entries(self) -> list[LegendEntry]:
        """What is named now."""
        return list(self._entries or ())

    def refresh(self) -> None:
        """Name what can be seen now."""
        state, picked = self._state, self._state.selection
        spec = PictureSpec(
            mode=state.mode,
            muscle=picked.muscle_id if picked else "",
            pain=state.pain,
            zones=state.zones,
            library=state.library,
        )
        entries = legend_of(spec)
        is_waiting = state.zones is None and picked is not None
        if is_waiting:
            entries = [entry for entry in entries if entry.kind not in ("primary", "spillover")]
        is_usual = state.seen_body is not state.body
        if (entries, is_waiting, is_usual) == (self._entries, self._is_waiting, self._is_usual):
            return
        self._entries, self._is_waiting, self._is_usual = entries, is_waiting, is_usual
        self._fill()

    def dock(self, on: bool, room: int = 0) -> None:
        """Lie under the body where large words would cover it, or over it.

        Under it there are two columns if ``room``, the width there, is enough for both.
        """
        was = self._columns, self._wrapped()
        self._room = room
        if on == self.is_docked:
            if on and was != (self._columns, self._wrapped()):
                self._fill()
            return
        self.is_docked = on
        self.setProperty("role", "docked" if on else "floating")
        self.style().unpolish(self)
        self.style().polish(self)
        self._fill()

    @property
    def _columns(self) -> int:
        if not self.is_docked:
            return 1
        words = [QFontMetrics(SMALL.font()).horizontalAdvance(entry.text) for entry in self.entries]
        swatches = 2 * (text_size.room_for(_SWATCH).width() + S)
        wanted = max(words[::2], default=0) + max(words[1::2], default=0) + swatches + S + 2 * M
        return 2 if wanted < self._room else 1

    def _wrapped(self) -> list[bool]:
        """Which words are wider than all the room."""
        room = self._room - text_size.room_for(_SWATCH).width() - S - 2 * M
        return [QFontMetrics(SMALL.font()).horizontalAdvance(entry.text) > room for entry in self.entries]

    @staticmethod
    def _named(swatch: QLabel, words: str, *, wrap: bool) -> QWidget:
        """A sample with its words."""
        part = QWidget()
        line = row([swatch, text(words, "small", wrap=wrap)], spacing=S)
        line.setStretch(1, 1)
        line.setContentsMargins(0, 0, S, 0)
        part.setLayout(line)
        return part

    def _fill(self) -> None:
        clear(self._grid)
        columns, docked = self._columns, self.is_docked
        self._grid.setColumnStretch(1, int(docked and columns == 1))
        size = text_size.room_for(_SWATCH)
        colours = on_skin(DARK if theme().is_dark else LIGHT, chosen())
        flowing = Flow(_BETWEEN) if docked and columns == 1 else None
        if flowing is not None:
            self._grid.addLayout(flowing, 0, 0, 1, 2)
        for line, (entry, wrap) in enumerate(zip(self.entries, self._wrapped(), strict=True)):
            swatch = QLabel()
            dpr = max(2.0, self.devicePixelRatioF())
            swatch.setPixmap(sample(entry.kind, colours, size, dpr, outlined=entry.outlined))
            swatch.setFixedSize(size)
            if flowing is not None:
                flowing.addWidget(self._named(swatch, entry.text, wrap=wrap))
                continue
            place = (line // columns, 2 * (line % columns))
            self._grid.addWidget(swatch, *place)
            self._grid.addWidget(text(entry.text, "small"), place[0], place[1] + 1)
        if self._is_waiting:
            self._grid.addWidget(
                text(tr(WAITING), "small", wrap=docked), len(self.entries), 0, 1, 2 * columns
            )
        if self._is_usual:
            self._grid.addWidget(
                text(tr(USUAL_BELOW), "small", wrap=docked), len(self.entries) + 1, 0, 1, 2 * columns
            )
        self.adjustSize()  # while hidden: a size that comes with the showing does not reach the labels
        self.setVisible(bool(self._entries) or self._is_waiting or self._is_usual)
        said = [entry.text for entry in self.entries] + [tr(USUAL_BELOW)] * self._is_usual
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
