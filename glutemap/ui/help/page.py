"""What a page of the manual shows: words, steps, a picture, and actions with their keys."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from glutemap.language import later, tr
from glutemap.ui import text_size, words
from glutemap.ui.actions import keys_of, on_the_body
from glutemap.ui.canvas.colours import DARK, LIGHT
from glutemap.ui.explore.compare import MusclePicture
from glutemap.ui.help.pictures import picture_spec
from glutemap.ui.panels.parts import button, column, prose, row, text
from glutemap.ui.theme import M, S, theme

if TYPE_CHECKING:
    from glutemap.knowledge.records import ManualPage
    from glutemap.ui.panels.body_picture import PictureDesk
    from glutemap.ui.state import AppState

PICTURE_HEIGHT = 250
NOW = later("Do it now")
AT_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def page_parts(
    page: "ManualPage", state: "AppState", desk: "PictureDesk", actions: Mapping[str, QAction]
) -> list[QWidget]:
    """The parts of a page under each other."""
    parts: list[QWidget] = [text(page.title, "title")]
    parts += [prose(words.plain_html(paragraph)) for paragraph in page.text]
    if page.picture is not None:
        colours = DARK if theme().is_dark else LIGHT
        spec = picture_spec(page.picture, state.library, state.zones, state.body, colours)
        shown = MusclePicture(desk, spec, PICTURE_HEIGHT, tr("Picture: {what}", what=page.picture.shows))
        parts += [shown, prose(words.plain_html(page.picture.shows), "small")]
    if page.steps:
        parts += [text(tr("Step by step"), "heading"), _steps(page.steps)]
    named = [actions[name] for name in page.actions if name in actions]
    if named:
        parts += [text(tr(NOW), "heading"), ActionTable(named)]
    if page.gestures:
        parts += [text(tr("On the body"), "heading"), _gestures()]
    return parts


def _steps(steps: Sequence[str]) -> QWidget:
    lines = []
    for number, step in enumerate(steps, 1):
        line = row(spacing=S)
        count = text(str(number), "number")
        text_size.keep(count, 20, share=1)
        line.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(prose(words.plain_html(step)), 1)
        lines.append(line)
    result = QWidget()
    result.setLayout(column(lines, spacing=S))
    return result


class ActionTable(QWidget):
    """Each action as a link that does it, with its keys; greyed while it cannot be done."""

    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__()
        self.links: dict[str, QPushButton] = {}
        grid = _grid(self, 0)
        for number, action in enumerate(actions):
            link = button(action.text().replace("&", ""), "link")
            link.setEnabled(action.isEnabled())
            action.enabledChanged.connect(link.setEnabled)
            keys = keys_of(action)
            link.setAccessibleDescription(tr("Key: {keys}", keys=keys) if keys else "")
            link.setProperty("action", action.objectName())
            self.links[action.objectName()] = link
            grid.addWidget(link, number, 0, Qt.AlignmentFlag.AlignLeft)
            if keys:
                grid.addWidget(text(keys, "badge"), number, 1, AT_THE_RIGHT)


def _gestures() -> QWidget:
    result = QWidget()
    grid = _grid(result, S)
    for number, (what, keys) in enumerate(on_the_body()):
        grid.addWidget(text(what, wrap=True), number, 0)
        grid.addWidget(text(keys, "badge"), number, 1, AT_THE_RIGHT)
    return result


def _grid(of: QWidget, gap: int) -> QGridLayout:
    grid = QGridLayout(of)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(M)
    grid.setVerticalSpacing(gap)
    grid.setColumnStretch(0, 1)
    return grid
