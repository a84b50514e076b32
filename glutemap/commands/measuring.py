"""The commands that measure the program itself: bench, evaluate."""

import argparse
import os

from glutemap.commands.common import load, print_json

ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


def bench(arguments: argparse.Namespace) -> int:
    """Measure, and print the figures with their floors."""
    from glutemap.bench import as_table, measure

    figures = measure(repeats=3 if arguments.quick else 7)
    if arguments.json:
        print_json(figures)
    else:
        print(as_table(figures))
    return 0


def evaluate(arguments: argparse.Namespace) -> int:
    """Measure the ranking, and print its table."""
    for name in ONE_THREAD:  # before numpy is loaded; a product this small waits for other threads in vain
        os.environ.setdefault(name, "1")
    from glutemap.ranking.evaluate.run import evaluate as measure
    from glutemap.ranking.evaluate.table import as_data, as_text

    outcome = measure(load(), quick=arguments.quick)
    if arguments.json:
        print_json(as_data(outcome))
    else:
        print(as_text(outcome))
    return 0
