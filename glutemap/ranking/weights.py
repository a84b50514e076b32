"""Every number of the ranking, with its unit and where it comes from.

"Chosen" numbers are ours; how they were chosen stands beside them. Chances are per patch of skin.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Weights:
    """The numbers of the model; the defaults are what ships."""

    # How likely a patch of skin is to be marked. The gap between a pattern's main zone and 1 is the redraw
    # error: the same person's two drawings of one pain overlap with a Jaccard index of 0.4 to 0.76
    # (DESIGN section 6), so about 0.6 to 0.75 of a true zone is found marked.
    in_primary: float = 0.65
    in_spillover: float = 0.35  # chosen: spillover is "less constant" in the charts; about half as often
    in_floor: float = 0.04  # elsewhere, by drawing past the edge or by a second source of pain
    # The rival "the pain is from somewhere else": any patch as likely as the next.
    # Chosen: the share of the skin that a typical drawing of low back and leg pain covers.
    background: float = 0.08
    # Skin that one independent bit of a drawing covers, cm2, and how shares are softened for large markings:
    # the logarithm of the odds is divided by 1 + marked cm2 / large_cm2, because whole regions are marked
    # coarsely and their square centimetres say less than painted ones. Chosen together on simulated
    # drawings of one and two trigger points (misses of about 2 cm, median Jaccard 0.4 with the pattern),
    # painted and as regions: near the least logarithmic loss of both kinds, on the timid side because real
    # people follow the charts less well. A small version runs in tests/ranking/test_simulated.py.
    patch_cm2: float = 25.0
    large_cm2: float = 300.0
    # Skin that is not marked counts this much of what marked skin counts: people under-draw. Chosen: the
    # lowest weight at which a muscle that would hurt in ten more places still falls behind one that fits.
    unmarked: float = 0.20
    # Marked skin outside a pattern counts against it, but no more than this in all (natural logarithm):
    # most people with low back pain have several sources, and more pain elsewhere is then no news.
    outside_most: float = 6.0
    # An intensity of 0 counts this much, 10 counts 1: even faint pain is pain. Chosen.
    faint: float = 0.5

    # Prior: how much of the logarithm of a published frequency is used. Weak on purpose: frequencies of
    # trigger points come from one or two clinics and say little about a marked pain.
    prior: float = 0.25
    # Chance that the pain is not from any muscle of the library, before anything is marked. Chosen.
    something_else: float = 0.20

    # Clues without a published likelihood ratio: odds multiply by this for a "yes". Our own honest steps.
    strong: float = 3.0
    moderate: float = 2.0
    weak: float = 1.4
    # A "no" counts this much of a "yes" the other way, for those steps. Chosen: most signs are specific
    # rather than sensitive, so their absence says less.
    answer_no: float = 0.4

    # Sets: a further muscle must add this much (natural logarithm of odds), and this part of the marked pain.
    set_gain: float = 1.5
    set_explains: float = 0.05
    set_most: int = 4  # people with low back pain have three to four active points (DESIGN, issue 5)
    # A condition is listed when at least this part of the marked pain lies in its zones.
    mimic_explains: float = 0.15


WEIGHTS = Weights()
