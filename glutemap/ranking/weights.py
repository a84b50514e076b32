"""Every number of the ranking, with its unit and where it comes from.

"Chosen" numbers are ours; how they were chosen stands beside them. Chances are per patch of skin.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Weights:
    """The numbers of the model; the defaults are what ships."""

    # "Chosen" without more is what `python -m glutemap.ranking.evaluate.choose` gave when last run to its
    # end: it weighs the loss on simulated people of the training part (drawings with published redraw errors,
    # a quarter of them clicks on regions, some with two sources), how often the first three change when they
    # draw again, and how far the order is from published guides. `glutemap evaluate` measures the outcome on
    # what was held out.

    # How likely a patch of skin is to be marked. Chosen. A drawing that overlaps with what is felt
    # by a Jaccard index of 0.6 holds 2 x 0.6 / 1.6 = 0.75 of it, so that is the order of magnitude.
    in_primary: float = 0.8
    in_spillover: float = 0.3  # chosen; spillover is "less constant" in the charts
    in_floor: float = 0.02  # chosen: elsewhere, by drawing past the edge or a second source
    # The rival "the pain is from somewhere else": any patch as likely as the next. Chosen.
    background: float = 0.03

    # Drawings miss by about two centimetres, in all directions of the skin together (the design; the
    # same pain drawn twice overlaps with a Jaccard index of 0.4 to 0.6), so a pattern counts as blurred by
    # that much, or by 30 mm: chosen.
    miss_mm: float = 20.0
    # Now and then a drawing lies far off as a whole: this part of those that are painted misses by far_mm.
    # So what lies beside a marking keeps an order of its own, and the edge of a pattern decides less.
    # Both chosen.
    far: float = 0.3
    far_mm: float = 60.0
    # The part of markings that are clicks on whole regions; the rest is painted. A click marks all of a
    # region when some of it hurts. Chosen, from at least 0.2: the simulated people click in one of four
    # markings. (0.1 would cost 0.002 less.)
    coarse: float = 0.2
    # Some people (in_part) feel and draw only a part of a pattern, each place of it with the chance `part`:
    # people under-draw, and a chart shows all places that anyone feels. Both chosen. (A `part` of 0.55 costs
    # the same as 0.4.)
    in_part: float = 0.25
    part: float = 0.4
    # Skin that one independent bit of a small drawing covers, cm2. Chosen.
    patch_cm2: float = 8.0
    # A large marking is not as many independent bits as it has patches: a sum of evidence s (natural
    # logarithm) counts s (1 + |s| / bend_from) ** (bend_power - 1), as the worth of correlated observations
    # grows with a power of their number. bend_from is set (patch_cm2 sets the same scale), bend_power chosen.
    bend_from: float = 3.0
    bend_power: float = 0.35
    # Skin that is not marked counts this much of what marked skin counts, beside `in_part`. Chosen from up to
    # 0.8: it must count less, and places that were asked about must be able to count more.
    unmarked: float = 0.8
    # It counts against a pattern by no more than this in all (natural logarithm, before bending). Set: hardly
    # any limit, as lower ones cost more; those who feel a part are seen to by `in_part`.
    missing_most: float = 30.0
    # Marked skin outside a pattern counts against it by no more than this in all (natural logarithm, before
    # bending): most people with low back pain have several sources, and more pain elsewhere is then no news.
    # Chosen, of the people a fourth have two sources.
    outside_most: float = 3.0
    # Chance that all points of a muscle hurt together; otherwise each alone is as likely as the next. A
    # guess towards small: simulated people have one point of a muscle each.
    together: float = 0.05
    # Of a muscle's points one on which the sources disagree counts this much of another. Set: single cases
    # are among them (a soleus point felt at the sacroiliac joint, or at the jaw), and no source says how rare
    # they are; so that it yields to points that all sources know, and stands alone where nothing else fits.
    # Simulated people have every point alike and cannot choose it.
    disputed: float = 0.03
    # An intensity of 0 counts this much, 10 counts 1: even faint pain is pain. Chosen.
    faint: float = 0.5

    # Prior: how much of the logarithm of a published frequency is used. Weak on purpose: frequencies of
    # trigger points come from one or two clinics and say little about a marked pain.
    prior: float = 0.25
    # This part of the simulated people with one source or none hurts from no muscle of the library: in a
    # clinic for chronic back pain 63.5 % of 126 people had myofascial pain of any muscle (Chen 2011,
    # PMC3111556).
    something_else: float = 0.35

    # What evidence is multiplied by after bending, so that scores are the logarithm of odds and add up with
    # the prior, clues and findings. This and the next seven numbers, of the shares (`order.shares_of`), are
    # chosen on 24000 people with one source or none, when all others are (`evaluate.shares`), as what halves
    # of their sources agree on.
    sharpness: float = 3.0
    # Shares of a marking that is whole regions (as clicked) are flatter than the scores by this factor.
    flatter_clicked: float = 0.3
    # "Something else" explains a marking as well as all candidates together, times this,
    rest_copies: float = 0.15
    # as they are together when scores are flattened by this factor: 1 is all of them, less favours markings
    # that many muscles explain alike. (When last run to its end `choose` gave 0.175 and 0.65 on its 24000
    # people; on 48000 other training people these cost 0.016 more, so both were kept.)
    rest_even: float = 0.6
    # And every marking at least with this part of the evidence that so much marked skin can give, as it would
    # for a pattern that is sure to be marked in all of it: left when nothing explains it.
    rest_stands: float = 0.6
    # But of what it thus leads all candidates together by (natural logarithm of odds), only this part counts:
    # who draws a pattern carelessly draws what fits none. Without, shares of something else boast by 0.05 to
    # 0.07 between 0.5 and 0.88. Chosen by itself, as numbers that are chosen together on half of the sources
    # do worse on the other half: from 0.5 to 0.9 the cost is the same but for chance, 0.7 is the middle.
    rest_lead: float = 0.7
    # And the part of it that the candidates leave unexplained: from this part of a marking on, that their
    # whole patterns cover, they explain all of it; where they cover half as much, something else has half. So
    # a muscle that fits a spot of a wide pain perfectly does not take the whole. Chosen, from at most 0.3:
    # people with low back pain have three to four active points (the design), each of which covers a third or
    # a quarter of what they mark, and the others of these are no "something else". 0.2 was not tried: it lets
    # soleus, which has a point that hurts at the jaw, take a third of half a head.
    rest_covers: float = 0.3
    # And never has more of the shares than this, so that nothing is said to be surer than nine in ten: how
    # often a larger share is right hangs on few points whose pain looks like nothing else, and no number of
    # people tells what other points would do. Chosen, from at least 0.88: where nothing fits it must be able
    # to say so. (0.86 costs 0.008 less, 0.92 costs 0.036 more.)
    rest_most: float = 0.88
    # of a marking of this size, cm2 times the weight of the intensity (40 cm2 of middling pain); of smaller
    # ones less, down to one half. Set: a thumb's breadth marked in the middle of the low back says little;
    # simulated people, who draw about half of what they feel at least, know no such markings. A smaller
    # size costs no less.
    rest_spot: float = 30.0

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
    set_most: int = 4  # people with low back pain have three to four active points (the design)
    # Both sides of a muscle count as one candidate when this part of the marked skin in either side's pattern
    # lies in both, and their scores are in a tie. Chosen: half; so marks over tailbone, sacrum and perineum
    # name a muscle once, and marks on both sides of the back name it twice.
    either_side: float = 0.5
    # The first is clearly ahead of those whose scores are lower by more than this (natural logarithm of
    # odds): the least lead that nine of ten redraws of training people at an overlap of 0.6 keep, as `choose`
    # finds it. Nearer ones share its place. (Five of six keep 1.1; it costs that the first stands alone for
    # 6 in 10 training people instead of 7.)
    tie: float = 1.7
    # Any other is clearly ahead by more than this: the same, of those on the second to the seventh place.
    # What fits less is told apart less surely. With both, the first three of training people stand on the
    # first three places again in 95 of 100 redraws at an overlap of 0.6 and 86 at 0.4; in the median four
    # share these places.
    tie_behind: float = 2.6
    # A condition is listed when at least this part of the marked pain lies in its zones.
    mimic_explains: float = 0.15


WEIGHTS = Weights()
