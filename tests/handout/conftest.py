"""The shipped library and its zones, read once; and hand-outs made from them."""

import io

import pytest

from glutemap.body.frame import BodyType, Side
from glutemap.body.painmap import PainMap
from glutemap.handout.compose import Explained, Material, compose
from glutemap.handout.content import Practice
from glutemap.handout.paper import A4
from glutemap.handout.plan import usual_plan
from glutemap.knowledge.loading import load_library
from glutemap.ranking.zonebook import load_zones

HIP = PainMap(regions={"low_back.left": 7.0, "buttock_upper.left": 5.0, "hip_outer.left": 4.0})
MEDIUS = Explained("gluteus_medius", Side.LEFT)


@pytest.fixture(scope="session")
def library():
    return load_library()


@pytest.fixture(scope="session")
def zones(library):
    return load_zones(library)


@pytest.fixture(scope="session")
def material(library, zones):
    def make(pain=HIP, explained=(MEDIUS,), plan=None, body=BodyType.FEMALE, **more):
        if plan is None:
            plan = usual_plan(library.muscles[explained[0].muscle], library)
        return Material(library, zones, pain, body, explained, plan, **more)

    return make


@pytest.fixture(scope="session")
def hand_out(material):
    def make(practice=None, client="", include=None, **more):
        return compose(material(**more), "22 November 2026", practice or Practice(), client, include)

    return make


@pytest.fixture
def pages_of(qapp, library, zones):
    """The pages of a hand-out, with real pictures of the body only where they matter."""
    from glutemap.handout.paint.book import PictureBook
    from glutemap.handout.paint.pages import Pages
    from glutemap.ui.handout.body import BodyInk

    def make(made, paper=A4, ink=None):
        return Pages(made, paper, PictureBook(ink or BodyInk(library, zones)))

    return make


@pytest.fixture
def plainly(pages_of):
    """The pages without painting bodies: for what is said and where it lies."""

    class Nothing:
        def paint(self, painter, picture, target):
            pass

        def paint_sample(self, painter, kind, target):
            pass

    def make(made, paper=A4):
        return pages_of(made, paper, Nothing())

    return make


@pytest.fixture
def read_pdf():
    """A PDF as a reader sees it."""
    from pypdf import PdfReader

    def read(data):
        return PdfReader(io.BytesIO(data), strict=True)

    return read
