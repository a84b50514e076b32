"""No meaning by colour alone: what the marks say is seen with every kind of colour vision, and with none.

Colour blindness is simulated by Machado, Oliveira and Fernandes 2009 (doi:10.1109/TVCG.2009.113), at full
severity. What is compared is the pattern of its lightness, whatever its place and its hue.
"""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from glutemap.ui.canvas.colours import DARK, LIGHT, on_skin
from glutemap.ui.canvas.legend import sample
from glutemap.ui.canvas.tones import TONES

SIMULATED = {
    "all colours": np.eye(3),
    "no red (protanopia)": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "no green (deuteranopia)": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "no blue (tritanopia)": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
    "no colours": [[0.2126, 0.7152, 0.0722]] * 3,
}
LIGHTNESS = np.array([0.2126, 0.7152, 0.0722])
# What may lie beside each other on the body.
TOGETHER = (
    ("primary", "spillover"),
    ("explained", "unexplained", "expected", "expected_spillover"),
    ("pain", "aching", "sharp", "burning", "tingling", "numb", "stiff"),
)
PAIRS = [pair for kinds in TOGETHER for pair in combinations(kinds, 2)]
LEAST = 0.25  # of what two patterns with nothing in common differ by (1)
FLAT = 0.01  # spread of lightness below which a fill counts as even
SIZE = QSize(96, 64)


def seen(kind, colours, matrix):
    """The lightness of a sample (H, W), 0..1, as an eye without these cones sees it."""
    image = sample(kind, colours, SIZE).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    bytes_ = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    colour = bytes_[8:-8, 8 : image.width() - 8, :3] / 255.0
    linear = np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
    return np.clip(linear @ np.asarray(matrix).T, 0, 1) @ LIGHTNESS


def differing(first, second):
    """How far two patterns differ: 0 for one pattern in two hues or places, 1 for nothing in common.

    One less the best correlation that any shift of the second over the first gives.
    """
    bare = [part - part.mean() for part in (first, second)]
    sizes = [np.linalg.norm(part) for part in bare]
    flat = [size < FLAT * np.sqrt(first.size) for size in sizes]
    if any(flat):  # an even fill has no pattern; beside it any pattern is one
        return 0.0 if all(flat) else 1.0
    spectra = [np.fft.rfft2(part / size) for part, size in zip(bare, sizes, strict=True)]
    return float(1 - np.fft.irfft2(spectra[0] * spectra[1].conj(), first.shape).max())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("eye", SIMULATED)
@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_patterns_are_told_apart_without_their_colours(colours, tone, eye):
    on_it = on_skin(colours, tone)
    kinds = {kind: seen(kind, on_it, SIMULATED[eye]) for kind in dict.fromkeys(sum(TOGETHER, ()))}
    alike = {
        pair: round(found, 2)
        for pair in PAIRS
        if (found := differing(kinds[pair[0]], kinds[pair[1]])) < LEAST
    }
    assert alike == {}


def test_two_hues_of_one_pattern_are_not_told_apart():
    stripes = np.tile([0.2, 0.2, 0.8, 0.8], (32, 16))
    assert differing(stripes, 0.5 * stripes + 0.1) < 0.01
    assert differing(stripes, np.roll(stripes, 2, axis=1)) < 0.01
    assert differing(np.full((32, 64), 0.2), np.full((32, 64), 0.7)) == 0.0
    assert differing(stripes, np.tile(stripes[:, :32].T, (1, 2))) > 0.5
