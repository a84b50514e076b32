import socket

import pytest

from glutemap.ui import screen


@pytest.fixture(autouse=True)
def linux_without_screen(monkeypatch):
    monkeypatch.setattr(screen.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_without_any_display_there_is_no_screen():
    assert not screen.has_screen()


@pytest.mark.parametrize("display", [":987", "localhost:987.0", "unix:987", "nonsense", ":x"])
def test_a_display_that_nobody_serves_is_no_screen(monkeypatch, display):
    monkeypatch.setenv("DISPLAY", display)
    assert not screen.has_screen()


def test_a_chosen_platform_is_trusted(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert screen.has_screen()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_one(monkeypatch, platform):
    monkeypatch.setattr(screen.sys, "platform", platform)
    assert screen.has_screen()


def test_a_wayland_display_that_answers_is_a_screen(monkeypatch, tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
        assert screen.has_screen()
