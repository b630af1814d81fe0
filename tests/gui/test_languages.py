"""The window's languages: spoken at once, in their direction, with letters for all of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from interview_desktop.gui.dress import dress
from interview_desktop.gui.languages import LANGUAGES, known, speak, spoken
from interview_desktop.gui.theme import Theme


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    speak(qapp, "en")


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_is_spoken_in_its_direction(app: QApplication, code: str) -> None:
    assert speak(app, code) == code == spoken()
    assert app.layoutDirection() is QLocale(code).textDirection()
    assert (app.layoutDirection() is Qt.LayoutDirection.RightToLeft) == (code == "ar")


def test_qt_speaks_it_too_and_forgets_it_again(app: QApplication) -> None:
    speak(app, "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak(app, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("wanted", "code"), [("de", "de"), ("de_AT", "de"), ("pt-BR", "en"), ("", "en"), ("ar-EG", "ar")]
)
def test_an_unknown_language_is_english(wanted: str, code: str) -> None:
    assert known(wanted) == code


@pytest.mark.parametrize(
    ("letters", "family"), [("مقابلة", "Noto Sans Arabic"), ("साक्षात्कार", "Noto Sans Devanagari")]
)
def test_there_are_letters_for_every_language(theme: Theme, letters: str, family: str) -> None:
    """They come from the fonts that ship with the program, not from whatever this machine has."""
    font = QFont(theme.family)
    layout = QTextLayout(letters, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(1000)
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs
    assert {_family(run.rawFont()) for run in runs} == {family}
    assert all(index for run in runs for index in run.glyphIndexes()), "a letter has no glyph"


def test_code_has_a_fixed_width(theme: Theme) -> None:
    assert theme.code_family in QFontDatabase.families()
    metrics = QFontMetrics(QFont(theme.code_family))
    assert metrics.horizontalAdvance("iiii") == metrics.horizontalAdvance("WWWW")


def test_large_text_is_large(qapp: QApplication, theme: Theme) -> None:
    try:
        assert dress(qapp, "light", scale=200).sizes["body"] == 2 * theme.sizes["body"]
        assert qapp.font().pixelSize() == 2 * theme.sizes["body"]
    finally:
        dress(qapp, "light")


def _family(font: QRawFont) -> str:
    return font.familyName()
