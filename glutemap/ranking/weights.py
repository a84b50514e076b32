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
    in_floor: float = 0.05  # elsewhere, by drawing past the edge or by a second source of pain
    # The rival "the pain is from somewhere else": any patch as likely as the next.
    # Chosen: the share of the skin that a typical drawing of low back and leg pain covers.
    background: float = 0.08

    # Drawings miss by about two centimetres, in all directions of the skin together (DESIGN, issue 5; the
    # same pain drawn twice overlaps with a Jaccard index of 0.4 to 0.6), so a pattern counts as blurred by
    # that much. 30 mm does as well on simulated drawings.
    miss_mm: float = 20.0
    # The part of markings that are clicks on whole regions. A click marks more than what hurts, so a pattern
    # in half a region is nearly as good a reason for it as one that fills it. Chosen: half; from 0.3 to 0.7
    # simulated clicks have less logarithmic loss than with 0, and painted drawings lose little.
    coarse: float = 0.5
    # Skin that one independent bit of a drawing covers, cm2, and how shares are softened for large markings:
    # the logarithm of the odds is divided by 1 + marked cm2 / large_cm2, as the worth of n bits that are
    # correlated by patch_cm2 / large_cm2 falls (the design effect of a clustered sample). Chosen together on
    # simulated people of whom some feel only part of a chart's pattern, up to 5 cm off, or a second source;
    # painted, as regions and as a single click. From 30 to 45 cm2 regions and clicks lose about the same
    # (less than outside that range); taken on the timid side, because real people follow charts less well
    # and a third of them have another cause. A small version runs in tests/ranking/test_simulated.py.
    patch_cm2: float = 40.0
    large_cm2: float = 300.0
    # Skin that is not marked counts this much of what marked skin counts: people under-draw. Chosen: the
    # lowest weight at which a muscle that would hurt in ten more places still falls behind one that fits.
    unmarked: float = 0.20
    # It counts against a pattern by no more than this in all (natural logarithm): a chart shows all places
    # that some people feel, and each of them feels a part. Chosen: less loss on simulated people than 2 or 4.
    missing_most: float = 1.0
    # Marked skin outside a pattern counts against it, but no more than this in all (natural logarithm):
    # most people with low back pain have several sources, and more pain elsewhere is then no news.
    outside_most: float = 6.0
    # Chance that all points of a muscle hurt together; otherwise each alone is as likely as the next. Chosen:
    # of a muscle with two or more points, one in five; 0.15 and 0.3 do the same on simulated people.
    together: float = 0.2
    # An intensity of 0 counts this much, 10 counts 1: even faint pain is pain. Chosen.
    faint: float = 0.5

    # Prior: how much of the logarithm of a published frequency is used. Weak on purpose: frequencies of
    # trigger points come from one or two clinics and say little about a marked pain.
    prior: float = 0.25
    # Chance that the pain is not from any muscle of the library, before anything is marked: in a clinic for
    # chronic back pain 63.5 % of 126 people had myofascial pain of any muscle (Chen 2011, PMC3111556).
    something_else: float = 0.35

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
