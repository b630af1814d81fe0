"""Watching over one interview: how it goes, how the recording does, and everything that staff may do about it.

The window only shows and asks. Closing it, or losing it with its monitor, changes nothing of the interview; it can be opened
again. Every control sends an event, which the machine decides and the journal keeps.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QImage
from PySide6.QtWidgets import (
    QWidget,
)

from interview_desktop.core.adjustments import EXTRA_TIMES, LONGER_SILENCES
from interview_desktop.core.events import (
    Adjust,
    Extend,
    Hold,
    Remark,
    RepeatQuestion,
    Resume,
    Skip,
    Stop,
)
from interview_desktop.core.health import HealthReport
from interview_desktop.core.interview import InterviewState, Phase
from interview_desktop.core.rendering import clock_time
from interview_desktop.core.state import CAN_HOLD
from interview_desktop.gui.dialogs import ReopenDialog
from interview_desktop.gui.proctor.machine_words import machine_words
from interview_desktop.gui.proctor.watch_layout import MORE, WatchLayout
from interview_desktop.gui.proctor.words import fault_words, phase_words, room_words
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import told
from interview_desktop.gui.values import Picture
from interview_desktop.session.updates import (
    AnswerClosed,
    AnswerOpened,
    HealthChanged,
    Level,
    Notice,
    Preparing,
    ProctorNotice,
    Remarked,
    SessionBroke,
    SessionEnded,
    StateChanged,
    Update,
)

if TYPE_CHECKING:
    from interview_desktop.app.kiosk.machine_state import MachineState

translate = QCoreApplication.translate
_TICK_MS = 200
_MOST_MESSAGES = 200
_REPEATABLE = frozenset({Phase.PREPARING, Phase.READY, Phase.ANSWERING, Phase.FINISHING})


class WatchWindow(WatchLayout):
    """Staff's window beside one interview. Lives on the window's thread."""

    event_wanted = Signal(object)
    """An `Event` for the machine."""

    def __init__(
        self,
        theme: Theme,
        picture: Callable[[], Picture | None],
        clock: Callable[[], float],
        by: str,
        parent: QWidget | None = None,
    ) -> None:
        """Build it.

        Args:
            theme: the look.
            picture: gives the newest picture.
            clock: the clock that stamps the updates, seconds.
            by: who sits here; it stands beside what they decide.
            parent: owns it.
        """
        super().__init__(theme, parent)
        self._take_picture = picture
        self._clock = clock
        self._by = by
        self._state: InterviewState | None = None
        self._began: float | None = None
        self._answer_began: float | None = None
        self._number = -1
        self._over = False
        self.dialog: ReopenDialog | None = None
        """Which answer to reopen, while that is asked."""
        self._faults = ""
        self._machine = ""
        self._disk: float | None = None
        self._connect()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._refresh()

    def _connect(self) -> None:
        self.pause_button.clicked.connect(self._pause)
        self.repeat_button.clicked.connect(lambda: self.event_wanted.emit(RepeatQuestion()))
        self.skip_button.clicked.connect(lambda: self.event_wanted.emit(Skip()))
        self.reopen_button.clicked.connect(self._ask_reopen)
        self.stop_button.clicked.connect(self._ask_stop)
        self.sure_button.clicked.connect(lambda: self.event_wanted.emit(Stop()))
        self.adjust_button.clicked.connect(self._adjust)
        for more, seconds in zip(self.more_buttons, MORE, strict=True):
            more.clicked.connect(partial(self._extend, seconds))
        self.note.returnPressed.connect(self._remark)
        self.note_button.clicked.connect(self._remark)

    # --- what the interview tells ------------------------------------------------------------------------------

    @Slot(object)
    def take(self, update: Update) -> None:
        """Show what has happened."""
        match update:
            case StateChanged(state=state, at=at):
                self._change(state, at)
            case AnswerOpened(at=at):
                self._answer_began = at
            case AnswerClosed():
                self._answer_began = None
            case Level(rms=rms, peak=peak):
                self.meter.show_level(rms, peak)
            case HealthChanged(report=report):
                self._health(report)
            case Preparing(stage=stage):
                if self._state is None or self._state.phase is Phase.ENDED:
                    self.question.setText(stage)
            case Notice(message=message) | ProctorNotice(message=message):
                self._say(told(message))
            case Remarked(text=text):
                self._say(translate("Watch", "Note: {0}").format(text))
            case SessionEnded():
                self._end(translate("Watch", "The interview is over. Everything is saved."))
            case SessionBroke():
                self._end(translate("Watch", "The interview broke off. What was recorded is kept."))
            case _:
                pass

    def _change(self, state: InterviewState, at: float) -> None:
        before, self._state = self._state, state
        if self._began is None:
            self._began = at
        if before is None:
            self._show_arrangements(state)
        if before is None or before.phase is not state.phase:
            self.sure_button.hide()
        total = len(state.plan.questions.questions)
        words = phase_words(state.phase)
        self.place.setText(
            translate("Watch", "Question {0} of {1}: {2}").format(state.place + 1, total, words)
        )
        self.question.setText(told(state.held_reason) or state.question.text if total else "")
        self._refresh()

    def _show_arrangements(self, state: InterviewState) -> None:
        nearest = min(EXTRA_TIMES, key=lambda factor: abs(factor - state.plan.extra_time))
        self.extra_time.setCurrentIndex(EXTRA_TIMES.index(nearest))
        self.patience.setChecked(state.patience > 1)

    def _health(self, report: HealthReport) -> None:
        self._faults = "\n".join(fault_words(fault) for fault in report.faults)
        self._warn()
        self._disk = report.disk_minutes
        self._tick()

    def show_machine(self, machine: MachineState) -> None:
        """Say what of the machine itself may end the interview."""
        self._machine = "\n".join(machine_words(machine, running=True))
        self._warn()

    def _warn(self) -> None:
        told = "" if self._over else "\n".join(words for words in (self._machine, self._faults) if words)
        self.warning.say(translate("Watch", "Look here") if told else "", told)

    def _say(self, words: str) -> None:
        self.messages.addItem(f"{clock_time(self._used())}  {words}")
        while self.messages.count() > _MOST_MESSAGES:
            self.messages.takeItem(0)
        self.messages.scrollToBottom()

    def _end(self, words: str) -> None:
        self._over = True
        self._timer.stop()
        self.place.setText(words)
        self.question.setText("")
        self._warn()
        self._refresh()

    # --- what staff want ---------------------------------------------------------------------------------------

    def _pause(self) -> None:
        held = self._state is not None and self._state.phase is Phase.HELD
        words = translate("Watch", "A short break. Please stay where you are.")
        self.event_wanted.emit(Resume() if held else Hold(words))

    def _extend(self, seconds: float, _checked: bool = False) -> None:
        self.event_wanted.emit(Extend(seconds, self._by))
        self._say(translate("Watch", "{0} more for this answer").format(clock_time(seconds)))

    def _adjust(self) -> None:
        factor = float(self.extra_time.currentData())
        patience = LONGER_SILENCES if self.patience.isChecked() else 1.0
        self.event_wanted.emit(Adjust(factor, patience, self._by))
        self._say(translate("Watch", "Time limits and silences are changed from the next answer on."))

    @Slot()
    def _remark(self) -> None:
        text = " ".join(self.note.text().split())
        if text and self.note_button.isEnabled():
            self.event_wanted.emit(Remark(text, self._by))
            self.note.clear()

    def _ask_reopen(self) -> None:
        state = self._state
        if state is None or not state.reopenable or self.dialog is not None:
            return
        self.dialog = ReopenDialog(self._theme, self, state)
        self.dialog.by.setText(self._by)
        self.dialog.finished.connect(self._reopen_decided)
        self.dialog.open()

    @Slot(int)
    def _reopen_decided(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            if result == ReopenDialog.DialogCode.Accepted.value:
                self.event_wanted.emit(dialog.event_wanted)
            dialog.deleteLater()

    def _ask_stop(self) -> None:
        self.sure_button.setVisible(not self.sure_button.isVisible())

    # --- drawing -----------------------------------------------------------------------------------------------

    def _used(self) -> float:
        return 0.0 if self._began is None else max(0.0, self._clock() - self._began)

    @Slot()
    def _tick(self) -> None:
        told = [translate("Watch", "Running for {0}").format(clock_time(self._used()))]
        if self._answer_began is not None:
            answering = max(0.0, self._clock() - self._answer_began)
            told.append(translate("Watch", "this answer {0}").format(clock_time(answering)))
        if self._disk is not None:
            told.append(room_words(self._disk))
        self.figures.setText("   ·   ".join(told))
        if self.isVisible():
            self._show_picture()

    def _show_picture(self) -> None:
        shown = self._take_picture()
        if shown is not None and shown.number != self._number:
            self._number = shown.number
            image = QImage(
                shown.pixels, shown.width, shown.height, shown.width * 4, QImage.Format.Format_RGB32
            )
            self.picture.show_image(image)

    def _refresh(self) -> None:
        state = None if self._over else self._state
        phase = state.phase if state is not None else None
        held = phase is Phase.HELD
        self.pause_button.setText(translate("Watch", "Go on") if held else translate("Watch", "Pause"))
        self.pause_button.setEnabled(held or phase in CAN_HOLD)
        self.repeat_button.setEnabled(phase in _REPEATABLE)
        self.skip_button.setEnabled(phase not in {None, Phase.PLANNED, Phase.CLOSING, Phase.ENDED})
        self.reopen_button.setEnabled(state is not None and bool(state.reopenable))
        runs = phase not in {None, Phase.PLANNED, Phase.ENDED}
        for more in self.more_buttons:
            more.setEnabled(state is not None and state.extendable)
        for control in (self.adjust_button, self.extra_time, self.patience, self.note, self.note_button):
            control.setEnabled(runs)
        self.stop_button.setEnabled(phase not in {None, Phase.ENDED})
        self.sure_button.setEnabled(phase not in {None, Phase.ENDED})

    def closeEvent(self, event: QCloseEvent) -> None:
        """It is put away, and nothing of the interview changes."""
        event.accept()
