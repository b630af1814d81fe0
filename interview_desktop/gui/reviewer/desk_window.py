"""A window over the desk of reviewers: signing in, and the list of interviews."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from interview_desktop.core.blinding import Blind
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.gui.background import Background
from interview_desktop.gui.parts import Banner, Page
from interview_desktop.gui.reviewer.interviews import InterviewsScreen
from interview_desktop.gui.reviewer.saver import DraftSaver
from interview_desktop.gui.sign_in import SignInPage
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import fault_words
from interview_desktop.gui.widgets.keyboard_focus import KeyboardFocus
from interview_desktop.gui.window import FIRST, FRAME, SMALLEST

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.review.desk import ReviewDesk, Reviewer
    from interview_desktop.storage.review_list import ListPage

_log = logging.getLogger(__name__)
translate = QCoreApplication.translate
_AT_LEAST = 20
"""Lines that a list has, when there are so many, before anybody asks for more."""


class DeskWindow(QMainWindow):
    """Everything here runs on the window's thread."""

    closed = Signal()
    """The window has closed and nothing runs any more."""

    def __init__(self, theme: Theme, open_desk: Callable[[], ReviewDesk]) -> None:
        """Build the window; nothing slow happens before `begin`.

        Args:
            theme: the look.
            open_desk: opens the data folder; called on a background thread once the window is painted.
        """
        super().__init__()
        self.setWindowTitle(translate("Reviews", "Review interviews"))
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST.boundedTo(self.screen().availableSize() - FRAME))
        self._theme = theme
        self._open_desk = open_desk
        self._background = Background(self)
        self._desk: ReviewDesk | None = None
        self._reviewer: Reviewer | None = None
        self._saver: DraftSaver | None = None
        self._blind = Blind()
        self._further: int | None = None
        """Where the list goes on; None at its end."""
        self._asked = 0
        """Counts what was asked of the list, so that only the last answer is shown."""
        self.waiting = Page(theme, translate("Reviews", "Review interviews"), "")
        self.trouble = Banner(theme, "danger")
        self.waiting.body.addWidget(self.trouble)
        self.waiting.body.addStretch(1)
        lead = translate("Reviews", "Recordings and marks are for reviewers. What you open is written down.")
        self.sign_in = SignInPage(theme, lead)
        self.interviews = InterviewsScreen(theme)
        self._stack = QStackedWidget()
        self._stack.setObjectName("stack")
        for screen in (self.waiting, self.sign_in, self.interviews):
            self._stack.addWidget(screen)
        self.setCentralWidget(self._stack)
        self.sign_in.wanted.connect(self._sign_in)
        self.interviews.search_changed.connect(self._search)
        self.interviews.more_wanted.connect(self._more)
        self.interviews.sign_out_button.clicked.connect(self._sign_out)
        self.keyboard = KeyboardFocus(theme, self)

    def begin(self) -> None:
        """Show the window, and do the slow things after its first paint."""
        self.show()
        QTimer.singleShot(0, self._start)

    def _show(self, screen: QWidget, first: QWidget | None) -> None:
        self._stack.setCurrentWidget(screen)
        if first is not None:
            first.setFocus()

    @property
    def shown(self) -> QWidget | None:
        """The screen in front."""
        return self._stack.currentWidget()

    # --- signing in --------------------------------------------------------------------------------------------

    def _start(self) -> None:
        def open_desk() -> tuple[ReviewDesk, Reviewer | None]:
            desk = self._open_desk()
            return desk, None if desk.needs_sign_in else desk.sign_in()

        self._background.run("open desk", open_desk, self._desk_open, self._fail)

    def _desk_open(self, opened: tuple[ReviewDesk, Reviewer | None]) -> None:
        self._desk, reviewer = opened
        if reviewer is None:
            self._show(self.sign_in, self.sign_in.first_control())
        else:
            self._signed_in(reviewer)

    @Slot(str, str)
    def _sign_in(self, name: str, password: str) -> None:
        desk = self._desk
        if desk is not None:
            self._background.run(
                "sign in", lambda: desk.sign_in(name, password), self._signed_in, self.sign_in.show_refusal
            )

    def _signed_in(self, reviewer: Reviewer) -> None:
        self.interviews.sign_out_button.setVisible(self.shown is self.sign_in)
        self.sign_in.forget()
        self._reviewer = reviewer
        self._saver = DraftSaver(reviewer.keep, self)
        self._saver.kept.connect(self._kept)
        self._saver.failed.connect(self._fail)
        self._blind = reviewer.least
        self._search()
        self._show(self.interviews, self.interviews.first_control())

    def _sign_out(self) -> None:
        self._let_go()
        self._reviewer = None
        self.interviews.model.fill((), (), more=False)
        self._show(self.sign_in, self.sign_in.first_control())

    # --- the list ----------------------------------------------------------------------------------------------

    @Slot()
    def _search(self) -> None:
        self._read_page(more=False)

    @Slot()
    def _more(self) -> None:
        self._read_page(more=True)

    def _read_page(self, *, more: bool) -> None:
        reviewer = self._reviewer
        if reviewer is None:
            return
        words, only = self.interviews.wanted
        before = self._further if more else None
        self._asked += 1
        asked = self._asked

        def show(page: ListPage) -> None:
            if asked != self._asked or reviewer is not self._reviewer:
                return  # something else is looked for meanwhile
            self._further = page.next
            names = [reviewer.called(item.summary, self._blind) for item in page.items]
            had = bool(self.interviews.model.items)
            self.interviews.show_page(page.items, names, more=more, rest=page.next is not None)
            if page.next is not None and len(self.interviews.model.items) < _AT_LEAST:
                self._read_page(more=True)  # many were looked through, and few of them are wanted
            if not had and self.shown is self.interviews and not words:
                self.interviews.first_control().setFocus()

        self._background.run(
            "list interviews", lambda: reviewer.page(before=before, words=words, only=only), show, self._fail
        )

    @Slot(bool)
    def _kept(self, kept: bool) -> None:
        """Whether everything that was put down is on disk."""

    # --- errors and the end ------------------------------------------------------------------------------------

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """Tell what went wrong where the person looks."""
        if isinstance(error, EnvironmentFault):
            what, remedy = fault_words(error)
        else:
            _log.error("the reviewer's window was told of a mistake", exc_info=error)
            what, remedy = translate("Review", "The program made a mistake. The log says more."), ""
        self._tell(what, remedy)

    def _tell(self, what: str, remedy: str) -> None:
        """Say it on the screen in front."""
        if self.shown is self.interviews:
            self.interviews.banner.say(what, remedy, "danger")
        else:
            self.trouble.say(what, remedy)
            self._show(self.waiting, None)

    def _let_go(self) -> None:
        """Whoever reviewed has gone: everything is on disk."""
        saver, self._saver = self._saver, None
        if saver is not None:
            saver.close()
            saver.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was put down, and let go of everything."""
        self._let_go()
        self._background.close(5.0)
        if self._desk is not None:
            self._desk.close()
        event.accept()
        self.closed.emit()

    def dispose(self) -> None:
        """Close and delete it now, in order; nothing may be called afterwards."""
        self.close()
        self.deleteLater()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.DeferredDelete.value)
