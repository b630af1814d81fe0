"""Leads a person through the screens: asks the backend for things, hands them on, and ends interviews properly."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import BugError, EnvironmentFault, InterviewCancelled
from interview_desktop.core.interview import Event, Phase, Stop
from interview_desktop.core.models import QuestionSet
from interview_desktop.core.ports import InterviewOutcome
from interview_desktop.gui.backend import (
    Backend,
    DeviceChoice,
    InterviewRequest,
    Preview,
    RunningInterview,
    Storage,
)
from interview_desktop.gui.background import Background, Job
from interview_desktop.gui.bridge import Bridge
from interview_desktop.gui.dialogs import StopDialog
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
from interview_desktop.session.updates import SessionBroke, SessionEnded, Update

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
        self._preview: Preview | None = None
        self._opening: Job[Preview] | None = None
        self._loading: Job[QuestionSet] | None = None
        self._interview: RunningInterview | None = None
        self._bridge: Bridge | None = None
        self._closing = False
        self.dialog: StopDialog | None = None
        self.window = MainWindow(theme, self.may_close)
        self._build_screens()
        self._go(Place.SETUP)

    def show(self) -> None:
        """Show the window, and do the slow things after its first paint."""
        self.window.show()
        QTimer.singleShot(0, self._start_backend)

    # --- screens -----------------------------------------------------------------------------------------------

    def _build_screens(self) -> None:
        theme = self._theme
        self.setup = SetupScreen(theme)
        self.consent = ConsentScreen(theme)
        self.check = CheckScreen(theme, self._clock)
        self.interview = InterviewScreen(theme, self._clock, reduce_motion=self._reduce_motion)
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
        self.consent.agreed.connect(self._store_consent)
        self.consent.refused.connect(self._back_to_setup)
        self.check.back.connect(self._back_to_setup)
        self.check.test_sound.connect(self._test_sound)
        self.check.start.connect(self._start_interview)
        self.interview.event_wanted.connect(self._send)
        self.interview.stop_wanted.connect(self._ask_stop)
        self.thanks.again.connect(self._again)
        self.thanks.close_wanted.connect(self.window.close)
        self.thanks.folder_wanted.connect(self._open_folder)
        self.error.back.connect(self._back_to_setup)
        self.error.log_wanted.connect(self._open_log)

    def _go(self, place: Place) -> None:
        screen = self._screens[place]
        self.window.show_place(place, screen.first_control())

    def _turn(self, turn: Turn) -> None:
        self._go(follow(self.window.place, turn))

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
        if self.window.place is Place.SETUP:
            self.setup.first_control().setFocus()

    def _questions_refused(self, error: Exception) -> None:
        if not isinstance(error, EnvironmentFault):
            _log.error("a question file could not be read", exc_info=error)
        self.setup.show_problems(error)

    @Slot()
    def _back_to_setup(self) -> None:
        self._close_preview()
        self._turn(Turn.BACK)
        if self._ready is None:
            self._start_backend()
        else:
            self._look_around()

    @Slot()
    def _again(self) -> None:
        self._request = self._consent = None
        self._turn(Turn.AGAIN)
        self._look_around()

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
        self._consent = consent
        self._turn(Turn.AGREED)
        self._open_preview()

    # --- check -------------------------------------------------------------------------------------------------

    def _open_preview(self) -> None:
        backend, request = self._backend, self._request
        if request is None or self._consent is None:
            raise BugError("a device was about to be opened before the consent was stored")
        self.check.show_opening()
        width, height = self.check.video.wanted_pixels()
        self._opening = self._background.run(
            "open preview",
            lambda: backend.open_preview(request.camera, request.microphone, width, height),
            self._preview_open,
            self._fail,
        )
        self._background.run("look at disk", backend.storage, self.check.show_storage, self._fail)

    def _preview_open(self, preview: Preview) -> None:
        self._opening = None
        self._preview = preview
        self.check.show_preview(preview)

    def _close_preview(self) -> None:
        if self._opening is not None:
            self._opening.abandon(lambda preview: preview.close())
            self._opening = None
        self.check.leave()
        preview, self._preview = self._preview, None
        if preview is not None:
            self._background.run("close preview", preview.close, _nothing, self._fail)

    @Slot()
    def _test_sound(self) -> None:
        backend, request = self._backend, self._request
        if request is None:
            return
        self.check.show_test_sound(playing=True)
        speaker = request.speaker
        self._background.run(
            "test sound", lambda: backend.play_test_sound(speaker), self._sound_ended, self._sound_failed
        )

    def _sound_ended(self, _: object) -> None:
        self.check.show_test_sound(playing=False)

    def _sound_failed(self, error: Exception) -> None:
        if isinstance(error, EnvironmentFault):
            self.check.show_test_sound(playing=False, fault=error)
        else:
            self._fail(error)

    # --- interview ---------------------------------------------------------------------------------------------

    @Slot()
    def _start_interview(self) -> None:
        backend, request, consent = self._backend, self._request, self._consent
        if request is None or consent is None:
            raise BugError("an interview was about to start without consent")
        preview = self.check.leave()
        self._preview = None
        width, height = self.interview.self_view.wanted_pixels()
        self.interview.begin(lambda: None)
        self._turn(Turn.READY)

        def create() -> RunningInterview:
            if preview is not None:
                preview.close()
            return backend.create(request, consent, width, height)

        self._background.run("create interview", create, self._interview_created, self._fail)

    def _interview_created(self, interview: RunningInterview) -> None:
        self._interview = interview
        self._bridge = Bridge(interview, self)
        self._bridge.updated.connect(self._take)
        self.interview.begin(interview.picture)
        self._background.run("start interview", interview.start, _nothing, self._interview_broke)
        if self._closing:
            self._send(Stop())

    @Slot(object)
    def _take(self, update: Update) -> None:
        match update:
            case SessionEnded(outcome=outcome):
                self._interview_ended(outcome)
            case SessionBroke(error=error):
                self._interview_broke(error)
            case _:
                self.interview.take(update)
                if self.interview.phase is Phase.ENDED and self.dialog is not None:
                    self.dialog.done(StopDialog.DialogCode.Rejected)

    @Slot(object)
    def _send(self, event: Event) -> None:
        if self._bridge is not None:
            self._bridge.send(event)

    @Slot()
    def _ask_stop(self) -> None:
        if self.dialog is not None or self._interview is None or self.interview.phase is Phase.ENDED:
            return
        self.dialog = StopDialog(self._theme, self.window, closes_window=self._closing)
        self.interview.deciding = True
        self.dialog.finished.connect(self._stop_decided)
        self.dialog.open()

    @Slot(int)
    def _stop_decided(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
            self.window.activateWindow()
        self.interview.deciding = False
        if result == StopDialog.DialogCode.Accepted.value:
            self._send(Stop())
        elif self.interview.phase is not Phase.ENDED:
            self._closing = False

    def _interview_ended(self, outcome: InterviewOutcome) -> None:
        self._release_interview()
        self.thanks.show_outcome(outcome)
        self._turn(Turn.ENDED)
        self._close_if_wanted()

    def _interview_broke(self, error: Exception) -> None:
        recorded = self.interview.phase is not Phase.PLANNED
        self._release_interview()
        if isinstance(error, InterviewCancelled):
            self._turn(Turn.CANCELLED)
        else:
            self._fail(error, recorded=recorded)
        self._close_if_wanted()

    def _release_interview(self) -> None:
        if self.dialog is not None:
            self.dialog.done(StopDialog.DialogCode.Rejected)
        bridge, self._bridge = self._bridge, None
        if bridge is not None:
            bridge.close()
            bridge.deleteLater()
        interview, self._interview = self._interview, None
        if interview is not None:
            self._background.run("close interview", interview.close, _nothing, self._log_failure)
        self.interview.end()

    # --- errors and the end ------------------------------------------------------------------------------------

    def _fail(self, error: Exception, *, recorded: bool = False) -> None:
        if not isinstance(error, EnvironmentFault):
            _log.error("the window was told of a mistake", exc_info=error)
        self._close_preview()
        log = self._ready.log_file() if self._ready is not None else Path()
        self.error.show_error(error, log, recorded=recorded)
        self._turn(Turn.FAILED)

    def _log_failure(self, error: Exception) -> None:
        _log.error("something could not be closed", exc_info=error)

    @Slot(object)
    def _open_folder(self, path: Path) -> None:
        backend = self._backend
        self._background.run("open folder", lambda: backend.open_folder(path), _nothing, self._log_failure)

    @Slot()
    def _open_log(self) -> None:
        self._open_folder(self._backend.log_file())

    def may_close(self) -> bool:
        """Whether the window may close now; asks the person first while an interview runs."""
        if self.window.place is Place.INTERVIEW:
            self._closing = True
            self._ask_stop()
            return False
        self._close_preview()
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
        if self._closing:
            self._closing = False
            self.window.close()


def _nothing(_: object) -> None:
    """Nobody is interested in the result, only in a failure."""
