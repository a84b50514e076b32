"""A user's own pack, opened in the window."""

from pathlib import Path

import msgspec
import pytest

from glutemap import resources
from glutemap.body.frame import Side
from glutemap.body.regions import load_regions
from glutemap.knowledge.loading import load_library
from glutemap.ranking import zonebook
from glutemap.ui import app
from glutemap.ui.pack import draw_its_regions
from glutemap.ui.ranker import RankerLoader
from glutemap.ui.window import settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
REGION = """- id: dimple
  name: dimple of the pelvis
  area: buttock
  sided: true
  choir: {left: b29, right: b30}
  shape:
    - {kind: primary, along: [PSIS], width_mm: 40}
"""


@pytest.fixture
def pack(tmp_path):
    """A pack with one muscle of its own, a replaced one, and a region of its own."""
    folder = tmp_path / "mine"
    (folder / "muscles").mkdir(parents=True)
    text = resources.data("muscles/piriformis.yaml").read_text(encoding="utf-8")
    own = text.replace("id: piriformis\n", "id: my_muscle\n").replace(
        "english: Piriformis", "english: My muscle"
    )
    (folder / "muscles/my_muscle.yaml").write_text(own, encoding="utf-8")
    replaced = text.replace("english: Piriformis", "english: Pear-shaped muscle")
    (folder / "muscles/piriformis.yaml").write_text(replaced, encoding="utf-8")
    (folder / "regions.yaml").write_text(REGION, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def _shipped_regions_after():
    yield
    draw_its_regions(load_library())


def test_a_pack_adds_and_replaces_and_can_be_closed(qtbot, window, pack):
    state = window.state
    state.set_region("sacroiliac.left", 6)
    with qtbot.waitSignal(window.packs.opened, timeout=20000):
        window.packs.open(pack)
    assert state.library.muscles["piriformis"].names.english == "Pear-shaped muscle"
    assert "my_muscle" in state.library.muscles
    assert "dimple.right" in load_regions().ids
    assert state.pain.regions == {"sacroiliac.left": 6}
    state.set_region("dimple.left", 4)
    with qtbot.waitSignal(window.card.shown, check_params_cb=lambda shown: shown == "my_muscle"):
        state.select("my_muscle")
    assert window.windowTitle() == "glutemap · mine"
    window.actions_by_id["close_pack"].trigger()
    qtbot.waitUntil(lambda: "my_muscle" not in state.library.muscles, timeout=20000)
    assert state.selection is None
    assert "dimple.left" not in state.pain.regions  # there is no such skin any more
    assert state.pain.regions == {"sacroiliac.left": 6}
    assert not window.actions_by_id["close_pack"].isEnabled()


def test_a_broken_pack_is_refused_with_all_its_faults(qtbot, window, pack):
    broken = (pack / "muscles/my_muscle.yaml").read_text(encoding="utf-8").replace("layer: deep", "layer: 7")
    (pack / "muscles/my_muscle.yaml").write_text(broken, encoding="utf-8")
    (pack / "regions.yaml").write_text("- &a [*a]", encoding="utf-8")
    before = window.state.library
    with qtbot.waitSignal(window.packs.refused, timeout=20000):
        window.packs.open(pack)
    sheet = window.sheet("pack_faults")
    lines = sheet.lines.toPlainText()
    assert "my_muscle.yaml" in lines
    assert "regions.yaml" in lines
    assert window.state.library is before
    sheet.close()


def test_a_folder_that_is_gone_is_refused(qtbot, window):
    with qtbot.waitSignal(window.packs.refused, timeout=20000):
        window.packs.open(Path("/no/such/folder"))
    assert window.sheet("pack_faults") is not None
    window.sheet("pack_faults").close()


def test_a_pack_is_opened_again_at_the_next_start(qtbot, window, pack):
    with qtbot.waitSignal(window.packs.opened, timeout=20000):
        window.packs.open(pack)
    again = app.build_window()
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.packs.opened, timeout=20000):
        again.show()
    assert "my_muscle" in again.state.library.muscles
    with qtbot.waitSignal(again.packs.opened, timeout=20000):
        again.actions_by_id["close_pack"].trigger()
    assert not settings().value("pack")
    again.close()


def test_a_pack_that_is_gone_at_the_next_start_is_said_once(qtbot, monkeypatch):
    monkeypatch.setattr(RankerLoader, "start", lambda self: None)
    settings().setValue("pack", "/no/such/folder")
    made = app.build_window()
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.packs.refused, timeout=20000):
        made.show()
    assert made.sheet("pack_faults") is not None
    assert settings().value("pack") is None
    made.close()


def test_zones_of_a_pack_are_compiled_for_it(pack):
    library = load_library(pack)
    own = {"my_muscle": library.muscles["my_muscle"]}
    small = msgspec.structs.replace(library, muscles=own, conditions={})
    book = zonebook.load_zones(small)
    assert book.pattern("my_muscle", Side.LEFT).primary.max() == 1
