"""What all records of data/ are made of: immutable plain data, and claims with their sources."""

import msgspec


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The base of all records: immutable, nothing unknown accepted.

    msgspec does not inherit ``kw_only``, and mypy does not see an inherited ``frozen``, so every
    record asks for both itself.
    """


class Claim(Record, frozen=True, kw_only=True):
    """A statement with its sources."""

    text: str
    sources: tuple[str, ...]
    disputed: str = ""
