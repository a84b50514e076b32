"""What the sheet of red flags knows of the short check."""

from PySide6.QtWidgets import QLabel

from glutemap.ui.panels.red_flags import ASKED_NO, RedFlagTile


def tile_of(state, qtbot, flag_id):
    tile = RedFlagTile(state, state.library.red_flags[flag_id])
    qtbot.addWidget(tile)
    return tile


def says(tile, words):
    return any(words in label.text() for label in tile.findChildren(QLabel))


def test_a_no_of_the_short_check_is_remembered_in_the_sheet(state, qtbot):
    assert not says(tile_of(state, qtbot, "dvt"), ASKED_NO)
    state.evidence.set_answer("dvt", False)
    tile = tile_of(state, qtbot, "dvt")
    assert says(tile, ASKED_NO)
    assert tile.action.isHidden()


def test_a_yes_of_the_short_check_shows_what_to_do(state, qtbot):
    state.evidence.set_answer("dvt", True)
    tile = tile_of(state, qtbot, "dvt")
    assert not tile.action.isHidden()
    assert not any(tick.isChecked() for tick in tile.signs)
