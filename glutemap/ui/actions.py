"""Every action of the window with its words, shortcut and group, in one table."""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from glutemap.language import NAMES, later, tr
from glutemap.ui import words


@dataclass(frozen=True)
class ActionSpec:
    """One action: ``slot`` is the name of a method of `glutemap.ui.window.Window`, or of a part of it.

    ``label`` and ``group`` are marked, and go through `tr` where they are shown.
    ``data`` is handed to the slot through the action. Single letters and digits do not disturb
    typing: a line of text takes them before they become shortcuts.
    """

    id: str
    group: str
    label: str
    keys: tuple[str, ...]
    slot: str
    data: str = ""
    choice: str = ""  # actions with the same choice are exclusive
    switch: bool = False  # on or off


_MODES = later("Modes", "group of actions")
_STEPS = later("Steps while marking pain", "group of actions")
_FIND = later("Find", "group of actions")
_EXPLORE = later("Explore", "group of actions")
_BODY = later("Body", "group of actions")
_PAINTING = later("Painting", "group of actions")
_MARKS = later("Marks", "group of actions")
_FILES = later("Files", "group of actions")
_CLIENTS = later("Clients", "group of actions")
_CLIENT_WINDOW = later("Client's window", "group of actions")
_HELP = later("Help", "group of actions")
_LOOK = later("Look", "group of actions")
_KNOWLEDGE = later("Knowledge", "group of actions")
_WINDOW = later("Window", "group of actions")

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("explore", _MODES, later("Explore muscles"), ("1",), "on_mode", "explore", "mode"),
    ActionSpec("symptoms", _MODES, later("Mark pain"), ("2",), "on_mode", "symptoms", "mode"),
    ActionSpec("study", _MODES, later("Study"), ("3",), "on_mode", "study", "mode"),
    ActionSpec("step_pain", _STEPS, later("Where it hurts"), ("Ctrl+1",), "steps.on_step", "pain"),
    ActionSpec("step_ask", _STEPS, later("What to ask and press next"), ("Ctrl+2",), "steps.on_step", "ask"),
    ActionSpec(
        "step_plan", _STEPS, later("What the client takes home"), ("Ctrl+3",), "steps.on_step", "plan"
    ),
    ActionSpec("hand_out", _STEPS, later("Hand-out for the client"), ("Ctrl+P",), "dialogs.on_hand_out"),
    ActionSpec("find", _FIND, later("Find a muscle"), ("Ctrl+F",), "on_find"),
    ActionSpec(
        "other_side", _FIND, later("The same muscle on the other side"), ("X",), "body_actions.on_other_side"
    ),
    ActionSpec("compare", _EXPLORE, later("Compare with another muscle"), ("K",), "explorer.on_compare"),
    ActionSpec("labels", _EXPLORE, later("Name what is seen"), ("N",), "explorer.on_labels", switch=True),
    ActionSpec("alone", _EXPLORE, later("Show only the picked muscle"), ("I",), "explorer.on_alone"),
    ActionSpec(
        "add_alone",
        _EXPLORE,
        later("Add the picked muscle to those shown, or take it away"),
        ("Shift+I",),
        "explorer.on_add_alone",
    ),
    ActionSpec(
        "see_through", _EXPLORE, later("See the bones through the layer"), ("V",), "explorer.on_see_through"
    ),
    ActionSpec("all_back", _EXPLORE, later("Bring the whole body back"), ("W",), "explorer.on_all_back"),
    ActionSpec("keep", _EXPLORE, later("Keep a picture…"), ("Ctrl+Shift+P",), "explorer.on_keep"),
    ActionSpec("tour", _EXPLORE, later("A tour of the hip"), ("T",), "explorer.on_tour"),
    ActionSpec("female", _BODY, later("Female body"), ("F",), "body_actions.on_body", "female", "body"),
    ActionSpec("male", _BODY, later("Male body"), ("M",), "body_actions.on_body", "male", "body"),
    ActionSpec("slim", _BODY, later("Slim build"), (), "body_actions.on_build", "slim", "build"),
    ActionSpec("usual", _BODY, later("Usual build"), (), "body_actions.on_build", "usual", "build"),
    ActionSpec("heavy", _BODY, later("Heavy build"), (), "body_actions.on_build", "heavy", "build"),
    ActionSpec("peel", _BODY, later("Peel one layer off"), ("PgDown",), "body_actions.on_peel", "1"),
    ActionSpec("cover", _BODY, later("Put one layer back"), ("PgUp",), "body_actions.on_peel", "-1"),
    ActionSpec(
        "turn_back", _BODY, later("Turn the body one step"), ("Alt+Left",), "body_actions.on_turn", "-1"
    ),
    ActionSpec(
        "turn_on", _BODY, later("Turn the body the other way"), ("Alt+Right",), "body_actions.on_turn", "1"
    ),
    ActionSpec("zoom_in", _BODY, later("Zoom in"), ("Ctrl++", "Ctrl+="), "body_actions.on_zoom", "zoom_in"),
    ActionSpec("zoom_out", _BODY, later("Zoom out"), ("Ctrl+-",), "body_actions.on_zoom", "zoom_out"),
    ActionSpec(
        "nearer", _BODY, later("Look nearer at what is picked or marked"), ("Z",), "body_actions.on_nearer"
    ),
    ActionSpec("fit", _BODY, later("Show the whole body"), ("0",), "body_actions.on_zoom", "fit"),
    ActionSpec(
        "landmarks",
        _BODY,
        later("Show the landmarks that can be felt"),
        ("L",),
        "body_actions.on_landmarks",
        switch=True,
    ),
    ActionSpec(
        "tool_area", _PAINTING, later("Mark whole areas"), ("A",), "body_actions.on_tool", "area", "tool"
    ),
    ActionSpec("tool_brush", _PAINTING, later("Brush"), ("B",), "body_actions.on_tool", "brush", "tool"),
    ActionSpec("tool_eraser", _PAINTING, later("Eraser"), ("E",), "body_actions.on_tool", "eraser", "tool"),
    ActionSpec(
        "tool_lasso", _PAINTING, later("Draw round an area"), ("S",), "body_actions.on_tool", "lasso", "tool"
    ),
    ActionSpec("narrower", _PAINTING, later("Narrower brush"), ("[",), "body_actions.on_brush_size", "-1"),
    ActionSpec("wider", _PAINTING, later("Wider brush"), ("]",), "body_actions.on_brush_size", "1"),
    ActionSpec(
        "same_other_side",
        _PAINTING,
        later("The same on the other side"),
        ("O",),
        "body_actions.on_same_other_side",
    ),
    ActionSpec("laser", _PAINTING, later("Laser pointer"), ("P",), "body_actions.on_tool", "laser", "tool"),
    ActionSpec("undo", _MARKS, later("Undo"), ("Ctrl+Z",), "body_actions.on_undo"),
    ActionSpec("redo", _MARKS, later("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "body_actions.on_redo"),
    ActionSpec("clear", _MARKS, later("Remove all marks"), ("Ctrl+Shift+Del",), "body_actions.on_clear"),
    ActionSpec("open_file", _FILES, later("Open a file…"), ("Ctrl+Alt+O",), "files.on_open"),
    ActionSpec("save_marks", _FILES, later("Save the marks as a file…"), ("Ctrl+Alt+S",), "files.on_save"),
    ActionSpec("find_client", _CLIENTS, later("Find or new client…"), ("Ctrl+O",), "clients.on_find"),
    ActionSpec(
        "client_page", _CLIENTS, later("This client’s sessions"), ("Ctrl+Shift+O",), "clients.on_client_page"
    ),
    ActionSpec("over_time", _CLIENTS, later("Compare two dates"), ("Ctrl+T",), "clients.on_over_time"),
    ActionSpec(
        "keep_sketch", _CLIENTS, later("Keep this sketch for a client…"), ("Ctrl+S",), "clients.on_keep"
    ),
    ActionSpec(
        "bring_back",
        _CLIENTS,
        later("Bring back the sketch from before the lock"),
        (),
        "clients.on_bring_back",
    ),
    ActionSpec("close_client", _CLIENTS, later("Close the client"), (), "clients.on_close"),
    ActionSpec("lock_clients", _CLIENTS, later("Lock the records"), ("Ctrl+L",), "clients.on_lock"),
    ActionSpec("passphrase", _CLIENTS, later("Passphrase and lock…"), (), "clients.on_passphrase"),
    ActionSpec(
        "client_view",
        _CLIENT_WINDOW,
        later("Show or close the client’s window"),
        ("C", "F11"),
        "client_view.on_client_view",
    ),
    ActionSpec(
        "client_pain",
        _CLIENT_WINDOW,
        later("Hide or show the pain"),
        ("Shift+P",),
        "client_view.on_part",
        "pain",
    ),
    ActionSpec(
        "client_muscle",
        _CLIENT_WINDOW,
        later("Hide or show the muscle"),
        ("Shift+M",),
        "client_view.on_part",
        "muscle",
    ),
    ActionSpec(
        "client_words",
        _CLIENT_WINDOW,
        later("Only the body and the pain"),
        ("Shift+C",),
        "client_view.on_part",
        "words",
    ),
    ActionSpec("red_flags", _HELP, later("Red flags"), ("R",), "dialogs.on_red_flags"),
    ActionSpec("manual", _HELP, later("Manual"), ("F2",), "dialogs.on_manual"),
    ActionSpec("guide", _HELP, later("Guide and limits"), ("G",), "dialogs.on_guide"),
    ActionSpec("sources", _HELP, later("Sources and disputes"), (), "dialogs.on_sources"),
    ActionSpec("shortcuts", _HELP, later("Keyboard shortcuts"), ("F1", "?"), "dialogs.on_shortcuts"),
    ActionSpec("about", _HELP, later("About and credits"), (), "dialogs.on_about"),
    ActionSpec("copy_details", _HELP, later("Copy details for a report"), (), "reports.on_copy_details"),
    ActionSpec("theme_system", _LOOK, later("Look as the system"), (), "looks.on_theme", "system", "theme"),
    ActionSpec("theme_light", _LOOK, later("Light look"), (), "looks.on_theme", "light", "theme"),
    ActionSpec("theme_dark", _LOOK, later("Dark look"), (), "looks.on_theme", "dark", "theme"),
    ActionSpec(
        "theme_contrast", _LOOK, later("High contrast, light"), (), "looks.on_theme", "contrast", "theme"
    ),
    ActionSpec(
        "theme_contrast_dark",
        _LOOK,
        later("High contrast, dark"),
        (),
        "looks.on_theme",
        "contrast_dark",
        "theme",
    ),
    ActionSpec("text_100", _LOOK, "100 %", (), "looks.on_text_size", "100", "text"),
    ActionSpec("text_125", _LOOK, "125 %", (), "looks.on_text_size", "125", "text"),
    ActionSpec("text_150", _LOOK, "150 %", (), "looks.on_text_size", "150", "text"),
    ActionSpec("text_175", _LOOK, "175 %", (), "looks.on_text_size", "175", "text"),
    ActionSpec("text_200", _LOOK, "200 %", (), "looks.on_text_size", "200", "text"),
    ActionSpec("less_motion", _LOOK, later("Less motion"), (), "looks.on_less_motion", switch=True),
    ActionSpec(
        "language_system", _LOOK, later("As the system"), (), "languages.on_language", "system", "language"
    ),
    ActionSpec("language_en", _LOOK, NAMES["en"], (), "languages.on_language", "en", "language"),
    ActionSpec("language_de", _LOOK, NAMES["de"], (), "languages.on_language", "de", "language"),
    ActionSpec("language_es", _LOOK, NAMES["es"], (), "languages.on_language", "es", "language"),
    ActionSpec("skin_1", _LOOK, later("Skin tone 1, the lightest"), (), "looks.on_skin", "1", "skin"),
    ActionSpec("skin_2", _LOOK, later("Skin tone 2"), (), "looks.on_skin", "2", "skin"),
    ActionSpec("skin_3", _LOOK, later("Skin tone 3"), (), "looks.on_skin", "3", "skin"),
    ActionSpec("skin_4", _LOOK, later("Skin tone 4"), (), "looks.on_skin", "4", "skin"),
    ActionSpec("skin_5", _LOOK, later("Skin tone 5"), (), "looks.on_skin", "5", "skin"),
    ActionSpec("skin_6", _LOOK, later("Skin tone 6"), (), "looks.on_skin", "6", "skin"),
    ActionSpec("skin_7", _LOOK, later("Skin tone 7"), (), "looks.on_skin", "7", "skin"),
    ActionSpec("skin_8", _LOOK, later("Skin tone 8, the darkest"), (), "looks.on_skin", "8", "skin"),
    ActionSpec("open_pack", _KNOWLEDGE, later("Open a pack…"), (), "on_open_pack"),
    ActionSpec("close_pack", _KNOWLEDGE, later("Close the pack"), (), "on_close_pack"),
    ActionSpec("quit", _WINDOW, later("Quit"), ("Ctrl+Q",), "on_quit"),
)

NONE_OF_THESE = "D"  # answers the short check of red flags while it is in sight; nothing else may have it

# Keys that the body itself answers while it has the focus; listed in the sheet, not made here.
ON_THE_BODY: tuple[tuple[str, str], ...] = (
    (later("Turn the body"), later("Left, Right", "keys and gestures")),
    (later("Go from area to area, or muscle to muscle"), later("Ctrl and an arrow", "keys and gestures")),
    (later("Mark or pick what is there"), later("Enter", "keys and gestures")),
    (
        later("What can be done at a place"),
        later("Right click, Menu key or Shift+F10", "keys and gestures"),
    ),
    (later("Zoom"), later("+, −, wheel or pinch", "keys and gestures")),
    (later("Turn it by hand"), later("Drag; when zoomed in, right button or Shift", "keys and gestures")),
    (later("Move when zoomed in"), later("Drag", "keys and gestures")),
    (later("Show the whole body"), later("Double-click", "keys and gestures")),
    (
        later("In a question: the next muscle, the one before; answer"),
        later(".  ,  Enter", "keys and gestures"),
    ),
    (later("Turn it with a brush in hand"), later("Space and drag, or right button", "keys and gestures")),
    (later("Drop a stroke under way, or the laser"), later("Esc", "keys and gestures")),
)


def make_actions(window: QWidget) -> dict[str, QAction]:
    """All actions, connected to the window's slots and answering their shortcuts everywhere in it."""
    actions: dict[str, QAction] = {}
    choices: dict[str, QActionGroup] = {}
    for spec in ACTIONS:
        action = QAction(tr(spec.label), window)
        action.setObjectName(spec.id)
        action.setData(spec.data)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(bool(spec.choice or spec.switch))
        if spec.choice:
            group = choices.setdefault(spec.choice, QActionGroup(window))
            group.addAction(action)
        action.triggered.connect(attrgetter(spec.slot)(window))
        window.addAction(action)
        actions[spec.id] = action
    return actions


def shortcut_groups(actions: Sequence[QAction]) -> Sequence[tuple[str, Sequence[tuple[str, str]]]]:
    """The shortcuts of a window's actions by group, for the sheet."""
    by_id = {action.objectName(): action for action in actions}
    groups: dict[str, list[tuple[str, str]]] = {}
    for spec in ACTIONS:
        if keys := keys_of(by_id[spec.id]):
            groups.setdefault(tr(spec.group, "group of actions"), []).append((tr(spec.label), keys))
    groups[tr("While asking", "group of actions")] = [(tr("None of these red flags"), NONE_OF_THESE)]
    groups[tr("On the body")] = on_the_body()
    return list(groups.items())


def on_the_body() -> list[tuple[str, str]]:
    """What keys and pointer do on the body, in words: what, and with what."""
    return [(tr(what), tr(keys, "keys and gestures")) for what, keys in ON_THE_BODY]


def keys_of(action: QAction) -> str:
    """The keys of an action as this system writes them; empty when it has none."""
    native = QKeySequence.SequenceFormat.NativeText
    return words.either(key.toString(native) for key in action.shortcuts())
