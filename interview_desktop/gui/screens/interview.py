"""The screen a candidate spends the interview with. It draws what `gui.candidate` says and knows no rule itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from interview_desktop.core.adjustments import USUAL, Adjustments
from interview_desktop.core.events import Event, KeepGoing, Proceed, RepeatQuestion, Typed
from interview_desktop.core.interview import (
    InterviewState,
    Phase,
)
from interview_desktop.gui.candidate import Candidate
from interview_desktop.gui.candidate_words import enter, with_ctrl
from interview_desktop.gui.keyboard import command_key, held_beside, is_text
from interview_desktop.gui.parts import style_again
from interview_desktop.gui.presses import PressGuard
from interview_desktop.gui.screens.interview_layout import InterviewLayout, self_view_words
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.times import Tone, duration_words
from interview_desktop.gui.values import InterviewManner, Picture, SelfView
from interview_desktop.gui.view import Choice, View, key_event, typing_event
from interview_desktop.session.updates import Level, Update, UtteranceFinished, UtteranceStarted

translate = QCoreApplication.translate
_RING_MS = 100
_PICTURE_MS = 50
"""The self-view is small; twenty pictures a second look alive and leave the machine to the recording."""


class InterviewScreen(InterviewLayout):
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
        self._reading = self._default = clock
        super().__init__(theme, self._now, reduce_motion=reduce_motion, parent=parent)
        self.setWindowTitle(translate("Interview", "Your interview"))
        self._candidate = Candidate()
        self._view = View()
        self._guard = PressGuard(self._now)
        self._picture: Callable[[], Picture | None] | None = None
        self._manner = SelfView.NOT_ANSWERING
        self._own_choice: bool | None = None
        """Whether the candidate wants to see themselves; None while they have not said."""
        self.deciding = False
        """Whether the question "End the interview?" is open; no silence may end an answer meanwhile."""
        self._ring_timer = QTimer(self)
        self._ring_timer.setInterval(_RING_MS)
        self._ring_timer.timeout.connect(self._refresh)
        self._picture_timer = QTimer(self)
        self._picture_timer.setInterval(_PICTURE_MS)
        self._picture_timer.timeout.connect(self._show_picture)
        self._connect_controls()
        self._refresh()

    # --- what it is told ---------------------------------------------------------------------------------------

    def begin(
        self,
        picture: Callable[[], Picture | None],
        clock: Callable[[], float] | None = None,
        *,
        silent: bool = False,
        adjustments: Adjustments = USUAL,
        manner: InterviewManner | None = None,
        shown: Mapping[str, QImage] | None = None,
    ) -> None:
        """Begin an interview.

        Args:
            picture: gives its self-view.
            clock: stamps its updates; the usual one when left out.
            silent: whether it has no loudspeaker.
            adjustments: what is arranged differently for this candidate.
            manner: how interviews are held here; as usual when left out.
            shown: pictures of its questions, by name.
        """
        manner = manner or InterviewManner()
        self._reading = clock or self._default
        self._candidate = Candidate(silent=silent, adjustments=adjustments, breaks=manner.breaks)
        self._manner, self._own_choice = manner.self_view, None
        self.people.offer_own(wanted=not adjustments.audio_only)
        self.typed.forget()
        self.exhibit.keep(shown or {})
        self._guard = PressGuard(self._clock)
        self._picture = picture
        self.deciding = False
        self.face.hush()
        self.self_view.show_words(translate("Interview", "Your picture"))
        self.meter.show_level(-96, -96)
        self._refresh()

    def end(self) -> None:
        """The interview is over; keep nothing of it."""
        self._picture_timer.stop()
        self._ring_timer.stop()
        self._picture = None
        self._candidate = Candidate()
        self.face.hush()
        self.self_view.show_words("")
        self.exhibit.keep({})
        self.typed.forget()
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
        if self.phase is Phase.ENDED:
            self.self_view.show_words(translate("Interview", "The recording has ended."))
        if self.phase is Phase.FINISHING and (self.deciding or self._view.types or self.typed.in_use):
            # Whoever decides or types is silent without having finished.
            self.event_wanted.emit(KeepGoing())

    @property
    def state(self) -> InterviewState | None:
        """How far the interview has come; None while it is prepared."""
        return self._candidate.state

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
        key, held = command_key(event), held_beside(event)
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.stop_wanted.emit()
        elif key is not None and held == Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self._act(typing_event(self._view, key))
        elif self._view.types and self.focusWidget() is not self.typed and is_text(event):
            # Whoever types need not look for the box first, and no letter of theirs is a command.
            self.typed.setFocus()
            self.typed.keyPressEvent(event)
        elif key is None or held:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._act(key_event(self._view, key, self.phase))

    def _connect_controls(self) -> None:
        self.primary.pressed.connect(self._press_primary)
        self.primary.clicked.connect(self._click)
        self.secondary.pressed.connect(self._press_secondary)
        self.secondary.clicked.connect(self._click)
        self.repeat.clicked.connect(self._click_repeat)
        self.dismiss.clicked.connect(self._dismiss_notice)
        self.self_view_button.clicked.connect(self._toggle_self_view)
        self.break_button.clicked.connect(self._take_break)
        self.typed.handed_in.connect(self._hand_in)
        self.typed.keyboard_changed.connect(lambda: self._show_buttons(self._view))
        for place, each in enumerate(self.earlier):
            each.clicked.connect(partial(self._keep_earlier, place))
        self.stop_button.clicked.connect(self.stop_wanted)

    def _act(self, event: Event | None) -> None:
        if event is not None and self._guard.allows(event):
            self.typed.hand_in()
            self.event_wanted.emit(event)

    @Slot(str)
    def _hand_in(self, text: str) -> None:
        self.event_wanted.emit(Typed(text))

    def _show_typed(self, view: View) -> None:
        state = self.state
        if not view.may_type:
            if view.typed is None or not self.typed.isReadOnly():
                if self.focusWidget() is self.typed:
                    self.stage.setFocus()
                self.typed.hide()
            if view.typed is not None and self.typed.isHidden():
                self.typed.show_again(view.typed)
        elif (self.typed.isHidden() or self.typed.isReadOnly()) and state is not None:
            # An interrupted answer goes on with what was typed before.
            self.typed.begin(state.typed, chosen=view.types)
            if view.types:
                self.typed.setFocus()

    def _keep_earlier(self, place: int) -> None:
        if place < len(self._view.earlier):
            self._act(self._view.earlier[place].event)

    @Slot()
    def _take_break(self) -> None:
        self._act(key_event(self._view, "b", self.phase))

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
        self._own_choice = not self._sees_self
        self._show_self()

    @property
    def _sees_self(self) -> bool:
        """Whether the candidate sees themselves now: as they want, else as it is usual here."""
        if self._own_choice is not None:
            return self._own_choice
        if self._manner is SelfView.NOT_ANSWERING:
            return not self._view.answering
        return self._manner is SelfView.ALWAYS

    def _show_self(self) -> None:
        shown = self._sees_self
        self.self_view_button.setText(self_view_words(shown=shown))
        runs = shown and self._picture is not None and self.phase is not Phase.ENDED
        if runs and not self._picture_timer.isActive():
            self._picture_timer.start()
        elif not runs:
            self._picture_timer.stop()
        if not shown:
            words = (
                translate("Interview", "Hidden while you answer")
                if self._own_choice is None and self._view.answering
                else translate("Interview", "Your picture is hidden")
            )
            self.self_view.show_words(words)

    def _dismiss_notice(self) -> None:
        self._candidate.dismiss_notice()
        (self.typed if self._view.types else self.stage).setFocus()
        self._refresh()

    # --- showing -----------------------------------------------------------------------------------------------

    def _now(self) -> float:
        return self._reading()

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
        self._show_typed(view)
        self.exhibit.show_exhibit(view.exhibit)
        self.share_height()
        self._show_self()
        self._show_progress(view)
        self._show_buttons(view)
        self._show_ring(view, now)
        self.fit_buttons()
        if not self.face.animating or view.look is not self.face.look:
            self.face.set_look(view.look)
        if view.news or (view.ring is not None and view.ring.stopped_with is None):
            if not self._ring_timer.isActive():
                self._ring_timer.start()
        else:
            self._ring_timer.stop()

    def _show_words(self, view: View, before: View) -> None:
        self.status.setText(view.status)
        tones = {Tone.CALM: "", Tone.ACTIVE: "success", Tone.WARNING: "warning"}
        style_again(self.status, "tone", tones[view.tone])
        following = view.news or view.following
        news = bool(view.news) and view.news != before.news
        if following != self.following.text():
            self.following.setText(following)
            style_again(self.following, "tone", "success" if view.news else "")
            self.fit_words()
        elif view.status != before.status:
            self.fit_words()
        self.stage.setText(view.stage)
        self.stage.setAccessibleName(view.stage or view.status)
        self.caption.setText(view.caption)
        self.caption.setVisible(bool(view.caption))
        self.notice.say(view.notice, "", "warning")
        self.dismiss.setVisible(bool(view.notice) and not view.held)
        if view.status and view.status != before.status:
            words = f"{view.status}. {following}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.status, words))
        elif news:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.following, view.news))

    def _show_progress(self, view: View) -> None:
        if view.number:
            full, short = translate("Interview", "Question {0} of {1}"), translate("Interview", "{0} of {1}")
            words = (full if self.people.isVisibleTo(self) else short).format(view.number, view.total)
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
        # Where plain keys are text, the keys below the buttons say so.
        typing = view.types or (view.may_type and self.focusWidget() is self.typed)
        _show_choice(self.primary, self.primary_key, view.primary, typing=typing)
        _show_choice(self.secondary, self.secondary_key, view.secondary, typing=typing)
        again, pause = translate("Interview", "R"), translate("Interview", "B")
        self.repeat_key.setText(with_ctrl(again) if typing else again)
        self.break_button.setToolTip(with_ctrl(pause) if typing else pause)
        for control, choice in zip_longest(self.earlier, view.earlier):
            control.setVisible(choice is not None)
            if choice is not None:
                control.setText(choice.label)
        self.break_button.setVisible(view.may_break)
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


def _show_choice(control: QPushButton, key: QLabel, choice: Choice | None, *, typing: bool) -> None:
    control.setVisible(choice is not None)
    key.setVisible(choice is not None)
    if choice is not None:
        name = with_ctrl(enter()) if typing and choice.event == Proceed() else choice.key
        control.setText(choice.label)
        control.setAccessibleName(choice.label)
        control.setAccessibleDescription(translate("Interview", "Key: {0}").format(name))
        key.setText(name)
