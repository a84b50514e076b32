"""The committed atlas: complete, consistent, and true to its own surface."""

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest
import yaml
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

from glutemap.body.frame import View

ATLAS = Path(__file__).parents[2] / "assets" / "atlas"
LAYERS = ("superficial", "intermediate", "deep", "bone")
BODIES = ("female", "male")
PICTURES = (*LAYERS, *(f"{body}_skin" for body in BODIES))
STORED = [view for view in View if view.is_stored]
each_view = pytest.mark.parametrize("view", STORED, ids=str)
each_body = pytest.mark.parametrize("body", BODIES)


@pytest.fixture(scope="module")
def manifest():
    return json.loads((ATLAS / "atlas.json").read_text())


def arrays(path):
    with np.load(ATLAS / path) as archive:
        return {name: archive[name] for name in archive.files}


def info(manifest, view):
    return manifest["views"][view.value]


def pixels(box, scale):
    x0, y0, x1, y1 = box
    return QSize(round((x1 - x0) * scale), round((y1 - y0) * scale))


def size_of(name):
    return QImageReader(str(ATLAS / name)).size()


def pixels_of(name):
    """(H, W, 4) uint8 RGBA with straight alpha."""
    image = QImage(str(ATLAS / name)).convertToFormat(QImage.Format.Format_RGBA8888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return flat[:, : 4 * image.width()].reshape(image.height(), image.width(), 4).copy()


def flattened(points, steps=8):
    """A closed ring of Bezier segments (3K, 2) as a polygon (steps * K, 2)."""
    p0, c1, c2 = (points[i::3].astype(float)[:, None] for i in range(3))
    p1 = np.roll(p0, -1, axis=0)
    t = (np.arange(steps) / steps)[None, :, None]
    s = 1 - t
    return (s**3 * p0 + 3 * s * s * t * c1 + 3 * s * t * t * c2 + t**3 * p1).reshape(-1, 2)


def grid(entry):
    """Rows and columns of the raster."""
    x0, y0, x1, y1 = entry["box_mm"]
    return round((y1 - y0) * entry["raster_px_per_mm"]), round((x1 - x0) * entry["raster_px_per_mm"])


def test_every_listed_file_is_there_unchanged_and_no_other(manifest):
    found = {p.relative_to(ATLAS).as_posix() for p in ATLAS.rglob("*") if p.is_file()}
    assert found == set(manifest["files"]) | {"atlas.json"}
    for name, digest in manifest["files"].items():
        assert hashlib.sha256((ATLAS / name).read_bytes()).hexdigest() == digest, name


def test_the_atlas_is_small_enough_to_commit():
    assert sum(p.stat().st_size for p in ATLAS.rglob("*") if p.is_file()) < 56_000_000


def test_structures_are_numbered_named_and_paired(manifest):
    nothing, *rows = manifest["structures"]
    assert nothing["id"] == ""
    assert 0 < len(rows) < 512
    keys = {(row["id"], row["side"]) for row in rows}
    assert len(keys) == len(rows)
    for row in rows:
        assert row["name"]
        assert row["layer"] in LAYERS
        assert (row["kind"] == "bone") == (row["layer"] == "bone")
        other = {"left": "right", "right": "left", "midline": "midline"}[row["side"]]
        assert (row["id"], other) in keys


def test_all_views_share_their_heights(manifest):
    assert {View(name) for name in manifest["views"]} == set(STORED)
    assert len({tuple(info(manifest, view)["box_mm"][1::2]) for view in STORED}) == 1
    for view in STORED:
        x0, y0, x1, _ = info(manifest, view)["box_mm"]
        assert x0 == -x1
        assert y0 < 0


@each_view
def test_pictures_cover_exactly_the_box(manifest, view):
    entry = info(manifest, view)
    x0, y0, x1, y1 = entry["box_mm"]
    assert entry["px_per_mm"] >= 1.5
    for stem in PICTURES:
        for end, scale in (("", entry["px_per_mm"]), ("_small", entry["small_px_per_mm"])):
            assert size_of(f"views/{view}/{stem}{end}.webp") == pixels((x0, y0, x1, y1), scale)


@each_view
def test_the_hip_is_drawn_finer(manifest, view):
    entry = info(manifest, view)
    whole, detail = entry["box_mm"], entry["detail"]
    x0, y0, x1, y1 = detail["box_mm"]
    assert whole[0] <= x0 < x1 <= whole[2]
    assert whole[1] <= y0 < y1 <= whole[3]
    assert detail["px_per_mm"] >= 3
    for stem in PICTURES:
        assert size_of(f"views/{view}/{stem}_detail.webp") == pixels(detail["box_mm"], detail["px_per_mm"])


def test_the_detail_reaches_from_l1_to_the_middle_of_the_thigh(manifest):
    heights = {
        row["id"]: row["at_mm"][2] for row in yaml.safe_load((ATLAS / "landmarks.yaml").read_text("utf-8"))
    }
    for view in STORED:
        _, low, _, high = info(manifest, view)["detail"]["box_mm"]
        assert low <= heights["mid_thigh"] + 15
        assert high >= heights["L1"]


def test_the_turntable_fills_the_circle(manifest):
    table = manifest["turntable"]
    assert sorted([*table["angles"], *(view.degrees for view in STORED)]) == list(range(0, 181, 15))
    for degrees in table["angles"]:
        box = table["boxes_mm"][str(degrees)]
        for stem in PICTURES:
            assert size_of(f"turntable/{degrees}/{stem}.webp") == pixels(box, table["px_per_mm"])
        for body in BODIES:
            raster = arrays(f"turntable/{degrees}/surface_{body}.npz")
            size = pixels(box, table["raster_px_per_mm"])
            assert raster["triangle"].shape == (size.height(), size.width())
            assert raster["weight"].shape == (size.height(), size.width(), 2)
            assert (raster["triangle"] >= 0).sum() > 25_000


@each_view
def test_edges_are_soft_and_carry_no_fringe(view):
    """Between full and nothing there are many steps, and the colour beside the edge is the body's own."""
    picture = pixels_of(f"views/{view}/female_skin.webp")
    alpha = picture[..., 3]
    assert len(np.unique(alpha)) > 40
    edge = (alpha > 20) & (alpha < 235)
    inside = picture[alpha == 255][:, :3].astype(float).mean()
    assert picture[edge][:, :3].astype(float).mean() > 0.6 * inside


@each_view
def test_cutouts_cover_exactly_their_boxes(manifest, view):
    entry = info(manifest, view)
    cutouts = json.loads((ATLAS / "views" / view / "cutouts/cutouts.json").read_text())
    muscles = {f"{s['id']}_{s['side']}" for s in manifest["structures"] if s["kind"] == "muscle"}
    assert muscles <= set(cutouts)
    for name, cut in cutouts.items():
        x0, y0, x1, y1 = cut["box_mm"]
        assert entry["box_mm"][0] <= x0 < x1 <= entry["box_mm"][2]
        assert entry["box_mm"][1] <= y0 < y1 <= entry["box_mm"][3]
        reader = QImageReader(str(ATLAS / "views" / view / "cutouts" / f"{name}.webp"))
        assert reader.size() == QSize(
            round((x1 - x0) * cut["px_per_mm"]), round((y1 - y0) * cut["px_per_mm"])
        )


@each_view
@each_body
def test_the_raster_lies_on_the_surface(manifest, view, body):
    entry, surface = info(manifest, view), arrays("surface.npz")
    raster = arrays(f"views/{view}/surface_{body}.npz")
    triangle, weight = raster["triangle"], raster["weight"]
    assert triangle.shape == grid(entry)
    rows, columns = np.nonzero(triangle >= 0)
    assert len(rows) > 100_000
    corners = surface[f"vertices_{body}"][surface["triangles"][triangle[rows, columns]]]
    w = weight[rows, columns].astype(float) / 255
    w = np.column_stack([w, 1 - w.sum(1)])
    assert w.min() >= -1e-9
    points = (corners * w[:, :, None]).sum(1)
    scale = entry["raster_px_per_mm"]
    x, y = entry["box_mm"][0] + (columns + 0.5) / scale, entry["box_mm"][3] - (rows + 0.5) / scale
    off = np.hypot(1000 * points @ np.array(view.rightwards) - x, 1000 * points[:, 2] - y)
    assert off.max() < 1


@each_view
@each_body
def test_the_raster_shows_the_side_that_faces_the_viewer(view, body):
    surface, raster = arrays("surface.npz"), arrays(f"views/{view}/surface_{body}.npz")
    seen = np.unique(raster["triangle"][raster["triangle"] >= 0])
    a, b, c = (surface[f"vertices_{body}"][surface["triangles"][seen, i]] for i in range(3))
    assert (np.cross(b - a, c - a) @ np.array(view.towards_viewer) >= 0).all()


@each_body
def test_the_side_view_shows_the_hip_and_not_the_hand(body):
    segment, triangles = arrays("surface.npz")["segment"], arrays("surface.npz")["triangles"]
    raster = arrays(f"views/left/surface_{body}.npz")["triangle"]
    shown = segment[triangles[raster[raster >= 0]]]
    assert not np.isin(shown, (4, 5)).any()  # forearm, hand
    assert (shown == 3).any()  # but the shoulder's arm


@each_view
def test_label_maps_name_the_structures_of_their_layers(manifest, view):
    labels = arrays(f"views/{view}/labels.npz")
    layer_of = {n: row["layer"] for n, row in enumerate(manifest["structures"])}
    assert set(labels) == set(LAYERS)
    for layer, label in labels.items():
        assert label.dtype == np.uint16
        assert label.shape == grid(info(manifest, view))
        shown = set(np.unique(label).tolist()) - {0}
        assert shown
        assert all(LAYERS.index(layer_of[n]) >= LAYERS.index(layer) for n in shown)


@pytest.mark.parametrize("view", [View.POSTERIOR, View.ANTERIOR], ids=str)
def test_front_and_back_are_mirror_images(manifest, view):
    rows = manifest["structures"]
    number = {(row["id"], row["side"]): n for n, row in enumerate(rows)}
    other = {"left": "right", "right": "left", "midline": "midline"}
    twin = np.array([number[row["id"], other[row["side"]]] for row in rows], np.uint16)
    for label in arrays(f"views/{view}/labels.npz").values():
        differs = twin[label[:, ::-1]] != label
        assert differs.mean() < 0.01


def test_the_left_view_shows_left_structures(manifest):
    side = np.array([row["side"] for row in manifest["structures"]])
    label = arrays("views/left/labels.npz")["superficial"]
    shown = side[label[label > 0]]
    assert (shown == "left").sum() > 5 * (shown == "right").sum()


def test_behind_the_left_is_on_the_left_and_in_front_on_the_right(manifest):
    side = np.array([row["side"] for row in manifest["structures"]])
    for view, sign in ((View.POSTERIOR, 1), (View.ANTERIOR, -1)):
        label = arrays(f"views/{view}/labels.npz")["superficial"]
        half = label[:, : label.shape[1] // 2 - 20]
        counts = [(side[half[half > 0]] == s).sum() for s in ("left", "right")]
        assert np.sign(counts[0] - counts[1]) == sign


@each_view
def test_outlines_are_closed_rings_inside_the_box(manifest, view):
    outlines = arrays(f"views/{view}/outlines.npz")
    x0, y0, x1, y1 = info(manifest, view)["box_mm"]
    for number, row in enumerate(manifest["structures"]):
        if row["kind"] == "muscle" and view is not View.LEFT:  # there the arms fade out
            assert len(outlines[f"whole_{number}"]) > 2, row["id"]
    for body in BODIES:
        assert len(outlines[f"body_{body}"]) > 100
    for name in (n for n in outlines if not n.endswith("_parts")):
        points, starts = outlines[name], outlines[f"{name}_parts"]
        if not len(points):
            continue
        assert (points >= [x0, y0]).all()
        assert (points <= [x1, y1]).all()
        for ring in np.split(points, starts[1:]):
            assert len(ring) >= 6
            assert len(ring) % 3 == 0


@each_view
def test_outlines_are_long_smooth_curves_and_no_stairs(view):
    outlines = arrays(f"views/{view}/outlines.npz")
    for body in BODIES:
        ring = np.split(outlines[f"body_{body}"], outlines[f"body_{body}_parts"][1:])[0]
        corner, before = ring[0::3], np.roll(ring[2::3], 1, axis=0)
        arriving, leaving = corner - before, ring[1::3] - corner
        length = np.hypot(*arriving.T) * np.hypot(*leaving.T)
        straight = (arriving * leaving).sum(1)[length > 1e-6] / length[length > 1e-6]
        assert (straight > 0.97).mean() > 0.9
        assert np.median(np.hypot(*np.diff(corner, axis=0).T)) > 3  # mm a segment


@each_view
def test_visible_outlines_enclose_what_the_label_map_shows(manifest, view):
    outlines, labels = arrays(f"views/{view}/outlines.npz"), arrays(f"views/{view}/labels.npz")
    for number, row in enumerate(manifest["structures"][1:], 1):
        shown = (labels[row["layer"]] == number).sum()
        if shown < 600:
            continue
        points, starts = outlines[f"visible_{number}"], outlines[f"visible_{number}_parts"]
        area = sum(signed_area(flattened(ring)) for ring in np.split(points, starts[1:]))
        assert abs(area) == pytest.approx(shown, rel=0.15), row["id"]


def signed_area(ring):
    x, y = ring.T
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() / 2)
