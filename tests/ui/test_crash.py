import logging
import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from glutemap.resources import MissingResourceError
from glutemap.ui import crash

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Breaks(QObject):
    asked = Signal()

    def __init__(self):
        super().__init__()
        self.asked.connect(self._on_asked)

    def _on_asked(self):
        raise RuntimeError("a slot broke")


@pytest.fixture
def hook(monkeypatch, tmp_path, caplog):
    monkeypatch.setenv("GLUTEMAP_STATE", str(tmp_path))
    made = crash.Hook()
    made.install()
    yield made
    made.uninstall()
    caplog.clear()


def test_a_broken_slot_is_logged_and_said_once(qtbot, qapp, hook, tmp_path, caplog):
    broken = Breaks()
    with qtbot.captureExceptions():
        sys.excepthook = hook.take  # pytest-qt listens too; this is the program's own
        broken.asked.emit()
        broken.asked.emit()
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    assert len(boxes) == 1
    boxes[0].close()
    written = (tmp_path / "glutemap.log").read_text(encoding="utf-8")
    assert written.count("Traceback") == 1  # not once a frame
    assert "RuntimeError: a slot broke" in written
    assert "Traceback" in written
    caplog.clear()


def test_a_missing_file_is_named_in_one_calm_line(hook, tmp_path, caplog, capsys, qtbot):
    prefix = "Error calling Python override of QWidget::paintEvent(): " * 2
    fault = MissingResourceError(f"{prefix}skin.webp: missing; install again")
    for _frame in range(3):
        hook.take(MissingResourceError, fault, None)
    said = capsys.readouterr().err
    assert said == "glutemap: A part of the program is missing. skin.webp: missing; install again\n"
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    assert [box.informativeText() for box in boxes] == ["skin.webp: missing; install again"]
    boxes[0].close()
    caplog.clear()


def test_what_was_there_before_comes_back(monkeypatch, tmp_path):
    monkeypatch.setenv("GLUTEMAP_STATE", str(tmp_path))
    before = sys.excepthook
    made = crash.Hook()
    made.install()
    assert sys.excepthook == made.take
    made.uninstall()
    assert sys.excepthook is before


def test_a_long_log_is_put_aside(hook, tmp_path):
    hook.uninstall()
    (tmp_path / "glutemap.log").write_text("x" * 500_000)
    hook.install()
    assert not (tmp_path / "glutemap.log").exists()
    assert (tmp_path / "glutemap.old.log").stat().st_size == 500_000


def test_a_folder_that_cannot_be_written_does_not_stop_the_start(monkeypatch, tmp_path, caplog):
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("GLUTEMAP_STATE", str(blocked / "below"))
    made = crash.Hook()
    made.install()
    handler = made._handler
    made.uninstall()
    assert isinstance(handler, logging.StreamHandler)
    assert not isinstance(handler, logging.FileHandler)


def test_ctrl_c_is_left_to_python(hook, caplog):
    seen = []
    hook._previous = lambda *a: seen.append(a)
    hook.take(KeyboardInterrupt, KeyboardInterrupt(), None)
    hook._previous = sys.__excepthook__
    assert len(seen) == 1
