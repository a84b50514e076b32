"""The hip in the order in which it is laid down: deep parts before the thigh, the cover after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muscles import deep_hip, gluteal, lateral_hip, pelvic_floor, pelvis_ligaments, sciatic

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.structure import Structure
    from muscles.world import World


def grow_deep_hip(world: World, at: Sites) -> list[Structure]:
    """Ligaments, pelvic floor, rotators, the small glutei and the tensor, and the nerve between them."""
    made = pelvis_ligaments.grow_ligaments(world, at)
    made += pelvic_floor.grow_floor(world, at)
    made += [gluteal.grow_minimus(world, at), *deep_hip.grow_rotators(world, at)]
    made += [sciatic.grow_sciatic(world, at), deep_hip.grow_piriformis(world, at)]
    made.append(gluteal.grow_medius(world, at))
    return [*made, lateral_hip.grow_bursa(world, at), lateral_hip.grow_tensor(world, at)]


def grow_cover(world: World, at: Sites) -> list[Structure]:
    """What covers hip and thigh, after the thigh has been filled."""
    maximus, tract = gluteal.grow_maximus(world, at), lateral_hip.grow_tract(world, at)
    gluteal.reach_tract(maximus, tract)
    return [maximus, tract, lateral_hip.grow_aponeurosis(world, at)]
