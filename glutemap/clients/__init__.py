"""The client store: people, sessions and pain maps over time. No Qt, no network.

The files, all in one folder (`resources.data_folder`):

    clients.db          the records: an SQLite 3 database (tables: `schema`)
    clients.db-wal      the newest changes while the program runs; folded in when it closes
    clients.lock        held by the running program, so that there is only one
    unlock.json         how many wrong passphrases there were (`patience`)
    backups/            clients-000042-20261122T084500Z.db: number and time (UTC) (`backups`)
    damaged/            files that were found damaged, kept as they were

With a passphrase, clients.db, its -wal and every backup are encrypted page by page with ChaCha20-Poly1305 as
SQLite3 Multiple Ciphers does it (cipher ``chacha20``, raw key with salt); the salt is the first 16 bytes of
the file and the key comes from `secret`. Each page carries an authentication tag, so a changed byte is found.
Without a passphrase it is ordinary SQLite: damage to its structure is found, a changed letter
inside a text is not.

Versions: `PRAGMA application_id` says that a file is ours, `PRAGMA user_version` which version of the tables
it holds. An older file is brought forward step by step, after a backup; a newer one is refused and left as it
was.

An exported client is described in `transfer`.
"""
