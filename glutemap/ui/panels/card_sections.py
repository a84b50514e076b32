"""The sections of a muscle's card, each made from the records alone."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from glutemap.knowledge.pacing import plan_of
from glutemap.language import span, tr
from glutemap.ui import icons, text_size, words
from glutemap.ui.panels.citations import Citations
from glutemap.ui.panels.parts import button, column, frame, prose, row, text
from glutemap.ui.panels.picks import Section
from glutemap.ui.theme import XS, L, M, S, tokens

if TYPE_CHECKING:
    from glutemap.knowledge.records import Claim, Library, Muscle, Routine
    from glutemap.ui.panels.body_picture import Shows

MOST = 4  # lines of a list shown at once
LinkSlot = Callable[[str], None]
RelieveSlot = Callable[[object], None]


@dataclass(frozen=True)
class Maker:
    """What every section is made with: the records, the numbers of the sources, what links do."""

    muscle: "Muscle"
    library: "Library"
    cite: Citations
    hovered: LinkSlot
    clicked: LinkSlot
    relieve: RelieveSlot
    picture: "Callable[[Shows], QWidget | None]"

    def prose(self, markup: str, role: str = "") -> QLabel:
        """A paragraph whose links answer."""
        label = prose(markup, role)
        label.linkHovered.connect(self.hovered)
        label.linkActivated.connect(self.clicked)
        return label


def _widget(inner: QVBoxLayout) -> QWidget:
    result = QWidget()
    result.setLayout(inner)
    return result


def bullets(maker: Maker, claims: Sequence["Claim"]) -> QWidget:
    """A list of claims, each behind a mark; a long list shows its rest when asked."""
    lines = [maker.cite.claim(claim) for claim in claims]
    if len(lines) <= MOST + 1:
        return lines_widget(maker, lines)
    return MoreLines(
        lines_widget(maker, lines[:MOST]), partial(lines_widget, maker, lines[MOST:]), len(lines) - MOST
    )


class MoreLines(QWidget):
    """The first lines of a long list, and a button that brings the rest."""

    def __init__(self, first: QWidget, rest: Callable[[], QWidget], count: int) -> None:
        super().__init__()
        self._rest = rest
        self._column = column([first], spacing=S)
        self.more = button(tr("and {n} more", n=count), "link")
        self._column.addLayout(row([XS, self.more, 0]))
        self.setLayout(self._column)
        self.more.clicked.connect(self._on_more)

    def _on_more(self) -> None:
        self.more.hide()
        self._column.insertWidget(1, self._rest())


def lines_widget(maker: Maker, lines: Iterable[str], mark: str = "•") -> QWidget:
    """Lines of HTML, each behind a mark; ``#`` numbers them."""
    result = QWidget()
    grid = QGridLayout(result)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(S)
    grid.setVerticalSpacing(S)
    grid.setColumnStretch(1, 1)
    for number, line in enumerate(lines):
        label = QLabel(words.html(f"{number + 1}." if mark == "#" else mark))
        label.setProperty("role", "number")
        text_size.keep(label, 20 if mark == "#" else 10, share=1)
        grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(maker.prose(line), number, 1)
    return result


def facts(maker: Maker, pairs: Iterable[tuple[str, str]]) -> QWidget:
    """Pairs of a small heading and HTML, in two columns."""
    result = QWidget()
    grid = QGridLayout(result)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(M)
    grid.setVerticalSpacing(S)
    grid.setColumnStretch(1, 1)
    for number, (name, markup) in enumerate(pairs):
        label = QLabel(words.plain_html(name))
        label.setProperty("role", "soft")
        text_size.keep(label, least=68, share=1)
        grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(maker.prose(markup), number, 1)
    return result


def where(maker: Maker) -> QWidget:
    """Where the muscle is: in words, its attachments, its nerve."""
    muscle = maker.muscle
    roots = f" ({escape(words.listed(muscle.nerve.roots))})" if muscle.nerve.roots else ""
    nerve = f"{escape(words.capital(muscle.nerve.name))}{roots}{maker.cite.marks(muscle.nerve.sources)}"
    if muscle.nerve.note:
        nerve += f" {escape(muscle.nerve.note)}"
    pairs = [
        (tr("From", "where a muscle begins"), maker.cite.claim(muscle.origin)),
        (tr("To", "where a muscle ends"), maker.cite.claim(muscle.insertion)),
        (tr("Nerve"), nerve),
    ]
    also = [*muscle.names.everyday, *muscle.names.synonyms][:4]
    if also:
        pairs.append((tr("Also called"), escape(words.listed(also))))
    picture = maker.picture("muscle")
    parts: list[QWidget | int] = [maker.prose(maker.cite.claim(muscle.where)), facts(maker, pairs)]
    return _widget(column([*([picture] if picture else []), *parts], spacing=M))


def does(maker: Maker) -> QWidget:
    """What the muscle does."""
    return bullets(maker, maker.muscle.actions)


def brings_on(maker: Maker) -> QWidget:
    """How it feels, what brings it on, what eases it."""
    muscle = maker.muscle
    parts: list[QWidget | int] = []
    for title, claims in (
        (tr("It may feel like"), muscle.feels),
        (tr("Often brought on by"), muscle.brings_on),
        (tr("Often eased by"), muscle.eases),
    ):
        if claims:
            parts += [text(title, "label"), bullets(maker, claims), XS]
    return _widget(column(parts, spacing=S))


def check(maker: Maker) -> QWidget:
    """How to find the muscle and test it on oneself."""
    muscle = maker.muscle
    picture = maker.picture("points")
    parts: list[QWidget | int] = [picture] if picture else []
    parts += [text(tr("Find it"), "label"), bullets(maker, muscle.find)]
    if muscle.self_check:
        parts += [XS, text(tr("Test it"), "label"), bullets(maker, muscle.self_check)]
    return _widget(column(parts, spacing=S))


