"""What the user can hand on when something does not work: the details, the log's folder."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from glutemap.language import tr
from glutemap.resources import state_folder


class Reports(QObject):
    """The actions of the help menu that are about the program itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._said: QMessageBox | None = None

    def on_copy_details(self) -> None:
        """Put the details on the clipboard, and say what they are."""
        from glutemap.ui import messages

        copy_details()
        self._said = messages.show(
            tr("The details are copied."),
            tr(
                "Paste them where you ask for help. They name versions, screens and fonts, and nothing about "
                "you or your clients."
            ),
            ((tr("Open the log's folder"), self.on_open_log),),
        )

    def on_open_log(self) -> None:
        """Show the folder of the log in the system's own window for files."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(state_folder())))


def copy_details() -> None:
    """Put the details, and what went wrong since the start, on the clipboard."""
    from glutemap.ui import crash
    from glutemap.ui.details import details

    faults = "".join(f"\n{line}" for line in crash.faults())
    QGuiApplication.clipboard().setText(
        details() + (f"\n\nwent wrong since the start:{faults}" if faults else "")
    )
