"""How true the committed atlas is to anatomy, row by row as `check --atlas` prints it."""

import pytest

from glutemap.body.audit.authored import load_probes, load_sizes
from glutemap.body.audit.checks import MEASURES
from glutemap.body.audit.evidence import gather
from glutemap.body.audit.probe_rows import place
from glutemap.body.audit.twice_row import built_twice
from glutemap.resources import asset


@pytest.fixture(scope="module")
def seen():
    return gather(asset("atlas"))


@pytest.mark.parametrize("measure", [m for m in MEASURES if m is not built_twice], ids=lambda m: m.__name__)
def test_the_atlas_keeps_its_bars(seen, measure):
    row = measure(seen)
    faults = "\n".join(f"{fault.what}: {fault.words}" for fault in row.faults)
    assert row.passed, f"{row.what}: {row.measured}; wanted {row.bar}\n{faults}"


def test_a_comparison_on_record_found_the_builds_alike(seen):
    assert built_twice(seen).passed is not False


def test_the_table_of_sizes_is_whole(seen):
    sizes = load_sizes()
    assert len(sizes) == 28
    assert all(seen.anatomy.find(id) is not None for id in sizes)


def test_the_probes_are_forty_with_names_of_their_own(seen):
    probes = load_probes()
    assert len(probes) == 40
    assert len({probe.name for probe in probes}) == 40
    known = {solid.id for solid in seen.anatomy.solids}
    for probe in probes:
        assert place(probe, seen.landmarks).shape == (3,)
        for step in probe.order:
            assert known & set(step), f"{probe.name}: {' | '.join(step)}"


def test_the_file_of_the_shapes_is_small():
    assert asset("atlas/anatomy.npz").stat().st_size < 10_000_000
