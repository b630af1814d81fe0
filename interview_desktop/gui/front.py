"""Starts the desktop app. Only Qt is loaded before the window is there."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from interview_desktop.app.appearance import Appearance
from interview_desktop.app.paths import resources
from interview_desktop.gui.collecting import WindowCollector
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.display import require_display
from interview_desktop.gui.dress import dress
from interview_desktop.gui.end_signals import EndSignals

if TYPE_CHECKING:  # nobody needs them before the window is there
    from interview_desktop.app.kiosk.staff_pin import StaffPin
    from interview_desktop.gui.backend import Backend
    from interview_desktop.gui.kiosk.kiosk import Kiosk, KioskTerms, Watcher

__all__ = ["Appearance", "KioskWish", "dress", "make_application", "run"]


@dataclass(frozen=True, slots=True)
class KioskWish:
    """What a window needs to hold the machine."""

    pin: StaffPin
    """Lets staff out; one is set."""
    terms: KioskTerms
    watcher: Watcher


def run(
    open_backend: Callable[[], Backend],
    appearance: Appearance | None = None,
    kiosk: KioskWish | None = None,
) -> int:
    """Show the desktop app until its window closes.

    Args:
        open_backend: makes the program behind the window; called on a background thread after the first paint, so
            this is where heavy libraries are imported.
        appearance: how it should look; as the system does when left out.
        kiosk: what it needs to hold the machine; an ordinary window when left out.

    Returns:
        Exit status, 0.

    Raises:
        EnvironmentFault: there is no display that windows can be shown on.
    """
    application = make_application()
    with WindowCollector():
        return _show(application, open_backend, appearance or Appearance(), kiosk)


def _show(
    application: QApplication,
    open_backend: Callable[[], Backend],
    wanted: Appearance,
    kiosk: KioskWish | None,
) -> int:
    def open_desktop() -> Desktop:
        # Each candidate begins with the look and the language of the settings.
        theme = dress(application, wanted.theme, scale=wanted.scale, language=wanted.language)
        return Desktop(theme, open_backend, time.monotonic, appearance=wanted)

    shown: Desktop | Kiosk
    if kiosk is None:
        shown = open_desktop()
    else:
        from interview_desktop.gui.kiosk.kiosk import Kiosk
        from interview_desktop.gui.kiosk.lockdown import choose_lockdown

        shown = Kiosk(open_desktop, time.monotonic, kiosk.pin, kiosk.terms, choose_lockdown(), kiosk.watcher)
    signals = EndSignals()
    signals.wanted.connect(shown.end)
    shown.show()
    try:
        return application.exec()
    finally:
        signals.close()
        shown.dispose()


def make_application() -> QApplication:
    """The application with its name and icon.

    Raises:
        EnvironmentFault: there is no display that windows can be shown on.
    """
    require_display(
        "The desktop app shows a window",
        "Start it on a desktop, or use the commands that need none, such as demo and record; --help lists them",
    )
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Interview Desktop")
    application.setDesktopFileName("interview-desktop")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "interview-desktop.svg")))
    return application
