"""The soft parts of the body, grown on the posed skeleton: left side and midline.

Order matters: each muscle lies on the bones and on the muscles grown before it.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from muscles.abdominal_wall import grow_wall
from muscles.back_cover import grow_back_sheets
from muscles.capsules import grow_capsules
from muscles.deep_back import grow_deep_back
from muscles.foot import grow_foot
from muscles.girdle import grow_rhomboids, grow_trapezius
from muscles.hip import grow_cover, grow_deep_hip
from muscles.hip_flexors import grow_hip_flexors
from muscles.intercostals import grow_intercostals
from muscles.leg import grow_leg
from muscles.pelvis_ligaments import grow_inguinal
from muscles.shoulder import grow_shoulder
from muscles.sites import Sites
from muscles.structure import Part, Structure
from muscles.thigh import grow_thigh
from muscles.world import make_world

SURFACE = Path(__file__).resolve().parents[2] / "atlas" / "surface.npz"

__all__ = ["Part", "Structure", "grow"]


def skins_of(path: Path = SURFACE) -> list[tuple[np.ndarray, np.ndarray]]:
    """Both skins of the atlas: muscles must fit in either."""
    with np.load(path) as data:
        return [(data[f"vertices_{body}"].astype(float), data["triangles"]) for body in ("female", "male")]


def grow(skeleton, landmarks, skins=None) -> list[Structure]:
    """All structures of the left side and the midline.

    skins: [(vertices, triangles), ...] of the body types; read from the atlas's surface.npz when not given.
    """
    world = make_world(skeleton, landmarks, skins or skins_of())
    at = Sites(world)
    made = grow_hip_flexors(world, at)
    made += grow_deep_hip(world, at)
    made += grow_deep_back(world, at)
    made += grow_thigh(world, at)
    made += grow_cover(world, at)
    made += grow_leg(world, at)
    made += grow_foot(world, at)
    made += grow_capsules(world, at)
    made += grow_intercostals(world, at)
    made += grow_wall(world, at)
    made.append(grow_inguinal(world, at))
    made += grow_rhomboids(world, at)
    made += grow_back_sheets(world, at)
    made += grow_shoulder(world, at)
    made += grow_trapezius(world, at)
    return made
