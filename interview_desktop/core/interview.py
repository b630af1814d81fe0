"""The interview as a pure machine: `step(state, event) -> (state, commands)`.

It knows nothing of threads, devices or time. Whoever runs it (session/engine.py) feeds it events in one
order, writes each to the journal, and executes the commands. Replaying the journal's events through `step`
gives the same state, which is how an interrupted interview is taken up again.

An event that has no meaning in the present phase changes nothing: a key pressed a moment too late, or the
end of an utterance that was stopped, are facts of life and not errors.
"""

from __future__ import annotations

from dataclasses import replace

from interview_desktop.core.events import (
    Adjust,
    Begin,
    CancelTimer,
    Chosen,
    CloseAnswer,
    Command,
    Event,
    Extend,
    ExtendAnswer,
    Finish,
    Heard,
    Hold,
    Hush,
    KeepGoing,
    KeepListening,
    KeepRemark,
    KeepTake,
    MicrophoneBack,
    MicrophoneGone,
    Proceed,
    Remark,
    Reopen,
    RepeatQuestion,
    Restarted,
    Resume,
    ResumeListening,
    Retake,
    Skip,
    StartTimer,
    Stop,
    SuspendListening,
    TellProctor,
    TimerEnded,
    Typed,
    UtteranceEnded,
    UtteranceKind,
)
from interview_desktop.core.leaving import holding, leaving
from interview_desktop.core.models import FollowUp, Question
from interview_desktop.core.progress import (
    Step,
    ask,
    choose,
    explain,
    finish_question,
    go_on,
    greet,
    open_answer,
    ready,
    speak,
    take_up,
)
from interview_desktop.core.state import (
    CAN_HOLD,
    LISTENING,
    OPEN_ANSWER,
    SPEAKING,
    InterviewState,
    Phase,
)
from interview_desktop.core.takes import counting_take, finished, resting, settled, takes_begun
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

__all__ = ["InterviewState", "Phase", "step"]

LONGEST_EXTENSION = 3600.0
"""Seconds that can be given at once."""
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
            return greet(state)
        case UtteranceEnded(token=token) if state.phase in SPEAKING and token == state.token:
            return _utterance_ended(state)
        case TimerEnded() if state.phase is Phase.PREPARING:
            return ready(state)
        case Proceed():
            return _proceed(state)
        case KeepGoing() if state.phase is Phase.FINISHING:
            return state, (KeepListening(),)
        case RepeatQuestion() if state.phase in {Phase.PREPARING, Phase.READY}:
            return ask(state, CancelTimer())
        case RepeatQuestion() if state.phase in LISTENING:
            # The answer stays open: what was said before counts, and what the machine says now is not heard.
            prompting = replace(state, phase=Phase.NUDGING)
            return speak(prompting, UtteranceKind.QUESTION, state.question.text, SuspendListening())
        case Typed(text=text) if state.phase in OPEN_ANSWER:
            return replace(state, typed=text), ()
        case Retake() if state.phase is Phase.REVIEWING and state.attempts_left:
            return ask(replace(state, take=state.take + 1, used=0.0, typed=""))
        case KeepTake(take=take) if state.phase is Phase.REVIEWING and state.first_take <= take <= state.take:
            return finish_question(state, take, state.take)
        case Skip() if state.phase not in {Phase.PLANNED, Phase.CLOSING, Phase.ENDED}:
            return _skip(state)
        case Hold(reason=reason) if state.phase in CAN_HOLD:
            return _hold(state, reason)
        case Hold(reason=reason) if state.phase is Phase.HELD:
            return replace(state, held_reason=reason), ()
        case Resume() if state.phase is Phase.HELD:
            return _resume(state)
        case MicrophoneGone() if state.phase in CAN_HOLD | {Phase.HELD}:
            return _lose_microphone(replace(state, microphone_gone=True))
        case MicrophoneBack() if state.microphone_gone and state.phase is not Phase.ENDED:
            return _regain_microphone(replace(state, microphone_gone=False))
        case Heard(turn=turn) if state.phase in LISTENING:
            return _heard(state, turn)
        case Chosen(after=after, question=question) if state.phase is Phase.CHOOSING and after == state.index:
            return _chosen(state, question)
        case Restarted(used=used) if state.phase is not Phase.ENDED:
            return _restart(state, used)
        case Reopen(question=question, used=used) if question in state.reopenable:
            return _reopen(state, question, used)
        case Extend(seconds=seconds) if state.extendable and 0 < seconds <= LONGEST_EXTENSION:
            return _extend(state, seconds)
        case Adjust() if state.phase is not Phase.ENDED and event.extra_time >= 1 and event.patience >= 1:
            return _adjusted(state, event), ()
        case Remark(text=text, by=by) if text.strip() and state.phase not in {Phase.PLANNED, Phase.ENDED}:
            return state, (KeepRemark(text, by),)
        case _:
            return state, ()


def _utterance_ended(state: InterviewState) -> Step:
    match state.phase:
        case Phase.GREETING | Phase.EXPLAINING:
            return ask(state)
        case Phase.NUDGING:
            return replace(state, phase=Phase.ANSWERING), (ResumeListening(),)
        case Phase.CLOSING:
            return replace(state, phase=Phase.ENDED), (Finish(completed=True),)
        case _:
            preparation = state.plan.timing_of(state.question).preparation
            if preparation > 0:
                return replace(state, phase=Phase.PREPARING), (StartTimer(preparation),)
            return ready(state)


