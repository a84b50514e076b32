"""A teacher's course: one YAML file with chosen muscles, questions of one's own, an order and own words.

    id: hip_in_an_hour
    title: The hip in an hour
    teacher: A. Teacher
    words: Begin with the big ones.
    order: as_written            # or: shuffled
    sources:
      SLIDES: {cite: "A. Teacher: lecture 3, 2026"}
    parts:
      - title: Buttock
        words: Feel each of them on yourself first.
        muscles: [gluteus_maximus, gluteus_medius]
        kinds: [name_structure, origin, nerve]
        notes: {gluteus_medius: The one that keeps you from limping.}
        questions:
          - prompt: Which muscle drops the pelvis when it is weak?
            choices: [Gluteus medius, Gracilis, Popliteus]
            answer: Gluteus medius
            explanation: It holds the pelvis level on one leg.
            sources: [GRAY, SLIDES]
            about: gluteus_medius

It is checked like all data: every fault at once, with file, line and column. A question without choices is
typed. Everything needs a source, of the library or of the course itself.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from glutemap.knowledge.faults import DataFaults, FieldPath, quote
from glutemap.knowledge.folder import read_file
from glutemap.knowledge.layout import MOST_BYTES, Kind
from glutemap.knowledge.records import Library, Record, Source
from glutemap.knowledge.search import fold
from glutemap.knowledge.suggest import did_you_mean
from glutemap.knowledge.yaml_source import Document, read_yaml

AskedKind = Literal[
    "name_structure", "click_structure", "origin", "insertion", "nerve", "action", "refers_here", "draw_zone",
    "rank_suspects", "look_alikes", "red_flag",
]  # fmt: skip
LONGEST = 1000  # letters of a text
_ID = re.compile(r"[a-z][a-z0-9_]{0,59}\Z")


class OwnQuestion(Record, frozen=True, kw_only=True):
    """A question in the teacher's words; with choices one is chosen, without them the answer is typed."""

    prompt: str
    answer: str
    explanation: str
    sources: tuple[str, ...]
    choices: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()  # further right answers to type
    about: str = ""  # the muscle that is shown


class Part(Record, frozen=True, kw_only=True):
    """A stretch of a course; ``kinds`` empty means all kinds that there are for its muscles."""

    title: str
    words: str = ""
    muscles: tuple[str, ...] = ()
    kinds: tuple[AskedKind, ...] = ()
    notes: dict[str, str] = msgspec.field(default_factory=dict)
    questions: tuple[OwnQuestion, ...] = ()


class Course(Record, frozen=True, kw_only=True):
    """One file."""

    id: str
    title: str
    parts: tuple[Part, ...]
    teacher: str = ""
    words: str = ""
    order: Literal["as_written", "shuffled"] = "as_written"
    sources: dict[str, Source] = msgspec.field(default_factory=dict)


COURSE = Kind("course", "courses", Course, "one")


def load_course(path: Path, library: Library) -> Course:
    """A course from its file. Raises DataFaults with everything that is wrong with it."""
    return parse_course(read_file(path, MOST_BYTES), str(path), library)


def parse_course(content: bytes, shown: str, library: Library) -> Course:
    """A course from the bytes of its file, ``shown`` being its name in messages. Raises DataFaults."""
    document = read_yaml(content, shown)
    faults = list(document.faults)
    if document.complete:
        from glutemap.knowledge.schema_check import check_shape  # heavy: only when a course is opened

        faults += [fault for _place, fault in check_shape(document, COURSE)]
    if faults:
        raise DataFaults(faults)
    try:
        course = msgspec.convert(document.data, Course)
    except msgspec.ValidationError as error:  # should the schema ever be the milder of the two
        raise DataFaults([document.fault((), str(error))]) from None
    found = [document.fault(place, message) for place, message in _faults(course, library, document)]
    if found:
        raise DataFaults(found)
    return course


Found = Iterator[tuple[FieldPath, str]]


