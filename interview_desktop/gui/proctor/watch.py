"""Watching over one interview: how it goes, how the recording does, and everything that staff may do about it.

The window only shows and asks. Closing it, or losing it with its monitor, changes nothing of the interview; it can be opened
again. Every control sends an event, which the machine decides and the journal keeps.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
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
from interview_desktop.gui.parts import Banner, button, card, label
from interview_desktop.gui.proctor.words import fault_words, phase_words
from interview_desktop.gui.reviewer.picture import PictureView
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.values import Picture
from interview_desktop.gui.widgets.keyboard_focus import KeyboardFocus
from interview_desktop.gui.widgets.level_meter import LevelMeter
from interview_desktop.gui.window import FRAME, SMALLEST
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

translate = QCoreApplication.translate
_TICK_MS = 200
_MORE = (30.0, 60.0, 180.0)
"""Seconds that can be given at once."""
_MOST_MESSAGES = 200
_REPEATABLE = frozenset({Phase.PREPARING, Phase.READY, Phase.ANSWERING, Phase.FINISHING})


class WatchWindow(QMainWindow):
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
        super().__init__(parent)
        self.setWindowTitle(translate("Watch", "Watching an interview"))
        self._theme = theme
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
        self._build()
        self.keyboard = KeyboardFocus(theme, self)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._refresh()

    # --- building ----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, space = self._theme, self._theme.space
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(space["large"], space["medium"], space["large"], space["large"])
        column.setSpacing(space["medium"])
        self.place = label(translate("Watch", "Getting ready"), "heading")
        self.question = label("", "muted")
        self.warning = Banner(theme, "warning")
        column.addWidget(self.place)
        column.addWidget(self.question)
        column.addWidget(self.warning)
        row = QHBoxLayout()
        row.setSpacing(space["large"])
        row.addLayout(self._sight(), 1)
        row.addWidget(self._controls(), 1)
        column.addLayout(row, 1)
        self.setCentralWidget(page)
        wanted = QSize(theme.px(940), theme.px(740))
        self.setMinimumSize(QSize(theme.px(720), theme.px(480)).boundedTo(SMALLEST))
        self.resize(wanted.boundedTo(self.screen().availableSize() - FRAME))

    def _sight(self) -> QVBoxLayout:
        theme, space = self._theme, self._theme.space
        column = QVBoxLayout()
        column.setSpacing(space["small"])
        self.picture = PictureView(theme)
        self.meter = LevelMeter(theme)
        self.meter.setAccessibleName(translate("Watch", "Level of the microphone"))
        self.figures = label("", "caption")
        self.messages = QListWidget()
        self.messages.setWordWrap(True)
        self.messages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.messages.setAccessibleName(translate("Watch", "What has happened"))
        self.note = QLineEdit()
        self.note.setMaxLength(500)
        self.note.setPlaceholderText(translate("Watch", "Note something about this moment"))
        self.note.setAccessibleName(translate("Watch", "Note"))
        self.note.returnPressed.connect(self._remark)
        self.note_button = button(translate("Watch", "Keep note"))
        self.note_button.clicked.connect(self._remark)
        row = QHBoxLayout()
        row.setSpacing(space["small"])
        row.addWidget(self.note, 1)
        row.addWidget(self.note_button)
        column.addWidget(self.picture)
        column.addWidget(self.meter)
        column.addWidget(self.figures)
        column.addWidget(self.messages, 1)
        column.addLayout(row)
        return column

    def _controls(self) -> QScrollArea:
        theme, space = self._theme, self._theme.space
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space["tight"], space["tight"], space["medium"], space["tight"])
        column.setSpacing(space["medium"])
        frame, inside = card(theme)
        inside.addWidget(label(translate("Watch", "The interview"), "section"))
        self.pause_button = button(translate("Watch", "Pause"), "primary")
        self.pause_button.setProperty("tall", "true")
        self.repeat_button = button(translate("Watch", "Repeat the question"))
        self.skip_button = button(translate("Watch", "Skip the question"))
        self.reopen_button = button(translate("Watch", "Reopen an answer …"))
        grid = QGridLayout()
        grid.setSpacing(space["small"])
        buttons = (self.pause_button, self.repeat_button, self.skip_button, self.reopen_button)
        for row, each in enumerate(buttons):
            grid.addWidget(each, row, 0)
        inside.addLayout(grid)
        column.addWidget(frame)
        column.addWidget(self._time_card())
        self.stop_button = button(translate("Watch", "End the interview …"), "danger")
        self.sure_button = button(translate("Watch", "Yes, end it and save everything"), "danger")
        self.sure_button.hide()
        column.addStretch(1)
        column.addWidget(self.stop_button)
        column.addWidget(self.sure_button)
        self.pause_button.clicked.connect(self._pause)
        self.repeat_button.clicked.connect(lambda: self.event_wanted.emit(RepeatQuestion()))
        self.skip_button.clicked.connect(lambda: self.event_wanted.emit(Skip()))
        self.reopen_button.clicked.connect(self._ask_reopen)
        self.stop_button.clicked.connect(self._ask_stop)
        self.sure_button.clicked.connect(lambda: self.event_wanted.emit(Stop()))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.setMinimumWidth(inner.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        return area

    def _time_card(self) -> QWidget:
        theme, space = self._theme, self._theme.space
        frame, inside = card(theme)
        inside.addWidget(label(translate("Watch", "Time"), "section"))
        row = QHBoxLayout()
        row.setSpacing(space["small"])
        self.more_buttons = []
        for seconds in _MORE:
            more = button(translate("Watch", "+ {0}").format(clock_time(seconds)))
            more.setAccessibleName(translate("Watch", "{0} more for this answer").format(clock_time(seconds)))
            more.clicked.connect(lambda _=False, seconds=seconds: self._extend(seconds))
            self.more_buttons.append(more)
            row.addWidget(more)
        row.addStretch(1)
        inside.addLayout(row)
        self.extra_time = QComboBox()
        self.extra_time.setAccessibleName(translate("Watch", "Time limits from the next answer on"))
        for factor in EXTRA_TIMES:
            self.extra_time.addItem(
                translate("Watch", "Time limits: {0} times").format(f"{factor:g}"), factor
            )
        self.patience = QCheckBox(translate("Watch", "Wait longer in silences"))
        self.adjust_button = button(translate("Watch", "From the next answer on"))
        self.adjust_button.clicked.connect(self._adjust)
        inside.addWidget(self.extra_time)
        inside.addWidget(self.patience)
        inside.addWidget(self.adjust_button)
        return frame

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
                self._say(message)
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
        self.question.setText(state.held_reason or state.question.text if total else "")
        self._refresh()

    def _show_arrangements(self, state: InterviewState) -> None:
        nearest = min(EXTRA_TIMES, key=lambda factor: abs(factor - state.plan.extra_time))
        self.extra_time.setCurrentIndex(EXTRA_TIMES.index(nearest))
        self.patience.setChecked(state.patience > 1)

    def _health(self, report: HealthReport) -> None:
        faults = "\n".join(fault_words(fault) for fault in report.faults)
        self.warning.say(translate("Watch", "Look here") if faults else "", faults)
        self._disk = report.disk_minutes
        self._tick()

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
        self.warning.say("")
        self._refresh()

    # --- what staff want ---------------------------------------------------------------------------------------

    def _pause(self) -> None:
        held = self._state is not None and self._state.phase is Phase.HELD
        words = translate("Watch", "A short break. Please stay where you are.")
        self.event_wanted.emit(Resume() if held else Hold(words))

    def _extend(self, seconds: float) -> None:
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

    _disk: float | None = None

    def _used(self) -> float:
        return 0.0 if self._began is None else max(0.0, self._clock() - self._began)

    @Slot()
    def _tick(self) -> None:
        told = [translate("Watch", "Running for {0}").format(clock_time(self._used()))]
        if self._answer_began is not None:
            answering = max(0.0, self._clock() - self._answer_began)
            told.append(translate("Watch", "this answer {0}").format(clock_time(answering)))
        if self._disk is not None:
            told.append(translate("Watch", "room for {0} minutes").format(int(self._disk)))
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
