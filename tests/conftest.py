"""Shared by all tests: no screen, nobody's own settings, and no noise or leftovers."""

import gc
import logging
import os

import pytest

from tests.examples import choose_examples

choose_examples()

# Before anything imports Qt. A test that needs a real X window starts its own process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def _isolated_files(tmp_path_factory):
    """Keep caches and settings of the tests away from the user's own, and alike in every run."""
    folder = tmp_path_factory.mktemp("user")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GLUTEMAP_CACHE", str(folder / "cache"))
        patch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
        yield


@pytest.fixture(scope="session", autouse=True)
def _isolated_settings(tmp_path_factory, _isolated_files):
    """Send QSettings to a folder of this run (a value left by a user would change what is drawn)."""
    from PySide6.QtCore import QSettings

    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.IniFormat, scope, folder)


@pytest.fixture(autouse=True)
def _empty_settings(_isolated_settings):
    from PySide6.QtCore import QSettings

    yield
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "glutemap", "glutemap")
    settings.clear()
    settings.sync()


@pytest.fixture(autouse=True)
def _nobodys_records(tmp_path_factory, monkeypatch):
    """Send the clients' records to a fresh folder: no test ever opens the user's own."""
    monkeypatch.setenv("GLUTEMAP_DATA", str(tmp_path_factory.mktemp("records") / "clients"))


@pytest.fixture(autouse=True)
def _no_garbage_in_pools():
    """Collect between tests and in this thread alone, as the window does: see `glutemap.ui.collecting`."""
    gc.disable()
    yield
    counts, most = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(len(counts)) if counts[generation] > most[generation]]
    if due:
        gc.collect(due[-1])


@pytest.fixture(scope="session", autouse=True)
def _patience():
    """Wait for what will come as long as the busiest machine needs; what never comes fails all the same."""
    from pytestqt.qtbot import QtBot

    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
        wait.__kwdefaults__["timeout"] = 40_000


@pytest.fixture(autouse=True)
def _no_unexpected_logs(caplog):
    """Fail on a log record of WARNING or worse, unless the test looks for it and clears caplog."""
    yield
    noise = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not noise, f"unexpected log records: {[r.getMessage() for r in noise]}"


@pytest.fixture(autouse=True)
def _no_leftover_windows(request):
    """Fail a test that leaves a top-level widget behind."""
    if "qapp" not in request.fixturenames:
        yield
        return
    qapp = request.getfixturevalue("qapp")
    before = set(qapp.topLevelWidgets())
    yield
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool

    QThreadPool.globalInstance().waitForDone(5000)
    qapp.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [w for w in qapp.topLevelWidgets() if w not in before and w.isVisible()]
    assert not left, f"left behind: {left}"


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Make a skipped window test a failure: a missing library must not look like success."""
    outcome = yield
    report = outcome.get_result()
    if report.skipped and not hasattr(report, "wasxfail") and "ui" in item.path.parts:
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid}: a window test was skipped: {report.longrepr}"
