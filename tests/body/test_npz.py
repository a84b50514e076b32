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
