"""The list beside the body: where words are so large that it has no room, it comes and goes.

Where even then body and page have no room beside it, the page makes way until a muscle is picked.
"""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QSplitter, QWidget

from glutemap.ui import text_size
from glutemap.ui.state import AppState
from glutemap.ui.theme import theme

LEAST_SIZE = QSize(920, 500)  # of the window: a screen of 1920x1080 at 200 % has room for 960x540
_USUAL = (264, 376)  # of list and page, where the window has not seen usual words yet
_NARROW = 1010  # the width below which the list folds, by half of what words grow
_ROOMY = 1200  # the width from which it grows nearly as words do, by half of what they grow
_LEAST = 220  # of the list, in usual words


class Drawer(QObject):
    """Folds the list of a window, and shows it when it is wanted."""

    def __init__(self, window: QWidget, state: AppState, side: QWidget, handle: QWidget) -> None:
        """``side`` lies in a splitter; ``handle`` is the button that is in sight while there is no room."""
        super().__init__(window)
        self._window, self._state, self._side, self._handle = window, state, side, handle
        self._is_wanted = False
        self._usual = _USUAL
        self._was_large = text_size.factor() > 1
        theme().size_to_change.connect(self._on_size_to_change)
        state.selection_changed.connect(self._on_selection_changed)
        window.installEventFilter(self)

    @property
    def is_narrow(self) -> bool:
        """Whether list, body and page have no room beside each other."""
        large = text_size.factor()
        return large > 1 and self._window.width() < _NARROW * (1 + large) / 2

    @property
    def is_out(self) -> bool:
        """Whether the list is shown now."""
        return not self._side.isHidden()

    def take(self) -> None:
        """Pull it out, or push it back; it stays out where it has room."""
        if self.is_narrow:
            self._is_wanted = not self._is_wanted
            self.fold()

    def fold(self) -> None:
        """Be in or out, as there is room."""
        narrow = self.is_narrow
        self._is_wanted = self._is_wanted and narrow
        if self._state.mode != "study":  # which has hidden it
            self._side.setVisible(not narrow or self._is_wanted)
        self._handle.setVisible(narrow)
        text_size.keep(self._side, least=_LEAST, share=self._share())
        least = LEAST_SIZE.width()
        if text_size.factor() > 1 and not narrow:
            least = max(least, sum(part.minimumWidth() for part in self._beside()))
        self._window.setMinimumSize(least, LEAST_SIZE.height())
        self._make_way()
        self._put_back()

    def _share(self) -> float:
        """By how much of what words grow the list grows: by all of it where it has the room to itself."""
        if self.is_narrow:
            return 1
        return 0.8 if self._window.width() >= _ROOMY * (1 + text_size.factor()) / 2 else 0.3

    @property
    def is_crowded(self) -> bool:
        """Whether list, body and page would not fit into the window."""
        least = (max(part.minimumWidth(), part.minimumSizeHint().width()) for part in self._beside())
        return self.is_narrow and self.is_out and sum(least) > self._window.width()

    def _make_way(self) -> None:
        splitter = self._splitter
        page = splitter.widget(splitter.count() - 1) if splitter is not None else None
        if page is not None:
            page.setVisible(not self.is_crowded)

    def _on_selection_changed(self, _selection: object) -> None:
        """What was looked for is found: its page is wanted now."""
        if self.is_crowded:
            self._is_wanted = False
            self.fold()

    def _on_size_to_change(self) -> None:
        """Large words widen list and page: how wide they were is remembered."""
        splitter = self._splitter
        if splitter is not None and text_size.factor() == 1:
            page = splitter.widget(splitter.count() - 1)
            if page is not None:
                self._usual = (self._side.width(), page.width())

    def _put_back(self) -> None:
        """With words of the usual size list and page are as wide as they were."""
        was_large, self._was_large = self._was_large, text_size.factor() > 1
        splitter = self._splitter
        if splitter is not None and was_large and not self._was_large:
            side, page = self._usual
            splitter.setSizes([side, max(splitter.width() - side - page, 1), page])

    @property
    def _splitter(self) -> QSplitter | None:
        holder = self._side.parentWidget()
        return holder if isinstance(holder, QSplitter) else None

    def _beside(self) -> list[QWidget]:
        """What lies beside each other in the window, the list as well."""
        splitter = self._splitter
        if splitter is None:
            return [self._side]
        parts = (splitter.widget(place) for place in range(splitter.count()))
        return [part for part in parts if part is not None]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A window of another width folds or unfolds the list; Qt calls this."""
        if event.type() == QEvent.Type.Resize and text_size.factor() > 1:
            self.fold()
        return False
