"""One window per user and screen: a second start rings at the first, hands over its files and leaves.

Two things, both on this machine and open to this user only. A lock on a file says who is first: the system
lets go of it when the process ends in whatever way, so nothing stale can be left. A local socket (a named
pipe on Windows) takes the files; the holder of the lock alone makes it, over whatever a killed one left.
"""

import contextlib
import hashlib
import json
import os
import stat
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutemap import resources

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

MOST_BYTES = 65_536
MOST_FILES = 50
PATIENCE_S = 5.0  # the first may still be starting
ANSWER = b"here\n"
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")  # by which a desktop lets a window come to the front
_NO_SCREEN = ("offscreen", "minimal")


def wanted() -> bool:
    """Whether there is a screen to have one window on: pictures and tests without one run side by side."""
    return os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] not in _NO_SCREEN


class Doorbell(QObject):
    """The door of this process.

    Signals:
        rung: A second start was turned away: the files (a list of paths) it was to open, perhaps none.
    """

    rung = Signal(object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock: IO[bytes] | None = None
        self._server: QLocalServer | None = None

    @property
    def name(self) -> str:
        """A name for what belongs to this user, screen and records."""
        return self._place().name

    def claim(self) -> bool:
        """Become the first; False when another process is. Where no lock can be had, everyone is first."""
        try:
            path = self._place().with_suffix(".lock")
            self._lock = _locked(path)
        except OSError:
            return True
        return self._lock is not None

    def hand_over(self, files: Sequence[Path]) -> bool:
        """Ring at the first and give it the files; False when nobody answers for seconds."""
        message = {
            "files": [str(path.absolute()) for path in files[:MOST_FILES]],
            "tokens": {name: os.environ[name] for name in _TOKENS if name in os.environ},
        }
        data = json.dumps(message).encode() + b"\n"
        end = time.monotonic() + PATIENCE_S
        _let_it_come_forward()
        while time.monotonic() < end:
            with contextlib.suppress(OSError):
                return _ask(self._address(), data) == ANSWER
            time.sleep(0.05)
        return False

    def listen(self) -> None:
        """Answer from now on; only for the first. Loads Qt's network part, so after the first paint."""
        from PySide6.QtNetwork import QLocalServer

        if self._lock is None or self._server is not None:
            return
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        address = self._address()
        QLocalServer.removeServer(address)  # the lock is ours, so whoever made it is gone
        if server.listen(address):
            server.newConnection.connect(self._on_connection)
            self._server = server

    def close(self) -> None:
        """Let the next one be first, and leave nothing behind."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            _unlock(self._lock)
            self._lock = None

    def _place(self) -> Path:
        """The common part of the names of lock and socket: of this user, screen and records."""
        folder = self._folder or _private_folder()
        screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
        what = f"{resources.data_folder()}\0{screen}"
        return folder / f"glutemap-{hashlib.blake2b(what.encode(), digest_size=6).hexdigest()}"

    def _address(self) -> str:
        place = self._place()
        if sys.platform == "win32":
            user = hashlib.blake2b(str(Path.home()).encode(), digest_size=6).hexdigest()
            return f"{place.name}-{user}"
        return str(place.with_suffix(".socket"))

    def _on_connection(self) -> None:
        server = self._server
        connection = server.nextPendingConnection() if server is not None else None
        if connection is not None:
            connection.setReadBufferSize(MOST_BYTES)
            connection.disconnected.connect(connection.deleteLater)
            connection.readyRead.connect(self._on_ready)
            if connection.canReadLine():
                self._read(connection)

    def _on_ready(self) -> None:
        self._read(self.sender())

    def _read(self, connection: object) -> None:
        from PySide6.QtNetwork import QLocalSocket

        if not isinstance(connection, QLocalSocket):
            return
        if not connection.canReadLine():
            if connection.bytesAvailable() >= MOST_BYTES:
                connection.abort()
            return
        files = _understood(bytes(connection.readLine(MOST_BYTES).data()))
        if files is None:
            connection.abort()
            return
        connection.write(ANSWER)
        connection.flush()
        connection.disconnectFromServer()
        self.rung.emit(files)


def _understood(line: bytes) -> list[Path] | None:
    """The files of a message, or None when it is none."""
    try:
        message = json.loads(line)
        files = [Path(name) for name in message["files"] if isinstance(name, str) and "\0" not in name]
        tokens = {name: str(message["tokens"][name]) for name in _TOKENS if name in message["tokens"]}
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    os.environ.update(tokens)  # Qt takes it from there when the window asks to come forward
    return [path for path in files[:MOST_FILES] if path.is_absolute()]


def _private_folder() -> Path:
    """A folder that only this user can enter, which lasts no longer than the session where there is one."""
    session = os.environ.get("XDG_RUNTIME_DIR", "")
    if session and Path(session).is_dir() and os.access(session, os.W_OK):
        return Path(session)
    if sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "glutemap"
        folder.mkdir(parents=True, exist_ok=True)
        return folder
    import tempfile  # seldom needed, and dear

    folder = Path(tempfile.gettempdir()) / _of_this_user()
    folder.mkdir(mode=0o700, exist_ok=True)
    about = folder.lstat()
    if not stat.S_ISDIR(about.st_mode) or about.st_uid != os.getuid() or about.st_mode & 0o077:
        raise PermissionError(f"{folder} is not this user's alone")
    return folder


def _of_this_user() -> str:
    return f"glutemap-{os.getuid()}"


def _ask(address: str, data: bytes) -> bytes:
    """Send one line and read one. Raises OSError when nobody is there. Plain Python: no Qt needed yet."""
    if sys.platform == "win32":
        with open(rf"\\.\pipe\{address}", "r+b", buffering=0) as pipe:  # noqa: PTH123 (not a file)
            pipe.write(data)
            return pipe.read(len(ANSWER))
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(PATIENCE_S)
        line.connect(address)
        line.sendall(data)
        return line.recv(len(ANSWER))


def _let_it_come_forward() -> None:
    """Windows lets only the program in front raise another."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


def _locked(path: Path) -> IO[bytes] | None:
    """The file, locked until it is closed or the process ends; None when another process has it."""
    while True:
        file = path.open("ab")
        try:
            _lock(file)
        except (BlockingIOError, PermissionError):
            file.close()
            return None
        except OSError:
            file.close()
            raise
        # The one before may have removed the file between our opening and locking it.
        with contextlib.suppress(OSError):
            if sys.platform == "win32" or os.fstat(file.fileno()).st_ino == path.stat().st_ino:
                return file
        file.close()


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _unlock(file: IO[bytes]) -> None:
    with contextlib.suppress(OSError):
        if sys.platform != "win32":
            path = Path(str(file.name))
            path.unlink()
            if path.parent.name == _of_this_user():
                path.parent.rmdir()  # unless another screen's window needs it
    file.close()
