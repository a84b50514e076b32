"""The paper: its sizes, and which one is usual where."""

from dataclasses import dataclass

from glutemap.language import later, tr


@dataclass(frozen=True)
class Paper:
    """A sheet, upright, in millimetres."""

    id: str
    english: str
    width_mm: float
    height_mm: float

    @property
    def name(self) -> str:
        """What it is called."""
        return tr(self.english, "size of paper")


A4 = Paper("a4", "A4", 210.0, 297.0)
LETTER = Paper("letter", later("Letter", "size of paper"), 215.9, 279.4)
PAPERS = {paper.id: paper for paper in (A4, LETTER)}

# Territories that print on Letter, after the Unicode CLDR (supplemental data, measurementData, paperSize).
_LETTER = frozenset(("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))


def usual_paper(locale_name: str) -> Paper:
    """The paper of a locale such as ``en_US``; A4 where nothing is known."""
    parts = locale_name.split(".")[0].replace("-", "_").split("_")
    return LETTER if any(part.upper() in _LETTER for part in parts[1:]) else A4
