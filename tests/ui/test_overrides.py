"""A fault of C code in an override inside another's super() call is told; it once ended the process."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QGraphicsView

from glutemap.ui.canvas.body_view import BodyView
from glutemap.ui.overrides import whole_faults


@whole_faults
class _Failing(QGraphicsView):
    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        return super().viewportEvent(event)

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        min((1, object()), (1, object()))


def test_a_fault_inside_another_override_is_told(qtbot) -> None:
    view = _Failing()
    qtbot.addWidget(view)
    view.viewport().setMouseTracking(True)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(5, 5), QPointF(5, 5), none, none, Qt.KeyboardModifier.NoModifier
    )
    with pytest.raises(TypeError, match="not supported between"):
        QApplication.sendEvent(view.viewport(), event)


def test_the_body_is_guarded() -> None:
    assert hasattr(BodyView.mouseMoveEvent, "__wrapped__")
    assert hasattr(BodyView.drawBackground, "__wrapped__")
