# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The wall of the belly in its three layers, and the straight muscle in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.barrel import Barrel, make_barrel
from muscles.paths import mix, smoothstep
from muscles.structure import Structure
from muscles.wall import WallPlan, grown

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.structure import Part
    from muscles.world import World

FAT = 0.0045  # m between skin and the outermost muscle
# How high above the hollow of the belly the outer faces lie (m): the layers from within.
TRANSVERSUS, INTERNAL, EXTERNAL = 0.0035, 0.009, 0.0145
ON_RIBS = 0.006
IN_RIBS = -0.010  # where a sheet lies on the inner side of the ribs and their cartilages
RAPHE = 121.0  # degrees
OVER = -0.006  # m by which the sheath overlaps the edge of rectus abdominis
# How far the oblique muscles hang over the crest on their way to its lip: place on it, share of the room.
OVERHANG = ((0.05, 0.0), (0.25, 1.0), (0.55, 1.0), (0.68, 0.75), (0.76, 0.35))
# The lateral border of rectus abdominis: share of the way from pubis to xiphoid, distance from the midline.
SEMILUNAR = (
    (-0.02, 0.020),
    (0.04, 0.027),
    (0.2, 0.050),
    (0.45, 0.064),
    (0.7, 0.070),
    (0.9, 0.074),
    (1.1, 0.076),
)


class Belly:
    """Places on the wall of the belly and the levels of its layers."""

    def __init__(self, world: World, at: Sites, barrel: Barrel):
        self.world, self.at, self.barrel = world, at, barrel
        self.low, self.high = at.mark("pubic_tubercle")[2], at.mark("xiphoid")[2]
        self.asis, self.tubercle = at.mark("ASIS"), at.mark("pubic_tubercle")
        cage = world.cloud(*[f"rib{k}_l" for k in range(5, 13)], "sternum")
        self.margin = _lowest(Barrel.polar(cage[cage[:, 0] > -0.002]))

    def height(self, share: float) -> float:
        """A height in front: 0 pubic tubercle, 1 tip of the xiphoid."""
        return float(mix(self.low, self.high, share))

    def level(self, above: float, on_ribs: float | None = None, fat: float = FAT):
        """The face so much above the hollow of the belly, or above the ribs, and under the skin."""

        def at(q: np.ndarray, z: np.ndarray) -> np.ndarray:
            ribs = smoothstep(-0.022, 0.012, z - np.interp(q, *self.margin))
            lift = above + ((above if on_ribs is None else on_ribs) - above) * ribs
            shell, skin = self.barrel.shell_at(q, z), self.barrel.skin_at(q, z) - fat
            return shell + lift - np.logaddexp(0, (shell + lift - skin) / 0.0012) * 0.0012

        return at

    def semilunar(self, share: float, shift: float = 0.0) -> np.ndarray:
        """On the lateral border of rectus, moved sideways (m)."""
        x = float(np.interp(share, *np.array(SEMILUNAR).T)) + shift
        return self.front(x, self.height(share))

    def front(self, x: float, z: float, above: float = EXTERNAL, on_ribs: float = ON_RIBS) -> np.ndarray:
        """On the belly's front at x (m from the midline), so much above the hollow, or above the ribs."""
        q = 20.0
        for _ in range(12):
            r = float(self.level(above, on_ribs)(np.array(q), np.array(z)))
            q = float(np.rad2deg(np.arcsin(np.clip(x / r, 0, 1))))
        return Barrel.point(q, z, r)

    def side(self, q: float, z: float, above: float) -> np.ndarray:
        return Barrel.point(q, z, float(self.level(above, ON_RIBS)(np.array(q), np.array(z))))

    def rib(self, number: int, q: float, above: float, edge: float = 0.3) -> np.ndarray:
        """On a rib (or its cartilage) in a direction; edge: 0 its lower border, 1 its upper; above it (m)."""
        for bone in (f"rib{number}_l", "sternum"):
            polar = Barrel.polar(self.world.cloud(bone))
            near = polar[np.abs(polar[:, 0] - q) < 2.0]
            if len(near):
                break
        z = mix(near[:, 1].min(), near[:, 1].max(), edge)
        outer = near[np.abs(near[:, 1] - z) < 0.005][:, 2].max()
        return Barrel.point(q, float(z), float(outer) + above)

    def inguinal(self, share: float, above: float = 0.0) -> np.ndarray:
        """On the line from ASIS (0) to the pubic tubercle (1), a little bowed downwards."""
        bow = np.array([0.003, -0.004, -0.007]) * np.sin(np.pi * share)
        return mix(self.asis, self.tubercle, share) + bow + [0, -above, 0]

    def crest(self, s: float, outward: float, under: float | None = None) -> np.ndarray:
        """On the crest (0 ASIS, 1 PSIS), moved outwards (m); or over it, so much under the skin (m)."""
        q, z, r = Barrel.polar(self.at.crest(s))
        if under is not None:
            share = np.interp(s, *np.array(OVERHANG).T)
            outward += share * max(float(self.barrel.skin_at(q, z)) - under - r, 0.0)
        return Barrel.point(q, z + 0.001, r + outward)

    def raphe(self, z: float, above: float) -> np.ndarray:
        """At the lateral edge of the back's long muscles."""
        return self.side(RAPHE, z, above)


