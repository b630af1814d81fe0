"""The interview as a pure machine: `step(state, event) -> (state, commands)`.

It knows nothing of threads, devices or time. Whoever runs it (session/engine.py) feeds it events in one
order, writes each to the journal, and executes the commands. Replaying the journal's events through `step`
gives the same state, which is how an interrupted interview is taken up again.

An event that has no meaning in the present phase changes nothing: a key pressed a moment too late, or the
end of an utterance that was stopped, are facts of life and not errors.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from interview_desktop.core.events import (
    Begin,
    CancelTimer,
    CloseAnswer,
    Command,
    Event,
    Finish,
    Heard,
    Hold,
    Hush,
    KeepGoing,
    KeepListening,
    KeepTake,
    MicrophoneBack,
    MicrophoneGone,
    OpenAnswer,
    Proceed,
    RepeatQuestion,
    Resume,
    ResumeListening,
    Retake,
    Skip,
    Speak,
    StartTimer,
    Stop,
    SuspendListening,
    TellProctor,
    TimerEnded,
    UtteranceEnded,
    UtteranceKind,
)
from interview_desktop.core.models import AnswerStart, InterviewPlan, Question
from interview_desktop.core.turns import (
    AnswerEnded,
    CountdownCancelled,
    CountdownOpened,
    EndReason,
    NudgeDue,
    SoftLimitReached,
    SpeechBegan,
    SpeechPaused,
    TurnEvent,
)


class Phase(StrEnum):
    """What is happening, as a candidate would name it."""

    PLANNED = "planned"
    GREETING = "greeting"
    ASKING = "asking"
    """The question is being spoken."""
    PREPARING = "preparing"
    """Time to think."""
    READY = "ready"
    """Waiting for the key that begins the answer."""
    ANSWERING = "answering"
    FINISHING = "finishing"
    """The "Finished?" countdown is open; listening goes on."""
    NUDGING = "nudging"
    """The machine encourages, or says the question again; nothing it says is heard as an answer."""
    REVIEWING = "reviewing"
    """The candidate keeps the take or answers again."""
    HELD = "held"
    """Paused by a person, or because the microphone has gone."""
    CLOSING = "closing"
    ENDED = "ended"


# --- state --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InterviewState:
    """Everything the rules need to know. Holds no times: those are in the journal."""

    plan: InterviewPlan
    phase: Phase = Phase.PLANNED
    index: int = 0
    """Position of the present question, from 0."""
    take: int = 1
    """Attempt at the present question, from 1."""
    kept: tuple[int, ...] = ()
    """The take that counts, for each finished question; 0 for one that was skipped without an answer.

    It is the one the candidate chose, else the last complete one, else the one that was broken off.
    """
    token: int = 0
    """Token of the latest utterance; the end of an older one means nothing."""
    held_phase: Phase | None = None
    """The phase to go back to after `HELD`."""
    held_reason: str = ""
    """What to tell people in `HELD`."""
    microphone_gone: bool = False
    over_limit: bool = False
    """Whether the present answer has used up its soft limit."""

    @property
    def question(self) -> Question:
        """The present question."""
        return self.plan.questions.questions[self.index]

    @property
    def attempts_left(self) -> int:
        """Further takes of the present question that the plan allows."""
        return max(0, self.plan.attempts - self.take)

    @property
    def listening(self) -> bool:
        """Whether what the candidate says now belongs to an answer."""
        return self.phase in _LISTENING


Step = tuple[InterviewState, tuple[Command, ...]]

_LISTENING = frozenset({Phase.ANSWERING, Phase.FINISHING})
_SPEAKING = frozenset({Phase.GREETING, Phase.ASKING, Phase.NUDGING, Phase.CLOSING})
_OPEN_ANSWER = frozenset({Phase.ANSWERING, Phase.FINISHING, Phase.NUDGING})
_CAN_HOLD = frozenset(
    {Phase.GREETING, Phase.ASKING, Phase.PREPARING, Phase.READY, *_OPEN_ANSWER, Phase.REVIEWING}
)
_MICROPHONE_GONE = "The microphone has gone."


def step(state: InterviewState, event: Event) -> Step:
    """Apply one event to the interview.

    Args:
        state: the interview so far.
        event: what has happened.

    Returns:
        The new state, and what must be done now, in order. The same state and no command when the event means
        nothing here.
    """
    match event:
        case Stop():
            return _stop(state)
        case Begin() if state.phase is Phase.PLANNED:
            return _greet(state)
        case UtteranceEnded(token=token) if state.phase in _SPEAKING and token == state.token:
            return _utterance_ended(state)
        case TimerEnded() if state.phase is Phase.PREPARING:
            return _ready(state)
        case Proceed():
            return _proceed(state)
        case KeepGoing() if state.phase is Phase.FINISHING:
            return state, (KeepListening(),)
        case RepeatQuestion() if state.phase in {Phase.PREPARING, Phase.READY}:
            return _ask(state, CancelTimer())
        case RepeatQuestion() if state.phase in _LISTENING:
            # The answer stays open: what was said before counts, and what the machine says now is not heard.
            prompting = replace(state, phase=Phase.NUDGING)
            return _speak(prompting, UtteranceKind.QUESTION, state.question.text, SuspendListening())
        case Retake() if state.phase is Phase.REVIEWING and state.attempts_left:
            return _ask(replace(state, take=state.take + 1))
        case KeepTake(take=take) if state.phase is Phase.REVIEWING and 1 <= take <= state.take:
            return _next(state, take)
        case Skip() if state.phase not in {Phase.PLANNED, Phase.CLOSING, Phase.ENDED}:
            return _skip(state)
        case Hold(reason=reason) if state.phase in _CAN_HOLD:
            return _hold(state, reason)
        case Hold(reason=reason) if state.phase is Phase.HELD:
            return replace(state, held_reason=reason), ()
        case Resume() if state.phase is Phase.HELD:
            return _resume(state)
        case MicrophoneGone() if state.phase in _CAN_HOLD | {Phase.HELD}:
            return _lose_microphone(replace(state, microphone_gone=True))
        case MicrophoneBack() if state.microphone_gone and state.phase is not Phase.ENDED:
            return _regain_microphone(replace(state, microphone_gone=False))
        case Heard(turn=turn) if state.phase in _LISTENING:
            return _heard(state, turn)
        case _:
            return state, ()


def _greet(state: InterviewState) -> Step:
    if not state.plan.questions.questions:
        return _close(state)
    if not state.plan.greeting:
        return _ask(state)
    return _speak(replace(state, phase=Phase.GREETING), UtteranceKind.GREETING, state.plan.greeting)


def _ask(state: InterviewState, *before: Command) -> Step:
    asking = replace(state, phase=Phase.ASKING, over_limit=False)
    return _speak(asking, UtteranceKind.QUESTION, state.question.text, *before)


def _speak(state: InterviewState, kind: UtteranceKind, text: str, *before: Command) -> Step:
    spoken = replace(state, token=state.token + 1)
    return spoken, (*before, Speak(spoken.token, kind, text, state.index))


def _utterance_ended(state: InterviewState) -> Step:
    match state.phase:
        case Phase.GREETING:
            return _ask(state)
        case Phase.NUDGING:
            return replace(state, phase=Phase.ANSWERING), (ResumeListening(),)
        case Phase.CLOSING:
            return replace(state, phase=Phase.ENDED), (Finish(completed=True),)
        case _:
            preparation = state.plan.timing_of(state.question).preparation
            if preparation > 0:
                return replace(state, phase=Phase.PREPARING), (StartTimer(preparation),)
            return _ready(state)


def _ready(state: InterviewState) -> Step:
    if state.question.answer_start is AnswerStart.KEY:
        return replace(state, phase=Phase.READY), ()
    return _open_answer(state)


def _open_answer(state: InterviewState, *before: Command) -> Step:
    timing = state.plan.timing_of(state.question)
    answering = replace(state, phase=Phase.ANSWERING, over_limit=False)
    return answering, (*before, OpenAnswer(state.index, state.take, timing))


def _proceed(state: InterviewState) -> Step:
    match state.phase:
        case Phase.PREPARING:
            return _open_answer(state, CancelTimer())
        case Phase.READY:
            return _open_answer(state)
        case Phase.ANSWERING | Phase.FINISHING:
            return _end_answer(state, EndReason.DONE)
        case Phase.NUDGING:
            return _end_answer(state, EndReason.DONE, Hush())
        case Phase.REVIEWING:
            return _next(state, state.take)
        case _:
            return state, ()


def _heard(state: InterviewState, turn: TurnEvent) -> Step:
    match turn:
        case CountdownOpened():
            return replace(state, phase=Phase.FINISHING), ()
        case CountdownCancelled():
            return replace(state, phase=Phase.ANSWERING), ()
        case SoftLimitReached():
            return replace(state, over_limit=True), ()
        case NudgeDue(number=number) if number <= len(state.plan.nudges) and state.phase is Phase.ANSWERING:
            nudging = replace(state, phase=Phase.NUDGING)
            return _speak(nudging, UtteranceKind.NUDGE, state.plan.nudges[number - 1], SuspendListening())
        case NudgeDue(number=number) if number == len(state.plan.nudges) + 1:
            return state, (TellProctor("The candidate has not begun to answer."),)
        case AnswerEnded(reason=reason):
            return _end_answer(state, reason)
        case SpeechBegan() | SpeechPaused() | NudgeDue():
            return state, ()


def _end_answer(state: InterviewState, reason: EndReason, *before: Command) -> Step:
    close = (*before, CloseAnswer(state.index, state.take, reason))
    if state.plan.attempts > 1:
        return replace(state, phase=Phase.REVIEWING), close
    following, commands = _next(state, state.take)
    return following, (*close, *commands)


def _next(state: InterviewState, kept: int) -> Step:
    done = replace(state, kept=(*state.kept, kept), take=1, over_limit=False)
    if state.index + 1 < len(state.plan.questions.questions):
        return _ask(replace(done, index=state.index + 1))
    return _close(done)


def _close(state: InterviewState) -> Step:
    if not state.plan.closing:
        return replace(state, phase=Phase.ENDED), (Finish(completed=True),)
    return _speak(replace(state, phase=Phase.CLOSING), UtteranceKind.CLOSING, state.plan.closing)


def _leave(state: InterviewState, reason: EndReason) -> tuple[Command, ...]:
    """What must be put in order when the present phase is left before its time."""
    phase = state.held_phase if state.phase is Phase.HELD and state.held_phase else state.phase
    commands: list[Command] = []
    if state.phase in _SPEAKING:
        commands.append(Hush())
    if phase is Phase.PREPARING:
        commands.append(CancelTimer())
    if phase in _OPEN_ANSWER:
        commands.append(CloseAnswer(state.index, state.take, reason))
    return tuple(commands)


def _skip(state: InterviewState) -> Step:
    phase = state.held_phase or state.phase
    commands = _leave(state, EndReason.SKIPPED)
    going_on = replace(state, held_phase=None, held_reason="")
    following, more = _ask(going_on) if phase is Phase.GREETING else _next(going_on, _counting_take(state))
    if following.microphone_gone and following.phase is Phase.ASKING:
        # The next question is asked when there is a microphone for its answer.
        return _lose_microphone(replace(following, token=state.token))[0], commands
    return following, (*commands, *more)


def _counting_take(state: InterviewState) -> int:
    """The take that counts when the present question is left before its time; 0 when there is none."""
    match state.held_phase or state.phase:
        case Phase.REVIEWING:
            return state.take
        case Phase.ANSWERING | Phase.FINISHING | Phase.NUDGING:
            return max(1, state.take - 1)
        case _:
            return state.take - 1


def _hold(state: InterviewState, reason: str) -> Step:
    commands: list[Command] = []
    if state.phase in _SPEAKING:
        commands.append(Hush())
    if state.phase is Phase.PREPARING:
        commands.append(CancelTimer())
    if state.phase in _LISTENING:
        commands.append(SuspendListening())
    return replace(state, phase=Phase.HELD, held_phase=state.phase, held_reason=reason), tuple(commands)


def _lose_microphone(state: InterviewState) -> Step:
    if state.phase is Phase.HELD:
        return state, ()
    return _hold(state, _MICROPHONE_GONE)


def _regain_microphone(state: InterviewState) -> Step:
    if state.phase is Phase.HELD and state.held_reason == _MICROPHONE_GONE:
        return _resume(state)
    return state, ()


def _resume(state: InterviewState) -> Step:
    if state.microphone_gone:
        return replace(state, held_reason=_MICROPHONE_GONE), ()
    back = replace(state, phase=state.held_phase or Phase.ASKING, held_phase=None, held_reason="")
    match state.held_phase:
        case Phase.PREPARING:
            # Preparation begins anew: nobody loses time to think to a fault or a break.
            return back, (StartTimer(state.plan.timing_of(state.question).preparation),)
        case Phase.READY | Phase.REVIEWING:
            return back, ()
        case Phase.ANSWERING | Phase.FINISHING | Phase.NUDGING:
            return replace(back, phase=Phase.ANSWERING), (ResumeListening(),)
        case Phase.GREETING:
            return _greet(back)
        case _:
            return _ask(back)


def _stop(state: InterviewState) -> Step:
    if state.phase is Phase.ENDED:
        return state, ()
    commands = _leave(state, EndReason.STOPPED)
    counting = _counting_take(state)
    kept = (*state.kept, counting) if counting else state.kept
    ended = replace(state, phase=Phase.ENDED, kept=kept, held_phase=None, held_reason="")
    return ended, (*commands, Finish(completed=state.phase is Phase.CLOSING))
