"""What of Qt and the rest goes into a bundle. Everything else that PyInstaller found is left out.

A plugin is kept by name; a library of Qt only when something that is kept needs it.
"""

from pathlib import PurePath

# kind of plugin -> its files by stem, on every system ("lib" in front on Linux and macOS).
PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "imageformats": {"qsvg", "qwebp", "qjpeg"},
    "iconengines": {"qsvgicon"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "printsupport": {"cupsprintersupport"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"bradient", "adwaita"},
    "accessiblebridge": set(),
}

# What Qt itself says ("Cancel", the file dialog) in the languages that are shipped; English needs none.
QT_WORDS = {"qtbase_de.qm", "qtbase_es.qm"}

# Printing on Linux goes through the system's own CUPS, which every system with a printer has; without it
# there is still "print to a file".
LEFT_TO_THE_SYSTEM = (
    "libcups.so", "libgnutls.so", "libunistring.so", "libp11-kit.so", "libgmp.so", "libnettle.so",
    "libhogweed.so", "libtasn1.so", "libidn2.so", "libavahi-client.so", "libavahi-common.so",
)  # fmt: skip
# Parts of libraries for their own makers: tests, measurements, the sign of an application of their own.
OF_THEIR_MAKERS = ("numpy/_core/_multiarray_tests", "pyqtgraph/icons/peegee/", "jsonschema/benchmarks/")
# A second copy for newer processors of what finds a misspelt name in a list of fifty.
SECOND_COPIES = ("fuzz_cpp_avx2", "metrics_cpp_avx2")

EXCLUDED_MODULES = [
    # Qt that the program does not use.
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2",
    "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtSql", "PySide6.QtUiTools", "PySide6.QtTest",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.scripts", "PySide6.support",
    # numpy without its tests and tools.
    "numpy.tests", "numpy.f2py", "numpy.distutils", "numpy.testing", "numpy.typing.tests",
    # pyqtgraph draws plain charts here.
    "pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.jupyter", "pyqtgraph.console",
    "matplotlib", "scipy", "h5py", "cupy", "numba", "PIL", "IPython", "pandas", "OpenGL",
    # Of Python's own library: nothing here calls out, draws with Tk, or is a tool for developers.
    "ssl", "_ssl", "tkinter", "unittest", "doctest", "pdb", "lib2to3", "distutils", "setuptools",
    "pkg_resources", "pip", "sqlite3", "curses", "readline", "xmlrpc", "ftplib", "smtplib", "imaplib",
    "poplib", "telnetlib", "nntplib", "turtle", "idlelib", "ensurepip", "venv",
]  # fmt: skip


def _stem(name):
    stem = PurePath(name.replace("\\", "/")).name.split(".")[0]
    return stem.removeprefix("lib")


def is_kept(name):
    """Whether a file of this name in the bundle stays, looked at by itself."""
    parts = PurePath(name.replace("\\", "/")).parts
    if "translations" in parts or parts[-1].endswith((".qm", ".pyi")):
        return parts[-1] in QT_WORDS
    if "qml" in parts or "metatypes" in parts or "typesystems" in parts:
        return False
    if "plugins" in parts:
        kind = parts[parts.index("plugins") + 1]
        return _stem(name) in PLUGINS.get(kind, set())
    if "tests" in parts and ("numpy" in parts or "pyqtgraph" in parts):
        return False
    if "/".join(parts).startswith(OF_THEIR_MAKERS):
        return False
    if parts[-1].startswith(LEFT_TO_THE_SYSTEM) or parts[-1].startswith(SECOND_COPIES):
        return False
    return not _stem(name).startswith("opengl32sw")  # Windows' software OpenGL: 20 MB that widgets never use


def is_library_of_qt(name):
    """Whether this is a shared library that stays only when something needs it."""
    parts = PurePath(name.replace("\\", "/")).parts
    if "plugins" in parts:
        return False
    base = parts[-1]
    if base.startswith(("python", "libpython", "vcruntime", "msvcp")):
        return False
    shared = ".so" in base or base.endswith((".dll", ".dylib")) or ".framework" in name
    of_qt = parts[0] in ("PySide6", "shiboken6") and _stem(base)[:3] in ("Qt6", "icu")
    return shared and (len(parts) == 1 or "Qt" in parts or of_qt)


def closure(binaries, needs):
    """The entries that are needed: all but Qt's libraries, and of those what the others need, and so on.

    `binaries` are PyInstaller's (name, path, kind); `needs(path)` gives the file names a binary asks for.
    Names are compared without their case: on Windows VCRUNTIME140.dll and vcruntime140.dll are one.
    """
    entries = [entry for entry in binaries if is_kept(entry[0])]
    links = [entry for entry in entries if entry[2] == "SYMLINK"]
    entries = [entry for entry in entries if entry[2] != "SYMLINK"]
    waiting = {PurePath(entry[0]).name.lower(): entry for entry in entries if is_library_of_qt(entry[0])}
    kept = [entry for entry in entries if not is_library_of_qt(entry[0])]
    queue = [entry for entry in kept if entry[2] in ("BINARY", "EXTENSION")]
    taken = []
    while queue:
        for wanted in sorted(needs(queue.pop()[1])):
            entry = waiting.pop(wanted.lower(), None)
            if entry is not None:
                taken.append(entry)
                queue.append(entry)
    kept += sorted(taken)
    there = {PurePath(entry[0]).name for entry in kept}
    return kept + [link for link in links if PurePath(link[0]).name in there]
