import gc

from glutemap.ui.collecting import nothing_collected


def test_nothing_is_collected_until_the_last_work_is_done():
    assert gc.isenabled()
    with nothing_collected():
        with nothing_collected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_fault_lets_collecting_go_on():
    try:
        with nothing_collected():
            raise ValueError
    except ValueError:
        pass
    assert gc.isenabled()
