from glutemap.clients.records import PlanItem
from glutemap.ui.visit_state import Visit


def test_plan_notes_and_client_are_announced_when_they_change(qapp):
    visit = Visit()
    seen = []
    visit.client_changed.connect(seen.append)
    visit.plan_changed.connect(lambda: seen.append(visit.plan))
    visit.notes_changed.connect(lambda: seen.append(visit.notes))
    item = PlanItem(item="", words="Walk")
    for _ in range(2):
        visit.set_client("A. B.")
        visit.set_plan([item])
        visit.set_notes("slept well")
    assert seen == ["A. B.", (item,), "slept well"]
