"""The switches: which evidence counts beside the pattern, always in sight."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import later, tr
from glutemap.ui import ranking_words
from glutemap.ui.panels.chips import SwitchChip
from glutemap.ui.panels.flow import Flow
from glutemap.ui.panels.parts import text
from glutemap.ui.state import AppState

if TYPE_CHECKING:
    from glutemap.knowledge.records import Library

_SWITCHES = (
    (
        "use_prior",
        later("How common", "evidence that counts"),
        later("How often a muscle is found in people with such pain"),
        later("Count: how common"),
    ),
    (
        "use_clues",
        later("Answers", "evidence that counts"),
        later("What the client answered"),
        later("Count: answers"),
    ),
    (
        "use_findings",
        later("Hands", "evidence that counts"),
        later("What pressing and treating found, and where it does not hurt"),
        later("Count: hands"),
    ),
)
BESIDE = later("Counted beside the pattern:")
PATTERN_ONLY = later("Only the pattern counts. Also count:")


class Counted(QWidget):
    """One switch for each kind of evidence beside the pattern."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.switches: dict[str, SwitchChip] = {}
        self.lead = text("", "small", wrap=True)
        self.prior = text(prior_line(state.library), "faint", wrap=True)
        line = Flow(6)
        for name, label, tip, said in _SWITCHES:
            chip = SwitchChip(tr(label, "evidence that counts"), tr(tip), tr(said))
            chip.setProperty("setting", name)
            chip.clicked.connect(self._on_clicked)
            self.switches[name] = chip
            line.addWidget(chip)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(self.lead)
        inner.addLayout(line)
        inner.addWidget(self.prior)
        state.evidence.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        settings = self._state.evidence.settings
        for name, chip in self.switches.items():
            chip.show_on(getattr(settings, name))
        some = settings.use_prior or settings.use_clues or settings.use_findings
        self.lead.setText(tr(BESIDE if some else PATTERN_ONLY))
        self.setAccessibleName(ranking_words.counted(settings))
        self.prior.setVisible(settings.use_prior and bool(self.prior.text()))

    def _on_clicked(self, is_on: bool) -> None:
        sender = self.sender()
        if sender is not None:
            settings = self._state.evidence.settings
            self._state.evidence.switch(replace(settings, **{str(sender.property("setting")): is_on}))


def prior_line(library: "Library | None") -> str:
    """What the prior rests on, and that it is weak; empty without figures."""
    if library is None or not library.prevalence:
        return ""
    first = library.prevalence[0]
    return tr("How common: a weak hint, mainly from {n} people.", n=first.n)
