"""A picture of the body as SVG: the shaded body as an image, all that is drawn on it as real outlines."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPainterPath

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import Layer, View
from glutemap.body.structure_names import said
from glutemap.body.views import load_labels, load_outlines
from glutemap.language import tr
from glutemap.ui import words
from glutemap.ui.canvas.contours import curve_path
from glutemap.ui.canvas.kept import Kept
from glutemap.ui.canvas.pictures import pictures
from glutemap.ui.canvas.sheet import Marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QImage

    from glutemap.ui.canvas.frame import Frame
    from glutemap.ui.canvas.spec import PictureSpec
    from glutemap.ui.explore.naming import Label

DOTS_APART, DOT_SHARE = 7.0, 0.27  # mm, and the radius of a dot as part of that


@dataclass(frozen=True)
class Named:
    """Names to write: the labels of a canvas, and how much larger the picture is than the canvas."""

    labels: Sequence[Label]
    scale: float


def svg(spec: PictureSpec, frame: Frame, body: QImage, licence: str, named: Named | None = None) -> str:
    """The text of an SVG.

    Args:
        spec: What is shown; its view is one of the eight.
        frame: The place of the millimetres on the picture, whose size is the picture's.
        body: The shaded body alone, of any resolution.
        licence: The line at the lower edge.
        named: Names with their lines; none without.

    """
    width, height = frame.width, frame.height
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}"'
        f' viewBox="0 0 {width:g} {height:g}">',
        f"<title>{escape(_title(spec))}</title>",
        f"<desc>{escape(licence)}</desc>",
        *_defs(spec, frame),
        f'<image width="{width:g}" height="{height:g}" href="data:image/png;base64,{_png(body)}"/>',
        *_group("structures", 'fill="none" stroke="#5a1f14" stroke-opacity="0.45" stroke-width="0.8"',
                _structures(spec, frame)),
        *_group("zones", 'clip-path="url(#body)"', _zones(spec, frame)),
        *_group("pain", 'clip-path="url(#body)"', _pain(spec, frame)),
        *_group("muscle", 'fill="none" stroke="#5a1f14" stroke-width="1.4"', _muscle(spec, frame)),
        *(_names(named) if named else ()),
        f'<text x="{width - 8:g}" y="{height - 8:g}" text-anchor="end" font-family="Inter, sans-serif"'
        f' font-size="{max(width / 130, 9):.1f}" fill="#575046" stroke="#ffffff" stroke-width="3"'
        f' stroke-opacity="0.8" paint-order="stroke">{escape(licence)}</text>',
        "</svg>",
    ]  # fmt: skip
    return "\n".join(parts) + "\n"


def d_of(path: QPainterPath) -> str:
    """The ``d`` of an SVG path; closed where the path is."""
    out: list[str] = []
    number, count = 0, path.elementCount()
    while number < count:
        element = path.elementAt(number)
        if element.type == QPainterPath.ElementType.CurveToElement:
            ends = [path.elementAt(number + step) for step in range(3)]
            out.append("C" + " ".join(f"{e.x:.2f} {e.y:.2f}" for e in ends))
            number += 3
            continue
        letter = "M" if element.type == QPainterPath.ElementType.MoveToElement else "L"
        out.append(f"{letter}{element.x:.2f} {element.y:.2f}")
        number += 1
    return " ".join(out) + (" Z" if out else "")


def _title(spec: PictureSpec) -> str:
    from glutemap.ui.canvas.words import words_of

    assert isinstance(spec.view, View)
    seen = words_of(spec.view).title
    known = spec.library.muscles.get(spec.muscle) if spec.library else None
    if known is None:
        return seen
    return tr("{muscle}: {view}", muscle=words.sided(known.names.english, spec.side), view=seen)


def _png(image: QImage) -> str:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide's stub names only str
    return base64.b64encode(content.data()).decode("ascii")


def _defs(spec: PictureSpec, frame: Frame) -> list[str]:
    silhouette = QPainterPath()
    assert isinstance(spec.view, View)
    for path in [curve_path(load_outlines(spec.view).body(spec.seen_body))]:
        silhouette.addPath(frame.transform.map(path))
    apart = DOTS_APART * frame.px_per_mm
    middle, radius = apart / 2, DOT_SHARE * apart
    return [
        "<defs>",
        f'<clipPath id="body"><path d="{d_of(silhouette)}"/></clipPath>',
        f'<pattern id="dots" width="{apart:.2f}" height="{apart:.2f}" patternUnits="userSpaceOnUse">'
        f'<circle cx="{middle:.2f}" cy="{middle:.2f}" r="{radius:.2f}" fill="{spec.inks.zone_edge}"/>'
        "</pattern>",
        "</defs>",
    ]


def _group(name: str, attributes: str, inner: Iterator[str]) -> list[str]:
    lines = list(inner)
    return [f'<g id="{name}" {attributes}>', *lines, "</g>"] if lines else []


def _structures(spec: PictureSpec, frame: Frame) -> Iterator[str]:
    """What is seen of each structure of the layer, each with its name."""
    if spec.layer is Layer.SKIN or not isinstance(spec.view, View):
        return
    import numpy as np

    outlines = load_outlines(spec.view)
    for number in np.unique(load_labels(spec.view, spec.layer).array).tolist():
        structure = load_manifest().structures[number]
        path = curve_path(outlines.visible(number)) if structure.id else QPainterPath()
        if not path.isEmpty():
            name = quoteattr(f"{structure.id}_{structure.side}")
            d = d_of(frame.transform.map(path))
            yield f"<path id={name} d={quoteattr(d)}><title>{escape(said(structure.name))}</title></path>"


def _zones(spec: PictureSpec, frame: Frame) -> Iterator[str]:
    shapes = Marks(pictures(), Kept(8)).zone(spec) if spec.muscle and spec.zones is not None else None
    if shapes is None:
        return
    colours = spec.inks
    spread = quoteattr(d_of(frame.transform.map(shapes.spillover_edge)))
    main = quoteattr(d_of(frame.transform.map(shapes.primary)))
    yield (
        f'<path d={spread} fill="url(#dots)" stroke="{colours.zone_edge}" stroke-opacity="0.4">'
        f"<title>{escape(tr('Pain may spread here'))}</title></path>"
    )
    yield (
        f'<path d={main} fill="{colours.zone}" fill-opacity="0.6" stroke="{colours.zone_edge}"'
        f' stroke-width="1.5"><title>{escape(tr("Main area of pain"))}</title></path>'
    )


def _pain(spec: PictureSpec, frame: Frame) -> Iterator[str]:
    if not spec.has_pain:
        return
    for area in Marks(pictures(), Kept(64)).pain(spec):
        d = quoteattr(d_of(frame.transform.map(area.path)))
        felt = tr("Marked pain, {n} of 10", n=words.intensity(area.felt.intensity))
        strength = 0.15 + 0.05 * area.felt.intensity
        yield (
            f'<path d={d} fill="{spec.inks.pain}" fill-opacity="{strength:.2f}"'
            f' stroke="{spec.inks.pain_edge}">'
            f"<title>{escape(felt)}</title></path>"
        )


def _muscle(spec: PictureSpec, frame: Frame) -> Iterator[str]:
    path = Marks(pictures(), Kept(8)).muscle_path(spec) if spec.muscle else QPainterPath()
    if not path.isEmpty():
        yield f"<path d={quoteattr(d_of(frame.transform.map(path)))}/>"


def _names(named: Named) -> Iterator[str]:
    font = 'font-family="Inter, sans-serif" font-size="12"'
    yield f'<g id="names" transform="scale({named.scale:.4f})" {font}>'
    for label in named.labels:
        yield _line(label)
    for label in named.labels:
        yield _name(label)
    yield "</g>"


def _line(label: Label) -> str:
    area, at = label.area, label.anchor
    x = area.right() if at.x() > area.center().x() else area.left()
    d = f"M{x:.1f} {area.center().y():.1f} L{at.x():.1f} {at.y():.1f}"
    return (
        f'<path d="{d}" stroke="#ffffff" stroke-opacity="0.7" stroke-width="2.6"/>'
        f'<path d="{d}" stroke="#3c3731"/>'
        f'<circle cx="{at.x():.1f}" cy="{at.y():.1f}" r="2.4" fill="#3c3731"/>'
    )


def _name(label: Label) -> str:
    area = label.area
    return (
        f'<rect x="{area.x():.1f}" y="{area.y():.1f}" width="{area.width():.1f}" height="{area.height():.1f}"'
        ' rx="6" fill="#ffffff" fill-opacity="0.92"/>'
        f'<text x="{area.center().x():.1f}" y="{area.center().y() + 4.3:.1f}" text-anchor="middle"'
        f' fill="#1c1a17">{escape(label.text)}</text>'
    )
