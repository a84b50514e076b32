"""Skin tones: what they make of the pictures, and that marks are seen on all of them."""

from dataclasses import replace
from functools import cache, partial
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath

from glutemap.body.atlas import Size, load_manifest
from glutemap.body.frame import USUAL_BODIES, BodyType, Layer, View
from glutemap.body.pain import Quality
from glutemap.ui.canvas import found, marks, over, pins, tones
from glutemap.ui.canvas.colours import DARK, LIGHT, on_skin
from glutemap.ui.canvas.pictures import PictureKey, load_picture
from glutemap.ui.canvas.qualities import outline_felt
from glutemap.ui.canvas.render import render_image
from glutemap.ui.canvas.spec import PictureSpec
from glutemap.ui.canvas.tones import AS_STORED, TONES, light_of, tone_skin

pytestmark = pytest.mark.usefixtures("qapp")
LIGHTS = np.array([light_of(value) for value in range(256)])
SHARES = (0.2126, 0.7152, 0.0722)
SEEN = 3.0
LIP, KNEE = (0xB8, 0x7A, 0x6C), (0xD0, 0x9C, 0x86)


def luminance(colour):
    return sum(share * light_of(part) for share, part in zip(SHARES, colour, strict=True))


def lightness(colour):
    return 116 * luminance(colour) ** (1 / 3) - 16


def pixels(image):
    """(N, 4): blue, green, red, opacity; straight."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(-1, 4).copy()


def mapped(colour, tone):
    """What becomes of a stored colour (red, green, blue) in a picture."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(QColor(*colour))
    tone_skin(image, tone)
    return image.pixelColor(0, 0).getRgb()[:3]


@cache
def skins():
    """(N, 3) red, green, blue of the skin of both bodies, from three sides, in order of light."""
    parts = []
    for body in USUAL_BODIES:
        for view in (View.POSTERIOR, View.ANTERIOR, View.LEFT):
            path = load_manifest().view(view).picture(Layer.SKIN, body, Size.SMALL)
            shown = pixels(QImageReader(str(path)).read())
            parts.append(shown[shown[:, 3] > 250][:, 2::-1])
    colours = np.concatenate(parts)
    return colours[(LIGHTS[colours] @ SHARES).argsort()]


def typical(tone):
    """Colours of the skin in a tone, evenly from the darkest twentieth to the lightest."""
    stored = skins()
    return [
        mapped(tuple(stored[int(len(stored) * share)].tolist()), tone) for share in np.linspace(0.05, 0.95, 7)
    ]


def test_the_tones_are_even_steps_from_light_to_dark():
    steps = -np.diff([lightness(tone.lit) for tone in TONES.values()])
    assert len(TONES) >= 6
    assert steps.min() > 6.5
    assert steps.max() < 10.5


def test_the_pictures_are_painted_in_one_of_them():
    assert mapped((17, 120, 250), AS_STORED) == (17, 120, 250)


@pytest.mark.parametrize("tone", TONES)
def test_shade_stays_shade_and_what_is_redder_stays_redder(tone):
    shown = [luminance(colour) for colour in typical(tone)]
    assert shown == sorted(shown)
    assert shown[-1] / shown[0] > 1.6  # light and shadow, no flat paint
    skin = mapped(tones.LIT, tone)
    for place in (LIP, KNEE):
        red, green, _ = mapped(place, tone)
        assert red / green > skin[0] / skin[1]


def test_the_sheen_of_dark_skin_is_more_than_its_share():
    bright = tuple(min(255, round(1.12 * part)) for part in tones.LIT)
    plain = luminance(bright) / luminance(tones.LIT)
    assert luminance(mapped(bright, 8)) / luminance(mapped(tones.LIT, 8)) > plain


def test_a_picture_is_mapped_in_place_and_keeps_its_edge():
    image = QImage(3, 130, QImage.Format.Format_ARGB32)  # more rows than are mapped at once
    image.fill(QColor(*tones.LIT, 90))
    tone_skin(image, 6)
    assert {tuple(row) for row in pixels(image).tolist()} == {(*reversed(TONES[6].lit), 90)}


def lined(paint, colours, skin):
    """The best contrast with the skin of anything that a painter leaves on it."""
    size = 120
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(*skin))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(4, 4)
    path = QPainterPath()
    path.addRect(QRectF(8, 8, 60, 60))  # its left and upper edge are in sight
    paint(painter, path, colours)
    painter.end()
    light = LIGHTS[pixels(image)[:, 2::-1]] @ SHARES
    ground = luminance(skin)
    return float(((np.maximum(light, ground) + 0.05) / (np.minimum(light, ground) + 0.05)).max())


