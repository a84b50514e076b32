"""Opening the sheets that are read beside the body, each at most once."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from glutemap.ui.state import AppState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from glutemap.knowledge.records import Routine
    from glutemap.ui.pack import Refusal


class Dialogs(QObject):
    """The sheets of one window: red flags, guide, sources, shortcuts, about, relief, a refused pack."""

    def __init__(self, state: AppState, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._sheets: dict[str, QDialog] = {}

    def on_red_flags(self) -> None:
        """Show the red flags."""
        if self._state.library is not None:
            from glutemap.ui.panels.red_flags import RedFlagSheet

            self._open("red_flags", RedFlagSheet, self._state)

    def on_manual(self) -> None:
        """Show the manual."""
        if self._state.library is not None and self._state.library.manual:
            from glutemap.ui.help.manual import ManualSheet

            by_id = {action.objectName(): action for action in self._window.actions()}
            self._open("manual", ManualSheet, self._state, by_id)

    def on_guide(self) -> None:
        """Show the guide with the limits."""
        if self._state.library is not None:
            from glutemap.ui.panels.guide import GuideSheet

            self._open("guide", GuideSheet, self._state.library)

    def on_sources(self) -> None:
        """Show all sources, and what they disagree on."""
        if self._state.library is not None:
            from glutemap.ui.panels.sources import SourceSheet

            self._open("sources", SourceSheet, self._state.library)

    def on_shortcuts(self) -> None:
        """Show the shortcuts."""
        from glutemap.ui.actions import shortcut_groups
        from glutemap.ui.panels.guide import ShortcutSheet

        self._open("shortcuts", ShortcutSheet, shortcut_groups(self._window.actions()))

    def on_about(self) -> None:
        """Show what this is and whose work it stands on."""
        from glutemap.ui.panels.guide import AboutSheet

        self._open("about", AboutSheet)
        sheet: Any = self._sheets["about"]
        sheet.licences_requested.connect(self.on_licences, Qt.ConnectionType.UniqueConnection)

    def on_licences(self) -> None:
        """Show the licence of every library that came with the program."""
        from glutemap.ui.panels.licences import LicenceSheet

        self._open("licences", LicenceSheet)

    def on_hand_out(self) -> None:
        """Show what the client takes home, as it will be on paper."""
        if self._state.library is not None:
            from glutemap.ui.handout.sheet import HandOutSheet

            self._open("hand_out", HandOutSheet, self._state)

    def show_relief(self, routines: "list[Routine]") -> None:
        """Go through routines step by step, beginning with the side that is picked."""
        from glutemap.ui.panels.routine_guide import RoutineGuide

        picked = self._state.selection
        self._close("relief")
        self._open("relief", RoutineGuide, routines, str(picked.side) if picked else "left")

    def show_refusal(self, refusal: "Refusal") -> None:
        """Say why a pack was not opened."""
        from glutemap.ui.panels.pack_faults import PackFaults

        self._close("pack_faults")
        self._open("pack_faults", PackFaults, refusal)

    def show(self, name: str, kind: Any, *arguments: Any) -> None:
        """Open a sheet of a part of the window anew; its parent is the window."""
        self._close(name)
        self._open(name, kind, *arguments)

    def sheet(self, name: str) -> "QDialog | None":
        """The open sheet of a name: ``red_flags``, ``guide``, ``sources``, ``shortcuts``, ``about``..."""
        return self._sheets.get(name)

    def close_all(self) -> None:
        """Close every sheet."""
        for name in list(self._sheets):
            self._close(name)

    def _close(self, name: str) -> None:
        sheet = self._sheets.get(name)
        if sheet is not None:
            sheet.close()

    def _open(self, name: str, kind: Any, *arguments: Any) -> None:
        """Open a sheet, or bring the open one to the front."""
        sheet = self._sheets.get(name)
        if sheet is None:
            sheet = kind(*arguments, self._window)
            sheet.setObjectName(name)
            sheet.finished.connect(self._on_finished)
            self._sheets[name] = sheet
        sheet.show()
        sheet.raise_()
        sheet.activateWindow()

    def _on_finished(self, _result: int) -> None:
        sender = self.sender()
        if sender is not None:
            self._sheets.pop(sender.objectName(), None)
