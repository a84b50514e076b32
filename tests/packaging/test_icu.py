import json
import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

LIBRARIES = Path(PySide6.__file__).parent / "Qt/lib"
# What Qt asks ICU for: the order of words, character sets by name, upper case by language, names of zones.
ASK = """
import json
from PySide6.QtCore import QCollator, QLocale, QStringDecoder, QTimeZone
words = ["zebra", "Ähre", "ähre", "ação", "öl", "offen", "ñu", "nube", "lluvia", "luz", "ångström", "Zahn",
         "cote", "côte", "coté", "ёж", "еда", "яма", "漢字", "仮名", "中文", "한글", "10", "9", "isim"]
orders = {}
for name in ("C", "en_GB", "de_DE", "es_ES", "fr_CA", "sv_SE", "ru_RU", "tr_TR", "zh_CN", "ja_JP", "ko_KR"):
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    keys = [(collator.sortKey(word), word) for word in words]
    order = []
    for key, word in keys:
        order.append([word, sum(1 for other, _ in keys if other.compare(key) < 0)])
    orders[name] = [order, QLocale(name).toUpper("istanbul straße"), QLocale(name).toLower("ISTANBUL")]
sets = {name: QStringDecoder(name).isValid() for name in QStringDecoder.availableCodecs()}
zones = {}
for zone in (b"Europe/Berlin", b"America/New_York", b"Asia/Tokyo"):
    for name in ("en_GB", "de_DE", "de_AT", "es_ES", "es_MX"):
        zones[f"{zone} {name}"] = [
            QTimeZone(zone).displayName(kind, style, QLocale(name))
            for kind in (QTimeZone.StandardTime, QTimeZone.DaylightTime)
            for style in (QTimeZone.LongName, QTimeZone.ShortName)
        ]
print(json.dumps([orders, sets, zones]))
"""


@pytest.fixture(scope="module")
def library():
    found = sorted(LIBRARIES.glob("libicudata.so.*"))
    if not found:
        pytest.skip("Qt brings no ICU on this system")
    return found[0]


def asked(preloaded=""):
    environment = os.environ | {"LD_PRELOAD": str(preloaded), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", ASK]
    done = subprocess.run(command, env=environment, capture_output=True, timeout=120, check=True)
    assert not done.stderr
    return json.loads(done.stdout)


def test_qt_gets_the_same_answers_from_a_third_of_the_data(library, tmp_path):
    import icu

    small = tmp_path / library.name
    small.write_bytes(icu.trimmed(library.read_bytes()))
    assert small.stat().st_size < 0.4 * library.stat().st_size
    whole, less = asked(), asked(small)
    orders, sets, zones = whole
    assert orders["de_DE"] != orders["sv_SE"]
    assert len(sets) > 100
    assert zones["b'Europe/Berlin' de_DE"] != zones["b'Europe/Berlin' en_GB"]
    assert less == whole


def test_the_data_is_really_taken_from_the_small_library(library, tmp_path):
    import icu

    small = tmp_path / library.name
    small.write_bytes(icu.trimmed(library.read_bytes(), languages=("en",)))
    whole, less = asked(), asked(small)
    assert less[:2] == whole[:2]
    assert less[2]["b'Europe/Berlin' de_DE"] != whole[2]["b'Europe/Berlin' de_DE"]


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("icudt73l/de_AT.res", True),
        ("icudt73l/fr.res", False),
        ("icudt73l/root.res", True),
        ("icudt73l/supplementalData.res", True),
        ("icudt73l/zoneinfo64.res", True),
        ("icudt73l/zone/es.res", True),
        ("icudt73l/zone/ja.res", False),
        ("icudt73l/zone/tzdbNames.res", True),
        ("icudt73l/coll/ja.res", True),
        ("icudt73l/ibm-943_P15A-2003.cnv", True),
        ("icudt73l/brkitr/thaidict.dict", False),
        ("icudt73l/curr/de.res", False),
    ],
)
def test_what_stays(name, kept):
    import icu

    assert icu.is_kept(name) is kept


def test_another_kind_of_library_is_refused():
    import icu

    with pytest.raises(icu.FormatError):
        icu.trimmed(b"\x7fELF\x01\x01" + bytes(200))
