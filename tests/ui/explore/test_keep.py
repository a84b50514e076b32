import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainterPath
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest

from glutemap.body.frame import Layer, Side
from glutemap.knowledge.loading import load_library
from glutemap.ui.app import build_window
from glutemap.ui.explore.svg import d_of
from glutemap.ui.ranker import RankerLoader
from glutemap.ui.state import AppState

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def sheet(qtbot, monkeypatch):
    """The sheet over the outer muscles, their names on, the narrowest picture made."""
    monkeypatch.setattr(RankerLoader, "start", lambda self: None)
    window = build_window(state=AppState(load_library()))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.settled):
        window.show()
    window.state.set_layer(Layer.SUPERFICIAL)
    window.state.set_mode("symptoms")
    window.state.set_region("low_back.left", 6)
    window.state.select("gluteus_maximus", Side.LEFT)
    window.actions_by_id["labels"].trigger()
    window.explorer.labels.place()
    window.actions_by_id["keep"].trigger()
    sheet = window.sheet("keep")
    sheet.width_box.setCurrentIndex(0)
    made(qtbot, sheet)
    yield sheet
    window.close()


def made(qtbot, sheet):
    qtbot.waitUntil(sheet.save.isEnabled, timeout=20000)


def test_the_picture_is_as_wide_as_chosen_and_clear_behind_the_body(sheet, tmp_path):
    sheet.write(tmp_path / "hip.png")
    image = QImage(str(tmp_path / "hip.png"))
    assert image.width() == 1200
    assert image.pixelColor(5, 5).alpha() == 0
    assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255
    assert "Kept as" in sheet.said.text()


def test_with_the_ground_and_the_whole_body(sheet, qtbot, tmp_path):
    QTest.mouseClick(sheet.clear_ground, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    qtbot.mouseClick(sheet.part.button("whole"), Qt.MouseButton.LeftButton)
    made(qtbot, sheet)
    sheet.write(tmp_path / "all")
    image = QImage(str(tmp_path / "all.png"))
    assert image.pixelColor(5, 5).alpha() == 255
    assert image.height() > image.width() * 1.5


def test_an_svg_has_real_outlines_names_and_the_licence(sheet, tmp_path):
    sheet.write(tmp_path / "hip.svg")
    root = ElementTree.fromstring((tmp_path / "hip.svg").read_text("utf-8"))
    ids = {path.get("id") for path in root.iter(f"{SVG}path")}
    assert {"gluteus_maximus_left", "gluteus_maximus_right", "soleus_left"} <= ids
    texts = " ".join(text.text for text in root.iter(f"{SVG}text"))
    assert "Gluteus maximus" in texts
    assert "CC BY 4.0" in texts
    groups = {group.get("id") for group in root.iter(f"{SVG}g")}
    assert groups >= {"structures", "pain", "muscle", "names"}
    assert QSvgRenderer(str(tmp_path / "hip.svg")).isValid()


def test_a_picture_goes_to_the_clipboard(sheet, qtbot):
    qtbot.mouseClick(sheet.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().image().width() == 1200


def test_a_folder_that_takes_nothing_is_said_and_nothing_is_left(sheet, tmp_path):
    sheet.write(tmp_path / "missing" / "hip.png")
    assert "could not be written" in sheet.said.text()
    assert list(tmp_path.iterdir()) == []


def test_a_path_is_written_with_its_curves_and_closed():
    path = QPainterPath()
    path.moveTo(0, 0)
    path.cubicTo(1, 0, 2, 1, 2, 2)
    path.lineTo(0, 2)
    assert d_of(path) == "M0.00 0.00 C1.00 0.00 2.00 1.00 2.00 2.00 L0.00 2.00 Z"
    assert d_of(QPainterPath()) == ""
