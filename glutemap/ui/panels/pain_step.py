"""The first step: where it hurts, and which muscles are worth checking."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from glutemap.language import later, tr
from glutemap.ui import icons, ranking_words, words
from glutemap.ui.panels.marks import Marks
from glutemap.ui.panels.parts import Page, button, text
from glutemap.ui.panels.ranking import RankingList, worth_checking
from glutemap.ui.state import AppState
from glutemap.ui.theme import XL, M, S

if TYPE_CHECKING:
    from glutemap.ranking.result import Ranking
    from glutemap.ui.second_look import SecondLook

_GO_THERE = later("Go to what is worth checking first")
_IN_SIGHT = 48  # of the first candidate, in logical pixels: less of it is out of sight


class PainStep(Page):
    """Marks and ranking under each other in one column that scrolls.

    While the marks leave no room for the ranking, its first candidate floats over the end of the page.
    """

    def __init__(
        self,
        state: AppState,
        actions: Mapping[str, QAction],
        second_look: "SecondLook",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._first = ""  # of the ranking, in words
        self.setAccessibleName(tr("Marked pain and what is worth checking"))
        self.marks = Marks(state, actions)
        self.ranking = RankingList(state, second_look)
        self.waiting = text(
            tr("Getting the patterns of all muscles ready; only the first start takes this long."),
            "small",
            wrap=True,
        )
        self.body.setSpacing(XL)
        for part in (self.marks, self.waiting, self.ranking):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.to_ranking = button("", "floating", tip=tr(_GO_THERE))
        icons.dress(self.to_ranking, "chevron-down", "accent", 16)
        self.to_ranking.setParent(self)
        self.to_ranking.hide()
        self.to_ranking.clicked.connect(self._on_to_ranking)
        self._floating = QTimer(self)  # after the layout has settled
        self._floating.setSingleShot(True)
        self._floating.setInterval(0)
        self._floating.timeout.connect(self._float)
        self.verticalScrollBar().valueChanged.connect(self._on_moved)
        self.verticalScrollBar().rangeChanged.connect(self._on_moved)
        state.ranking_changed.connect(self._on_ranking_changed)
        state.pain_changed.connect(self._on_pain_changed)
        state.zones_changed.connect(self._show_waiting)
        self._show_waiting()
        self._on_ranking_changed(state.ranking)

    def _on_pain_changed(self, _pain: object) -> None:
        self._show_waiting()

    def _show_waiting(self) -> None:
        self.waiting.setVisible(not self._state.pain.is_empty and self._state.zones is None)

    # -- the way to the ranking -------------------------------------------------------------------

    def _on_ranking_changed(self, ranking: "Ranking | None") -> None:
        worth = worth_checking(ranking) if ranking is not None else []
        if worth:
            name = ranking_words.with_side(self._state.library, worth[0])
            self._first = f"{name}, {words.percent(worth[0].share)}"
            self.to_ranking.setText(self._first)
            self.to_ranking.setAccessibleName(tr("Go to the ranking; first is {name}", name=name))
        else:
            self.to_ranking.setText("")
        self._floating.start()

    def _on_moved(self) -> None:
        self._floating.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What floats stays at the end."""
        super().resizeEvent(event)
        self._floating.start()

    def _float(self) -> None:
        ranking = self.ranking
        floats = bool(self.to_ranking.text() and ranking.rows) and not ranking.isHidden()
        if floats and ranking.little.isHidden():  # where nothing explains much, no candidate is praised
            top = ranking.rows[0].mapTo(self.viewport(), QPoint(0, 0)).y()
            floats = top + _IN_SIGHT > self.viewport().height()
        else:
            floats = False
        self.to_ranking.setVisible(floats)
        if floats:
            room = self.viewport().width()
            self.to_ranking.setText(self._first)
            self.to_ranking.setToolTip(tr(_GO_THERE))
            over = self.to_ranking.sizeHint().width() - room + 2 * S
            if over > 0:  # the page says it whole
                metrics = self.to_ranking.fontMetrics()
                most = metrics.horizontalAdvance(self._first) - over
                self.to_ranking.setText(metrics.elidedText(self._first, Qt.TextElideMode.ElideMiddle, most))
                self.to_ranking.setToolTip(self._first)
            self.to_ranking.adjustSize()
            size = self.to_ranking.sizeHint().boundedTo(self.viewport().size())
            self.to_ranking.setGeometry(
                (room - size.width()) // 2,
                self.viewport().height() - size.height() - M,
                size.width(),
                size.height(),
            )

    def _on_to_ranking(self) -> None:
        self.verticalScrollBar().setValue(self.ranking.y() - M)
        if self.ranking.rows:
            self.ensureWidgetVisible(self.ranking.rows[0], 0, M)
            self.ranking.rows[0].setFocus()
