import plistlib
from xml.etree import ElementTree

from glutemap import cli
from glutemap.ui import files


def test_every_system_is_told_of_the_endings_that_the_program_opens():
    import filetypes

    endings = {f".{kind.ending}" for kind in filetypes.FILE_TYPES}
    assert endings == {files.PAIN_MAP, files.CLIENT, files.COURSE} == set(cli.OUR_ENDINGS)
    lines = "\n".join(filetypes.inno_lines())
    mac = plistlib.dumps({"a": filetypes.mac_document_types(), "b": filetypes.mac_exported_types()}).decode()
    for ending in endings:
        assert f"\\{ending}\\" in lines
        assert f"<string>{ending[1:]}</string>" in mac


def test_the_shared_mime_database_gets_one_pattern_per_kind():
    import filetypes

    root = ElementTree.fromstring(filetypes.shared_mime_info())
    globs = [node.get("pattern") for node in root.iter() if node.tag.endswith("glob")]
    assert globs == [f"*.{kind.ending}" for kind in filetypes.FILE_TYPES]


def test_the_menu_entry_names_every_kind(scripts):
    import filetypes

    text = (scripts / "linux/glutemap.desktop").read_text(encoding="utf-8")
    assert "MimeType=@MIME@;" in text
    assert len({kind.mime for kind in filetypes.FILE_TYPES}) == len(filetypes.FILE_TYPES)
