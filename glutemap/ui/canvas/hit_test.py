"""The one answer to every question about what is under the pointer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import Layer, View
from glutemap.body.structure_names import said
from glutemap.language import inside, tr, unbracketed
from glutemap.ui.words import region_name, sided

if TYPE_CHECKING:
    from collections.abc import Iterator

    from glutemap.body.atlas import Structure
    from glutemap.body.frame import Side
    from glutemap.knowledge.records import Library
    from glutemap.ui.canvas.loaded import Look

MUSCLE_LAYERS = (Layer.SUPERFICIAL, Layer.INTERMEDIATE, Layer.DEEP)


@dataclass(frozen=True)
class Hit:
    """What is at a place of a view.

    Attributes:
        region: The region of the skin, ``buttock_upper.left``; empty off the body.
        structure: What the peeled layer shows there; None at the skin and between structures.
        muscle: The outermost muscle below the skin there that the library describes.

    """

    region: str = ""
    structure: Structure | None = None
    muscle: Structure | None = None


NOTHING = Hit()


def hit_test(look: Look, layer: Layer, x_mm: float, y_mm: float, library: Library | None = None) -> Hit:
    """What is at (x_mm, y_mm) of a view of a body that is peeled to ``layer``."""
    region = _region(look, x_mm, y_mm)
    structure = None if layer is Layer.SKIN else _structure(look, layer, x_mm, y_mm)
    if not region and structure is None:
        return NOTHING
    return Hit(region, structure, _described(look, layer, x_mm, y_mm, library))


def hit_alone(look: Look, alone: tuple[tuple[str, Side], ...], x_mm: float, y_mm: float) -> Hit:
    """What is at a place while some structures (the deepest first) are shown alone over the bones."""
    from PySide6.QtCore import QPointF

    from glutemap.body.views import load_outlines
    from glutemap.ui.canvas.contours import curve_path

    region = _region(look, x_mm, y_mm)
    if isinstance(look.view, View):
        for structure_id, side in reversed(alone):
            structure = load_manifest().find(structure_id, side)
            rings = load_outlines(look.view).whole(structure.number) if structure else []
            if curve_path(rings).contains(QPointF(x_mm, y_mm)):
                return Hit(region, structure, structure)
    bone = _structure(look, Layer.BONE, x_mm, y_mm)
    return Hit(region, bone) if region or bone else NOTHING


def _region(look: Look, x_mm: float, y_mm: float) -> str:
    """The region that has the largest share in the skin seen at a place; empty off the body."""
    import numpy as np

    from glutemap.body.regions import load_regions
    from glutemap.ui.canvas.skin_grid import load_skin_grid

    found = load_skin_grid(look).corners_at(x_mm, y_mm)
    if found is None:
        return ""
    regions = load_regions()
    shares = np.bincount(regions.of_vertex[found[0]], found[1])
    return regions.ids[int(shares.argmax())]


def _structure(look: Look, layer: Layer, x_mm: float, y_mm: float) -> Structure | None:
    from glutemap.body.views import load_labels

    if not isinstance(look.view, View):
        return None  # between two views nothing below the skin is labelled
    number = load_labels(look.view, layer).at(x_mm, y_mm)
    return load_manifest().structures[number] if number else None


def _described(
    look: Look, layer: Layer, x_mm: float, y_mm: float, library: Library | None
) -> Structure | None:
    """The outermost described muscle at or below the layer."""
    if library is None:
        return None
    return next((found for _, found in muscles_below(look, layer, x_mm, y_mm, library)), None)


def muscles_below(
    look: Look, layer: Layer, x_mm: float, y_mm: float, library: Library
) -> Iterator[tuple[Layer, Structure]]:
    """The described muscle that each layer from ``layer`` on shows at a place; one may come again."""
    for below in MUSCLE_LAYERS:
        structure = _structure(look, below, x_mm, y_mm) if below.depth >= layer.depth else None
        if structure is not None and library.muscle_drawn_as(structure.id) is not None:
            yield below, structure


def structure_name(structure: Structure) -> str:
    """A structure's name with its side: ``Gluteus medius, left``."""
    return sided(said(structure.name), structure.side)


def hit_words(hit: Hit, layer: Layer, library: Library | None) -> str:
    """One line for a reader: ``Upper buttock, left; over gluteus maximus``."""
    if layer is not Layer.SKIN and hit.structure is not None:
        name = structure_name(hit.structure)
        if not hit.region:
            return name
        region = region_name(library, hit.region.partition(".")[0]).partition(",")[0]
        return tr("{name} ({region})", name=name, region=unbracketed(inside(region)))
    region = region_name(library, hit.region) if hit.region else ""
    if region and hit.muscle is not None:
        return tr("{region}; over {muscle}", region=region, muscle=inside(said(hit.muscle.name)))
    return region
