"""The icons: our own line drawings, tinted to the theme when they are used, sharp at every scaling."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QDir, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from glutemap.resources import asset
from glutemap.ui.text_size import room
from glutemap.ui.theme import tokens

SIZE = 20  # of an icon in a button, in logical pixels
_SHEETS_FOLDER = "icons"  # what stands before the colon in a stylesheet


def file_of(name: str) -> str:
    """An icon's file as a stylesheet names it: never by its path, whose letters a sheet may not take.

    (A folder such as "Jürgen" in it, and Qt does not read the whole sheet.)
    """
    file = asset(f"icons/{name}.svg")
    QDir.setSearchPaths(_SHEETS_FOLDER, [str(file.parent)])
    return f"{_SHEETS_FOLDER}:{file.name}"


@lru_cache
def _source(name: str) -> bytes:
    return asset(f"icons/{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def picture(name: str, colour: str, size: int = SIZE, scale: float = 1.0) -> QPixmap:
    """An icon in one colour, ``size`` logical pixels wide on a screen of that scale."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))
    pixmap = QPixmap(round(size * scale), round(size * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def icon(name: str, colour: str = "", size: int = SIZE) -> QIcon:
    """An icon in a token's colour (``text_soft`` unless told), paler when disabled."""
    now = tokens()
    tint = getattr(now, colour or "text_soft")
    faint = QColor(now.off_icon).name()
    result = QIcon()
    # Only for the screens that are there: drawing for all scalings would cost a tenth of the start.
    for scale in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        result.addPixmap(picture(name, tint, size, scale), QIcon.Mode.Normal)
        result.addPixmap(picture(name, faint, size, scale), QIcon.Mode.Disabled)
    return result


def dress(button: QAbstractButton, name: str, colour: str = "", size: int = SIZE) -> None:
    """Give a button an icon that keeps to the theme (see `dress_again`)."""
    button.setProperty("icon_name", name)
    button.setProperty("icon_colour", colour)
    button.setProperty("icon_size", size)
    _draw(button)


def _draw(button: QAbstractButton) -> None:
    size = room(button.property("icon_size") or SIZE)
    button.setIconSize(QSize(size, size))
    button.setIcon(icon(button.property("icon_name"), button.property("icon_colour") or "", size))


def dress_again(root: QWidget) -> None:
    """Draw every icon under a widget anew; called when the theme or the scaling of the screen changed."""
    for button in root.findChildren(QAbstractButton):
        if button.property("icon_name"):
            _draw(button)


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(asset("icons/glutemap.svg")))
