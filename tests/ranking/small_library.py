"""A small invented library of three muscles and two conditions, so that tests need no content."""

from glutemap.knowledge.records import (
    Claim,
    Clue,
    Condition,
    Guide,
    Library,
    Muscle,
    Names,
    Nerve,
    Prevalence,
    RedFlag,
    Region,
    ReliefPlan,
    Spot,
    TriggerPoint,
    Weighting,
    Zone,
    ZoneWords,
)

CLAIM = Claim(text="Invented.", sources=("NONE",))


def stroke(*along: str | Spot, width: float = 50, kind: str = "primary", facing: str = "posterior") -> Zone:
    return Zone(kind=kind, along=along, width_mm=width, facing=facing)


def point(point_id: str, *zones: Zone) -> TriggerPoint:
    return TriggerPoint(
        id=point_id,
        name=f"Point {point_id}",
        place=CLAIM,
        spot="PSIS",
        zones=zones,
        words=ZoneWords(primary=("sacrum",)),
        pattern=CLAIM,
        evidence="low",
    )


def muscle(muscle_id: str, *points: TriggerPoint) -> Muscle:
    return Muscle(
        id=muscle_id,
        names=Names(english=muscle_id.capitalize(), latin=f"Musculus {muscle_id}"),
        area="buttock",
        layer="deep",
        plain="Invented.",
        where=CLAIM,
        origin=CLAIM,
        insertion=CLAIM,
        nerve=Nerve(name="none", roots=("L5",), sources=("NONE",)),
        actions=(CLAIM,),
        find=(CLAIM,),
        trigger_points=points,
        feels=(CLAIM,),
        brings_on=(CLAIM,),
        eases=(CLAIM,),
        copycats=(),
        relief=ReliefPlan(release=(), stretch=(), strengthen=()),
        see_someone=(CLAIM,),
        evidence=CLAIM,
        grade="low",
    )


def condition(condition_id: str, *zones: Zone) -> Condition:
    return Condition(
        id=condition_id,
        name=condition_id,
        plain="Invented.",
        clues=(CLAIM,),
        do="Ask.",
        zones=zones,
        sources=("NONE",),
    )


def clue(clue_id: str, *weights: Weighting) -> Clue:
    return Clue(
        id=clue_id,
        kind="question",
        client=f"Is it {clue_id}?",
        therapist=clue_id,
        weights=weights,
        sources=("NONE",),
    )


def flag(flag_id: str, urgency: str) -> RedFlag:
    return RedFlag(
        id=flag_id,
        name=flag_id,
        urgency=urgency,
        signs=("Is it numb?", "Is it weak?"),
        action="Go.",
        sources=("NONE",),
    )


MUSCLES = (
    muscle(
        "backer",
        point(
            "TrP1",
            stroke(Spot(landmark="L1", out_mm=35), Spot(landmark="L5", out_mm=35)),
            stroke("PSIS", width=60, kind="spillover"),
        ),
    ),
    muscle(
        "seater",
        point("TrP1", stroke(Spot(landmark="PSIS", towards="greater_trochanter", at=0.5), width=90)),
        point(
            "TrP2",
            stroke("ischial_tuberosity", width=70),
            stroke("gluteal_fold", "mid_thigh", kind="spillover"),
        ),
    ),
    muscle(
        "thigher",
        point("TrP1", stroke("greater_trochanter", "mid_thigh", width=60, facing="lateral")),
        point("TrP2", stroke("gluteal_fold", "popliteal_crease", width=60)),
    ),
)

CONDITIONS = (
    condition("joint", stroke("PSIS", width=70), stroke("ischial_tuberosity", width=60, kind="spillover")),
    condition("nerve", stroke("gluteal_fold", "popliteal_crease", "calcaneus", width=50)),
)

CLUES = (
    clue("stiff", Weighting(target="backer", strength="strong"), Weighting(target="seater", strength="weak")),
    clue("sore", Weighting(target="seater", lr_yes=4.0, lr_no=0.5), Weighting(target="nerve", lr_yes=0.2)),
    clue("calm", Weighting(target="backer", speaks="against", strength="moderate")),
    clue("numb", Weighting(target="cauda_equina", strength="strong")),
)


def counted(muscle_id: str, percent: float, n: int = 50) -> Prevalence:
    return Prevalence(
        muscle=muscle_id, percent=percent, population="invented people", n=n, kind="points", sources=("NONE",)
    )


def make_library(*, backwards: bool = False) -> Library:
    """The library, its tables in one order or the other."""

    def table(records: tuple) -> dict:
        return {record.id: record for record in (reversed(records) if backwards else records)}

    region = Region(id="sacrum", name="sacrum", area="back", sided=False, choir={"midline": "b1"})
    return Library(
        muscles=table(MUSCLES),
        regions={"sacrum": region},
        routines={},
        red_flags=table((flag("dvt", "today"), flag("cauda_equina", "now"))),
        conditions=table(CONDITIONS),
        clues=table(CLUES),
        prevalence=(counted("backer", 60), counted("seater", 20), counted("backer", 1, n=9)),
        sources={},
        guide=Guide(areas=(), sections=(), questions=()),
    )
