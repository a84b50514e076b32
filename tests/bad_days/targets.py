"""What is given spoilt input, each with its samples and with the errors that are answers.

A target is made once in a folder of its own; ``try_one`` makes the input of one number and gives it to the
program. Whatever it raises beside ``answers`` is a fault.
"""

import functools
import io
import struct
import zlib
from contextlib import redirect_stderr, redirect_stdout

from tests.bad_days import mutate
from tests.bad_days.samples import COURSE, PAIN, SVG, arguments, sheet
from tests.bad_days.target import Target
from tests.bad_days.targets_records import Database, EncryptedExport, OpenExport

MOMENTS = (b"0001-01-01T00:00:00+14:00", b"9999-12-31T23:59:59-14:00", b"2026-11-22", b"0000-00-00T00:00:00Z")


class PackText(Target):
    """One file of a pack: read, checked against its shape, made into records."""

    share = 0.18

    def __init__(self, place):
        super().__init__(place)
        from glutemap import resources
        from glutemap.knowledge import draft, folder, layout

        self.draft, self.folder = draft, folder
        root = resources.data()
        names = [*layout.FILES, *(f"muscles/{p.name}" for p in sorted((root / "muscles").glob("*.yaml")))]
        self.samples = {name: (root / name).read_bytes() for name in names}
        self.small = [name for name, content in self.samples.items() if len(content) < 25_000]

    def try_one(self, chance):
        name = chance.choice(self.small)
        content = self.samples[name]
        if len(content) > 6000:  # a stretch of it, on whole lines: four times as many inputs
            lines = content.split(b"\n")
            start = chance.randrange(len(lines))
            content = b"\n".join(lines[start : start + 60])
        if chance.random() < 0.1:
            content = mutate.spliced(content, self.samples[chance.choice(self.small)][:4000], chance)
        files = {name: mutate.spoil(content, chance, mutate.TEXT)}
        self.draft.make_draft(self.folder.Folder("pack", files=files))


class PackFolder(Target):
    """A pack as a folder: names, links and contents, laid over the shipped knowledge."""

    share = 0.005

    def __init__(self, place):
        super().__init__(place)
        from glutemap import resources
        from glutemap.knowledge import loading
        from glutemap.knowledge.faults import DataFaults

        self.answers = (DataFaults,)
        self.loading = loading
        self.sample = (resources.data() / "muscles" / "iliacus.yaml").read_bytes()
        self.names = ("muscles/iliacus.yaml", "muscles/..yaml", "muscles/.yaml", "muscles/a b.yaml",
            "sources.yml",
                      "regions.yaml", "muscles/x.YAML", "muscles/\udcff.yaml", "guide.yaml",
                      "muscles")  # fmt: skip
        loading.load_library()

    def try_one(self, chance):
        import shutil

        pack = self.place / "pack"
        shutil.rmtree(pack, ignore_errors=True)
        (pack / "muscles").mkdir(parents=True)
        for _ in range(chance.choice((1, 1, 3))):
            path = pack / chance.choice(self.names)
            if path.exists() or path.is_symlink():
                continue
            if chance.random() < 0.2:
                path.symlink_to(chance.choice(("/etc/passwd", "..", "/dev/zero", "/dev/stdin", str(path))))
            else:
                path.write_bytes(mutate.spoil(self.sample, chance, mutate.TEXT))
        self.loading.load_library(pack)


class CourseText(Target):
    """A teacher's course."""

    share = 0.06

    def __init__(self, place):
        super().__init__(place)
        from glutemap.knowledge.faults import DataFaults
        from glutemap.knowledge.loading import load_library
        from glutemap.study import course

        self.answers = (DataFaults,)
        self.course, self.library = course, load_library()
        course.parse_course(COURSE, "course", self.library)

    def try_one(self, chance):
        path = self.place / "a.glutemap-course"
        path.write_bytes(mutate.spoil(COURSE, chance, mutate.TEXT))
        self.course.load_course(path, self.library)


class SheetText(Target):
    """What was learnt, as CSV."""

    share = 0.1

    def __init__(self, place):
        super().__init__(place)
        from glutemap.knowledge.faults import DataFaults
        from glutemap.knowledge.loading import load_library
        from glutemap.study import sheet as module
        from glutemap.study.bank import Bank

        self.answers = (DataFaults,)
        bank = Bank(load_library())
        self.items = tuple(bank.items())[:200]
        self.sample = sheet(self.items, module.SCHEDULE)
        self.read = module.read_sheet
        assert self.read(self.sample, "sheet", self.items)

    def try_one(self, chance):
        content = mutate.spoil(self.sample, chance, mutate.TEXT)
        if chance.random() < 0.1:
            content = content.replace(b"2026-11-22T10:00:00+00:00", chance.choice(MOMENTS), 1)
        self.read(content, "sheet", self.items)


