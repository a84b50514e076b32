"""A state with the shipped library, a marking and a picked muscle; and the sheet over it."""

import pytest
from shiboken6 import isValid

from glutemap.body.frame import Side
from glutemap.knowledge.loading import load_library
from glutemap.ranking.zonebook import load_zones
from glutemap.ui.state import AppState, Selection


@pytest.fixture(scope="session")
def shipped():
    library = load_library()
    return library, load_zones(library)


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    """The user's data of this test alone."""
    folder = tmp_path / "data"
    monkeypatch.setenv("GLUTEMAP_DATA", str(folder))
    return folder


@pytest.fixture
def hip(qapp, shipped):
    """The left hip hurts, and gluteus medius is picked."""
    state = AppState(*shipped)
    state.set_region("low_back.left", 7.0)
    state.set_region("hip_outer.left", 5.0)
    state.set_selection(Selection("gluteus_medius", Side.LEFT))
    return state


@pytest.fixture
def open_sheet(qtbot):
    """A sheet over a state, with its first pages made."""
    from glutemap.ui.handout.sheet import HandOutSheet

    sheets = []

    def make(state, wait=True):
        sheet = HandOutSheet(state)
        sheets.append(sheet)
        sheet.show()
        qtbot.waitExposed(sheet)
        if wait:
            qtbot.waitUntil(lambda: sheet.made is not None and not sheet.maker.is_busy, timeout=30_000)
        return sheet

    yield make
    for sheet in filter(isValid, sheets):  # a test may have closed it
        sheet.close()


@pytest.fixture
def sheet(open_sheet, hip):
    return open_sheet(hip)


@pytest.fixture
def settled(qtbot):
    """Wait until the pages show what the state and the choices say now, after an act."""

    def wait(sheet, act, says=None, lacks=None):
        before = sheet.made

        def is_so():
            if sheet.made is before or sheet.maker.is_busy:
                return False
            said = said_by(sheet)
            return (says is None or says in said) and (lacks is None or lacks not in said)

        act()
        qtbot.waitUntil(is_so, timeout=30_000)

    return wait


def said_by(sheet):
    """What the pages shown say."""
    return "\n".join(page.accessibleDescription() for page in sheet.preview.pages)
