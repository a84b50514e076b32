"""How many made-up examples a property is tried with, and which.

A run of all tests gives the same verdict on every machine and every day: the examples follow from the test's
own text. GLUTEMAP_EXAMPLES=50 looks for new ones instead, fifty times as many.
"""

import os

from hypothesis import settings

TIMES = int(os.environ.get("GLUTEMAP_EXAMPLES", "1"))


def choose_examples():
    """Before any test is read: the choice holds for those that follow."""
    settings.register_profile("repeatable", derandomize=True, database=None, deadline=None)
    settings.register_profile("searching", deadline=None)
    settings.load_profile("repeatable" if TIMES == 1 else "searching")


def examples(count, **more):
    """Stand over a property: so many examples, or as many times more as were asked for."""
    return settings(max_examples=count * TIMES, **more)
