import pytest

from glutemap.clients.errors import StoreError, Trouble
from glutemap.clients.learning import Learning

CARD = ("gluteus_medius.origin", 2, None, 3.1, 5.2, "2026-03-05T09:00:00+00:00", "2026-03-02T09:00:00+00:00")
NEW = ("soleus.nerve", 1, 0, None, None, "2026-03-02T09:00:00+00:00", None)
REVIEW = ("gluteus_medius.origin", "2026-03-02T09:00:00+00:00", 3)


def test_what_was_learnt_is_there_after_a_restart(new_store):
    learning = Learning(new_store())
    learning.keep(CARD, REVIEW)
    learning.keep(NEW, None)
    again = Learning(new_store())
    assert again.cards() == [CARD, NEW]
    assert again.reviews() == [REVIEW]


def test_a_card_is_replaced_and_its_reviews_stay(new_store):
    learning = Learning(new_store())
    learning.keep(CARD, REVIEW)
    later = (*CARD[:3], 9.0, *CARD[4:])
    learning.keep(later, (REVIEW[0], "2026-03-05T09:00:00+00:00", 1))
    assert learning.cards() == [later]
    assert [rating for _item, _at, rating in learning.reviews()] == [3, 1]


def test_all_or_nothing(new_store):
    learning = Learning(new_store())
    with pytest.raises(StoreError):
        learning.keep_all([CARD, NEW], [REVIEW, ("x", "2026-03-02T09:00:00+00:00", 9)])
    assert learning.cards() == []
    learning.keep_all([CARD, NEW], [REVIEW])
    assert len(learning.cards()) == 2


def test_decks_by_hand(new_store):
    learning = Learning(new_store())
    number = learning.save_hand_deck("Exam", ["soleus", "plantaris"])
    learning.save_hand_deck("Exam, part one", ["soleus"], number)
    assert learning.hand_decks() == [(number, "Exam, part one", "soleus")]
    learning.delete_hand_deck(number)
    assert learning.hand_decks() == []


def test_locked_records_say_so(new_store):
    store = new_store()
    learning = Learning(store)
    store.lock()
    with pytest.raises(StoreError) as caught:
        learning.cards()
    assert caught.value.trouble is Trouble.LOCKED


def test_deleting_a_client_leaves_what_was_learnt(new_store):
    from glutemap.clients.records import Person

    store = new_store()
    learning = Learning(store)
    learning.keep(CARD, REVIEW)
    store.delete_client(store.add_client(Person(name="A. B.")))
    assert learning.cards() == [CARD]
