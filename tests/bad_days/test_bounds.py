"""What is worked out along the way and kept has bounds, or goes with what it was worked out for."""

import tracemalloc

from glutemap.body.frame import BodyType
from glutemap.body.surface import load_surface
from glutemap.body.zones import spot_on_skin

MB = 2**20


def test_spots_on_each_body_hold_memory_for_one_body():
    surface = load_surface()
    for body in BodyType:  # these stay: the skin of each body is what is painted on
        assert surface.vertices[body].shape == (surface.n, 3)
    spot_on_skin("PSIS", body=BodyType.FEMALE)
    tracemalloc.start()
    try:
        for body in BodyType:
            spot_on_skin("PSIS", body=body)
        held = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert held < 10 * MB
