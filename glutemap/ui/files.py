"""Opening the program's own files, from a double-click, the menu or a second start; saving marks as one."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from glutemap.language import tr
from glutemap.ui.folders import offered, usual_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.body.pain import PainMap
    from glutemap.ui.state import AppState

PAIN_MAP, CLIENT, COURSE = ".glutemap", ".glutemap-client", ".glutemap-course"
Kind = Literal["pain map", "client", "course", "pack", ""]
_LOOK_BYTES = 4096
_OPEN_NAMES = f"*{PAIN_MAP} *{CLIENT} *{COURSE} *.json"


def kind_of(path: Path) -> Kind:
    """What a file is, by its name where that says it and else by how it begins; empty for none of ours.

    Raises OSError when it cannot be read.
    """
    if path.is_dir():
        return "pack" if (path / "muscles").is_dir() or any(path.glob("*.yaml")) else ""
    with path.open("rb") as file:
        start = file.read(_LOOK_BYTES)
    named: dict[str, Kind] = {PAIN_MAP: "pain map", CLIENT: "client", COURSE: "course"}
    if path.suffix.lower() in named:
        return named[path.suffix.lower()]
    words = start.decode("utf-8", "replace")
    if path.suffix.lower() in (".yaml", ".yml"):
        return "course" if "\nparts:" in words else ""
    if not words.lstrip("\ufeff \t\r\n").startswith("{"):
        return ""
    if '"glutemap client"' in words:
        return "client"
    if '"glutemap course"' in words:
        return "course"
    return "pain map" if any(f'"{key}"' in words for key in ("regions", "strokes")) else ""


class Files(QObject):
    """Opens files into the window and saves marks.

    Signals:
        client_requested: A client's file is to be imported; a `Path`.
        course_requested: A course is to be opened; a `Path`.
        pack_requested: The folder of a pack is to be opened; a `Path`.
    """

    client_requested = Signal(object)
    course_requested = Signal(object)
    pack_requested = Signal(object)

    def __init__(self, state: "AppState", window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._said: QMessageBox | None = None

    def open(self, paths: "Sequence[Path]") -> None:
        """Open files one after the other; what cannot be opened is said in one message."""
        faults = [fault for path in paths if (fault := self._open(path))]
        if faults:
            self._say(
                tr("This could not be opened.") if len(faults) == 1 else tr("These could not be opened."),
                faults,
            )

    def on_open(self) -> None:
        """Choose a file and open it."""
        name, _filter = QFileDialog.getOpenFileName(
            self._window, tr("Open a file"), str(usual_folder()), _open_filter()
        )
        if name:
            self.open([Path(name)])

    def on_save(self) -> None:
        """Save the marks as a file that opens here, and that `--pain-map` takes."""
        name, _filter = QFileDialog.getSaveFileName(
            self._window,
            tr("Save the marks"),
            offered(tr("marks", "name of a file") + PAIN_MAP),
            tr("glutemap pain map ({names})", names=f"*{PAIN_MAP}"),
        )
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write the marks to a file; a name without an ending gets the program's own."""
        from glutemap.body.errors import PainMapError
        from glutemap.body.painfile import dump

        try:
            dump(self._state.pain, path if path.suffix else path.with_name(path.name + PAIN_MAP))
        except PainMapError as fault:
            self._say(tr("The marks could not be saved."), [str(fault)])

    def show_marks(self, pain: "PainMap") -> None:
        """Show a pain map in place of the marks; undo brings those back."""
        self._state.set_mode("symptoms")
        self._state.set_body(pain.body)
        self._state.set_pain(pain)

    def _open(self, path: Path) -> str:
        """Open one file; returns what is wrong, or nothing."""
        from glutemap.body.errors import PainMapError
        from glutemap.body.painfile import load

        try:
            kind = kind_of(path)
            if kind == "pain map":
                if self._state.visit.client:
                    return tr(
                        "A client's record is open. Close it first, so that these marks do not go into it."
                    )
                self.show_marks(load(path))
        except PainMapError as fault:
            return str(fault)
        except OSError as fault:
            return f"{path}: {fault.strerror or fault}"
        wishes = {
            "client": self.client_requested,
            "course": self.course_requested,
            "pack": self.pack_requested,
        }
        if kind in wishes:
            wishes[kind].emit(path)
        return "" if kind else tr("{path}: not a file that glutemap knows", path=path)

    def _say(self, heading: str, faults: "Sequence[str]") -> None:
        from glutemap.ui import messages

        self._said = messages.show(heading, "\n".join(faults))


def _open_filter() -> str:
    ours = tr("glutemap files ({names})", names=_OPEN_NAMES)
    every = tr("All files ({names})", names="*")
    return f"{ours};;{every}"
