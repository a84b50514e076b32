import pytest

from glutemap.ui import app
from glutemap.ui.ranker import RankerLoader


@pytest.fixture(autouse=True)
def _dressed_as_before(request):
    """A test that dresses the program (another look, larger words) leaves it as it was to the next one."""
    if "qapp" not in request.fixturenames:
        yield
        return
    qapp = request.getfixturevalue("qapp")
    sheet, font, palette = qapp.styleSheet(), qapp.font(), qapp.palette()
    yield
    if qapp.styleSheet() != sheet:
        qapp.setStyleSheet(sheet)
        qapp.setFont(font)
        qapp.setPalette(palette)


@pytest.fixture
def window(qtbot, monkeypatch, tmp_path):
    """The real window without the ranking, whose zones take seconds to compile for the first time."""
    monkeypatch.setenv("GLUTEMAP_STATE", str(tmp_path / "state"))
    monkeypatch.setattr(RankerLoader, "start", lambda self: None)
    made = app.build_window()
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.settled):
        made.show()
    yield made
    made.close()
