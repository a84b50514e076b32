"""What is shown no more is let go of one image after another."""

import weakref

from glutemap.body.frame import Layer
from glutemap.ui.canvas.easel import Easel
from glutemap.ui.canvas.gate import gate


def test_all_images_of_what_is_spent_are_let_go_of(view, state, monkeypatch):
    view.finish_loading()
    frame = view.camera.frame(1.0)
    view.painter.leave()
    state.set_layer(Layer.DEEP)
    view.painter._ask(view.spec, frame)
    made = view.painter.order.make()
    assert made.dissolve is not None
    gone = [weakref.ref(image) for image in made.images]
    assert len({id(image()) for image in gone}) == len(set(map(id, made.images))) >= 4
    looks = []
    monkeypatch.setattr(type(gate), "stand_aside", lambda _gate: looks.append(True))
    easel = Easel()
    easel._spent.append(made)
    view.painter.order = None
    del made
    easel.let_go()
    assert not any(image() for image in gone)
    assert len(looks) >= 4  # the window comes first, before each
