import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from glutemap import language


def test_the_words_that_a_built_program_is_asked_for_are_those_of_the_languages(qapp):
    import smoke

    assert set(smoke.WORDS) == set(language.NAMES)
    for code, (ours, of_qt) in smoke.WORDS.items():
        with language.aloud(language.load(code)):
            assert language.tr("Mark pain") == ours
        words = QTranslator()
        if code != "en":
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            assert words.load(f"qtbase_{code}", folder)
            assert words.translate("QPlatformTheme", "Cancel") == of_qt


def test_a_window_in_another_language_is_found_out():
    import smoke

    said = "   700  the body painted\n\nthe window says: {}\n"
    smoke.speaks("de", said.format("Erkunden | Schmerz markieren | Abbrechen"))
    with pytest.raises(smoke.BrokenError, match="Abbrechen"):
        smoke.speaks("de", said.format("Erkunden | Schmerz markieren | Cancel"))
    with pytest.raises(smoke.BrokenError):
        smoke.speaks("es", "   700  the body painted\n")
