"""Who watches over interviews at this window, and what only they may open from it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from interview_desktop.gui.background import Background
from interview_desktop.gui.flow import Place
from interview_desktop.gui.parts import Page
from interview_desktop.gui.screens.setup import SetupScreen
from interview_desktop.gui.sign_in import SignInPage
from interview_desktop.gui.staff_gate import StaffGate
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.window import MainWindow

if TYPE_CHECKING:
    from interview_desktop.gui.backend import Backend
    from interview_desktop.gui.reviewer.window import ReviewWindow

_log = logging.getLogger(__name__)
_STAFFS = frozenset({Place.SIGN_IN, Place.SETUP, Place.SETS, Place.SETTINGS})
"""The screens that are the staff's; at all others the candidate sits."""


class Staff(QObject):
    """Signs staff in and out and opens the reviewer's window. Lives on the window's thread."""

    signed_in = Signal()
    signed_out = Signal()
    """Nobody is signed in, though there are accounts."""
    settings_left = Signal()
    settings_changed = Signal()
    """The next interview is held by others."""
    failed = Signal(object)
    """An exception that no screen of the staff's can show."""

    def __init__(
        self,
        page: SignInPage,
        setup: SetupScreen,
        background: Background,
        window: MainWindow,
        backend: Callable[[], Backend],
        parent: QObject,
    ) -> None:
        """Connect the screens.

        Args:
            page: where staff sign in.
            setup: has the ways out and to the reviewer's window.
            background: asks the backend.
            window: that the PIN is asked in front of.
            backend: gives the program behind the window, once it is there.
            parent: owns this.
        """
        super().__init__(parent)
        self._page = page
        self._setup = setup
        self._background = background
        self._backend = backend
        self._window = window
        self._let_in = False
        """Whether the PIN was entered since a candidate had the window."""
        self.name = ""
        """Who has signed in; empty where nobody has."""
        self.reviewing: ReviewWindow | None = None
        """The reviewer's window, once it was opened from here."""
        self.gate = StaffGate(window, background, _log_failure, self)
        page.wanted.connect(self._sign_in)
        setup.ways.sign_out_wanted.connect(self._sign_out)
        window.place_changed.connect(self._come_to)

    def ask_who(self) -> None:
        """Find out whether somebody has to sign in; `signed_out` says so."""
        self._background.run("accounts", self._backend().needs_sign_in, self._ask_who, self.failed.emit)

    def let_through(self, theme: Theme, go_on: Callable[[], None]) -> None:
        """Call `go_on` when it is known that staff sit here, unless another screen has come to the front by then.

        At their own screens they enter the PIN once, until a candidate gets the window.
        """
        place = self._window.place
        if self._let_in and place in _STAFFS:
            go_on()
        else:
            interview_runs = place is Place.INTERVIEW
            self.gate.ask(
                self._backend(),
                theme,
                partial(self._let_through, place, go_on),
                interview_runs=interview_runs,
            )

    def _let_through(self, place: Place, go_on: Callable[[], None]) -> None:
        if self._window.place is place:
            # Beside an interview they are asked each time: the keyboard stays the candidate's.
            self._let_in = place is not Place.INTERVIEW
            go_on()

    @Slot(object)
    def _come_to(self, place: Place) -> None:
        if place not in _STAFFS:
            self._let_in = False

    def open_review(self, theme: Theme) -> None:
        """Show the reviewer's window beside this one; an account signs in there by itself."""
        if self.reviewing is not None and self.reviewing.isVisible():
            self.reviewing.activateWindow()
            return
        self.close_review()
        # Only when it is wanted: the first window is to be there soon.
        from interview_desktop.gui.reviewer.window import ReviewWindow

        self.reviewing = ReviewWindow(theme, self._backend().review_desk)
        self.reviewing.begin()

    def open_settings(self, theme: Theme) -> Page:
        """The settings in a page of their own, which fills itself."""
        # Only when they are wanted: they bring much with them, and the first window is to be there soon.
        from interview_desktop.gui.proctor.configuring import Configuring
        from interview_desktop.gui.proctor.settings_page import SettingsPage

        page = SettingsPage(theme)
        configuring = Configuring(page, self._background, self._backend(), page)
        configuring.changed.connect(self.settings_changed)
        configuring.left.connect(self.settings_left)
        configuring.open(self.name)
        return page

    def close_review(self) -> None:
        """Put the reviewer's window away, if it is there."""
        window, self.reviewing = self.reviewing, None
        if window is not None:
            window.dispose()

    def _ask_who(self, needed: bool) -> None:
        if needed and not self.name:
            self.signed_out.emit()

    @Slot(str, str)
    def _sign_in(self, name: str, password: str) -> None:
        backend = self._backend()
        self._background.run(
            "sign in", lambda: backend.sign_in(name, password), self._signed_in, self._page.show_refusal
        )

    def _signed_in(self, name: str) -> None:
        self.name = name
        self._page.forget()
        self._setup.ways.sign_out_button.show()
        self.signed_in.emit()

    @Slot()
    def _sign_out(self) -> None:
        self.name = ""
        self._let_in = False
        self._setup.ways.sign_out_button.hide()
        self.signed_out.emit()


def _log_failure(error: Exception) -> None:
    _log.error("something of the staff's failed", exc_info=error)
