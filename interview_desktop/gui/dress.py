"""Gives the application its look and its language: fonts, palette, stylesheet, translations, direction."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from interview_desktop.app.paths import resources
from interview_desktop.core.errors import BugError
from interview_desktop.gui.languages import SOURCE, speak
from interview_desktop.gui.system_scheme import SystemScheme
from interview_desktop.gui.theme import Theme, load_theme, stylesheet

_FONTS_THERE = "fonts are there"


def dress(
    application: QApplication, name: str = "system", *, scale: int = 100, language: str = SOURCE
) -> Theme:
    """Dress the application; what is built from now on is in this look and language.

    Args:
        application: the running application.
        name: as `Appearance.theme`.
        scale: as `Appearance.scale`.
        language: as `Appearance.language`.

    Returns:
        The theme, for widgets that paint themselves.
    """
    system = SystemScheme.of(application)
    theme = load_theme(system.scheme if name == "system" else name, min(200, max(100, scale)) / 100)
    speak(application, language)
    _load_fonts(application, theme)
    if application.style().name() != "fusion":
        application.setStyle(QStyleFactory.create("Fusion"))
    font = QFont(theme.family)
    font.setPixelSize(theme.sizes["body"])
    application.setFont(font)
    _put_on(application, theme)
    system.changed = partial(_put_on, application, theme) if name == "system" else None
    return theme


def running_application() -> QApplication:
    """The application.

    Raises:
        BugError: a window is built without one.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise BugError("a window without an application")
    return application


def _put_on(application: QApplication, theme: Theme) -> None:
    """Wear its colours; what is painted by hand is painted anew, too."""
    application.setPalette(_palette(theme))
    application.setStyleSheet(stylesheet(theme))


def _load_fonts(application: QApplication, theme: Theme) -> None:
    """Load the fonts that ship with the program, once."""
    if application.property(_FONTS_THERE):
        return
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    # Qt looks into the substitutes of a family also for single letters that the family does not have.
    QFont.insertSubstitutions(theme.family, list(theme.fallbacks))
    # It asks the family itself first, and says on stderr that it cannot shape an Indic script before it takes the substitute:
    # the name of one language among the others is enough for that. Its warnings about fonts stay.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    application.setProperty(_FONTS_THERE, True)


def _palette(theme: Theme) -> QPalette:
    colors = theme.colors
    palette = QPalette()
    for role, color in (
        (QPalette.ColorRole.Window, colors.background),
        (QPalette.ColorRole.Base, colors.surface),
        (QPalette.ColorRole.Button, colors.surface),
        (QPalette.ColorRole.WindowText, colors.ink),
        (QPalette.ColorRole.Text, colors.ink),
        (QPalette.ColorRole.ButtonText, colors.ink),
        (QPalette.ColorRole.PlaceholderText, colors.muted),
        (QPalette.ColorRole.Highlight, colors.accent),
        (QPalette.ColorRole.HighlightedText, colors.on_accent),
        (QPalette.ColorRole.ToolTipBase, colors.ink),
        (QPalette.ColorRole.ToolTipText, colors.background),
    ):
        palette.setColor(role, QColor(color))
    return palette
