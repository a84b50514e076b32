"""What the test of a release looks for in a clean root when the program was removed."""

import os

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="looks with find")


@pytest.fixture
def root(tmp_path):
    """A clean root that bears the program's name, as the one does that is made when none is given."""
    folder = tmp_path / "glutemap-clean"
    for name in ("usr/bin", "home/tester/.config", "var/lib", "tmp"):
        (folder / name).mkdir(parents=True)
    return folder


def test_the_roots_own_name_the_users_files_and_the_package_are_not_left_over(root):
    import release_test

    (root / "home/tester/.config/glutemap").mkdir()
    (root / "tmp/glutemap_0.1.0_amd64.deb").touch()
    assert release_test.left_over(root, ["/usr/bin", "/usr/bin/glutemap", ""]) == []


@pytest.mark.parametrize("left", ["usr/bin/glutemap", "tmp/Glutemap.log", "usr/bin/helper"])
def test_what_is_left_of_a_removed_program_is_found(root, left):
    import release_test

    (root / left).touch()
    assert release_test.left_over(root, ["/usr/bin/helper"]) == [str(root / left)]


def test_a_dangling_link_of_the_package_is_found_too(root):
    import release_test

    (root / "usr/bin/command").symlink_to("/nowhere")
    assert release_test.left_over(root, ["/usr/bin/command"]) == [str(root / "usr/bin/command")]
