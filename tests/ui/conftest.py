import pytest

from glutemap.ui import app
from glutemap.ui.ranker import RankerLoader


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
