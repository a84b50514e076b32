"""The card of the selected muscle: short, in the order in which one wants to know things."""

from collections.abc import Callable
from functools import partial
from html import escape

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QLayout, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from glutemap.ui import words
from glutemap.ui.panels import card_sections as sections
from glutemap.ui.panels.citations import Citations, keys_of
from glutemap.ui.panels.parts import Page, column, frame, prose, row, rule, text
from glutemap.ui.panels.picks import Section
from glutemap.ui.panels.points import PointRows
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import XL, L, M, S, theme

# After the highlight is on the screen: the card must not delay it.
BUILD_DELAY_MS = 12

_TITLES: tuple[tuple[str, str, Callable[[sections.Maker], QWidget]], ...] = (
    ("where", "Where it is", sections.where),
    ("does", "What it does", sections.does),
    ("hurts", "Where it hurts", sections.does),  # replaced by the pickable rows
    ("brings_on", "What brings it on", sections.brings_on),
    ("check", "Check it yourself", sections.check),
    ("relieve", "Relieve it", sections.relieve),
    ("see_someone", "When to see someone", sections.see_someone),
    ("copycats", "What else it could be", sections.copycats),
    ("evidence", "How sure is this?", sections.evidence),
    ("sources", "Sources", sections.sources),
)


class Card(QStackedWidget):
    """Shows the selected muscle; says what to do while none is selected.

    Signals:
        shown: The card of this muscle is complete.
    """

    shown = Signal(str)

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._open = {"where", "hurts", "brings_on"}
        self._showing: tuple[str, object] | None = None
        self._cite: Citations | None = None
        self._sections: dict[str, Section] = {}
        self.points: PointRows | None = None
        self.page = Page()
        self.page.setAccessibleName("Card of the muscle")
        self.page.body.setSpacing(S)
        self.addWidget(self.page)
        self.addWidget(_nothing_selected())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BUILD_DELAY_MS)
        self._timer.timeout.connect(self.refresh)
        state.selection_changed.connect(self._on_selection_changed)
        theme().changed.connect(self._on_theme_changed)
        self.refresh()

    def _on_selection_changed(self, _selection: Selection | None) -> None:
        self._timer.start()

    def _on_theme_changed(self) -> None:
        self._showing = None
        self._timer.start()

    def refresh(self) -> None:
        """Show what is selected now."""
        selection, library = self._state.selection, self._state.library
        if selection is None or library is None or selection.muscle_id not in library.muscles:
            self._showing = None
            self.setCurrentIndex(1)
            return
        self.setCurrentIndex(0)
        if self._showing == (selection.muscle_id, selection.side):
            if self.points is not None:
                self.points.show_picked(selection)
            return
        same_muscle = self._showing is not None and self._showing[0] == selection.muscle_id
        position = self.page.verticalScrollBar().value() if same_muscle else 0
        self._showing = (selection.muscle_id, selection.side)
        self.page.setUpdatesEnabled(False)
        self._build(selection)
        self.page.setUpdatesEnabled(True)
        self.page.verticalScrollBar().setValue(position)
        self.shown.emit(selection.muscle_id)

    def _build(self, selection: Selection) -> None:
        library = self._state.library
        assert library is not None
        muscle = library.muscles[selection.muscle_id]
        self._cite = Citations(library, keys_of(muscle, library))
        maker = sections.Maker(muscle, library, self._cite, self._on_link_hovered, self._on_link)
        self.page.clear()
        body = self.page.body
        body.addLayout(_head(maker, selection))
        body.addSpacing(S)
        self.points = PointRows(self._state, maker)
        self._sections = {}
        for key, title, make in _TITLES:
            build = partial(_given, self.points) if key == "hurts" else partial(make, maker)
            self._add_section(body, key, title, build, _summary(key, maker))
        body.addStretch(1)
        self.points.show_picked(selection)

    def _add_section(
        self, body: QVBoxLayout, key: str, title: str, build: Callable[[], QWidget], summary: str
    ) -> None:
        section = Section(key, title, build, is_open=key in self._open, summary=summary)
        section.turned.connect(self._on_turned)
        self._sections[key] = section
        body.addWidget(rule())
        body.addWidget(section)

    def section(self, key: str) -> Section:
        """One section of the card shown now, by its key (``relieve``)."""
        return self._sections[key]

    def _on_turned(self, key: str, is_open: bool) -> None:
        """Keep what is open open for the next muscle too."""
        (self._open.add if is_open else self._open.discard)(key)

    def _on_link_hovered(self, href: str) -> None:
        if href and self._cite is not None:
            QToolTip.showText(QCursor.pos(), self._cite.tip(href), self)
        else:
            QToolTip.hideText()

    def _on_link(self, _href: str) -> None:
        section = self._sections["sources"]
        section.open()
        self.page.ensureWidgetVisible(section, 0, XL)


def _given(widget: QWidget) -> QWidget:
    return widget


def _head(maker: sections.Maker, selection: Selection) -> QVBoxLayout:
    muscle = maker.muscle
    title = text(muscle.names.english, "display", wrap=True)
    side = text(words.capital(str(selection.side)), "badge-accent")
    layer = text(words.capital(words.LAYERS[muscle.layer]), "badge")
    latin = text(muscle.names.latin, "soft", wrap=True)
    also = [*muscle.names.everyday, *muscle.names.synonyms][:4]
    parts: list[QWidget | QLayout | int] = [title, latin, row([side, layer, 0], spacing=S)]
    head = column(parts, spacing=6)
    head.addSpacing(S)
    head.addWidget(prose(escape(muscle.plain)))
    if also:
        head.addSpacing(2)
        head.addWidget(prose(f"Also called {escape(words.listed(also))}.", "small"))
    return head


def _summary(key: str, maker: sections.Maker) -> str:
    """What a closed section promises."""
    muscle = maker.muscle
    plan = muscle.relief
    return {
        "does": f"{len(muscle.actions)} actions",
        "relieve": f"{len(plan.release) + len(plan.stretch) + len(plan.strengthen)} things to try",
        "see_someone": f"{len(muscle.see_someone)} signs",
        "copycats": f"{len(muscle.copycats)} conditions",
        "evidence": words.GRADES.get(muscle.grade, ""),
    }.get(key, "")


def _nothing_selected() -> QWidget:
    page = QWidget()
    advice = prose("Pick one in the list, type a name, or click it on the body.", "soft")
    tile = frame("quiet-tile", column([text("No muscle picked", "title"), advice], spacing=S, margin=L))
    inner = column([tile, 0], margin=L + 4, spacing=M)
    page.setLayout(inner)
    return page
