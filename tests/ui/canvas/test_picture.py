import numpy as np
import pytest
from PySide6.QtCore import QPointF

from glutemap.body.frame import BodyType, Layer, Side, View
from glutemap.body.painmap import PainMap, Stroke
from glutemap.body.surface import load_surface
from glutemap.ui.canvas import loaded
from glutemap.ui.canvas.body_view import BodyView
from glutemap.ui.canvas.colours import DARK
from glutemap.ui.canvas.kept import Kept
from glutemap.ui.canvas.legend import legend_of
from glutemap.ui.canvas.picture import PictureSpec, frame_for
from glutemap.ui.canvas.render import render_image
from glutemap.ui.canvas.skin_grid import Look, load_skin_grid

pytestmark = pytest.mark.usefixtures("qapp")
WIDTH = 420


def pixels(image):
    """(H, W, 3) red, green, blue."""
    image = image.convertToFormat(image.Format.Format_RGB888)
    bits = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return bits[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(int)


def rendered(**fields):
    return render_image(PictureSpec(words=False, **fields), WIDTH)


def alpha(image):
    """(H, W) opacity."""
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, 3]


def changed(a, b):
    """(H, W) where two pictures of the same size differ clearly."""
    return np.abs(pixels(a) - pixels(b)).max(axis=2) > 24


def place(image, view, vertex, body=BodyType.FEMALE):
    """The pixel (row, column) of a vertex."""
    from PySide6.QtCore import QRectF

    spec = PictureSpec(view=view, body=body)
    frame = frame_for(spec, QRectF(0, 0, image.width(), image.height()), 1.0)
    at = load_surface().vertices[body][vertex]
    mm = QPointF(1000 * float(at @ np.asarray(view.rightwards)), 1000 * float(at[2]))
    point = frame.transform.map(mm).toPoint()
    return point.y(), point.x()


def strongest(field, view):
    """A vertex of the field's full part that faces the viewer most."""
    surface = load_surface()
    facing = surface.normals @ np.asarray(view.towards_viewer)
    return int(np.argmax(np.where(field >= field.max() - 1e-3, facing, -1)))


@pytest.mark.parametrize("view", [View.POSTERIOR, View.POSTERIOR_LEFT, View.LEFT])
def test_a_picked_muscle_paints_its_zone_where_it_is(library, zones, view):
    pattern = zones.pattern("gluteus_medius", Side.LEFT)
    plain = rendered(view=view)
    painted = rendered(view=view, muscle="gluteus_medius", zones=zones, library=library)
    row, column = place(plain, view, strongest(pattern.primary, view))
    assert changed(plain, painted)[row - 2 : row + 3, column - 2 : column + 3].any()


def test_the_right_side_is_the_mirror_image(zones):
    left = rendered(view=View.LEFT, muscle="gluteus_medius", side=Side.LEFT, zones=zones)
    right = rendered(view=View.RIGHT, muscle="gluteus_medius", side=Side.RIGHT, zones=zones)
    plain_left, plain_right = rendered(view=View.LEFT), rendered(view=View.RIGHT)
    there = changed(right, plain_right)[:, ::-1]
    here = changed(left, plain_left)
    assert here.sum() > 200
    assert (here & there).sum() > 0.8 * here.sum()


def test_zones_are_painted_on_every_layer(zones):
    for layer in Layer:
        painted = rendered(layer=layer, muscle="gluteus_medius", zones=zones)
        assert changed(rendered(layer=layer), painted).sum() > 200


def test_the_primary_zone_is_filled_and_the_spillover_dotted(zones):
    look = Look(View.LEFT, BodyType.FEMALE)
    pattern = zones.pattern("gluteus_medius", Side.LEFT)
    primary, spillover = load_skin_grid(look).see([pattern.primary, pattern.spillover])
    box = (-150.0, 600.0, 150.0, 1100.0)
    plain = rendered(view=View.LEFT, box_mm=box)
    where = changed(plain, rendered(view=View.LEFT, box_mm=box, muscle="gluteus_medius", zones=zones))
    rows, columns = np.mgrid[0 : where.shape[0], 0 : where.shape[1]]
    scale = where.shape[1] / 300
    x, y = box[0] + (columns.ravel() + 0.5) / scale, box[3] - (rows.ravel() + 0.5) / scale
    filled = where.ravel()[primary.sample(x, y) > 0.95].mean()
    dotted = where.ravel()[(spillover.sample(x, y) > 0.95) & (y < 850)].mean()
    assert filled > 0.9
    assert 0.1 < dotted < 0.6


