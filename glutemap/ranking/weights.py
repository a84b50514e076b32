"""Every number of the ranking, with its unit and where it comes from.

"Chosen" numbers are ours; how they were chosen stands beside them. Chances are per patch of skin.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Weights:
    """The numbers of the model; the defaults are what ships."""

    # "Chosen on people" numbers have the least loss on simulated people of the training part, as
    # `glutemap.ranking.evaluate.choose` finds it: drawings with published redraw errors, a quarter of them
    # clicks on regions, some with two sources. `glutemap evaluate` measures them on what was held out.

    # How likely a patch of skin is to be marked. Chosen on people. A drawing that overlaps with what is felt
    # by a Jaccard index of 0.6 holds 2 x 0.6 / 1.6 = 0.75 of it, so that is the order of magnitude.
    in_primary: float = 0.8
    in_spillover: float = 0.3  # chosen on people; spillover is "less constant" in the charts
    in_floor: float = 0.01  # chosen on people: elsewhere, by drawing past the edge or a second source
    # The rival "the pain is from somewhere else": any patch as likely as the next. Chosen on people.
    background: float = 0.02

    # Drawings miss by about two centimetres, in all directions of the skin together (DESIGN, issue 5; the
    # same pain drawn twice overlaps with a Jaccard index of 0.4 to 0.6), so a pattern counts as blurred by
    # that much. 30 mm does as well on simulated drawings.
    miss_mm: float = 20.0
    # Now and then a drawing lies far off as a whole: this part of those that are painted misses by far_mm.
    # So what lies beside a marking keeps an order of its own, and the edge of a pattern decides less.
    far: float = 0.7
    far_mm: float = 60.0
    # The part of markings that are clicks on whole regions; the rest is painted. A click marks all of a
    # region when some of it hurts. A guess; the simulated people click in one of four markings.
    coarse: float = 0.2
    # Some people (in_part) feel and draw only a part of a pattern, each place of it with the chance `part`:
    # people under-draw, and a chart shows all places that anyone feels. Chosen on people and on the training
    # part of the published guides together: the order agrees better with the guides than at 0.15 and 0.55,
    # which the simulated people prefer by 0.02 of loss.
    in_part: float = 0.25
    part: float = 0.15
    # Skin that one independent bit of a small drawing covers, cm2. Chosen on people.
    patch_cm2: float = 6.0
    # A large marking is not as many independent bits as it has patches: a sum of evidence s (natural
    # logarithm) counts s (1 + |s| / bend_from) ** (bend_power - 1), as the worth of correlated observations
    # grows with a power of their number. Chosen on people, with patch_cm2: shares mean what they say.
    bend_from: float = 3.0
    bend_power: float = 0.5
    # Skin that is not marked counts this much of what marked skin counts, beside `in_part`. Chosen on people
    # and guides together, as `in_part`.
    unmarked: float = 0.8
    # It counts against a pattern by no more than this in all (natural logarithm, before bending). Chosen on
    # people: hardly any limit; those who feel a part are seen to by `in_part`.
    missing_most: float = 30.0
    # Marked skin outside a pattern counts against it by no more than this in all (natural logarithm, before
    # bending): most people with low back pain have several sources, and more pain elsewhere is then no news.
    # Chosen on people, of whom a fourth have two sources.
    outside_most: float = 6.0
    # Chance that all points of a muscle hurt together; otherwise each alone is as likely as the next. Chosen
    # on people; they have one point of a muscle each, so this is a guess towards small.
    together: float = 0.05
    # An intensity of 0 counts this much, 10 counts 1: even faint pain is pain. Chosen.
    faint: float = 0.5

    # Prior: how much of the logarithm of a published frequency is used. Weak on purpose: frequencies of
    # trigger points come from one or two clinics and say little about a marked pain.
    prior: float = 0.25
    # Chance that the pain is not from any muscle of the library, before anything is marked: in a clinic for
    # chronic back pain 63.5 % of 126 people had myofascial pain of any muscle (Chen 2011, PMC3111556).
    something_else: float = 0.35

    # Shares from scores (`order.shares_of`): five numbers, chosen on people with one source or none.
    # What scores are multiplied by: terms are not quite independent, nor quite as dependent as `bend` takes.
    # Whole regions (as clicked) tell less than what was painted.
    sharpness: float = 1.8
    sharpness_clicked: float = 0.85
    # "Something else" explains a marking as well as all candidates together, times this,
    rest_copies: float = 0.3
    # as they are together when scores are flattened by this factor: 1 is all of them, less favours markings
    # that many muscles explain alike.
    rest_even: float = 0.65
    # And every marking at least with this evidence (natural logarithm): left when nothing explains it.
    rest_stands: float = 4.0

    # Clues without a published likelihood ratio: odds multiply by this for a "yes". Our own honest steps.
    strong: float = 3.0
    moderate: float = 2.0
    weak: float = 1.4
    # A "no" counts this much of a "yes" the other way, for those steps. Chosen: most signs are specific
    # rather than sensitive, so their absence says less.
    answer_no: float = 0.4

    # Hands: odds multiply by this when pressing a muscle brings on the familiar pain. Worked out: examiners
    # agree on "that is my pain" with kappa 0.575 (Rathbone 2017, PMID 28098584), which two examiners of equal
    # sensitivity and specificity s reach with s = 0.88; and of the points that two examiners find, 57 % are
    # found by one of them only (Holm-Jensen 2020, PMC7853331), so each finds 0.60 of them. So a yes has the
    # chance 0.88 x 0.60 = 0.53 in the muscle that is the source and 0.12 in another: 0.53 / 0.12 = 4.4.
    pressed_yes: float = 4.4
    pressed_no: float = 0.53  # (1 - 0.53) / (1 - 0.12), from the same figures
    # Time: treated for several sessions without relief. Chosen, nothing is published: our moderate step.
    treated_no_relief: float = 0.5

    # Sets: a further muscle must add this much (natural logarithm of odds), and this part of the marked pain.
    set_gain: float = 1.5
    set_explains: float = 0.05
    set_most: int = 4  # people with low back pain have three to four active points (DESIGN, issue 5)
    # Both sides of a muscle count as one candidate when this part of the marked skin in either side's pattern
    # lies in both, and their scores are in a tie. Chosen: half; so marks over tailbone, sacrum and perineum
    # name a muscle once, and marks on both sides of the back name it twice.
    either_side: float = 0.5
    # Scores nearer than this (natural logarithm of odds) are a tie: the standard deviation of the lead of the
    # first over the second when a drawing is made again at an overlap of 0.6 (40 training people: 0.62).
    tie: float = 0.6
    # A condition is listed when at least this part of the marked pain lies in its zones.
    mimic_explains: float = 0.15


WEIGHTS = Weights()
