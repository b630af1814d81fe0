"""Starts the reviewer's window. Only Qt is loaded before it is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from interview_desktop.app.appearance import Appearance
from interview_desktop.gui.collecting import WindowCollector
from interview_desktop.gui.dress import dress
from interview_desktop.gui.end_signals import EndSignals
from interview_desktop.gui.front import make_application
from interview_desktop.gui.reviewer.window import ReviewWindow

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.review.desk import ReviewDesk


def run_review(open_desk: Callable[[], ReviewDesk], appearance: Appearance) -> int:
    """Show the reviewer's window until it is closed.

    Args:
        open_desk: opens the data folder; called on a background thread after the first paint.
        appearance: how the window should look.

    Returns:
        Exit status, 0.

    Raises:
        EnvironmentFault: there is no display that windows can be shown on.
    """
    application = make_application()
    with WindowCollector():
        return _show(application, open_desk, appearance)


def _show(application: QApplication, open_desk: Callable[[], ReviewDesk], appearance: Appearance) -> int:
    theme = dress(application, appearance.theme, scale=appearance.scale, language=appearance.language)
    window = ReviewWindow(theme, open_desk)
    signals = EndSignals()
    signals.wanted.connect(window.close)
    window.begin()
    try:
        return application.exec()
    finally:
        signals.close()
        window.dispose()
