"""What the candidate's screen says, worked out from a session's updates. No widgets.

`Candidate` takes every update and gives a `View`: words, the meaning of the buttons and keys, what the ring shows. The
screen only draws it. So every sentence a candidate can meet is tested without a window.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from interview_desktop.core.adjustments import USUAL, Adjustments
from interview_desktop.core.events import KeepGoing, KeepTake, Proceed, Resume, UtteranceKind
from interview_desktop.core.interview import InterviewState, Phase
from interview_desktop.core.models import Subtype
from interview_desktop.core.state import CAN_HOLD, OPEN_ANSWER
from interview_desktop.core.turns import EndReason
from interview_desktop.gui.candidate_words import (
    after_preparation,
    after_question,
    before_start,
    enter,
    finished_choice,
    reopens,
    reviewing,
    space,
    while_answering,
    while_saving,
)
from interview_desktop.gui.times import AnswerClock, Ring, Tone
from interview_desktop.gui.told import told
from interview_desktop.gui.unheard import Unheard
from interview_desktop.gui.view import BREAK, Choice, Exhibit, Look, View
from interview_desktop.session.updates import (
    AnswerClosed,
    AnswerExtended,
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
NEWS_SECONDS = 6.0
"""So long good news are shown: they are read in two or three."""
_WITHOUT_QUESTION = frozenset({Phase.GREETING, Phase.EXPLAINING, Phase.CHOOSING, Phase.CLOSING})
"""While these last, something else than the question is on the screen."""


class Candidate:
    """Turns updates into views."""

    def __init__(
        self, *, silent: bool = False, adjustments: Adjustments = USUAL, breaks: bool = False
    ) -> None:
        """Begin.

        Args:
            silent: whether there is no loudspeaker, so that questions are read and not heard.
            adjustments: what is arranged differently for this candidate.
            breaks: whether everybody may pause.
        """
        self._adjustments = adjustments
        self._breaks = breaks or adjustments.breaks
        self._takes: dict[int, list[int]] = {}
        """Takes of each question that ended by themselves, in order."""
        self._unheard = Unheard()
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
        self._news = ""
        self._news_since: float | None = None
        """When the news were shown first; None while they wait."""
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
                if kind is UtteranceKind.NUDGE or (
                    kind is UtteranceKind.ACKNOWLEDGEMENT and self._adjustments.captions
                ):
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
                if self._state is not None:
                    self._unheard.opened(self._state, types=self._types(self._state))
            case AnswerClosed():
                self._close(update)
            case AnswerExtended(seconds=seconds):
                if self._answer is not None:
                    self._answer.extend(seconds)
            case CountdownStarted(seconds=seconds, at=at):
                self._countdown = Ring(seconds, at + seconds, Tone.WARNING, translate("Candidate", "seconds"))
            case Notice(message=message, mended=mended):
                self._notice = "" if mended else told(message)
                self._news, self._news_since = (told(message) if mended else ""), None
            case _:
                pass

    def dismiss_notice(self) -> None:
        """The message has been read."""
        if not self._notice:
            self._unheard.dismiss()
        self._notice = ""

    def view(self, now: float) -> View:
        """What to show at a time on the session's clock."""
        state = self._state
        if state is None or state.phase is Phase.PLANNED:
            return self._waiting(translate("Candidate", "Getting ready"), before_start())
        if state.phase is Phase.ENDED:
            saving = self._waiting(translate("Candidate", "Saving your interview"), while_saving())
            return replace(saving, number=self._number(state), total=len(state.plan.questions.questions))
        view = View(
            number=self._number(state),
            total=len(state.plan.questions.questions),
            stage=self._stage,
            exhibit=_exhibit(state),
            caption=self._caption if self._captioned(state) else "",
            notice=self._notice or self._unheard.notice,
            look=Look.SPEAKING if self._speaking else Look.IDLE,
            listening=state.listening,
            answering=state.phase in OPEN_ANSWER,
            may_break=self._breaks and state.phase in CAN_HOLD,
            may_type=state.phase in OPEN_ANSWER and self._types(state),
            types=state.phase in OPEN_ANSWER and self._adjustments.typed_answers,
        )
        return self._with_news(self._phase_view(view, state, now), now)

    def _close(self, closed: AnswerClosed) -> None:
        if closed.reason is not EndReason.INTERRUPTED:
            self._takes.setdefault(closed.question, []).append(closed.take)
        if self._state is not None:
            self._unheard.closed(closed, self._state)

    def _with_news(self, view: View, now: float) -> View:
        """Good news wait while there is something that may not be missed, and go by themselves."""
        if not self._news or view.tone is Tone.WARNING:
            return view
        if self._news_since is None:
            self._news_since = now
        if now - self._news_since >= NEWS_SECONDS:
            self._news = ""
        return replace(view, news=self._news)

    def _change(self, state: InterviewState, at: float) -> None:
        if self._news_since is not None and state.phase is not self.phase:
            # They have been shown; what follows now is to be read.
            self._news = ""
        self._state = state
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
                self._stage = state.plan.reopening if reopens(state) else state.plan.resuming
            case Phase.PLANNED | Phase.ENDED:
                self._stage = ""
            case _:
                self._stage = state.question.text

    def _captioned(self, state: InterviewState) -> bool:
        """Whether what was said beside the question is shown: while it is spoken, or for longer where that is needed."""
        if self._adjustments.captions:
            return state.phase in OPEN_ANSWER | {Phase.CHOOSING}
        return state.phase is Phase.NUDGING

    def _types(self, state: InterviewState) -> bool:
        return self._adjustments.typed_answers or state.question.subtype is Subtype.CODING

    def _earlier(self, state: InterviewState) -> tuple[Choice, ...]:
        """The takes of the present question before the latest, each to be kept in its place."""
        takes = [take for take in self._takes.get(state.index, []) if take >= state.first_take]
        words = translate("Candidate", "Keep answer {0} instead")
        return tuple(
            Choice(words.format(number), str(number), KeepTake(take))
            for number, take in enumerate(takes, 1)
            if take != state.take
        )

    def _waiting(self, stage: str, following: str) -> View:
        preparing = self._preparing
        return View(
            stage=stage,
            status=translate("Candidate", "One moment, please"),
            following=following,
            caption=f"{told(preparing.stage)} …" if preparing else "",
            notice=self._notice or self._unheard.notice,
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
                    following=after_question(state),
                )
            case Phase.PREPARING:
                return replace(
                    view,
                    status=translate("Candidate", "Time to think"),
                    following=after_preparation(state),
                    ring=self._timer,
                    primary=Choice(translate("Candidate", "Start answer"), space(), Proceed()),
                    repeat=True,
                )
            case Phase.READY:
                return replace(
                    view,
                    status=translate("Candidate", "Ready when you are"),
                    following=translate("Candidate", "Press Enter to start your answer. There is no hurry."),
                    primary=Choice(translate("Candidate", "Start answer"), enter(), Proceed()),
                    repeat=True,
                )
            case Phase.ANSWERING:
                return self._answering(view, state, now, last=last)
            case Phase.FINISHING:
                if view.types:
                    # Their silence means nothing, so they are not asked.
                    return self._answering(view, state, now, last=last)
                return self._finishing(view, now, last=last)
            case Phase.NUDGING:
                status, following = self._prompting_words()
                return replace(
                    view,
                    status=status,
                    following=following,
                    ring=self._answer.ring(translate("Candidate", "left")) if self._answer else None,
                    primary=finished_choice(),
                )
            case Phase.REVIEWING:
                shown = replace(view, earlier=self._earlier(state), typed=state.typed or None)
                return reviewing(shown, state, unheard=self._unheard.concerns(state))
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
            notice="" if state.held_reason == BREAK else told(state.held_reason) or view.notice,
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
        return replace(held, primary=Choice(translate("Candidate", "Go on"), space(), Resume()))

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
            following=while_answering(last=last, may_type=view.may_type, types=view.types),
            tone=Tone.ACTIVE,
            look=Look.LISTENING,
            ring=self._answer.ring(translate("Candidate", "left")) if self._answer else None,
            primary=finished_choice(),
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
            primary=Choice(translate("Candidate", "Keep answering"), enter(), KeepGoing()),
            secondary=Choice(translate("Candidate", "Finish now"), space(), Proceed()),
        )


def _exhibit(state: InterviewState) -> Exhibit | None:
    question = state.question
    if state.phase in _WITHOUT_QUESTION or not (question.code or question.image):
        return None
    return Exhibit(question.code, question.image, question.image_text)
