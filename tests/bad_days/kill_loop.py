"""Kill the program again and again while it works on the clients' records; count what was lost. By hand:

    python -m tests.bad_days.kill_loop --kills 1000 --window-kills 25 --minutes 15

Real processes, ended by SIGKILL at a random moment. Each says what it is about to do and what is confirmed;
after each kill the records are opened again and compared, fact by fact, with what was confirmed. Only the one
thing that was under way may be there or not, and then whole. Unix only: processes are made by fork.
"""

import argparse
import copy
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_CLIENTS, MOST_SESSIONS = 5, 4
LONGEST_LIFE_S = 0.35
A_FRESH_FOLDER = 40  # kills
DURABLE_S = 1.0  # of painting in the window


class World:
    """What should be in the records: for each client's name the sessions, each as strokes, notes, answers."""

    def __init__(self):
        self.clients = {}
        self.made = 0

    def choose(self, chance):
        """Something to do next, as it goes over the pipe."""
        names = sorted(self.clients)
        sessions = [(name, number) for name in names for number in range(len(self.clients[name]))]
        ways = ["client"] * (len(names) < MOST_CLIENTS) + ["rekey", "backup"]
        if names:
            ways += ["session"] * 2 + ["delete_client", "import"]
        if sessions:
            ways += ["stroke"] * 12 + ["notes"] * 4 + ["answer"] * 4 + ["delete_session"]
        what = chance.choice(ways)
        if what in ("stroke", "notes", "answer", "delete_session"):
            return [what, *chance.choice(sessions), chance.randrange(10**6)]
        if what == "client":
            self.made += 1
            return [what, f"Client {chance.randrange(10**9)}"]
        if what == "session" and all(len(self.clients[n]) >= MOST_SESSIONS for n in names):
            what = "delete_client"
        return [what, chance.choice(names)] if what in ("session", "delete_client", "import") else [what]

    def apply(self, step):
        """What is true once the step is done."""
        what, *given = step
        if what == "client":
            self.clients[given[0]] = []
        elif what == "session":
            self.clients[given[0]].append([0, "", {}])
        elif what == "delete_client":
            del self.clients[given[0]]
        elif what == "import":
            self.clients[f"{given[0]} (copy)"[:190]] = copy.deepcopy(self.clients[given[0]])
        elif what == "delete_session":
            del self.clients[given[0]][given[1]]
        elif what == "stroke":
            self.clients[given[0]][given[1]][0] += 1
        elif what == "notes":
            self.clients[given[0]][given[1]][1] = f"note {given[2]}"
        elif what == "answer":
            self.clients[given[0]][given[1]][2][f"clue_{given[2] % 5}"] = bool(given[2] % 2)

    def after(self, step):
        """The world with one more step done."""
        other = copy.deepcopy(self)
        other.apply(step)
        return other


class Hands:
    """Does the steps in the records."""

    def __init__(self, folder, words):
        from glutemap.clients.store import Store

        self.store, self.words = Store(folder), words
        if self.store.needs_passphrase:
            self.store.unlock(words)
        else:
            self.store.open()

    def seen(self):
        """The clients as they are in the records."""
        return {
            found.name: [
                [len(s.drawings[""].strokes) if "" in s.drawings else 0, s.notes, dict(s.answers)]
                for s in self._sessions(found.id)
            ]
            for found in self.store.find("", 1000)
        }

    def do(self, step):
        what, *given = step
        getattr(self, f"_{what}")(*given)

    def _sessions(self, client_id):
        return sorted(self.store.open_client(client_id).sessions, key=lambda session: session.id)

    def _id(self, name):
        return next(found.id for found in self.store.find("", 1000) if found.name == name)

    def _live(self, name, number):
        return self.store.resume_session(self._sessions(self._id(name))[number].id)

    def _client(self, name):
        from glutemap.clients.records import Person

        self.store.add_client(Person(name=name))

    def _session(self, name):
        self.store.start_session(self._id(name), date(2026, 1, 1))

    def _stroke(self, name, number, where):
        from glutemap.clients.records import Drawing
        from tests.clients.makers import stroke

        live = self._live(name, number)
        there = live.read().drawings.get("", Drawing()).strokes
        live.draw(Drawing(strokes=(*there, stroke(where % 300, points=1 + where % 40))))

    def _notes(self, name, number, which):
        self._live(name, number).write_notes(f"note {which}")

    def _answer(self, name, number, which):
        self._live(name, number).answer(f"clue_{which % 5}", bool(which % 2))

    def _delete_session(self, name, number, _which):
        self.store.delete_session(self._sessions(self._id(name))[number].id)

    def _delete_client(self, name):
        self.store.delete_client(self._id(name))

    def _import(self, name):
        content = self.store.gather(self._id(name))
        self.store.import_client(content, copy=True)

    def _backup(self):
        self.store.back_up()

    def _rekey(self):
        if self.store.needs_passphrase:
            self.store.remove_passphrase(self.words)
        else:
            self.store.set_passphrase(self.words)


