"""Keys from passphrases.

A key is 32 bytes: scrypt (N = 65536, r = 8, p = 2; 64 MB of memory) of the passphrase (Unicode NFKC, UTF-8)
with the 16 random bytes that an encrypted file starts with. Whoever has the file can guess at that price
per guess and no faster; without the passphrase there is no way in, for us neither.
"""

import hashlib
import hmac
import os
import unicodedata
from pathlib import Path

from glutemap.clients.errors import StoreError, Trouble
from glutemap.language import tr

SALT_BYTES = 16
SHORTEST = 8
N, R, P = 2**16, 8, 2


class Secret:
    """The key of one file and its salt. Never shown: not in logs, not in error texts."""

    __slots__ = ("_key", "salt")

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._key, self.salt = key, salt

    def __repr__(self) -> str:
        return "Secret(hidden)"

    def spell(self) -> str:
        """The key as the database engine takes it; for database.py only."""
        return f"raw:{self._key.hex()}{self.salt.hex()}"

    def equals(self, other: "Secret") -> bool:
        """Whether both are the same key."""
        return hmac.compare_digest(self._key + self.salt, other._key + other.salt)

    def __reduce__(self) -> str:
        raise TypeError("a key is not to be copied out of the program")


def derive(passphrase: str, salt: bytes) -> Secret:
    """The key that a passphrase gives with a file's salt. Takes about half a second, on purpose."""
    words = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    key = hashlib.scrypt(words, salt=salt, n=N, r=R, p=P, maxmem=256 * R * (N + P), dklen=32)
    return Secret(key, salt)


def new_secret(passphrase: str) -> Secret:
    """A key with a new salt. Raises StoreError for a passphrase that is too short to protect anything."""
    check_new(passphrase)
    return derive(passphrase, os.urandom(SALT_BYTES))


def check_new(passphrase: str) -> None:
    """Raises StoreError when a new passphrase is too short."""
    if len(passphrase.strip()) < SHORTEST:
        what = tr("shorter than {n} characters", n=SHORTEST)
        todo = tr("three or four words in a row are a good one")
        raise StoreError(Trouble.BAD_VALUE, tr("passphrase", "what is wrong"), what, todo)


def salt_of(path: Path) -> bytes:
    """The first bytes of a file: of an encrypted one, its salt."""
    try:
        with path.open("rb") as file:
            return file.read(SALT_BYTES)
    except OSError:
        return b""
