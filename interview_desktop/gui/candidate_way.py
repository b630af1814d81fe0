"""Leads one candidate through their screens, from the welcome to the thanks."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import BugError, EnvironmentFault, InterviewCancelled
from interview_desktop.core.outcome import InterviewOutcome
from interview_desktop.gui.backend import Backend
from interview_desktop.gui.background import Background
from interview_desktop.gui.conduct import Conduct
from interview_desktop.gui.device_check import DeviceCheck
from interview_desktop.gui.flow import Place, Turn
from interview_desktop.gui.parts import Page
from interview_desktop.gui.practice import Practice
from interview_desktop.gui.proctor.watching import Watching
from interview_desktop.gui.screens.check import CheckScreen
from interview_desktop.gui.screens.consent import ConsentScreen
from interview_desktop.gui.screens.interview import InterviewScreen
from interview_desktop.gui.screens.practice import PracticeScreen
from interview_desktop.gui.screens.thanks import ThanksScreen
from interview_desktop.gui.screens.welcome import WelcomeScreen
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import fault_words
from interview_desktop.gui.values import InterviewRequest, Storage, Wishes

if TYPE_CHECKING:  # it brings the settings with it, and the window is to be there before them
    from interview_desktop.app.holding.notice import ConsentNotice

_log = logging.getLogger(__name__)


class CandidateWay(QObject):
    """The candidate's screens in one look and language; another look is another way. Lives on the window's thread."""

    turned = Signal(object)
    """A `flow.Turn`: another screen is to come to the front."""
    failed = Signal(object, bool)
    """An exception that no screen can show, and whether something has been recorded."""
    look_wanted = Signal(object)
    """`Wishes` whose language or size of text differ from these screens'."""
    over = Signal()
    """The interview has ended or broken off; the window may close if it was to."""

    def __init__(
        self,
        theme: Theme,
        background: Background,
        clock: Callable[[], float],
        window: QWidget,
        *,
        reduce_motion: bool,
    ) -> None:
        """Build the screens.

        Args:
            theme: their look.
            background: does what takes time.
            clock: seconds on the clock that stamps a session's updates.
            window: that the screens are in.
            reduce_motion: whether the interviewer's face keeps still.
        """
        super().__init__(window)
        self._background = background
        self._backend: Backend | None = None
        self._request: InterviewRequest | None = None
        self._consent: Consent | None = None
        self._notice: ConsentNotice | None = None
        """What this candidate was shown; None before that."""
        self._outcome: InterviewOutcome | None = None
        """Of an interview that has ended and is not released yet."""
        self.welcome = WelcomeScreen(theme)
        self.consent = ConsentScreen(theme)
        self.check = CheckScreen(theme, clock)
        self.interview = InterviewScreen(theme, clock, reduce_motion=reduce_motion)
        self.thanks = ThanksScreen(theme)
        self.practice = PracticeScreen(theme)
        self.device_check = DeviceCheck(self.check, background, self)
        self.practising = Practice(self.practice, background, clock, self)
        self.conduct = Conduct(theme, self.interview, background, window, self)
        self.watching = Watching(theme, self.conduct, self.interview)
        self.screens: dict[Place, Page | InterviewScreen] = {
            Place.WELCOME: self.welcome,
            Place.CONSENT: self.consent,
            Place.CHECK: self.check,
            Place.PRACTICE: self.practice,
            Place.INTERVIEW: self.interview,
            Place.THANKS: self.thanks,
        }
        self._connect()

    def _connect(self) -> None:
        self.welcome.look_changed.connect(self._change_look)
        self.welcome.proceed.connect(self._welcomed)
        self.welcome.back.connect(self._back)
        self.consent.agreed.connect(self._store_consent)
        self.consent.refused.connect(self._back)
        self.check.back.connect(self._back_from_check)
        self.check.start.connect(self._start_interview)
        self.check.practise.connect(self._practise)
        self.practice.start.connect(self._start_interview)
        self.practice.back.connect(self._back_to_check)
        self.device_check.failed.connect(self._fail)
        self.conduct.ended.connect(self._interview_ended)
        self.conduct.broke.connect(self._interview_broke)
        self.conduct.released.connect(self._interview_released)
        self.thanks.again.connect(lambda: self.turned.emit(Turn.AGAIN))

    # --- where it begins ---------------------------------------------------------------------------------------

    def begin(
        self, backend: Backend, request: InterviewRequest, wishes: Wishes, consent: Consent | None = None
    ) -> None:
        """A candidate is to be welcomed, or is again in another look.

        Args:
            backend: the program behind the window.
            request: what staff have chosen.
            wishes: what the candidate has chosen so far.
            consent: what they agreed to when an interview began that goes on; it is not asked for again.
        """
        self._backend, self._request, self._consent = backend, request, consent
        self._notice = None
        self.welcome.show_wishes(wishes, again=request.continues)
        self.welcome.code.setEnabled(consent is None)

    @property
    def agreed(self) -> Consent | None:
        """What the candidate has agreed to; None before they have."""
        return self._consent

    @property
    def request(self) -> InterviewRequest | None:
        """What is asked for, with what the candidate has chosen; None before anybody has begun."""
        return self._request

    @property
    def _program(self) -> Backend:
        if self._backend is None:
            raise BugError("a screen asked for the backend before a candidate had begun")
        return self._backend

    def _wanted(self) -> InterviewRequest:
        if self._request is None:
            raise BugError("a screen asked for the interview before a candidate had begun")
        return self._request

    def close(self) -> None:
        """Release the devices, forget what was tried out, and put the staff's window away."""
        self.practising.close()
        self.device_check.close()
        self.watching.close()

    def show_storage(self, storage: Storage) -> None:
        """Say how much can be recorded."""
        self.check.show_storage(storage)

    @Slot()
    def _change_look(self) -> None:
        self.look_wanted.emit(self.welcome.wishes)

    @Slot()
    def _back(self) -> None:
        self.device_check.close()
        self.turned.emit(Turn.BACK)

    @Slot()
    def _back_from_check(self) -> None:
        """One step back, to what was chosen there; nobody is asked for consent who gave it when the interview began."""
        self._as_chosen()
        self.device_check.close()
        self.consent.show_again()
        self.turned.emit(Turn.RETURNED if self._wanted().continues else Turn.BACK)

    # --- consent -----------------------------------------------------------------------------------------------

    @Slot()
    def _welcomed(self) -> None:
        """To the notice; of an interview that goes on straight to the devices, for its candidate agreed when it began."""
        wishes = self.welcome.wishes
        request = replace(
            self._wanted(), code=wishes.code, language=wishes.language, adjustments=wishes.adjustments
        )
        self._request = request
        if self._consent is not None and request.continues:
            self.turned.emit(Turn.CONTINUED)
            self.device_check.open(self._program, request, self._consent)
        else:
            self._ask_consent(request)

    def _ask_consent(self, request: InterviewRequest) -> None:
        backend = self._program
        self.welcome.next_button.setEnabled(False)
        translate = QCoreApplication.translate
        self._background.run(
            "make notice", lambda: backend.notice(request, translate), self._show_notice, self._fail
        )

    def _show_notice(self, notice: ConsentNotice) -> None:
        self.welcome.next_button.setEnabled(True)
        if notice != self._notice:
            # Else their choices stand as they made them.
            self._notice = notice
            self.consent.show_notice(notice)
        self.turned.emit(Turn.WELCOMED)

    @Slot()
    def _store_consent(self) -> None:
        backend, request = self._program, self._wanted()
        consent = self.consent.consent(datetime.now(UTC))
        self.consent.show_busy()

        def store() -> Consent:
            backend.store_consent(request, consent)
            return consent

        self._background.run("store consent", store, self._consent_stored, self._consent_refused)

    def _consent_refused(self, error: Exception) -> None:
        if isinstance(error, EnvironmentFault):
            self.consent.show_problem(*fault_words(error))
        else:
            self._fail(error)

    def _consent_stored(self, consent: Consent) -> None:
        self._consent = consent
        # The interview is entered under this code from now on.
        self.welcome.code.setEnabled(False)
        self.turned.emit(Turn.AGREED)
        self.device_check.open(self._program, self._wanted(), consent)

    # --- the interview -----------------------------------------------------------------------------------------

    @Slot()
    def _practise(self) -> None:
        preview = self.device_check.preview
        if preview is not None:
            self.practising.open(self._program, self._as_chosen(), preview)
            self.turned.emit(Turn.PRACTISED)

    def _as_chosen(self) -> InterviewRequest:
        """The interview with the devices and the volume of the check."""
        self._request = self.device_check.chosen(self._wanted())
        return self._request

    @Slot()
    def _back_to_check(self) -> None:
        """The devices stay open, and are looked at again."""
        self.practising.close()
        self.device_check.look_again()
        self.turned.emit(Turn.BACK)

    @Slot()
    def _start_interview(self) -> None:
        backend, request, consent = self._program, self._as_chosen(), self._consent
        if consent is None:
            raise BugError("an interview was about to start without consent")
        self.practising.close()
        self.turned.emit(Turn.READY)
        self.conduct.start(backend, request, consent, self.device_check.hand_over())

    @Slot(object)
    def _interview_ended(self, outcome: InterviewOutcome) -> None:
        if self._consent is None:
            raise BugError("an interview has ended that nobody had agreed to")
        self._outcome = outcome
        self.thanks.show_outcome(outcome, self._consent)
        self.turned.emit(Turn.ENDED)
        if not self.conduct.deletes:
            self.over.emit()

    @Slot()
    def _interview_released(self) -> None:
        """Nothing holds its files any more: make out the receipt, or delete it."""
        outcome, consent, backend = self._outcome, self._consent, self._program
        if outcome is None or consent is None:
            return
        self._outcome = None
        found = outcome.interview_id
        if self.conduct.deletes:
            self._background.run(
                "delete interview",
                lambda: backend.delete(found),
                lambda _: self._deleted(found, done=True),
                lambda error: self._not_deleted(found, error),
            )
        else:
            self._background.run(
                "receipt", lambda: backend.receipt(found, consent), self.thanks.show_receipt, _log_failure
            )

    def _deleted(self, interview_id: str, *, done: bool) -> None:
        self.thanks.show_deleted(interview_id, done=done)
        self.over.emit()

    def _not_deleted(self, interview_id: str, error: Exception) -> None:
        if isinstance(error, EnvironmentFault):
            _log.warning("the candidate of %s wants it deleted: %s", interview_id, error)
        else:
            _log.error("an interview could not be deleted", exc_info=error)
        self._deleted(interview_id, done=False)

    @Slot(object, bool)
    def _interview_broke(self, error: Exception, recorded: bool) -> None:
        if isinstance(error, InterviewCancelled):
            self.turned.emit(Turn.CANCELLED)
        else:
            # Of one that goes on something is recorded in any case.
            self.failed.emit(error, recorded or self._wanted().continues)
        self.over.emit()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error, self._request is not None and self._request.continues)


def _log_failure(error: Exception) -> None:
    _log.error("there is no receipt", exc_info=error)
