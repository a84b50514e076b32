"""The audit for people: a table, and on request what does not keep its bar."""

from collections.abc import Sequence

from glutemap.body.audit.row import Row


def as_text(rows: Sequence[Row], *, faults: bool) -> str:
    """The table; with ``faults`` every structure that falls short, under its row."""
    wide = max(len(row.what) for row in rows)
    lines = []
    for row in rows:
        lines.append(f"{row.verdict:12s}  {row.what.ljust(wide)}  {row.measured}")
        lines.append(f"{'':12s}  {'':{wide}}  wanted: {row.bar}")
        for fault in row.faults if faults else ():
            lines.append(f"{'':14s}{fault.what}: {fault.words}")
    failed = sum(row.passed is False for row in rows)
    lines.append(f"{failed} of {len(rows)} rows fail" if failed else "no row fails")
    if any(row.faults for row in rows) and not faults:
        lines[-1] += "; --faults names what falls short"
    return "\n".join(lines)
