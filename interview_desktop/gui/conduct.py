"""Leads one interview through its screen: starts it, carries events, and ends it properly."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from interview_desktop.core.consent import Consent
from interview_desktop.core.events import (
    Event,
    Stop,
)
from interview_desktop.core.interview import (
    Phase,
)
from interview_desktop.gui.backend import Backend
from interview_desktop.gui.background import Background
from interview_desktop.gui.bridge import Bridge
from interview_desktop.gui.dialogs import StopDialog
from interview_desktop.gui.running import Preview, RunningInterview
from interview_desktop.gui.screens.interview import InterviewScreen
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.values import InterviewRequest
from interview_desktop.gui.widgets.exhibit_view import decoded
from interview_desktop.session.updates import SessionBroke, SessionEnded, Update

_log = logging.getLogger(__name__)


class Conduct(QObject):
    """Stands between the candidate's screen and the running interview. Lives on the window's thread."""

    ended = Signal(object)
    """The `InterviewOutcome`: everything is written."""
    released = Signal()
    """After `ended`: nothing holds the interview's files any more."""
    begun = Signal(object)
    """The `RunningInterview`, before its first update."""
    updated = Signal(object)
    """Every `Update` of it, for whoever watches."""
    broke = Signal(object, bool)
    """The exception that ended the interview, and whether something had been recorded."""

    def __init__(
        self,
        theme: Theme,
        screen: InterviewScreen,
        background: Background,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or window)
        self._theme = theme
        self._screen = screen
        self._background = background
        self._window = window
        self._interview: RunningInterview | None = None
        self._bridge: Bridge | None = None
        self._runs = False
        self._begin = partial(screen.begin)
        self._stop_wanted = False
        self.deletes = False
        """Whether nothing of the interview is to be kept."""
        self.closes_window = False
        """Whether the window is to close when the interview has ended."""
        self.dialog: StopDialog | None = None
        """The question that is open: whether to end the interview."""
        screen.event_wanted.connect(self.send)
        screen.stop_wanted.connect(self.ask_stop)

    def start(
        self, backend: Backend, request: InterviewRequest, consent: Consent, preview: Preview | None
    ) -> None:
        """Build and start the interview; its failure is told by `broke`.

        Args:
            backend: builds it.
            request: what was chosen.
            consent: what was agreed to, and is stored.
            preview: still holds the devices and is closed first.
        """
        self._runs, self._stop_wanted, self.deletes = True, False, False
        width, height = self._screen.self_view.wanted_pixels()
        self._begin = partial(
            self._screen.begin,
            silent=request.silent,
            adjustments=request.adjustments,
            manner=backend.manner(),
        )
        self._begin(lambda: None)

        def create() -> tuple[RunningInterview, dict[str, QImage]]:
            room = None
            if preview is not None:
                room = preview.room_sound()
                preview.close()
            shown = {name: decoded(data) for name, data in backend.pictures(request).items()}
            return backend.create(request, consent, width, height, room), shown

        self._background.run("create interview", create, self._created, self._break)

    @Slot(object)
    def send(self, event: Event) -> None:
        """Hand the running interview an event."""
        if self._bridge is not None:
            self._bridge.send(event)

    @Slot()
    def ask_stop(self) -> None:
        """Ask whether the interview should end, unless it is already over or asked."""
        if self.dialog is not None or self._screen.phase is Phase.ENDED:
            return
        self._ask(StopDialog(self._theme, self._window, closes_window=self.closes_window))

    def stop_and_close(self) -> None:
        """End the interview without asking; the window closes when everything is saved."""
        self._put_dialog_away()
        self.closes_window = self._stop_wanted = True
        self.send(Stop())

    def _ask(self, dialog: StopDialog) -> None:
        self.dialog = dialog
        self._screen.deciding = True
        dialog.finished.connect(self._decided)
        dialog.open()

    def _created(self, created: tuple[RunningInterview, dict[str, QImage]]) -> None:
        interview, shown = created
        self._interview = interview
        self._bridge = Bridge(interview, self)
        self._bridge.updated.connect(self._take)
        self._begin(interview.picture, interview.monotonic, shown=shown)
        self.begun.emit(interview)
        if self._stop_wanted:
            interview.send(Stop())
        self._background.run("start interview", interview.start, _nothing, self._break)

    @Slot(object)
    def _take(self, update: Update) -> None:
        self.updated.emit(update)
        match update:
            case SessionEnded(outcome=outcome):
                self._release()
                self.ended.emit(outcome)
            case SessionBroke(error=error):
                self._break(error)
            case _:
                self._screen.take(update)
                if self._screen.phase is Phase.ENDED:
                    self._put_dialog_away()

    @Slot(int)
    def _decided(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
            self._window.activateWindow()
        self._screen.deciding = False
        if result == QDialog.DialogCode.Accepted.value:
            self._stop_wanted = True
            self.deletes = dialog is not None and dialog.deletes
            self.send(Stop())
        elif self._screen.phase is not Phase.ENDED:
            self.closes_window = False

    def _break(self, error: Exception) -> None:
        if not self._runs:
            return  # the same failure, told by `start` and by an update
        recorded = self._screen.phase is not Phase.PLANNED
        self._release()
        self.broke.emit(error, recorded)

    def _put_dialog_away(self) -> None:
        if self.dialog is not None:
            closes = self.closes_window
            self.dialog.done(StopDialog.DialogCode.Rejected)
            self.closes_window = closes  # the interview decided, not the person

    def _release(self) -> None:
        self._runs = False
        self._put_dialog_away()
        bridge, self._bridge = self._bridge, None
        if bridge is not None:
            bridge.close()
            bridge.deleteLater()
        interview, self._interview = self._interview, None
        if interview is not None:
            self._background.run("close interview", interview.close, self._closed, self._not_closed)
        self._screen.end()

    def _closed(self, _: None) -> None:
        self.released.emit()

    def _not_closed(self, error: Exception) -> None:
        _log.error("an interview could not be closed", exc_info=error)
        self.released.emit()


def _nothing(_: object) -> None:
    """Only a failure is of interest."""
