"""Pictures written to files: one picture of the body, and the sheets that a machine without a screen gets."""

from __future__ import annotations

import math
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter

from glutemap.body.frame import BodyType, Layer, Side, View
from glutemap.body.painmap import PainMap
from glutemap.language import later, tr
from glutemap.ui import theme, words
from glutemap.ui.canvas.base import wanted_pictures
from glutemap.ui.canvas.legend import legend_of, sample
from glutemap.ui.canvas.picture import paint_body
from glutemap.ui.canvas.pictures import pictures
from glutemap.ui.canvas.render import render_image
from glutemap.ui.canvas.skin_grid import load_skin_grid
from glutemap.ui.canvas.spec import PictureSpec
from glutemap.writing import write_whole

if TYPE_CHECKING:
    from argparse import Namespace

    from glutemap.knowledge.records import Library
    from glutemap.ranking.result import Ranking

SAMPLE_FOLDER = "glutemap-pictures"
SAMPLE_PAIN = PainMap(
    body=BodyType.FEMALE,
    regions={"low_back.left": 7.0, "iliac_crest.left": 6.0, "buttock_upper.left": 5.0},
    strokes=(),
)
HEIGHT, WIDTH, MARGIN = 1120, 1600, 48
LOWEST_MM, HIGHEST_MM = 440, 1340  # knee to the lower ribs: where the zones of the hip are
NOTE = later("Commonly reported patterns, worth checking; never a diagnosis.")


def offscreen_application() -> QGuiApplication:
    """The running application, or one without a screen: fonts need one."""
    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _choose_letters()
    application = QGuiApplication(["glutemap"])  # a path with odd letters in it would be the end of PySide
    theme.load_fonts()
    application.setFont(theme.BODY.font())
    return application


def _choose_letters() -> None:
    """Qt takes C.UTF-8 where the locale has no letters, as in a cron job, but says so in four lines."""
    name = "LC_ALL" if os.environ.get("LC_ALL") else "LC_CTYPE"
    in_use = os.environ.get(name) or os.environ.get("LANG") or "C"
    if in_use in ("C", "POSIX") and sys.platform.startswith("linux"):
        os.environ[name] = "C.UTF-8"


def save_png(image: QImage, out: Path) -> None:
    """Write a picture beside its final name first, so that nobody ever finds half of one.

    Raises OSError with the name and the reason when it cannot be written.
    """
    packed = QBuffer()
    packed.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(packed, QByteArray(b"png")).write(image)
    write_whole(bytes(packed.data().data()), out)


def write_picture(arguments: Namespace, pain: PainMap, library: Library, out: Path) -> None:
    """Write what the command ``render`` asks for: see `glutemap.cli` for its options."""
    from glutemap.ranking.zonebook import load_zones

    application = offscreen_application()
    spec = PictureSpec(
        view=View(arguments.view),
        layer=Layer(arguments.layer),
        body=pain.body,
        mode="explore" if pain.is_empty else "symptoms",
        muscle=arguments.muscle or "",
        side=Side(arguments.side),
        trigger_point=arguments.trigger_point,
        pain=pain,
        library=library,
        zones=load_zones(library),
        tone=arguments.skin,
    )
    for picture in wanted_pictures(spec.base_key, math.inf):
        pictures().get(picture)  # what is missing or damaged is said before painting begins
    load_skin_grid(spec.look)
    save_png(render_image(spec, arguments.width), out)
    del application


def write_samples(folder: Path | None = None) -> tuple[Path, list[Path]]:
    """Do the main job without a window: a muscle with its zones, and a marked body with its ranking.

    Returns the folder and the two pictures in it. Raises OSError when the folder cannot be written.
    """
    from glutemap.knowledge.loading import load_library
    from glutemap.ranking.report import rank_pain
    from glutemap.ranking.zonebook import load_zones

    folder = (folder or Path.cwd() / SAMPLE_FOLDER).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    application = offscreen_application()
    library = load_library()
    zones = load_zones(library)
    sheets = {
        "gluteus_medius.png": _muscle_sheet(
            PictureSpec(muscle="gluteus_medius", library=library, zones=zones)
        ),
        "marked_body.png": _ranking_sheet(
            PictureSpec(mode="symptoms", pain=SAMPLE_PAIN, library=library, zones=zones),
            rank_pain(SAMPLE_PAIN, library, {}),
        ),
    }
    for name, image in sheets.items():
        save_png(image, folder / name)
    del application
    return folder, [folder / name for name in sheets]


