"""One sitting: the questions of a deck that are due, one after the other, and what came of them."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random

from glutemap.study.marking import Grade, Verdict
from glutemap.study.question import Question

Ask = Callable[[str, Random], Question | None]
Review = Callable[[str, Grade], datetime]  # takes an answer into the memory; when it is due again
BACK_AFTER = 4  # questions until something that was wrong is asked again
LATER = 2  # times that one item comes back in a sitting


@dataclass(frozen=True)
class Answered:
    """A question with the judgement of its answer."""

    question: Question
    verdict: Verdict
    again_at: datetime | None  # when it is due next; None when it was not counted


class Round:
    """Asks the items it is given, wrong ones again a little later, and takes the answers into the memory.

    An item that cannot be asked now (no muscles stand clearly apart, say) gives way to one of the ``spare``.
    """

    def __init__(
        self, items: Sequence[str], ask: Ask, review: Review, rng: Random, spare: Sequence[str] = ()
    ) -> None:
        self._queue, self._spare = deque(items), deque(spare)
        self._ask = ask
        self._review = review
        self._rng = rng
        self._came_back: dict[str, int] = {}
        self.total = len(self._queue)
        self.answered: list[Answered] = []
        self.question: Question | None = None
        self._ready: Question | None = None

    def advance(self) -> Question | None:
        """The next question; None when the sitting is over."""
        self.prepare()
        self.question, self._ready = self._ready, None
        return self.question

    def prepare(self) -> None:
        """Make the next question ahead of need, while the answer to this one is read."""
        while self._queue and self._ready is None:
            self._ready = self._ask(self._queue.popleft(), self._rng)
            if self._ready is None and self._spare:
                self._queue.append(self._spare.popleft())
            elif self._ready is None:
                self.total -= 1

    def take(self, verdict: Verdict) -> Answered:
        """Take in the judgement of the present question's answer. One of AGAIN changes nothing."""
        question = self.question
        assert question is not None
        if verdict.grade is Grade.AGAIN:
            return Answered(question, verdict, None)
        again = None
        for item in question.items:
            due = self._review(item, verdict.grade)
            again = again or due
        answered = Answered(question, verdict, again)
        self.answered.append(answered)
        if verdict.grade is Grade.WRONG:
            self._bring_back(question.item)
        return answered

    def _bring_back(self, item: str) -> None:
        if self._came_back.get(item, 0) < LATER:
            self._came_back[item] = self._came_back.get(item, 0) + 1
            self._queue.insert(min(BACK_AFTER, len(self._queue)), item)
            self.total += 1

    @property
    def left(self) -> int:
        """How many questions are still to come."""
        return len(self._queue) + (self._ready is not None)

    @property
    def result(self) -> "Result":
        """What came of it so far."""
        grades = [answered.verdict.grade for answered in self.answered]
        missed = (a.question.item for a in self.answered if a.verdict.grade is Grade.WRONG)
        return Result(
            right=grades.count(Grade.RIGHT),
            nearly=grades.count(Grade.NEARLY),
            wrong=grades.count(Grade.WRONG),
            missed=tuple(dict.fromkeys(missed)),
        )


@dataclass(frozen=True)
class Result:
    """The sum of a sitting; ``missed`` are the items that were wrong at least once."""

    right: int
    nearly: int
    wrong: int
    missed: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many questions were answered."""
        return self.right + self.nearly + self.wrong
