"""The look: one type scale, one spacing scale, one accent colour, warm neutrals; light and dark.

Red is kept for pain. The one accent is the blue of the zones on the body, attention is amber.
"""

from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from glutemap.resources import MissingResourceError, asset
from glutemap.ui import text_size

Choice = Literal["system", "light", "dark", "contrast", "contrast_dark"]

FONT_FILES = ("fonts/Inter-Regular.ttf", "fonts/Inter-Medium.ttf", "fonts/Inter-SemiBold.ttf")
FONT_FAMILIES = ("Inter", "Segoe UI Variable Text", "Segoe UI", "SF Pro Text", "Noto Sans", "Nimbus Sans")

# Spacing in logical pixels: nothing in the window uses another distance.
XS, S, M, L, XL = 4, 8, 12, 16, 24
RADIUS = 8


@dataclass(frozen=True)
class Tokens:
    """The colours of one scheme, by what they are for.

    ``zone``, ``spillover`` and ``pain`` are the colours of the canvas, repeated for the legend.
    """

    window: str
    panel: str
    raised: str
    sunken: str
    hover: str
    line: str
    line_strong: str
    text: str
    text_soft: str
    text_faint: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    warn: str
    warn_soft: str
    warn_line: str
    zone: str
    spillover: str
    pain: str

    def colour(self, name: str) -> QColor:
        """A token as a colour."""
        return QColor(getattr(self, name))

    @property
    def off(self) -> str:
        """The words of what cannot be used now: where lines are as strong as text, weaker than faint ones."""
        return self.line if self.line_strong == self.text else self.text_faint

    @property
    def off_icon(self) -> str:
        """The icon of what cannot be used now."""
        return self.line if self.line_strong == self.text else self.line_strong


LIGHT = Tokens(
    window="#f3efe9",
    panel="#fbf9f6",
    raised="#ffffff",
    sunken="#efeae2",
    hover="#f4f0e9",
    line="#e6dfd5",
    line_strong="#cfc6b9",
    text="#2b2620",
    text_soft="#5f564c",
    text_faint="#6e6459",
    accent="#0f6a88",
    accent_hover="#0a526a",
    accent_soft="#dcebf0",
    on_accent="#ffffff",
    warn="#7d5200",
    warn_soft="#fbf1dc",
    warn_line="#ecd6a6",
    zone="#0f6d8c",
    spillover="#0f6d8c",
    pain="#d3202b",
)

DARK = Tokens(
    window="#23211f",
    panel="#1b1a18",
    raised="#282421",
    sunken="#332e2a",
    hover="#27231f",
    line="#352f2a",
    line_strong="#4d453d",
    text="#f0eae2",
    text_soft="#bcb2a6",
    text_faint="#a79d91",
    accent="#74c4de",
    accent_hover="#93d5ea",
    accent_soft="#173642",
    on_accent="#0a2029",
    warn="#ebbd6b",
    warn_soft="#332a1a",
    warn_line="#564525",
    zone="#4fa9c9",
    spillover="#4fa9c9",
    pain="#e8525a",
)

# Black and white, and lines that are seen: for weak eyes and bright rooms.
CONTRAST = Tokens(
    window="#ffffff",
    panel="#ffffff",
    raised="#ffffff",
    sunken="#ebebeb",
    hover="#e2eef3",
    line="#6b6b6b",
    line_strong="#000000",
    text="#000000",
    text_soft="#1a1a1a",
    text_faint="#333333",
    accent="#00435a",
    accent_hover="#002c3c",
    accent_soft="#d3eaf3",
    on_accent="#ffffff",
    warn="#5a3600",
    warn_soft="#fff0cc",
    warn_line="#5a3600",
    zone="#0a5874",
    spillover="#0a5874",
    pain="#b3000c",
)

CONTRAST_DARK = Tokens(
    window="#000000",
    panel="#000000",
    raised="#000000",
    sunken="#262626",
    hover="#10313d",
    line="#8f8f8f",
    line_strong="#ffffff",
    text="#ffffff",
    text_soft="#f0f0f0",
    text_faint="#d6d6d6",
    accent="#8ee3ff",
    accent_hover="#b9eeff",
    accent_soft="#053445",
    on_accent="#000000",
    warn="#ffd78a",
    warn_soft="#2b2000",
    warn_line="#ffd78a",
    zone="#6fcbea",
    spillover="#6fcbea",
    pain="#ff7a80",
)
SCHEMES: dict[str, Tokens] = {
    "light": LIGHT,
    "dark": DARK,
    "contrast": CONTRAST,
    "contrast_dark": CONTRAST_DARK,
}


