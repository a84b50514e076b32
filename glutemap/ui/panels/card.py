"""The card of the selected muscle: short, in the order in which one wants to know things."""

from collections.abc import Callable
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QLabel, QLayout, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from glutemap.language import later, many, tr
from glutemap.ui import words
from glutemap.ui.panels import card_sections as sections
from glutemap.ui.panels.citations import Citations, keys_of
from glutemap.ui.panels.parts import Page, column, frame, prose, row, rule, text
from glutemap.ui.panels.picks import Section
from glutemap.ui.panels.points import PointRows
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import XL, L, M, S, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.knowledge.records import Library
    from glutemap.ui.panels.body_picture import PictureDesk, Shows

# After the highlight is on the screen: the card must not delay it. What is below the edge comes later still.
BUILD_DELAY_MS = 24
REST_DELAY_MS = 40
CALM_MS = 32  # the scroll area takes the new height an event late: not painted until then
AT_ONCE = 3  # sections that can be seen without scrolling

Build = Callable[[sections.Maker], QWidget]

_TITLES: tuple[tuple[str, str, Build | None], ...] = (
    ("where", later("Where it is"), sections.where),
    ("does", later("What it does"), sections.does),
    ("hurts", later("Where it hurts"), None),  # the pickable rows, which watch the state
    ("brings_on", later("What brings it on"), sections.brings_on),
    ("check", later("Check it yourself"), sections.check),
    ("relieve", later("Relieve it"), sections.relieve),
    ("see_someone", later("When to see someone"), sections.see_someone),
    ("copycats", later("What else it could be"), sections.copycats),
    ("evidence", later("How sure is this?"), sections.evidence),
    ("sources", later("Sources"), sections.sources),
)