def test_nothing_is_painted_off_the_body(zones):
    painted = rendered(muscle="quadratus_lumborum", zones=zones, background=False)
    plain = rendered(background=False)
    assert not (alpha(painted)[alpha(plain) == 0] > 0).any()


def test_pain_is_red_and_grows_with_intensity():
    mean = []
    plain = pixels(rendered())
    for intensity in (1.0, 5.0, 10.0):
        pain = PainMap(regions={"buttock_mid.left": intensity})
        marked = pixels(rendered(mode="symptoms", pain=pain))
        where = np.abs(marked - plain).max(axis=2) > 8
        assert where.sum() > 100
        mean.append((marked[where][:, 0] - marked[where][:, 1]).mean())
    assert mean == sorted(mean)
    assert mean[-1] > mean[0] + 20


def test_strokes_are_painted():
    pain = PainMap(strokes=(Stroke(View.POSTERIOR, ((-95.0, 930.0), (-60.0, 930.0)), 20.0, 6.0),))
    assert changed(rendered(mode="symptoms", pain=pain), rendered()).sum() > 100


def test_a_candidate_over_pain_changes_the_look_of_what_it_explains(zones):
    pain = PainMap(regions={"sacroiliac.left": 5.0, "calf_upper.left": 5.0})
    alone = rendered(mode="symptoms", pain=pain)
    compared = rendered(mode="symptoms", pain=pain, muscle="gluteus_medius", zones=zones)
    assert changed(alone, compared).sum() > 200
    spec = PictureSpec(mode="symptoms", pain=pain, muscle="gluteus_medius", zones=zones)
    kinds = [entry.kind for entry in legend_of(spec)]
    assert kinds[:3] == ["explained", "unexplained", "expected"]


def test_a_disputed_area_has_an_edge_and_no_fill_of_a_main_area_unless_its_point_is_picked(zones):
    whole, point = (
        PictureSpec(muscle="soleus", zones=zones, trigger_point=point, words=False)
        for point in (None, "TrP3")
    )
    bare = rendered()
    shown = [pixels(render_image(spec, WIDTH)) for spec in (whole, point)]
    # The area at the sacroiliac joint: far above the calf.
    disputed = zones.disputed("soleus", Side.LEFT)
    joint = np.flatnonzero((disputed > 0.99) & (load_surface().mean[:, 2] < 1.2))
    skin = pixels(bare)
    at = tuple(np.array([place(bare, View.POSTERIOR, vertex) for vertex in joint]).T)
    hollow, filled = (float(np.abs(picture - skin).max(2)[at].mean()) for picture in shown)
    assert 5 < hollow < 0.5 * filled
    kinds = [[entry.kind for entry in legend_of(spec)] for spec in (whole, point)]
    assert "disputed" in kinds[0]
    assert "disputed" not in kinds[1]


def test_marks_stay_as_outlines_while_exploring():
    pain = PainMap(regions={"buttock_mid.left": 8.0})
    plain, outlined = rendered(), rendered(pain=pain)
    full = rendered(pain=pain, mode="symptoms")
    assert 0 < changed(plain, outlined).sum() < changed(plain, full).sum()


def test_the_picture_is_sharp_at_every_density(zones):
    spec = PictureSpec(muscle="gluteus_medius", zones=zones)
    one, two = render_image(spec, 300), render_image(spec, 300, dpr=2.0)
    assert (two.width(), two.height()) == (2 * one.width(), 2 * one.height())

    def sharpness(image):
        return np.abs(np.diff(pixels(image).sum(axis=2), axis=1)).max()

    assert sharpness(two) > 0.8 * sharpness(one)


def test_the_dark_theme_is_dark():
    corner = pixels(rendered(colours=DARK))[5, 5]
    assert corner.max() < 80


def test_the_body_comes_first_and_the_marks_follow(qtbot, monkeypatch, state):
    monkeypatch.setattr(loaded, "grids", Kept(10))
    monkeypatch.setattr(loaded, "laid", set())
    state.select("gluteus_medius", Side.LEFT)
    canvas = BodyView(state)
    canvas.set_motion(False)
    qtbot.addWidget(canvas)
    canvas.resize(400, 500)
    canvas.show()
    first = canvas.grab().toImage()
    qtbot.waitUntil(lambda: canvas.painter.is_ready(canvas.spec), timeout=20_000)
    assert changed(first, canvas.grab().toImage()).sum() > 100
    canvas.stop()
