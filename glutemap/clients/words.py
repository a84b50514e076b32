"""What is said about the records, in full, where a decision is asked for."""

FORGOTTEN = (
    "If this passphrase is forgotten, the records cannot be opened by anyone: not by you, not by the makers "
    "of glutemap, and there is no second way in. The backups have the same passphrase. Write it down and "
    "keep it in a safe place, away from this computer."
)
NO_PASSPHRASE = (
    "Without a passphrase, anyone who can use this computer or its disk can read the clients' records."
)
REMOVE_PASSPHRASE = (
    "The records and their backups will be stored unencrypted. Anyone who can use this computer or its disk "
    "can then read them."
)
LOCKED = "The records are locked. Nothing was lost: each mark was stored when it was made."
DELETE_CLIENT = (
    "This deletes {name} for good, with {sessions}: from the records and, if you leave the box ticked, from "
    "the backups on this computer. It cannot be undone. Copies that were exported or printed, and copies "
    "made by other programs (a backup of the whole computer, for instance), are not touched. Bytes that a "
    "solid-state disk has set aside itself are out of any program's reach; unless the records have a "
    "passphrase, a specialist might still read those."
)
EXPORT_ENCRYPTED = (
    "This writes one file with everything about {name}. It can be opened only with the passphrase that you "
    "choose for it now; tell that passphrase on another way than the file."
)
EXPORT_OPEN = (
    "This writes one file with everything about {name} that anyone who gets hold of it can read. Use it only "
    "where that is wanted."
)
DUPLICATE = (
    "{name} is in the records already. Keep both (the imported one becomes a copy), or replace the one that "
    "is here with the imported one?"
)
NOT_RECOVERY = (
    "A smaller drawing is not proof of recovery: how much is drawn follows how people fare only loosely."
)
