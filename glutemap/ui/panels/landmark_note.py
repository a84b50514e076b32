"""What the picked landmark is and how to find it with a finger; floats over the body."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from glutemap.language import tr
from glutemap.ui import text_size, words
from glutemap.ui.panels.parts import icon_button, text
from glutemap.ui.state import AppState, PickedLandmark
from glutemap.ui.theme import M, S

WIDTH = 268


class LandmarkBox(QFrame):
    """Names the picked landmark; hidden while none is picked."""

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self.setProperty("role", "floating")
        self.setAccessibleName(tr("Landmark"))
        self.name = text("", "label")
        self.plain = text("", "small")
        self.how = text("", "small")
        for label in (self.name, self.plain, self.how):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button = icon_button("close", tr("Close the note on this landmark"), tr("Close"))
        self.close_button.clicked.connect(self._on_close)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self.name, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(M, S, S, M)
        column.setSpacing(S)
        column.addLayout(head)
        column.addWidget(self.plain)
        column.addWidget(self.how)
        text_size.keep(self, WIDTH)
        state.landmark_changed.connect(self._on_landmark_changed)
        self._on_landmark_changed(state.landmark)

    def _on_landmark_changed(self, picked: PickedLandmark | None) -> None:
        library = self._state.library
        note = library.landmarks.get(picked.id) if picked is not None and library is not None else None
        if note is not None and picked is not None:
            self.name.setText(note.name)
            self.plain.setText(words.capital(words.sided(note.plain, picked.side)))
            self.how.setText(note.find.text)
            self.setAccessibleDescription(f"{note.name}: {note.find.text}")
            self.adjustSize()
        self.setVisible(note is not None)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its words are in its width."""
        layout, width = self.layout(), self.minimumWidth()
        return QSize(width, layout.totalHeightForWidth(width)) if layout is not None else super().sizeHint()

    def _on_close(self) -> None:
        self._state.pick_landmark(None)