def _faults(course: Course, library: Library, document: Document) -> Found:
    if not _ID.match(course.id):
        yield (
            ("id",),
            f"{quote(course.id)}: lower case letters, digits and underscores, such as hip_in_an_hour",
        )
    for key in course.sources:
        if key in library.sources:
            yield ("sources", key), f"{quote(key)} is a source of the library already: choose another key"
    if not course.parts:
        yield ("parts",), "a course has at least one part"
    for number, part in enumerate(course.parts):
        yield from _part_faults(course, part, library, ("parts", number))
    for place, text in _texts(document):
        if not text.strip():
            yield place, "nothing is said here: leave the field out, or fill it in"
        elif len(text) > LONGEST:
            yield place, f"more than {LONGEST} letters: say it shorter, or in two questions"


def _part_faults(course: Course, part: Part, library: Library, place: FieldPath) -> Found:
    if not part.muscles and not part.questions:
        yield place, "a part has muscles, or questions of its own, or both"
    if part.kinds and not part.muscles:
        yield (*place, "kinds"), "kinds are asked of muscles, and this part names none"
    yield from _known("muscle", part.muscles, library.muscles, (*place, "muscles"))
    for number, muscle in enumerate(part.muscles):
        if muscle in part.muscles[:number]:
            yield (*place, "muscles", number), f"{quote(muscle)} is named twice"
    for muscle in part.notes:
        if muscle not in part.muscles:
            hint = did_you_mean(muscle, part.muscles)
            yield (*place, "notes", muscle), f"no muscle of this part: {quote(muscle)} {hint}".rstrip()
    for number, question in enumerate(part.questions):
        yield from _question_faults(course, question, library, (*place, "questions", number))


def _question_faults(course: Course, question: OwnQuestion, library: Library, place: FieldPath) -> Found:
    if not question.sources:
        yield (*place, "sources"), "a question needs a source: a key of the library, or of `sources` above"
    yield from _known("source", question.sources, {**library.sources, **course.sources}, (*place, "sources"))
    if question.about and question.about not in library.muscles:
        hint = did_you_mean(question.about, library.muscles)
        yield (*place, "about"), f"no muscle {quote(question.about)} {hint}".rstrip()
    if question.choices:
        yield from _choice_faults(question, place)
    else:
        yield from _typed_faults(question, library, place)


def _choice_faults(question: OwnQuestion, place: FieldPath) -> Found:
    if question.answer not in question.choices:
        hint = did_you_mean(question.answer, question.choices)
        yield (*place, "answer"), f"the answer is not among the choices {hint}".rstrip()
    if not 2 <= len(question.choices) <= 8:
        yield (*place, "choices"), f"from 2 to 8 choices, not {len(question.choices)}"
    if question.accept:
        yield (*place, "accept"), "this is for answers that are typed: leave it out, or leave out the choices"
    seen: dict[str, int] = {}
    for number, choice in enumerate(question.choices):
        key = fold(choice)
        if key in seen:
            yield (*place, "choices", number), f"the same as choice {seen[key] + 1}: only one can be right"
        seen.setdefault(key, number)


def _typed_faults(question: OwnQuestion, library: Library, place: FieldPath) -> Found:
    """An answer that is the name of a muscle must not accept another muscle's name beside it."""
    from glutemap.study.names import Names, Typed

    names = Names(library)
    owners = {m for m in library.muscles if names.read(question.answer, m).typed is Typed.RIGHT}
    for number, accepted in enumerate(question.accept):
        others = {m for m in library.muscles if names.read(accepted, m).typed is Typed.RIGHT}
        if owners and others and not owners & others:
            yield (*place, "accept", number), f"{quote(accepted)} is another muscle's name"


def _known(kind: str, given: tuple[str, ...], known: object, place: FieldPath) -> Found:
    choices = list(known)  # type: ignore[call-overload]
    for number, word in enumerate(given):
        if word not in choices:
            yield (*place, number), f"no {kind} {quote(word)} {did_you_mean(word, choices)}".rstrip()


def _texts(document: Document) -> Iterator[tuple[FieldPath, str]]:
    """Every text of the document with its place."""
    for place in document.values:
        value = document.data
        for step in place:
            value = value[step]
        if isinstance(value, str):
            yield place, value
