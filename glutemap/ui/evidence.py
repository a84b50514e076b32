"""What speaks for or against a muscle beside the marking: answers, what hands found, and what counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from glutemap.ranking.findings import Findings
from glutemap.ranking.result import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from glutemap.body.frame import Side
    from glutemap.ranking.findings import Place


class Evidence(QObject):
    """The answers and findings so far, and the switches that say which of them count.

    Signals:
        changed: Any of it changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: dict[str, bool] = {}
        self._pressed: dict[Place, bool] = {}
        self._treated: frozenset[Place] = frozenset()
        self._painless: frozenset[str] = frozenset()
        self._settings = Settings()

    @property
    def answers(self) -> dict[str, bool]:
        """The clues and red-flag signs answered so far (a copy)."""
        return dict(self._answers)

    @property
    def pressed(self) -> dict[Place, bool]:
        """The muscles pressed so far; True when that brought on the familiar pain (a copy)."""
        return dict(self._pressed)

    @property
    def treated(self) -> frozenset[Place]:
        """The muscles treated for several sessions without relief."""
        return self._treated

    @property
    def painless(self) -> frozenset[str]:
        """The regions that were asked about and do not hurt."""
        return self._painless

    @property
    def settings(self) -> Settings:
        """Which evidence counts."""
        return self._settings

    @property
    def findings(self) -> Findings:
        """What hands and time found, as the ranking takes it."""
        return Findings(self.pressed, self._treated, self._painless)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered or found."""
        return not (self._answers or self._pressed or self._treated or self._painless)

    def set_answer(self, clue_id: str, answer: bool | None) -> None:
        """Answer a clue with yes or no; None takes the answer back."""
        self._put(self._answers, clue_id, answer)

    def press(self, muscle_id: str, side: Side, brought_on: bool | None) -> None:
        """Pressing a muscle brought on the familiar pain, or did not; None takes it back."""
        self._put(self._pressed, (muscle_id, side), brought_on)

    def treat(self, muscle_id: str, side: Side, on: bool) -> None:
        """A muscle was treated for several sessions without relief; off takes it back."""
        after = self._treated | {(muscle_id, side)} if on else self._treated - {(muscle_id, side)}
        if after != self._treated:
            self._treated = after
            self.changed.emit()

    def ask_painless(self, region_id: str, on: bool) -> None:
        """A region was asked about and does not hurt; off takes it back."""
        after = self._painless | {region_id} if on else self._painless - {region_id}
        if after != self._painless:
            self._painless = after
            self.changed.emit()

    def switch(self, settings: Settings) -> None:
        """Say which evidence counts."""
        if settings != self._settings:
            self._settings = settings
            self.changed.emit()

    def replace(
        self,
        answers: Mapping[str, bool] | None = None,
        pressed: Mapping[Place, bool] | None = None,
        treated: Iterable[Place] = (),
        painless: Iterable[str] = (),
    ) -> None:
        """Take all answers and findings of a session, instead of what there was; the switches stay."""
        self._answers, self._pressed = dict(answers or {}), dict(pressed or {})
        self._treated, self._painless = frozenset(treated), frozenset(painless)
        self.changed.emit()

    def clear(self) -> None:
        """Take every answer and finding back."""
        if not self.is_empty:
            self.replace()

    def _put(self, where: dict[Any, bool], key: object, value: bool | None) -> None:
        if where.get(key) == value:
            return
        if value is None:
            del where[key]
        else:
            where[key] = value
        self.changed.emit()
