"""The legend: what filled, stippled and outlined skin mean, with samples painted by the canvas itself."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from glutemap.language import later, tr
from glutemap.ui import text_size
from glutemap.ui.canvas.colours import DARK, LIGHT, on_skin
from glutemap.ui.canvas.legend import LegendEntry, legend_of, sample
from glutemap.ui.canvas.spec import PictureSpec
from glutemap.ui.canvas.tones import chosen
from glutemap.ui.panels.parts import clear, text
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import M, S, theme

USUAL_BELOW = later("Below the skin: the body of usual build")
WAITING = later("Getting the pain areas ready…")
_SWATCH = QSize(26, 16)


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
        self.setProperty("role", "floating")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Legend"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(M, S, M, S)
        self._grid.setHorizontalSpacing(S)
        self._grid.setVerticalSpacing(5)
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

    def dock(self, on: bool) -> None:
        """Lie under the body in two columns, where large words would cover it, or over it."""
        if on == self.is_docked:
            return
        self.is_docked = on
        self.setProperty("role", "docked" if on else "floating")
        self.style().unpolish(self)
        self.style().polish(self)
        self._fill()

    def _fill(self) -> None:
        clear(self._grid)
        columns = 2 if self.is_docked else 1
        size = text_size.room_for(_SWATCH)
        colours = on_skin(DARK if theme().is_dark else LIGHT, chosen())
        for line, entry in enumerate(self.entries):
            swatch = QLabel()
            swatch.setPixmap(sample(entry.kind, colours, size, max(2.0, self.devicePixelRatioF())))
            swatch.setFixedSize(size)
            place = (line // columns, 2 * (line % columns))
            self._grid.addWidget(swatch, *place)
            self._grid.addWidget(text(entry.text, "small"), place[0], place[1] + 1)
        if self._is_waiting:
            self._grid.addWidget(text(tr(WAITING), "small"), len(self.entries), 0, 1, 2 * columns)
        if self._is_usual:
            self._grid.addWidget(text(tr(USUAL_BELOW), "small"), len(self.entries) + 1, 0, 1, 2 * columns)
        self.adjustSize()  # while hidden: a size that comes with the showing does not reach the labels
        self.setVisible(bool(self._entries) or self._is_waiting or self._is_usual)
        said = [entry.text for entry in self.entries] + [tr(USUAL_BELOW)] * self._is_usual
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