def _work(folder, words, world, chance, pipe):
    """In the process that will be killed: work without end."""

    def say(*told):
        os.write(pipe, (json.dumps(told) + "\n").encode())  # one piece: a kill leaves no half line

    hands = Hands(folder, words)
    say("open")
    while True:
        step = world.choose(chance)
        if step[0] == "import" and f"{step[1]} (copy)" in world.clients:
            continue
        say("will", step)
        hands.do(step)
        world.apply(step)
        say("did", step)


def one_kill(folder, words, world, chance):
    """Let a process work and kill it. Returns what it said; [] when it had not even opened the records."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reading)
            _work(folder, words, copy.deepcopy(world), chance, writing)
        except BaseException as fault:  # noqa: BLE001  (it must end here, whatever it is)
            os.write(writing, (json.dumps(["fault", repr(fault)]) + "\n").encode())
        finally:
            os._exit(3)
    os.close(writing)
    # Half of them from the first moment on, so that opening and mending are hit too.
    time.sleep(chance.uniform(0, LONGEST_LIFE_S if chance.random() < 0.5 else 0.08))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        said = [json.loads(line) for line in pipe.read().splitlines()]
    if not os.WIFSIGNALED(status):
        raise AssertionError(f"it ended by itself: {said[-3:]}")
    return said


class Tally:
    """The figures."""

    def __init__(self):
        self.kills = self.working = self.opening = self.confirmed = self.lost = 0
        self.under_way = {}
        self.troubles = []


def _warm_up(folder):
    """Do everything once: what is imported at first use is then there in every fork."""
    hands, world = Hands(folder, "correct horse battery"), World()
    steps = (["client", "A"], ["session", "A"], ["stroke", "A", 0, 1], ["notes", "A", 0, 1], ["answer",
        "A", 0, 1],
             ["import", "A"], ["backup"], ["rekey"], ["rekey"], ["delete_session", "A", 0, 1],
             ["delete_client", "A"])  # fmt: skip
    for step in steps:
        hands.do(step)
        world.apply(step)
        assert hands.seen() == world.clients, step
    hands.store.close()


def kill_often(place, kills, seed, minutes=None, warm_up=True):
    """Kill and compare. Returns the figures."""
    from glutemap.clients import backups, secret

    secret.N = 16  # keys that take no time: the moments that matter are those on the disk
    tally = Tally()
    chance = random.Random(seed)
    until = time.monotonic() + minutes * 60 if minutes else float("inf")
    if warm_up:
        _warm_up(place / "warm-up")
    folder, world = place / "0", World()
    while tally.kills < kills and time.monotonic() < until:
        if tally.kills and tally.kills % A_FRESH_FOLDER == 0:
            folder, world = place / str(tally.kills), World()
        said = one_kill(folder, "correct horse battery", world, random.Random(chance.random()))
        tally.kills += 1
        if any(told[0] == "open" for told in said):
            tally.working += 1
        else:
            tally.opening += 1
        for told in said:
            if told[0] == "did":
                world.apply(told[1])
                tally.confirmed += 1
        under_way = said[-1][1] if said and said[-1][0] == "will" else None
        if under_way:
            tally.under_way[under_way[0]] = tally.under_way.get(under_way[0], 0) + 1
        world = _compared(folder, world, under_way, tally, backups)
    return tally


def _compared(folder, world, under_way, tally, backups):
    """Open the records again; returns the world as it now is."""
    hands = Hands(folder, "correct horse battery")
    try:
        seen = hands.seen()
        if seen == world.clients:
            pass
        elif under_way and seen == world.after(under_way).clients:
            world = world.after(under_way)
        else:
            tally.lost += 1
            tally.troubles.append(f"kill {tally.kills}: {world.clients} became {seen} during {under_way}")
            world.clients = seen
        for notice in hands.store.notices:
            tally.troubles.append(f"kill {tally.kills}: {notice}")
        bad = [
            b.path.name for b in backups.backups_in(folder) if not backups.is_good(b.path, hands.store.secret)
        ]
        left = [path.name for path in folder.rglob("*.glutemap-half*")]
        if bad or left:
            tally.troubles.append(f"kill {tally.kills}: bad backups {bad}, left half done {left}")
    finally:
        hands.store.close()
    return world


def kill_window(place, chance):
    """Kill the real window while somebody paints. Returns (strokes painted, strokes lost that were older than
    a second, age in seconds of the oldest one lost)."""
    environment = {
        **os.environ, "GLUTEMAP_DATA": str(place / "clients"), "GLUTEMAP_STATE": str(place / "state"),
        "XDG_CONFIG_HOME": str(place / "config"), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    command = [sys.executable, "-B", "-m", "tests.bad_days.painter"]
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, env=environment
    )
    first = child.stdout.readline()
    assert first == b"painting\n", (first, child.communicate()[1][-2000:])
    time.sleep(chance.uniform(0.3, 3.0))
    at = time.monotonic()
    child.kill()
    said = child.communicate(timeout=60)[0].decode().splitlines()
    painted = [float(line) for line in said]
    from glutemap.clients.store import Store

    store = Store(place / "clients")
    store.open()
    [client] = store.find("")
    drawings = [session.drawings[""] for session in store.open_client(client.id).sessions if session.drawings]
    kept = sum(len(drawing.strokes) for drawing in drawings)
    store.close()
    ages = [at - when for when in painted[kept:]]
    return len(painted), sum(age > DURABLE_S for age in ages), max(ages, default=0.0)


def _forget_notes():
    """For the test of this loop: notes that are confirmed and never written."""
    Hands._notes = lambda *_given: None
    World.choose = lambda world, chance: (
        ["client", "A"] if not world.clients
        else ["session", "A"] if not world.clients["A"]
        else ["notes", "A", 0, chance.randrange(10**6)]
    )  # fmt: skip


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--window-kills", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, help="end the first part after that long")
    parser.add_argument("--forgetful", action="store_true", help="see whether a loss is noticed")
    given = parser.parse_args()
    figures = {}
    with tempfile.TemporaryDirectory(prefix="glutemap-kills-") as place:
        if given.forgetful:
            _forget_notes()
        figures |= vars(kill_often(Path(place), given.kills, given.seed, given.minutes, not given.forgetful))
    chance = random.Random(given.seed)
    window = {"kills": 0, "painted": 0, "lost": 0, "oldest_lost_s": 0.0}
    for _ in range(given.window_kills):
        with tempfile.TemporaryDirectory(prefix="glutemap-kills-") as place:
            painted, lost, oldest = kill_window(Path(place), chance)
        window["kills"] += 1
        window["painted"] += painted
        window["lost"] += lost  # that were older than DURABLE_S
        window["oldest_lost_s"] = max(window["oldest_lost_s"], round(oldest, 2))
    print(json.dumps({**figures, "window": window}))
    return 1 if figures["lost"] or figures["troubles"] or window["lost"] else 0


if __name__ == "__main__":
    sys.exit(main())
