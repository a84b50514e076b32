"""Every structure of the atlas can be named in another language."""

import pytest

from glutemap import language
from glutemap.body import structure_names
from glutemap.body.atlas import load_manifest
from tests.languages.pseudo import PSEUDO, outside

NAMES = sorted({structure.name for structure in load_manifest().structures if structure.name})


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_marked_and_stays_in_english(name):
    assert structure_names.said(name) == name
    numbered = name.endswith(" vertebra") or name.startswith("Rib ")
    assert numbered or name in structure_names._NAMES


def test_no_name_is_marked_that_no_structure_has():
    assert set(structure_names._NAMES) <= set(NAMES)


@pytest.mark.parametrize("name", ["Rib 12", "L5 vertebra", "Skull"])
def test_it_is_said_in_the_language_in_use(name):
    with language.aloud(PSEUDO):
        assert outside(structure_names.said(name)) == ""