@dataclass(frozen=True)
class Type:
    """One step of the type scale: size in logical pixels and weight 100 to 900.

    ``size`` is the usual one; ``px`` the one that is used now, after the reader's own choice.
    """

    size: int
    weight: int

    @property
    def px(self) -> int:
        """The size used now, in logical pixels."""
        return text_size.px(self.size)

    def font(self) -> QFont:
        """The step as a font, for text that is painted and not styled."""
        font = QFont(list(FONT_FAMILIES))
        font.setPixelSize(self.px)
        font.setWeight(QFont.Weight(self.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


DISPLAY = Type(23, 600)  # the name of a muscle, the heading of a page
TITLE = Type(16, 600)  # the heading of a panel
HEADING = Type(14, 600)  # the heading of a section
BODY = Type(14, 400)  # what is read
LABEL = Type(13, 500)  # controls and rows
SMALL = Type(12, 400)  # what explains; nothing is smaller


class Theme(QObject):
    """Which scheme is used; follows the system unless the user chose one.

    Signals:
        changed: The tokens are others now; whoever painted with them paints again.
        size_to_change: Words are about to be of another size; what has to be remembered of now is.
    """

    changed = Signal()
    size_to_change = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice: Choice = "system"
        self._tokens = LIGHT

    @property
    def tokens(self) -> Tokens:
        """The colours used now."""
        return self._tokens

    @property
    def choice(self) -> Choice:
        """What the user chose."""
        return self._choice

    @property
    def is_dark(self) -> bool:
        """Whether the dark scheme is used now."""
        return self._tokens in (DARK, CONTRAST_DARK)

    def start(self, application: QApplication) -> None:
        """Dress the application, and from now on follow the system."""
        load_fonts()
        application.setStyle("Fusion")
        application.setFont(BODY.font())
        application.styleHints().colorSchemeChanged.connect(self.follow)
        application.styleHints().accessibility().contrastPreferenceChanged.connect(self.follow)
        self._dress(force=True)

    def choose(self, choice: Choice) -> None:
        """Use one of the schemes, or the system's."""
        self._choice = choice
        self._dress()

    def enlarge(self, size: int) -> None:
        """Let words be so large, in per cent of the usual size (one of `text_size.SIZES`)."""
        if size == round(100 * text_size.factor()):
            return
        self.size_to_change.emit()
        text_size.use(size)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setFont(BODY.font())
            text_size.fit_again(application.allWidgets())
        self._dress(force=True)
        text_size.lay_out_again()

    def paint_again(self) -> None:
        """Say that pictures are painted in other colours now, while the scheme stays (the skin's tone)."""
        self.changed.emit()

    def follow(self, _wish: Qt.ColorScheme | Qt.ContrastPreference | None = None) -> None:
        """Look at the system again."""
        self._dress()

    def _dress(self, force: bool = False) -> None:
        tokens = SCHEMES.get(self._choice) or _of_system()
        if tokens is self._tokens and not force:
            return
        self._tokens = tokens
        application = QApplication.instance()
        if isinstance(application, QApplication):
            from glutemap.ui.stylesheet import stylesheet

            application.setPalette(palette(tokens))
            application.setStyleSheet(stylesheet(tokens))
        self.changed.emit()


@cache
def theme() -> Theme:
    """The one theme of the program."""
    return Theme()


def tokens() -> Tokens:
    """The colours used now."""
    return theme().tokens


def load_fonts() -> None:
    """Make the shipped font known to Qt; wants a QGuiApplication."""
    for name in FONT_FILES:
        with suppress(MissingResourceError):  # the system's own font is good enough to read
            QFontDatabase.addApplicationFont(str(asset(name)))


def known_choice(word: str) -> Choice:
    """The choice of that name; ``system`` for a word that is none (a settings file may hold anything)."""
    return next((choice for choice in get_args(Choice) if choice == word), "system")


def _of_system() -> Tokens:
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST_DARK if dark else CONTRAST
    return DARK if dark else LIGHT


def palette(colours: Tokens) -> QPalette:
    """The palette for what the stylesheet does not reach (links, selections, native parts)."""
    role = QPalette.ColorRole
    result = QPalette()
    for target, name in {
        role.Window: "panel",
        role.Base: "raised",
        role.AlternateBase: "panel",
        role.Button: "raised",
        role.WindowText: "text",
        role.Text: "text",
        role.ButtonText: "text",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.PlaceholderText: "text_faint",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Mid: "line",
        role.Dark: "line_strong",
        role.Light: "raised",
    }.items():
        result.setColor(target, colours.colour(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.off))
    return result
