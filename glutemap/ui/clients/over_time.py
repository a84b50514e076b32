"""Two dates of a client side by side and laid over each other, and all of them in a chart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from glutemap.body.frame import View
from glutemap.language import day, later, tr
from glutemap.ui import icons, text_size
from glutemap.ui.background import import_here
from glutemap.ui.clients import compared, said
from glutemap.ui.clients.frame import RecordSheet
from glutemap.ui.clients.work import Work
from glutemap.ui.menu import Menu
from glutemap.ui.panels.flow import Flow
from glutemap.ui.panels.parts import clear, column, frame, prose, row, rule, text
from glutemap.ui.panels.segments import Segment, Segments
from glutemap.ui.theme import XL, XS, L, M, S, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.clients.change import Change
    from glutemap.clients.records import Measures, Session
    from glutemap.ui.clients.chart import TimeChart
    from glutemap.ui.clients.desk import ClientDesk

WIDEST, NARROWEST = 300, 180  # of a picture, in logical pixels
ASPECT = 1.18  # height by width
RESIZED_MS = 120
_SAMPLE = QSize(34, 22)
_PARTS = (4, 3, 3, 4)  # of the width, for the columns of the areas
_ABOUT = "side of the body"
_NAMES = {
    View.POSTERIOR: later("Back", "side of the body"),
    View.LEFT: later("Left side", "side of the body"),
    View.ANTERIOR: later("Front", "side of the body"),
    View.RIGHT: later("Right side", "side of the body"),
}
_TIPS = {
    View.POSTERIOR: later("Look at the back"),
    View.LEFT: later("Look at the left side"),
    View.ANTERIOR: later("Look at the front"),
    View.RIGHT: later("Look at the right side"),
}
_EDGES = {
    View.POSTERIOR: later("Seen from behind; client's left is on the left here."),
    View.LEFT: later("Client's left side; front is on the left here."),
    View.ANTERIOR: later("Seen from the front; client's right is on the left here."),
    View.RIGHT: later("Client's right side; back is on the left here."),
}
_PICTURES = {
    View.POSTERIOR: later("Drawing, back: {told}"),
    View.LEFT: later("Drawing, left side: {told}"),
    View.ANTERIOR: later("Drawing, front: {told}"),
    View.RIGHT: later("Drawing, right side: {told}"),
}
_LEGEND = (
    ("gone", later("Gone", "of a marked area")),
    ("stayed", later("Stayed, or not clearly different", "of a marked area")),
    ("new", later("New", "of a marked area")),
)
_USED_IN_POOL = (
    "glutemap.ui.canvas.contours",
    "glutemap.ui.canvas.hit_test",
    "glutemap.ui.canvas.points",
    "glutemap.ui.canvas.sheet",
    "glutemap.ui.canvas.skin_grid",
    "glutemap.ui.clients.looks",
    "glutemap.ui.clients.overlay",
)


@dataclass(frozen=True)
class _Compared:
    """What the worker found."""

    view: View
    elsewhere: View | None  # from where change is seen that this view does not show
    change: Change
    pictures: tuple[QImage, QImage, QImage]
    measures: dict[int, Measures]


class DateButton(QPushButton):
    """Chooses one of a client's dates from a menu; ``pattern`` is what it says, with a place for {day}."""

    def __init__(self, pattern: str, sessions: Sequence[Session]) -> None:
        super().__init__()
        self._pattern, self._sessions = pattern, sessions
        self.number = 0
        self.dates = Menu(self)
        for number in reversed(range(len(sessions))):
            self.dates.addAction(self._title(number)).setData(number)
        self.setMenu(self.dates)
        icons.dress(self, "chevron-down", "", 16)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the words
        self.dates.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _title(self, number: int) -> str:
        """The day; with a count when there were several sessions that day."""
        when = self._sessions[number].held_on
        same = [n for n, session in enumerate(self._sessions) if session.held_on == when]
        return day(when) + (f" ({same.index(number) + 1})" if len(same) > 1 else "")

    def choose(self, number: int) -> None:
        """Show a date as the chosen one."""
        self.number = number
        self.setText(tr(self._pattern, day=self._title(number)))
        self.setAccessibleName(self.text())


