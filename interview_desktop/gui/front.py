"""Starts the desktop app. Only Qt is loaded before the window is there."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from interview_desktop.app.paths import resources
from interview_desktop.gui.backend import Backend
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.display import require_display
from interview_desktop.gui.dress import Appearance, dress
from interview_desktop.gui.end_signals import EndSignals

__all__ = ["Appearance", "dress", "run"]


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
    theme = dress(application, wanted.theme, scale=wanted.scale, language=wanted.language)
    desktop = Desktop(theme, open_backend, time.monotonic, reduce_motion=wanted.reduce_motion)
    signals = EndSignals()
    signals.wanted.connect(desktop.end)
    desktop.show()
    try:
        return application.exec()
    finally:
        signals.close()
        desktop.dispose()
