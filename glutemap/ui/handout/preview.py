"""The pages as they will be on paper, one under the other, as large as one likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui.theme import L, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.handout.paper import Paper

SCREEN_DPI = 96.0
STEPS = (0.4, 0.5, 0.65, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5)
SETTLE_MS = 160


class PageView(QWidget):
    """One page. Its picture is stretched until one of the right size is there."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._image = QImage()
        self.setAccessibleName(tr("Page {number}", number=number + 1))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def image(self) -> QImage:
        """What is shown."""
        return self._image

    def show_image(self, image: QImage, words: str) -> None:
        """Show a page; ``words`` are what it says."""
        self._image = image
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The paper with a fine edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        if not self._image.isNull():
            painter.drawImage(self.rect(), self._image)
        painter.setPen(QColor(tokens().line_strong))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class Preview(QScrollArea):
    """The pages under each other; Ctrl and the wheel zoom.

    Signals:
        scale_changed: The pages are wanted at another scale (see `px_per_mm`), once zooming has settled.
        zoom_changed: The zoom now; 1 is as on paper.
    """

    scale_changed = Signal()
    zoom_changed = Signal(float)

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self.setObjectName("stage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("The pages as on paper"))
        self._inner = QWidget()
        self._inner.setObjectName("page")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(L, L, L, L)
        self._column.setSpacing(L)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._inner)
        self._paper = paper
        self._zoom: float | None = None  # None: as wide as the view
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self.scale_changed)
        self.pages: list[PageView] = []

    @property
    def zoom(self) -> float:
        """How large the pages are shown; 1 is as on paper, on a screen of 96 dpi."""
        if self._zoom is not None:
            return self._zoom
        room = self.viewport().width() - 2 * L
        return max(room / (self._paper.width_mm * SCREEN_DPI / 25.4), STEPS[0])

    @property
    def px_per_mm(self) -> float:
        """The scale of the images that are wanted, in pixels of the screen."""
        return self.zoom * SCREEN_DPI / 25.4 * self.devicePixelRatioF()

    def show_pages(self, paper: Paper, images: Sequence[QImage], words: Sequence[str]) -> None:
        """Show these pages."""
        self._paper = paper
        while len(self.pages) > len(images):
            gone = self.pages.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.pages) < len(images):
            page = PageView(len(self.pages))
            self.pages.append(page)
            self._column.addWidget(page)
        for page, image, said in zip(self.pages, images, words, strict=True):
            page.show_image(image, said)
        self._size_pages()

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(next((step for step in STEPS if step > self.zoom * 1.01), STEPS[-1]))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(next((step for step in reversed(STEPS) if step < self.zoom * 0.99), STEPS[0]))

    def fit_width(self) -> None:
        """As wide as the view."""
        self.set_zoom(None)

    def set_zoom(self, zoom: float | None) -> None:
        """Show the pages at a zoom, None for as wide as the view."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._size_pages()
            self._settling.start()

    def _size_pages(self) -> None:
        scale = self.zoom * SCREEN_DPI / 25.4
        size = QSize(round(self._paper.width_mm * scale), round(self._paper.height_mm * scale))
        for page in self.pages:
            page.setFixedSize(size)
        self.zoom_changed.emit(self.zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages that are as wide as the view stay so."""
        super().resizeEvent(event)
        if self._zoom is None:
            self._size_pages()
            self._settling.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms, else it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
            return
        super().wheelEvent(event)
