"""The frame that all dialogs share: a heading, a page that scrolls, one button."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui import text_size
from glutemap.ui.panels.foot import Foot
from glutemap.ui.panels.parts import Page, button, prose, rule, text
from glutemap.ui.theme import XL, L, M


class Sheet(QDialog):
    """A calm dialog that can be read; not modal, so that the body stays at hand."""

    def __init__(self, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(text_size.first_size(self, QSize(620, 660)))
        self.page = Page()
        self.page.body.setContentsMargins(XL, M, XL, L)
        head = QVBoxLayout()
        head.setContentsMargins(XL, XL, XL, M)
        head.setSpacing(6)
        head.addWidget(text(title, "display", wrap=True))
        if lead:
            head.addWidget(prose(lead, "soft"))
        self.close_button = button(tr("Close"), "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self.foot = Foot()
        self.foot.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self.page, 1)
        outer.addWidget(rule())
        outer.addLayout(self.foot)
