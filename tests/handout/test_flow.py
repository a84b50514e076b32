from hypothesis import given
from hypothesis import strategies as st

from glutemap.handout.flow import Block, flow

ROOM = 200.0
heights = st.lists(st.floats(1, 60), min_size=1, max_size=30)


@st.composite
def blocks(draw):
    return Block(
        rows=tuple(draw(heights)),
        before=draw(st.floats(0, 20)),
        head=draw(st.integers(1, 4)),
        tail=draw(st.integers(1, 3)),
        keep_next=draw(st.booleans()),
        whole=draw(st.booleans()),
        pad=draw(st.sampled_from([0.0, 4.0])),
    )


@given(st.lists(blocks(), max_size=12), st.floats(120, ROOM))
def test_every_row_is_placed_once_in_order_and_nothing_hangs_over(made, first_room):
    pages = flow(made, ROOM, first_room)
    placed = [part for page in pages for part in page]
    rows = [(part.block, row) for part in placed for row in range(part.first, part.last)]
    assert rows == [(number, row) for number, block in enumerate(made) for row in range(len(block.rows))]
    for number, page in enumerate(pages):
        below = 0.0
        for part in page:
            assert part.y >= below - 1e-6
            below = part.y + part.height
        assert below <= (first_room if number == 0 else ROOM) + 1e-3


@given(st.lists(blocks(), min_size=1, max_size=12))
def test_no_page_but_the_only_one_is_empty(made):
    assert all(flow(made, ROOM))


@given(st.lists(blocks(), min_size=2, max_size=12))
def test_a_block_that_is_kept_whole_and_fits_a_page_is_not_divided(made):
    for page in flow(made, ROOM):
        for part in page:
            block = made[part.block]
            if block.whole and block.height <= ROOM:
                assert (part.first, part.last) == (0, len(block.rows))


def test_a_heading_goes_along_with_what_follows():
    text = Block((5.0,) * 6, before=3)
    heading = Block((10.0,), before=8, keep_next=True)
    filling = Block((170.0,))
    pages = flow([filling, heading, text], ROOM)
    assert [[part.block for part in page] for page in pages] == [[0], [1, 2]]


def test_a_divided_block_leaves_neither_its_first_nor_its_last_line_alone():
    text = Block((10.0,) * 21, head=2, tail=2)
    for start in range(0, 200, 5):
        pages = flow([Block((float(start or 1),)), text], ROOM)
        parts = [part for page in pages for part in page if part.block == 1]
        assert all(part.last - part.first >= 2 for part in parts), start


def test_a_block_that_would_not_fit_goes_to_the_next_page_whole():
    pages = flow([Block((150.0,)), Block((20.0,) * 4)], ROOM)
    assert [[(part.block, part.first, part.last) for part in page] for page in pages] == [
        [(0, 0, 1)],
        [(1, 0, 4)],
    ]


def test_a_smaller_share_lets_a_block_be_divided():
    made = [Block((150.0,)), Block((20.0,) * 4)]
    pages = flow(made, ROOM, kept=0.1)
    assert [(part.first, part.last) for page in pages for part in page if part.block == 1] == [(0, 2), (2, 4)]
