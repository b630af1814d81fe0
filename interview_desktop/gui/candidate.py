"""What the candidate's screen says, worked out from a session's updates. No widgets.

`Candidate` takes every update and gives a `View`: words, the meaning of the buttons and keys, what the ring shows. The
screen only draws it. So every sentence a candidate can meet is tested without a window.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from interview_desktop.core.events import (
    KeepGoing,
    Proceed,
    Resume,
    Retake,
    UtteranceKind,
)
from interview_desktop.core.interview import (
    InterviewState,
    Phase,
)
from interview_desktop.core.models import AnswerStart
from interview_desktop.gui.times import AnswerClock, Ring, Tone, duration_words
from interview_desktop.gui.view import Choice, Look, View
from interview_desktop.session.updates import (
    AnswerOpened,
    CountdownStarted,
    Notice,
    Preparing,
    StateChanged,
    TimerStarted,
    Update,
    UtteranceFinished,
    UtteranceStarted,
)

translate = QCoreApplication.translate


class Candidate:
    """Turns updates into views."""

    def __init__(self, *, silent: bool = False) -> None:
        """Begin; `silent` when there is no loudspeaker, so that questions are read and not heard."""
        self._asked = (
            translate("Candidate", "Please read the question")
            if silent
            else translate("Candidate", "Please listen to the question")
        )
        self._state: InterviewState | None = None
        self._stage: str = ""
        self._caption = ""
        self._speaking = False
        self._notice = ""
        self._preparing: Preparing | None = None
        self._timer: Ring | None = None
        self._countdown: Ring | None = None
        self._answer: AnswerClock | None = None

    @property
    def state(self) -> InterviewState | None:
        """How far the interview has come; None before it is known."""
        return self._state

    @property
    def phase(self) -> Phase:
        """What is happening."""
        return self._state.phase if self._state else Phase.PLANNED

    def take(self, update: Update) -> None:
        """Take the next update."""
        match update:
            case Preparing():
                self._preparing = update
            case StateChanged(state=state, at=at):
                self._change(state, at)
            case UtteranceStarted(kind=kind, speech=speech):
                self._speaking = True
                self._caption = ""
                if kind is UtteranceKind.NUDGE:
                    self._caption = speech.text
                else:
                    # What is said is what is read, also where other words take the place of the planned ones.
                    self._stage = speech.text
            case UtteranceFinished():
                self._speaking = False
            case TimerStarted(seconds=seconds, at=at):
                meaning = translate("Candidate", "to think")
                self._timer = Ring(seconds, at + seconds, Tone.CALM, meaning)
            case AnswerOpened(timing=timing, at=at):
                self._answer = AnswerClock(timing, at)
            case CountdownStarted(seconds=seconds, at=at):
                self._countdown = Ring(seconds, at + seconds, Tone.WARNING, translate("Candidate", "seconds"))
            case Notice(message=message):
                self._notice = message
            case _:
                pass

    def dismiss_notice(self) -> None:
        """The message has been read."""
        self._notice = ""

    def view(self, now: float) -> View:
        """What to show at a time on the session's clock."""
        state = self._state
        if state is None or state.phase is Phase.PLANNED:
            return self._waiting(translate("Candidate", "Getting ready"), _before_start())
        if state.phase is Phase.ENDED:
            saving = self._waiting(translate("Candidate", "Saving your interview"), _while_saving())
            return replace(saving, number=self._number(state), total=len(state.plan.questions.questions))
        view = View(
            number=self._number(state),
            total=len(state.plan.questions.questions),
            stage=self._stage,
            caption=self._caption if state.phase is Phase.NUDGING else "",
            notice=self._notice,
            look=Look.SPEAKING if self._speaking else Look.IDLE,
            listening=state.listening,
        )
        return self._phase_view(view, state, now)

    def _change(self, state: InterviewState, at: float) -> None:
        self._state = state
        self._notice = "" if state.phase is Phase.ANSWERING and not state.over_limit else self._notice
        if state.phase is not Phase.PREPARING:
            self._timer = None
        if state.phase is not Phase.FINISHING:
            self._countdown = None
        if self._answer is not None:
            self._answer.run(at, running=state.listening)
        match state.phase:
            case Phase.GREETING:
                self._stage = state.plan.greeting
            case Phase.CLOSING:
                self._stage = state.plan.closing
            case Phase.EXPLAINING:
                self._stage = state.plan.reopening if _reopens(state) else state.plan.resuming
            case Phase.PLANNED | Phase.ENDED:
                self._stage = ""
            case _:
                self._stage = state.question.text

    def _waiting(self, stage: str, following: str) -> View:
        preparing = self._preparing
        return View(
            stage=stage,
            status=translate("Candidate", "One moment, please"),
            following=following,
            caption=f"{preparing.stage} …" if preparing else "",
            notice=self._notice,
            look=Look.THINKING,
            busy=preparing.fraction if preparing else 0.0,
        )

    @staticmethod
    def _number(state: InterviewState) -> int:
        return 0 if state.phase is Phase.GREETING else state.place + 1

    def _phase_view(self, view: View, state: InterviewState, now: float) -> View:
        last = state.place + 1 == len(state.plan.questions.questions) and not state.may_be_followed
        match state.phase:
            case Phase.GREETING:
                return replace(
                    view,
                    status=translate("Candidate", "Welcome"),
                    following=translate(
                        "Candidate", "The first question comes next. You need not do anything."
                    ),
                )
            case Phase.EXPLAINING:
                return replace(
                    view,
                    status=translate("Candidate", "One moment, please"),
                    following=translate("Candidate", "The question comes next. You need not do anything."),
                )
            case Phase.ASKING:
                return replace(
                    view,
                    status=self._asked,
                    following=_after_question(state),
                )
            case Phase.PREPARING:
                return replace(
                    view,
                    status=translate("Candidate", "Time to think"),
                    following=_after_preparation(state),
                    ring=self._timer,
                    primary=Choice(translate("Candidate", "Start answer"), _space(), Proceed()),
                    repeat=True,
                )
            case Phase.READY:
                return replace(
                    view,
                    status=translate("Candidate", "Ready when you are"),
                    following=translate("Candidate", "Press Enter to start your answer. There is no hurry."),
                    primary=Choice(translate("Candidate", "Start answer"), _enter(), Proceed()),
                    repeat=True,
                )
            case Phase.ANSWERING:
                return self._answering(view, state, now, last=last)
            case Phase.FINISHING:
                return self._finishing(view, now, last=last)
            case Phase.NUDGING:
                status, following = self._prompting_words()
                return replace(
                    view,
                    status=status,
                    following=following,
                    ring=self._answer.ring(translate("Candidate", "left")) if self._answer else None,
                    primary=_finished_choice(),
                )
            case Phase.REVIEWING:
                return replace(
                    view,
                    status=translate("Candidate", "Keep this answer?"),
                    following=_attempts_words(state.attempts_left),
                    primary=Choice(translate("Candidate", "Keep this answer"), _space(), Proceed()),
                    secondary=_retake_choice() if state.attempts_left else None,
                )
            case Phase.CHOOSING:
                return replace(
                    view,
                    status=translate("Candidate", "One moment, please"),
                    following=translate("Candidate", "Your answer is kept. You need not do anything."),
                )
            case Phase.HELD:
                return self._held(view, state)
            case _:
                return replace(
                    view,
                    status=translate("Candidate", "That was the last question"),
                    following=translate("Candidate", "Your interview is saved next. Please stay a moment."),
                )

    def _held(self, view: View, state: InterviewState) -> View:
        held = replace(
            view,
            status=translate("Candidate", "Paused"),
            following=translate(
                "Candidate", "Everything you have said so far is kept. Go on when you are ready."
            ),
            notice=state.held_reason or view.notice,
            tone=Tone.WARNING,
            look=Look.IDLE,
            held=True,
        )
        if state.microphone_gone:
            words = translate(
                "Candidate",
                "Everything you have said so far is kept. It goes on by itself when you can be heard again.",
            )
            return replace(held, following=words)
        return replace(held, primary=Choice(translate("Candidate", "Go on"), _space(), Resume()))

    def _prompting_words(self) -> tuple[str, str]:
        """While the machine speaks in the middle of an answer: without a caption it says the question again."""
        if self._caption:
            return (
                translate("Candidate", "Take your time"),
                translate("Candidate", "Begin whenever you are ready. You have lost nothing."),
            )
        return (
            self._asked,
            translate("Candidate", "Your answer goes on afterwards. What you have said so far is kept."),
        )

    def _answering(self, view: View, state: InterviewState, now: float, *, last: bool) -> View:
        listening = replace(
            view,
            status=translate("Candidate", "Your turn: I am listening"),
            following=_while_answering(last=last),
            tone=Tone.ACTIVE,
            look=Look.LISTENING,
            ring=self._answer.ring(translate("Candidate", "left")) if self._answer else None,
            primary=_finished_choice(),
            repeat=True,
        )
        if self._answer is None or not (state.over_limit or self._answer.over(now)):
            return listening
        return replace(
            listening,
            status=translate("Candidate", "Please come to an end"),
            following=translate(
                "Candidate", "Your time is used up. Finish your thought; the next pause ends your answer."
            ),
            tone=Tone.WARNING,
            ring=self._answer.overrun_ring(translate("Candidate", "extra time")),
        )

    def _finishing(self, view: View, now: float, *, last: bool) -> View:
        left = round(self._countdown.left(now) + 0.499) if self._countdown else 0
        if last:
            words = translate(
                "Candidate", "Your answer ends in {0}. Speak, or press Enter, to keep answering."
            )
        else:
            words = translate("Candidate", "Next question in {0}. Speak, or press Enter, to keep answering.")
        return replace(
            view,
            status=translate("Candidate", "Finished?"),
            following=words.format(left),
            tone=Tone.WARNING,
            look=Look.LISTENING,
            ring=self._countdown,
            primary=Choice(translate("Candidate", "Keep answering"), _enter(), KeepGoing()),
            secondary=Choice(translate("Candidate", "Finish now"), _space(), Proceed()),
        )


