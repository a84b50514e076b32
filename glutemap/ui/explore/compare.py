"""Two muscles side by side: how they lie, what they share, what tells them apart."""

from html import escape
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from glutemap.body.frame import Layer, Side, View
from glutemap.knowledge.contrast import look_alikes, splits, telling
from glutemap.language import inside, later, tr
from glutemap.ui import text_size, words
from glutemap.ui.canvas.colours import DARK, LIGHT
from glutemap.ui.canvas.spec import PictureSpec
from glutemap.ui.panels.body_picture import AwaitedPicture
from glutemap.ui.panels.choice import ChoiceBox
from glutemap.ui.panels.citations import Citations
from glutemap.ui.panels.dialogs import Sheet
from glutemap.ui.panels.parts import clear, prose, rule, text
from glutemap.ui.theme import XL, M, S, theme, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from glutemap.body.atlas import Box
    from glutemap.knowledge.contrast import Split
    from glutemap.knowledge.kinship import KinKind
    from glutemap.knowledge.records import Claim, Library
    from glutemap.ui.panels.body_picture import PictureDesk
    from glutemap.ui.state import AppState

LIES_HEIGHT, ZONES_HEIGHT, CELL = 250, 330, 380  # of the pictures, and about how wide they are, in pixels
SEEN = 0.3  # weight from which skin counts as part of a zone
BESIDE = 520  # what two columns want beside each other, along usual words
CHOOSER_LETTERS = 14  # what the list asks for: its longest name would widen the page
AIR = 1.4
LEAST_MM = 640.0
_SHARED: tuple[tuple["KinKind", str], ...] = (
    ("movement", later("Movements")),
    ("nerve", later("Nerve")),
    ("attachment", later("Attached to")),
    ("refers", later("Pain felt in")),
)


