# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The thigh: its muscles fill the room between femur and skin; their tendons are drawn on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.fields import Grid
from muscles.packing import Cell, Limb, Station, pack
from muscles.paths import mix, smoothstep
from muscles.structure import Structure
from muscles.tendons import add_knee_tendons, quadriceps_tendons

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World

STEP = 0.002
FAT = 0.007

NAMES = {
    "sartorius": ("Sartorius", "superficial"),
    "rectus_femoris": ("Rectus femoris", "superficial"),
    "vastus_lateralis": ("Vastus lateralis", "superficial"),
    "vastus_medialis": ("Vastus medialis", "superficial"),
    "vastus_intermedius": ("Vastus intermedius", "deep"),
    "gracilis": ("Gracilis", "superficial"),
    "pectineus": ("Pectineus", "intermediate"),
    "adductor_longus": ("Adductor longus", "superficial"),
    "adductor_brevis": ("Adductor brevis", "deep"),
    "adductor_magnus": ("Adductor magnus", "deep"),
    "biceps_femoris_long_head": ("Biceps femoris, long head", "superficial"),
    "biceps_femoris_short_head": ("Biceps femoris, short head", "intermediate"),
    "semitendinosus": ("Semitendinosus", "superficial"),
    "semimembranosus": ("Semimembranosus", "intermediate"),
}


def limb_of(world: World, low, high, top: float, bottom: float, fat: float, crotch: float) -> Limb:
    """The room of a limb between two corners (m): under the skin, off the bones and off what is taken."""
    grid = Grid.box(low, high, STEP)
    points = np.stack(np.meshgrid(*[grid.axis(k) for k in range(3)], indexing="ij"), -1)
    depth = world.depth(points)
    room = np.maximum(depth + fat, 0.0012 - world.taken(points))
    room = np.maximum(room, (0.003 - points[..., 0]))
    limb = Limb(grid, room.astype(np.float32), top, bottom)
    limb.frame(depth + fat, crotch, 0.004)
    return limb


# Corrections to the authored areas, from comparing volumes with published shares.
SHARE = {
    "rectus_femoris": 0.72,
    "biceps_femoris_long_head": 0.70,
    "semitendinosus": 0.78,
    "semimembranosus": 0.76,
    "gracilis": 0.8,
    "sartorius": 0.85,
    "vastus_medialis": 1.2,
    "vastus_intermedius": 1.08,
    "adductor_brevis": 1.2,
}


def in_share(cells: list[Cell], share: dict[str, float]) -> list[Cell]:
    for cell in cells:
        for station in cell.stations:
            station.area *= share.get(cell.id, 1.0)
    return cells


def clear_of_bone(world: World, lines: list[np.ndarray]) -> list[np.ndarray]:
    """Fibres moved out of the bones, their ends kept."""
    out = []
    for line in lines:
        p = line.astype(float)
        for _ in range(4):
            p[2:-2] += (np.clip(0.001 - world.bones(p), 0, 0.006)[:, None] * world.bones.gradient(p))[2:-2]
        out.append(p.astype(np.float32))
    return out


def grow_thigh(world: World, at: Sites) -> list[Structure]:
    head, knee = at.mark("femoral_head"), at.mark("lateral_epicondyle_femur")
    sit = at.mark("ischial_tuberosity")
    bottom = knee[2] - 0.02
    limb = limb_of(
        world,
        (-0.004, -0.15, bottom - 0.03),
        (0.185, 0.12, at.mark("ASIS")[2] + 0.012),
        head[2],
        bottom,
        FAT,
        sit[2] - 0.03,
    )
    _leave_room(limb, world)
    made = pack(limb, in_share(cells(at, limb), SHARE), fill)
    out = []
    for key, (part, lines) in made.items():
        name, layer = NAMES[key]
        s = Structure(key, name, "muscle", layer, "left", [part], clear_of_bone(world, lines))
        world.occupy(part)
        out.append(s)
    add_knee_tendons(world, at, {s.id: s for s in out})
    out += quadriceps_tendons(world, at)
    return out


def _leave_room(limb: Limb, world: World) -> None:
    """Keep the place of gluteus maximus free: a layer at the back that thins out down to its insertion."""
    grid = limb.grid
    x, y = np.meshgrid(grid.axis(0), grid.axis(1), indexing="ij")
    points = np.stack(np.meshgrid(*[grid.axis(k) for k in range(3)], indexing="ij"), -1)
    depth = world.depth(points)
    for k, z in enumerate(grid.axis(2)):
        degrees = np.rad2deg(np.arctan2(x - limb.axis[k, 0], -(y - limb.axis[k, 1]))) % 360
        side = np.interp(degrees, [75, 115, 190, 235], [0, 1, 1, 0])
        # The muscle's lower border runs from the sit bone obliquely down to the outer thigh.
        border = np.interp(degrees, [125, 215], [0.36, 0.06])
        thick = 0.028 * smoothstep(0.0, 0.24, border - limb.t_of(z))
        limb.room[:, :, k] = np.maximum(limb.room[:, :, k], depth[:, :, k] + FAT + thick * side)


