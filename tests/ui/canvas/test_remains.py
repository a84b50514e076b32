"""Nothing of what stood in for a body stays on the screen once the body is there."""


def test_all_that_a_larger_body_covered_is_painted_over(view, qtbot):
    view.finish_loading()
    view.viewport().repaint()
    at_rest = view._seen
    assert at_rest.width() < view.viewport().width()
    view.painter.leave()  # as when the mode changes, and a bar comes in above the body
    view.resize(700, 500)
    view.viewport().repaint()
    assert view._seen.contains(view.viewport().rect())  # so the next picture covers all of it

    def is_over():
        view.painter.arrive(1.0)
        view.viewport().repaint()
        return not view.painter.spills

    qtbot.waitUntil(is_over, timeout=30_000)
    assert view._seen.width() < at_rest.width()
