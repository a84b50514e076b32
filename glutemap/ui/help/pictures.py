"""The pictures of the manual: painted from its words, in the window and into files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import BodyType, Layer, Side, View
from glutemap.body.pain import PainMap, Quality
from glutemap.ui.canvas.colours import LIGHT, CanvasColours
from glutemap.ui.canvas.spec import PictureSpec

if TYPE_CHECKING:
    from pathlib import Path

    from glutemap.body.atlas import Box
    from glutemap.knowledge.records import Library, ManualPicture

WIDTH, HEIGHT = 720, 400  # of a picture in a file


def picture_spec(
    picture: ManualPicture, library: Library | None, zones: Any, body: BodyType, colours: CanvasColours
) -> PictureSpec:
    """What the painter of the body is to paint, on this body; without the book of zones no pain areas."""
    layer = Layer(picture.layer)
    has_box = picture.box_mm is not None or bool(picture.muscle)
    return PictureSpec(
        view=View[picture.view.upper()],
        layer=layer,
        body=body,
        mode="symptoms" if picture.marks else "explore",
        muscle=picture.muscle,
        side=Side.LEFT,
        trigger_point=picture.trigger_point or None,
        pain=_pain(picture, library, body),
        library=library,
        zones=zones if layer is Layer.SKIN else None,
        points=picture.points,
        alone=picture.alone,
        words=False,
        colours=colours,
        box_mm=picture.box_mm if has_box else _whole(picture),
    )


def write_pictures(library: Library, folder: Path) -> list[Path]:
    """Write the picture of each page that has one, under the id of its page, into a folder that exists.

    Raises OSError with the name and the reason when one cannot be written.
    """
    from glutemap.ranking.zonebook import load_zones
    from glutemap.ui.canvas.render import render_image
    from glutemap.ui.panels.body_picture import box_of
    from glutemap.ui.sheets import offscreen_application, save_png

    offscreen_application()
    zones, written = load_zones(library), []
    for page in library.manual.values():
        if page.picture is None:
            continue
        spec = picture_spec(page.picture, library, zones, BodyType.FEMALE, LIGHT)
        spec = replace(spec, box_mm=spec.box_mm or box_of(spec, WIDTH / HEIGHT))
        written.append(folder / f"{page.id}.png")
        save_png(render_image(spec, WIDTH, HEIGHT), written[-1])
    return written


def _whole(picture: ManualPicture) -> Box:
    return load_manifest().view(View[picture.view.upper()]).box_mm


def _pain(picture: ManualPicture, library: Library | None, body: BodyType) -> PainMap | None:
    if not picture.marks:
        return None
    pain = PainMap(body)
    for mark in picture.marks:
        region = _sided(library, mark.region)
        pain = pain.with_region(region, float(mark.strength))
        pain = pain.with_quality(region, Quality(mark.feels) if mark.feels else None)
    return pain


def _sided(library: Library | None, region: str) -> str:
    record = library.regions.get(region) if library is not None else None
    return f"{region}.{Side.LEFT}" if record is None or record.sided else region
