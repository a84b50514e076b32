"""Three hints at the very first start: each goes when followed, all go with one click, none comes again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from glutemap.language import later, tr
from glutemap.ui import icons, text_size
from glutemap.ui.panels.parts import icon_button, text
from glutemap.ui.theme import L, M, S
from glutemap.ui.window import settings

if TYPE_CHECKING:
    from glutemap.ui.window import Window

SEEN = "hints_seen"
_WIDTH = 232
_ROOMY = 600  # a narrower stage has no room beside the body
_UNDER_CAPTION = 48  # below the words of the view at the top of the body
_ROWS = (
    ("turn", "turn-right", later("Drag the body to turn it.")),
    ("pick", "explore", later("Pick a muscle to see where its pain is felt.")),
    ("mark", "mark", later("Click where it hurts, in the mode Mark pain.")),
)


def show_once(window: "Window") -> "Hints | None":
    """The hints over the body, at the first start only."""
    stored = settings()
    if str(stored.value(SEEN, "")) == "1":
        return None
    stored.setValue(SEEN, "1")
    hints = Hints(window)
    hints.show()
    return hints


class Hints(QFrame):
    """The card with the hints: beside the body where there is room, else over the end of the list."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window.centralWidget())
        self._stage = window.stage
        self._list: QWidget | None = window.findChild(QWidget, "sidePanel")
        self.setObjectName("hints")
        self.setProperty("role", "floating")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Hints for the first start"))
        self._lines: dict[str, QWidget] = {}
        self.close_button = icon_button(
            "close", tr("Hide the hints"), tr("Hide the hints; they do not come again")
        )
        self.close_button.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.addWidget(text(tr("To begin with"), "label"), 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, S, S, M)
        column.setSpacing(6)
        column.addLayout(head)
        for key, icon, words in _ROWS:
            line = self._lines[key] = _line(icon, tr(words))
            column.addWidget(line)
        state = window.state
        state.view_changed.connect(self._on_turned)
        state.selection_changed.connect(self._on_picked)
        state.mode_changed.connect(self._on_mode_changed)
        self._notes = (window.stage.alone, window.stage.landmark)  # at the same corner, and needed more
        for part in (window.stage, window.stage.canvas, *self._notes):  # the tools come in above the canvas
            part.installEventFilter(self)
        self._place()

    def shown(self) -> tuple[str, ...]:
        """The hints that are left: ``turn``, ``pick``, ``mark``."""
        return tuple(self._lines)

    def leave(self) -> None:
        """Go for good."""
        self._lines.clear()
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the body's changes; Qt calls this."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        home = self.parentWidget()
        is_roomy = self._list is None or self._stage.width() >= _ROOMY
        place = self._stage if is_roomy else self._list
        layout = self.layout()
        if home is None or place is None or layout is None:
            return
        width = min(text_size.room(_WIDTH), place.width() - 2 * S)
        self.setFixedWidth(width)
        layout.activate()
        height = layout.totalHeightForWidth(width)
        self.setFixedHeight(height)
        if is_roomy:
            under = [note.geometry().bottom() + 1 + S for note in self._notes if note.isVisible()]
            spot = QPoint(M, max(self._stage.canvas.y() + _UNDER_CAPTION, *under, 0))
        else:
            spot = QPoint((place.width() - width) // 2, place.height() - height - S)
        self.move(place.mapTo(home, spot))
        self.raise_()

    def _follow(self, key: str) -> None:
        line = self._lines.pop(key, None)
        if line is None:
            return
        line.hide()
        line.deleteLater()
        if self._lines:
            self._place()
        else:
            self.leave()

    @Slot(object)
    def _on_turned(self, _view: object) -> None:
        self._follow("turn")

    @Slot(object)
    def _on_picked(self, picked: object) -> None:
        if picked is not None:
            self._follow("pick")

    @Slot(str)
    def _on_mode_changed(self, mode: str) -> None:
        # The study mode has a body of its own: the hints wait for the other.
        self.setVisible(mode != "study" and bool(self._lines))
        if mode == "symptoms":
            self._follow("mark")


def _line(icon: str, words: str) -> QWidget:
    result = QWidget()
    picture = QLabel()
    picture.setPixmap(icons.icon(icon, "accent").pixmap(20, 20))
    picture.setFixedSize(20, 20)
    line = QHBoxLayout(result)
    line.setContentsMargins(0, 0, S, 0)
    line.setSpacing(M)
    line.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(text(words, "small", wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
    return result
