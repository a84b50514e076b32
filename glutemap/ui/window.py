"""The window: the bar, the list, the body and the page that is read, laid out and wired to the state."""

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from glutemap.body.frame import BodyType
from glutemap.language import tr
from glutemap.ui import icons
from glutemap.ui.actions import make_actions
from glutemap.ui.body_actions import BodyActions
from glutemap.ui.clients.reception import Reception
from glutemap.ui.dialogs import Dialogs
from glutemap.ui.drawer import LEAST_SIZE, Drawer
from glutemap.ui.explore.explorer import Explorer
from glutemap.ui.files import Files
from glutemap.ui.languages import Languages, choice
from glutemap.ui.looks import Looks
from glutemap.ui.pack import PackLoader, draw_its_regions
from glutemap.ui.panels.stage import Stage
from glutemap.ui.panels.top_bar import TopBar
from glutemap.ui.ranker import RankerLoader
from glutemap.ui.reading import Reading
from glutemap.ui.reports import Reports
from glutemap.ui.second_look import SecondLook
from glutemap.ui.spoken import Spoken
from glutemap.ui.state import AppState, Selection
from glutemap.ui.steps import PainSteps
from glutemap.ui.study.mode import StudyMode
from glutemap.ui.theme import theme
from glutemap.ui.visit.client_view import ClientView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from glutemap.knowledge.records import Library
    from glutemap.ui.pack import Refusal
    from glutemap.ui.panels.card import Card
    from glutemap.ui.panels.muscle_list import MuscleList
    from glutemap.ui.panels.pain_page import PainPage

_SIZES = (264, 760, 376)  # list, body, page, in logical pixels at first start
_FIRST_SIZE = QSize(1480, 920)
_FRAME = QSize(2, 38)  # about what a title bar takes: its size is known only once the window is there
_LAYOUT_VERSION = 1


