"""Published guides from a place of pain to muscles, and how well an order agrees with theirs."""

from collections.abc import Callable, Sequence

import msgspec
import yaml

from glutemap import resources
from glutemap.body.borders import REGION_IDS
from glutemap.ranking.evaluate.figures import ndcg

FILE = "audit/region_guides.yaml"
USUAL = 5.0


class Guide(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One list of ``data/audit/region_guides.yaml``."""

    place: str
    regions: tuple[str, ...]
    part: str  # "training" or "held_out"
    read: bool
    order: tuple[str, ...]
    cite: str
    url: str = ""

    @property
    def entries(self) -> list[list[str]]:
        """The muscles of each entry."""
        return [[name.strip() for name in entry.split("|")] for entry in self.order]

    @property
    def marking(self) -> dict[str, float]:
        """The regions of the left side (or the midline), as a pain map has them."""
        ids = [region if region in REGION_IDS else f"{region}.left" for region in self.regions]
        return dict.fromkeys(ids, USUAL)


def load_guides() -> tuple[Guide, ...]:
    """All guides. Raises msgspec.ValidationError for a fault in the file."""
    text = resources.data(FILE).read_text(encoding="utf-8")
    return tuple(msgspec.convert(yaml.safe_load(text), list[Guide]))


def gain(guides: Sequence[Guide], order_of: Callable[[Guide], Sequence[str]]) -> float:
    """The mean agreement (nDCG at 10) of an order of muscles with the guides."""
    return sum(ndcg(order_of(guide), guide.entries) for guide in guides) / max(len(guides), 1)
