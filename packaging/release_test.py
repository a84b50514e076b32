"""What a release must pass on Linux: install the .deb in a clean Debian, use it by real clicks, remove it.

    sudo python packaging/release_test.py [--out FOLDER] [--root FOLDER] [--pictures FOLDER]

Needs root, debootstrap, Xvfb, xdotool and ImageMagick's import. FOLDER of --root is made by debootstrap
unless it is there; that of --out, with the packages, is dist/ unless told. Nothing is installed here.
"""

import argparse
import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import smoke as look

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
USER = "tester"
SIZE = (1280, 800)
# Where to click in a first window of that size.
MARK_PAIN, LEFT_BUTTOCK = (322, 27), (560, 408)
PATIENCE_S = 60
SOCKETS = Path("/tmp/.X11-unix")
SCREEN_TRIES = 3


class FailedError(Exception):
    """What did not hold, in one line."""


def inside(root, *command, user="", env=(), check=True, **options):
    """Run a command in the clean root, as its user when asked."""
    words = ["chroot", *([f"--userspec={user}"] if user else []), str(root), "/usr/bin/env", "-i"]
    words += [
        "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
        f"HOME=/home/{user}" if user else "HOME=/root",
        "LANG=C.UTF-8",
    ]
    words += ["DEBIAN_FRONTEND=noninteractive", *proxies(), *env, *command]
    return subprocess.run(words, check=check, capture_output=True, text=True, **options)


def proxies():
    """What the network of this machine needs, as env takes it."""
    names = ("http_proxy", "https_proxy", "no_proxy")
    return [f"{name}={os.environ[name]}" for name in names if os.environ.get(name)]


def make_root(root, suite):
    """A minimal Debian, unless it is there."""
    if not (root / "etc/debian_version").exists():
        command = ["debootstrap", "--variant=minbase", suite, str(root), "http://deb.debian.org/debian"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    if not (root / "home" / USER).exists():
        inside(root, "useradd", "--create-home", USER)


@contextlib.contextmanager
def mounted(root):
    """The clean root with its own /proc and the sockets of X."""
    places = [root / "proc", root / "tmp/.X11-unix", root / "dev/shm"]
    for place in places:
        place.mkdir(parents=True, exist_ok=True)
    SOCKETS.mkdir(mode=0o1777, exist_ok=True)
    subprocess.run(["mount", "-t", "proc", "proc", str(places[0])], check=True)
    subprocess.run(["mount", "--bind", str(SOCKETS), str(places[1])], check=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "shm", str(places[2])], check=True)
    try:
        yield
    finally:
        for place in reversed(places):
            subprocess.run(["umount", "-l", str(place)], check=False)


def started_screen():
    """A new virtual screen: its server and its number."""
    read, write = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-ac", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        return server, answer.readline().strip()


@contextlib.contextmanager
def screen():
    """A virtual screen; its name."""
    for _ in range(SCREEN_TRIES):
        server, number = started_screen()
        # Another server that ends just now, and had this number before, takes the new one's socket with it.
        time.sleep(1)
        if number and (SOCKETS / f"X{number}").exists():
            break
        server.kill()
        server.wait(10)
    else:
        raise FailedError("no virtual screen")
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


class Session:
    """The installed program on the screen of a test."""

    def __init__(self, root, display, pictures):
        self.root, self.display, self.pictures = root, display, pictures
        self.home = root / "home" / USER
        self.state = self.home / ".local/state/glutemap"

    def start(self, *arguments, language="en"):
        """Start the program as its user."""
        words = ["chroot", f"--userspec={USER}", str(self.root), "/usr/bin/env", "-i"]
        words += [f"DISPLAY={self.display}", f"HOME=/home/{USER}", "LANG=C.UTF-8", "PATH=/usr/bin:/bin"]
        words += [f"GLUTEMAP_LANGUAGE={language}"]
        return subprocess.Popen([*words, "glutemap", *arguments], stderr=subprocess.PIPE, text=True)

    def act(self, *words):
        """xdotool."""
        subprocess.run(["xdotool", *words], env=os.environ | {"DISPLAY": self.display}, check=True)

    def click(self, spot):
        """A real click."""
        self.act("mousemove", "--sync", str(spot[0]), str(spot[1]), "click", "1")

    def key(self, keys):
        """A key for the newest window of the program; without a window manager nobody has the focus."""
        window = self.windows()[-1]
        self.act("windowfocus", "--sync", window, "key", keys)

    def picture(self, name):
        """What is on the screen, as a file to look at."""
        if self.pictures:
            target = str(self.pictures / f"{name}.png")
            subprocess.run(["import", "-display", self.display, "-window", "root", target], check=False)

    def windows(self, name="^glutemap"):
        """The windows of this name that can be seen."""
        words = ["xdotool", "search", "--onlyvisible", "--name", name]
        environment = os.environ | {"DISPLAY": self.display}
        return subprocess.run(words, env=environment, capture_output=True, text=True).stdout.split()

    def has_window(self):
        """Whether there is one."""
        return bool(self.windows())

    def marks(self):
        """The regions that are marked, from the file in which the program keeps them."""
        for path in self.state.glob("*.unsaved"):
            with contextlib.suppress(ValueError, OSError):
                return json.loads(path.read_text())["regions"]
        return {}


