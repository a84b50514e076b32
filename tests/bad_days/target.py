"""What everything that is fuzzed has."""

from pathlib import Path


class Target:
    """Gives spoilt input to a part of the program."""

    share = 0.1  # of all inputs
    most_s = 2.0
    answers: tuple = ()

    def __init__(self, place: Path):
        self.place = place

    def try_one(self, chance):
        raise NotImplementedError
