"""Large images lie in the system's large pages, and are given back one after another."""

import ctypes
import mmap
import weakref

import pytest
from PySide6.QtGui import QImage

from glutemap.body.frame import Layer
from glutemap.ui.canvas import memory
from glutemap.ui.canvas.easel import Easel
from glutemap.ui.canvas.gate import gate
from glutemap.ui.canvas.memory import take_large_pages

FORMAT = QImage.Format.Format_ARGB32_Premultiplied


class Library:
    """Takes note of what the system would be asked for."""

    def __init__(self):
        self.asked = []

    def madvise(self, start, size, advice):
        self.asked.append((start.value, size.value, advice))


@pytest.fixture
def system(monkeypatch):
    system = Library()
    monkeypatch.setattr(memory, "_glibc", lambda: system)
    return system


def test_only_whole_pages_inside_a_large_image_are_asked_for(system):
    image = QImage(2000, 1500, FORMAT)
    take_large_pages(image)
    [(start, size, _advice)] = system.asked
    first = ctypes.addressof(ctypes.c_char.from_buffer(image.bits()))
    assert start % mmap.PAGESIZE == 0
    assert first <= start < first + mmap.PAGESIZE
    assert start + size == first + image.sizeInBytes()


def test_a_small_image_is_left_alone(system):
    take_large_pages(QImage(200, 150, FORMAT))
    assert not system.asked


def test_where_there_is_no_such_thing_nothing_happens(monkeypatch):
    monkeypatch.setattr(memory, "_glibc", lambda: None)
    take_large_pages(QImage(2000, 1500, FORMAT))


def test_a_large_image_can_be_painted_and_read_as_before():
    image = QImage(2000, 1500, FORMAT)
    take_large_pages(image)
    image.fill(0xFF336699)
    assert {image.pixel(x, y) for x in (0, 999, 1999) for y in (0, 750, 1499)} == {0xFF336699}


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