def wait_for(condition, what, patience=PATIENCE_S):
    """Wait until something holds."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.1)
    raise FailedError(f"{what} did not come within {patience} s")


def use(session):
    """The main job by real clicks; a second start; a death; a goodbye."""
    program = session.start()
    wait_for(lambda: session.has_window() or program.poll() is not None, "the window")
    if program.poll() is not None:
        raise FailedError(f"the program ended at once: {program.stderr.read()}")
    time.sleep(4)
    session.picture("1-first-start")
    session.click(MARK_PAIN)
    time.sleep(1)
    session.click(LEFT_BUTTOCK)
    wait_for(session.marks, "a marked region")
    marked = session.marks()
    if not all("left" in region and "buttock" in region for region in marked):
        raise FailedError(f"the click on the left buttock marked {marked}")
    time.sleep(2)
    session.picture("2-marked-and-ranked")

    file = session.home / "from a friend.glutemap"
    file.write_text('{"body": "female", "regions": {"calf_upper.right": 6}, "strokes": []}')
    second = session.start(f"/home/{USER}/{file.name}")
    if second.wait(20):
        raise FailedError(f"the second start: status {second.returncode}: {second.stderr.read()}")
    wait_for(lambda: "calf_upper.right" in session.marks(), "the file of the second start")
    session.picture("3-file-of-a-second-start")

    program.kill()
    program.wait(10)
    wait_for(lambda: not session.has_window(), "the end of the killed window")
    program = session.start()
    wait_for(session.has_window, "the window after a kill")
    time.sleep(4)
    session.picture("4-after-a-kill")
    if "calf_upper.right" not in session.marks():
        raise FailedError("the marks did not outlive the kill")
    session.key("Escape")  # not now
    time.sleep(1)
    session.key("ctrl+q")
    if program.wait(20):
        raise FailedError(f"closing: status {program.returncode}: {program.stderr.read()}")
    if list(session.state.glob("*.unsaved")):
        raise FailedError("closed in good order, but the kept marks are still there")
    log = session.state / "glutemap.log"
    if log.exists():
        raise FailedError(f"the log is not empty:\n{log.read_text()[-3000:]}")


def speak(session, language):
    """The window in another language, with Qt's own dialog of files; what they say smoke.py has read."""
    program = session.start(language=language)
    wait_for(session.has_window, f"the window in {language}")
    time.sleep(4)
    session.picture(f"5-window-{language}")
    before = set(session.windows("."))
    session.key("ctrl+alt+o")
    wait_for(lambda: set(session.windows(".")) - before, f"the dialog of files in {language}")
    time.sleep(2)
    session.picture(f"6-dialog-{language}")
    dialog = (set(session.windows(".")) - before).pop()
    session.act("windowfocus", "--sync", dialog, "key", "Escape")
    wait_for(lambda: set(session.windows(".")) <= before, "the end of the dialog")
    session.key("ctrl+q")
    if program.wait(20):
        raise FailedError(f"closing in {language}: status {program.returncode}: {program.stderr.read()}")


def missing_libraries(root):
    """Libraries that a file of the installed program asks for and nobody has."""
    out = set()
    for path in sorted((root / "opt/glutemap").rglob("*.so*")):
        if path.is_symlink():
            continue
        inner = "/" + str(path.relative_to(root))
        said = inside(root, "ldd", inner, check=False).stdout
        out |= {f"{line.split()[0]} ({path.name})" for line in said.splitlines() if "not found" in line}
    return sorted(out)


def left_over(root, packaged):
    """What is still there of a removed program, and what it left elsewhere, without the user's own files."""
    files = [root / path.lstrip("/") for path in packaged if path]
    out = [str(path) for path in files if path.is_symlink() or path.is_file()]
    pruned = [word for name in ("home", "var") for word in ("-path", str(root / name), "-prune", "-o")]
    # Of what is in the root: its own name may well be the program's.
    command = ["find", str(root), "-mindepth", "1", "-xdev", *pruned, "-iname", "*glutemap*", "-print"]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\n")
    return out + [path for path in found if path and not path.endswith(".deb")]


