"""The page of sources."""

from glutemap.knowledge.disputes import disputes
from glutemap.knowledge.loading import load_library
from glutemap.ui.panels.sources import SourceSheet


def test_every_source_is_listed_and_can_be_found(qtbot):
    library = load_library()
    sheet = SourceSheet(library)
    qtbot.addWidget(sheet)
    sheet.show()
    assert len(sheet.rows) == len(library.sources)
    qtbot.keyClicks(sheet.wanted, "gray standring")
    shown = [line.searched for line in sheet.rows if not line.isHidden()]
    assert shown
    assert len(shown) < 5
    assert all("standring" in line for line in shown)
    sheet.wanted.clear()
    assert not any(line.isHidden() for line in sheet.rows)


def test_what_is_disputed_names_its_muscle_and_sources():
    library = load_library()
    found = list(disputes(library))
    assert {dispute.about for dispute in found} & {m.names.english for m in library.muscles.values()}
    for dispute in found:
        assert dispute.claim.disputed
        assert dispute.claim.sources
