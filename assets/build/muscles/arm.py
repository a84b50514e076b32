"""Arm and hand, on grids of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muscles.arm_room import arm_room
from muscles.forearm import grow_forearm
from muscles.hand import grow_hand
from muscles.upper_arm import grow_upper_arm

if TYPE_CHECKING:
    from muscles.structure import Structure
    from muscles.world import World


def grow_arm(world: World, over: list[Structure]) -> list[Structure]:
    """over: the muscles of the shoulder that reach down on the humerus."""
    room = arm_room(world, over)
    made = grow_upper_arm(room)
    for s in made:
        room.occupy(s.parts[0], *[p for p in s.parts[1:] if len(p.vertices) > 1600])
    return [*made, *grow_forearm(room), *grow_hand(room)]
