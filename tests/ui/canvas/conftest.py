"""A canvas on the shipped body and knowledge, without motion, at rest."""

import pytest
from PySide6.QtCore import QPointF

from glutemap.knowledge.loading import load_library
from glutemap.ranking.zonebook import load_zones
from glutemap.ui.canvas.body_view import BodyView
from glutemap.ui.state import AppState


@pytest.fixture(scope="session")
def library():
    return load_library()


@pytest.fixture(scope="session")
def zones(library):
    return load_zones(library)


@pytest.fixture
def state(qapp, library, zones):
    return AppState(library, zones)


@pytest.fixture
def view(qtbot, state):
    canvas = BodyView(state)
    canvas.set_motion(False)
    canvas.resize(700, 800)
    qtbot.addWidget(canvas)
    canvas.show()
    qtbot.waitExposed(canvas)
    yield canvas
    canvas.stop()


@pytest.fixture
def at(view):
    """Millimetres of the present view to a whole pixel of the viewport."""

    def pixel(x_mm, y_mm):
        return view.camera.to_px(QPointF(x_mm, y_mm)).toPoint()

    return pixel
