"""The desktop app over its screens: asks the backend for things, hands them on, and leads candidates in and out."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QDialog

from interview_desktop.app.appearance import Appearance
from interview_desktop.core.adjustments import LARGE_TEXT
from interview_desktop.core.errors import BugError, EnvironmentFault
from interview_desktop.gui.approving import Approving
from interview_desktop.gui.background import Background
from interview_desktop.gui.candidate_screens import CandidateScreens
from interview_desktop.gui.continuing import Continuing
from interview_desktop.gui.dress import dress, running_application
from interview_desktop.gui.first_paint import FirstPaint
from interview_desktop.gui.flow import Place, Turn, follow, needs_staff
from interview_desktop.gui.languages import spoken
from interview_desktop.gui.parts import Page
from interview_desktop.gui.preparing import Preparing
from interview_desktop.gui.proctor.machine_watch import MachineWatch
from interview_desktop.gui.screens.setup import SetupScreen
from interview_desktop.gui.sign_in import SignInPage
from interview_desktop.gui.staff import Staff
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.values import InterruptedInterview, Storage, Wishes
from interview_desktop.gui.window import MainWindow

if TYPE_CHECKING:  # they bring all that an interview is with them, and the window is to be there before that
    from interview_desktop.gui.backend import Backend
    from interview_desktop.gui.candidate_way import CandidateWay
    from interview_desktop.gui.screens.interview import InterviewScreen

_log = logging.getLogger(__name__)
translate = QCoreApplication.translate


class Desktop(QObject):
    """The desktop app. Everything here runs on the window's thread."""

    finished = Signal()
    """The window has closed and nothing runs any more."""
    rebuilt = Signal()
    """The candidate's screens are others than before."""

    def __init__(
        self,
        theme: Theme,
        open_backend: Callable[[], Backend],
        clock: Callable[[], float],
        *,
        appearance: Appearance | None = None,
    ) -> None:
        """Build the window with its first screen; nothing slow happens before `show`.

        Args:
            theme: the look that the application wears.
            open_backend: makes the backend; called on a background thread once the window is painted.
            clock: seconds on the clock that stamps a session's updates.
            appearance: what the staff's screens look like, and what a candidate's begin with; as `theme` when left out.
        """
        super().__init__()
        self._theme = theme
        self._usual = appearance or Appearance(theme.name, False, round(100 * theme.scale), spoken())
        self._worn = self._usual
        self._open_backend = open_backend
        self._ready: Backend | None = None
        self._background = Background(self)
        self._storage: Storage | None = None
        self.window = MainWindow(theme, self.may_close)
        self.setup = SetupScreen(theme)
        self.continuing = Continuing(self.setup, self._background, self)
        self.window.add(Place.SETUP, self.setup)
        self.sign_in = SignInPage(
            theme, translate("SignIn", "Interviews are set up by proctors and admins, who sign in.")
        )
        self.window.add(Place.SIGN_IN, self.sign_in)
        self.approving = Approving(self.setup, self._background, lambda: self._backend, self)
        self.approving.left.connect(self._back_to_setup)
        self._screens: dict[Place, Page | InterviewScreen] = {
            Place.SETUP: self.setup,
            Place.SIGN_IN: self.sign_in,
        }
        self.staff = Staff(
            self.sign_in, self.setup, self._background, self.window, lambda: self._backend, self
        )
        self.staff.signed_in.connect(self._signed_in)
        self.staff.signed_out.connect(self._signed_out)
        self.staff.failed.connect(self._fail)
        self.preparing = Preparing(self.setup, self._background, self)
        self.preparing.ready.connect(self._prepared)
        self.preparing.storage_found.connect(self._show_storage)
        self.preparing.failed.connect(self._fail)
        self.staff.settings_changed.connect(self.setup.choose_anew)
        self.staff.settings_left.connect(self._back_to_setup)
        self.machine = MachineWatch(self._background, self)
        self.machine.told.connect(self.setup.show_machine)
        self.setup.ways.review_wanted.connect(partial(self._let_staff_through, self._open_review))
        self.setup.ways.sets_wanted.connect(partial(self._let_staff_through, self._open_sets))
        self.setup.ways.settings_wanted.connect(partial(self._let_staff_through, self._open_settings))
        self.setup.proceed.connect(self._welcome)
        self.setup.folder_wanted.connect(partial(self._let_staff_through, self._open_folder))
        self.continuing.wanted.connect(self._continue_interview)
        self._ending = False
        self.locked = False
        """Whether only `end` closes the window, which then fills the screen."""
        self.free_screen: Callable[[], QScreen | None] = lambda: None
        """Gives the monitor that a kiosk leaves to staff."""
        self.first_place = Place.SETUP
        """Where each interview begins."""
        self.candidates = CandidateScreens(
            self.window, self._background, clock, self, reduce_motion=self._usual.reduce_motion
        )
        self.candidates.built.connect(self._take_candidates_in)
        self.candidates.turned.connect(self._turn)
        self.candidates.look_wanted.connect(self._change_look)
        self.candidates.failed.connect(self._show_failure)
        self.candidates.over.connect(self._close_if_wanted)
        self.candidates.back.connect(self._back_to_setup)
        self.candidates.log_wanted.connect(self._open_log)
        self._go(self.first_place)

    @property
    def theme(self) -> Theme:
        """The look that is worn now."""
        return self._theme

    def leave_screen(self, find: Callable[[], QScreen | None]) -> None:
        """A kiosk leaves a monitor to staff: what is shown beside an interview is shown there or not at all."""
        self.free_screen = find
        if self.candidates.there:
            self.way.watching.may_cover = False
            self.way.watching.find_screen = find

    def show(self) -> None:
        """Show the window, and do the slow things after its first paint."""
        if self.locked:
            self.window.showFullScreen()
        else:
            self.window.show()
        FirstPaint(self.window, self).done.connect(self._go_on_starting)

    @Slot()
    def _go_on_starting(self) -> None:
        """What the first window is there without: the candidate's screens, and the program behind them."""
        self.candidates.build(self._theme)
        self._start_backend()

    # --- screens -----------------------------------------------------------------------------------------------

    @property
    def way(self) -> CandidateWay:
        """Leads the candidate; there after the first paint."""
        return self.candidates.way

    @Slot()
    def _take_candidates_in(self) -> None:
        """The candidate's screens are there, or are others: tell them what they have to know of the staff."""
        self._screens |= self.candidates.screens
        watching = self.way.watching
        watching.by = self.staff.name
        watching.let_through = self._let_staff_through
        watching.show_machine(self.machine.state)
        self.machine.told.connect(watching.show_machine)
        if self.locked:
            self.leave_screen(self.free_screen)
        self.rebuilt.emit()

    def _wear(self, appearance: Appearance) -> None:
        """Put another look on and build the candidate's screens in it; the one in front must be built by then."""
        if appearance == self._worn:
            return
        self._worn = appearance
        self._theme = dress(
            running_application(), appearance.theme, scale=appearance.scale, language=appearance.language
        )
        self.candidates.build(self._theme)

    def _go(self, place: Place) -> None:
        screen = self._screens[place]
        if place is not Place.SETUP:
            self.continuing.leave()
        self.window.show_place(place, screen.first_control())
        request = self.way.request if place is not Place.SETUP else None
        self.window.keyboard.mark(always=request is not None and request.adjustments.keyboard_only)

    @Slot(object)
    def _turn(self, turn: Turn) -> None:
        before = self.window.place
        place = follow(before, turn)
        # A program that did not start has no PIN to ask for, and nothing of anybody to show.
        if needs_staff(before, place) and not self.locked and self._ready is not None:
            self._let_staff_through(self._follow, turn, place)
        elif place is not before:
            self._follow(turn, place)

    def _follow(self, turn: Turn, place: Place) -> None:
        if place is Place.SETUP:
            self._to_setup(anew=turn is Turn.AGAIN)
        self._go(place)

    def _to_setup(self, *, anew: bool) -> None:
        """The staff's screen comes to the front: in the staff's look, and up to date."""
        if anew:
            self.setup.manner.begin_anew()
            self.setup.candidates.go_on()
        self._wear(self._usual)
        if self._ready is None:
            self._start_backend()
        else:
            self.continuing.look(self._ready)
            self._look_around()

    @property
    def _backend(self) -> Backend:
        if self._ready is None:
            raise BugError("a screen asked for the backend before it was there")
        return self._ready

    # --- setup -------------------------------------------------------------------------------------------------

    def _start_backend(self) -> None:
        self._background.run("open backend", self._open_backend, self._backend_ready, self._fail)

    def _backend_ready(self, backend: Backend) -> None:
        self._ready = backend
        # Beside everything else: nobody waits for it, and a session that runs is not touched by it.
        self.continuing.look(backend)
        self.setup.ways.open_up()
        self._look_around()
        if not self.locked:  # a kiosk is set up by whoever has its PIN
            self.staff.ask_who()

    def _look_around(self) -> None:
        self.approving.look()
        self.machine.look(self._backend)
        self.preparing.look(self._backend)

    @Slot()
    def _signed_in(self) -> None:
        self.way.watching.by = self.staff.name
        self._turn(Turn.SIGNED_IN)

    @Slot()
    def _signed_out(self) -> None:
        self.way.watching.by = ""
        self._turn(Turn.SIGNED_OUT)

    def _let_staff_through(self, go_on: Callable[..., None], *of: object) -> None:
        self.staff.let_through(self._theme, partial(go_on, *of))

    def _open_review(self) -> None:
        self.staff.open_review(self._theme)

    def _open_settings(self) -> None:
        page = self._screens[Place.SETTINGS] = self.staff.open_settings(self._theme)
        self.window.add(Place.SETTINGS, page)
        self._turn(Turn.SETTINGS)

    @Slot(object)
    def _show_storage(self, storage: Storage) -> None:
        self._storage = storage
        self.way.show_storage(storage)

    @Slot()
    def _prepared(self) -> None:
        if self.window.place is Place.SETUP:
            self.setup.first_control().setFocus()

    def _open_sets(self) -> None:
        page = self._screens[Place.SETS] = self.approving.open(self._theme, self.staff.name)
        self.window.add(Place.SETS, page)
        self._turn(Turn.SETS)

    @Slot()
    def _back_to_setup(self) -> None:
        self.way.close()
        self._turn(Turn.BACK)

    @Slot(object)
    def _continue_interview(self, interrupted: InterruptedInterview) -> None:
        """Welcome its candidate again: what they need of the window stands in no file, so that nobody who rates meets it."""
        chosen = self.preparing.request(interrupted.questions)
        request = replace(chosen, id=interrupted.id, continues=True)
        wishes = Wishes(spoken(), adjustments=interrupted.adjustments)
        self.way.begin(self._backend, request, wishes, interrupted.consent)
        self._turn(Turn.RETURNED)

    # --- the candidate -----------------------------------------------------------------------------------------

    @Slot()
    def _welcome(self) -> None:
        """Hand the window to the candidate."""
        if self.setup.questions is None:
            return
        self.way.begin(
            self._backend, self.preparing.request(self.setup.questions), Wishes(spoken(), self.setup.code)
        )
        self._turn(Turn.CHOSEN)

    @Slot(object)
    def _change_look(self, wishes: Wishes) -> None:
        """A candidate wants another language or size; not at once, for it is one of the old screens that says so."""
        QTimer.singleShot(0, self, lambda: self._rebuild(wishes))

    def _rebuild(self, wishes: Wishes) -> None:
        usual, request, consent = self._usual, self.way.request, self.way.agreed
        scale = max(usual.scale, LARGE_TEXT) if wishes.adjustments.large_text else usual.scale
        wanted = replace(usual, scale=scale, language=wishes.language)
        if self.window.place is not Place.WELCOME or wanted == self._worn or request is None:
            return
        again = self.way.welcome.focus_name
        self._wear(wanted)
        self.way.begin(self._backend, request, wishes, consent)
        if self._storage is not None:
            self.way.show_storage(self._storage)
        self.window.show_place(Place.WELCOME, self.way.welcome.control(again))

    # --- errors and the end ------------------------------------------------------------------------------------

    def _fail(self, error: Exception) -> None:
        self._show_failure(error, recorded=False)

    @Slot(object, bool)
    def _show_failure(self, error: Exception, recorded: bool) -> None:
        if not isinstance(error, EnvironmentFault):
            _log.error("the window was told of a mistake", exc_info=error)
        self.way.close()
        log = self._ready.log_file() if self._ready is not None else Path()
        self.candidates.error.show_error(error, log, recorded=recorded)
        self._turn(Turn.FAILED)

    def _log_failure(self, error: Exception) -> None:
        _log.error("something beside the interview failed", exc_info=error)

    def _open_folder(self, path: Path) -> None:
        backend = self._backend
        self._background.run("open folder", lambda: backend.open_folder(path), _nothing, self._log_failure)

    @Slot()
    def _open_log(self) -> None:
        self._open_folder(self._backend.log_file())

    @Slot()
    def end(self) -> None:
        """Finish an interview that runs, without asking, and close the window; what ends the program asks for this."""
        self._ending = True
        if self.window.place is Place.INTERVIEW:
            self.way.conduct.stop_and_close()
            return
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()
        self.window.close()

    def may_close(self) -> bool:
        """Whether the window may close now; asks the person first while an interview runs."""
        if self.locked and not self._ending:
            return False
        if self.window.place is Place.INTERVIEW:
            self.way.conduct.closes_window = True
            self.way.conduct.ask_stop()
            return False
        if self.candidates.there:
            self.way.close()
        self.staff.close_review()
        self._background.close(5.0)
        self.finished.emit()
        return True

    def dispose(self) -> None:
        """Delete window and threads' end points now, in order; left to the garbage collector, Qt objects go in any order.

        Nothing may be called afterwards.
        """
        self._background.close(5.0)
        if self.candidates.there:
            self.way.watching.close()
        self.staff.close_review()
        for widget in (self.window, self):
            widget.deleteLater()
            QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)

    @Slot()
    def _close_if_wanted(self) -> None:
        if self.way.conduct.closes_window:
            self.way.conduct.closes_window = False
            self.window.close()


def _nothing(_: object) -> None:
    """Nobody is interested in the result, only in a failure."""
