"""Whether things move: the reader's own choice, else what the system says."""

import configparser
import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class Motion(QObject):
    """Asked by whatever would fade, glide or turn.

    Signals:
        changed: There is motion now, or there is none any more.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_less = False

    @property
    def is_less(self) -> bool:
        """Whether everything is there at once, without a way to it."""
        return self._is_less

    def start(self, stored: object) -> None:
        """Begin with the choice that was stored; with the system's wish where nothing was."""
        self.set_less(str(stored) == "1" if str(stored) in ("0", "1") else system_wants_less())

    def set_less(self, on: bool) -> None:
        """Move less, or as usual."""
        if on and isinstance(QApplication.instance(), QApplication):
            for effect in _EFFECTS:
                QApplication.setEffectEnabled(effect, False)
        if on != self._is_less:
            self._is_less = on
            self.changed.emit()


_motion: list[Motion] = []


def motion() -> Motion:
    """The one of the program."""
    if not _motion:
        _motion.append(Motion())
    return _motion[0]


def system_wants_less() -> bool:
    """Whether the system asks programs to move less; False where that cannot be known."""
    with suppress(OSError, AttributeError, ValueError, configparser.Error):
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return _mac()
        return _linux(Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"))
    return False


def _windows() -> bool:
    moves = ctypes.c_int(1)
    asked = ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined, unused-ignore]
        _CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0
    )
    return bool(asked) and not moves.value


def _mac() -> bool:
    """Asks AppKit, which Qt has loaded, through the runtime of its language."""
    runtime = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    for name in ("objc_getClass", "sel_registerName"):
        getattr(runtime, name).restype = ctypes.c_void_p
        getattr(runtime, name).argtypes = [ctypes.c_char_p]
    workspace = runtime.objc_getClass(b"NSWorkspace")
    if not workspace:
        return False
    two = (ctypes.c_void_p, ctypes.c_void_p)
    one_of = ctypes.CFUNCTYPE(ctypes.c_void_p, *two)(("objc_msgSend", runtime))
    whether = ctypes.CFUNCTYPE(ctypes.c_bool, *two)(("objc_msgSend", runtime))
    shared = one_of(workspace, runtime.sel_registerName(b"sharedWorkspace"))
    less = runtime.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(shared) and bool(whether(shared, less))


def _linux(config: Path) -> bool:
    """What KDE's and GTK's own files say; GNOME keeps its answer where only its own library reads it."""
    kde = _read(config / "kdeglobals")
    with suppress(ValueError):
        if float(kde.get("KDE", "AnimationDurationFactor", fallback="1")) == 0:
            return True
    for version in ("gtk-4.0", "gtk-3.0"):
        said = _read(config / version / "settings.ini").get("Settings", "gtk-enable-animations", fallback="")
        if said.strip().lower() in ("0", "false"):
            return True
    return False


def _read(path: Path) -> configparser.ConfigParser:
    """A settings file; empty where there is none."""
    parser = configparser.ConfigParser(strict=False, interpolation=None, allow_no_value=True)
    with suppress(UnicodeDecodeError):
        parser.read(path, encoding="utf-8")
    return parser
