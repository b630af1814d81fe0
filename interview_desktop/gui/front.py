"""Starts the desktop app. Only Qt is loaded before the window is there."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from interview_desktop.app.paths import resources
from interview_desktop.gui.backend import Backend
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.display import require_display
from interview_desktop.gui.end_signals import EndSignals
from interview_desktop.gui.theme import Theme, load_theme, stylesheet


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the window should look."""

    theme: str = "system"
    """One of "system", "light" and "dark"."""
    reduce_motion: bool = False


def run(open_backend: Callable[[], Backend], appearance: Appearance | None = None) -> int:
    """Show the desktop app until its window closes.

    Args:
        open_backend: makes the program behind the window; called on a background thread after the first paint, so
            this is where heavy libraries are imported.
        appearance: how it should look; as the system does when left out.

    Returns:
        Exit status, 0.

    Raises:
        EnvironmentFault: there is no display that windows can be shown on.
    """
    require_display(
        "The desktop app shows a window",
        "Start it on a desktop, or use the commands that need none, such as demo and record; --help lists them",
    )
    wanted = appearance or Appearance()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Interview Desktop")
    application.setDesktopFileName("interview-desktop")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "interview-desktop.svg")))
    theme = dress(application, wanted.theme)
    desktop = Desktop(theme, open_backend, time.monotonic, reduce_motion=wanted.reduce_motion)
    signals = EndSignals()
    signals.wanted.connect(desktop.end)
    desktop.show()
    try:
        return application.exec()
    finally:
        signals.close()
        desktop.dispose()


def dress(application: QApplication, name: str) -> Theme:
    """Give the application fonts, palette and stylesheet.

    Args:
        application: the running application.
        name: "light", "dark", or "system" for what the system prefers.
    """
    if name == "system":
        name = "dark" if application.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
    theme = load_theme(name)
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    application.setStyle(QStyleFactory.create("Fusion"))
    font = QFont(theme.family)
    font.setPixelSize(theme.sizes["body"])
    application.setFont(font)
    application.setPalette(_palette(theme))
    application.setStyleSheet(stylesheet(theme))
    application.setLayoutDirection(QLocale().textDirection())
    return theme


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
