"""What no input may do: take long, take memory, write elsewhere, reach the network, start a program."""

import faulthandler
import os
import signal
import sys
import time
import traceback
from contextlib import contextmanager, suppress
from pathlib import Path

MOST_S = 2.0  # of processor time for one input: a busy machine makes nobody slow by that clock
MOST_WAIT_S = 60.0  # by the clock on the wall: longer is waiting for something that never comes
MOST_GROWTH_MB = 200.0
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
# Where an event names what it changes: the number of the path, and of the open folder it is relative to.
_CHANGES = {"os.mkdir": ((0, 2),), "os.remove": ((0, 1),), "os.rmdir": ((0, 1),), "os.rename": ((0, 2), (1,
    3)),
            "os.link": ((1, 3),), "os.symlink": ((1, 2),), "os.truncate": ((0, None),), "os.chmod": ((0, 2),),
            "os.chown": ((0, 3),), "shutil.rmtree": ((0, None),), "shutil.move": ((1, None),),
            "shutil.copyfile": ((1, None),)}  # fmt: skip
_OUTSIDE = ("socket.", "ssl.", "urllib.", "http.", "ftplib.", "smtplib.", "subprocess.", "os.system",
    "os.exec",
            "os.posix_spawn", "os.fork", "webbrowser.", "pickle.", "marshal.loads",
            "ctypes.dlopen")  # fmt: skip
_LOADS_CODE = ("marshal.loads", "ctypes.dlopen")  # which importing a module does too


class TookTooLongError(Exception):
    """An input used more than its time."""


class Watch:
    """Follows a process through its inputs; ``found`` has a line for everything that may not be."""

    def __init__(self, place):
        self.place = Path(place).resolve()
        self.found = []
        self.slowest_s = 0.0
        self.slowest = ""
        self.input = None
        self._base_mb = 0.0
        self.growth_mb = 0.0
        self._known_names = set()
        self._changed = []

    def begin(self):
        """From here on; what is loaded and compiled once has been."""
        self._base_mb = resident_mb()
        self._known_names = self._names_around()
        sys.addaudithook(self._heard)

    @contextmanager
    def on(self, name, allowed, most_s=MOST_S):
        """One input: the errors that are ``allowed`` are answers, any other is a fault of the program."""
        forget_peak()
        self.input = name
        began = time.process_time()
        try:
            with limited(most_s):
                yield
        except allowed as answer:
            self._look_at_answer(answer)
        except TookTooLongError:
            self.found.append(f"{name}: more than {most_s:g} s\n{traceback.format_exc(limit=-6)}")
        except BaseException:  # noqa: BLE001  (SystemExit and MemoryError are just what is looked for)
            self.found.append(f"{name}: {traceback.format_exc(limit=-8)}")
        took = time.process_time() - began
        self.input = None
        self._measure(name, took)

    def _measure(self, name, took):
        if took > self.slowest_s:
            self.slowest_s, self.slowest = took, name
        growth = peak_mb() - self._base_mb
        if growth > MOST_GROWTH_MB >= self.growth_mb:
            self.found.append(f"{name}: the process grew by {growth:.0f} MB")
        self.growth_mb = max(self.growth_mb, growth)
        for what in self._changed:
            self.found.append(f"{name}: {what}")
        self._changed.clear()

    def _look_at_answer(self, answer):
        text = str(answer)
        if not text.strip():
            self.found.append(f"{self.input}: {type(answer).__name__} says nothing")
        elif len(text) > 200_000:
            self.found.append(f"{self.input}: {type(answer).__name__} says {len(text)} letters")

    def end(self):
        """What stands where nothing was before: the database engine and Qt open files unheard."""
        strays = self._names_around() - self._known_names
        self.found += [f"written outside its place: {name}" for name in sorted(strays)]

    def _names_around(self):
        """The names in the folders round the place, in the home and in the working folder."""
        folders = {self.place.parent, Path.home(), Path.cwd()}
        return {
            str(path)
            for folder in folders
            for path in folder.rglob("*")
            if not path.is_relative_to(self.place) and "__pycache__" not in path.parts
        }

    def _heard(self, event, given):
        if self.input is None:
            return
        if event.startswith(_OUTSIDE) and not (event in _LOADS_CODE and _importing()):
            self._changed.append(f"{event} {str(given)[:100]}")
        elif event == "open":
            path, _mode, flags = given
            writes = isinstance(flags, int) and flags & _WRITES
            if writes and isinstance(path, str | bytes | os.PathLike):
                self._check_place(event, path)
        elif event in _CHANGES:
            for path, folder in _CHANGES[event]:
                if isinstance(given[path], str | bytes | os.PathLike):
                    self._check_place(event, given[path], -1 if folder is None else given[folder])

    def _check_place(self, event, path, folder=-1):
        name = os.fsdecode(path)
        if isinstance(folder, int) and folder >= 0:
            name = os.path.join(os.readlink(f"/proc/self/fd/{folder}"), name)  # noqa: PTH118, PTH115
        whole = Path(os.path.abspath(name))  # noqa: PTH100  (must not follow anything)
        if not whole.is_relative_to(self.place) and str(whole) != os.devnull:
            self._changed.append(f"{event} of {whole}")


def _importing():
    frame = sys._getframe()
    while frame is not None:
        if "importlib" in frame.f_code.co_filename:
            return True
        frame = frame.f_back
    return False


@contextmanager
def limited(most_s):
    """Stop what takes longer; without the signals of Unix it is only measured."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(_number, _frame):
        raise TookTooLongError

    signal.signal(signal.SIGPROF, stop)
    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_PROF, most_s)
    signal.setitimer(signal.ITIMER_REAL, MOST_WAIT_S)
    faulthandler.dump_traceback_later(2 * MOST_WAIT_S, exit=True)  # for what no signal reaches
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)


def forget_peak():
    """Start the highest mark of memory anew (Linux; elsewhere it is that of the whole process)."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def peak_mb():
    """The most memory held since `forget_peak`, or what is held now where that is not told."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
            1 << 20 if sys.platform == "darwin" else 1024
        )
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024


def resident_mb():
    """The memory held now."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20
    except OSError:
        return peak_mb()
