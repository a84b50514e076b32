"""What the bench measures of the ranking."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from glutemap.knowledge.loading import load_library
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.zonebook import load_zones

RANKING_MS = 5.0
WITH_SETS_MS = 30.0
REDRAWS_MS = 500.0

Percentile = Callable[[Callable[[int], object], int], float]


def ranking_figures(p95: Percentile) -> list[dict[str, Any]]:
    """A full ranking and redraws, against one bare product of a matrix of its shape."""
    from glutemap.body import painmap
    from glutemap.ranking.stability import measure_stability

    library = load_library()
    ranker = Ranker(library, load_zones(library))
    pain = painmap.PainMap(
        regions={"low_back.left": 7.0, "buttock_upper.left": 5.0, "thigh_outer_upper.left": 4.0}
    )
    field = painmap.field(pain)
    chance = np.random.default_rng(8)
    matrix = chance.random((2 * len(library.muscles), len(field)), dtype=np.float32)
    tasks: tuple[tuple[str, Callable[[], object], float, int], ...] = (
        ("a full ranking", lambda: ranker.rank(field, sets=False), RANKING_MS, 100),
        ("a full ranking with sets", lambda: ranker.rank_pain(pain), WITH_SETS_MS, 100),
        ("200 redraws, each ranked", lambda: measure_stability(ranker, field), REDRAWS_MS, 20),
    )
    for _name, task, _budget, _times in tasks:
        task()
    floor = p95(lambda _: np.dot(matrix, field), 50)
    return [
        {
            "name": f"{name} (p95)",
            "value": p95(lambda _, task=task: task(), times),  # type: ignore[misc]
            "floor": floor,
            "unit": "ms",
            "budget": budget,
        }
        for name, task, budget, times in tasks
    ]
