"""The hand-out on screen, exactly as on paper, and where it can go from here."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from glutemap.language import later, many, tr
from glutemap.ui import text_size
from glutemap.ui.folders import offered
from glutemap.ui.handout import outlets
from glutemap.ui.handout.choice import material_of
from glutemap.ui.handout.maker import HandOutMaker, Made
from glutemap.ui.handout.options import Options
from glutemap.ui.handout.preview import Preview
from glutemap.ui.panels.dialogs import Sheet
from glutemap.ui.panels.parts import button, focusable, icon_button, order_widgets, row, rule, text
from glutemap.ui.theme import XL, M, S

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from glutemap.ui.state import AppState

LEAD = later("What the client takes home. It is shown as it will be on paper.")
NOTHING = later("There is nothing to put on the page yet: mark where it hurts, or pick a muscle.")
WAITING = later("The pages are being made…")
SETTLE_MS = 60
SIZE = QSize(1180, 860)


class HandOutSheet(Sheet):
    """Pages at the left, choices at the right, and the ways out at the foot."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(tr("Hand-out"), tr(LEAD), parent)
        self._state = state
        self._client = state.visit.client
        self._made: Made | None = None
        self._waiting: Callable[[Made], None] | None = None
        self.resize(text_size.first_size(self, SIZE).boundedTo(_room()))
        self.options = Options(state)
        self.preview = Preview(self.options.choice.paper)
        self.maker = HandOutMaker(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self._make)
        self._lay_out()
        self._add_ways_out()
        self._connect()
        self.preview.setFocus()
        self._make()

    @property
    def client(self) -> str:
        """The client's name or code, as the visit has it unless told otherwise."""
        return self._client

    def set_client(self, words: str) -> None:
        """Put another name or code on the page."""
        self._client = words
        self._soon.start()

    @property
    def made(self) -> Made | None:
        """What is shown; None until the first pages are there."""
        return self._made

    # -- laying out -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.replaceWidget(self.page, self._middle())
        self.page.hide()
        self.page.deleteLater()
        outer.insertWidget(1, rule())
        outer.setStretch(2, 1)

    def _middle(self) -> QWidget:
        self.note = text(tr(WAITING), "soft", wrap=True)
        self.zoom_label = text("", "small")
        text_size.keep(self.zoom_label, least=44, share=1)
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.smaller = icon_button("minus", tr("Smaller"))
        self.larger = icon_button("plus", tr("Larger"))
        self.fit = icon_button("fit", tr("As wide as the view"))
        for control, slot in (
            (self.smaller, self.preview.zoom_out),
            (self.larger, self.preview.zoom_in),
            (self.fit, self.preview.fit_width),
        ):
            control.clicked.connect(slot)
        bar = row([self.note, M, self.smaller, self.zoom_label, self.larger, self.fit], spacing=2)
        bar.setStretch(0, 1)
        bar.setContentsMargins(XL, S, M, S)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(bar)
        left.addWidget(self.preview, 1)
        middle = QWidget()
        inner = QHBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(left, 1)
        inner.addWidget(self.options)
        return middle

    def _add_ways_out(self) -> None:
        self.save_button = button(tr("Save as PDF…"), "primary")
        self.print_button = button(tr("Print…"))
        self.picture_button = button(tr("Save picture…"), tip=tr("The pictures of the body alone, as a PNG"))
        self.copy_button = button(
            tr("Copy picture"), tip=tr("The pictures of the body alone, on the clipboard")
        )
        ways: tuple[tuple[QWidget, Callable[[], None]], ...] = (
            (self.copy_button, self._on_copy),
            (self.picture_button, self._on_save_picture),
            (self.print_button, self._on_print),
            (self.save_button, self._on_save_pdf),
        )
        self.foot.removeWidget(self.close_button)
        self.close_button.setProperty("role", "")
        self.close_button.setDefault(False)
        self.foot.put_first(self.close_button)
        for way, slot in ways:
            self.foot.addWidget(way)
            way.clicked.connect(slot)  # type: ignore[attr-defined]
        self.save_button.setDefault(True)
        self._allow(on=False)
        zooming = (self.preview, self.smaller, self.larger, self.fit)
        last = (self.close_button, *(way for way, _slot in ways))
        order_widgets([*zooming, *focusable(self.options.body), *last])

    def _allow(self, *, on: bool) -> None:
        for way in (self.save_button, self.print_button, self.picture_button, self.copy_button):
            way.setEnabled(on)

    def _connect(self) -> None:
        state = self._state
        self.options.changed.connect(self._on_changed)
        self.preview.scale_changed.connect(self._make)
        self.preview.zoom_changed.connect(self._on_zoom)
        self.maker.made.connect(self._on_made)
        self.maker.failed.connect(self._on_failed)
        state.pain_changed.connect(self._on_changed)
        state.body_changed.connect(self._on_changed)
        state.zones_changed.connect(self._on_changed)
        state.ranking_changed.connect(self._on_muscles_changed)
        state.selection_changed.connect(self._on_muscles_changed)
        state.visit.plan_changed.connect(self._on_visit_changed)
        state.visit.client_changed.connect(self._on_client_changed)

    # -- following --------------------------------------------------------------------------------

    def _on_changed(self, _: object = None) -> None:
        self._soon.start()

    def _on_muscles_changed(self, _: object = None) -> None:
        self.options.show_muscles()
        self._soon.start()

    def _on_visit_changed(self) -> None:
        self.options.show_visit()
        self._soon.start()

    def _on_client_changed(self, words: str) -> None:
        self.options.show_visit()
        self.set_client(words)

    def _make(self) -> None:
        choice = self.options.choice
        material = material_of(self._state, choice)
        if material is None:
            return  # the zones are still coming
        if material.pain.is_empty and not material.explained and not material.plan:
            self._made = None
            self.preview.show_pages(choice.paper, (), ())
            self._say(tr(NOTHING))
            self._allow(on=False)
            return
        client = self._client if choice.with_client else ""
        today = datetime.date.today()
        self.maker.ask(material, choice, today, client, self.preview.px_per_mm)

    def _on_made(self, made: Made) -> None:
        self._made = made
        pages = made.pages
        self.preview.show_pages(pages.paper, made.images, [pages.words(n) for n in range(pages.count)])
        self._say(many(pages.count, "{n} page, {paper}", "{n} pages, {paper}", paper=pages.paper.name))
        self._allow(on=True)
        has_pictures = any(picture.caption for picture in pages.hand_out.large_pictures)
        self.picture_button.setEnabled(has_pictures)
        self.copy_button.setEnabled(has_pictures)
        way, self._waiting = self._waiting, None
        if way is not None:
            way(made)

    def _on_failed(self, words: str) -> None:
        self._say(tr("The pages cannot be made: {why}", why=words))
        self._waiting = None
        self._allow(on=False)

    def _on_zoom(self, zoom: float) -> None:
        self.zoom_label.setText(tr("{n} %", n=round(100 * zoom)))

    def _say(self, words: str) -> None:
        self.note.setText(words)

    # -- the ways out -----------------------------------------------------------------------------

    def _go(self, way: Callable[[Made], None]) -> None:
        """Take a way out with all that was typed and ticked: at once, or when its pages are made."""
        self.options.finish_typing()
        if self._soon.isActive() or self.maker.is_busy:
            self._waiting = way
        elif self._made is not None:
            way(self._made)

    def _on_save_pdf(self) -> None:
        self._go(self._save_pdf)

    def _on_save_picture(self) -> None:
        self._go(self._save_picture)

    def _on_print(self) -> None:
        self._go(self._print)

    def _on_copy(self) -> None:
        self._go(self._copy)

    def _save_pdf(self, made: Made) -> None:
        self._save(made, tr("Save as PDF"), ".pdf", "PDF (*.pdf)", outlets.save_pdf)

    def _save_picture(self, made: Made) -> None:
        self._save(made, tr("Save the picture"), ".png", "PNG (*.png)", outlets.save_picture)

    def _save(
        self, made: Made, title: str, ending: str, kinds: str, write: Callable[[Made, Path], object]
    ) -> None:
        offer = offered(outlets.file_name(made.pages, ending))
        chosen, _filter = QFileDialog.getSaveFileName(self, title, offer, kinds)
        if not chosen:
            return
        out = Path(chosen) if Path(chosen).suffix.lower() == ending else Path(f"{chosen}{ending}")
        try:
            write(made, out)
        except OSError as fault:
            why = fault.strerror or fault
            said = tr(
                "{name} was not saved: {why}. Nothing was lost; try another place.", name=out.name, why=why
            )
            self._say(said)
        else:
            self._say(tr("Saved as {name}.", name=out.name))

    def _print(self, made: Made) -> None:
        printer = outlets.make_printer(made.pages)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(tr("Print the hand-out"))
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            took = outlets.print_pages(made.pages, printer)
            refused = tr("The printer did not take it. Is it switched on?")
            self._say(tr("Sent to the printer.") if took else refused)
        dialog.deleteLater()

    def _copy(self, made: Made) -> None:
        if outlets.copy_picture(made):
            self._say(tr("The picture is on the clipboard."))

    def done(self, result: int) -> None:
        """Wait for what is under way before the sheet goes; Qt calls this however it is closed."""
        self._soon.stop()
        self.maker.stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """As `done`."""
        self.maker.stop()
        super().closeEvent(event)


def _room() -> QSize:
    """The size of the screen, less what the desktop keeps for itself and some air."""
    screen = QGuiApplication.primaryScreen()
    return screen.availableSize() * 0.95 if screen else SIZE
