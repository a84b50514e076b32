"""Neck, shoulder and arm, so that the picture is of a whole person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muscles.arm import grow_arm
from muscles.chest import grow_pectoralis, grow_serratus
from muscles.cuff import grow_cuff
from muscles.deltoid import grow_deltoid
from muscles.neck import grow_neck

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.structure import Structure
    from muscles.world import World


def grow_shoulder(world: World, at: Sites) -> list[Structure]:
    """From the deep muscles outwards; the arm lies on those of the shoulder."""
    cuff = grow_cuff(world, at)
    serratus, chest, deltoid = grow_serratus(world, at), grow_pectoralis(world, at), grow_deltoid(world, at)
    neck = grow_neck(world, at)
    return [*cuff, *serratus, *chest, *deltoid, *neck, *grow_arm(world, [*cuff, *chest, *deltoid])]
