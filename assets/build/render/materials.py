"""The palette: what colour, gloss and relief each pixel's tissue has."""

from dataclasses import dataclass

import numpy as np

from render import fibres


def linear(hex_colour: str) -> np.ndarray:
    """'#rrggbb' -> (3,) linear light."""
    srgb = np.array([int(hex_colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4).astype(np.float32)


BELLY, BELLY_LIGHT, BELLY_DARK = linear("#9b564d"), linear("#bd877a"), linear("#6f3932")
TENDON, TENDON_DARK = linear("#e9decb"), linear("#bfae94")
KIND = {"tendon": linear("#ece3d2"), "fascia": linear("#ddd2c0"), "ligament": linear("#e2d7bd")}
BONE = linear("#eee3cb")
SKIN = {"female": linear("#e8c3ad"), "male": linear("#dcb49b")}


@dataclass(frozen=True)
class Surface:
    """Per pixel: colour (N,3) linear, gloss (N,), tilt (N,2) of the normal to the right and up, bleed (3,).

    bleed is how far light creeps past the edge of shadow, per channel: skin glows a little red there.
    """

    colour: np.ndarray
    gloss: np.ndarray
    tilt: np.ndarray
    bleed: np.ndarray


def skin(body: str, tilt: np.ndarray) -> Surface:
    """The skin, with the given relief (N,2)."""
    colour = np.broadcast_to(SKIN[body], (len(tilt), 3))
    gloss = np.full(len(tilt), 0.035, np.float32)
    return Surface(colour, gloss, tilt, np.array([0.42, 0.30, 0.26], np.float32))


@dataclass(frozen=True)
class Tissue:
    """What each pixel of a peeled picture shows, (N,): kind, fibre coordinates, their change on screen."""

    kind: np.ndarray  # index into KINDS
    seed: np.ndarray
    along: np.ndarray
    across: np.ndarray
    tendon: np.ndarray
    gradient: np.ndarray  # (N,2) of across, m per pixel, right and up


KINDS = ("bone", "muscle", "tendon", "fascia", "ligament")


def tissue(t: Tissue, final_pixel: float) -> Surface:
    """final_pixel: how many of these pixels one pixel of the finished picture spans."""
    steep = np.maximum(np.hypot(t.gradient[:, 0], t.gradient[:, 1]), 1e-9)
    s = fibres.streaks(t.across, t.along, t.seed, steep * final_pixel)
    pale = _smooth(0.12, 0.88, t.tendon + 0.30 * s.tone * (1 - abs(2 * t.tendon - 1)))[:, None]
    light, dark = np.clip(s.tone, 0, 1)[:, None], np.clip(-s.tone, 0, 1)[:, None]
    belly = BELLY + light * (BELLY_LIGHT - BELLY) + dark * (BELLY_DARK - BELLY)
    sinew = TENDON + 0.8 * dark * (TENDON_DARK - TENDON)
    colour = belly + pale * (sinew - belly)
    fibrous = np.ones(len(colour), np.float32)
    for name, value in KIND.items():
        own = t.kind == KINDS.index(name)
        colour[own] = value * (1 - 0.26 * dark[own] + 0.05 * light[own])
        fibrous[own] = 0.6
    bone = t.kind == KINDS.index("bone")
    colour[bone] = BONE
    fibrous[bone] = 0
    fibrous *= 1 - 0.55 * pale[:, 0]
    tilt = (s.slope * fibrous / steep)[:, None] * t.gradient
    gloss = np.where(bone, 0.03, 0.05 + 0.05 * pale[:, 0]).astype(np.float32)
    return Surface(colour, gloss, -tilt, np.array([0.22, 0.16, 0.15], np.float32))


def _smooth(low: float, high: float, x: np.ndarray) -> np.ndarray:
    t = np.clip((x - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)
