"""The languages of the window, and the one it speaks now.

Texts stand in the code in English, inside `translate("Context", "text")`. The other languages are in `resources/translations`
(docs/gui.md says how they are made). What is spoken is in the language of the questions and has nothing to do with this.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from interview_desktop.app.paths import resources

SOURCE = "en"
"""The language the code is written in."""
LANGUAGES = {
    SOURCE: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "hi": "हिन्दी",
    "ar": "العربية",
}
"""Codes of the languages, each with its name as its speakers write it."""
SYSTEM = "system"
_OURS = "window language"
"""Object name of the translators that this module has installed."""


def translations() -> Path:
    """The folder of the translations."""
    return resources() / "translations"


def known(wanted: str) -> str:
    """The language that is spoken when `wanted` is asked for: a code, or `SYSTEM`; English where it is none of ours."""
    code = QLocale.system().name() if wanted == SYSTEM else wanted
    code = code.replace("-", "_").partition("_")[0].lower()
    return code if code in LANGUAGES else SOURCE


def speak(application: QApplication, wanted: str) -> str:
    """Have everything that is built from now on speak a language, in its direction.

    Args:
        application: the running application.
        wanted: a code of `LANGUAGES`, or `SYSTEM`.

    Returns:
        The code of the language that is spoken now.
    """
    for old in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(old)
        old.deleteLater()
    code = known(wanted)
    locale = QLocale(code)
    QLocale.setDefault(locale)
    if code != SOURCE:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # Qt's own words first: the one installed last is asked first.
        for name, folder in ((f"qtbase_{code}", qt), (f"interview_desktop_{code}", str(translations()))):
            translator = QTranslator(application)
            translator.setObjectName(_OURS)
            if translator.load(name, folder):
                application.installTranslator(translator)
    application.setLayoutDirection(locale.textDirection())
    return code


def spoken() -> str:
    """The code of the language that the window speaks now."""
    return known(QLocale().name())
