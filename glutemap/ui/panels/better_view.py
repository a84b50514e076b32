"""The button over the body that turns it to where the picked muscle hurts, when that is hidden from here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QSize, Qt, QTimer
from PySide6.QtWidgets import QPushButton

from glutemap.body.frame import View
from glutemap.language import inside, later, tr
from glutemap.ui import icons
from glutemap.ui.canvas.words import words_of
from glutemap.ui.state import AppState
from glutemap.ui.theme import XS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from glutemap.ui.state import Selection

DELAY_MS = 120  # after the zones are painted
FEW = 0.25  # of what the best view shows: with less, a turn is worth offering
_SHORTEST = later("Turn to where it hurts")
_SEEN = 0.3  # weight from which skin counts as part of a zone


def seen_cm2(
    weight: "NDArray[np.float32]", normals: "NDArray[np.float64]", area: "NDArray[np.float32]"
) -> "NDArray[np.float64]":
    """(8,) how much of a zone each view shows, in the order of `View`; see `better_view`."""
    import numpy as np  # not before the first paint

    within = weight > _SEEN
    towards = np.array([view.towards_viewer for view in View])
    facing = np.maximum(normals[within] @ towards.T, 0)
    seen: NDArray[np.float64] = (facing * (weight * area)[within, None]).sum(axis=0)
    return seen


def better_view(
    view: View, weight: "NDArray[np.float32]", normals: "NDArray[np.float64]", area: "NDArray[np.float32]"
) -> View | None:
    """The view that shows most of a zone, when this one shows little of it.

    Args:
        view: The view looked from now.
        weight: (V,) 0 to 1, how much the skin belongs to the zone.
        normals: (V, 3) outward unit normals.
        area: (V,) cm2 of skin.

    """
    views, seen = list(View), seen_cm2(weight, normals, area)
    best = int(seen.argmax())
    return views[best] if seen[views.index(view)] < FEW * seen[best] else None


def in_two_lines(said: str) -> str:
    """Words broken at the gap that is nearest to their middle."""
    gaps = [at for at, letter in enumerate(said) if letter == " "]
    if not gaps:
        return said
    middle = min(gaps, key=lambda at: abs(2 * at - len(said)))
    return f"{said[:middle]}\n{said[middle + 1 :]}"


class BetterView(QPushButton):
    """Offers the turn; hidden while the present view shows enough."""

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._view: View | None = None
        self._room = 10_000
        icons.dress(self, "turn-right", "", 18)
        self.setAccessibleName(tr(_SHORTEST))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # it goes when it was clicked, and a focus with it
        self.setToolTip(tr("Most of the pain of this muscle cannot be seen from here"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._refresh)
        self.clicked.connect(self._on_clicked)
        state.selection_changed.connect(self._on_selection_changed)
        state.view_changed.connect(self._on_view_changed)
        state.zones_changed.connect(self._timer.start)
        self.hide()

    def _on_selection_changed(self, _selection: "Selection | None") -> None:
        self._timer.start()

    def _on_view_changed(self, _view: View) -> None:
        self.hide()
        self._timer.start()

    def _refresh(self) -> None:
        state = self._state
        picked = state.selection
        self._view = None
        if picked is not None and state.zones is not None:
            from glutemap.body.surface import load_surface

            pattern = state.zones.pattern(picked.muscle_id, picked.side, picked.trigger_point_id)
            surface = load_surface()
            area = surface.area_cm2[state.body]
            self._view = better_view(state.view, pattern.primary, surface.normals, area)
        if self._view is not None:
            self._write(self._view)
        self.setVisible(self._view is not None)

    def keep_within(self, room: int) -> None:
        """Take no more than this width, where shorter words can do with less."""
        if room != self._room:
            self._room = room
            if self._view is not None:
                self._write(self._view)

    def _write(self, view: View) -> None:
        words = words_of(view)
        said = tr("Turn to where it hurts: {view}", view=inside(words.title))
        short = tr("Turn to where it hurts: {view}", view=inside(words.short))
        self.setAccessibleName(said)
        for shown in (said, short, in_two_lines(short), tr(_SHORTEST), in_two_lines(tr(_SHORTEST))):
            self.setText(shown)
            if self.sizeHint().width() <= self._room:
                break
        self.adjustSize()

    def sizeHint(self) -> QSize:
        """Air over and under two lines; Qt calls this."""
        hint = super().sizeHint()
        return hint.grownBy(QMargins(0, XS, 0, XS)) if "\n" in self.text() else hint

    def _on_clicked(self) -> None:
        if self._view is not None:
            self._state.set_view(self._view)
