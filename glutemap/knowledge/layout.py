"""Which file of data/ (or of a pack) holds what."""

from dataclasses import dataclass
from typing import Any

from glutemap.knowledge.records import (
    Clue,
    Condition,
    Group,
    Guide,
    LandmarkNote,
    ManualPage,
    Muscle,
    Prevalence,
    RedFlag,
    Region,
    Routine,
    Source,
    Tour,
)

MUSCLE_FOLDER = "muscles"
MOST_BYTES = 512 * 1024  # of one file


@dataclass(frozen=True)
class Kind:
    """A kind of record, and the shape of the file that holds it."""

    name: str  # of one, as in messages
    plural: str
    record: type
    shape: str  # "one" record, "list" of records, or "mapping" from id to record

    @property
    def depth(self) -> int:
        """How many steps into its file a record stands."""
        return 0 if self.shape == "one" else 1

    @property
    def file_type(self) -> Any:
        """The type of a whole file of this kind."""
        return {"one": self.record, "list": list[self.record], "mapping": dict[str, self.record]}[self.shape]  # type: ignore[name-defined]


MUSCLE = Kind("muscle", "muscles", Muscle, "one")
REGION = Kind("region", "regions", Region, "list")
ROUTINE = Kind("routine", "routines", Routine, "list")
RED_FLAG = Kind("red flag", "red flags", RedFlag, "list")
CONDITION = Kind("condition", "conditions", Condition, "list")
CLUE = Kind("clue", "clues", Clue, "list")
PREVALENCE = Kind("prevalence figure", "prevalence figures", Prevalence, "list")
SOURCE = Kind("source", "sources", Source, "mapping")
LANDMARK_NOTE = Kind("landmark note", "landmark notes", LandmarkNote, "list")
GROUP = Kind("group", "groups", Group, "list")
TOUR = Kind("tour", "tours", Tour, "list")
MANUAL_PAGE = Kind("manual page", "manual pages", ManualPage, "list")
GUIDE = Kind("guide", "guides", Guide, "one")

FILES: dict[str, Kind] = {
    "regions.yaml": REGION,
    "relief.yaml": ROUTINE,
    "red_flags.yaml": RED_FLAG,
    "conditions.yaml": CONDITION,
    "clues.yaml": CLUE,
    "prevalence.yaml": PREVALENCE,
    "landmarks.yaml": LANDMARK_NOTE,
    "groups.yaml": GROUP,
    "tours.yaml": TOUR,
    "manual.yaml": MANUAL_PAGE,
    "sources.yaml": SOURCE,
    "guide.yaml": GUIDE,
}
KINDS: tuple[Kind, ...] = (MUSCLE, *FILES.values())