class MusclePicture(AwaitedPicture):
    """A muscle over the bones, or its pain on the whole body."""

    def __init__(self, desk: "PictureDesk", spec: PictureSpec, height: int, said: str) -> None:
        super().__init__()
        self._desk, self._spec, self._key = desk, spec, object()
        self.setFixedHeight(height)
        self.setAccessibleName(said)
        desk.painted.connect(self._on_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a picture of this width; Qt calls this."""
        super().resizeEvent(event)
        self._key = object()
        self._desk.ask(self._key, self._spec, self.size(), self.devicePixelRatioF())

    def _on_painted(self, key: object, image: QImage) -> None:
        if key is self._key:
            self.setPixmap(QPixmap.fromImage(image))


class Pair(QWidget):
    """One thing of each muscle, beside each other; under each other where words are large.

    Under each other each is named, as no column says whose it is.
    """

    def __init__(self, cells: "Sequence[QWidget]", names: "Sequence[str]" = ()) -> None:
        super().__init__()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(XL)
        self._names: list[QWidget] = []
        for number, cell in enumerate(cells):
            column = QVBoxLayout()
            column.setSpacing(S)
            if names and isinstance(cell, QLabel):  # and not the room of what only the other one has
                self._names.append(text(names[number], "label", wrap=True))
                column.addWidget(self._names[-1])
            column.addWidget(cell)
            if names:
                column.addStretch(1)  # what is shorter stands at the top
            self._line.addLayout(column, 1)
        self._name(said=False)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column."""
        return QSize(160, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold; Qt calls this."""
        super().resizeEvent(event)
        along = QBoxLayout.Direction
        way = along.LeftToRight if self.width() >= text_size.px(BESIDE) else along.TopToBottom
        if way != self._line.direction():
            self._line.setDirection(way)
            self._line.setSpacing(XL if way == along.LeftToRight else M)
            self._name(said=way == along.TopToBottom)
            self.updateGeometry()

    def _name(self, *, said: bool) -> None:
        for name in self._names:
            name.setVisible(said)


class CompareSheet(Sheet):
    """The picked muscle on the left, and one chosen from a list on the right; its look-alikes come first."""

    def __init__(self, state: "AppState", desk: "PictureDesk", parent: QWidget | None = None) -> None:
        super().__init__(tr("Side by side"), tr("What two muscles share, and what tells them apart."), parent)
        self.resize(text_size.first_size(self, QSize(860, 760)))
        self._state, self._desk = state, desk
        library, picked = state.library, state.selection
        assert library is not None
        assert picked is not None
        self._library: Library = library
        self.side = picked.side if picked.side is not Side.MIDLINE else Side.LEFT
        self.first = picked.muscle_id
        self.chooser = ChoiceBox(tr("The other muscle"))
        for muscle_id in look_alikes(library, self.first):
            self.chooser.addItem(library.muscles[muscle_id].names.english, muscle_id)
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setMinimumContentsLength(CHOOSER_LETTERS)
        self.chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chooser.currentIndexChanged.connect(self._on_chosen)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(M)
        head = Pair([text(words.muscle_name(library, self.first), "title", wrap=True), self.chooser])
        self.page.body.addWidget(head)
        self.page.body.addLayout(self._rows)
        self.page.body.addStretch(1)
        self._fill()
        theme().changed.connect(self._fill)
        self.chooser.setFocus()

    @property
    def second(self) -> str:
        """The id of the muscle on the right."""
        return str(self.chooser.currentData())

    def _on_chosen(self, _index: int) -> None:
        self._fill()

    def _fill(self) -> None:
        clear(self._rows)
        self.chooser.setToolTip(self.chooser.currentText())  # a long name has no room where words are large
        both = (self.first, self.second)
        muscles = [self._library.muscles[muscle_id] for muscle_id in both]
        self._row([self._lies(muscle_id) for muscle_id in both])
        self._row([self._hurts(muscle_id) for muscle_id in both])
        self._cite = Citations(self._library, self._keys())
        self._heading(tr("What tells them apart"))
        self._tell_apart()
        self._heading(tr("From where to where"))
        self._claims([(m.origin, m.insertion) for m in muscles])
        self._heading(tr("What they do"))
        self._claims([m.actions for m in muscles])
        self._heading(tr("Where it hurts"))
        self._claims([tuple(point.pattern for point in m.trigger_points) for m in muscles])
        self._heading(tr("Shared or not"))
        for kind, title in _SHARED:
            self._split(tr(title), splits(self._library, *both)[kind])
        self._heading(tr("Sources"))
        for number, key, source in self._cite.listed():
            self._wide(text(f"{number}. {source.cite if source else key}", "small", wrap=True))

    def _keys(self) -> list[str]:
        keys: list[str] = []
        for item in telling(self._library, self.first, self.second):
            keys += item.clue.sources
        for muscle in (self._library.muscles[self.first], self._library.muscles[self.second]):
            claims = [muscle.origin, muscle.insertion, *muscle.actions]
            claims += [point.pattern for point in muscle.trigger_points]
            keys += [key for claim in claims for key in claim.sources]
        return keys

    # -- the rows -------------------------------------------------------------------------------

    def _row(self, cells: "Sequence[QWidget]") -> None:
        names = [words.muscle_name(self._library, muscle_id) for muscle_id in (self.first, self.second)]
        self._rows.addWidget(Pair(cells, names))

    def _wide(self, widget: QWidget) -> None:
        self._rows.addWidget(widget)

    def _heading(self, title: str) -> None:
        self._wide(rule())
        self._wide(text(title, "heading"))

    def _claims(self, sides: "Iterable[tuple[Claim, ...]]") -> None:
        for pair in zip_longest(*sides):
            self._row([_cell(self._cite.claim(claim) if claim else "") for claim in pair])

    def _split(self, title: str, split: "Split") -> None:
        if split.both:
            shared = escape(words.listed(inside(name) for name in split.both))
            self._wide(prose(tr("{what}. Both: {shared}.", what=words.strong(title), shared=shared)))
        elif split.first or split.second:
            self._wide(prose(tr("{what}. Nothing in common.", what=words.strong(title))))
        own = [split.first, split.second]
        if any(own):
            self._row([prose(_only(names), "soft") for names in own])

    def _tell_apart(self) -> None:
        found = telling(self._library, self.first, self.second)
        sides = [[item.clue for item in found if item.muscle == m] for m in (self.first, self.second)]
        if not found:
            self._wide(prose(tr("No question or test of this library does; compare where it hurts.")))
            return
        self._row([prose(tr("A yes to one of these speaks for it:"), "small") for _ in sides])
        for pair in zip_longest(*sides):
            cells = (f"{escape(c.therapist)}{self._cite.marks(c.sources)}" if c else "" for c in pair)
            self._row([_cell(cell) for cell in cells])

    # -- the pictures ---------------------------------------------------------------------------

    def _lies(self, muscle_id: str) -> QWidget:
        from glutemap.ui.panels.body_picture import best_view

        view = best_view(self._library, muscle_id, self.side)
        name = words.sided_muscle(self._library, muscle_id, self.side)
        spec = self._spec(muscle_id, view, Layer.BONE)
        return MusclePicture(self._desk, spec, LIES_HEIGHT, tr("Picture: where {name} lies", name=name))

    def _hurts(self, muscle_id: str) -> QWidget:
        view = self._zone_view(muscle_id)
        name = words.sided_muscle(self._library, muscle_id, self.side)
        spec = self._spec(muscle_id, view, Layer.SKIN, self._zone_box(muscle_id, view))
        told = tr("Picture: where the pain of {name} is commonly felt", name=name)
        return MusclePicture(self._desk, spec, ZONES_HEIGHT, told)

    def _spec(self, muscle_id: str, view: View, layer: Layer, box_mm: "Box | None" = None) -> PictureSpec:
        return PictureSpec(
            view=view,
            layer=layer,
            body=self._state.body,
            muscle=muscle_id,
            side=self.side,
            library=self._library,
            zones=self._state.zones if layer is Layer.SKIN else None,
            points=False,
            words=False,
            colours=DARK if theme().is_dark else LIGHT,
            box_mm=box_mm,
        )

    def _zone_view(self, muscle_id: str) -> View:
        """From where most of the pain is seen."""
        if self._state.zones is None:
            return View.POSTERIOR
        from glutemap.body.surface import load_surface
        from glutemap.ui.panels.better_view import seen_cm2

        surface = load_surface()
        pattern = self._state.zones.pattern(muscle_id, self.side)
        seen = seen_cm2(pattern.primary, surface.normals, surface.area_cm2[self._state.body])
        return list(View)[int(seen.argmax())]

    def _zone_box(self, muscle_id: str, view: View) -> "Box | None":
        """What is shown of the body: the pain with so much round it that one sees where it is."""
        if self._state.zones is None:
            return None
        import numpy as np

        from glutemap.body.surface import load_surface

        pattern = self._state.zones.pattern(muscle_id, self.side)
        hurts = np.maximum(pattern.primary, pattern.spillover) > SEEN
        skin = 1000 * np.asarray(load_surface().vertices[self._state.body], np.float64)[hurts]
        x, y = skin @ np.array(view.rightwards), skin[:, 2]
        height = max(float(np.ptp(y)) * AIR, float(np.ptp(x)) * AIR * ZONES_HEIGHT / CELL, LEAST_MM)
        width = height * CELL / ZONES_HEIGHT
        middle, centre = float(x.min() + x.max()) / 2, float(y.min() + y.max()) / 2
        return middle - width / 2, centre - height / 2, middle + width / 2, centre + height / 2


def _cell(markup: str) -> QWidget:
    return prose(markup) if markup else QWidget()


def _only(names: tuple[str, ...]) -> str:
    if names:
        return tr("Only it: {what}", what=escape(words.listed(inside(name) for name in names)))
    return f'<span style="color:{tokens().text_faint}">{escape(tr("nothing else"))}</span>'
