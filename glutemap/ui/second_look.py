"""What takes longer than a ranking, worked out beside the window: what to ask next, how stable it is.

It follows the ranking once that has settled. What is asked for while something is under way supersedes it.
"""

from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from glutemap.ui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from glutemap.body.frame import BodyType
    from glutemap.ranking.findings import Findings
    from glutemap.ranking.questions import Question
    from glutemap.ranking.ranker import Ranker
    from glutemap.ranking.result import Settings
    from glutemap.ranking.stability import Stability
    from glutemap.ui.state import AppState

SETTLE_MS = 120  # after the ranking: a slider that is dragged asks for nothing
MOST_QUESTIONS = 24  # enough to skip many


@dataclass(frozen=True, eq=False)
class Given:
    """What one second look is about: a pain field (V,) and all that was said beside it.

    ``is_over`` says whether a newer one has superseded it.
    """

    pain: Any
    body: "BodyType"
    answers: "Mapping[str, bool]"
    settings: "Settings"
    findings: "Findings"
    is_over: "Callable[[], bool]"


class SecondLook(QObject):
    """The next questions and the stability of the present ranking, once they are known.

    Attributes:
        looks: What is worked out, made from a ranker and what it is given.

    Signals:
        questions_changed: The questions, most telling first; None while they are being worked out.
        stability_changed: The `Stability`; None while it is being worked out.

    """

    questions_changed = Signal(object)
    stability_changed = Signal(object)

    def __init__(self, state: "AppState", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.looks = looks_of
        self._ranker: Ranker | None = None
        self._questions: tuple[Question, ...] | None = None
        self._stability: Stability | None = None
        self._number = 0
        self._is_over = Event()
        self._is_due = False
        self._left: list[Callable[[], object]] = []
        # Each look has a thread of its own: a slow one for an older ranking does not hold up the first.
        self._lanes: list[Background] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._look)
        state.ranking_changed.connect(self._on_ranking_changed)
        state.mode_changed.connect(self._on_mode_changed)
        state.library_changed.connect(self._on_library_changed)

    @property
    def questions(self) -> "tuple[Question, ...] | None":
        """The questions that would change the order most; None while they are not known."""
        return self._questions

    @property
    def stability(self) -> "Stability | None":
        """How stable the order is; None while that is not known."""
        return self._stability

    def use(self, ranker: "Ranker | None") -> None:
        """Take what ranks now, or nothing."""
        self._ranker = ranker
        self._want()

    def stop(self) -> None:
        """Wait for what is under way; call before the window goes."""
        self._drop()
        for lane in self._lanes:
            lane.stop()

    def _on_ranking_changed(self, _ranking: object) -> None:
        self._want()

    def _on_mode_changed(self, mode: str) -> None:
        if mode == "symptoms" and self._is_due:
            self._timer.start()

    def _on_library_changed(self) -> None:
        self.use(None)

    def _want(self) -> None:
        """Forget what is known of an older ranking, and look again once this one has settled."""
        self._drop()
        self._is_due = self._ranker is not None and not self._state.pain.is_empty
        if self._questions is not None:
            self._questions = None
            self.questions_changed.emit(None)
        if self._stability is not None:
            self._stability = None
            self.stability_changed.emit(None)
        if self._is_due and self._state.mode == "symptoms":
            self._timer.start()

    def _drop(self) -> None:
        self._timer.stop()
        self._is_over.set()

    def _look(self) -> None:
        ranker, state = self._ranker, self._state
        if ranker is None or state.pain.is_empty:
            return
        self._is_due = False
        from glutemap.body.painmap import field

        asked = state.evidence
        self._number += 1
        self._is_over = Event()
        given = Given(
            field(state.pain), state.body, asked.answers, asked.settings, asked.findings, self._is_over.is_set
        )
        self._left = self.looks(ranker, given)
        while len(self._lanes) < len(self._left):
            self._lanes.append(Background(self))
            self._lanes[-1].done.connect(self._on_done)
        self._begin_next()

    def _begin_next(self) -> None:
        if self._left:
            lane = self._lanes[-len(self._left)]
            lane.ask(self._number, partial(_unless_over, self._is_over, self._left.pop(0)))

    def _on_done(self, number: int, found: object) -> None:
        if number != self._number or self._is_over.is_set():
            return
        if isinstance(found, Exception):
            raise found  # reaches the log and the one calm message
        self._begin_next()
        if isinstance(found, tuple):
            self._questions = found
            self.questions_changed.emit(found)
        else:
            self._take(found)

    def _take(self, found: Any) -> None:
        self._stability = found
        self.stability_changed.emit(found)


def _unless_over(is_over: Event, look: "Callable[[], object]") -> object:
    """What a look finds; None when it is no longer wanted by the time that its turn comes."""
    return None if is_over.is_set() else look()


def looks_of(ranker: "Ranker", given: Given) -> "list[Callable[[], object]]":
    """What to work out, quickest first: a tuple of questions, and a `Stability`."""
    from glutemap.ranking.questions import next_questions
    from glutemap.ranking.stability import measure_stability

    what = (given.pain, given.body, given.answers, given.settings, given.findings)
    return [
        lambda: next_questions(ranker, *what, most=MOST_QUESTIONS),
        lambda: measure_stability(ranker, *what, is_over=given.is_over),
    ]