def _sheet(title: str, subtitle: str) -> tuple[QImage, QPainter]:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.LIGHT.window))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _write(painter, title, MARGIN, 36, theme.Type(34, 600))
    _write(painter, subtitle, MARGIN, 84, theme.Type(19, 400), theme.LIGHT.text_soft)
    _write(painter, tr(NOTE), MARGIN, HEIGHT - 50, theme.Type(15, 400), theme.LIGHT.text_faint)
    return image, painter


def _write(
    painter: QPainter,
    text: str,
    x: float,
    y: float,
    step: theme.Type,
    colour: str = theme.LIGHT.text,
    width: float = WIDTH,
) -> float:
    """Text with its top left at (x, y), wrapped at ``width``; returns where the next line begins."""
    painter.setFont(step.font())
    painter.setPen(QColor(colour))
    area = QRectF(x, y, width, HEIGHT)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
    painter.drawText(area, flags, text)
    return y + painter.boundingRect(area, flags, text).height()


def _paint_legend(painter: QPainter, spec: PictureSpec, x: float, y: float) -> None:
    """The kinds of marks on the sheet, in one row."""
    for entry in legend_of(spec):
        painter.drawPixmap(
            round(x), round(y), sample(entry.kind, spec.inks, QSize(44, 26), outlined=entry.outlined)
        )
        _write(painter, entry.text, x + 58, y + 2, theme.Type(17, 400))
        x += 290


def _muscle_sheet(spec: PictureSpec) -> QImage:
    from dataclasses import replace

    assert spec.library is not None
    names = spec.library.muscles[spec.muscle].names
    image, painter = _sheet(words.sided(names.english, spec.side), tr("Where its pain is commonly felt"))
    top, height = 130, HEIGHT - 200
    for view, x, width, half_mm in (
        (View.POSTERIOR, 30, 610, 300),
        (View.LEFT, 650, 330, 162),
        (View.ANTERIOR, 990, 580, 285),
    ):
        box = (-half_mm, LOWEST_MM, half_mm, HIGHEST_MM)
        shown = replace(spec, view=view, background=False, box_mm=box)
        paint_body(painter, shown, QRectF(x, top, width, height))
    _paint_legend(painter, spec, WIDTH - 860, HEIGHT - 54)
    painter.end()
    return image


def _ranking_sheet(spec: PictureSpec, ranking: Ranking) -> QImage:
    from dataclasses import replace

    assert spec.library is not None
    image, painter = _sheet(
        tr("Marked: left low back, hip rim and upper buttock"), tr("Which muscles are worth checking first")
    )
    paint_body(painter, replace(spec, background=False), QRectF(20, 130, 640, HEIGHT - 200))
    x, y = 720.0, 160.0
    for number, candidate in enumerate(ranking.candidates[:5], 1):
        name = spec.library.muscles[candidate.muscle].names.english
        _write(painter, f"{number}   {words.sided(name, candidate.side)}", x, y, theme.Type(22, 600))
        _write(painter, f"{candidate.share:.0%}", WIDTH - 120, y, theme.Type(22, 600))
        bar = QRectF(x + 34, y + 36, WIDTH - 154 - x, 8)
        painter.fillRect(bar, QColor(theme.LIGHT.line))
        painter.fillRect(
            QRectF(bar.x(), bar.y(), bar.width() * candidate.share, 8), QColor(theme.LIGHT.accent)
        )
        fit = tr(
            "explains {part} % of the marks, {rest} % of its pattern is not marked",
            part=round(100 * candidate.explains),
            rest=round(100 * candidate.unmet),
        )
        _write(painter, fit, x + 34, y + 54, theme.Type(17, 400), theme.LIGHT.text_soft)
        y += 122
    _paint_legend(painter, spec, x + 34, y + 10)
    painter.end()
    return image
