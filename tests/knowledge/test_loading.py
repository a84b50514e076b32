import os
import time
from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap import resources
from glutemap.knowledge import draft, loading
from glutemap.knowledge.check import check
from glutemap.knowledge.examine import examine
from glutemap.knowledge.faults import DataFaults
from glutemap.knowledge.folder import MOST_FILES, Folder, read_folder
from glutemap.knowledge.loading import load_library
from glutemap.knowledge.records import Library, Spot
from tests.examples import examples
from tests.knowledge.conftest import LANDMARKS, MUSCLE, PACK

M = "popliteus_minor"


@pytest.fixture
def compiled(monkeypatch):
    """What was compiled: for each time the names of the folders."""
    made = []
    real = loading._compile

    def note(landmarks, *folders):
        made.append([folder.shown for folder in folders])
        return real(landmarks, *folders)

    monkeypatch.setattr(loading, "_compile", note)
    return made


@pytest.fixture
def overlay(tmp_path):
    """An empty folder for a pack over the shipped data, and a way to write into it."""
    folder = tmp_path / "overlay"
    (folder / "muscles").mkdir(parents=True)

    def write(name, text):
        (folder / name).write_text(text, encoding="utf-8")
        return folder

    return write


def faults_of(folder):
    with pytest.raises(DataFaults) as caught:
        load_library(folder)
    lines = str(caught.value).splitlines()
    assert lines == [str(fault) for fault in check(folder).faults]
    return [line.removeprefix(f"{folder}").removeprefix("/") for line in lines]


def test_the_library_holds_what_the_files_say(shipped_is_pack):
    library = load_library()
    muscle = library.muscles[M]
    assert muscle.trigger_points[0].zones[1].along[1] == Spot(landmark="popliteal_crease", up_mm=-60)
    assert muscle.actions[0].disputed.startswith("Some say")
    assert library.routines["test_press"].seconds == (20, 40)
    assert library.conditions["test_cyst"].words.primary == ("test_knee",)
    assert library.clues["test_lump"].weights[0].lr_yes == 4.5
    assert library.prevalence[0].n == 40
    assert library.sources["PAPER"].note == "read in full"
    assert library.guide.areas[0].name == "Test area"


def test_it_is_compiled_once(shipped_is_pack, compiled):
    first = load_library()
    assert load_library() == first
    assert load_library(shipped_is_pack) == first
    assert compiled == [["data"]]


def test_a_change_of_a_file_is_seen(shipped_is_pack, change, compiled):
    load_library()
    change(MUSCLE, "english: Popliteus minor", "english: Popliteus medius")
    assert load_library().muscles[M].names.english == "Popliteus medius"
    assert len(compiled) == 2


@pytest.mark.parametrize("damage", [b"", b"short", b"\0" * 500, None])
def test_a_damaged_cache_is_made_again(shipped_is_pack, compiled, damage):
    first = load_library()
    (cached,) = resources.cache_folder().glob("library-*.msgpack")
    content = cached.read_bytes()
    cached.write_bytes(damage if damage is not None else content[:-9] + b"X" + content[-8:])
    assert load_library() == first
    assert cached.read_bytes() == content
    assert len(compiled) == 2


def test_a_cache_of_another_make_is_made_again(shipped_is_pack, compiled):
    first = load_library()
    (cached,) = resources.cache_folder().glob("library-*.msgpack")
    packed = msgspec.msgpack.encode({"muscles": {}, "unheard_of": 1})
    cached.write_bytes(loading._check(packed) + packed)
    assert load_library() == first
    assert len(compiled) == 2


def test_without_a_cache_it_works_all_the_same(shipped_is_pack, tmp_path, monkeypatch, compiled):
    (tmp_path / "a_file").write_text("")
    monkeypatch.setenv("GLUTEMAP_CACHE", str(tmp_path / "a_file" / "cache"))
    assert load_library() == load_library()
    assert len(compiled) == 2


def test_a_library_compiled_beforehand_is_used(shipped_is_pack, tmp_path, monkeypatch, compiled):
    loading.write_compiled(shipped_is_pack / loading.COMPILED_FOLDER)
    monkeypatch.setenv("GLUTEMAP_CACHE", str(tmp_path / "another"))
    compiled.clear()
    assert M in load_library().muscles
    assert compiled == []


def test_the_cache_does_not_grow(shipped_is_pack, change):
    for number in range(7):
        change(MUSCLE, "text: Rest", f"text: Rest {number} times")
        load_library()
    assert len(list(resources.cache_folder().iterdir())) <= 4


def test_many_at_once_find_a_whole_library(shipped_is_pack):
    with ThreadPoolExecutor(8) as pool:
        libraries = list(pool.map(lambda _: load_library(), range(16)))
    assert all(library == libraries[0] for library in libraries)
    assert not list(resources.cache_folder().glob("*.part"))


def test_faults_in_the_shipped_data_are_raised_and_nothing_is_kept(shipped_is_pack, change):
    change(MUSCLE, "layer: deep", "layer: top")
    with pytest.raises(DataFaults, match="layer: 'top' is not one of"):
        load_library()
    assert not list(resources.cache_folder().glob("library-*"))


