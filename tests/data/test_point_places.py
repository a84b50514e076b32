"""Every trigger point lies on the muscle that it belongs to, as the atlas draws it.

A point is marked on the skin and seen through it. It is looked at from where its own skin faces: there the
mark must lie within the outline of the muscle, or a finger's edge beside it. The muscles are drawn from
single bodies and the words of the books are from others, so a few millimetres are let through.
"""

import numpy as np
import pytest

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import USUAL_BODIES, BodyType, Side, View
from glutemap.body.surface import load_surface
from glutemap.body.views import load_outlines
from glutemap.body.zones import spot_on_skin
from glutemap.knowledge.loading import load_library

BESIDE_MM = {"as laid": 6.0, "usual": 10.0, "any body": 15.0}
FROM = {"posterior": View.POSTERIOR, "anterior": View.ANTERIOR, "lateral": View.LEFT}
POINTS = [(m, p) for m in load_library().muscles.values() for p in m.trigger_points]
NAMED = [f"{m.id}.{p.id}" for m, p in POINTS]


def outlines(muscle, view):
    """The closed outlines (K, 2) of what is drawn of the left muscle, in mm of a view."""
    found = (
        load_manifest().find(n, Side.LEFT) or load_manifest().find(n, Side.MIDLINE) for n in muscle.drawn
    )
    return [np.asarray(r, float) for s in found if s for r in load_outlines(view).whole(s.number)]


def beside_mm(at, ring):
    """How far a place (2,) lies outside a ring (K, 2); 0 within."""
    (x, y), (x2, y2) = ring.T, np.roll(ring, -1, axis=0).T
    crosses = (y > at[1]) != (y2 > at[1])
    meets = x[crosses] + (at[1] - y[crosses]) / (y2 - y)[crosses] * (x2 - x)[crosses]
    if (meets > at[0]).sum() % 2:
        return 0.0
    along = np.stack([x2 - x, y2 - y], 1)
    part = ((at - ring) * along).sum(1) / np.maximum((along**2).sum(1), 1e-9)
    return float(np.linalg.norm(ring + part.clip(0, 1)[:, None] * along - at, axis=1).min())


def seen_beside_mm(muscle, at, view):
    """How far a place (3,) in metres is seen beside a muscle."""
    place = np.array([1000 * at @ np.asarray(view.rightwards), 1000 * at[2]])
    return min(beside_mm(place, ring) for ring in outlines(muscle, view))


def marked_at(point, body=None):
    """The vertex of a body's skin, or of the mean one, that a point is marked at."""
    skin = load_surface().mean if body is None else load_surface().vertices[body]
    at = spot_on_skin(point.spot, Side.LEFT, point.facing, body)
    return int(((skin - at) ** 2).sum(axis=1).argmin())


def straight_on(point):
    """The view that a point is laid for; the one that its skin faces if it is laid on the nearest."""
    normal = load_surface().normals[marked_at(point)]
    return FROM.get(point.facing) or max(
        View, key=lambda view: float(normal @ np.asarray(view.towards_viewer))
    )


@pytest.mark.parametrize(("muscle", "point"), POINTS, ids=NAMED)
def test_a_point_lies_on_its_own_muscle(muscle, point):
    view, skin = straight_on(point), load_surface()
    laid = spot_on_skin(point.spot, Side.LEFT, point.facing)
    assert seen_beside_mm(muscle, laid, view) <= BESIDE_MM["as laid"]
    drawn = {
        str(body): seen_beside_mm(muscle, skin.vertices[body][marked_at(point, body)], view)
        for body in BodyType
    }
    assert max(drawn[str(body)] for body in USUAL_BODIES) <= BESIDE_MM["usual"]
    assert max(drawn.values()) <= BESIDE_MM["any body"]


def test_a_point_beside_its_muscle_would_be_found():
    muscle, point = next(pair for pair in POINTS if pair[0].id == "rectus_femoris")
    laid = spot_on_skin(point.spot, Side.LEFT, point.facing)
    assert seen_beside_mm(muscle, laid, View.ANTERIOR) == 0.0
    assert 25 < seen_beside_mm(muscle, laid + np.array([0.06, 0, 0]), View.ANTERIOR) < 60