def fill(t: float) -> tuple[float, float]:
    """Share of the room to be filled, and how firmly, at t along the thigh."""
    return 0.985, float(np.interp(t, [0.10, 0.34, 0.72, 0.9], [0.0, 1.0, 1.0, 0.0]))


def cells(at: Sites, limb: Limb) -> list[Cell]:
    return [*_front(at, limb), *_inner(at, limb), *_back(at, limb)]


def _t(limb: Limb, p) -> float:
    return float(limb.t_of(p[2]))


def _front(at: Sites, limb: Limb) -> list[Cell]:
    asis, aiis = at.mark("ASIS", -4, -2, -6), at.mark("AIIS")
    strap, straight = limb.point(0.16, -24, 0.88), limb.point(0.14, 14, 0.74)
    femur = lambda t, *qs: [at.shaft("femur_l", limb.z_of(t), q) for q in qs]  # noqa: E731
    S = Station
    return [
        Cell(
            "sartorius",
            [
                S(_t(limb, asis), [asis], 0.8),
                S(-0.10, [mix(asis, strap, 0.36) + [0, -0.004, 0]], 2.6),
                S(0.03, [mix(asis, strap, 0.68) + [0, -0.004, 0]], 3.4),
                S(0.16, [strap], 3.8),
                S(0.3, [(-42, 0.92)], 4),
                S(0.5, [(-72, 0.92)], 4),
                S(0.7, [(-98, 0.92)], 3.8),
                S(0.86, [(-116, 0.9)], 3.0),
                S(1.0, [(-116, 0.88)], 1.4),
            ],
            (0.03, 0.95),
        ),
        Cell(
            "rectus_femoris",
            [
                S(_t(limb, aiis), [aiis], 0.6),
                S(0.02, [mix(aiis, straight, 0.55) + [0, -0.006, 0]], 4),
                S(0.14, [straight], 7),
                S(0.3, [(8, 0.8)], 10.5),
                S(0.5, [(4, 0.83)], 10.5),
                S(0.68, [(3, 0.84)], 6.5),
                S(0.8, [(5, 0.86)], 2.6),
                S(0.88, [(6, 0.88)], 0.9),
            ],
            (0.1, 0.84),
            0.12,
        ),
        Cell(
            "vastus_lateralis",
            [
                S(0.01, [(62, 0.62), (80, 0.66)], 1.5),
                S(0.07, [(48, 0.6), (85, 0.7)], 7),
                S(0.14, [(42, 0.62), (80, 0.72), (110, 0.62)], 13),
                S(0.3, [(38, 0.66), (75, 0.74), (115, 0.6)], 24),
                S(0.5, [(34, 0.68), (74, 0.74), (116, 0.6)], 29),
                S(0.7, [(30, 0.7), (64, 0.75), (104, 0.66)], 22),
                S(0.84, [(28, 0.76), (50, 0.78), (78, 0.72)], 10),
                S(0.93, [(24, 0.8), (36, 0.82)], 2),
            ],
            (0.0, 0.88),
            -0.22,
        ),
        Cell(
            "vastus_medialis",
            [
                S(0.18, [(-30, 0.42)], 1.5),
                S(0.35, [(-25, 0.5), (-45, 0.55)], 7),
                S(0.55, [(-22, 0.6), (-42, 0.66), (-62, 0.62)], 14),
                S(0.72, [(-24, 0.7), (-48, 0.75), (-74, 0.66)], 18),
                S(0.86, [(-22, 0.78), (-46, 0.8), (-76, 0.72)], 14),
                S(0.95, [(-26, 0.84), (-48, 0.84)], 5),
                S(1.0, [(-36, 0.86)], 1),
            ],
            (0.04, 0.93),
            0.3,
        ),
        Cell(
            "vastus_intermedius",
            [
                S(0.14, femur(0.14, 20), 1.5),
                S(0.25, femur(0.25, -25, 20, 80), 9),
                S(0.45, femur(0.45, -25, 20, 90), 14),
                S(0.65, femur(0.65, -25, 10, 70), 11),
                S(0.8, femur(0.8, -15, 0, 20), 5),
                S(0.9, [(2, 0.75)], 1),
            ],
            (0.0, 0.85),
        ),
    ]


