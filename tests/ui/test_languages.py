"""Which language the window speaks: by setting, environment and system; the menu, and the next start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from glutemap import __version__, language, resources
from glutemap.language import Catalogue
from glutemap.ui import app, languages
from glutemap.ui.actions import ACTIONS, make_actions
from glutemap.ui.beginning import Beginning
from glutemap.ui.doorbell import Doorbell
from glutemap.ui.ranker import RankerLoader
from glutemap.ui.theme import theme
from glutemap.ui.window import settings
from tests.ui.test_first_moments import click

ROOT = Path(__file__).resolve().parent.parent.parent
GERMAN = Catalogue("de", {("Language", ""): ("Sprache",)}, ",")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def _english_after(qapp, monkeypatch):
    monkeypatch.delenv(language.OVERRIDE, raising=False)
    yield
    language.use(language.ENGLISH)
    QLocale.setDefault(QLocale.system())
    for words in qapp.findChildren(QTranslator):
        qapp.removeTranslator(words)


@pytest.fixture
def shipped(monkeypatch):
    """German as it is shipped, whatever is translated by now."""
    monkeypatch.setattr(language, "load", lambda code: GERMAN if code == "de" else language.ENGLISH)


def choose(window, code):
    """Choose a language in the menu; the message that is shown, or None."""
    window.actions_by_id[f"language_{code}"].trigger()
    return next((box for box in window.findChildren(QMessageBox) if box.isVisible()), None)


def button(box, words):
    return next((found for found in box.buttons() if found.text() == words), None)


def run(words, **how):
    return subprocess.run(words, capture_output=True, text=True, timeout=60, check=True, **how)


# -- which one ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("shipped")
def test_the_setting_says_which(qapp):
    settings().setValue("language", "de")
    languages.speak(qapp)
    assert language.code() == "de"
    assert QLocale().language() == QLocale.Language.German
    assert QLocale().decimalPoint() == ","


@pytest.mark.usefixtures("shipped")
def test_the_environment_goes_before_the_setting(qapp, monkeypatch):
    settings().setValue("language", "en")
    monkeypatch.setenv(language.OVERRIDE, "de")
    languages.speak(qapp)
    assert language.code() == "de"


@pytest.mark.parametrize("odd", ["", "xx", "de; rm", "\0", "7"])
def test_anything_else_in_the_settings_means_the_system(qapp, odd):
    settings().setValue("language", odd)
    assert languages.choice() == "system"
    languages.speak(qapp)
    assert language.code() == "en"  # no test speaks another


@pytest.mark.parametrize(
    ("listed", "code"),
    [
        (["de-AT", "de", "en"], "de"),
        (["fr-FR", "fr", "es-MX", "en"], "es"),
        (["fr-FR", "fr"], "en"),
        (["den-CA"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_shipped(monkeypatch, listed, code):
    class System:
        @staticmethod
        def system():
            return System()

    System.uiLanguages = lambda self: listed
    monkeypatch.setattr(languages, "QLocale", System)
    assert languages.wished("system") == code


@pytest.mark.parametrize(
    ("code", "system", "found"),
    [
        ("de", "de_AT", "de_AT"),
        ("de", "de_CH", "de_CH"),
        ("de", "en_US", "de_DE"),
        ("es", "es_MX", "es_MX"),
        ("en", "de_DE", "en_DE"),
        ("en", "en_GB", "en_GB"),
    ],
)
def test_the_country_stays_the_systems_own(code, system, found):
    assert languages.locale_of(code, QLocale(system)).name() == found


@pytest.mark.parametrize("fault", ["missing", "damaged"])
def test_without_its_file_a_language_is_english_calmly(qapp, monkeypatch, tmp_path, caplog, fault):
    (tmp_path / "languages").mkdir()
    if fault == "damaged":
        (tmp_path / "languages" / "de.ts").write_text("<TS><context>")
    monkeypatch.setattr(resources, "_roots", lambda: (tmp_path, tmp_path))
    settings().setValue("language", "de")
    languages.speak(qapp)
    assert language.code() == "en"
    assert "speaks English" in caplog.text
    caplog.clear()


@pytest.mark.usefixtures("shipped")
def test_the_words_of_qt_follow_and_go_again(qapp):
    def cancel():
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    settings().setValue("language", "de")
    languages.speak(qapp)
    languages.speak(qapp)
    assert cancel() == "Abbrechen"
    settings().setValue("language", "en")
    languages.speak(qapp)
    assert cancel() == "Cancel"


@pytest.mark.usefixtures("shipped")
def test_a_translated_keyboard_changes_no_key(qapp, qtbot):
    before = {spec.id: made.shortcuts() for spec, made in zip(ACTIONS, _actions(qtbot), strict=True)}
    settings().setValue("language", "de")
    languages.speak(qapp)
    after = {spec.id: made.shortcuts() for spec, made in zip(ACTIONS, _actions(qtbot), strict=True)}
    assert before == after


def _actions(qtbot):
    class Window(QMenu):
        """Has every slot that an action may ask for."""

    made = Window()
    qtbot.addWidget(made)
    for spec in ACTIONS:
        part, _, slot = spec.slot.rpartition(".")
        if part and not hasattr(made, part):
            setattr(made, part, QMenu(made))
        setattr(getattr(made, part) if part else made, slot, made.update)
    return list(make_actions(made).values())


@pytest.mark.parametrize("speaks", ["de_AT.UTF-8", "fr_FR.UTF-8"])
def test_a_real_start_follows_the_system(speaks):
    code = (
        "import sys; from glutemap.ui.app import make_application; from glutemap import language\n"
        "from PySide6.QtCore import QLocale\n"
        "made = make_application(['x'])\n"
        "print(language.code(), QLocale().name(), 'xml.etree.ElementTree' in sys.modules)"
    )
    around = {**os.environ, "LC_ALL": speaks, "LANG": speaks, "LANGUAGE": ""}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=around,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    spoken, locale, reads_xml = done.stdout.split()
    assert locale.endswith("AT") or spoken == "en"
    if speaks.startswith("de"):
        assert (spoken, reads_xml) == ("de", "True")
    else:
        assert (spoken, reads_xml) == ("en", "False")  # English needs no file, and reads none


# -- the menu -------------------------------------------------------------------------------------


def test_the_menu_has_each_language_by_its_own_name(window):
    menu = window.top_bar.menu_button.menu()
    (found,) = [action.menu() for action in menu.actions() if action.menu() and action.text() == "Language"]
    assert [action.text() for action in found.actions()] == ["As the system", "English", "Deutsch", "Español"]
    assert [action.isChecked() for action in found.actions()] == [True, False, False, False]


@pytest.fixture
def _dressed(qapp):
    """As the program is."""
    theme().enlarge(125)
    theme().enlarge(100)


@pytest.mark.usefixtures("_dressed")
def test_the_menu_stands_in_one_column_on_a_small_screen(window):
    menu = window.top_bar.menu_button.menu()
    assert menu.sizeHint().height() < 720
    assert len({menu.actionGeometry(action).x() for action in menu.actions()}) == 1


@pytest.mark.usefixtures("_dressed")
def test_a_menu_higher_than_the_screen_scrolls(window):
    menu = window.top_bar.menu_button.menu()
    for number in range(40):
        menu.addAction(f"one more, {number}")
    assert menu.sizeHint().height() > menu.screen().size().height()
    assert len({menu.actionGeometry(action).x() for action in menu.actions()}) == 1


def test_the_menu_begins_where_it_was_left(qtbot, monkeypatch):
    monkeypatch.setattr(RankerLoader, "start", lambda self: None)
    settings().setValue("language", "en")
    made = app.build_window()
    qtbot.addWidget(made)
    assert made.actions_by_id["language_en"].isChecked()
    assert not made.actions_by_id["language_system"].isChecked()
    made.close()


def test_a_change_is_kept_and_waits_for_the_next_start(window, qtbot):
    box = choose(window, "de")
    assert settings().value("language") == "de"
    assert "next start" in box.text()
    assert language.code() == "en"
    click(button(box, "Not now"))
    qtbot.waitUntil(lambda: not box.isVisible())
    assert window.isVisible()
    assert not window.languages.starts_again


def test_what_changes_nothing_says_nothing(window):
    assert choose(window, "en") is None
    assert settings().value("language") == "en"


def test_the_environment_is_named_when_it_decides(window, monkeypatch):
    monkeypatch.setenv(language.OVERRIDE, "en")
    box = choose(window, "de")
    assert language.OVERRIDE in box.informativeText()
    assert button(box, "Start again now") is None
    box.reject()


# -- the next start -------------------------------------------------------------------------------


def test_starting_again_closes_the_window_first(window, qtbot):
    click(button(choose(window, "de"), "Start again now"))
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.languages.starts_again


def test_a_window_that_cannot_close_is_not_started_again(window, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(window.clients, "stop", lambda: False)
        click(button(choose(window, "de"), "Start again now"))
    assert window.isVisible()
    assert not window.languages.starts_again


def test_notes_of_nobody_are_not_lost_by_it(window):
    window.state.visit.set_notes("sleeps badly")
    box = choose(window, "de")
    assert "belongs to no client" in box.informativeText()
    assert button(box, "Start again now") is None
    box.reject()


def test_marks_of_nobody_that_cannot_be_kept_are_not_lost_by_it(window):
    window.state.set_region("calf_upper.right", 6.0)
    box = choose(window, "de")
    assert button(box, "Start again now") is None
    box.reject()


def test_marks_of_nobody_are_there_again(window, qtbot, tmp_path, monkeypatch):
    (tmp_path / "run").mkdir()
    bell = Doorbell(tmp_path / "run")
    assert bell.claim()
    start = Beginning(window, bell)
    start._on_settled()
    window.state.set_region("calf_upper.right", 6.0)
    click(button(choose(window, "de"), "Start again now"))
    start.end()
    kept = resources.state_folder() / f"{bell.name}.unsaved"
    assert kept.exists()

    monkeypatch.setenv(languages.STARTED_AGAIN, "1")
    again = app.build_window()
    qtbot.addWidget(again)
    bell = Doorbell(tmp_path / "run")
    assert bell.claim()
    start = Beginning(again, bell)
    start._on_settled()
    assert dict(again.state.pain.regions) == {"calf_upper.right": 6.0}
    assert languages.STARTED_AGAIN not in os.environ
    again.close()
    start.end()
    assert not kept.exists()


def test_the_program_is_started_once_the_door_is_free(qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("GLUTEMAP_STATE", str(tmp_path / "state"))
    monkeypatch.setattr(RankerLoader, "start", lambda self: None)
    told = []
    monkeypatch.setattr(Beginning, "end", lambda self: told.append("ended"))
    monkeypatch.setattr(app, "start_again", lambda: told.append("started"))

    def stay():
        (window,) = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        click(button(choose(window, "de"), "Start again now"))
        return 0

    monkeypatch.setattr(QApplication, "exec", staticmethod(stay))
    assert app.run_window(["glutemap"]) == 0
    assert told == ["ended", "started"]


def test_what_is_started_is_this_program(tmp_path):
    done = subprocess.run(
        [*languages._command(), "--version"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == f"glutemap {__version__}"


def test_it_is_told_that_it_is_started_again(monkeypatch, tmp_path, qtbot):
    seen = tmp_path / "seen"
    write = "import os, pathlib, sys; pathlib.Path(sys.argv[1]).write_text(os.environ[sys.argv[2]])"
    words = [sys.executable, "-c", write, str(seen), languages.STARTED_AGAIN]
    monkeypatch.setattr(languages, "_command", lambda: words)
    assert languages.start_again()
    qtbot.waitUntil(lambda: seen.exists() and seen.read_text() == "1", timeout=20_000)
