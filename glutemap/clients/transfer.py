"""One client as a file, for another machine.

Open (``.json``): UTF-8 JSON that anyone can read,

    {"format": "glutemap client", "version": 2, "sha256": "...",
     "content": {"client": {"uid", "created_at", "changed_at", "person": {...}}, "sessions": [{...}, ...]}}

with the records as `records` names their fields, times in UTC, and sha256 in hex of the content written with
sorted keys, no spaces and ASCII only. Version 2 added `erases` and `fills` to a stroke and the kind
`painless` to the evidence; version 1 is read too.

Encrypted (``.glutemap-client``): an SQLite database (application_id "GMEX", user_version 2) with that same
text in ``export.content``, encrypted as the records are (`glutemap.clients`), with a passphrase of its own.

Whatever comes in is checked as a whole before anything is stored.
"""

import codecs
import contextlib
import hashlib
import json
from pathlib import Path
from typing import Any

import apsw
import msgspec

from glutemap.body import painfile
from glutemap.body.errors import PainMapError
from glutemap.clients import database, files, outside
from glutemap.clients.errors import StoreError, Trouble
from glutemap.clients.records import Moment, Person, Record, Session, Uid
from glutemap.clients.secret import Secret, derive, new_secret, salt_of
from glutemap.language import tr

FORMAT, VERSION = "glutemap client", 2
ENCRYPTED, OPEN = ".glutemap-client", ".json"
EXPORT_ID = 0x474D4558  # "GMEX"
MOST_BYTES = 200_000_000
_TABLE = "CREATE TABLE export (content TEXT NOT NULL) STRICT"


class ClientHead(Record, frozen=True, kw_only=True):
    """Who it is."""

    uid: Uid
    person: Person
    created_at: Moment
    changed_at: Moment


class ClientContent(Record, frozen=True, kw_only=True):
    """All that is known about one client."""

    client: ClientHead
    sessions: tuple[Session, ...] = ()


def as_text(content: ClientContent) -> str:
    """The file's text."""
    plain = msgspec.to_builtins(content)
    for session in plain["sessions"]:
        session.pop("id")
    file = {"format": FORMAT, "version": VERSION, "sha256": _digest(plain), "content": plain}
    return json.dumps(file, indent=1, ensure_ascii=True, allow_nan=False) + "\n"


def write_open(content: ClientContent, path: Path) -> None:
    """Write a client as JSON that anyone can read, whole or not at all."""
    half = path.with_name(path.name + files.HALF_DONE)
    _drop(half)
    try:
        with outside.written(path):
            with files.disk(path):
                files.make_private_file(half)
                half.write_text(as_text(content), "utf-8")
            files.put_in_place(half, path)
    finally:
        _drop(half)


def write_encrypted(content: ClientContent, path: Path, passphrase: str) -> None:
    """Write a client as a file that only the passphrase opens, whole or not at all."""
    secret = new_secret(passphrase)
    half = path.with_name(path.name + files.HALF_DONE)
    _drop(half)
    try:
        with outside.written(path):
            _fill(half, content, secret)
            files.put_in_place(half, path)
    finally:
        _drop(half)


def _fill(half: Path, content: ClientContent, secret: Secret) -> None:
    connection = database.connect(half, secret, create=True)
    try:
        with database.speaking(half), database.transaction(connection):
            connection.execute(_TABLE)
            connection.execute("INSERT INTO export VALUES (?)", (as_text(content),))
            connection.pragma("application_id", EXPORT_ID)
            connection.pragma("user_version", VERSION)
    finally:
        connection.close(True)


def is_encrypted(path: Path) -> bool:
    """Whether a file to import needs a passphrase: it does not start as text, which open ones are."""
    with outside.read(path), files.disk(path), path.open("rb") as file:
        start = file.read(4096)
    try:
        return "\0" in codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return True


def read(path: Path, passphrase: str = "") -> ClientContent:
    """A client from a file, checked. Raises StoreError: one clear line, and nothing has been stored."""
    with outside.read(path), files.disk(path):
        if path.stat().st_size > MOST_BYTES:
            raise _refused(
                path,
                tr("larger than any client's file"),
                tr("The file is larger than any client's file."),
            )
    if is_encrypted(path):
        return parse(_decrypted(path, passphrase), path)
    with outside.read(path), files.disk(path):
        text = path.read_bytes().removeprefix(codecs.BOM_UTF8)  # as some editors of Windows write it
    return parse(text, path)


def parse(text: bytes | str, path: Path) -> ClientContent:
    """A client from the text of a file, checked. Raises StoreError (BAD_IMPORT or NEWER)."""
    try:
        file = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise _refused(path, tr("damaged or not JSON"), tr("The file is damaged or not JSON.")) from None
    if not isinstance(file, dict) or file.get("format") != FORMAT:
        raise _strange(path)
    version = file.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _refused(path, tr("no version of the format"), tr("The file has no version of the format."))
    if version > VERSION:
        raise database.newer(path, version, VERSION, tr("update glutemap, then import it again"))
    content = file.get("content")
    try:
        if file.get("sha256") != _digest(content):
            raise _refused(
                path,
                tr("damaged, or changed by hand (its checksum does not fit)"),
                tr("The file is damaged, or changed by hand (its checksum does not fit)."),
            )
        checked = msgspec.convert(content, ClientContent, strict=True)
        _check_drawings(checked)
    except (msgspec.ValidationError, PainMapError, RecursionError, ValueError, TypeError) as fault:
        raise _refused(path, str(fault).replace("\n", " ")[:300]) from None
    return checked


def _check_drawings(content: ClientContent) -> None:
    for session in content.sessions:
        for drawing in session.drawings.values():
            painfile.parse(json.loads(json.dumps(painfile.as_json(drawing.pain_map()))))
    if len({session.uid for session in content.sessions}) < len(content.sessions):
        raise ValueError(tr("a session is in it twice"))


def _decrypted(path: Path, passphrase: str) -> str:
    if database.is_plain(path):
        raise _strange(path)
    try:
        connection = database.connect(path, derive(passphrase, salt_of(path)), read_only=True)
    except StoreError as fault:
        if fault.trouble is not Trouble.DAMAGED:
            raise
        what = tr("not the passphrase of this file, or the file is damaged")
        todo = tr("try again, or export it again")
        raise StoreError(Trouble.BAD_IMPORT, path, what, todo) from None
    try:
        database.version_of(connection, path, VERSION, EXPORT_ID)
        # Nothing but our own table: a view in its place could count without end.
        if connection.execute("SELECT sql FROM sqlite_schema").fetchall() != [(_TABLE,)]:
            raise _strange(path)
        return str(connection.execute("SELECT content FROM export").get)
    except (apsw.Error, UnicodeDecodeError) as fault:
        fault.args = ()
        raise _refused(path, tr("damaged"), tr("The file is damaged.")) from None
    finally:
        connection.close(True)


def _digest(content: Any) -> str:
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _strange(path: Path) -> StoreError:
    return _refused(
        path,
        tr("not a client's file from glutemap"),
        tr("The file is not a client's file from glutemap."),
    )


def _refused(path: Path, what: str, sentence: str = "") -> StoreError:
    todo = tr("nothing was imported; export it again on the other machine")
    return StoreError(Trouble.BAD_IMPORT, path, what, todo, sentence=sentence)


def _drop(half: Path) -> None:
    for ending in ("", "-journal", "-wal"):
        with contextlib.suppress(OSError):
            half.with_name(half.name + ending).unlink(missing_ok=True)
