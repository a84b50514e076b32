import os
import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/designer_de.qm", False),
        ("PySide6/Qt/qml/QtQuick/libqtquick2plugin.so", False),
        ("PySide6/opengl32sw.dll", False),
        ("libcups.so.2", False),
        ("rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so", False),
        ("rapidfuzz/fuzz_cpp.cpython-311-x86_64-linux-gnu.so", True),
        ("numpy/_core/tests/data/x.csv", False),
        ("numpy/_core/_multiarray_umath.so", True),
        ("numpy/_core/_multiarray_tests.cpython-311-x86_64-linux-gnu.so", False),
        ("numpy\\_core\\_multiarray_tests.cp311-win_amd64.pyd", False),
        ("pyqtgraph/icons/peegee/peegee_512px.png", False),
        ("pyqtgraph/icons/auto.png", True),
        ("jsonschema/benchmarks/issue232/issue.json", False),
        ("glutemap/_data/muscles/iliacus.yaml", True),
    ],
)
def test_only_what_is_used_is_kept(name, kept):
    import trim

    assert trim.is_kept(name) is kept


def test_a_library_of_qt_stays_only_when_something_needs_it():
    import trim

    needed = {
        "QtGui": {"libQt6Gui.so.6", "libc.so.6"},
        "xcb": {"libQt6XcbQpa.so.6"},
        "libXcbQpa": {"libQt6DBus.so.6", "libQt6Gui.so.6"},
    }
    qt = "PySide6/Qt/lib/"
    binaries = [
        ("PySide6/QtGui.abi3.so", "QtGui", "EXTENSION"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "xcb", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", "eglfs", "BINARY"),
        (qt + "libQt6Gui.so.6", "libGui", "BINARY"),
        (qt + "libQt6XcbQpa.so.6", "libXcbQpa", "BINARY"),
        (qt + "libQt6DBus.so.6", "libDBus", "BINARY"),
        (qt + "libQt6Qml.so.6", "libQml", "BINARY"),
        ("libQt6Gui.so.6", "", "SYMLINK"),
        ("libQt6Qml.so.6", "", "SYMLINK"),
        ("libpython3.11.so.1.0", "python", "BINARY"),
    ]
    kept = {entry[0] for entry in trim.closure(binaries, lambda path: needed.get(path, set()))}
    assert qt + "libQt6DBus.so.6" in kept
    assert qt + "libQt6Gui.so.6" in kept
    assert "libQt6Gui.so.6" in kept
    assert not any("Qml" in name for name in kept)
    assert not any("eglfs" in name for name in kept)
    assert "libpython3.11.so.1.0" in kept


def test_nothing_that_the_program_imports_is_left_out(scripts):
    import trim

    package = scripts.parent / "glutemap"
    code = "\n".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    left_out = [
        name for name in trim.EXCLUDED_MODULES if f"import {name}\n" in code or f"from {name} import" in code
    ]
    assert left_out == []


IMPORT_ALL = """
import importlib, os, pkgutil, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, sys.argv[1])
import trim
for name in trim.EXCLUDED_MODULES:
    sys.modules[name] = None
import no_opengl
import glutemap
for found in pkgutil.walk_packages(glutemap.__path__, "glutemap."):
    importlib.import_module(found.name)
from PySide6.QtWidgets import QApplication
application = QApplication([])
import pyqtgraph
plot = pyqtgraph.PlotWidget()
plot.plot([1, 2], [3, 4])
plot.addItem(pyqtgraph.BarGraphItem(x=[1], height=[1], width=1))
plot.grab()
os._exit(0)
"""


def test_the_whole_program_and_a_chart_work_without_what_is_left_out(scripts):
    subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, str(scripts)],
        cwd=scripts.parent,
        env=os.environ | {"PYTHONPATH": str(scripts.parent)},
        timeout=120,
        check=True,
    )
