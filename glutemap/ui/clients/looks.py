"""From where, and how near, a drawing is shown in a small picture. No Qt."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from glutemap.body import painmap
from glutemap.body.atlas import load_manifest
from glutemap.body.frame import View
from glutemap.body.regions import load_regions
from glutemap.body.surface import load_surface

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from glutemap.body.atlas import Box
    from glutemap.body.frame import BodyType
    from glutemap.body.pain import PainMap

    Floats = NDArray[np.float32]

VIEWS = (View.POSTERIOR, View.LEFT, View.ANTERIOR, View.RIGHT)
STRAIGHT = 1.3  # by how much a side view must show more: front and back are what people know
LEAST_HIGH_MM = 760.0  # less of the body would not tell where it is
AIR_MM = 130.0
SEEN_AT = 0.15  # of facing the viewer
HIDDEN_CM2 = 5.0


def pain_field(pain: PainMap) -> Floats:
    """The pain (V,) 0..10; areas of a pack that is not open now are left out."""
    known = load_regions().number_of
    return painmap.field(replace(pain, regions={r: i for r, i in pain.regions.items() if r in known}))


def best_view(field: Floats, body: BodyType) -> View:
    """From where most of a field (V,) is seen: from behind when there is nothing."""
    surface = load_surface()
    weight = np.where(field > 0, surface.area_cm2[body], 0)

    def seen(view: View) -> float:
        facing = np.clip(surface.normals @ np.asarray(view.towards_viewer), 0, None)
        part = float(weight @ facing)
        return part * STRAIGHT if view in (View.POSTERIOR, View.ANTERIOR) else part

    return max(VIEWS, key=seen)


def box_of(fields: Iterable[Floats], view: View, body: BodyType, aspect: float) -> Box:
    """The part of a view that shows all of the fields with air round them; ``aspect`` is width by height."""
    x0, y0, x1, y1 = load_manifest().view(view).box_mm
    surface = load_surface()
    touched = np.zeros(surface.n, np.bool_)
    for field in fields:
        touched |= field > 0
    touched &= surface.normals @ np.asarray(view.towards_viewer) > SEEN_AT
    if touched.any():
        metres = surface.vertices[body][touched]
        across = 1000 * metres @ np.asarray(view.rightwards)
        up = 1000 * metres[:, 2]
        x0, x1 = float(across.min()) - AIR_MM, float(across.max()) + AIR_MM
        y0, y1 = max(float(up.min()) - AIR_MM, y0), min(float(up.max()) + AIR_MM, y1)
    middle_x = 0.0 if view in (View.POSTERIOR, View.ANTERIOR) else (x0 + x1) / 2
    half = max(abs(x0 - middle_x), abs(x1 - middle_x))
    height = max(y1 - y0, 2 * half / aspect, LEAST_HIGH_MM)
    middle_y = (y0 + y1) / 2
    width = height * aspect
    return middle_x - width / 2, middle_y - height / 2, middle_x + width / 2, middle_y + height / 2


def unseen_from(view: View, where: NDArray[np.bool_], body: BodyType) -> View | None:
    """From where some of the skin ``where`` (V,) is seen that ``view`` does not show; None if hardly any."""
    surface = load_surface()
    hidden = where & (surface.normals @ np.asarray(view.towards_viewer) < SEEN_AT)
    area = np.where(hidden, surface.area_cm2[body], 0)

    def shown(other: View) -> float:
        return float(area @ (surface.normals @ np.asarray(other.towards_viewer) > SEEN_AT))

    best = max((other for other in VIEWS if other is not view), key=shown)
    return best if shown(best) >= HIDDEN_CM2 else None