def test_a_pack_adds_and_replaces(shipped_is_pack, overlay, compiled):
    text = (PACK / MUSCLE).read_text(encoding="utf-8")
    overlay(MUSCLE, text.replace("english: Popliteus minor", "english: Mine"))
    overlay("muscles/another.yaml", text.replace("id: popliteus_minor", "id: another"))
    folder = overlay(
        "regions.yaml",
        "- {id: new_region, name: x, area: z, sided: false, choir: {midline: f1}, shape: ["
        "{kind: primary, along: [PSIS], width_mm: 30}]}\n",
    )
    before = load_library()
    library = load_library(folder)
    assert list(library.muscles) == [M, "another"]
    assert library.muscles[M].names.english == "Mine"
    assert "new_region" in library.regions
    assert "test_knee" in library.regions
    assert library.sources == before.sources
    assert load_library(folder) == library
    assert load_library() == before
    assert compiled == [["data"], ["data", str(folder)]]


def test_a_region_of_a_pack_needs_a_shape_and_a_shipped_one_must_not_have_any(shipped_is_pack, overlay):
    folder = overlay(
        "regions.yaml",
        "- {id: new_region, name: x, area: z, sided: false, choir: {midline: f1}}\n"
        "- {id: test_knee, name: x, area: z, sided: true, choir: {left: f1}, shape: ["
        "{kind: primary, along: [PSIS], width_mm: 30}]}\n",
    )
    with pytest.raises(DataFaults) as caught:
        load_library(folder)
    said = str(caught.value)
    assert "the region 'new_region' is new: give it a shape" in said
    assert "'test_knee' is drawn by the program; leave its shape out" in said


def test_a_pack_adds_to_the_guide_and_the_figures(shipped_is_pack, overlay):
    overlay("guide.yaml", "areas: [{id: new_area, name: New}]\nsections: []\nquestions: []\n")
    figure = (
        "{muscle: popliteus_minor, percent: 9, population: adults with knee pain, n: 1, kind: active points"
    )
    folder = overlay("prevalence.yaml", f"- {figure}, sources: [BOOK]}}\n")
    library = load_library(folder)
    assert [area.id for area in library.guide.areas] == ["test_area", "new_area"]
    assert len(library.guide.questions) == 1
    assert [figure.percent for figure in library.prevalence] == [9]


def test_one_fault_keeps_the_whole_pack_out(shipped_is_pack, overlay):
    overlay(MUSCLE, (PACK / MUSCLE).read_text(encoding="utf-8"))
    folder = overlay("sources.yaml", "NEW: {cit: x}\n")
    assert faults_of(folder) == ["sources.yaml:1:7: NEW.cit: no field of this name (did you mean 'cite'?)"]


def test_only_the_faults_of_the_pack_are_told(shipped_is_pack, overlay):
    folder = overlay(
        "clues.yaml", "- {id: a, kind: test, client: x, therapist: x, weights: [], sources: [BOOK, ALL]}"
    )
    assert faults_of(folder) == [
        "clues.yaml:1:57: [0].weights: a clue must speak for or against something",
        "clues.yaml:1:77: [0].sources[1]: no source 'ALL'",
    ]


def test_a_pack_cannot_change_the_sides_of_a_region(shipped_is_pack, overlay):
    folder = overlay(
        "regions.yaml", "- {id: test_seat, name: x, area: z, sided: true, choir: {left: f1, right: f2}}"
    )
    assert faults_of(folder) == [
        "regions.yaml:1:44: [0].sided: the region 'test_seat' is drawn with sided: false"
    ]


def test_a_folder_that_is_not_there(shipped_is_pack, tmp_path):
    assert faults_of(tmp_path / "nowhere") == [": this folder cannot be read (No such file or directory)"]
    (tmp_path / "file").write_text("")
    assert faults_of(tmp_path / "file") == [": this folder cannot be read (Not a directory)"]


def test_a_folder_with_nothing_in_it(shipped_is_pack, tmp_path):
    (tmp_path / "empty").mkdir()
    (found,) = faults_of(tmp_path / "empty")
    assert "no data files in here: expected muscles/*.yaml or regions.yaml" in found


def test_files_of_wrong_names_are_told(shipped_is_pack, overlay):
    overlay("muscles/x.yml", "")
    overlay("redflags.yaml", "")
    overlay("README.md", "not looked at")
    folder = overlay("source.yml", "")
    assert faults_of(folder) == [
        "muscles/x.yml: the name of a data file ends in .yaml",
        "redflags.yaml: no data file has this name (did you mean 'red_flags.yaml'?)",
        "source.yml: no data file has this name (did you mean 'sources.yaml'?)",
    ]