def test(root, packages, pictures):
    """Everything; raises FailedError."""
    package = next(iter(sorted(packages.glob("glutemap_*.deb"))), None)
    archive = next(iter(sorted(packages.glob("glutemap-*-linux-*.tar.xz"))), None)
    if package is None or archive is None:
        raise FailedError(f"no packages in {packages}: python packaging/linux.py makes them")
    shutil.rmtree(root / "home" / USER, ignore_errors=True)
    inside(root, "mkhomedir_helper", USER, check=False)
    home = root / "home" / USER
    home.mkdir(exist_ok=True)
    shutil.chown(home, user=home_owner(root), group=home_owner(root))
    shutil.copy(package, root / "tmp" / package.name)
    inside(root, "apt-get", "update")
    inside(root, "apt-get", "install", "-y", "--no-install-recommends", f"/tmp/{package.name}")
    packaged = inside(root, "dpkg", "-L", "glutemap").stdout.split("\n")
    print(f"installed: {len(packaged)} files and folders")
    missing = missing_libraries(root)
    if missing:
        raise FailedError("libraries that nobody has: " + ", ".join(missing))
    print(inside(root, "glutemap", "--version", user=USER).stdout.strip(), "starts by its name")
    print(smoke(root, "/usr/bin/glutemap"))
    with screen() as display:
        use(Session(root, display, pictures))
        for language in (code for code in look.WORDS if code != "en"):
            speak(Session(root, display, pictures), language)
    print("used by real clicks; spoke", ", ".join(look.WORDS))
    unpacked = root / "tmp" / "portable"
    shutil.rmtree(unpacked, ignore_errors=True)
    unpacked.mkdir()
    subprocess.run(["tar", "-xf", str(archive), "-C", str(unpacked), "--strip-components=1"], check=True)
    print("the portable archive:", smoke(root, "/tmp/portable/glutemap"))
    shutil.rmtree(unpacked)
    shutil.rmtree(root / "tmp/elsewhere")
    inside(root, "apt-get", "purge", "-y", "glutemap")
    left = left_over(root, packaged)
    if left:
        raise FailedError("left behind: " + ", ".join(left[:20]))
    own = sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())
    print("removed; of the user there is still:", ", ".join(own))


def smoke(root, program):
    """smoke.py's look at a program in the clean root, started from outside through chroot."""
    wrapper = root.parent / f"{root.name}-run"
    wrapper.write_text(
        f"#!/bin/sh\nexec chroot --userspec={USER} {root} /usr/bin/env HOME=/home/{USER} "
        f'GLUTEMAP_CACHE= GLUTEMAP_STATE= GLUTEMAP_DATA= XDG_CONFIG_HOME= {program} "$@"\n'
    )
    wrapper.chmod(0o755)
    said = subprocess.run([str(wrapper), "muscles", "--json"], capture_output=True, text=True, check=True)
    count = len(json.loads(said.stdout))
    wrapper.unlink()
    took = []
    for language in look.WORDS:
        around = [
            "QT_QPA_PLATFORM=offscreen",
            "XDG_CONFIG_HOME=/tmp/elsewhere",
            f"GLUTEMAP_LANGUAGE={language}",
        ]
        trace = inside(root, program, "--trace-startup", user=USER, env=around).stdout
        try:
            look.speaks(language, trace)
        except look.BrokenError as fault:
            raise FailedError(str(fault)) from fault
        took.append(f"{look.PAINTED.search(trace).group(1)} ms in {language}")
    return f"{count} muscles; first paint after {', '.join(took)}"


def home_owner(root):
    """The number of the clean root's user."""
    line = next(row for row in (root / "etc/passwd").read_text().splitlines() if row.startswith(f"{USER}:"))
    return int(line.split(":")[2])


def main(arguments):
    parser = argparse.ArgumentParser(description="Install, use and remove the .deb in a clean Debian.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--root", type=Path, default=Path("/var/tmp/glutemap-clean"))
    parser.add_argument("--suite", default="bookworm", help="the Debian to install in")
    parser.add_argument("--pictures", type=Path)
    options = parser.parse_args(arguments)
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    try:
        make_root(options.root, options.suite)
        with mounted(options.root):
            test(options.root, options.out, options.pictures)
    except FailedError as fault:
        print(f"NOT well: {fault}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as fault:
        print(f"NOT well: {fault}\n{fault.stdout}\n{fault.stderr}", file=sys.stderr)
        return 1
    print("the release may go")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