class Window(QMainWindow):
    """The one window of the program.

    The list, the card, the ranking and the dialogs are made after the first paint or when first needed.

    Signals:
        settled: The parts that wait for the first paint are there.
    """

    settled = Signal()

    def __init__(self, state: AppState, canvas: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.canvas = canvas
        self.setWindowTitle("glutemap")
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(LEAST_SIZE)
        self._fit_screen()
        self.dialogs = Dialogs(state, self)
        self.files = Files(state, self)
        self.reports = Reports(self)
        self.languages = Languages(self)
        self.looks = Looks(self)
        self.body_actions = BodyActions(state, canvas, self)
        self.explorer = Explorer(state, canvas, self.dialogs, self)
        self.steps = PainSteps(state, self)
        self.client_view = ClientView(state, canvas, self)
        self.clients = Reception(state, self)
        self.clients.locked.connect(self.dialogs.close_all)
        self.clients.locked.connect(self.client_view.blank)
        self.clients.begun.connect(self.steps.begin)
        self.actions_by_id: dict[str, QAction] = make_actions(self)
        self.actions_by_id["close_pack"].setEnabled(False)
        self.client_view.use_actions(self.actions_by_id)
        self.top_bar = TopBar(state, self.actions_by_id, self.clients)
        self.muscle_list: MuscleList | None = None
        self.packs = PackLoader(self)
        self.packs.opened.connect(self._on_pack_opened)
        self.packs.refused.connect(self._on_pack_refused)
        self._is_settled = False
        self._put_aside: Selection | None = None
        self.loader = RankerLoader(state, self)
        self.second_look = SecondLook(state, self)
        self.loader.loaded.connect(self.second_look.use)
        self.stage = Stage(state, canvas, self.actions_by_id)
        self.reading = Reading(state, self.actions_by_id, self.dialogs, self.steps, self.second_look)
        self.explorer.use(self.reading)
        self.study = StudyMode(state, self.dialogs, self.body_actions, self.clients, self)
        self.loader.loaded.connect(self.study.use_ranker)
        self.reading.study = self.study
        self._lay_out()
        self._restore()
        theme().changed.connect(self._on_theme_changed)
        state.mode_changed.connect(self._on_mode_changed)
        state.body_changed.connect(self._on_body_changed)
        state.undo_changed.connect(self._on_undo_changed)
        state.selection_changed.connect(self._on_selection_changed)
        state.landmarks_shown_changed.connect(self.actions_by_id["landmarks"].setChecked)
        self._on_mode_changed(state.mode)
        self._on_body_changed(state.body)
        self._on_undo_changed()
        self._on_selection_changed(state.selection)
        self.looks.show_chosen(self.actions_by_id)
        self.actions_by_id[f"language_{choice()}"].setChecked(True)
        self.drawer.fold()
        self._colour_canvas()
        self.stage.painted.connect(self.settle, Qt.ConnectionType.QueuedConnection)
        canvas.setFocus()

    def _fit_screen(self) -> None:
        """A comfortable size at first start, never larger than the screen."""
        room = _room()
        self.resize(_FIRST_SIZE.boundedTo(room * 0.94 if room.width() > 1400 else room))

    # -- laying out -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._side_panel = QWidget()
        self._side_panel.setObjectName("sidePanel")
        self._side_panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side = QVBoxLayout(self._side_panel)
        side.setContentsMargins(0, 0, 0, 0)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        middle = QStackedWidget()
        middle.addWidget(self.stage)
        self.study.use(middle, self._side_panel, self.actions_by_id)
        for part, stretch in ((self._side_panel, 0), (middle, 1), (self.reading, 0)):
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        self._splitter.setSizes(list(_SIZES))
        self.drawer = Drawer(self, self.state, self._side_panel, self.stage.finder)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._splitter, 1)
        self._column = column
        self.setCentralWidget(central)

    def settle(self) -> None:
        """Make what waited for the first paint; safe to call again."""
        if not self._is_settled:
            self._is_settled = True
            self.spoken = Spoken(self.state, self.canvas, self)
            self._show_list()
            self.reading.settle()
            self._offer_menu()
            self._start_loading()
            self._start_clients()
            self.settled.emit()

    def _offer_menu(self) -> None:
        """What can be done at a place of the body."""
        from glutemap.ui.canvas.body_view import BodyView
        from glutemap.ui.canvas.context_menu import ContextMenu

        if isinstance(self.canvas, BodyView):  # a stand-in of a test is none
            self.context_menu = ContextMenu(self.canvas, self.actions_by_id)
            self.context_menu.kin_wished.connect(self._on_kin_wished)

    def _start_clients(self) -> None:
        """The records of the clients, and the line under the bar that says what there is to say of them."""
        from glutemap.ui.clients.strip import ClientStrip

        self._column.insertWidget(1, ClientStrip(self.clients.desk))
        self.clients.start()

    def _start_loading(self) -> None:
        """The ranking of the shipped knowledge, or the pack that was open when the window was closed."""
        pack = settings().value("pack")
        if isinstance(pack, str) and pack:
            self.packs.open(Path(pack))
        else:
            self.loader.start()

    def _show_list(self) -> None:
        from glutemap.ui.panels.muscle_list import MuscleList
        from glutemap.ui.panels.parts import focusable

        self.muscle_list = MuscleList(self.state)
        layout = self._side_panel.layout()
        if layout is not None:
            layout.addWidget(self.muscle_list)
            # Bar, list, body and what belongs to it, page: as the window is read.
            chain = [self.top_bar.menu_button, *focusable(layout)]
            for before, after in pairwise(chain):
                QWidget.setTabOrder(before, after)

    def _on_kin_wished(self, kind: str, kin_id: str) -> None:
        """List the muscles that share something."""
        if self.muscle_list is not None:
            if not self.drawer.is_out:
                self.drawer.take()
            self.muscle_list.open_kin(kind, kin_id)

    @property
    def card(self) -> "Card | None":
        """The card of the selected muscle, once it was shown."""
        return self.reading.card

    @property
    def pain_page(self) -> "PainPage | None":
        """The page of marked pain, once it was shown."""
        return self.reading.pain_page

    # -- following the state --------------------------------------------------------------------

    def _on_mode_changed(self, mode: str) -> None:
        self.actions_by_id[mode].setChecked(True)
        self._make_room(mode)
        self.drawer.fold()
        self._on_undo_changed()  # what can be undone depends on the mode

    def _make_room(self, mode: str) -> None:
        """Marking begins on a body without a muscle in the way; exploring goes on where it was left."""
        state = self.state
        if mode == "symptoms" and not (state.pain.regions or state.pain.strokes):
            self._put_aside = state.selection
            state.clear_selection()
        elif mode == "explore" and state.selection is None:
            state.set_selection(self._put_aside)

    def _on_body_changed(self, body: BodyType) -> None:
        self.actions_by_id[str(body.usual)].setChecked(True)
        self.actions_by_id[str(body.build)].setChecked(True)

    def _on_undo_changed(self) -> None:
        pain = self.state.pain
        self.actions_by_id["undo"].setEnabled(self.state.can_undo)
        self.actions_by_id["redo"].setEnabled(self.state.can_redo)
        self.actions_by_id["clear"].setEnabled(bool(pain.regions or pain.strokes))
        self._allow_nearer()

    def _on_selection_changed(self, selection: Selection | None) -> None:
        for name in ("other_side", "compare", "alone", "add_alone"):
            self.actions_by_id[name].setEnabled(selection is not None)
        self._allow_nearer()

    def _allow_nearer(self) -> None:
        something = self.state.selection is not None or not self.state.pain.is_empty
        self.actions_by_id["nearer"].setEnabled(something)

    def _on_theme_changed(self) -> None:
        icons.dress_again(self)
        self.drawer.fold()
        self._colour_canvas()

    def _colour_canvas(self) -> None:
        from glutemap.ui.canvas.colours import DARK, LIGHT

        set_colours = getattr(self.canvas, "set_colours", None)
        if set_colours is not None:
            set_colours(DARK if theme().is_dark else LIGHT)

    # -- the actions (named by glutemap.ui.actions) ---------------------------------------------

    def _data(self) -> str:
        sender = self.sender()
        return str(sender.data()) if isinstance(sender, QAction) else ""

    def on_mode(self) -> None:
        """Change the mode."""
        data = self._data()
        self.state.set_mode("symptoms" if data == "symptoms" else "study" if data == "study" else "explore")

    def on_find(self) -> None:
        """Type what to find; where words leave no room for the list beside the body, it comes and goes."""
        if self.muscle_list is None:
            return
        self.drawer.take()
        if self.drawer.is_out:
            self.muscle_list.start_finding()

    def on_quit(self) -> None:
        """Close the window, and with it the program."""
        self.close()

    def on_open_pack(self) -> None:
        """Choose the folder of a pack, and use it when nothing is wrong with it."""
        folder = QFileDialog.getExistingDirectory(self, tr("Open a pack: choose its folder"))
        if folder:
            self.packs.open(Path(folder))

    def on_close_pack(self) -> None:
        """Go back to the shipped knowledge alone."""
        self.packs.open(None)

    def _on_pack_refused(self, refusal: "Refusal") -> None:
        """Say why; what was in use stays in use, and a pack that is broken at the start is forgotten."""
        if settings().value("pack") == str(refusal.folder):
            settings().remove("pack")
        self.loader.start()
        self.dialogs.show_refusal(refusal)

    def _on_pack_opened(self, folder: Path | None, library: "Library") -> None:
        settings().setValue("pack", str(folder) if folder is not None else "")
        draw_its_regions(library)
        self.loader.stop()
        self.state.use_library(library)
        self.actions_by_id["close_pack"].setEnabled(folder is not None)
        self.setWindowTitle(f"glutemap · {folder.name}" if folder is not None else "glutemap")
        self._make_panels_anew()
        self.loader.start()

    def _make_panels_anew(self) -> None:
        """The panels show what the library held when they were made."""
        if self.muscle_list is not None:
            self.muscle_list.setParent(None)
            self.muscle_list.deleteLater()
        self.dialogs.close_all()
        self._show_list()
        self.reading.make_anew()

    def sheet(self, name: str) -> "QDialog | None":
        """The open sheet of that name; see `Dialogs.sheet`."""
        return self.dialogs.sheet(name)

    def event(self, event: QEvent) -> bool:
        """On a screen of another scaling the icons are drawn anew."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            icons.dress_again(self)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does: it presses the button that has the focus. Qt does so in sheets only."""
        here = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(here, QAbstractButton) and not event.isAutoRepeat():
            here.click()
        else:
            super().keyPressEvent(event)

    # -- remembering ----------------------------------------------------------------------------

    def _restore(self) -> None:
        """Size and splitters only: a place on the screen means nothing on Wayland."""
        stored = settings()
        if str(stored.value("layout")) != str(_LAYOUT_VERSION):
            return
        size, splitter = stored.value("size"), stored.value("splitter")
        if isinstance(size, QSize) and size.isValid():  # the file is the user's: anything may be in it
            self.resize(size.boundedTo(_room()).expandedTo(self.minimumSize()))
        if isinstance(splitter, QByteArray):
            self._splitter.restoreState(splitter)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the size; the parts go with the window. It stays for a change that cannot be stored."""
        if not self.clients.stop():
            event.ignore()
            return
        stored = settings()
        stored.setValue("layout", _LAYOUT_VERSION)
        stored.setValue("size", self.size())
        stored.setValue("splitter", self._splitter.saveState())
        self.dialogs.close_all()
        self.client_view.stop()
        stop = getattr(self.canvas, "stop", None)
        if stop is not None:
            stop()
        self.loader.stop()
        self.study.stop()
        self.second_look.stop()
        self.packs.stop()
        self.reading.stop()
        super().closeEvent(event)


def _room() -> QSize:
    """The size of the screen, less what the desktop keeps for itself and for the window's frame."""
    screen = QGuiApplication.primaryScreen()
    return screen.availableSize() - _FRAME if screen else QSize(1280, 800)


def settings() -> QSettings:
    """Where the window's size and the chosen look are remembered."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "glutemap", "glutemap")
