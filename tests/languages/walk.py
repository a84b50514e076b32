"""The whole window walked through in the pseudo-language; prints as JSON what it found, place by place."""

import json
import os
import re
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.languages import pseudo

SAME_EVERYWHERE = re.compile(
    r"glutemap|English|Deutsch|Español|\bP[DN][FG]\b|SVG|CSV|Anki|\bA4\b|Letter|\b[cm]?m[2²]?\b|\bcm2\b|"
    r"(Ctrl|Shift|Alt|Meta|Esc|Return|Enter|Space|Tab|PgUp|PgDown|Home|End|Left|Right|Up|Down|Del|F\d+|[A-Z])"
    r"(?=\W|$)|TrP\d|[LSTC]\d+|Anna \d|https?://\S+|\bn\b"
)


CALM_S = 0.15  # so long nothing has moved when a layout is at rest; the timers of the pages are shorter
LOOKS_S, NAP_S = 0.05, 0.005  # from one look to the next; between two rounds of events: workers need the time
MOST_S = 20.0  # for what moves all the time


class Walk:
    """Goes from place to place and keeps what is said there in plain English."""

    passes_by = ()  # how the names of actions begin that lead to no other place

    def __init__(self, application, window, excused):
        self.application, self.window, self.excused = application, window, excused
        self.plain, self.cut, self.heard = {}, {}, 0
        self.painted = Painted()
        self._known = {}

    def look(self, place):
        """Read everything that is shown now: something is."""
        from PySide6.QtWidgets import QWidget

        self.rest()
        before = self.heard
        for top in self.application.topLevelWidgets():
            if top.isVisible():
                self._hear(place, top.windowTitle(), top)
                for widget in (top, *top.findChildren(QWidget)):
                    if widget.isVisible():
                        self._read(place, widget)
        for text in self.painted.take():
            self._hear(place, text, self.painted)
        assert self.heard > before, place

    def open_all(self, place):
        """Open every section and every "why", then read."""
        from PySide6.QtWidgets import QAbstractButton

        from glutemap.ui.panels.picks import Section

        self.look(place)
        for section in self.window.findChildren(Section):
            if section.isVisible():
                section.open()
        for widget in self.window.findChildren(QAbstractButton):
            why = getattr(widget, "why", None)
            if why is not None and widget.isVisible() and not why.isChecked():
                why.click()
        self.look(f"{place}, opened")

    def until(self, ready, seconds=120):
        end = time.monotonic() + seconds
        while not ready():
            self.application.processEvents()
            if time.monotonic() > end:
                raise TimeoutError("it did not get ready")

    def settle(self):
        """Let it begin; what is looked at comes to rest first."""
        self.application.processEvents()

    def rest(self):
        """Let the window work until its workers are done and nothing moves any longer."""
        was, calm_since, until = None, time.monotonic(), time.monotonic() + MOST_S
        while time.monotonic() < min(calm_since + CALM_S, until):
            look = time.monotonic() + LOOKS_S
            while time.monotonic() < look:
                self.application.processEvents()
                time.sleep(NAP_S)
            if (stands := self._stands()) != was or self._works():
                was, calm_since = stands, time.monotonic()

    def _works(self):
        from PySide6.QtCore import QThreadPool

        tops = (self.application, *self.application.topLevelWidgets())
        pools = (pool for top in tops for pool in top.findChildren(QThreadPool))
        # What is painted ahead changes nothing that is seen, and takes its time.
        return any(pool.activeThreadCount() for pool in pools if type(pool.parent()).__name__ != "Ahead")

    def shown(self):
        from PySide6.QtWidgets import QWidget

        for top in self.application.topLevelWidgets():
            if top.isVisible():
                yield from (widget for widget in (top, *top.findChildren(QWidget)) if widget.isVisible())

    def _stands(self):
        """Where everything stands."""
        return [widget.geometry().getRect() for widget in self.shown()]

    def _read(self, place, widget):
        from PySide6.QtWidgets import QGraphicsView

        for name in (
            "text",
            "toolTip",
            "accessibleName",
            "accessibleDescription",
            "placeholderText",
            "title",
        ):
            ask = getattr(widget, name, None)
            if callable(ask) and not (name == "text" and _is_typed_into(widget)):
                self._hear(place, ask(), widget)
        for action in widget.actions():
            self._hear(place, action.text(), widget)
        if hasattr(widget, "itemText") and hasattr(widget, "count"):
            for number in range(widget.count()):
                self._hear(place, widget.itemText(number), widget)
        if isinstance(widget, QGraphicsView):
            self._drawn(place, widget)
        if (model := getattr(widget, "model", None)) and callable(model) and model() is not None:
            self._rows(place, widget, model())
        self._measure(place, widget)

    def _drawn(self, place, view):
        """What is written in a chart: its labels, and, by painting it, its axes.

        What lies below the edge of its page has not been painted yet; axes find their room the second time.
        """
        from PySide6.QtCore import QSize
        from PySide6.QtGui import QImage, QPainter

        is_body = view is getattr(self.window, "canvas", None)  # some pages are heard alone
        for _ in range(0 if is_body else 2):
            picture = QImage(view.size().expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
            with QPainter(picture) as painter:
                view.render(painter)
            self.application.processEvents()
        for item in view.items():
            said = getattr(item, "toPlainText", None)
            if said is not None and item.isVisible():
                self._hear(place, said(), view)

    def _rows(self, place, widget, model):
        from PySide6.QtCore import QModelIndex, Qt

        waiting = [QModelIndex()]
        while waiting:
            parent = waiting.pop()
            for row in range(min(model.rowCount(parent), 200)):
                index = model.index(row, 0, parent)
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    self._hear(place, model.data(index, role), widget)
                waiting.append(index)

    def _hear(self, place, text, widget):
        if not isinstance(text, str) or not text or text.startswith("<!DOCTYPE"):  # a file: the credits
            return
        self.heard += 1
        if text not in self._known:
            self._known[text] = self._is_plain(text)
        if self._known[text]:
            self.plain.setdefault(f"{type(widget).__name__}: {text[:160]}", place)

    def _is_plain(self, text):
        """Whether something stands in no brackets that is not the same in every language."""
        left = pseudo.outside(text)
        if not re.search(r"[A-Za-z]{2,}", left):
            return False
        for known in self.excused:
            if known in left:
                left = left.replace(known, "")
        return re.search(r"[A-Za-z]{2,}", SAME_EVERYWHERE.sub("", left)) is not None

    def _measure(self, place, widget):
        """A label or button of one line that is narrower than its words."""
        from PySide6.QtWidgets import QLabel, QPushButton

        if isinstance(widget, QLabel) and (widget.wordWrap() or widget.pixmap()):
            return
        if not isinstance(widget, QLabel | QPushButton) or not widget.text() or widget.toolTip() != "":
            return
        wanted = widget.minimumSizeHint().width()
        if widget.width() < wanted - 1 and widget.parentWidget().width() > 0:
            self.cut.setdefault(f"{type(widget).__name__}: {widget.text()[:160]}", place)


class Painted:
    """Hears what is painted letter by letter: on the body, in rows, along the axes of charts."""

    def __init__(self):
        from PySide6.QtGui import QPainter

        self._heard, draw = set(), QPainter.drawText

        def draw_text(painter, *given):
            self._heard.update(part for part in given if isinstance(part, str))
            return draw(painter, *given)

        QPainter.drawText = draw_text

    def take(self):
        """What was painted since this was asked last."""
        heard, self._heard = self._heard, set()
        return sorted(heard)


def _is_typed_into(widget):
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit)


