"""Files of the study mode: courses, what was learnt as CSV and back, cards for Anki with pictures."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImageWriter
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QWidget

from glutemap import language
from glutemap.language import many, tr
from glutemap.ui.folders import offered, usual_folder
from glutemap.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from glutemap.knowledge.faults import DataFaults
    from glutemap.study.anki import Note
    from glutemap.study.bank import Bank
    from glutemap.study.decks import Deck
    from glutemap.study.question import Question
    from glutemap.ui.study.desk import StudyDesk

PICTURE = QSize(360, 480)  # of a card, in pixels
_FAULTS_SHOWN = 12


class StudyFiles(QObject):
    """Asks for files and does what was wished; says calmly what went wrong."""

    def __init__(self, desk: StudyDesk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    # -- courses and decks ----------------------------------------------------------------------

    def open_course(self) -> None:
        """Choose a teacher's course."""
        chosen, _filter = QFileDialog.getOpenFileName(
            self._window,
            tr("Open a course"),
            str(usual_folder()),
            tr("Courses (*.yaml *.yml);;All files (*)"),
        )
        if chosen:
            self.take_course(Path(chosen))

    def take_course(self, path: Path) -> None:
        """Open this course, or say everything that is wrong with it."""
        from glutemap.knowledge.faults import DataFaults

        try:
            course = self._desk.open_course(path)
        except DataFaults as faults:
            self._refuse(tr("This course cannot be used."), faults)
            return
        told = tr("“{course}” is among the decks now.", course=course.title)
        if course.words:
            told = f"{told}\n\n{course.teacher or tr('Your teacher')}: {course.words}"
        self._say(told)

    def new_deck(self) -> None:
        """Put a deck together by hand."""
        from glutemap.ui.study.deck_sheet import DeckSheet

        if self._desk.bank is not None:
            sheet = DeckSheet(self._desk, self._window)
            sheet.show()

    # -- export and import ----------------------------------------------------------------------

    def export(self, kind: str) -> None:
        """Choose where to write what was learnt (``csv``), or cards for Anki (``anki``)."""
        name, filter_ = {
            "csv": (tr("glutemap-study.csv"), tr("CSV (*.csv)")),
            "anki": ("glutemap.apkg", tr("Anki package (*.apkg)")),
        }[kind]
        chosen, _filter = QFileDialog.getSaveFileName(self._window, tr("Export"), offered(name), filter_)
        if chosen:
            (self.write_csv if kind == "csv" else self.write_anki)(Path(chosen))

    def write_csv(self, path: Path) -> None:
        """Write every item that was asked, with its schedule."""
        from glutemap.study.sheet import write_sheet

        bank = self._desk.bank
        if bank is None:
            return
        items = [item for item in bank.items() if self._desk.memory.row(item) is not None]
        items += [item for item in self._desk.memory.items if item not in set(items)]
        if self._write(path, write_sheet(items, bank, self._desk.memory).encode("utf-8-sig")):
            self._say(
                many(len(items), "{n} item written to {path}.", "{n} items written to {path}.", path=path)
            )

    def write_anki(self, path: Path, decks: Iterable[Deck] | None = None) -> None:
        """Write cards of all that fits on a card, with a picture of the muscle that is asked about."""
        from glutemap.study.anki import package

        bank = self._desk.bank
        if bank is None:
            return
        items = [item for deck in decks for item in deck.items] if decks is not None else bank.items()
        questions = [(item, bank.ask(item, Random(item), _CARD_KINDS)) for item in items]
        asked = [(item, question) for item, question in questions if question is not None]
        pictures = self._pictures([question for _item, question in asked])
        if pictures is None:
            return
        plain = bank if language.code() == "en" else bank.in_english()
        with language.aloud(language.ENGLISH):
            notes = [_note(item, question, pictures, plain) for item, question in asked]
        if self._write(path, package("glutemap", notes, pictures, datetime.now(UTC))):
            self._say(
                many(len(notes), "{n} card written to {path}.", "{n} cards written to {path}.", path=path)
            )

    def _pictures(self, questions: list[Question]) -> dict[str, bytes] | None:
        """A picture of every muscle that is asked about, by file name; None when it was given up."""
        wanted = sorted({(q.shown.muscle, q.shown.side) for q in questions if q.shown.muscle})
        progress = QProgressDialog(tr("Painting the pictures …"), tr("Stop"), 0, len(wanted), self._window)
        progress.setMinimumDuration(400)
        found: dict[str, bytes] = {}
        for number, (muscle, side) in enumerate(wanted):
            progress.setValue(number)
            QGuiApplication.processEvents()
            if progress.wasCanceled():
                return None
            found[_picture_name(muscle, side.value)] = self._picture(muscle, side.value)
        progress.setValue(len(wanted))
        progress.deleteLater()
        return found

    def _picture(self, muscle_id: str, side: str) -> bytes:
        from glutemap.body.frame import Layer, Side
        from glutemap.ui.canvas.render import render_image
        from glutemap.ui.canvas.spec import PictureSpec
        from glutemap.ui.study.looks import best_view, muscle_box

        bank = self._desk.bank
        assert bank is not None
        muscle = bank.library.muscles[muscle_id]
        view = best_view(bank.library, muscle_id, Side(side))
        spec = PictureSpec(
            view=view,
            layer=Layer.BONE,
            muscle=muscle_id,
            side=Side(side),
            library=bank.library,
            points=False,
            box_mm=muscle_box(muscle, Side(side), view, PICTURE.width() / PICTURE.height()),
            words=False,
        )
        packed = QBuffer()
        packed.open(QBuffer.OpenModeFlag.WriteOnly)
        QImageWriter(packed, QByteArray(b"png")).write(render_image(spec, PICTURE.width()))
        return bytes(packed.data().data())

    def import_sheet(self) -> None:
        """Choose a CSV file that was exported before."""
        chosen, _filter = QFileDialog.getOpenFileName(
            self._window, tr("Import what was learnt"), str(usual_folder()), tr("CSV (*.csv);;All files (*)")
        )
        if chosen:
            self.take_sheet(Path(chosen))

    def take_sheet(self, path: Path) -> None:
        """Take in what was learnt elsewhere, whole or not at all."""
        from glutemap.clients.errors import StoreError
        from glutemap.knowledge.faults import DataFaults
        from glutemap.study.sheet import load_sheet

        bank = self._desk.bank
        if bank is None:
            return
        try:
            rows = load_sheet(path, bank.items())
            self._desk.take_in(list(rows))
        except DataFaults as faults:
            self._refuse(tr("This file cannot be taken in; nothing was changed."), faults)
            return
        except StoreError as fault:
            self._say(str(fault))
            return
        self._say(
            many(
                len(rows),
                "{n} item was taken in; what it replaced is gone.",
                "{n} items were taken in; what they replaced is gone.",
            )
        )

    # -- saying ---------------------------------------------------------------------------------

    def _write(self, path: Path, content: bytes) -> bool:
        """Write a file as a whole; when that cannot be, say why."""
        try:
            write_whole(content, path)
        except OSError as error:
            why = error.strerror or error
            self._say(tr("{path} cannot be written: {why}", path=path, why=why))
            return False
        return True

    def _refuse(self, head: str, faults: DataFaults) -> None:
        shown = [str(fault) for fault in faults.faults[:_FAULTS_SHOWN]]
        if len(faults.faults) > len(shown):
            shown.append(many(len(faults.faults) - len(shown), "and {n} more", "and {n} more"))
        self._say(f"{head}\n\n" + "\n".join(shown))

    def _say(self, words: str) -> None:
        box = QMessageBox(
            QMessageBox.Icon.NoIcon, tr("Study"), words, QMessageBox.StandardButton.Ok, self._window
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


_CARD_KINDS = ("name_structure", "origin", "insertion", "nerve", "action", "look_alikes", "red_flag")


def _picture_name(muscle: str, side: str) -> str:
    return f"glutemap_{muscle}_{side}.png"


def _front(question: Question) -> str:
    if not question.choices or question.kind.value not in ("look_alikes", "red_flag"):
        return question.prompt
    return "\n".join((question.prompt, *(f"- {choice}" for choice in question.choices)))


def _note(item: str, question: Question, pictures: dict[str, bytes], plain: Bank) -> Note:
    """The card of a question; by ``plain``, the bank in English, one exported again is known as the same."""
    from glutemap.study.anki import Note

    area = plain.areas.get(question.area, "")
    same = plain.ask(item, Random(item), _CARD_KINDS)
    answer = question.answer if isinstance(question.answer, str) else " > ".join(question.answer)
    back = answer if question.explanation == answer else f"{answer}\n\n{question.explanation}"
    picture = _picture_name(question.shown.muscle, question.shown.side.value)
    return Note(
        item=item,
        front=_front(question),
        known_as=_front(same or question),
        back=back,
        sources=", ".join(question.sources),
        picture=picture if picture in pictures else "",
        tags=("glutemap", area.replace(" ", "_")) if area else ("glutemap",),
    )
