import pytest

from glutemap.knowledge.loading import load_library
from glutemap.knowledge.search import EXACT, FUZZY, PREFIX, TOKENS, LibrarySearch, MuscleSearch, fold

QL, GMED, GMAX, GMIN = "quadratus_lumborum", "gluteus_medius", "gluteus_maximus", "gluteus_minimus"
TFL, PSOAS, ILIACUS, PIRI = "tensor_fasciae_latae", "psoas_major", "iliacus", "piriformis"


@pytest.fixture(scope="module")
def search():
    return MuscleSearch(load_library())


@pytest.fixture(scope="module")
def everything():
    return LibrarySearch(load_library())


FIRST = {
    QL: [
        "QL", "ql", "q l", "quadratus", "quadratis lumborum", "lumborum quadratus", "hip hiker", "left QL",
        "lower back", "low back muscle",
    ],
    GMED: [
        "glut med", "gmed", "glutmed", "gluetus medus", "lumbago muscle", "GLUTEUS MEDIUS", "medius",
        "Musculus gluteus medius", "m. gluteus medius", "glutéus medius", "gluteus_medius", "side hip muscle",
    ],
    GMAX: ["butt", "bum muscle", "my bottom", "glute max", "gmax", "gluteus maximus", "big buttock muscle"],
    GMIN: ["glute min", "gluteus mini"],
    TFL: ["jeans pocket",
        "TFL", "tfl muscle", "it band", "IT-band", "tensor fascia lata", "tensor faschiae late",
    ],
    PSOAS: ["psoas", "right psoas", "psoas minor", "psoas major", "soas"],
    ILIACUS: ["iliacus", "illiacus"],
    PIRI: ["piriformis", "piraformis", "periformis", "pirif", "pear-shaped muscle"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "muscle"), [(text, id_) for id_, texts in FIRST.items() for text in texts])
def test_what_people_type_finds_what_they_mean(search, text, muscle):
    hits = search.find(text)
    assert hits, text
    assert hits[0].id == muscle


@pytest.mark.parametrize("text", ["hip flexor", "hip flexors", "Hip Flexer", "hip flex"])
def test_a_word_for_several_finds_them_all(search, text):
    assert {ILIACUS, PSOAS, TFL} <= {hit.id for hit in search.find(text)}


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "xyzzy",
        "asdf",
        "12345",
        "???",
        "the muscle",
        "hello world",
        "qqqqq",
        "nonsense words",
        "\x00",
        "🦵",
    ],
)
def test_nonsense_finds_nothing(search, text):
    assert search.find(text) == []


def test_better_ways_of_matching_come_first(search):
    def best(text):
        return search.find(text)[0].score

    assert best("gluteus medius") == EXACT
    assert EXACT > best("gluteus medi") > TOKENS + 5
    assert PREFIX > best("medius gluteus") > best("gluetus medus") > FUZZY


def test_a_hit_says_by_which_name(search):
    assert search.find("sciatica muscle")[0].matched == "sciatica muscle"
    assert search.find("gluetus medus")[0].matched == "Gluteus medius"


def test_the_heading_of_the_list_finds_what_stands_under_it(search):
    hits = search.find("buttock and hip")
    assert {hit.matched for hit in hits} == {"Buttock and hip"}
    assert {GMED, GMAX, GMIN, PIRI} <= {hit.id for hit in hits}
    assert search.find("buttock muscle")[0].score > hits[0].score


def test_the_first_letter_finds_something(search):
    for letter in "gilmpqt":
        assert search.find(letter), letter


def test_no_muscle_is_found_twice_and_the_limit_holds(search):
    hits = search.find("g", limit=50)
    assert len({hit.id for hit in hits}) == len(hits) >= 3
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert search.find("g", limit=2) == hits[:2]


@pytest.mark.parametrize("text", ["gluetus medus " * 2000, "x" * 100_000, "a b c d e f g " * 2000])
def test_of_what_is_pasted_only_the_beginning_is_looked_up(search, text, monkeypatch):
    looked_up = []
    own = search._fuzzy_qualities
    monkeypatch.setattr(search, "_fuzzy_qualities", lambda token: looked_up.append(token) or own(token))
    assert search.find(text) == search.find(text[:200])
    assert all(len(token) <= 200 for token in looked_up)
    assert len(looked_up) <= 2 * 8


@pytest.mark.parametrize(
    ("text", "folded"), [("Ärger, (M.)  straße", "arger m strasse"), ("İliacus", "iliacus")]
)
def test_words_are_compared_without_accents_and_marks(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("hip abduction", "movement", "Hip abduction"),
        ("bends the hip", "movement", "Hip flexion"),
        ("dorsiflexion", "movement", "Dorsiflexion of the ankle"),
        ("femoral nreve", "nerve", "Femoral nerve"),
        ("deep peroneal nerve", "nerve", "Deep fibular nerve"),
        ("S1", "root", "S1"),
        ("iliac crest", "attachment", "Iliac crest"),
        ("sacrum", "attachment", "Sacrum and coccyx"),
    ],
)
def test_what_muscles_share_is_found_by_its_name(everything, typed, kind, name):
    first = everything.find(typed)[0]
    assert (first.kind, first.name) == (kind, name)


@pytest.mark.parametrize("typed", ["glut med", "QL", "low back", "freshman's nerve", "abductor", "groin"])
def test_a_muscle_of_that_name_comes_first(everything, search, typed):
    assert everything.find(typed)[0] == search.find(typed)[0]


def test_half_a_name_is_none_beside_what_was_meant(everything):
    assert "plantaris" not in [found.id for found in everything.find("sciatic nerve")]
