"""A small library of two muscles, a ranker that needs no body, and a window with a plain canvas."""

import msgspec
import pytest
from PySide6.QtWidgets import QWidget

from glutemap.body.frame import Side
from glutemap.knowledge.records import Library
from glutemap.ranking.result import Candidate, Member, Mimic, PointShare, RaisedFlag, Ranking, Reason
from glutemap.ui.app import build_window
from glutemap.ui.state import AppState, Selection

SOURCES = ["S1", "S2"]


def pytest_collection_modifyitems(items):
    """The offscreen platform says that it has no size hints and no stacking; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def claim(text, disputed=""):
    return {"text": text, "sources": SOURCES, "disputed": disputed}


def point(number):
    return {
        "id": f"TrP{number}",
        "name": f"Point {number}",
        "place": claim("Here."),
        "spot": "PSIS",
        "zones": [],
        "words": {"primary": ["low_back"]},
        "pattern": claim(f"Pattern {number}."),
        "evidence": "moderate",
    }


def muscle(muscle_id, english, area, points, everyday):
    return {
        "id": muscle_id,
        "names": {"english": english, "latin": f"Musculus {english.lower()}", "everyday": everyday},
        "area": area,
        "layer": "intermediate",
        "plain": "It holds you up.",
        "where": claim("At the side."),
        "origin": claim("Above."),
        "insertion": claim("Below."),
        "nerve": {"name": "a nerve", "roots": ["L4", "L5"], "sources": SOURCES},
        "actions": [claim("It lifts."), claim("It turns.")],
        "find": [claim("Feel here.")],
        "trigger_points": [point(n) for n in range(1, points + 1)],
        "feels": [claim("An ache.")],
        "brings_on": [claim(f"Reason {n}.") for n in range(9)],
        "eases": [],
        "copycats": [{"condition": "facet_pain", "text": "Worse leaning back.", "sources": SOURCES}],
        "relief": {"release": ["ball"], "stretch": [], "strengthen": []},
        "see_someone": [claim("It gets worse.")],
        "evidence": claim("Some.", disputed="By some."),
        "grade": "low",
    }


@pytest.fixture(scope="session")
def library():
    return msgspec.convert(
        {
            "muscles": {
                "gluteus_medius": muscle(
                    "gluteus_medius", "Gluteus medius", "buttock", 3, ["side hip muscle", "glute med"]
                ),
                "iliacus": muscle("iliacus", "Iliacus", "hip", 1, ["hip flexor"]),
            },
            "regions": {
                "low_back": {
                    "id": "low_back",
                    "name": "low back",
                    "area": "back",
                    "sided": True,
                    "choir": {"left": "b18", "right": "b19"},
                },
                "sacrum": {
                    "id": "sacrum",
                    "name": "sacrum",
                    "area": "back",
                    "sided": False,
                    "choir": {"midline": "b1"},
                },
            },
            "routines": {
                "ball": {
                    "id": "ball",
                    "name": "Ball on the wall",
                    "kind": "release",
                    "seconds": [30, 60],
                    "tool": "a ball",
                    "steps": ["Lean.", "Roll."],
                    "caution": [claim("Not on bone.")],
                    "sources": SOURCES,
                }
            },
            "red_flags": {
                "cauda": {
                    "id": "cauda",
                    "name": "Pressed nerves",
                    "urgency": "now",
                    "signs": ["Is it numb?", "Is it weak?"],
                    "action": "Go now.",
                    "sources": SOURCES,
                }
            },
            "conditions": {
                "facet_pain": {
                    "id": "facet_pain",
                    "name": "joints of the low back",
                    "plain": "Small joints.",
                    "clues": [claim("Leaning back hurts.")],
                    "do": "See someone.",
                    "sources": SOURCES,
                }
            },
            "clues": {
                "hip": {
                    "id": "hip",
                    "kind": "question",
                    "client": "Does lying on it hurt?",
                    "therapist": "Pain when lying.",
                    "weights": [{"target": "gluteus_medius", "strength": "moderate"}],
                    "sources": SOURCES,
                }
            },
            "prevalence": [],
            "groups": {
                "side_lift": {
                    "id": "side_lift",
                    "kind": "movement",
                    "name": "Side lift",
                    "muscles": ["gluteus_medius"],
                    "helpers": ["iliacus"],
                    "sources": SOURCES,
                }
            },
            "sources": {
                "S1": {"cite": "First source", "url": "https://example.org"},
                "S2": {"cite": "Second"},
            },
            "guide": {
                "areas": [{"id": "buttock", "name": "Buttock"}, {"id": "hip", "name": "Hip"}],
                "sections": [{"id": "limits", "title": "Limits", "claims": [claim("It is a model.")]}],
                "questions": [{"question": "Why?", "answer": claim("So.")}],
            },
        },
        Library,
    )


class Detail:
    """The same two reasons for every candidate."""

    def because(self):
        return (Reason("It fits.", 1.5, "explained"), Reason("It does not.", -0.5, "outside"))

    def points(self):
        return (PointShare("TrP1", 0.25), PointShare("TrP2", 0.75))


class FakeRanker:
    """Gives the gluteus medius a share that grows with the marked intensity."""

    def __call__(self, pain, _body, answers, _settings, _findings):
        total = sum(pain.regions.values())
        explains = 0.0 if set(pain.regions) == {"perineum"} else 0.82
        share = min(0.9, total / 20)
        shares = (("gluteus_medius", share), ("iliacus", 1 - share))
        found = tuple(
            Candidate(name, Side.LEFT, part, explains, 0.3, 1.0, "", Detail(), rank)
            for rank, (name, part) in enumerate(sorted(shares, key=lambda item: -item[1]), 1)
        )
        raised = (RaisedFlag("cauda", "now", "It is numb."),) if answers.get("cauda.0") else ()
        return Ranking(
            candidates=found,
            combination=tuple(Member(name, Side.LEFT, 0.4) for name, _ in shares),
            mimics=(Mimic("facet_pain", Side.LEFT, 1.0, 0.5, 0.5, Detail(), 1.0),),
            red_flags=raised,
            something_else=0.2,
        )


@pytest.fixture
def state(library, qapp):
    state = AppState(library, zones=None, ranker=FakeRanker())
    state.set_selection(Selection("gluteus_medius"))
    return state


@pytest.fixture
def window(qtbot, state):
    """The window with the card there, nothing loading, and a plain widget for a body."""
    made = build_window(state=state, canvas=QWidget())
    qtbot.addWidget(made)
    made.loader.start = lambda: None
    made.resize(1280, 800)
    with qtbot.waitSignal(made.settled):
        made.show()
    yield made
    made.close()
