"""Thousands of spoilt inputs, each answered calmly: see `fuzz` for how, and for the hour by hand.

GLUTEMAP_FUZZ_INPUTS sets how many in all (10,000 unless told), GLUTEMAP_FUZZ_SEED which.
"""

import os

import pytest

from tests.bad_days.fuzz import start
from tests.bad_days.targets import TARGETS

INPUTS = int(os.environ.get("GLUTEMAP_FUZZ_INPUTS", "10000"))
SEED = int(os.environ.get("GLUTEMAP_FUZZ_SEED", "1"))


def test_the_shares_are_a_whole():
    assert sum(target.share for target in TARGETS.values()) == pytest.approx(1, abs=0.02)


@pytest.mark.parametrize("target", TARGETS)
def test_spoilt_input_is_answered_calmly(target):
    wanted = round(INPUTS * TARGETS[target].share)
    figures = start(target, wanted, SEED)
    assert not figures["found"], "\n".join(figures["found"])
    assert figures["inputs"] == wanted
