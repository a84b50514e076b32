"""What is said about the records, in full, where a decision is asked for; see `glutemap.language`."""

from glutemap.language import later, many, tr

FORGOTTEN = later(
    "If this passphrase is forgotten, the records cannot be opened by anyone: not by you, not by the makers "
    "of glutemap, and there is no second way in. The backups have the same passphrase. Write it down and "
    "keep it in a safe place, away from this computer."
)
NO_PASSPHRASE = later(
    "Without a passphrase, anyone who can use this computer or its disk can read the clients' records."
)
REMOVE_PASSPHRASE = later(
    "The records and their backups will be stored unencrypted. Anyone who can use this computer or its disk "
    "can then read them."
)
EXPORT_ENCRYPTED = later(
    "This writes one file with everything about {name}. It can be opened only with the passphrase that you "
    "choose for it now; pass that passphrase on by another route than the file."
)
EXPORT_OPEN = later(
    "This writes one file with everything about {name} that anyone who gets hold of it can read. Use it only "
    "where that is wanted."
)
NOT_RECOVERY = later(
    "A smaller drawing is not proof of recovery: how much is drawn follows how people fare only loosely."
)


def delete_client(name: str, sessions: int) -> str:
    """What deleting a client for good means."""
    rest = tr(
        "It cannot be undone. Copies that were exported or printed, and copies made by other programs (a "
        "backup of the whole computer, for instance), are not touched. Bytes that a solid-state disk has set "
        "aside itself are out of any program's reach; unless the records have a passphrase, a specialist "
        "might still read those."
    )
    if not sessions:
        what = tr(
            "This deletes {name} for good, with no sessions: from the records and, if you leave the box "
            "ticked, from the backups on this computer.",
            name=name,
        )
    else:
        what = many(
            sessions,
            "This deletes {name} for good, with {n} session: from the records and, if you leave the box "
            "ticked, from the backups on this computer.",
            "This deletes {name} for good, with {n} sessions: from the records and, if you leave the box "
            "ticked, from the backups on this computer.",
            name=name,
        )
    return f"{what} {rest}"