class OverTime(RecordSheet):
    """Compares two of the open client's sessions that hold a drawing."""

    def __init__(self, desk: ClientDesk, parent: QWidget | None = None) -> None:
        assert desk.client is not None
        super().__init__(tr("Over time"), desk.client.person.name, parent)
        self._desk = desk
        self._work = Work(self)
        self._turn = 0
        self._measures: dict[int, Measures] = {}
        self.sessions = tuple(s for s in desk.sessions() if said.is_drawn(s))
        self.before = DateButton(later("Before: {day}"), self.sessions)
        self.after = DateButton(later("After: {day}"), self.sessions)
        self.view = Segments(
            tr("View"),
            [Segment(str(view), tr(name, _ABOUT), tr(_TIPS[view])) for view, name in _NAMES.items()],
            folds=True,
        )
        self._chosen_view: View | None = None
        self.pictures = [_picture() for _ in range(3)]
        self._size = QSize()
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(RESIZED_MS)
        self._resized.timeout.connect(self._on_resized)
        self.sides = text("", "soft", wrap=True)
        self.elsewhere = text("", "warn", wrap=True)
        self.elsewhere.hide()
        self.verdict = text("", "heading", wrap=True)
        self.strength = text("", "label", wrap=True)
        self.chart: TimeChart | None = None
        self._chart_place = column([])
        self.table = QGridLayout()
        self._lay_out()
        self.add_buttons(self.closing_button())
        self.fit(QSize(1010, 800))
        self._is_possible = len(self.sessions) > 1
        if self._is_possible:
            self.before.choose(0)
            self.after.choose(len(self.sessions) - 1)
            self.before.dates.triggered.connect(self._on_before)
            self.after.dates.triggered.connect(self._on_after)
            self.view.chosen.connect(self._on_view)
            theme().changed.connect(self._begin)
            self._resized.start(0)
        self.finished.connect(self._on_finished)
        self.before.setFocus()

    # -- parts ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        if len(self.sessions) < 2:
            about = prose(tr("Two sessions with a drawing are needed to compare them."), "soft")
            self.body.addWidget(frame("quiet-tile", column([about], margin=L)))
            self.body.addStretch(1)
            return
        self.body.addLayout(column([row([self.view, 0]), self.sides], spacing=S))
        places = Flow(M)
        self.body.addLayout(places)
        over = text(tr("Laid over each other"), "label")
        over.setMinimumHeight(self.before.sizeHint().height())
        self._captions = (self.before, self.after, over)
        for picture, caption in zip(self.pictures, self._captions, strict=True):
            part = QWidget()
            part.setLayout(column([caption, picture, 0], spacing=XS))
            places.addWidget(part)
        self.legend = Flow(L)
        self.body.addLayout(self.legend)
        self._show_legend()
        self.body.addSpacing(XS)
        self.body.addWidget(self.elsewhere)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.strength)
        from glutemap.clients.words import NOT_RECOVERY

        self.body.addWidget(text(tr(NOT_RECOVERY), "small", wrap=True))
        self.body.addSpacing(S)
        self.body.addWidget(rule())
        self.body.addWidget(text(tr("All sessions"), "title"))
        self.body.addLayout(self._chart_place)
        band = tr(
            "The grey band lies round the session chosen as “before”: what stays inside it is not more than "
            "drawing or rating the same pain again changes."
        )
        self.body.addWidget(text(band, "small", wrap=True))
        self.body.addSpacing(S)
        self.body.addWidget(rule())
        self.body.addWidget(text(tr("Area by area"), "title"))
        self.table.setVerticalSpacing(S)
        self.body.addLayout(self.table)
        self.body.addStretch(1)

    def _show_legend(self) -> None:
        from glutemap.ui.clients.overlay import sample

        clear(self.legend)
        for kind, told in _LEGEND:
            picture = QLabel()
            picture.setPixmap(sample(kind, _SAMPLE, self.devicePixelRatioF()))  # type: ignore[arg-type]
            part = QWidget()
            part.setLayout(row([picture, text(tr(told, "of a marked area"), "small")], spacing=S))
            self.legend.addWidget(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pictures have what room there is."""
        super().resizeEvent(event)
        if self._size.isValid():
            self._resized.start()

    @Slot()
    def _on_resized(self) -> None:
        room = self.width() - 2 * XL - text_size.room(16)  # what scrolls has a bar
        widest = max(caption.sizeHint().width() for caption in self._captions)
        beside = 3 if 3 * widest + 2 * M <= room else 2
        width = min(max((room - (beside - 1) * M) // beside, NARROWEST), WIDEST)
        size = QSize(width, round(width * ASPECT))
        if size != self._size:
            self._size = size
            for picture in self.pictures:
                picture.setFixedSize(size)
            self._begin()

    # -- comparing ------------------------------------------------------------------------------

    @Slot(QAction)
    def _on_before(self, action: QAction) -> None:
        self.before.choose(int(action.data()))
        self._begin()

    @Slot(QAction)
    def _on_after(self, action: QAction) -> None:
        self.after.choose(int(action.data()))
        self._begin()

    @Slot(str)
    def _on_view(self, view: str) -> None:
        self._chosen_view = View(view)
        self._begin()

    @Slot()
    def _begin(self) -> None:
        """Have the two dates compared and painted; an older wish is forgotten."""
        import_here(_USED_IN_POOL)
        self._turn += 1
        missing = [s for s in self.sessions if s.drawings[""].measures is None and s.id not in self._measures]
        call = partial(
            _compare,
            self.sessions[self.before.number],
            self.sessions[self.after.number],
            self._chosen_view,
            self._size,
            self.devicePixelRatioF(),
            missing,
        )
        self._work.ask(call, partial(self._on_compared, self._turn), self.say_fault)

    def _on_compared(self, turn: int, found: _Compared) -> None:
        self._measures.update(found.measures)
        if turn != self._turn:
            return
        self.view.show_value(str(found.view))
        days = [day(self.sessions[b.number].held_on) for b in (self.before, self.after)]
        for picture, image in zip(self.pictures, found.pictures, strict=True):
            picture.setPixmap(QPixmap.fromImage(image))
        self.sides.setText(tr(_EDGES[found.view]))
        other = found.elsewhere
        self.elsewhere.setVisible(other is not None)
        if other is not None:
            view = tr(_NAMES[other], _ABOUT)
            more = tr("More has changed where it is not seen from here: look at “{view}”.", view=view)
            self.elsewhere.setText(more)
        self.verdict.setText(compared.verdict(found.change))
        self.strength.setText(compared.strength(found.change))
        self.strength.setVisible(bool(self.strength.text()))
        for picture, told in zip(self.pictures, (*days, self.verdict.text()), strict=True):
            picture.setAccessibleName(tr(_PICTURES[found.view], told=told))
        self._show_table(found.change)
        self._show_chart()

    def _show_table(self, change: Change) -> None:
        clear(self.table)
        least = [0] * len(_PARTS)
        headings = tuple(tr(name) for name in compared.HEADINGS)
        for line, parts in enumerate((headings, *compared.rows(change, self._desk.state.library))):
            for place, told in enumerate(parts):
                role = "faint" if line == 0 else "label" if place in (0, 3) else "soft"
                cell = text(told, role, wrap=True)
                self.table.addWidget(cell, line, place, Qt.AlignmentFlag.AlignTop)
                least[place] = max(least[place], _longest_word(cell))
        self.table.setHorizontalSpacing(XL if text_size.factor() == 1 else M)
        for place, part in enumerate(_PARTS):
            self.table.setColumnStretch(place, part)
            self.table.setColumnMinimumWidth(place, least[place])

    def _show_chart(self) -> None:
        from glutemap.ui.clients.chart import Dot, TimeChart

        if self.chart is None:
            self.chart = TimeChart()
            self._chart_place.addWidget(self.chart)
        dots = []
        for session in self.sessions:
            known = session.drawings[""].measures or self._measures[session.id]
            dots.append(Dot(session.held_on, known.extent_percent, known.mean_intensity))
        self.chart.show_dots(dots, self.before.number, self.after.number)

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        self._work.finish()


def _picture() -> QLabel:
    made = QLabel()
    made.setProperty("role", "ground")
    made.setAccessibleName(tr("Being painted"))
    return made


def _longest_word(label: QLabel) -> int:
    """The width of what is not broken over two lines."""
    label.ensurePolished()
    return max(map(label.fontMetrics().horizontalAdvance, label.text().split()), default=0) + 1


def _compare(
    before: Session,
    after: Session,
    wanted: View | None,
    size: QSize,
    dpr: float,
    missing: Sequence[Session],
) -> _Compared:
    """Compare and paint; runs in the pool."""
    from glutemap.body.regions import load_regions
    from glutemap.clients.change import Skin, compare
    from glutemap.ui.canvas.colours import DARK, LIGHT
    from glutemap.ui.canvas.render import render_image
    from glutemap.ui.canvas.spec import PictureSpec
    from glutemap.ui.clients import looks, overlay
    from glutemap.ui.clients.content import Content
    from glutemap.ui.clients.recorder import measured

    pains = [session.drawings[""].pain_map() for session in (before, after)]
    body = pains[1].body
    fields = [looks.pain_field(pain) for pain in pains]
    change = compare(fields[0], fields[1], Skin.of(load_regions(), body))
    view = wanted or looks.best_view(fields[0] + fields[1], body)
    box = looks.box_of(fields, view, body, size.width() / size.height())
    images: list[Any] = []
    for pain in pains:
        spec = PictureSpec(
            view=view, body=pain.body, mode="symptoms", pain=pain, box_mm=box, words=False,
            background=False, colours=DARK if theme().is_dark else LIGHT,
        )  # fmt: skip
        images.append(render_image(spec, size.width(), size.height(), dpr))
    images.append(overlay.paint_change(change.called, view, body, box, size, dpr))
    return _Compared(
        view,
        looks.unseen_from(view, change.called > 1, body),
        change,
        (images[0], images[1], images[2]),
        {session.id: measured(Content.of_session(session)) for session in missing},
    )
