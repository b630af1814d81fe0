"""Leads staff through approving question sets, and offers the approved ones on the first screen."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.gui.backend import Backend
from interview_desktop.gui.background import Background
from interview_desktop.gui.screens.sets import SetsPage
from interview_desktop.gui.screens.setup import SetupScreen

_log = logging.getLogger(__name__)


class Approving(QObject):
    """Stands between the two screens and the backend. Lives on the window's thread."""

    def __init__(
        self,
        page: SetsPage,
        setup: SetupScreen,
        background: Background,
        backend: Callable[[], Backend],
        parent: QObject,
    ) -> None:
        """Connect them.

        Args:
            page: the sets.
            setup: the first screen.
            background: reads and writes.
            backend: gives the program behind the window, once it is there.
            parent: owns this.
        """
        super().__init__(parent)
        self._page = page
        self._setup = setup
        self._background = background
        self._backend = backend
        page.decided.connect(self._decide)

    def open(self, staff: str) -> None:
        """Show the sets to somebody who has signed in by this name; empty where nobody signs in."""
        self._page.say_who(staff)
        sets = self._backend().question_sets
        self._background.run("list sets", sets, self._page.show_sets, self._failed)

    def look(self) -> None:
        """Offer the approved sets beside files; where they cannot be read there are files alone."""
        sets = self._backend().approved_sets
        self._background.run("approved sets", sets, self._setup.show_sets, self._unread)

    @Slot(str, bool, str, str)
    def _decide(self, set_id: str, approves: bool, by: str, reason: str) -> None:
        backend = self._backend()
        self._background.run(
            "decide set",
            lambda: backend.decide_set(set_id, by, reason, approves=approves),
            self._page.show_decided,
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, EnvironmentFault):
            _log.error("a question set could not be shown or decided", exc_info=error)
        self._page.show_failure(error)

    def _unread(self, error: Exception) -> None:
        _log.error("the approved question sets could not be read", exc_info=error)
