"""Leads staff through approving question sets, and offers the approved ones on the first screen."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from interview_desktop.core.errors import BugError, EnvironmentFault
from interview_desktop.core.models import QuestionSet
from interview_desktop.gui.background import Background
from interview_desktop.gui.screens.setup import SetupScreen
from interview_desktop.gui.theme import Theme

if TYPE_CHECKING:  # it brings all that an interview is with it, and the window is to be there before that
    from interview_desktop.gui.backend import Backend
    from interview_desktop.gui.screens.sets import SetsPage

_log = logging.getLogger(__name__)


class Approving(QObject):
    """Stands between the two screens and the backend. Lives on the window's thread."""

    left = Signal()
    """Staff want to go back to the first screen."""

    def __init__(
        self,
        setup: SetupScreen,
        background: Background,
        backend: Callable[[], Backend],
        parent: QObject,
    ) -> None:
        """Connect them.

        Args:
            setup: the first screen.
            background: reads and writes.
            backend: gives the program behind the window, once it is there.
            parent: owns this.
        """
        super().__init__(parent)
        self._page: SetsPage | None = None
        self._setup = setup
        self._background = background
        self._backend = backend

    def open(self, theme: Theme, staff: str) -> SetsPage:
        """The sets in a page of their own, which fills itself.

        Args:
            theme: its look.
            staff: who has signed in; empty where nobody signs in.
        """
        # Only when it is wanted: the first window is to be there soon.
        from interview_desktop.gui.screens.sets import SetsPage

        page = self._page = SetsPage(theme)
        page.decided.connect(self._decide)
        page.pictures_wanted.connect(self._read_pictures)
        page.back.connect(self.left)
        page.say_who(staff)
        self._background.run("list sets", self._backend().question_sets, page.show_sets, self._failed)
        return page

    @property
    def page(self) -> SetsPage:
        """The page that was opened last.

        Raises:
            BugError: none was.
        """
        if self._page is None:
            raise BugError("the question sets were asked for before they were opened")
        return self._page

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
            self.page.show_decided,
            self._failed,
        )

    @Slot(object)
    def _read_pictures(self, questions: QuestionSet) -> None:
        backend, page = self._backend(), self.page

        def read() -> Mapping[str, QImage]:
            # Only an exhibit knows how, and the first window is to be there soon.
            from interview_desktop.gui.widgets.exhibit_view import decoded

            return {name: decoded(data) for name, data in backend.set_pictures(questions).items()}

        self._background.run(
            "pictures of a set", read, lambda found: page.show_pictures(questions.id, found), self._failed
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, EnvironmentFault):
            _log.error("a question set could not be shown or decided", exc_info=error)
        self.page.show_failure(error)

    def _unread(self, error: Exception) -> None:
        _log.error("the approved question sets could not be read", exc_info=error)
