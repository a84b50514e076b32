"""Runs at the start of a frozen program: the charts look for Qt's OpenGL, and never use it here.

pyqtgraph derives a class from it when it is imported; the real module would add 10 MB to every bundle.
"""

import sys
import types


class _Unused:
    """Stands for any class of OpenGL."""


def _stand_in(name):
    module = types.ModuleType(name)
    module.__getattr__ = lambda word: _Unused if word.startswith("QOpenGL") else _missing(name, word)
    return module


def _missing(name, word):
    raise AttributeError(f"module {name!r} has no attribute {word!r}")


for _name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    sys.modules[_name] = _stand_in(_name)
