"""What paints itself has a role for screen readers, and what comes and goes leaves nothing unsound."""

import pytest
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QGraphicsView, QLabel, QVBoxLayout, QWidget

from glutemap.ui.spoken_roles import tell_as_canvas, tell_as_chart

MANY = 400


@tell_as_chart
class Bars(QWidget):
    """A chart of nothing."""

    def summed_up(self):
        return "three of four"


@tell_as_canvas
class Painted(QGraphicsView):
    """What is painted on."""


class PaintedMore(Painted):
    """One that derives from it."""


class NotBars(QWidget):
    """Looks like one, and is none."""


@pytest.fixture
def page(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    line = QVBoxLayout(made)
    for part in (Bars(), NotBars(), QLabel("a label")):
        part.setAccessibleName("named")
        line.addWidget(part)
    return made


def told(page):
    return [QAccessible.queryAccessibleInterface(part) for part in page.findChildren(QWidget)]


def test_only_a_chart_is_told_as_one(page):
    roles = [spoken.role() for spoken in told(page)]
    assert roles == [QAccessible.Role.Chart, QAccessible.Role.Client, QAccessible.Role.StaticText]


def test_a_chart_has_its_name_and_its_sum_as_value(page):
    spoken = told(page)[0]
    assert spoken.text(QAccessible.Text.Name) == "named"
    assert spoken.text(QAccessible.Text.Value) == "three of four"
    assert spoken.parent().object() is page


def test_charts_that_come_and_go_are_told_each_time(qtbot):
    for _ in range(MANY):
        chart = Bars()
        spoken = QAccessible.queryAccessibleInterface(chart)
        assert spoken.text(QAccessible.Text.Value) == "three of four"
        QAccessible.updateAccessibility(QAccessibleEvent(chart, QAccessible.Event.DescriptionChanged))
        shiboken6.delete(chart)


def test_a_canvas_is_told_as_one_and_so_is_what_derives_from_it(qtbot):
    for kind in (Painted, PaintedMore):
        canvas = kind()
        qtbot.addWidget(canvas)
        canvas.setAccessibleName("Body")
        canvas.setAccessibleDescription("seen from behind")
        spoken = QAccessible.queryAccessibleInterface(canvas)
        assert spoken.role() == QAccessible.Role.Canvas
        assert spoken.text(QAccessible.Text.Name) == "Body"
        assert spoken.text(QAccessible.Text.Description) == "seen from behind"
        assert spoken.childCount() == 0


def test_canvases_that_come_and_go_are_told_each_time(qtbot):
    for _ in range(MANY):
        canvas = PaintedMore()
        assert QAccessible.queryAccessibleInterface(canvas).role() == QAccessible.Role.Canvas
        QAccessible.updateAccessibility(QAccessibleEvent(canvas, QAccessible.Event.DescriptionChanged))
        shiboken6.delete(canvas)
