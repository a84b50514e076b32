"""A picture of what is shown, to keep: as PNG on a clear ground, or as SVG with real outlines."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QRectF, QSaveFile, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QWidget

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import View
from glutemap.language import later, tr
from glutemap.ui import text_size
from glutemap.ui.canvas.colours import LIGHT
from glutemap.ui.canvas.picture import frame_for
from glutemap.ui.explore.svg import Named, svg
from glutemap.ui.folders import offered
from glutemap.ui.panels.choice import ChoiceBox
from glutemap.ui.panels.dialogs import Sheet
from glutemap.ui.panels.flow import Flow
from glutemap.ui.panels.parts import button, column, text
from glutemap.ui.panels.segments import Segment, Segments
from glutemap.ui.theme import L, M, S

if TYPE_CHECKING:
    from glutemap.body.atlas import Box
    from glutemap.ui.canvas.shown_body import ShownBody
    from glutemap.ui.canvas.spec import PictureSpec
    from glutemap.ui.explore.labels import Labels
    from glutemap.ui.panels.body_picture import PictureDesk

LICENCE = later("Picture: glutemap, Apache-2.0. Pain patterns: CC BY 4.0.")
WIDTHS = (1200, 2000, 3200)
PREVIEW = QSize(560, 400)
WHOLE_AIR_MM = 20.0


class KeepSheet(Sheet):
    """What the canvas shows, with what is on it, painted large; the preview is the picture itself."""

    def __init__(
        self, body: ShownBody, desk: PictureDesk, labels: Labels | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Keep a picture"), tr("What the body shows now, for a page or a slide."), parent)
        self.resize(text_size.first_size(self, QSize(640, 800)))
        self._desk = desk
        self._spec = self._plain(body)
        self._seen = _box_of(body)
        self._names = list(labels.labels) if labels is not None else []
        self._canvas_width = body.viewport().width()
        self._key: object = None
        self.image = QImage()
        parts = [Segment("seen", tr("As seen now"), ""), Segment("whole", tr("Whole body"), "")]
        self.part = Segments(tr("What", "part of the body in a picture"), parts)
        self.width_box = ChoiceBox(tr("Width in pixels"))
        for width in WIDTHS:
            self.width_box.addItem(tr("{n} pixels wide", n=width), width)
        self.width_box.setCurrentIndex(1)
        self.clear_ground = QCheckBox()
        self.with_names = QCheckBox()
        self.preview = QLabel()
        self.said = text("", "small", wrap=True)
        self._lay_out()
        self._connect()
        self._ask()

    @staticmethod
    def _plain(body: ShownBody) -> PictureSpec:
        """What is shown, without what belongs to the screen alone."""
        facing = body.facing if isinstance(body.facing, View) else body.state.view
        return replace(
            body.spec, view=facing, hovered_region="", hovered_structure=0, words=False, colours=LIGHT
        )

    def _lay_out(self) -> None:
        self.part.show_value("seen")
        self.clear_ground.setChecked(True)
        self.with_names.setChecked(bool(self._names))
        self.with_names.setEnabled(bool(self._names))
        self.preview.setFixedHeight(PREVIEW.height())
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setAccessibleName(tr("The picture"))
        choices = Flow(M)
        for choice in (self.part, self.width_box):
            choices.addWidget(choice)
        options = column(
            [
                choices,
                _ticked(self.clear_ground, tr("Clear ground (nothing behind the body)")),
                _ticked(self.with_names, tr("With the names beside the body (switch them on with N first)")),
            ],
            spacing=S,
        )
        self.page.body.setSpacing(L)
        self.page.body.addWidget(self.preview)
        self.page.body.addLayout(options)
        self.page.body.addWidget(text(tr("At the lower edge: {line}", line=tr(LICENCE)), "small", wrap=True))
        self.page.body.addWidget(self.said)
        self.page.body.addStretch(1)
        self.copy, self.save = button(tr("Copy")), button(tr("Save…"), "primary")
        for knob in (self.copy, self.save):
            knob.setAutoDefault(False)
            self.foot.addWidget(knob)
        self.close_button.setProperty("role", "")
        self.close_button.setDefault(False)

    def _connect(self) -> None:
        self._desk.painted.connect(self._on_painted)
        self.part.chosen.connect(self._on_changed)
        self.width_box.currentIndexChanged.connect(self._on_changed)
        self.clear_ground.toggled.connect(self._on_changed)
        self.with_names.toggled.connect(self._on_changed)
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)

    # -- the picture ----------------------------------------------------------------------------

    @property
    def spec(self) -> PictureSpec:
        """What the picture shows, as chosen."""
        box = self._seen if self.part.value == "seen" else _whole(self._spec)
        return replace(self._spec, box_mm=box, background=not self.clear_ground.isChecked())

    @property
    def size_px(self) -> QSize:
        """The size of the picture, as chosen."""
        x0, y0, x1, y1 = self.spec.box_mm or _whole(self._spec)
        width = int(self.width_box.currentData())
        return QSize(width, max(round(width * (y1 - y0) / (x1 - x0)), 1))

    def _on_changed(self, _: object = None) -> None:
        self._ask()

    def _ask(self) -> None:
        self._key = object()
        self._shows_names = self.with_names.isChecked() and self.part.value == "seen"
        self.save.setEnabled(False)
        self.copy.setEnabled(False)
        self._desk.ask(self._key, self.spec, self.size_px, 1.0)

    def _on_painted(self, key: object, image: QImage) -> None:
        if key is not self._key:
            return
        self.image = image
        with QPainter(self.image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._shows_names:
                self._paint_names(painter)
            _paint_licence(painter, QRectF(self.image.rect()))
        self._show()
        self.save.setEnabled(True)
        self.copy.setEnabled(True)

    def _paint_names(self, painter: QPainter) -> None:
        from glutemap.ui.explore.labels import paint_labels

        painter.save()
        scale = self.image.width() / self._canvas_width
        painter.scale(scale, scale)
        paint_labels(painter, self._names)
        painter.restore()

    def _show(self) -> None:
        dpr = self.devicePixelRatioF()
        shown = self.image.scaled(
            PREVIEW * dpr,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shown.setDevicePixelRatio(dpr)
        self.preview.setPixmap(QPixmap.fromImage(shown))

    # -- where it goes --------------------------------------------------------------------------

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.image)
        self.said.setText(tr("The picture is on the clipboard."))

    def _on_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Keep a picture"),
            offered("glutemap.png"),
            f"{tr('Picture')} (*.png);;{tr('Drawing with outlines')} (*.svg)",
        )
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write the picture whole or not at all, and say so; the name's ending says which kind."""
        if path.suffix.lower() not in (".png", ".svg"):
            path = path.with_name(f"{path.name}.png")
        file = QSaveFile(str(path))
        done = file.open(QIODevice.OpenModeFlag.WriteOnly)
        if done and path.suffix.lower() == ".svg":
            done = file.write(self._svg().encode("utf-8")) > 0
        elif done:
            done = self.image.save(file, "PNG")  # type: ignore[call-overload]  # PySide's stub names only str
        if done and file.commit():
            self.said.setText(tr("Kept as {path}.", path=path))
        else:
            self.said.setText(
                tr(
                    "{path} could not be written: {why}. Nothing was changed there.",
                    path=path,
                    why=file.errorString(),
                )
            )

    def _svg(self) -> str:
        from glutemap.ui.canvas.render import render_image

        spec, size = self.spec, self.size_px
        frame = frame_for(spec, QRectF(0, 0, size.width(), size.height()), 1.0)
        shaded = replace(spec, muscle="", pain=None, zones=None, landmarks=False)
        body = render_image(shaded, size.width(), size.height())
        named = Named(self._names, size.width() / self._canvas_width) if self._shows_names else None
        return svg(spec, frame, body, tr(LICENCE), named)


def _box_of(body: ShownBody) -> Box:
    area = body.camera.visible_mm
    return (area.left(), area.top(), area.right(), area.bottom())


def _whole(spec: PictureSpec) -> Box:
    x0, y0, x1, y1 = load_manifest().view(spec.view).box_mm
    return (x0 - WHOLE_AIR_MM, y0 - WHOLE_AIR_MM, x1 + WHOLE_AIR_MM, y1 + WHOLE_AIR_MM)


def _ticked(tick: QCheckBox, words: str) -> QWidget:
    """A box to tick with its words, which a click ticks as well."""
    tick.setText(f"  {words}")
    tick.setAccessibleName(words)
    return tick


def _paint_licence(painter: QPainter, area: QRectF) -> None:
    font = QFont("Inter")
    licence = tr(LICENCE)
    font.setPixelSize(max(round(area.width() / 130), 9))
    painter.setFont(font)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
    words = painter.boundingRect(area.adjusted(12, 10, -12, -10), right, licence)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 210))
    painter.drawRoundedRect(words.adjusted(-6, -3, 6, 3), 5, 5)
    painter.setPen(QColor(LIGHT.quiet_words))
    painter.drawText(words, right, licence)
