import pytest

from glutemap.ui.tool import KINDS, RADIUS_MM, PaintTool


def test_each_change_is_announced_once(qapp):
    tool = PaintTool()
    seen = []
    tool.changed.connect(lambda: seen.append((tool.kind, tool.radius_mm, tool.intensity)))
    for kind in (*KINDS[1:], KINDS[-1]):
        tool.take(kind)
    tool.set_radius(30)
    tool.set_radius(30)
    tool.set_intensity(8)
    assert seen[-1] == (KINDS[-1], 30, 8)
    assert len(seen) == len(KINDS) - 1 + 2


def test_the_brush_stays_within_its_limits(qapp):
    tool = PaintTool()
    tool.set_radius(1)
    assert tool.radius_mm == RADIUS_MM[0]
    tool.set_radius(1e9)
    assert tool.radius_mm == RADIUS_MM[1]


@pytest.mark.parametrize("intensity", [0, -1, 10.5, float("nan")])
def test_paint_that_does_not_hurt_is_refused(qapp, intensity):
    with pytest.raises(ValueError, match="above 0"):
        PaintTool().set_intensity(intensity)


def test_a_tool_that_does_not_exist_is_refused(qapp):
    with pytest.raises(ValueError, match="hammer"):
        PaintTool().take("hammer")
