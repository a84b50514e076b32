"""How the numbers of the model were chosen: by the loss on simulated people of the training part.

One number after the other takes the value of a short list with the least loss (the mean of minus the
logarithm of the true sources' shares), round after round until none changes. First all numbers, on people
with one or two active trigger points of the training part and people with pain from no muscle; then those of
SHARPNESS alone on people with one source or none, so that shares mean what they say. A quarter of the people
click regions. The points of the held-out part are candidates, but never sources here. The lists hold what is
defensible; `Weights` says where a number was kept apart from the least loss, and why.

Run as ``python -m glutemap.ranking.evaluate.choose``; takes some minutes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace

import numpy as np

from glutemap.knowledge.loading import load_library
from glutemap.ranking.evaluate.people import Crowd, Person, drawings_of, points_of
from glutemap.ranking.evaluate.trial import Trial, log_loss, run_drawings
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.weights import WEIGHTS, Weights
from glutemap.ranking.zonebook import ZoneBook, load_zones

TRAINING_SEED = 11
LISTS: Mapping[str, Sequence[float]] = {
    "bend_power": (0.3, 0.4, 0.5, 0.6),
    "bend_from": (1.5, 3.0, 6.0),
    "patch_cm2": (8.0, 12.0, 16.0, 24.0),
    "outside_most": (4.0, 6.0, 10.0, 15.0),
    "part": (0.25, 0.4, 0.55),
    "rest_copies": (0.6, 0.75, 0.9),
    "rest_stands": (-1.0, -0.5, 0.0, 0.5, 1.0),
    "in_floor": (0.005, 0.01, 0.02),
    "in_spillover": (0.2, 0.3, 0.45),
    "missing_most": (8.0, 16.0, 30.0),
    "unmarked": (0.7, 1.0),
    "background": (0.025, 0.04, 0.06),
    "together": (0.05, 0.1, 0.2),
}
SHARPNESS = ("rest_copies", "rest_stands", "patch_cm2", "bend_from", "bend_power")
ROUNDS = 2
SECOND = 0.3  # people with two sources, for each of the others


def training_people(book: ZoneBook, count: int, seed: int = TRAINING_SEED) -> list[Person]:
    """People with one source, with none (as many as `Weights.something_else` says), and with two."""
    crowd = Crowd(book, points_of(book, held_out=False), seed)
    others = round(count * WEIGHTS.something_else)
    single = crowd.people(count - others, 1, clicks=0.25) + crowd.people(others, 0, clicks=0.25)
    return single + crowd.people(round(SECOND * count), 2, clicks=0.25)


class Chooser:
    """Tries numbers on people whose drawings are ready."""

    def __init__(self, ranker: Ranker, people: list[Person]) -> None:
        self._stack = ranker.muscles
        self._people = people
        self._drawings = drawings_of(people, ranker.cells, WEIGHTS)
        points = ranker.priors.points
        self._prior = np.array([points.get(r.owner, 0.0) for r in self._stack.rows])

    def trial(self, weights: Weights) -> Trial:
        """The people ranked with these numbers."""
        stack = self._stack.reweighted(weights)
        return run_drawings(stack, self._drawings, self._people, self._prior, weights)

    def loss(self, weights: Weights) -> float:
        """The training loss of these numbers."""
        return log_loss(self.trial(weights))

    def choose(self, weights: Weights, names: Sequence[str] = tuple(LISTS)) -> tuple[Weights, float]:
        """The numbers with the least loss that one change at a time finds."""
        best = self.loss(weights)
        for _ in range(ROUNDS):
            before = weights
            for name in names:
                for value in LISTS[name]:
                    other = replace(weights, **{name: value})  # type: ignore[arg-type]
                    loss = self.loss(other)
                    if loss < best - 1e-4:
                        weights, best = other, loss
            if weights == before:
                break
        return weights, best


def choose_numbers(ranker: Ranker, people: list[Person]) -> tuple[Weights, float]:
    """Both steps; the loss is that of the people with one source or none."""
    chosen, _loss = Chooser(ranker, people).choose(WEIGHTS)
    plain = Chooser(ranker, [person for person in people if len(person.sources) < 2])
    return plain.choose(chosen, SHARPNESS)


def main(count: int = 1200) -> None:
    """Choose, and print what differs from what ships."""
    library = load_library()
    book = load_zones(library)
    chosen, loss = choose_numbers(Ranker(library, book), training_people(book, count))
    print(f"training loss {loss:.4f} with:")  # noqa: T201 - a command of its own
    for name, value in asdict(chosen).items():
        if name in LISTS:
            print(f"  {name} = {value:g} (ships {getattr(WEIGHTS, name):g})")  # noqa: T201


if __name__ == "__main__":
    main()