class Card(QStackedWidget):
    """Shows the selected muscle; says what to do while none is selected.

    Signals:
        shown: The card of this muscle is complete.
        relief_requested: Go through these routines (a list) step by step.
    """

    shown = Signal(str)
    relief_requested = Signal(object)

    def __init__(
        self, state: AppState, desk: "PictureDesk | None" = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._desk = desk  # without one there are no pictures (tests)
        self._open = {"hurts", "brings_on"}  # what the pain does comes first; the rest is one click away
        self._showing = ""
        self._maker: sections.Maker | None = None
        self._side = text("", "badge-accent")
        self._cite: Citations | None = None
        self._sections: dict[str, Section] = {}
        self.points: PointRows | None = None
        self.page = Page()
        self.page.setAccessibleName(tr("Card of the muscle"))
        self.page.body.setSpacing(S)
        self.addWidget(self.page)
        self.addWidget(_nothing_selected())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BUILD_DELAY_MS)
        self._timer.timeout.connect(self.refresh)
        self._rest_timer = QTimer(self)
        self._rest_timer.setSingleShot(True)
        self._rest_timer.setInterval(REST_DELAY_MS)
        self._rest_timer.timeout.connect(self._complete)
        self._calm_timer = QTimer(self)
        self._calm_timer.setSingleShot(True)
        self._calm_timer.setInterval(CALM_MS)
        self._calm_timer.timeout.connect(self._paint_again)
        state.selection_changed.connect(self._on_selection_changed)
        theme().changed.connect(self._on_theme_changed)
        self.refresh()

    def _on_selection_changed(self, _selection: Selection | None) -> None:
        self._timer.start()

    def _on_theme_changed(self) -> None:
        self._showing = ""
        self._timer.start()

    def refresh(self) -> None:
        """Show what is selected now."""
        selection, library = self._state.selection, self._state.library
        if selection is None or library is None or selection.muscle_id not in library.muscles:
            self._showing = ""
            self.setCurrentIndex(1)
            return
        self.setCurrentIndex(0)
        if self._showing != selection.muscle_id:
            self._showing = selection.muscle_id
            self.page.setUpdatesEnabled(False)
            self._begin(library, selection.muscle_id)
            self.page.setUpdatesEnabled(True)
            self.page.verticalScrollBar().setValue(0)
        self._side.setText(words.capital(words.side_name(selection.side)))
        if self.points is not None:
            self.points.show_picked(selection)

    def _begin(self, library: "Library", muscle_id: str) -> None:
        """Build what can be seen at once; the rest follows when the timer asks for it."""
        muscle = library.muscles[muscle_id]
        self._cite = Citations(library, keys_of(muscle, library))
        self._maker = sections.Maker(
            muscle,
            library,
            self._cite,
            self._on_link_hovered,
            self._on_link,
            self.relief_requested.emit,
            self._picture,
        )
        self.page.clear()
        self._side = text("", "badge-accent")
        self.page.body.addLayout(_head(self._maker, self._side))
        self.page.body.addSpacing(S)
        self.points, self._sections = None, {}
        self._add_sections(_TITLES[:AT_ONCE])
        self.page.body.addStretch(1)
        self._rest_timer.start()

    def _picture(self, shows: "Shows") -> QWidget | None:
        """A small picture of the muscle shown now."""
        if self._desk is None:
            return None
        from glutemap.ui.panels.body_picture import BodyPicture

        return BodyPicture(self._desk, self._state, self._showing, shows)

    def _complete(self) -> None:
        """Build the sections that are still missing."""
        self._rest_timer.stop()
        if self._maker is None or len(self._sections) == len(_TITLES):
            return
        self._hold_still()
        self.page.body.takeAt(self.page.body.count() - 1)  # the stretch goes to the end again
        self._add_sections(_TITLES[AT_ONCE:])
        self.page.body.addStretch(1)
        self.shown.emit(self._showing)

    def _hold_still(self) -> None:
        """Until the new height is there, all parts are squeezed into the old one: nobody should see that."""
        self.page.setUpdatesEnabled(False)
        self._calm_timer.start()

    def _paint_again(self) -> None:
        self.page.setUpdatesEnabled(True)

    def _add_sections(self, titles: "Sequence[tuple[str, str, Build | None]]") -> None:
        maker = self._maker
        assert maker is not None
        for key, title, make in titles:
            build = partial(self._make_points if make is None else make, maker)
            self._add_section(self.page.body, key, tr(title), build, _summary(key, maker))

    def _make_points(self, maker: sections.Maker) -> PointRows:
        """The rows for the points: with their section, for a widget of nobody is a window."""
        self.points = PointRows(self._state, maker)
        if self._state.selection is not None:
            self.points.show_picked(self._state.selection)
        return self.points

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
        self._complete()
        return self._sections[key]

    def _on_turned(self, key: str, is_open: bool) -> None:
        """Keep what is open open for the next muscle too."""
        self._hold_still()
        (self._open.add if is_open else self._open.discard)(key)

    def _on_link_hovered(self, href: str) -> None:
        if href and self._cite is not None:
            QToolTip.showText(QCursor.pos(), self._cite.tip(href), self)
        else:
            QToolTip.hideText()

    def _on_link(self, _href: str) -> None:
        section = self.section("sources")
        section.open()
        self.page.ensureWidgetVisible(section, 0, XL)


def _head(maker: sections.Maker, side: QLabel) -> QVBoxLayout:
    muscle = maker.muscle
    title = text(muscle.names.english, "display", wrap=True)
    layer = text(words.capital(tr(words.LAYERS[muscle.layer])), "badge")
    latin = text(muscle.names.latin, "soft", wrap=True)
    parts: list[QWidget | QLayout | int] = [title, latin, row([side, layer, 0], spacing=S)]
    head = column(parts, spacing=6)
    head.addSpacing(S)
    head.addWidget(prose(escape(muscle.plain)))
    return head


def _summary(key: str, maker: sections.Maker) -> str:
    """What a closed section promises."""
    muscle = maker.muscle
    plan = muscle.relief
    tries = len(plan.release) + len(plan.stretch) + len(plan.strengthen)
    return {
        "where": tr("attachments and nerve"),
        "does": many(len(muscle.actions), "{n} action", "{n} actions"),
        "relieve": many(tries, "{n} thing to try", "{n} things to try"),
        "see_someone": many(len(muscle.see_someone), "{n} sign", "{n} signs"),
        "copycats": many(len(muscle.copycats), "{n} condition", "{n} conditions"),
        "evidence": tr(words.GRADES.get(muscle.grade, "")),
    }.get(key, "")


def _nothing_selected() -> QWidget:
    page = QWidget()
    advice = prose(tr("Pick one in the list, type a name, or click it on the body."), "soft")
    tile = frame(
        "quiet-tile", column([text(tr("No muscle picked"), "title", wrap=True), advice], spacing=S, margin=L)
    )
    inner = column([tile, 0], margin=L + 4, spacing=M)
    page.setLayout(inner)
    return page
