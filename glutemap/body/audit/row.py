"""What one line of the audit says."""

from dataclasses import dataclass
from typing import Any, NamedTuple


class Finding(NamedTuple):
    """What was measured on one thing: a structure, a probe, a pair of landmarks."""

    what: str
    words: str
    ok: bool


@dataclass(frozen=True)
class Row:
    """One line of the table; ``passed`` is None when it could not be measured here."""

    id: str
    what: str
    bar: str
    measured: str
    passed: bool | None
    findings: tuple[Finding, ...] = ()

    @property
    def faults(self) -> tuple[Finding, ...]:
        """What does not keep the bar by itself; some rows allow a few of these."""
        return tuple(finding for finding in self.findings if not finding.ok)

    @property
    def verdict(self) -> str:
        """One word for the table."""
        return {True: "pass", False: "FAIL", None: "not measured"}[self.passed]

    def as_json(self) -> dict[str, Any]:
        """All of it, for programs."""
        return {
            "id": self.id,
            "what": self.what,
            "bar": self.bar,
            "measured": self.measured,
            "passed": self.passed,
            "faults": [{"what": f.what, "words": f.words} for f in self.faults],
        }
