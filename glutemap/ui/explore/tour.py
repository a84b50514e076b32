"""A guided tour: one stop after the other, each shown on the body and told on the page."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from glutemap.body.frame import Layer, Side, View
from glutemap.language import tr
from glutemap.ui import words
from glutemap.ui.panels.citations import Citations
from glutemap.ui.panels.parts import Page, button, clear, column, prose, row, text
from glutemap.ui.state import AppState, PickedLandmark, Selection
from glutemap.ui.theme import XL, L, M, S, theme, tokens

if TYPE_CHECKING:
    from glutemap.knowledge.records import Library, Stop, Tour


class Steps(QWidget):
    """How far one has come: a short bar for each stop."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count, self._at = count, 0
        self.setFixedHeight(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_step(self, at: int) -> None:
        """Stand at a stop, counted from 0."""
        self._at = at
        self.setAccessibleName(tr("Step {n} of {count}", n=at + 1, count=self._count))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars; Qt calls this."""
        now, gap = tokens(), 4.0
        width = (self.width() - gap * (self._count - 1)) / self._count
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for number in range(self._count):
                painter.setBrush(QColor(now.accent if number <= self._at else now.sunken))
                painter.drawRoundedRect(QRectF(number * (width + gap), 0, width, 6), 3, 3)


class TourPage(QWidget):
    """Leads through a tour; the body follows, and is as it was before when the tour ends.

    Signals:
        ended: The tour is over, or was left.
        shown: A stop is shown; its number from 0.
    """

    ended = Signal()
    shown = Signal(int)

    def __init__(
        self, state: AppState, tour: "Tour", library: "Library", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state, self._tour, self._library = state, tour, library
        self._before = (state.selection, state.view, state.layer, state.landmarks_shown, state.landmark)
        self._cite = Citations(library, ())
        self.at = 0
        self.steps = Steps(len(tour.stops))
        self.count, self.title = text("", "small"), text("", "title", wrap=True)
        self.page = Page()
        self.page.body.setContentsMargins(0, 0, 0, 0)
        self.page.body.setSpacing(L)
        self.back = button(tr("Back", "go back"))
        self.next = button(tr("Next"), "primary")
        self.leave = button(tr("Leave the tour"), "link")
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)
        self.leave.clicked.connect(self._on_leave)
        self.setAccessibleName(tr("Tour: {name}", name=tour.name))
        head = column([text(tour.name, "label"), self.steps, self.count], spacing=S)
        foot = row([self.back, self.next, 0, self.leave], spacing=S)
        layout = column([head, self.title, self.page, foot], spacing=L)
        layout.setContentsMargins(L + 4, XL, L + 4, L)
        layout.setStretchFactor(self.page, 1)
        self.setLayout(layout)
        for before, after in pairwise((self.next, self.back, self.leave)):
            QWidget.setTabOrder(before, after)
        for each in (self.next, self.back, self.leave):
            each.installEventFilter(self)
        self._show()
        theme().changed.connect(self._tell)

    @property
    def stop(self) -> "Stop":
        """The stop that is shown."""
        return self._tour.stops[self.at]

    def _on_next(self) -> None:
        if self.at + 1 == len(self._tour.stops):
            self._end()
            return
        self.at += 1
        self._show()

    def _on_back(self) -> None:
        self.at -= 1
        self._show()

    def _on_leave(self) -> None:
        self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On its buttons the arrows go back and on; Qt would walk with them, out of the tour as well."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        keys = [Qt.Key.Key_Left, Qt.Key.Key_Right]
        if event.key() not in keys:
            return super().eventFilter(watched, event)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        goes_on = (event.key() == Qt.Key.Key_Right) is not is_mirrored
        if not goes_on:
            self.back.click()
        elif self.at + 1 < len(self._tour.stops):  # who holds the key down stays in the tour
            self.next.click()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the tour; Qt calls this."""
        if event.key() == Qt.Key.Key_Escape:
            self._end()
        else:
            super().keyPressEvent(event)

    def _end(self) -> None:
        self.put_back()
        self.ended.emit()

    def put_back(self) -> None:
        """Show the body as it was before the tour."""
        selection, view, layer, landmarks, landmark = self._before
        self._state.show_landmarks(landmarks)
        self._state.pick_landmark(landmark)
        self._state.set_layer(layer)
        self._state.set_view(view)
        self._state.set_selection(selection)

    def _show(self) -> None:
        self._show_body()
        self._tell()
        last = self.at + 1 == len(self._tour.stops)
        self.back.setEnabled(self.at > 0)
        self.next.setText(tr("Finish") if last else tr("Next"))
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit(self.at)

    def _show_body(self) -> None:
        state, stop = self._state, self.stop
        state.set_view(View(stop.view))
        state.set_layer(Layer(stop.layer))
        picked = Selection(stop.muscle, Side.LEFT, stop.trigger_point or None) if stop.muscle else None
        state.set_selection(picked)
        state.show_landmarks(bool(stop.landmark))
        side = self._side_of(stop.landmark)
        state.pick_landmark(PickedLandmark(stop.landmark, side) if stop.landmark else None)

    def _side_of(self, landmark: str) -> Side:
        """The left, or the midline for a landmark that lies on it."""
        if not landmark:
            return Side.MIDLINE
        from glutemap.ui.canvas.landmark_pins import sides_of

        return sides_of(self._library.landmarks[landmark])[0]

    def _tell(self) -> None:
        stop = self.stop
        self._cite = Citations(self._library, (key for claim in stop.claims for key in claim.sources))
        self.steps.show_step(self.at)
        self.count.setText(tr("Step {n} of {count}", n=self.at + 1, count=len(self._tour.stops)))
        self.title.setText(stop.title)
        clear(self.page.body)
        for claim in stop.claims:
            self.page.body.addWidget(self._prose(self._cite.claim(claim)))
        self.page.body.addSpacing(M)
        for number, key, source in self._cite.listed():
            self.page.body.addWidget(self._source(number, source.cite if source else key))
        self.page.body.addStretch(1)

    def _prose(self, markup: str) -> QLabel:
        label = prose(markup)
        label.linkHovered.connect(self._on_link_hovered)
        return label

    @staticmethod
    def _source(number: int, cite: str) -> QLabel:
        return text(f"{number}. {words.capital(cite)}", "small", wrap=True)

    def _on_link_hovered(self, href: str) -> None:
        if href:
            QToolTip.showText(QCursor.pos(), self._cite.tip(href), self)
