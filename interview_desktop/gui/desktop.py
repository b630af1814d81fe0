"""Leads a person through the screens: asks the backend for things, hands them on, and ends interviews properly."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog

from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import BugError, EnvironmentFault, InterviewCancelled
from interview_desktop.core.models import QuestionSet
from interview_desktop.core.ports import InterviewOutcome
from interview_desktop.gui.backend import (
    Backend,
    DeviceChoice,
    InterruptedInterview,
    InterviewRequest,
    Storage,
)
from interview_desktop.gui.background import Background, Job
from interview_desktop.gui.conduct import Conduct
from interview_desktop.gui.continuing import Continuing
from interview_desktop.gui.device_check import DeviceCheck
from interview_desktop.gui.dialogs import ReopenDialog, StopDialog
from interview_desktop.gui.flow import Place, Turn, follow
from interview_desktop.gui.parts import Page
from interview_desktop.gui.screens.check import CheckScreen
from interview_desktop.gui.screens.consent import ConsentScreen
from interview_desktop.gui.screens.error import ErrorScreen
from interview_desktop.gui.screens.interview import InterviewScreen
from interview_desktop.gui.screens.setup import SetupScreen
from interview_desktop.gui.screens.thanks import ThanksScreen
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.window import MainWindow

if TYPE_CHECKING:  # it brings the settings with it, and the window is to be there before them
    from interview_desktop.app.notice import ConsentNotice

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Devices:
    """What was found when the program started, or started again."""

    cameras: tuple[DeviceChoice, ...]
    microphones: tuple[DeviceChoice, ...]
    speakers: tuple[DeviceChoice, ...]
    questions: Path | None
    storage: Storage


class Desktop(QObject):
    """The desktop app. Everything here runs on the window's thread."""

    finished = Signal()
    """The window has closed and nothing runs any more."""

    def __init__(
        self,
        theme: Theme,
        open_backend: Callable[[], Backend],
        clock: Callable[[], float],
        *,
        reduce_motion: bool = False,
    ) -> None:
        """Build the window with its first screen; nothing slow happens before `show`.

        Args:
            theme: the look.
            open_backend: makes the backend; called on a background thread once the window is painted.
            clock: seconds on the clock that stamps a session's updates.
            reduce_motion: whether the interviewer's face keeps still.
        """
        super().__init__()
        self._theme = theme
        self._open_backend = open_backend
        self._clock = clock
        self._reduce_motion = reduce_motion
        self._ready: Backend | None = None
        self._background = Background(self)
        self._request: InterviewRequest | None = None
        self._consent: Consent | None = None
        self._loading: Job[QuestionSet] | None = None
        self._ending = False
        self.locked = False
        """Whether only `end` closes the window, which then fills the screen."""
        self.first_place = Place.SETUP
        """Where each interview begins."""
        self.window = MainWindow(theme, self.may_close)
        self._build_screens()
        self._go(self.first_place)

    @property
    def theme(self) -> Theme:
        """The look."""
        return self._theme

    def show(self) -> None:
        """Show the window, and do the slow things after its first paint."""
        if self.locked:
            self.window.showFullScreen()
        else:
            self.window.show()
        QTimer.singleShot(0, self._start_backend)

    # --- screens -----------------------------------------------------------------------------------------------

    def _build_screens(self) -> None:
        theme = self._theme
        self.setup = SetupScreen(theme)
        self.consent = ConsentScreen(theme)
        self.check = CheckScreen(theme, self._clock)
        self.interview = InterviewScreen(theme, self._clock, reduce_motion=self._reduce_motion)
        self.device_check = DeviceCheck(self.check, self._background, self)
        self.continuing = Continuing(self.setup, self._background, self)
        self.conduct = Conduct(theme, self.interview, self._background, self.window)
        self.thanks = ThanksScreen(theme)
        self.error = ErrorScreen(theme)
        self._screens: dict[Place, Page | InterviewScreen] = {
            Place.SETUP: self.setup,
            Place.CONSENT: self.consent,
            Place.CHECK: self.check,
            Place.INTERVIEW: self.interview,
            Place.THANKS: self.thanks,
            Place.ERROR: self.error,
        }
        for place, screen in self._screens.items():
            self.window.add(place, screen)
        self.setup.file_chosen.connect(self._load_questions)
        self.setup.proceed.connect(self._ask_consent)
        self.continuing.wanted.connect(self._continue_interview)
        self.consent.agreed.connect(self._store_consent)
        self.consent.refused.connect(self._back_to_setup)
        self.check.back.connect(self._back_to_setup)
        self.device_check.failed.connect(self._fail)
        self.check.start.connect(self._start_interview)
        self.conduct.ended.connect(self._interview_ended)
        self.conduct.broke.connect(self._interview_broke)
        self.thanks.again.connect(self._again)
        self.thanks.close_wanted.connect(self.window.close)
        self.thanks.folder_wanted.connect(self._open_folder)
        self.error.back.connect(self._back_to_setup)
        self.error.log_wanted.connect(self._open_log)

    def _go(self, place: Place) -> None:
        screen = self._screens[place]
        if place is not Place.SETUP:
            self.continuing.leave()
        self.window.show_place(place, screen.first_control())

    def _turn(self, turn: Turn) -> None:
        self._go(follow(self.window.place, turn))

    @property
    def dialog(self) -> StopDialog | ReopenDialog | None:
        """The question that is open while an interview runs."""
        return self.conduct.dialog

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
        self._look_around()

    def _look_around(self) -> None:
        backend = self._backend

        def look() -> _Devices:
            return _Devices(
                tuple(backend.cameras()),
                tuple(backend.microphones()),
                tuple(backend.speakers()),
                backend.proposed_questions(),
                backend.storage(),
            )

        self._background.run("list devices", look, self._show_devices, self._fail)

    def _show_devices(self, found: _Devices) -> None:
        self.setup.show_devices(found.cameras, found.microphones, found.speakers)
        self.setup.show_storage(found.storage)
        self.check.show_storage(found.storage)
        if found.questions is not None and self.setup.questions is None:
            self._load_questions(found.questions)

    @Slot(object)
    def _load_questions(self, path: Path) -> None:
        if self._ready is None:
            return
        backend = self._ready
        if self._loading is not None:
            self._loading.abandon()
        self.setup.show_loading(path)
        self._loading = self._background.run(
            "load questions",
            lambda: backend.load_questions(path),
            self._questions_loaded,
            self._questions_refused,
        )

    def _questions_loaded(self, questions: QuestionSet) -> None:
        self.setup.show_questions(questions)
        backend = self._backend

        def show_voices(voices: Sequence[str]) -> None:
            if self.setup.questions is questions:  # else another file has been chosen meanwhile
                self.setup.manner.offer_voices(voices)

        self._background.run("list voices", lambda: backend.voices(questions), show_voices, self._fail)
        if self.window.place is Place.SETUP:
            self.setup.first_control().setFocus()

    def _questions_refused(self, error: Exception) -> None:
        if not isinstance(error, EnvironmentFault):
            _log.error("a question file could not be read", exc_info=error)
        self.setup.show_problems(error)

    @Slot()
    def _back_to_setup(self) -> None:
        self.device_check.close()
        self._turn(Turn.BACK)
        if self._ready is None:
            self._start_backend()
        else:
            self.continuing.look(self._ready)
            self._look_around()

    @Slot()
    def _again(self) -> None:
        self._request = self._consent = None
        self.setup.manner.begin_anew()
        self._turn(Turn.AGAIN)
        self.continuing.look(self._backend)
        self._look_around()

    @Slot(object)
    def _continue_interview(self, interrupted: InterruptedInterview) -> None:
        """To the devices, with what the candidate agreed to when it began."""
        request = InterviewRequest(
            interrupted.questions,
            camera=self.setup.device(self.setup.camera),
            microphone=self.setup.device(self.setup.microphone),
            speaker=self.setup.device(self.setup.speaker),
            id=interrupted.id,
            continues=True,
        )
        self._request, self._consent = request, interrupted.consent
        self._turn(Turn.CONTINUED)
        self.device_check.open(self._backend, request, interrupted.consent)

    # --- consent -----------------------------------------------------------------------------------------------

    @Slot()
    def _ask_consent(self) -> None:
        setup, backend = self.setup, self._backend
        if setup.questions is None:
            return
        request = InterviewRequest(
            setup.questions,
            camera=setup.device(setup.camera),
            microphone=setup.device(setup.microphone),
            speaker=setup.device(setup.speaker),
            manner=setup.manner.manner,
        )
        self._request = request
        setup.next_button.setEnabled(False)
        self._background.run("make notice", lambda: backend.notice(request), self._show_notice, self._fail)

    def _show_notice(self, notice: ConsentNotice) -> None:
        self.consent.show_notice(notice)
        self.setup.next_button.setEnabled(True)
        self._turn(Turn.CHOSEN)

    @Slot()
    def _store_consent(self) -> None:
        backend, request = self._backend, self._request
        if request is None:
            return
        consent = self.consent.consent(datetime.now(UTC))
        self.consent.show_busy()

        def store() -> Consent:
            backend.store_consent(request, consent)
            return consent

        self._background.run("store consent", store, self._consent_stored, self._consent_refused)

    def _consent_refused(self, error: Exception) -> None:
        if isinstance(error, EnvironmentFault):
            self.consent.show_problem(f"{error.what}.", f"{error.remedy}." if error.remedy else "")
        else:
            self._fail(error)

    def _consent_stored(self, consent: Consent) -> None:
        request = self._request
        if request is None:
            raise BugError("a consent was stored for no interview")
        self._consent = consent
        self._turn(Turn.AGREED)
        self.device_check.open(self._backend, request, consent)

    @Slot()
    def _start_interview(self) -> None:
        backend, request, consent = self._backend, self._request, self._consent
        if request is None or consent is None:
            raise BugError("an interview was about to start without consent")
        self._turn(Turn.READY)
        self.conduct.start(backend, request, consent, self.device_check.hand_over())

    @Slot(object)
    def _interview_ended(self, outcome: InterviewOutcome) -> None:
        self.thanks.show_outcome(outcome)
        self._turn(Turn.ENDED)
        self._close_if_wanted()

    @Slot(object, bool)
    def _interview_broke(self, error: Exception, recorded: bool) -> None:
        if isinstance(error, InterviewCancelled):
            self._turn(Turn.CANCELLED)
            self.continuing.look(self._backend)
        else:
            self._fail(error, recorded=recorded)
        self._close_if_wanted()

    # --- errors and the end ------------------------------------------------------------------------------------

    def _fail(self, error: Exception, *, recorded: bool = False) -> None:
        if not isinstance(error, EnvironmentFault):
            _log.error("the window was told of a mistake", exc_info=error)
        self.device_check.close()
        log = self._ready.log_file() if self._ready is not None else Path()
        # Of one that goes on something is recorded in any case.
        continues = self._request is not None and self._request.continues
        self.error.show_error(error, log, recorded=recorded or continues)
        self._turn(Turn.FAILED)

    def _log_failure(self, error: Exception) -> None:
        _log.error("something beside the interview failed", exc_info=error)

    @Slot(object)
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
            self.conduct.stop_and_close()
            return
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()
        self.window.close()

    def may_close(self) -> bool:
        """Whether the window may close now; asks the person first while an interview runs."""
        if self.locked and not self._ending:
            return False
        if self.window.place is Place.INTERVIEW:
            self.conduct.closes_window = True
            self.conduct.ask_stop()
            return False
        self.device_check.close()
        self._background.close(5.0)
        self.finished.emit()
        return True

    def dispose(self) -> None:
        """Delete window and threads' end points now, in order; left to the garbage collector, Qt objects go in any order.

        Nothing may be called afterwards.
        """
        self._background.close(5.0)
        for widget in (self.window, self):
            widget.deleteLater()
            QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)

    def _close_if_wanted(self) -> None:
        if self.conduct.closes_window:
            self.conduct.closes_window = False
            self.window.close()


def _nothing(_: object) -> None:
    """Nobody is interested in the result, only in a failure."""