class StepButton(QPushButton):
    """Goes through routines step by step.

    Signals:
        asked: The list of routines.
    """

    asked = Signal(object)

    def __init__(self, label: str, routines: "Sequence[Routine]", maker: Maker) -> None:
        super().__init__(label)
        self._routines = list(routines)
        icons.dress(self, "play", "accent", 18)
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)
        self.asked.connect(maker.relieve)

    def _on_clicked(self) -> None:
        self.asked.emit(self._routines)


def relieve(maker: Maker) -> QWidget:
    """What to do: releases, stretches, exercises, habits, and what to leave."""
    plan = maker.muscle.relief
    result = QWidget()
    inner = column(spacing=S)
    chosen = plan_of(maker.muscle, maker.library)
    if chosen:
        # One of each kind, and in this order: it eases before it loads.
        inner.addLayout(row([StepButton(tr("Do it with a timer"), chosen, maker), 0]))
    for kind, title, ids in (
        ("release", tr("Release"), plan.release),
        ("stretch", tr("Stretch"), plan.stretch),
        ("strengthen", tr("Strengthen"), plan.strengthen),
    ):
        routines = [maker.library.routines[i] for i in ids if i in maker.library.routines]
        if routines:
            inner.addLayout(row([_picture(kind), text(title, "label"), 0], spacing=S))
            for routine in routines:
                inner.addWidget(_routine_tile(maker, routine))
            inner.addSpacing(S)
    for title, claims in ((tr("Good habits"), plan.habits), (tr("Better left alone"), plan.avoid)):
        if claims:
            inner.addWidget(text(title, "label"))
            inner.addWidget(bullets(maker, claims))
    result.setLayout(inner)
    return result


def _picture(name: str, colour: str = "", size: int = 18) -> QLabel:
    """An icon that is not a button; sharp on every screen."""
    label = QLabel()
    pixmap = icons.picture(name, getattr(tokens(), colour or "text_soft"), size, 3.0)
    label.setPixmap(pixmap)
    text_size.keep(label, size, size)
    label.setScaledContents(True)
    return label


def _routine_tile(maker: Maker, routine: "Routine") -> QWidget:
    quick = span(routine.seconds) if routine.seconds else routine.repetitions or routine.frequency
    section = Section(
        routine.id, routine.name, partial(_routine, maker, routine), summary=words.capital(quick)
    )
    inner = column([section])
    inner.setContentsMargins(M, 0, S, 0)
    return frame("tile", inner)


def _routine(maker: Maker, routine: "Routine") -> QWidget:
    """One routine: its dose, its steps, its cautions."""
    pairs = [(name, escape(value)) for name, value in words.dose(routine)]
    steps = [escape(step) for step in routine.steps]
    steps[-1:] = [f"{steps[-1]}{maker.cite.marks(routine.sources)}"] if steps else []
    parts: list[QWidget | QLayout | int] = [facts(maker, pairs), XS, lines_widget(maker, steps, "#")]
    parts.append(row([StepButton(tr("Do this one with a timer"), [routine], maker), 0]))
    parts += [_caution(maker, claim) for claim in routine.caution]
    if routine.note:
        parts.append(maker.prose(escape(routine.note), "small"))
    return _widget(column(parts, spacing=S))


def _caution(maker: Maker, claim: "Claim") -> QWidget:
    line = row(spacing=S)
    line.addWidget(_picture("caution", "warn", 16), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(maker.prose(maker.cite.claim(claim), "warn"), 1)
    result = QWidget()
    result.setLayout(line)
    return result


def see_someone(maker: Maker) -> QWidget:
    """When to have it looked at."""
    inner = column([bullets(maker, maker.muscle.see_someone)], margin=M)
    return frame("callout", inner)


def copycats(maker: Maker) -> QWidget:
    """What else it could be, and what tells it apart."""
    parts = []
    for copy in maker.muscle.copycats:
        condition = maker.library.conditions.get(copy.condition)
        name = condition.name if condition else copy.condition.replace("_", " ")
        markup = f"{words.strong(words.capital(name))}. {escape(copy.text)}{maker.cite.marks(copy.sources)}"
        parts.append(maker.prose(markup))
    return _widget(column(parts, spacing=M))


def evidence(maker: Maker) -> QWidget:
    """How sure all this is."""
    muscle = maker.muscle
    grade = text(tr(words.GRADES.get(muscle.grade, muscle.grade)), "badge")
    limits = tr(
        "Where trigger points send pain is a clinical model, and its reliability is disputed. "
        "Pressing that brings on the very pain you know is the sign that counts most."
    )
    parts: list[QWidget | QVBoxLayout] = [
        _widget(column([row([grade, 0])])),
        maker.prose(maker.cite.claim(muscle.evidence)),
        maker.prose(limits, "soft"),
    ]
    return _widget(column(parts, spacing=S))


def sources(maker: Maker) -> QWidget:
    """Every source with its number."""
    result = QWidget()
    grid = QGridLayout(result)
    grid.setContentsMargins(0, 0, 0, L)
    grid.setHorizontalSpacing(S)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for number, key, source in maker.cite.listed():
        cited = escape(source.cite) if source else escape(key)
        if source and source.url:
            cited += f' <a href="{escape(source.url, quote=True)}">{tr("Read", "a source")}</a>'
        label = text(str(number), "faint")
        text_size.keep(label, 20, share=1)
        grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        entry = prose(cited, "small")
        entry.setOpenExternalLinks(True)
        grid.addWidget(entry, number, 1)
    return result
