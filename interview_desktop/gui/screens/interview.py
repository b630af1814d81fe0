"""The screen a candidate spends the interview with. It draws what `gui.candidate` says and knows no rule itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from interview_desktop.core.interview import Event, KeepGoing, Phase, RepeatQuestion
from interview_desktop.gui.backend import Picture
from interview_desktop.gui.candidate import Candidate, Choice, View, key_event
from interview_desktop.gui.parts import Banner, button, card, label, style_again
from interview_desktop.gui.presses import PressGuard
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.times import Tone, duration_words
from interview_desktop.gui.widgets.face_view import FaceView
from interview_desktop.gui.widgets.fitting_label import FittingLabel
from interview_desktop.gui.widgets.level_meter import LevelMeter
from interview_desktop.gui.widgets.progress_steps import ProgressSteps
from interview_desktop.gui.widgets.time_ring import TimeRing
from interview_desktop.gui.widgets.video_view import VideoView
from interview_desktop.session.updates import Level, Update, UtteranceFinished, UtteranceStarted

translate = QCoreApplication.translate
_RING_MS = 100
_CONTROL_HEIGHT = 56
_PICTURE_MS = 50
"""The self-view is small; twenty pictures a second look alive and leave the machine to the recording."""
_KEYS = {
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_R: "r",
    Qt.Key.Key_A: "a",
}


class InterviewScreen(QWidget):
    """Question, interviewer, self-view, level, time, and one primary button."""

    event_wanted = Signal(object)
    """A `core.interview.Event` for the machine."""
    stop_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Callable[[], float],
        *,
        reduce_motion: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Build it, showing that the interview is being prepared.

        Args:
            theme: colours and sizes.
            clock: the session's clock, in seconds.
            reduce_motion: whether the face keeps still.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._clock = clock
        self._candidate = Candidate()
        self._view = View()
        self._guard = PressGuard(clock)
        self._picture: Callable[[], Picture | None] | None = None
        self.deciding = False
        """Whether the question "End the interview?" is open; no silence may end an answer meanwhile."""
        self._ring_timer = QTimer(self)
        self._ring_timer.setInterval(_RING_MS)
        self._ring_timer.timeout.connect(self._refresh)
        self._picture_timer = QTimer(self)
        self._picture_timer.setInterval(_PICTURE_MS)
        self._picture_timer.timeout.connect(self._show_picture)
        self._build(reduce_motion)
        self._refresh()

    # --- what it is told ---------------------------------------------------------------------------------------

    def begin(self, picture: Callable[[], Picture | None]) -> None:
        """Begin a new interview, whose self-view `picture` gives."""
        self._candidate = Candidate()
        self._guard = PressGuard(self._clock)
        self._picture = picture
        self.deciding = False
        self.face.hush()
        self.self_view.show_words(translate("Interview", "Your picture"))
        self.meter.show_level(-96, -96)
        self._picture_timer.start()
        self._refresh()

    def end(self) -> None:
        """The interview is over; keep nothing of it."""
        self._picture_timer.stop()
        self._ring_timer.stop()
        self._picture = None
        self._candidate = Candidate()
        self.face.hush()
        self.self_view.show_words("")
        self._refresh()

    def take(self, update: Update) -> None:
        """Take the session's next update."""
        match update:
            case Level(rms=rms, peak=peak):
                self.meter.show_level(rms, peak)
                return
            case UtteranceStarted(speech=speech, at=at):
                self.face.say(speech, at)
            case UtteranceFinished():
                self.face.hush()
            case _:
                pass
        self._candidate.take(update)
        self._refresh()
        if self.phase is Phase.ENDED and self._picture_timer.isActive():
            self._picture_timer.stop()
            self.self_view.show_words(translate("Interview", "The recording has ended."))
        if self.deciding and self.phase is Phase.FINISHING:
            self.event_wanted.emit(KeepGoing())

    @property
    def phase(self) -> Phase:
        """What is happening."""
        return self._candidate.phase

    @property
    def view(self) -> View:
        """What is shown."""
        return self._view

    def first_control(self) -> QWidget:
        """The question: keys pressed on it reach the screen, and a screen reader reads it."""
        return self.stage

    # --- what the person does ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on fresh presses; a key that is held down acts once."""
        key = _KEYS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.stop_wanted.emit()
        elif key is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._act(key_event(self._view, key, self.phase))

    def _act(self, event: Event | None) -> None:
        if event is not None and self._guard.allows(event):
            self.event_wanted.emit(event)

    def _press_primary(self) -> None:
        self._guard.press(self._view.primary.event if self._view.primary else None)

    def _press_secondary(self) -> None:
        self._guard.press(self._view.secondary.event if self._view.secondary else None)

    def _click(self) -> None:
        """A click does what the button said when it was pressed, if it still says so."""
        event = self._guard.pressed
        offered = [choice.event for choice in (self._view.primary, self._view.secondary) if choice]
        if event in offered:
            self._act(event)

    def _click_repeat(self) -> None:
        self._act(RepeatQuestion() if self._view.repeat else None)

    def _toggle_self_view(self) -> None:
        shown = self.self_view.isHidden()
        self.self_view.setVisible(shown)
        self.self_view_button.setText(_self_view_words(shown=shown))
        if shown and self._picture is not None and self.phase is not Phase.ENDED:
            self._picture_timer.start()
        else:
            self._picture_timer.stop()

    def _dismiss_notice(self) -> None:
        self._candidate.dismiss_notice()
        self.stage.setFocus()
        self._refresh()

    # --- showing -----------------------------------------------------------------------------------------------

    def _show_picture(self) -> None:
        if self._picture is not None and self.isVisible():
            self.self_view.show_picture(self._picture())

    def _refresh(self) -> None:
        now = self._clock()
        view = self._candidate.view(now)
        self._guard.meaning(view.primary.event if view.primary else None, listening=view.listening)
        before, self._view = self._view, view
        if view.primary != before.primary and self.focusWidget() in {
            self.primary,
            self.secondary,
            self.repeat,
        }:
            # The keys below the buttons must be true whatever has the focus: it goes back to the question.
            self.stage.setFocus()
        self._show_words(view, before)
        self._show_progress(view)
        self._show_buttons(view)
        self._show_ring(view, now)
        if not self.face.animating or view.look is not self.face.look:
            self.face.set_look(view.look)
        if view.ring is not None and view.ring.stopped_with is None:
            if not self._ring_timer.isActive():
                self._ring_timer.start()
        else:
            self._ring_timer.stop()

    def _show_words(self, view: View, before: View) -> None:
        self.status.setText(view.status)
        tones = {Tone.CALM: "", Tone.ACTIVE: "success", Tone.WARNING: "warning"}
        style_again(self.status, "tone", tones[view.tone])
        self.following.setText(view.following)
        self.stage.setText(view.stage)
        self.stage.setAccessibleName(view.stage or view.status)
        self.caption.setText(view.caption)
        self.notice.say(view.notice, "", "warning")
        self.dismiss.setVisible(bool(view.notice) and not view.held)
        if view.status and view.status != before.status:
            words = f"{view.status}. {view.following}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.status, words))

    def _show_progress(self, view: View) -> None:
        if view.number:
            words = translate("Interview", "Question {0} of {1}").format(view.number, view.total)
        else:
            words = translate("Interview", "Your interview")
        self.progress_words.setText(words)
        self.progress.show_step(view.number, view.total)
        self.progress.setAccessibleName(words)
        self.busy.setVisible(view.busy is not None)
        if view.busy is not None:
            self.busy.setValue(round(view.busy * 100))
        self.recording.setVisible(view.total > 0 and view.busy is None)
        self.meter.setVisible(view.total > 0 and view.busy is None)

    def _show_buttons(self, view: View) -> None:
        _show_choice(self.primary, self.primary_key, view.primary)
        _show_choice(self.secondary, self.secondary_key, view.secondary)
        self.repeat.setVisible(view.repeat)
        self.repeat_key.setVisible(view.repeat)
        self.stop_button.setVisible(self.phase is not Phase.ENDED)

    def _show_ring(self, view: View, now: float) -> None:
        self.ring.setVisible(view.ring is not None)
        if view.ring is None:
            return
        left = view.ring.left(now)
        short = view.ring.seconds < 20
        words = str(round(left + 0.499)) if short else duration_words(round(left + 0.499))
        fraction = left / view.ring.seconds if view.ring.seconds else 0.0
        self.ring.show_time(fraction, view.ring.tone, words, view.ring.meaning)

    # --- building ----------------------------------------------------------------------------------------------

    def _build(self, reduce_motion: bool) -> None:
        space = self._theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle = QHBoxLayout()
        middle.setContentsMargins(space["huge"], space["small"], space["huge"], space["large"])
        middle.setSpacing(space["large"])
        middle.addWidget(self._build_stage(), 7)
        middle.addLayout(self._build_people(reduce_motion), 3)
        column.addLayout(self._build_top())
        column.addLayout(middle, 1)
        column.addWidget(self._build_controls())
        for control in (self.primary, self.secondary, self.repeat, self.self_view_button, self.stop_button):
            # A click does not take the keyboard away from the question, whose Space and Enter are the screen's.
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        order = (self.stage, self.primary, self.secondary, self.repeat, self.dismiss, self.self_view_button)
        for earlier, later in zip(order, (*order[1:], self.stop_button), strict=True):
            QWidget.setTabOrder(earlier, later)

    def _build_top(self) -> QHBoxLayout:
        space = self._theme.space
        top = QHBoxLayout()
        top.setContentsMargins(space["huge"], space["medium"], space["huge"], space["small"])
        top.setSpacing(space["medium"])
        self.progress_words = label(role="field", wrap=False)
        self.progress = ProgressSteps(self._theme)
        self.recording = label(translate("Interview", "●  Recording"), "caption", wrap=False)
        style_again(self.recording, "tone", "danger")
        self.stop_button = button(translate("Interview", "End interview …"), "quiet")
        self.stop_button.setToolTip(translate("Interview", "Esc"))
        self.stop_button.clicked.connect(self.stop_wanted)
        top.addWidget(self.progress_words)
        top.addWidget(self.progress, 1)
        top.addWidget(self.recording)
        top.addWidget(self.stop_button)
        return top

    def _build_stage(self) -> QFrame:
        frame, inside = card(self._theme)
        inside.setContentsMargins(24, 20, 24, 20)
        self.notice = Banner(self._theme, "warning")
        self.dismiss = button(translate("Interview", "Understood"), "quiet")
        self.dismiss.clicked.connect(self._dismiss_notice)
        notice = QHBoxLayout()
        notice.addWidget(self.notice, 1)
        notice.addWidget(self.dismiss)
        sizes = self._theme.sizes
        self.stage = FittingLabel(self._theme, smallest=sizes["lead"], largest=sizes["display"])
        self.stage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.caption = label(role="lead")
        self.busy = QProgressBar()
        self.busy.setObjectName("busy")
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(translate("Interview", "Preparation"))
        inside.addLayout(notice)
        inside.addWidget(self.stage, 1)
        inside.addWidget(self.caption)
        inside.addWidget(self.busy)
        return frame

    def _build_people(self, reduce_motion: bool) -> QVBoxLayout:
        people = QVBoxLayout()
        people.setSpacing(self._theme.space["medium"])
        frame, inside = card(self._theme)
        inside.setContentsMargins(18, 18, 18, 18)
        self.face = FaceView(self._theme, self._clock, reduce_motion=reduce_motion)
        self.face.setAccessibleName(translate("Interview", "The interviewer, a drawn face"))
        inside.addWidget(self.face, 1)
        people.addWidget(frame, 1)
        frame, inside = card(self._theme)
        inside.setContentsMargins(12, 12, 12, 8)
        inside.setSpacing(4)
        self.self_view = VideoView(self._theme, QSize(240, 135))
        self.self_view.setAccessibleName(translate("Interview", "Your picture"))
        self.self_view_button = button(_self_view_words(shown=True), "quiet")
        self.self_view_button.clicked.connect(self._toggle_self_view)
        inside.addWidget(self.self_view, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self.self_view_button, 0, Qt.AlignmentFlag.AlignHCenter)
        people.addWidget(frame)
        return people

    def _build_controls(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("footer")
        footer.setMinimumHeight(136)
        space = self._theme.space
        row = QHBoxLayout(footer)
        row.setContentsMargins(space["huge"], space["medium"], space["huge"], space["medium"])
        row.setSpacing(space["large"])
        self.status = label(role="heading")
        self.following = label(role="muted")
        self.meter = LevelMeter(self._theme)
        self.meter.setAccessibleName(translate("Interview", "Microphone level"))
        self.meter.setFixedWidth(300)
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.status)
        words.addWidget(self.following)
        words.addSpacing(8)
        words.addWidget(self.meter)
        words.addStretch(1)
        self.ring = TimeRing(self._theme)
        self.ring.setAccessibleName(translate("Interview", "Time"))
        row.addWidget(said, 1)
        row.addWidget(self.ring)
        self.repeat = button(translate("Interview", "Repeat question"), "quiet")
        self.repeat.clicked.connect(self._click_repeat)
        self.repeat_key = label(translate("Interview", "R"), wrap=False)
        row.addLayout(_with_key(self.repeat, self.repeat_key))
        self.secondary = button("")
        self.secondary.pressed.connect(self._press_secondary)
        self.secondary.clicked.connect(self._click)
        self.secondary_key = label(wrap=False)
        row.addLayout(_with_key(self.secondary, self.secondary_key))
        self.primary = button("", "primary")
        self.primary.pressed.connect(self._press_primary)
        self.primary.clicked.connect(self._click)
        self.primary_key = label(wrap=False)
        row.addLayout(_with_key(self.primary, self.primary_key))
        return footer


def _with_key(control: QWidget, key: QWidget) -> QVBoxLayout:
    """A button above the name of the key that does the same."""
    pair = QVBoxLayout()
    pair.setSpacing(8)
    control.setMinimumHeight(_CONTROL_HEIGHT)
    key.setObjectName("keyHint")
    pair.addStretch(1)
    pair.addWidget(control)
    pair.addWidget(key, 0, Qt.AlignmentFlag.AlignHCenter)
    pair.addStretch(1)
    return pair


def _show_choice(control: QPushButton, key: QLabel, choice: Choice | None) -> None:
    control.setVisible(choice is not None)
    key.setVisible(choice is not None)
    if choice is not None:
        control.setText(choice.label)
        control.setAccessibleName(choice.label)
        control.setAccessibleDescription(translate("Interview", "Key: {0}").format(choice.key))
        key.setText(choice.key)


def _self_view_words(*, shown: bool) -> str:
    return translate("Interview", "Hide my picture") if shown else translate("Interview", "Show my picture")