def _lowest(polar: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The lower margin of the cage: angle and height; past the twelfth rib it stays level."""
    q = np.arange(0.0, 181.0, 4.0)
    z = [polar[np.abs(polar[:, 0] - a) < 4][:, 1].min() if a < 150 else 1.17 for a in q]
    return q, np.array(z)


def grow_wall(world: World, at: Sites) -> list[Structure]:
    """From the hollow outwards."""
    belly = Belly(world, at, make_barrel(world))
    made = [_transversus(belly), _internal(belly), _rectus(belly), _white_line(belly), _external(belly)]
    return made


def _pale_beyond(part: Part, belly: Belly, shift: list[tuple[float, float]], soft: float) -> None:
    """Aponeurosis from the semilunar line to the midline; shift: (share of the height, m outwards)."""
    share = (part.vertices[:, 2] - belly.low) / (belly.high - belly.low)
    line = np.interp(share, *np.array(SEMILUNAR).T) + np.interp(share, *np.array(shift).T)
    pale = 1 - smoothstep(-soft, soft, part.vertices[:, 0] - line)
    part.tendon = np.maximum(part.tendon, pale).astype(np.float32)


def _transversus(b: Belly) -> Structure:
    o = TRANSVERSUS
    origin = [
        b.inguinal(0.5),
        b.crest(0.12, -0.004),
        b.crest(0.35, -0.004),
        b.crest(0.58, -0.004),
        b.crest(0.74, -0.002),
        b.raphe(1.065, o + 0.002),
        b.raphe(1.10, o + 0.002),
        b.raphe(1.135, o + 0.002),
        b.rib(12, 114, -0.005, 0.1),
        b.rib(11, 92, -0.006, 0.1),
        b.rib(10, 70, -0.008, 0.1),
        b.rib(9, 56, -0.010, 0.1),
        b.front(0.062, b.high - 0.03, -0.004, IN_RIBS),
    ]
    shares = (0.05, 0.17, 0.3, 0.4, 0.48, 0.56, 0.64, 0.73, 0.82, 0.88, 0.93, 0.98, 1.0)
    bend = np.interp(shares, [0.1, 0.5, 1.0], [0.004, 0.004, -0.045])
    insertion = [
        b.front(np.interp(k, *np.array(SEMILUNAR).T) + d, b.height(k), o - 0.006 * (k > 0.85), IN_RIBS)
        for k, d in zip(shares, bend, strict=True)
    ]
    plan = WallPlan([origin, insertion], b.level(o, IN_RIBS), 0.0032, tendon=(0.05, 0.9), size=(120, 100))
    s = Structure("transversus_abdominis", "Transversus abdominis", "muscle", "deep")
    ribs = ("rib_12", "rib_11", "rib_10", "rib_9", "sternum")
    s.origin = ("hip_bone", "inguinal_ligament", "thoracolumbar_fascia", *ribs)
    s.insertion = ("linea_alba",)
    grown(b.world, b.barrel, s, plan)
    # The aponeurosis is left out of the sheet, so that what lies in the belly can be seen; fibres have it.
    s.fibres = [np.concatenate([f, _to_midline(b, f[-1])]).astype(np.float32) for f in s.fibres]
    return s


def _to_midline(b: Belly, start: np.ndarray) -> np.ndarray:
    """From the fleshy edge behind rectus to the linea alba."""
    above = np.linspace(TRANSVERSUS, EXTERNAL - 0.004, 13)[1:]
    on_ribs = IN_RIBS + (ON_RIBS - IN_RIBS) * np.linspace(0, 1, 13)[1:] ** 3
    way = zip(np.linspace(start[0], 0, 13)[1:], above, on_ribs, strict=True)
    return np.array([b.front(float(x), min(float(start[2]), b.high - 0.004), *a) for x, *a in way])


def _to_crest(b: Belly, fibre: np.ndarray) -> np.ndarray:
    """A fibre led from where the wall hangs over the crest on to the bone's lip."""
    end = fibre[-1].astype(float)
    lip = b.at.crest_line[np.linalg.norm(b.at.crest_line - end, axis=1).argmin()]
    far = float(np.linalg.norm(lip - end))
    if not 0.002 < far < 0.055 or Barrel.polar(end)[0] < 50:
        return fibre
    way = np.linspace(0, 1, max(3, int(far / 0.002)))[1:, None]
    return np.concatenate([fibre, mix(end, lip, way)]).astype(np.float32)


def _internal(b: Belly) -> Structure:
    o = INTERNAL
    origin = [b.inguinal(k) for k in (0.5, 0.3, 0.1)]
    origin += [b.crest(k, 0.0, 0.013) for k in (0.03, 0.10, 0.18, 0.26, 0.34, 0.42, 0.50, 0.58, 0.66, 0.74)]
    origin += [b.raphe(1.05, o)]
    insertion = [
        b.front(0.0, b.height(k), o) for k in (0.03, 0.08, 0.15, 0.24, 0.35, 0.47, 0.6, 0.73, 0.85, 0.94)
    ]
    insertion += [b.front(0.045, b.high - 0.036, 0.004), b.rib(9, 56, 0.0, 0.0)]
    insertion += [b.rib(10, 66, 0.0, 0.0), b.rib(11, 91, 0.0, 0.0), b.rib(12, 116, 0.0, 0.1)]
    plan = WallPlan([origin, insertion], b.level(o, 0.001), 0.005, tendon=(0.03, 0.97), size=(130, 110))
    s = Structure("internal_oblique", "Internal oblique", "muscle", "intermediate")
    s.origin = ("hip_bone", "inguinal_ligament", "thoracolumbar_fascia")
    s.insertion = ("linea_alba", "sternum", "rib_9", "rib_10", "rib_11", "rib_12", "hip_bone")
    grown(b.world, b.barrel, s, plan)
    s.fibres = [_to_crest(b, f[::-1])[::-1] for f in s.fibres]
    _pale_beyond(s.parts[0], b, [(0.0, 0.006), (0.3, 0.010), (1.0, 0.03)], 0.009)
    return s


def _external(b: Belly) -> Structure:
    o = EXTERNAL
    slips = ((5, 50), (6, 57), (7, 66), (8, 76), (9, 88), (10, 100), (11, 110), (12, 118))
    origin = [b.rib(k, q, 0.002, 0.35) for k, q in slips]
    ends = [b.semilunar(k, OVER) for k in (1.04, 0.96, 0.87, 0.77, 0.67, 0.56, 0.45, 0.34, 0.2, 0.08, 0.02)]
    ends += [b.inguinal(k, 0.003) for k in (0.97, 0.7, 0.35)]
    ends += [b.crest(k, 0.003, 0.009) for k in (0.0, 0.17, 0.34, 0.5)]
    plan = WallPlan(
        [origin, ends],
        b.level(o, ON_RIBS),
        0.007,
        tendon=(0.02, 0.985),
        size=(160, 120),
        along=[(0, 0.35), (0.15, 1), (0.6, 1), (0.85, 0.35), (1, 0.15)],
        slips=8,
        teeth=(0.13, 0.0),
    )
    s = Structure("external_oblique", "External oblique", "muscle", "superficial")
    s.origin = tuple(f"rib_{k}" for k, _ in slips)
    s.insertion = ("rectus_abdominis", "linea_alba", "inguinal_ligament", "hip_bone")
    grown(b.world, b.barrel, s, plan)
    s.fibres = [_to_crest(b, f) for f in s.fibres]
    _pale_beyond(s.parts[0], b, [(0.1, 0.09), (0.24, 0.07), (0.36, 0.03), (0.48, 0.016), (1.0, 0.012)], 0.007)
    return s


def _rectus(b: Belly) -> Structure:
    shares = np.array([0.0, 0.06, 0.2, 0.4, 0.6, 0.8, 1.0])
    inner = np.interp(shares, [0, 0.4, 1.0], [0.003, 0.005, 0.014])
    outer = np.interp(shares, *np.array(SEMILUNAR).T)
    rows = [
        [b.front(x, b.height(k), EXTERNAL - 0.0035) for x in np.linspace(i, o, 6)]
        for k, i, o in zip(shares, inner, outer, strict=True)
    ]
    pubis = [b.tubercle * [t, 1, 1] + [0, -0.004, 0.003] for t in np.linspace(0.15, 1, 6)]
    rows[0] = list(b.world.on(pubis, "pelvis_l") + [0, -0.002, 0])
    # On the cartilages of ribs 7, 6 and 5, which are of one piece with the sternum here.
    rows.append([b.front(x, b.high + z, 0.0) for x, z in ((0.022, 0.012), (0.036, 0.033), (0.060, 0.052))])
    plan = WallPlan(
        rows,
        b.level(EXTERNAL - 0.0035, ON_RIBS),
        0.011,
        tendon=(0.03, 1.04),
        size=(64, 160),
        edge=(3.0, 3.0),
        slips=3,
        cleft=2.5,
        teeth=(0, 0.05),
        along=[(0, 0.4), (0.12, 0.9), (0.5, 1), (0.88, 0.8), (1, 0.3)],
    )
    s = Structure("rectus_abdominis", "Rectus abdominis", "muscle", "superficial")
    s.origin, s.insertion = ("hip_bone",), ("sternum", "rib_5", "rib_6", "rib_7")
    grown(b.world, b.barrel, s, plan)
    _intersections(s.parts[0])
    return s


def _intersections(part: Part) -> None:
    """Three tendinous bands: at the navel, at the xiphoid and half way between."""
    for t in (0.45, 0.65, 0.84):
        wave = t + 0.005 * np.sin(part.across / 0.008) + 0.25 * (part.across - 0.03)
        pale = 0.9 * (1 - smoothstep(0.003, 0.010, np.abs(part.along - wave)))
        part.tendon = np.maximum(part.tendon, pale).astype(np.float32)


def _white_line(b: Belly) -> Structure:
    shares = np.linspace(0.0, 1.0, 9)
    wide = np.interp(shares, [0, 0.4, 1], [0.004, 0.0075, 0.013])
    rows = []
    for k, w in zip(shares, wide, strict=True):
        left = [b.front(x, b.height(k), EXTERNAL - 0.0035) for x in np.linspace(0, w, 4)]
        rows.append([p * [-1, 1, 1] for p in left[:0:-1]] + left)
    rows[0] = [p * [1, 0, 0] + b.at.mark("pubic_symphysis", 0, -3, 0) for p in rows[0]]
    plan = WallPlan(
        rows,
        b.level(EXTERNAL - 0.0035, ON_RIBS),
        0.002,
        tendon=(2, 3),
        size=(20, 120),
        edge=(8, 8),
        along=[(0, 1), (1, 1)],
    )
    s = Structure("linea_alba", "Linea alba", "fascia", "superficial", "midline")
    s.origin, s.insertion = ("hip_bone",), ("sternum",)
    return grown(b.world, b.barrel, s, plan, occupy=False)
