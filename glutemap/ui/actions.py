"""Every action of the window with its words, shortcut and group, in one table."""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class ActionSpec:
    """One action: ``slot`` is the name of a method of `glutemap.ui.window.Window`, or of a part of it.

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


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("explore", "Modes", "Explore muscles", ("1",), "on_mode", "explore", "mode"),
    ActionSpec("symptoms", "Modes", "Mark pain", ("2",), "on_mode", "symptoms", "mode"),
    ActionSpec("study", "Modes", "Study", ("3",), "on_mode", "study", "mode"),
    ActionSpec(
        "step_pain", "Steps while marking pain", "Where it hurts", ("Ctrl+1",), "steps.on_step", "pain"
    ),
    ActionSpec(
        "step_ask",
        "Steps while marking pain",
        "What to ask and press next",
        ("Ctrl+2",),
        "steps.on_step",
        "ask",
    ),
    ActionSpec(
        "step_plan",
        "Steps while marking pain",
        "What the client takes home",
        ("Ctrl+3",),
        "steps.on_step",
        "plan",
    ),
    ActionSpec(
        "hand_out", "Steps while marking pain", "Hand-out for the client", ("Ctrl+P",), "dialogs.on_hand_out"
    ),
    ActionSpec("find", "Find", "Find a muscle", ("Ctrl+F",), "on_find"),
    ActionSpec(
        "other_side", "Find", "The same muscle on the other side", ("X",), "body_actions.on_other_side"
    ),
    ActionSpec("compare", "Explore", "Compare with another muscle", ("K",), "explorer.on_compare"),
    ActionSpec("labels", "Explore", "Name what is seen", ("N",), "explorer.on_labels", switch=True),
    ActionSpec("alone", "Explore", "Show only the picked muscle", ("I",), "explorer.on_alone"),
    ActionSpec(
        "add_alone",
        "Explore",
        "Add the picked muscle to those shown, or take it away",
        ("Shift+I",),
        "explorer.on_add_alone",
    ),
    ActionSpec(
        "see_through", "Explore", "See the bones through the layer", ("V",), "explorer.on_see_through"
    ),
    ActionSpec("all_back", "Explore", "Bring the whole body back", ("W",), "explorer.on_all_back"),
    ActionSpec("keep", "Explore", "Keep a picture…", ("Ctrl+Shift+P",), "explorer.on_keep"),
    ActionSpec("tour", "Explore", "A tour of the hip", ("T",), "explorer.on_tour"),
    ActionSpec("female", "Body", "Female body", ("F",), "body_actions.on_body", "female", "body"),
    ActionSpec("male", "Body", "Male body", ("M",), "body_actions.on_body", "male", "body"),
    ActionSpec("peel", "Body", "Peel one layer off", ("PgDown",), "body_actions.on_peel", "1"),
    ActionSpec("cover", "Body", "Put one layer back", ("PgUp",), "body_actions.on_peel", "-1"),
    ActionSpec("turn_back", "Body", "Turn the body one step", ("Alt+Left",), "body_actions.on_turn", "-1"),
    ActionSpec("turn_on", "Body", "Turn the body the other way", ("Alt+Right",), "body_actions.on_turn", "1"),
    ActionSpec("zoom_in", "Body", "Zoom in", ("Ctrl++", "Ctrl+="), "body_actions.on_zoom", "zoom_in"),
    ActionSpec("zoom_out", "Body", "Zoom out", ("Ctrl+-",), "body_actions.on_zoom", "zoom_out"),
    ActionSpec("nearer", "Body", "Look nearer at what is picked or marked", ("Z",), "body_actions.on_nearer"),
    ActionSpec("fit", "Body", "Show the whole body", ("0",), "body_actions.on_zoom", "fit"),
    ActionSpec(
        "landmarks",
        "Body",
        "Show the landmarks that can be felt",
        ("L",),
        "body_actions.on_landmarks",
        switch=True,
    ),
    ActionSpec("tool_area", "Painting", "Mark whole areas", ("A",), "body_actions.on_tool", "area", "tool"),
    ActionSpec("tool_brush", "Painting", "Brush", ("B",), "body_actions.on_tool", "brush", "tool"),
    ActionSpec("tool_eraser", "Painting", "Eraser", ("E",), "body_actions.on_tool", "eraser", "tool"),
    ActionSpec(
        "tool_lasso", "Painting", "Draw round an area", ("S",), "body_actions.on_tool", "lasso", "tool"
    ),
    ActionSpec("narrower", "Painting", "Narrower brush", ("[",), "body_actions.on_brush_size", "-1"),
    ActionSpec("wider", "Painting", "Wider brush", ("]",), "body_actions.on_brush_size", "1"),
    ActionSpec(
        "same_other_side", "Painting", "The same on the other side", ("O",), "body_actions.on_same_other_side"
    ),
    ActionSpec("laser", "Painting", "Laser pointer", ("P",), "body_actions.on_tool", "laser", "tool"),
    ActionSpec("undo", "Marks", "Undo", ("Ctrl+Z",), "body_actions.on_undo"),
    ActionSpec("redo", "Marks", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "body_actions.on_redo"),
    ActionSpec("clear", "Marks", "Remove all marks", ("Ctrl+Shift+Del",), "body_actions.on_clear"),
    ActionSpec("open_file", "Files", "Open a file…", ("Ctrl+Alt+O",), "files.on_open"),
    ActionSpec("save_marks", "Files", "Save the marks as a file…", ("Ctrl+Alt+S",), "files.on_save"),
    ActionSpec("find_client", "Clients", "Find or new client…", ("Ctrl+O",), "clients.on_find"),
    ActionSpec(
        "client_page", "Clients", "This client’s sessions", ("Ctrl+Shift+O",), "clients.on_client_page"
    ),
    ActionSpec("over_time", "Clients", "Compare two dates", ("Ctrl+T",), "clients.on_over_time"),
    ActionSpec("keep_sketch", "Clients", "Keep this sketch for a client…", ("Ctrl+S",), "clients.on_keep"),
    ActionSpec(
        "bring_back", "Clients", "Bring back the sketch from before the lock", (), "clients.on_bring_back"
    ),
    ActionSpec("close_client", "Clients", "Close the client", (), "clients.on_close"),
    ActionSpec("lock_clients", "Clients", "Lock the records", ("Ctrl+L",), "clients.on_lock"),
    ActionSpec("passphrase", "Clients", "Passphrase and lock…", (), "clients.on_passphrase"),
    ActionSpec(
        "client_view",
        "Client's window",
        "Show or close the client’s window",
        ("C", "F11"),
        "client_view.on_client_view",
    ),
    ActionSpec(
        "client_pain", "Client's window", "Hide or show the pain", ("Shift+P",), "client_view.on_part", "pain"
    ),
    ActionSpec(
        "client_muscle",
        "Client's window",
        "Hide or show the muscle",
        ("Shift+M",),
        "client_view.on_part",
        "muscle",
    ),
    ActionSpec(
        "client_words",
        "Client's window",
        "Only the body and the pain",
        ("Shift+C",),
        "client_view.on_part",
        "words",
    ),
    ActionSpec("red_flags", "Help", "Red flags", ("R",), "dialogs.on_red_flags"),
    ActionSpec("manual", "Help", "Manual", ("F2",), "dialogs.on_manual"),
    ActionSpec("guide", "Help", "Guide and limits", ("G",), "dialogs.on_guide"),
    ActionSpec("sources", "Help", "Sources and disputes", (), "dialogs.on_sources"),
    ActionSpec("shortcuts", "Help", "Keyboard shortcuts", ("F1", "?"), "dialogs.on_shortcuts"),
    ActionSpec("about", "Help", "About and credits", (), "dialogs.on_about"),
    ActionSpec("copy_details", "Help", "Copy details for a report", (), "reports.on_copy_details"),
    ActionSpec("theme_system", "Look", "Look as the system", (), "on_theme", "system", "theme"),
    ActionSpec("theme_light", "Look", "Light look", (), "on_theme", "light", "theme"),
    ActionSpec("theme_dark", "Look", "Dark look", (), "on_theme", "dark", "theme"),
    ActionSpec("theme_contrast", "Look", "High contrast, light", (), "on_theme", "contrast", "theme"),
    ActionSpec(
        "theme_contrast_dark", "Look", "High contrast, dark", (), "on_theme", "contrast_dark", "theme"
    ),
    ActionSpec("open_pack", "Knowledge", "Open a pack…", (), "on_open_pack"),
    ActionSpec("close_pack", "Knowledge", "Close the pack", (), "on_close_pack"),
    ActionSpec("quit", "Window", "Quit", ("Ctrl+Q",), "on_quit"),
)

NONE_OF_THESE = "D"  # answers the short check of red flags while it is in sight; nothing else may have it

# Keys that the body itself answers while it has the focus; listed in the sheet, not made here.
ON_THE_BODY: tuple[tuple[str, str], ...] = (
    ("Turn the body", "Left, Right"),
    ("Go from area to area, or muscle to muscle", "Ctrl and an arrow"),
    ("Mark or pick what is there", "Enter"),
    ("Zoom", "+, −, wheel or pinch"),
    ("Turn it by hand", "Drag; when zoomed in, right button or Shift"),
    ("Move when zoomed in", "Drag"),
    ("Show the whole body", "Double-click"),
    ("In a question: the next muscle, the one before; answer", ".  ,  Enter"),
    ("Turn it with a brush in hand", "Space and drag, or right button"),
    ("Drop a stroke under way, or the laser", "Esc"),
)


def make_actions(window: QWidget) -> dict[str, QAction]:
    """All actions, connected to the window's slots and answering their shortcuts everywhere in it."""
    actions: dict[str, QAction] = {}
    choices: dict[str, QActionGroup] = {}
    for spec in ACTIONS:
        action = QAction(spec.label, window)
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
    native = QKeySequence.SequenceFormat.NativeText
    for spec in ACTIONS:
        keys = " or ".join(key.toString(native) for key in by_id[spec.id].shortcuts())
        if keys:
            groups.setdefault(spec.group, []).append((spec.label, keys))
    groups["While asking"] = [("None of these red flags", NONE_OF_THESE)]
    groups["On the body"] = list(ON_THE_BODY)
    return list(groups.items())
