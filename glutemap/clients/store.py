"""The one door to the clients' records. All methods may raise StoreError, one clear line each.

store = Store()                       # holds the folder; BUSY when another copy of the program does
if store.needs_passphrase: store.unlock(words)
else: store.open()
live = store.start_session(store.add_client(Person(name="A. B.")), date.today())
live.draw(Drawing.of(pain_map))       # on the disk when it returns
store.back_up_if_due()                # in idle moments, and at the end
store.close()
"""

import uuid
from datetime import date
from pathlib import Path

import msgspec

from glutemap.clients import people, rekeying, removal, salvage, sessions, transfer
from glutemap.clients.errors import StoreError, Trouble
from glutemap.clients.live import LiveSession
from glutemap.clients.records import Client, Found, Person, Record, Session
from glutemap.clients.transfer import ClientContent, ClientHead
from glutemap.clients.vault import Vault
from glutemap.language import tr


class OpenClient(Record, frozen=True, kw_only=True):
    """A client with all sessions, oldest day first."""

    client: Client
    sessions: tuple[Session, ...]


class Store(Vault):
    """Clients and their sessions. Opening, locking and backing up: see `Vault`."""

    def _opened(self) -> None:
        removal.finish(self)

    def _salvaged(self, kept: Path) -> int:
        return salvage.salvage(self, kept)

    def add_client(self, person: Person) -> int:
        """Store a new client. Returns the id."""
        with self.write() as connection:
            return people.add(connection, person, self.now())

    def change_client(self, client_id: int, person: Person) -> None:
        """Store what is now known about a client."""
        with self.write() as connection:
            people.change(connection, client_id, person, self.now())

    def find(self, typed: str, most: int = 50) -> list[Found]:
        """Clients whose name or birth year holds every word typed."""
        with self.read() as connection:
            return people.find(connection, typed, most)

    def open_client(self, client_id: int) -> OpenClient:
        """A client with all sessions."""
        with self.read() as connection:
            client = people.get(connection, client_id)
            return OpenClient(
                client=client, sessions=tuple(sessions.load(connection, "client_id = ?", client_id))
            )

    def start_session(self, client_id: int, held_on: date) -> LiveSession:
        """Store a new, empty session and hand it out for changes."""
        with self.write() as connection:
            people.get(connection, client_id)
            session_id = sessions.start(connection, client_id, held_on, self.now())
        return LiveSession(self, session_id)

    def resume_session(self, session_id: int) -> LiveSession:
        """A stored session for further changes."""
        return LiveSession(self, session_id)

    def move_session(self, session_id: int, held_on: date) -> None:
        """Store another day for a session; all else in it stays, and the others keep theirs."""
        with self.write() as connection:
            sessions.move(connection, session_id, held_on)

    def delete_session(self, session_id: int) -> None:
        """Delete a session from the records (backups keep it until they are replaced)."""
        with self.write() as connection:
            sessions.get(connection, session_id)
            connection.execute("DELETE FROM session WHERE id = ?", (session_id,))
        with self.read() as connection:
            removal.compact(connection)

    def delete_client(self, client_id: int, from_backups: bool = True) -> tuple[Path, ...]:
        """Delete a client for good. Returns the files here that may still hold something."""
        return removal.delete_client(self, client_id, from_backups)

    def set_passphrase(self, new: str, old: str | None = None, stop: rekeying.Stop | None = None) -> None:
        """Set the passphrase, or change it (``old`` is then needed). See `words.FORGOTTEN`."""
        rekeying.set_passphrase(self, new, old, stop)

    def remove_passphrase(self, old: str, stop: rekeying.Stop | None = None) -> None:
        """Store the records unencrypted from now on. See `words.REMOVE_PASSPHRASE`."""
        rekeying.remove_passphrase(self, old, stop)

    def gather(self, client_id: int) -> ClientContent:
        """All that is known about a client, as it is exported."""
        opened = self.open_client(client_id)
        c = opened.client
        head = ClientHead(uid=c.uid, person=c.person, created_at=c.created_at, changed_at=c.changed_at)
        return ClientContent(client=head, sessions=opened.sessions)

    def export_client(self, client_id: int, path: Path, passphrase: str | None) -> None:
        """Write a client to a file: encrypted, or with None (an explicit choice) readable by anyone."""
        content = self.gather(client_id)
        if passphrase is None:
            transfer.write_open(content, path)
        else:
            transfer.write_encrypted(content, path, passphrase)

    def twin(self, content: ClientContent) -> Client | None:
        """The client here that an import would double: the same one, or one of the same name and year."""
        with self.read() as connection:
            same = people.by_uid(connection, content.client.uid)
            return same or people.alike(connection, content.client.person)

    def import_client(self, content: ClientContent, copy: bool = False, replace: int | None = None) -> int:
        """Store a client read by `transfer.read`, whole or not at all. Returns the id.

        A client that is here already needs ``copy`` (both are kept), or ``replace`` with the id of the one
        that is to go. A backup is made before one is replaced.
        Raises StoreError, of BAD_IMPORT where it needs one of both and has none.
        """
        if replace is not None:
            self.back_up()
        with self.write() as connection:
            if replace is not None:
                connection.execute("DELETE FROM client WHERE id = ?", (replace,))
            head = content.client
            if not copy and people.by_uid(connection, head.uid):
                raise StoreError(
                    Trouble.BAD_IMPORT,
                    head.person.name,
                    tr("is in the records already"),
                    tr("keep both, or replace it"),
                    sentence=tr("{name} is in the records already.", name=head.person.name),
                )
            person, uid = head.person, head.uid
            if copy:
                person, uid = (
                    msgspec.structs.replace(person, name=tr("{name} (copy)", name=person.name[:190])[:200]),
                    uuid.uuid4().hex,
                )
            client_id = people.add(connection, person, self.now(), uid)
            for session in content.sessions:
                taken = connection.execute("SELECT 1 FROM session WHERE uid = ?", (session.uid,)).get
                fresh = msgspec.structs.replace(session, uid=uuid.uuid4().hex) if copy or taken else session
                sessions.insert(connection, client_id, fresh)
        return client_id
