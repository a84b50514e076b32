import pytest

from glutemap.body.frame import BodyType, Layer, Side, View
from glutemap.knowledge.loading import load_library
from glutemap.ui.study.looks import best_view, muscle_box, muscles_seen, region_view


@pytest.mark.parametrize(
    ("muscle", "view"),
    [
        ("gluteus_maximus", View.POSTERIOR),
        ("rectus_abdominis", View.ANTERIOR),
        ("rectus_femoris", View.ANTERIOR),
        ("tibialis_anterior", View.ANTERIOR),
        ("multifidus", View.POSTERIOR),
    ],
)
def test_a_muscle_is_shown_from_where_it_is_seen(muscle, view):
    library = load_library()
    assert best_view(library, muscle, Side.LEFT) is view
    assert best_view(library, muscle, Side.RIGHT) is view.mirror


def test_a_muscle_at_the_side_is_mirrored():
    library = load_library()
    left = best_view(library, "tensor_fasciae_latae", Side.LEFT)
    assert best_view(library, "tensor_fasciae_latae", Side.RIGHT) is left.mirror


@pytest.mark.parametrize(
    ("regions", "view"),
    [
        (("low_back.left",), View.POSTERIOR),
        (("abdomen_lower.right",), View.ANTERIOR),
        (("hip_outer.left",), View.LEFT),
        (("hip_outer.right",), View.RIGHT),
        ((), View.POSTERIOR),
    ],
)
def test_a_place_is_shown_from_where_it_is_seen(regions, view):
    assert region_view(regions, BodyType.FEMALE) is view


@pytest.mark.parametrize("side", ["left", "right"])
def test_the_inside_of_a_leg_is_not_looked_at_through_the_other(side):
    regions = (f"thigh_inner_upper.{side}", f"thigh_inner_lower.{side}")
    view = region_view(regions, BodyType.FEMALE)
    across = view.towards_viewer[0]
    assert across * (1 if side == "left" else -1) > -1e-6


def test_a_picture_holds_the_whole_muscle():
    library = load_library()
    x0, y0, x1, y1 = muscle_box(library.muscles["sartorius"], Side.LEFT, View.ANTERIOR, 0.75)
    assert (x1 - x0) == pytest.approx(0.75 * (y1 - y0))
    assert y1 - y0 > 450


def test_muscles_are_walked_over_from_the_top_down():
    library = load_library()
    seen = [s.id for s in muscles_seen(library, View.POSTERIOR, Layer.SUPERFICIAL)]
    assert (
        seen.index("latissimus_dorsi")
        < seen.index("gluteus_maximus")
        < seen.index("gastrocnemius_medial_head")
    )
    assert muscles_seen(library, View.POSTERIOR, Layer.SKIN) == []
