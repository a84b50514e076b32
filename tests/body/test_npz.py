import numpy as np
import pytest

from glutemap.body.errors import AtlasError
from glutemap.body.npz import LazyArrays, read_arrays


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "arrays.npz"
    with path.open("wb") as out:
        np.savez_compressed(out, some=np.arange(2000), other=np.eye(3))
    return path


def test_lazy_arrays_are_the_arrays(file):
    lazy, all_of_them = LazyArrays(file), read_arrays(file)
    assert set(lazy) == set(all_of_them) == {"some", "other"}
    assert all((lazy[name] == all_of_them[name]).all() for name in lazy)
    assert lazy.get("nothing") is None


def test_a_file_that_is_cut_short_says_so(file):
    file.write_bytes(file.read_bytes()[:100])
    with pytest.raises(AtlasError, match=r"arrays\.npz: damaged"):
        LazyArrays(file)


def test_an_array_with_a_flipped_byte_says_so(file):
    content = bytearray(file.read_bytes())
    content[200] ^= 0xFF
    file.write_bytes(bytes(content))
    with pytest.raises(AtlasError, match="damaged"):
        _ = LazyArrays(file)["some"]


def test_arrays_that_are_not_packed_are_read_as_well(tmp_path):
    with (tmp_path / "plain.npz").open("wb") as out:
        np.savez(out, some=np.arange(7))
    assert LazyArrays(tmp_path / "plain.npz")["some"].tolist() == list(range(7))


@pytest.mark.parametrize("mark", [b"PK\x01\x02", b"PK\x05\x06"], ids=["an entry", "the end"])
def test_a_broken_list_of_contents_says_so(file, mark):
    content = file.read_bytes()
    file.write_bytes(content.replace(mark, b"PK\x07\x07"))
    with pytest.raises(AtlasError, match="damaged"):
        LazyArrays(file)
