"""The small parts that every panel is made of: texts, buttons, rules, tiles, columns."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from glutemap.ui import icons, words
from glutemap.ui.nesting import mend_nested_layouts
from glutemap.ui.panels.flow import WholeColumn, WrappingButton
from glutemap.ui.theme import L, M

mend_nested_layouts()

_Box = TypeVar("_Box", QVBoxLayout, QHBoxLayout)


class Paragraph(QLabel):
    """Wrapped text whose height follows its width.

    A plain label asks for the height that its narrowest width would need; a column of them would then
    leave a long blank end.
    """

    def __init__(self, content: str, kind: Qt.TextFormat) -> None:
        super().__init__(content)
        self.setTextFormat(kind)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Narrow and one line: the layout asks for the height of the width it gives."""
        return QSize(40, 16)


def text(content: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """A label of one role of the type scale; the content is taken as it stands, not as markup."""
    label = Paragraph(content, Qt.TextFormat.PlainText) if wrap else QLabel(content)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label


def prose(markup: str, role: str = "") -> QLabel:
    """A wrapped paragraph of HTML with air between its lines."""
    label = Paragraph(words.html(markup), Qt.TextFormat.RichText)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    # A label with links takes the focus by default, at every link: the sources are listed below anyway.
    label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
    if role:
        label.setProperty("role", role)
    return label


def rule() -> QFrame:
    """A hairline."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


def button(label: str, role: str = "", icon: str = "", tip: str = "", *, wrap: bool = False) -> QPushButton:
    """A button with words."""
    result = WrappingButton(label) if wrap else QPushButton(label)
    if role:
        result.setProperty("role", role)
    if icon:
        icons.dress(
            result, icon, {"warn": "warn", "link": "accent", "primary": "on_accent"}.get(role, ""), 18
        )
    if tip:
        result.setToolTip(tip)
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    return result


def icon_button(name: str, words_: str, tip: str = "", colour: str = "") -> QToolButton:
    """A button with an icon only; ``words_`` are what a screen reader says, and the tip unless told."""
    result = QToolButton()
    result.setProperty("role", "icon")
    icons.dress(result, name, colour)
    result.setAccessibleName(words_)
    result.setToolTip(tip or words_)
    result.setAutoRaise(True)
    return result


def action_button(action: QAction, name: str) -> QToolButton:
    """An icon button that does what an action does, and is enabled as it is."""
    result = icon_button(name, action.text().replace("&", ""))
    # setDefaultAction would bring the action's own untinted icon along.
    result.clicked.connect(action.trigger)
    result.setToolTip(tip_of(action))
    result.setEnabled(action.isEnabled())
    action.enabledChanged.connect(result.setEnabled)
    if action.isCheckable():
        result.setCheckable(True)
        result.setChecked(action.isChecked())
        action.toggled.connect(result.setChecked)
    return result


def tip_of(action: QAction) -> str:
    """The action's words with its shortcuts."""
    keys = ", ".join(k.toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts()[:2])
    name = action.toolTip() or action.text()
    return f"{name}  ({keys})" if keys else name


def frame(role: str, inner: QLayout) -> QFrame:
    """A framed part of a page (``tile``, ``callout``)."""
    result = QFrame()
    result.setProperty("role", role)
    result.setLayout(inner)
    return result


def column(parts: Iterable[QWidget | QLayout | int] = (), spacing: int = M, margin: int = 0) -> QVBoxLayout:
    """Widgets, layouts and gaps (numbers) under each other."""
    layout = QVBoxLayout()
    return _filled(layout, parts, spacing, margin)


def row(parts: Iterable[QWidget | QLayout | int] = (), spacing: int = M, margin: int = 0) -> QHBoxLayout:
    """Widgets, layouts and gaps (numbers) beside each other; the number 0 is what stretches."""
    layout = QHBoxLayout()
    return _filled(layout, parts, spacing, margin)


def _filled(layout: _Box, parts: Iterable[QWidget | QLayout | int], spacing: int, margin: int) -> _Box:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        elif part == 0:
            layout.addStretch(1)
        else:
            layout.addSpacing(part)
    return layout


def focusable(layout: QLayout) -> Iterator[QWidget]:
    """Everything in a layout that the Tab key stops at, in the order in which it is read.

    Never asks the layout for its items: see `glutemap.ui.nesting` for what becomes of those.
    """
    inside: list[QLayout | QWidget] = [part for part in layout.children() if isinstance(part, QLayout)]
    inside += _widgets_in(layout)
    for part in sorted(inside, key=layout.indexOf):
        if isinstance(part, QLayout):
            yield from focusable(part)
            continue
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield part
        shown = part.widget() if isinstance(part, QScrollArea) else part
        inner = shown.layout() if shown is not None else None
        if inner is not None:
            yield from focusable(inner)


def order_tabs(layout: QLayout) -> None:
    """Let the Tab key follow the reading order; parts that came later are at the end of it otherwise."""
    order_widgets(focusable(layout))


def order_widgets(widgets: Iterable[QWidget]) -> None:
    """Let the Tab key go from each of these to the next."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


class Page(QScrollArea):
    """A column that scrolls; put parts into `body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget()
        self._page.setObjectName("page")
        self.body = WholeColumn(self._page)
        self.body.setContentsMargins(L + 4, L + 4, L + 4, L * 2)
        self.body.setSpacing(M)
        self.setWidget(self._page)

    def clear(self) -> None:
        """Remove every part; each goes when the event loop is next idle."""
        clear(self.body)


def clear(layout: QLayout) -> None:
    """Empty a layout; its widgets are deleted when the event loop is next idle.

    Layouts inside go as soon as nobody holds them.
    """
    for inner in [part for part in layout.children() if isinstance(part, QLayout)]:
        clear(inner)
        layout.removeItem(inner)
    for widget in _widgets_in(layout):
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
    while layout.count():
        layout.takeAt(0)  # room between parts


def _widgets_in(layout: QLayout) -> list[QWidget]:
    """The widgets that a layout places itself, as they were made."""
    host = layout.parentWidget()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    made = host.findChildren(QWidget, options=direct) if host is not None else []
    return [widget for widget in made if layout.indexOf(widget) >= 0]