def walk(window, walker):
    """Every mode, step, page and sheet."""
    from glutemap.ui.actions import ACTIONS
    from tests.real_window import LEFT_OUT

    state = window.state
    walker.look("first")
    walker.open_all("card")
    mark_pain(window, walker)
    for spec in ACTIONS:
        is_passed_by = spec.id in LEFT_OUT or spec.id.startswith(walker.passes_by or "\0")
        if is_passed_by or not window.actions_by_id[spec.id].isEnabled():
            continue
        window.actions_by_id[spec.id].trigger()
        walker.settle()
        walker.look(f"action {spec.id}")
        for widget in walker.application.topLevelWidgets():
            if widget is not window and widget.isVisible():
                widget.close()
        if spec.id in ("tour", "client_page", "over_time"):
            walker.open_all(f"action {spec.id}")
    state.set_mode("study")
    study(window.study.the_page(), walker)
    over_time(window, walker)


def mark_pain(window, walker):
    """The mode in which pain is marked: its three steps, with all that opens."""
    window.state.set_mode("symptoms")
    walker.look("mark, nothing marked")
    for region, strength in (("low_back.left", 7.0), ("buttock_upper.left", 5.0), ("sacrum", 3.0)):
        window.state.set_region(region, strength)
    walker.settle()
    for step in ("pain", "ask", "plan"):
        window.steps.go(step)
        walker.settle()
        walker.open_all(f"step {step}")