def test_links_are_not_followed(shipped_is_pack, overlay, tmp_path):
    (tmp_path / "secret.yaml").write_text("a: secret")
    folder = overlay("guide.yaml", "areas: []\nsections: []\nquestions: []\n")
    (folder / "sources.yaml").symlink_to(tmp_path / "secret.yaml")
    (folder / "clues.yaml").symlink_to(folder / "clues.yaml")
    (folder / "regions.yaml").symlink_to("/dev/zero")
    (folder / "muscles").rmdir()
    (folder / "muscles").symlink_to(tmp_path)
    assert faults_of(folder) == [
        "clues.yaml: a link is not accepted: put the file itself here",
        "muscles: this must be a folder, and not a link to one",
        "regions.yaml: a link is not accepted: put the file itself here",
        "sources.yaml: a link is not accepted: put the file itself here",
    ]


def test_pipes_and_folders_do_not_stop_it(shipped_is_pack, overlay):
    folder = overlay("guide.yaml", "areas: []\nsections: []\nquestions: []\n")
    os.mkfifo(folder / "sources.yaml")
    (folder / "clues.yaml").mkdir()
    assert faults_of(folder) == [
        "clues.yaml: this file cannot be read (Is a directory)",
        "sources.yaml: this is not an ordinary file",
    ]


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="needs a user whom a file can be kept from"
)
def test_an_unreadable_file_is_told(shipped_is_pack, overlay):
    folder = overlay("sources.yaml", "")
    (folder / "sources.yaml").chmod(0)
    assert faults_of(folder) == ["sources.yaml: this file cannot be read (Permission denied)"]


def test_a_huge_file_is_not_read(shipped_is_pack, overlay):
    folder = overlay("sources.yaml", "")
    with (folder / "sources.yaml").open("wb") as stream:
        stream.truncate(3 * 1024**3)  # takes no room on the disk
    began = time.perf_counter()
    assert faults_of(folder) == ["sources.yaml: more than 512 kB: no data file needs to be this large"]
    assert time.perf_counter() - began < 2


def test_many_files_are_not_read(shipped_is_pack, overlay):
    for number in range(MOST_FILES + 300):
        folder = overlay(f"muscles/m{number:05}.yaml", "*x")
    began = time.perf_counter()
    found = faults_of(folder)
    assert any(f"more than {MOST_FILES} data files" in line for line in found)
    assert time.perf_counter() - began < 10


def test_many_large_files_of_nonsense_end_in_time(shipped_is_pack, overlay, monkeypatch):
    monkeypatch.setattr(draft, "MOST_VALUES", 30_000)
    for number in range(30):
        folder = overlay(f"muscles/m{number:02}.yaml", "a:\n" + "  - {b: [c, d]}\n" * 6_000)
    began = time.perf_counter()
    found = faults_of(folder)
    assert any("not read from here on: there is too much in this folder" in line for line in found)
    assert time.perf_counter() - began < 60


def test_names_that_are_not_text_are_told(shipped_is_pack, overlay):
    folder = overlay("guide.yaml", "areas: []\nsections: []\nquestions: []\n")
    (folder / "muscles" / os.fsdecode(b"\xff.yaml")).write_bytes(b"a: b")
    assert all(line.startswith("muscles/?.yaml:1:1: ") for line in faults_of(folder))


def test_a_fault_is_one_line_whatever_it_names(shipped_is_pack, overlay):
    folder = overlay("guide.yaml", '"a\\nb\\x1b[31m": 1')
    assert all(line.isprintable() and line.startswith("guide.yaml:1:1: ") for line in faults_of(folder))


ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["PSIS", "BOOK", "", "primary", "x y."]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "text", "sources", "zones", "along", "names", "x"]), inner, max_size=4
        )
    ),
    max_leaves=10,
)


@given(st.sampled_from(["muscles/a.yaml", "regions.yaml", "sources.yaml", "guide.yaml", "clues.yaml"]), ANY)
@examples(80)
def test_data_of_any_shape_ends_in_faults(name, data):
    text = msgspec.json.encode(data).decode().replace("null", "[]")
    examined = examine(Folder("data", {name: text.encode()}), LANDMARKS)
    if data not in ([], {}, None):
        assert examined.faults or examined.draft.entries
    for fault in examined.faults:
        assert fault.line >= 1


STEPS = st.lists(
    st.tuples(st.integers(0, 200), st.sampled_from(["", "x", "[", "- ", ": ", "'", "no", "\n", "  ", "5"]))
)


@given(st.integers(0, 130), STEPS)
@examples(80)
def test_a_muscle_with_anything_changed_ends_in_faults_or_a_record(cut, steps):
    lines = (PACK / MUSCLE).read_text(encoding="utf-8").splitlines()
    for number, text in steps:
        line = lines[number % len(lines)]
        lines[number % len(lines)] = line[: cut % 20] + text + line[cut % 20 + 1 :]
    examined = examine(Folder("data", {MUSCLE: "\n".join(lines).encode()}), LANDMARKS)
    assert examined.faults or examined.draft.entries


def test_a_library_survives_being_packed():
    library = examine(read_folder(PACK, "data", whole=True), LANDMARKS).library()
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(library), type=Library) == library
    assert msgspec.convert(msgspec.to_builtins(library), Library) == library


def test_faults_can_be_sent_between_processes():
    import pickle

    with pytest.raises(DataFaults) as caught:
        examine(Folder("data", {"guide.yaml": b""}), None).library()
    assert pickle.loads(pickle.dumps(caught.value)).faults == caught.value.faults