def _inner(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    tubercle, sit = at.mark("pubic_tubercle"), at.mark("ischial_tuberosity")
    body = at.world.on([tubercle + [-0.012, 0.002, -0.018]], "pelvis_l")[0]
    ramus = at.world.on([mix(body, sit, 0.4)], "pelvis_l")[0]
    low = at.world.on([mix(body, sit, 0.25)], "pelvis_l")[0]
    pecten = at.world.on([mix(tubercle, at.mark("AIIS"), 0.42)], "pelvis_l")[0]
    pectineal = at.shaft("femur_l", at.mark("lesser_trochanter")[2] - 0.012, 215)

    def straight(start, end, areas, bow=(0, 0, 0)):
        """Stations on the straight way from bone to bone, bowed out (m) half way."""
        a, b = (np.array([p[0], p[-1]]) for p in (start, end))
        stations = []
        for f, area in areas:
            p = mix(a, b, f) + np.sin(np.pi * f) * np.array(bow)
            stations.append(Station(float(limb.t_of(p[:, 2].mean())), list(p), area))
        return stations

    linea = lambda t: at.linea(limb.z_of(t))  # noqa: E731
    tubercle_adductor = at.mark("adductor_tubercle")
    return [
        Cell(
            "pectineus",
            straight(
                [pecten, mix(pecten, tubercle, 0.6)],
                [pectineal, linea(0.26)],
                [(0, 1.5), (0.2, 4), (0.5, 5.5), (0.8, 3.5), (1, 1)],
                (0.0, -0.004, 0),
            ),
            (0.05, 0.92),
        ),
        Cell(
            "adductor_longus",
            straight(
                [body],
                [linea(0.48), linea(0.66)],
                [(0, 0.8), (0.12, 2.5), (0.35, 8), (0.6, 8), (0.85, 3), (1, 0.8)],
                (-0.008, -0.012, 0),
            ),
            (0.12, 0.92),
        ),
        Cell(
            "adductor_brevis",
            straight([low], [linea(0.30), linea(0.46)], [(0, 1), (0.2, 4), (0.5, 7), (0.8, 4), (1, 0.8)]),
            (0.06, 0.92),
        ),
        Cell(
            "adductor_magnus",
            [
                S(_t(limb, ramus) + 0.005, [ramus, sit], 5),
                S(0.2, [(-95, 0.62), (-150, 0.3)], 18),
                S(0.35, [(-112, 0.6), (-165, 0.22)], 27),
                S(0.5, [(-122, 0.5), (-170, 0.2)], 23),
                S(0.65, [(-122, 0.45), (-150, 0.25)], 13),
                S(0.8, [(-108, 0.46)], 5),
                S(0.9, [(-98, 0.55)], 1.6),
                S(_t(limb, tubercle_adductor), [tubercle_adductor], 0.5),
            ],
            (0.04, 0.8),
        ),
        Cell(
            "gracilis",
            [
                S(_t(limb, low) + 0.01, [mix(low, body, 0.4), low], 1.2),
                S(0.18, [(-86, 0.9), (-96, 0.9)], 4),
                S(0.35, [(-98, 0.93)], 4.6),
                S(0.55, [(-110, 0.94)], 4.2),
                S(0.72, [(-122, 0.93)], 3),
                S(0.86, [(-130, 0.9)], 1.4),
                S(0.94, [(-130, 0.88)], 0.7),
            ],
            (0.04, 0.78),
        ),
    ]


def _back(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    sit, head = at.mark("ischial_tuberosity"), at.mark("fibular_head")
    root = at.world.on([sit + [0.004, 0.004, 0.006]], "pelvis_l")[0]
    outer = at.world.on([sit + [0.010, 0.002, 0.012]], "pelvis_l")[0]
    linea = lambda t: at.linea(limb.z_of(t))  # noqa: E731
    knee = mix(at.mark("lateral_epicondyle_femur"), head, 0.3) + [0.002, 0.012, 0]
    return [
        Cell(
            "biceps_femoris_long_head",
            [
                S(_t(limb, root), [root], 1.2),
                S(0.2, [(-178, 0.66)], 6),
                S(0.35, [(168, 0.76)], 11),
                S(0.5, [(154, 0.82)], 13.5),
                S(0.65, [(142, 0.84)], 12),
                S(0.8, [(130, 0.85)], 7),
                S(0.92, [(122, 0.84)], 2.5),
                S(1.0, [knee], 0.8),
            ],
            (0.1, 0.86),
            0.1,
        ),
        Cell(
            "biceps_femoris_short_head",
            [
                S(0.4, [linea(0.4)], 0.8),
                S(0.52, [(150, 0.36)], 4),
                S(0.66, [(136, 0.5)], 6.5),
                S(0.8, [(122, 0.62)], 6),
                S(0.91, [(114, 0.72)], 3),
                S(0.99, [(112, 0.78)], 0.8),
            ],
            (0.04, 0.9),
        ),
        Cell(
            "semitendinosus",
            [
                S(_t(limb, root) + 0.005, [mix(root, sit, 0.6)], 1.0),
                S(0.2, [(-166, 0.74)], 7),
                S(0.35, [(-170, 0.82)], 11.5),
                S(0.5, [(-172, 0.86)], 11.5),
                S(0.63, [(-169, 0.9)], 6.5),
                S(0.74, [(-162, 0.92)], 2.4),
                S(0.82, [(-156, 0.91)], 1.0),
            ],
            (0.06, 0.86),
            -0.06,
        ),
        Cell(
            "semimembranosus",
            [
                S(_t(limb, outer), [outer], 0.8),
                S(0.2, [(172, 0.48)], 2.2),
                S(0.35, [(-160, 0.5)], 6),
                S(0.5, [(-152, 0.64)], 12),
                S(0.65, [(-150, 0.74)], 17),
                S(0.8, [(-148, 0.76)], 13),
                S(0.92, [(-138, 0.74)], 6),
                S(1.02, [(-128, 0.72)], 1.6),
            ],
            (0.3, 0.9),
            0.14,
        ),
    ]
