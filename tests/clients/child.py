"""Run as a process of its own, ``python -m tests.clients.child WHAT FOLDER``: says what is confirmed."""

import itertools
import os
import sys
from datetime import date
from pathlib import Path

from glutemap.clients import secret
from glutemap.clients.errors import StoreError
from glutemap.clients.records import Drawing
from glutemap.clients.store import Store
from tests.clients.makers import fill, stroke

WORDS = "correct horse battery"


def say(*words):
    os.write(1, (" ".join(map(str, words)) + "\n").encode())  # one piece: a kill leaves no half line


def opened(folder):
    store = Store(folder)
    if store.needs_passphrase:
        store.unlock(WORDS)
    else:
        store.open()
    for notice in store.notices:
        say("notice", notice)
    return store


def paint(folder):
    """Mark without end, saying each mark once it is confirmed."""
    store = opened(folder)
    live = store.start_session(store.find("")[0].id, date(2026, 1, 1))
    say("session", live.id)
    strokes = []
    for number in itertools.count(1):
        strokes.append(stroke(number))
        live.draw(Drawing(strokes=tuple(strokes)))
        say("marked", number)
        if number % 7 == 0:
            store.back_up()


def rekey(folder):
    """Set and remove the passphrase without end."""
    store = opened(folder)
    say("open")
    while True:
        if store.needs_passphrase:
            store.remove_passphrase(WORDS)
        else:
            store.set_passphrase(WORDS)
        say("changed")


def hold(folder):
    """Keep the records open until the input ends."""
    store = opened(folder)
    say("holding")
    sys.stdin.read()
    store.close()


def fill_the_disk(folder, most_bytes):
    """Write with a limit on the size of files until it is reached, then look at what is there."""
    import resource

    store = opened(folder)
    client_id = store.find("")[0].id
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, resource.RLIM_INFINITY))
    live = store.start_session(client_id, date(2026, 1, 1))
    say("session", live.id)
    strokes = []
    try:
        for number in range(5000):
            strokes.append(stroke(number, points=400))
            live.draw(Drawing(strokes=tuple(strokes)))
            confirmed = number + 1
    except StoreError as fault:
        say("confirmed", confirmed)
        say("fault", fault.trouble, fault)
    try:
        store.back_up()
        say("backed up")
    except StoreError as fault:
        say("fault", fault.trouble, fault)
    say("there", len(live.read().drawings[""].strokes))
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    live.draw(Drawing(strokes=tuple(strokes)))
    say("there", len(live.read().drawings[""].strokes), len(strokes))
    store.close()


def no_network(folder):
    """Do everything once; any use of a socket or of another program ends the process."""
    seen = []

    def watch(event, _given):
        if event.startswith(("socket.", "subprocess.", "os.system", "urllib.", "ssl.")):
            seen.append(event)

    sys.addaudithook(watch)
    store = Store(folder)
    store.open()
    client_id = fill(store)
    store.set_passphrase(WORDS)
    store.lock()
    store.unlock(WORDS)
    out = folder.parent / "export"
    from glutemap.clients import transfer

    store.export_client(client_id, out.with_suffix(".json"), None)
    store.export_client(client_id, out.with_suffix(".glutemap-client"), "12345678")
    content = transfer.read(out.with_suffix(".glutemap-client"), "12345678")
    store.import_client(content, copy=True)
    store.back_up()
    store.recover()
    store.delete_client(client_id)
    store.remove_passphrase(WORDS)
    store.close()
    say("seen", seen)


if __name__ == "__main__":
    secret.N = 16
    _, what, where, *rest = sys.argv
    globals()[what](Path(where), *map(int, rest))