def _reopens(state: InterviewState) -> bool:
    """Whether an earlier question is about to be asked again, and has not been answered in this turn."""
    return state.back is not None and state.take == state.first_take


def _space() -> str:
    return translate("Candidate", "Space")


def _enter() -> str:
    return translate("Candidate", "Enter")


def _finished_choice() -> Choice:
    return Choice(translate("Candidate", "I'm finished"), _space(), Proceed())


def _retake_choice() -> Choice:
    return Choice(translate("Candidate", "Answer again"), translate("Candidate", "A"), Retake())


def _attempts_words(left: int) -> str:
    if left == 0:
        return translate("Candidate", "This was your last attempt. The next question follows.")
    if left == 1:
        return translate("Candidate", "You may answer once more, or keep this answer and go on.")
    return translate("Candidate", "You may answer {0} more times, or keep this answer and go on.").format(
        left
    )


def _before_start() -> str:
    return translate("Candidate", "The interview begins by itself in a moment.")


def _while_saving() -> str:
    return translate("Candidate", "Please do not switch the computer off. This takes a moment.")


def _while_answering(*, last: bool) -> str:
    if last:
        return translate("Candidate", "Take your time; pauses are fine. This is the last question.")
    return translate("Candidate", "Take your time; pauses are fine. The next question follows your answer.")


def _after_question(state: InterviewState) -> str:
    timing = state.timing
    if timing.preparation > 0:
        words = translate("Candidate", "Then you have {0} to think before you answer.")
        return words.format(duration_words(timing.preparation))
    if state.question.answer_start is AnswerStart.KEY:
        return translate("Candidate", "Then you start your answer yourself, with Enter.")
    return translate("Candidate", "Then it is your turn to answer, for up to {0}.").format(
        duration_words(timing.soft_limit)
    )


def _after_preparation(state: InterviewState) -> str:
    if state.question.answer_start is AnswerStart.KEY:
        return translate("Candidate", "After it you start your answer yourself. You may start now.")
    return translate("Candidate", "Your answer starts when the time is over. You may start now.")
