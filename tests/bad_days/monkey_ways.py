"""What a hand does, drawn by lot: strokes, turns, looks round, clicks, words, keys, and at times more."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from glutemap.ui.actions import ACTIONS
from tests.bad_days.monkey_hand import LEFT_OUT

WORDS = "correct horse battery"
TYPED = ("glut med", "QL", "anna", "berg 1970", "zzz", "ü€漢", "7", "-1", "  ", "low back", "\u202e")
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
KEY_NAMES = ("Tab", "Backtab", "Escape", "Return", "Space", "Up", "Down", "Left", "Right", "Home", "End",
             "Delete", "Plus", "Minus")  # fmt: skip
KEYS = tuple(Qt.Key[f"Key_{name}"] for name in KEY_NAMES)
# A day has hundreds of strokes and a dozen of these.
SELDOM = ("text_", "theme_", "language_")
ALSO_SELDOM = {"hand_out", "client_view", "manual", "sources", "guide", "about", "shortcuts", "tour",
               "find_client", "client_page", "over_time", "keep_sketch", "passphrase", "copy_details",
               "male", "female", "slim", "usual", "heavy", "lock_clients"}  # fmt: skip
SELDOM_SHARE = 0.15
VISIT_TRIES = 3  # what is open, locked or in the way may want one more
LIFTED = [spec for spec in ACTIONS if spec.id not in LEFT_OUT]
HOW_OFTEN = [SELDOM_SHARE if spec.id.startswith(SELDOM) or spec.id in ALSO_SELDOM else 1.0 for spec in LIFTED]


class Ways:
    """Everything that is done, and how often."""

    def __init__(self, hand, books, chance):
        self.hand, self.books, self.chance = hand, books, chance
        self.application, self.window = hand.application, hand.window
        self._ways, self._weights = zip(
            (self._look_round, 26), (self._stroke, 18), (self._click, 22), (self._roll, 8), (self._walk, 12),
            (self._act, 12), (self._type, 5), (self._leave, 2.5), (self._rare, 0.5), strict=True,
        )  # fmt: skip

    def begin_visit(self, number):
        """Somebody comes: found by name, by keys alone; where the records are locked, unlocked first."""
        desk = self.window.clients.desk
        self.books.note("visit", number)
        for _ in range(VISIT_TRIES):
            self.books.wait_for_pools()
            self.hand.key(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
            self.books.wait_for_pools()
            self.application.processEvents()
            focus = self.application.focusWidget()
            if isinstance(focus, QLineEdit):
                secret = focus.echoMode() is QLineEdit.EchoMode.Password
                self._put(focus, WORDS if secret else f"anna {number % 3}")
                self.hand.key(Qt.Key.Key_Return)
                self.books.wait_for_pools()
                self.application.processEvents()
            if desk.client is not None:
                return
            self.books.close_others()

    def paint(self, strokes):
        """Some strokes with the brush, each in another view: what painting needs is there then."""
        for name in ("symptoms", "tool_brush"):
            self.window.actions_by_id[name].trigger()
        for _ in range(strokes):
            self.window.actions_by_id["turn_on"].trigger()
            self.books.wait_for_pools()
            self.application.processEvents()
            to, on = self.hand.body(), self.hand.body()
            if to is not None:
                self.hand.go(to, 2)
                self.hand.press(LEFT, Qt.KeyboardModifier.NoModifier)
                self.hand.go(on, 20, "move of a drag")
                self.hand.release(LEFT, Qt.KeyboardModifier.NoModifier)

    def do_one(self):
        """One of them."""
        self.chance.choices(self._ways, self._weights)[0]()

    def _go_to(self, on_body, kind="move"):
        to = self.hand.somewhere(on_body)
        if to is not None:
            self.hand.go(to, self.chance.randint(3, 20), kind)
        return to

    def _look_round(self):
        to = self.hand.somewhere(0.55)
        if to is not None:
            self.books.note("look round", type(to[0]).__name__)
            self.hand.go(to, self.chance.randint(15, 80))

    def _stroke(self):
        """A stroke of the brush, a turn by hand, a move, a selection, a slider: whatever a drag does."""
        if self._go_to(0.85) is None:
            return
        self.books.note("drag", type(self.hand.under()).__name__)
        button = LEFT if self.chance.random() < 0.8 else RIGHT
        modifier = self.hand.modifier()
        self.hand.press(button, modifier)
        for _ in range(self.chance.randint(1, 3)):
            to = self.hand.somewhere(0.85)
            if to is not None and to[0] is self.window:
                self.hand.go(to, self.chance.randint(10, 60), "move of a drag")
        self.hand.release(button, modifier)

    def _click(self):
        if self._go_to(0.3) is None:
            return
        under = self.hand.under()
        told = getattr(under, "text", str)() if under is not None else ""
        self.books.note("click", f"{type(under).__name__} {under.objectName() if under else ''} {told}"[:60])
        button = LEFT if self.chance.random() < 0.93 else RIGHT
        if self.chance.random() < 0.06:
            self.hand.double_click(button, self.hand.modifier())
        else:
            modifier = self.hand.modifier()
            self.hand.press(button, modifier)
            self.hand.release(button, modifier)

    def _roll(self):
        if self._go_to(0.5) is None:
            return
        self.books.note("wheel", type(self.hand.under()).__name__)
        turned, modifier = self.chance.choice((-240, -120, -15, 15, 120, 240)), self.hand.modifier()
        for _ in range(self.chance.randint(1, 5)):
            self.hand.wheel(turned, modifier)

    def _walk(self):
        key, modifier = self.chance.choice(KEYS), self.hand.modifier()
        self.books.note("walk", key.name)
        for _ in range(self.chance.randint(1, 4)):
            self.hand.key(key, modifier)

    def _act(self):
        """An action of the table, by its key, or as from the menu where it has none."""
        spec = self.chance.choices(LIFTED, HOW_OFTEN)[0]
        self.books.note("action", spec.id)
        if spec.keys:
            combination = QKeySequence(self.chance.choice(spec.keys))[0]
            self.hand.key(combination.key(), combination.keyboardModifiers())
        elif self.window.actions_by_id[spec.id].isEnabled() and not self.application.activeModalWidget():
            self.books.count("action")
            self.window.actions_by_id[spec.id].trigger()
            self.application.processEvents()

    def _type(self):
        focus = self.application.focusWidget()
        for _ in range(4):
            if isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit):
                break
            self._click()
            focus = self.application.focusWidget()
        else:
            return
        secret = isinstance(focus, QLineEdit) and focus.echoMode() is QLineEdit.EchoMode.Password
        words = WORDS if secret else self.chance.choice(TYPED)
        self.books.note("typing", f"{words[:20]!r} into {focus.objectName()}")
        if secret or self.chance.random() < 0.6:
            self.hand.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            self.hand.key(Qt.Key.Key_Backspace)
        self._put(focus, words)
        if self.chance.random() < 0.4:
            self.hand.key(Qt.Key.Key_Return)

    def _put(self, focus, words):
        if not words.isascii():  # as an input method does it
            event = QInputMethodEvent()
            event.setCommitString(words)
            self.application.sendEvent(focus, event)
            self.books.count("input method")
            return
        for letter in words:
            here = self.application.focusWidget()
            if here is None:
                return
            QTest.keyClicks(here, letter)
            self.books.count("letter")
        self.application.processEvents()

    def _leave(self):
        """Out of whatever this is."""
        self.books.note("leave", "")
        self.hand.key(Qt.Key.Key_Escape)

    def _rare(self):
        """Another size, another look, a window put away, a font or screen that changes under it."""
        what = self.chance.choice(("size", "palette", "put away", "state", "language"))
        self.books.note("rare", what)
        self.books.count("rare")
        if what == "size":
            self.window.resize(self.chance.randrange(920, 1500), self.chance.randrange(500, 1000))
        elif what == "put away":
            self.books.close_others()
        elif what == "state":
            self.window.showMinimized()
            self.application.processEvents()
            self.window.showNormal()
        else:
            kind = QEvent.Type.ApplicationPaletteChange if what == "palette" else QEvent.Type.LocaleChange
            self.application.sendEvent(self.application, QEvent(kind))
        self.application.processEvents()