def _zone(painter, path, colours):
    painter.setClipRect(QRectF(0, 0, 8, 30))  # the edge's outer half: no fill helps it
    marks.fill_zone(painter, path, QPainterPath(), colours, 1.0)


def _edge(painter, path, colours):
    found._muscle_edge(path, SimpleNamespace(inks=colours), painter, 1.0)


def _felt(quality, painter, path, colours):
    outline_felt(painter, path, 1, quality, colours, 1.0)


def _dots(painter, path, colours):
    marks.paint_dots(painter, [QPointF(12, 12), QPointF(18, 12)], colours, 1.0, 0.65)


def _expected(painter, path, colours):
    painter.setClipRect(QRectF(0, 0, 9, 30))
    marks.fill_expected(painter, path, colours, 1.0)


def _point(painter, path, colours):
    pins.paint_mark(painter, QPointF(15, 15), pins.PointMark("", 1, 0, 0, facing=True), colours)


def _brush(painter, path, colours):
    over.paint_ring(painter, QPointF(15, 15), 10, colours.zone)


def _lasso(painter, path, colours):
    over.paint_lasso(painter, [QPointF(5, 5), QPointF(20, 5), QPointF(20, 20)], colours.zone)


LINES = {
    "zone": _zone,
    "spillover": _dots,
    "muscle": _edge,
    "expected": _expected,
    "trigger point": _point,
    "brush": _brush,
    "lasso": _lasso,
    **{str(quality): partial(_felt, quality) for quality in (None, *Quality)},
}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", TONES)
def test_every_mark_is_seen_on_nine_tenths_of_the_skin(tone, theme):
    colours = on_skin(theme, tone)
    faint = {
        (name, skin): contrast
        for name, paint in LINES.items()
        for skin in typical(tone)
        if (contrast := lined(paint, colours, skin)) < SEEN
    }
    assert not faint


def test_the_colours_of_marks_are_one_object_for_each_tone():
    assert on_skin(LIGHT, 7) is on_skin(LIGHT, 7)
    assert on_skin(LIGHT, 7) != on_skin(LIGHT, 2)


def test_dark_skin_has_light_behind_it_on_a_dark_ground():
    for tone in TONES:
        limb = luminance(typical(tone)[1])  # turned away from the light, as skin is along its edge
        behind = QColor(PictureSpec(colours=DARK, tone=tone).ground.background).getRgb()[:3]
        lights = sorted((limb, luminance(behind)))
        assert (lights[1] + 0.05) / (lights[0] + 0.05) > 1.6
    assert PictureSpec(colours=LIGHT, tone=8).ground is LIGHT
    assert PictureSpec(colours=DARK, tone=8, layer=Layer.BONE).ground is DARK


def test_only_the_skin_has_a_tone():
    keys = [PictureKey.of_layer(View.LEFT, Layer.DEEP, BodyType.MALE, Size.SMALL, tone) for tone in TONES]
    assert len(set(keys)) == 1
    bare = [PictureSpec(tone=tone, layer=Layer.BONE) for tone in TONES]
    assert len({spec.base_key for spec in bare}) == 1


def test_a_darker_tone_is_a_darker_picture_of_the_same_size():
    seen = []
    for tone in TONES:
        key = PictureKey.of_layer(View.LEFT, Layer.SKIN, BodyType.FEMALE, Size.SMALL, tone)
        image = load_picture(key).image
        shown = pixels(image)
        seen.append((LIGHTS[shown[shown[:, 3] > 250][:, 2::-1]] @ SHARES).mean())
        assert image.size() == load_picture(replace(key, tone=AS_STORED)).image.size()
    assert seen == sorted(seen, reverse=True)


def test_whoever_names_no_tone_gets_the_one_in_use():
    plain = render_image(PictureSpec(words=False), 200)
    with tones.used(7):
        assert PictureSpec().tone == 7
        dark = render_image(PictureSpec(words=False), 200)
    assert PictureSpec().tone == AS_STORED
    assert pixels(dark)[:, :3].sum() < pixels(plain)[:, :3].sum()


@pytest.mark.parametrize("word", ["", "x", "0", "9", None, "2.5", b"3", -1])
def test_a_settings_file_may_hold_anything(word):
    assert tones.known_tone(word) == AS_STORED
