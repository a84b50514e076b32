"""How far one has come: by area, and by day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from glutemap.language import many
from glutemap.study.memory import KNOWN_DAYS, Memory, ReviewRow

RESTS = 2  # days without study in a row that do not end a run


@dataclass(frozen=True)
class AreaProgress:
    """The items of one area: known (held for three weeks), being learnt, not yet seen."""

    area: str
    known: int
    learning: int
    new: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.known + self.learning + self.new


def progress_by_area(memory: Memory, items: Mapping[str, Iterable[str]]) -> tuple[AreaProgress, ...]:
    """The progress of each area's items, in the order given."""
    found = []
    for area, named in items.items():
        stabilities = [memory.stability(item) for item in named]
        known = sum(days >= KNOWN_DAYS for days in stabilities)
        new = sum(days == 0 for days in stabilities)
        found.append(AreaProgress(area, known, len(stabilities) - known - new, new))
    return tuple(found)


@dataclass(frozen=True)
class Streak:
    """Days of study. A day or two of rest do not end a run, and an ended run is not mentioned."""

    days: int  # days with study in the present run; 0 when there is none
    this_week: int  # days with study among the last seven
    today: bool

    @property
    def words(self) -> str:
        """What may be said about it; empty when there is nothing kind to say."""
        if self.this_week == 0:
            return ""
        if self.days <= self.this_week:
            return many(
                self.this_week,
                "You have studied on 1 day this week.",
                "You have studied on {n} of the last 7 days.",
            )
        return many(
            self.this_week,
            "You have studied on 1 day this week, and on {run} days in this run.",
            "You have studied on {n} of the last 7 days, and on {run} days in this run.",
            run=self.days,
        )


def streak_of(reviews: Iterable[ReviewRow], now: datetime) -> Streak:
    """The streak at a moment, by days of the moment's own time zone."""
    days = {
        datetime.fromisoformat(moment).astimezone(now.tzinfo).date() for _item, moment, _rating in reviews
    }
    today = now.date()
    week = sum(today - timedelta(days=back) in days for back in range(7))
    return Streak(_run(days, today), week, today in days)


def _run(days: set[date], today: date) -> int:
    count, missed, day = 0, 0, today
    while missed <= RESTS and (days and day >= min(days)):
        if day in days:
            count, missed = count + 1, 0
        elif day != today:
            missed += 1
        day -= timedelta(days=1)
    return count