class PainFile(Target):
    """A pain map, read and written back."""

    share = 0.3

    def __init__(self, place):
        super().__init__(place)
        from glutemap.body import painfile
        from glutemap.body.errors import PainMapError

        self.answers = (PainMapError,)
        self.painfile = painfile

    def try_one(self, chance):
        path = self.place / "a.glutemap"
        path.write_bytes(mutate.spoil(PAIN, chance, mutate.TEXT))
        pain = self.painfile.load(path)
        self.painfile.dump(pain, path)
        assert self.painfile.load(path) == pain


class CommandLine(Target):
    """The program's own command lines, in the process; the window and the long measuring are left out."""

    share = 0.01
    most_s = 10.0  # `check` reads all data and all pictures, `handout` draws whole pages
    answers = ()

    def __init__(self, place):
        super().__init__(place)
        from glutemap import cli

        self.cli = cli
        cli._open_window = lambda _arguments: 0  # another test opens windows
        cli._commands().keys()
        self.files = []
        for name, content in (("a.glutemap", PAIN), ("a.yaml", COURSE), ("a.svg", SVG)):
            (place / name).write_bytes(content)
            self.files.append(str(place / name))
        for line in (["muscles"], ["rank", "--pain", "sacrum"], ["check"]):
            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                assert cli.main(line) == 0

    def try_one(self, chance):
        line = arguments(chance, self.files, self.place)
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(Strict(out)), redirect_stderr(err):
            try:
                status = self.cli.main(line)
            except SystemExit as end:  # what argparse does, also for --help
                status = end.code
        told = err.getvalue()
        assert status in (0, 1, 2), (line, status)
        assert (status == 0) == (not told.strip()), (line, status, told[:300])
        assert "Traceback" not in told, line


class Strict(io.TextIOBase):
    """A terminal that takes UTF-8 and nothing else."""

    def __init__(self, out):
        self._out = out

    def writable(self):
        return True

    def write(self, text):
        text.encode("utf-8")
        return self._out.write(text)


class Logo(Target):
    """A picture from anywhere."""

    share = 0.105

    def __init__(self, place):
        super().__init__(place)
        from PySide6.QtCore import qInstallMessageHandler

        from glutemap.handout.paint import logo
        from glutemap.ui.sheets import offscreen_application

        self.application = offscreen_application()
        qInstallMessageHandler(lambda *_: None)  # libpng's own words about damage
        self.answers = (logo.LogoError,)
        self.logo = logo
        self.samples = [*(self._picture(kind) for kind in (b"png", b"jpeg")), SVG, SVG]
        for sample in self.samples:
            logo.logo_of(sample)

    @staticmethod
    def _picture(kind):
        from PySide6.QtCore import QBuffer, QByteArray
        from PySide6.QtGui import QColor, QImage, QImageWriter

        image = QImage(90, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("#2e7d5b"))
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(kind)).write(image)
        return bytes(buffer.data().data())

    def try_one(self, chance):
        sample = chance.choice(self.samples)
        if chance.random() < 0.01:
            kind = chance.choice(((8, 6), (16, 6), (8, 2), (16, 0), (1, 0)))
            data = large_png(chance.choice((1000, 3100, 4400, 6300, 60_000)), *kind)
        elif sample is SVG:
            data = mutate.spoil(sample, chance, mutate.TEXT)
        else:
            data = mutate.spoil(sample, chance)
            if sample.startswith(b"\x89PNG") and chance.random() < 0.7:
                data = _summed(data)
        made = self.logo.logo_of(data)
        assert made.startswith(b"\x89PNG")
        assert len(made) < 6_000_000


def _chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@functools.cache
def _zeros(count):
    squeeze = zlib.compressobj(1)
    whole, rest = divmod(count, 1 << 20)
    parts = [squeeze.compress(bytes(1 << 20)) for _ in range(whole)]
    return b"".join([*parts, squeeze.compress(bytes(rest)), squeeze.flush()])


def large_png(side, depth, colour):
    """A small file of a large picture; one that is far too large is cut short."""
    bits = depth * {0: 1, 2: 3, 6: 4}[colour]
    body = _zeros((1 + (side * bits + 7) // 8) * (side if side < 10_000 else 10))
    head = struct.pack(">IIBBBBB", side, side, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _summed(data):
    """A PNG whose checksums fit what was spoilt."""
    out, at = data[:8], 8
    while at + 12 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if at + 12 + size > len(data):
            break
        out += _chunk(data[at + 4 : at + 8], data[at + 8 : at + 8 + size])
        at += 12 + size
    return out + data[at:]


TARGETS = {
    "pack": PackText,
    "pack_folder": PackFolder,
    "course": CourseText,
    "sheet": SheetText,
    "pain_map": PainFile,
    "export": OpenExport,
    "encrypted_export": EncryptedExport,
    "database": Database,
    "command_line": CommandLine,
    "logo": Logo,
}
