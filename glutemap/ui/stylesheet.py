"""The stylesheet, made from the tokens. Widgets say what they are by object name, class or ``role``."""

from dataclasses import asdict
from string import Template

from glutemap.ui import text_size, theme

_SHEET = """
QMainWindow, QDialog { background: $panel; }
QWidget { color: $text; font-family: $family; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: 6px 8px;
  font-size: ${small}px; }

#topBar { background: $panel; border-bottom: 1px solid $line; }
#sidePanel, #readingPanel { background: $panel; }
#stage { background: $window; }
#stageBar { background: $panel; border-top: 1px solid $line; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }

QLabel { font-size: ${body}px; background: transparent; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="label"] { font-size: ${label}px; font-weight: 500; }
QLabel[role="soft"] { font-size: ${label}px; color: $text_soft; }
QLabel[role="small"] { font-size: ${small}px; color: $text_soft; }
QLabel[role="faint"] { font-size: ${small}px; color: $text_faint; }
QLabel[role="brand"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="number"] { font-size: ${label}px; font-weight: 600; color: $text_soft; }
QLabel[role="hover"] { font-size: ${label}px; font-weight: 500; background: $panel; border: 1px solid $line;
  border-radius: 8px; padding: 5px 10px; }
QFrame[role="docked"] { background: $panel; border: none; border-top: 1px solid $line; }
QFrame[role="floating"] { background: $panel; border: 1px solid $line; border-radius: 10px; }
QLabel[role="badge"] { font-size: ${small}px; font-weight: 500; color: $text_soft; background: $sunken;
  border-radius: 8px; padding: 2px 8px; }
QLabel[role="badge-accent"] { font-size: ${small}px; font-weight: 500; color: $accent;
  background: $accent_soft;
  border-radius: 8px; padding: 2px 8px; }
QLabel[role="warn"] { font-size: ${label}px; color: $warn; }
QLabel[role="warn-title"] { font-size: ${heading}px; font-weight: 600; color: $warn; }

QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="callout"] { background: $warn_soft; border: 1px solid $warn_line; border-radius: 10px; }
QFrame[role="tile"] { background: $raised; border: 1px solid $line; border-radius: 10px; }
QFrame[role="mark"] { background: $raised; border: 1px solid $line; border-radius: 10px; }
QFrame[role="mark"][active="true"] { border: 1px solid $pain; }
QFrame[role="quiet-tile"] { background: $sunken; border: none; border-radius: 10px; }

QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $line_strong; border-radius: 4px; min-height: 36px; }
QScrollBar::handle:vertical:hover { background: $text_faint; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $line_strong; border-radius: 4px; min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLineEdit { background: $raised; border: 1px solid $line_strong; border-radius: ${radius}px; padding: 0 10px;
  min-height: 36px; font-size: ${body}px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:hover { border-color: $text_faint; }
QLineEdit QToolButton { border: none; background: transparent; min-height: 0; padding: 0; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 9px; min-height: 34px; }

QDateEdit { background: $raised; border: 1px solid $line_strong; border-radius: ${radius}px; padding: 0;
  min-height: 36px; font-size: ${body}px; selection-background-color: $accent; selection-color: $on_accent; }
QDateEdit:focus { border: 2px solid $accent; min-height: 34px; }
QDateEdit QLineEdit, QDateEdit QLineEdit:focus { border: none; background: transparent; padding: 0;
  min-height: 0; }
QDateEdit::up-button, QDateEdit::down-button { width: 0; border: none; }

QComboBox { background: $raised; border: 1px solid $line_strong; border-radius: ${radius}px; padding: 0 10px;
  min-height: 34px; font-size: ${label}px; }
QComboBox:hover { border-color: $text_faint; }
QComboBox:focus { border: 2px solid $accent; padding: 0 9px; min-height: 32px; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line_strong; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $text; outline: none; }

QPushButton, QToolButton { font-size: ${label}px; font-weight: 500; border-radius: ${radius}px;
  border: 1px solid $line_strong; background: $raised; padding: 0 12px; min-height: 32px; }
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $text_faint; }
QPushButton:pressed, QToolButton:pressed { background: $sunken; }
QPushButton:disabled, QToolButton:disabled { color: $off; border-color: $line;
  background: transparent; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: 30px; }
QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:disabled { background: $sunken; border-color: $line; color: $off; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QToolButton[role="icon"] { border: 1px solid transparent; background: transparent; padding: 0;
  min-height: 30px;
  min-width: 30px; }
QToolButton[role="icon"]:hover { background: $sunken; }
QToolButton[role="icon"]:checked { background: $accent_soft; border-color: $accent; }
QToolButton[role="icon"]:focus { border: 2px solid $accent; padding: 0; min-height: 28px; min-width: 28px; }
#paintBar { background: $panel; border-bottom: 1px solid $line; }
QToolButton[role="chip"] { border: 1px solid transparent; background: transparent; padding: 0 4px;
  min-height: 28px; font-size: ${small}px; }
QToolButton[role="chip"]:hover { background: $sunken; }
QToolButton[role="chip"]:checked { background: $accent_soft; border-color: $accent; }
QToolButton[role="chip"]:focus { border: 2px solid $accent; padding: 0 3px; min-height: 26px; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[role="plain"] { border: 1px solid transparent; background: transparent; padding: 0 6px;
  min-height: 30px; }
QToolButton[role="plain"]:hover { background: $sunken; }
QToolButton[role="plain"]:focus { border: 2px solid $accent; padding: 0 5px; min-height: 28px; }
QPushButton[role="link"] { border: 1px solid transparent; background: transparent; color: $accent;
  padding: 0 6px;
  min-height: 28px; }
QPushButton[role="link"][wraps="true"] { text-align: left; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[role="link"]:hover { background: $accent_soft; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 0 5px; min-height: 26px; }
QPushButton[role="warn"] { color: $warn; background: $warn_soft; border-color: $warn_line; }
QPushButton[role="warn"]:hover { border-color: $warn; }
QPushButton[role="warn"]:focus { border: 2px solid $warn; padding: 0 11px; }
QPushButton[role="warn"]:disabled { background: $sunken; border-color: $line; color: $off; }

QPushButton[role="floating"] { background: $raised; border: 1px solid $accent; color: $accent;
  border-radius: 16px; padding: 0 14px; min-height: 30px; }
QPushButton[role="floating"]:hover { background: $accent_soft; }
QPushButton[role="floating"]:focus { border: 2px solid $accent; padding: 0 13px; min-height: 28px; }
QToolButton[role="switch-chip"] { min-height: 24px; padding: 0 8px; border-radius: 13px; color: $text_soft;
  font-size: ${small}px;
  background: transparent; }
QToolButton[role="switch-chip"]:hover { background: $hover; color: $text; }
QToolButton[role="switch-chip"]:checked { background: $accent_soft; border-color: $accent; color: $accent; }
QToolButton[role="switch-chip"]:focus { border: 2px solid $accent; padding: 0 7px; min-height: 22px; }
QToolButton[role="tag-chip"] { min-height: 20px; padding: 0 8px; border-radius: 11px; color: $text_soft;
  font-size: ${small}px; background: $sunken; border: 1px solid transparent; }
QToolButton[role="tag-chip"]:hover { border-color: $text_faint; color: $text; }
QToolButton[role="tag-chip"]:focus { border: 2px solid $accent; padding: 0 7px; min-height: 18px; }

QFrame[role="segments"] { background: $sunken; border-radius: 9px; border: 1px solid $line; }
QFrame[role="segments"] QToolButton { border: 1px solid transparent; background: transparent;
  color: $text_soft;
  min-height: 26px; padding: 0 12px; border-radius: 7px; }
QFrame[role="segments"] QToolButton:hover { color: $text; background: transparent; }
QFrame[role="segments"] QToolButton:checked { background: $raised; color: $text; border-color: $line_strong; }
QFrame[role="segments"] QToolButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: 24px; }

QListView[role="order"]::item { background: $raised; border: 1px solid $line; border-radius: 8px;
  padding: 0 10px; margin: 2px 0; color: $text; }
QListView[role="order"]::item:selected { background: $accent_soft; border-color: $accent; }
QTreeView, QListView { background: transparent; border: none; outline: none; font-size: ${label}px; }

QTreeView[role="ticks"]::item { padding: 4px 2px; }
QTreeView[role="ticks"]::indicator { width: 16px; height: 16px; border: 1px solid $text_faint;
  border-radius: 5px; background: $raised; }
QTreeView[role="ticks"]::indicator:checked { background: $accent; border-color: $accent;
  image: url($check); }
QTreeView[role="ticks"]::indicator:indeterminate { background: $accent_soft; border-color: $accent; }

QMenu { background: $raised; border: 1px solid $line_strong; border-radius: 10px; padding: 6px;
  menu-scrollable: 1; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 6px; font-size: ${label}px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $off; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QCheckBox { font-size: ${label}px; spacing: 0; padding: 1px; border: 2px solid transparent;
  border-radius: 6px; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator { width: 18px; height: 18px; border: 1px solid $text_faint; border-radius: 5px;
  background: $raised; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check); }

QPlainTextEdit { background: $raised; border: 1px solid $line_strong; border-radius: ${radius}px;
  padding: 6px 7px; font-size: ${body}px; selection-background-color: $accent;
  selection-color: $on_accent; }
QPlainTextEdit:hover { border-color: $text_faint; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 5px 6px; }
QPlainTextEdit[role="flat"], QPlainTextEdit[role="flat-title"] { background: transparent;
  border: 1px solid transparent; padding: 5px 7px; font-size: ${label}px; color: $text_soft; }
QPlainTextEdit[role="flat-title"] { font-size: ${body}px; font-weight: 600; color: $text; }
QPlainTextEdit[role="flat"]:hover, QPlainTextEdit[role="flat-title"]:hover { border-color: $line_strong; }
QPlainTextEdit[role="flat"]:focus, QPlainTextEdit[role="flat-title"]:focus { background: $raised;
  border: 2px solid $accent; padding: 4px 6px; color: $text; }
QFrame[role="drop"] { background: $accent; border: none; border-radius: 1px; }
QRadioButton { font-size: ${body}px; spacing: 10px; padding: 3px; border: 2px solid transparent;
  border-radius: 6px; }
QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $text_faint; border-radius: 9px;
  background: $raised; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $accent; }
QProgressBar { background: $sunken; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QFrame[role="strip"] { background: $accent_soft; border-bottom: 1px solid $line; }
QFrame[role="strip"][trouble="true"] { background: $warn_soft; border-bottom: 1px solid $warn_line; }
QLabel[role="ground"] { background: $window; border: 1px solid $line; border-radius: 10px; }
QLabel[role="strip-words"] { font-size: ${label}px; font-weight: 500; }
"""


def stylesheet(tokens: theme.Tokens) -> str:
    """The whole stylesheet for one scheme."""
    from glutemap.ui.icons import file_of

    sheet = Template(_SHEET).substitute(
        asdict(tokens),
        off=tokens.off,
        family=", ".join(f'"{name}"' for name in theme.FONT_FAMILIES),
        display=theme.DISPLAY.px,
        title=theme.TITLE.px,
        heading=theme.HEADING.px,
        body=theme.BODY.px,
        label=theme.LABEL.px,
        small=theme.SMALL.px,
        radius=theme.RADIUS,
        check=file_of("check-on-dark" if tokens is theme.DARK else "check-on-light"),
    )
    return text_size.grown_sheet(sheet)
