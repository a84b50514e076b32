from glutemap.ui.canvas.kept import Kept


def test_a_thing_is_made_once():
    made = []
    kept = Kept(3)
    for _ in range(3):
        assert kept.get(("zone", 1), lambda: made.append(1) or "thing") == "thing"
    assert made == [1]
    assert ("zone", 1) in kept


def test_the_least_recently_used_goes_first():
    kept = Kept(2)
    for key in (1, 2, 1, 3):
        kept.get(("zone", key), object)
    assert ("zone", 1) in kept
    assert ("zone", 2) not in kept


def test_of_some_kinds_only_a_few_are_kept_and_the_others_stay():
    kept = Kept(5, {"painted": 2})
    kept.get(("zone", 1), object)
    for number in (1, 2, 1, 3, 4):
        kept.get(("painted", number), object)
    there = [number for number in (1, 2, 3, 4) if ("painted", number) in kept]
    assert there == [3, 4]
    assert ("zone", 1) in kept


def test_a_kind_can_be_forgotten():
    kept = Kept(5)
    kept.get(("zone", 1), object)
    kept.get(("region", 1), object)
    kept.forget("zone")
    assert ("zone", 1) not in kept
    assert ("region", 1) in kept