def study(page, walker):
    """A sitting: questions of every kind that comes, answered by not knowing."""
    from glutemap.study.marking import Grade, Verdict

    walker.until(lambda: page.desk.bank is not None and page.start.chart is not None)
    walker.look("study")
    page.start.begin.click()
    for number in range(10):
        if page.asking.question is None:
            break
        walker.look(f"question {page.asking.question.kind.value}")
        page.asking._settle(Verdict(Grade.WRONG, ""), None)
        walker.look(f"answer {page.asking.question.kind.value} {number}")
        page.asking.go_on()
    if page.asking.question is not None:
        page.asking.end()
    walker.look("study, result")


def over_time(window, walker):
    """Two drawings of a client against each other, with their charts."""
    from glutemap.ui.clients.over_time import OverTime

    desk = window.clients.desk
    desk.open_client(next(found.id for found in desk.find("Anna 3")))
    window.actions_by_id["over_time"].trigger()
    sheet = next(top for top in walker.application.topLevelWidgets() if isinstance(top, OverTime))
    walker.until(lambda: sheet.chart is not None)
    walker.look("over time")
    sheet.close()


def main():
    with tempfile.TemporaryDirectory(prefix="glutemap-walk-") as place:
        from tests.real_window import Opened

        language_first()
        opened = Opened(Path(place))
        walker = Walk(opened.application, opened.window, excused(opened.window.state.library))
        try:
            walk(opened.window, walker)
        except Exception:  # noqa: BLE001  (what was found until then is told)
            opened.found.append(traceback.format_exc())
        told = {"heard": walker.heard, "plain": walker.plain, "cut": walker.cut, "found": opened.found}
        print(json.dumps(told), flush=True)
        os._exit(0)


def language_first():
    """Speak the pseudo-language before the window has said a word, and let nothing change that."""
    from glutemap import language
    from glutemap.knowledge import loading
    from glutemap.knowledge.translating import translated

    language.use(pseudo.PSEUDO)
    language.use = lambda _catalogue: None
    english = loading.load_library(spoken="en")
    other = translated(english, pseudo.said)
    loading.load_library = lambda folder=None, spoken=None: english if spoken == "en" else other


def excused(library):
    """What is the same in every language: citations and Latin names, the longest first."""
    texts = {source.cite for source in library.sources.values()}
    texts |= {source.url for source in library.sources.values()} | {s.note for s in library.sources.values()}
    texts |= set(library.sources)
    for muscle in library.muscles.values():
        texts |= {muscle.names.latin, *muscle.names.synonyms}
    return sorted(filter(None, texts), key=len, reverse=True)


if __name__ == "__main__":
    sys.exit(main())
