import numpy as np
import pytest
from PySide6.QtCore import QPointF

from glutemap.ui.canvas.contours import area_above, drawn_in, path_of, thinned
from glutemap.ui.canvas.grid import Grid, mean_of_three
from glutemap.ui.canvas.marks import DOT_SPACING_MM, dot_spacing
from glutemap.ui.canvas.stipple import stipple


def disc(radius, hole=0.0):
    y, x = np.mgrid[0:81, 0:81]
    distance = np.hypot(x - 40, y - 40)
    values = np.clip(radius - distance + 0.5, 0, 1) * np.clip(distance - hole + 0.5, 0, 1)
    return Grid(values.astype(np.float32), -40.5, 40.5, 1.0)


def test_the_contour_of_a_disc_is_a_disc():
    path = area_above(disc(20), 0.5)
    box = path.boundingRect()
    assert box.width() == pytest.approx(40, abs=0.5)
    assert box.center().x() == pytest.approx(0, abs=0.2)
    assert path.contains(QPointF(0, 0))
    assert not path.contains(QPointF(21, 0))


def test_a_hole_stays_a_hole():
    path = area_above(disc(30, hole=10), 0.5)
    assert not path.contains(QPointF(0, 0))
    assert path.contains(QPointF(20, 0))


def test_nothing_above_the_level_is_an_empty_path():
    assert area_above(disc(20), 2.0).isEmpty()
    assert path_of([]).isEmpty()


def test_an_area_that_touches_the_edge_of_the_grid_is_closed():
    grid = Grid(np.ones((5, 5), np.float32), 0.0, 5.0, 1.0)
    assert area_above(grid, 0.5).contains(QPointF(2.5, 2.5))


def test_rows_run_down_and_millimetres_up():
    values = np.zeros((10, 10), np.float32)
    values[1, 8] = 1.0
    path = area_above(Grid(values, 100.0, 50.0, 2.0), 0.5)
    assert path.boundingRect().center() == QPointF(117.0, 47.0)


def test_a_mean_of_three_keeps_the_inside_of_a_flat_field():
    out = mean_of_three(np.ones((4, 5), np.float32), 1)
    assert out[:, 1:-1] == pytest.approx(1)
    assert out[:, 0] == pytest.approx(2 / 3)


def test_dots_lie_inside_the_field_on_a_lattice_fixed_to_the_body():
    points, weights = stipple(disc(30), 6.0)
    inside = points[weights > 0.5]
    assert len(inside) > 50
    assert np.hypot(inside[:, 0], inside[:, 1]).max() < 31
    moved, _ = stipple(Grid(np.ones((30, 30)), 3.0, 60.0, 1.0), 6.0)
    assert {tuple(p) for p in np.round(moved, 6)} & {tuple(p) for p in np.round(points, 6)}


def test_dots_grow_with_the_zoom_but_never_run_together():
    assert dot_spacing(0.1) == DOT_SPACING_MM
    assert dot_spacing(2.5) > 2.5 * 5


@pytest.mark.parametrize("turn", [1, -1])
def test_a_ring_is_drawn_in_whichever_way_it_winds(turn):
    angle = np.linspace(0, 2 * np.pi, 90, endpoint=False) * turn
    ring = 20 * np.column_stack([np.cos(angle), np.sin(angle)])
    assert np.hypot(*drawn_in(ring, 0.5).T) == pytest.approx(19.5, abs=0.01)


def test_thinning_keeps_the_shape_with_fewer_points():
    angle = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    ring = 30 * np.column_stack([np.cos(angle), np.sin(angle)])
    few = thinned(ring)
    assert len(few) < 150
    assert np.hypot(*few.T) == pytest.approx(30, abs=1e-6)