def _proceed(state: InterviewState) -> Step:
    match state.phase:
        case Phase.PREPARING:
            return open_answer(state, CancelTimer())
        case Phase.READY:
            return open_answer(state)
        case Phase.ANSWERING | Phase.FINISHING:
            return _end_answer(state, EndReason.DONE)
        case Phase.NUDGING:
            return _end_answer(state, EndReason.DONE, Hush())
        case Phase.REVIEWING:
            return finish_question(state, state.take, state.take)
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
            return speak(nudging, UtteranceKind.NUDGE, state.plan.nudges[number - 1], SuspendListening())
        case NudgeDue(number=number) if number == len(state.plan.nudges) + 1:
            return state, (TellProctor("The candidate has not begun to answer."),)
        case AnswerEnded(reason=reason):
            return _end_answer(state, reason)
        case SpeechBegan() | SpeechPaused() | NudgeDue():
            return state, ()


def _end_answer(state: InterviewState, reason: EndReason, *before: Command) -> Step:
    closing = (*before, CloseAnswer(state.index, state.take, reason))
    if state.plan.attempts > 1:
        return replace(state, phase=Phase.REVIEWING, complete=state.take), closing
    following, commands = finish_question(state, state.take, state.take)
    return following, (*closing, *commands)


def _chosen(state: InterviewState, question: Question | None) -> Step:
    if question is None:
        return go_on(state)
    follow_ups = (*state.follow_ups, FollowUp(state.place, question, state.plan.replaces))
    return ask(replace(state, follow_ups=follow_ups, index=len(state.questions)))


def _skip(state: InterviewState) -> Step:
    commands = leaving(state, EndReason.SKIPPED)
    going_on = replace(state, held_phase=None, held_reason="")
    if state.underlying is Phase.GREETING:
        return _with_microphone(state, commands, ask(going_on))
    chosen = state.underlying is Phase.CHOOSING
    counting = counting_take(state), takes_begun(state)
    onward = go_on(going_on) if chosen else finish_question(going_on, *counting, skipped=True)
    return _with_microphone(state, commands, onward)


def _with_microphone(before: InterviewState, commands: tuple[Command, ...], onward: Step) -> Step:
    """Go on; without a microphone only as far as the pause that waits for it."""
    following, more = onward
    if following.microphone_gone and following.phase in CAN_HOLD:
        # The next question is asked when there is a microphone for its answer.
        return _lose_microphone(replace(following, token=before.token))[0], commands
    return following, (*commands, *more)


# --- what staff arrange ---------------------------------------------------------------------------------------


def _extend(state: InterviewState, seconds: float) -> Step:
    longer = replace(state, extra=state.extra + seconds, over_limit=False)
    return longer, (ExtendAnswer(seconds),) if state.underlying in OPEN_ANSWER else ()


def _adjusted(state: InterviewState, event: Adjust) -> InterviewState:
    """The interview as it is arranged from now on, the one to go back to after a reopened answer included."""
    back = _adjusted(state.back, event) if state.back is not None else None
    plan = replace(state.plan, extra_time=event.extra_time)
    return replace(state, plan=plan, patience=event.patience, back=back)


# --- after an interruption, and when an answer is reopened --------------------------------------------------


def _restart(state: InterviewState, used: float) -> Step:
    """Take up an interview whose program was ended in the middle of anything."""
    commands = leaving(state, EndReason.INTERRUPTED)
    rested = resting(replace(state, microphone_gone=False), used)
    following, more = greet(rested) if rested.phase is Phase.PLANNED else take_up(rested, explained=True)
    return following, (*commands, *more)


def _reopen(state: InterviewState, question: int, used: float) -> Step:
    commands = leaving(state, EndReason.INTERRUPTED)
    before, earlier = resting(state, used), state.taken[question]
    again = replace(
        before,
        phase=Phase.ASKING,
        index=question,
        take=earlier + 1,
        first_take=earlier + 1,
        interrupted=0,
        complete=state.kept[question],
        used=0.0,
        typed="",
        extra=0.0,
        back=before,
    )
    return _with_microphone(state, commands, explain(again, state.plan.reopening))


# --- pauses, and the end -------------------------------------------------------------------------------------


def _hold(state: InterviewState, reason: str) -> Step:
    return replace(state, phase=Phase.HELD, held_phase=state.phase, held_reason=reason), holding(state)


def _lose_microphone(state: InterviewState) -> Step:
    return (state, ()) if state.phase is Phase.HELD else _hold(state, _MICROPHONE_GONE)


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
            return greet(back)
        case Phase.CHOOSING:
            return choose(back)
        case _:
            return ask(back)


def _stop(state: InterviewState) -> Step:
    if state.phase is Phase.ENDED:
        return state, ()
    commands = leaving(state, EndReason.STOPPED)
    last = state
    if state.back is not None:
        # The reopened answer is settled as it is, then the question that it interrupted.
        last = settled(state.back, state, counting_take(state), takes_begun(state))
    counting, taken = counting_take(last), takes_begun(last)
    done = finished(last, counting, taken) if counting else last
    return replace(done, phase=Phase.ENDED, held_phase=None, held_reason=""), (
        *commands,
        Finish(completed=last.phase is Phase.CLOSING),
    )
