"""How an interview goes on: from the greeting through questions and answers to the closing.

Each function takes the interview from one state to another and says what is to be done for that; `core.interview` decides
when it is called.
"""

from __future__ import annotations

from dataclasses import replace

from interview_desktop.core.events import ChooseNext, Command, Finish, OpenAnswer, Speak, UtteranceKind
from interview_desktop.core.models import AnswerStart
from interview_desktop.core.state import InterviewState, Phase
from interview_desktop.core.takes import finished, fresh, settled

Step = tuple[InterviewState, tuple[Command, ...]]
"""The state after an event, and what must be done now, in order."""


def greet(state: InterviewState) -> Step:
    """Begin: greet the candidate, or come to the first question at once."""
    if not state.plan.questions.questions:
        return close(state)
    if not state.plan.greeting:
        return ask(state)
    return speak(replace(state, phase=Phase.GREETING), UtteranceKind.GREETING, state.plan.greeting)


def ask(state: InterviewState, *before: Command) -> Step:
    """Ask the present question, after `before`."""
    asking = replace(state, phase=Phase.ASKING, over_limit=False)
    return speak(asking, UtteranceKind.QUESTION, state.question.text, *before)


def explain(state: InterviewState, text: str) -> Step:
    """Say why a question is asked again, then ask it."""
    if not text:
        return ask(state)
    return speak(replace(state, phase=Phase.EXPLAINING), UtteranceKind.EXPLANATION, text)


def ready(state: InterviewState) -> Step:
    """The time to think is over: listen, or wait for the key."""
    if state.question.answer_start is AnswerStart.KEY:
        return replace(state, phase=Phase.READY), ()
    return open_answer(state)


def open_answer(state: InterviewState, *before: Command) -> Step:
    """Listen to the answer, after `before`."""
    answering = replace(state, phase=Phase.ANSWERING, over_limit=False)
    return answering, (*before, OpenAnswer(state.index, state.take, state.timing, state.patience))


def speak(state: InterviewState, kind: UtteranceKind, text: str, *before: Command) -> Step:
    """Say something, after `before`; it has a token by which its end is known."""
    spoken = replace(state, token=state.token + 1)
    return spoken, (*before, Speak(spoken.token, kind, text, state.index))


def finish_question(state: InterviewState, counting: int, taken: int, *, skipped: bool = False) -> Step:
    """Leave a question behind: `counting` is the take that counts, `taken` how many there were."""
    if state.back is not None:
        return _go_back(state.back, state, counting, taken)
    done = replace(fresh(finished(state, counting, taken)), over_limit=False)
    return choose(done) if done.may_be_followed and not skipped else go_on(done)


def choose(state: InterviewState) -> Step:
    """Have the interviewer decide whether a follow-up is asked, with words of acknowledgement meanwhile."""
    choosing, asked = replace(state, phase=Phase.CHOOSING), ChooseNext(state.index)
    if not state.plan.acknowledgement:
        return choosing, (asked,)
    thanking, said = speak(choosing, UtteranceKind.ACKNOWLEDGEMENT, state.plan.acknowledgement)
    return thanking, (*said, asked)


def go_on(state: InterviewState) -> Step:
    """Ask the next question of the plan, or close."""
    if state.place + 1 < len(state.plan.questions.questions):
        return ask(replace(state, index=state.place + 1))
    return close(state)


def close(state: InterviewState) -> Step:
    """Say the closing words, or end."""
    if not state.plan.closing:
        return replace(state, phase=Phase.ENDED), (Finish(completed=True),)
    return speak(replace(state, phase=Phase.CLOSING), UtteranceKind.CLOSING, state.plan.closing)


def _go_back(back: InterviewState, reopened: InterviewState, counting: int, taken: int) -> Step:
    """Go on where the interview was when an answer was reopened."""
    return take_up(settled(back, reopened, counting, taken), explained=back.used > 0)


def take_up(state: InterviewState, *, explained: bool) -> Step:
    """Go on from a state that `resting` gave; where a question is asked again, it may be `explained` why."""
    match state.phase:
        case Phase.GREETING:
            return greet(state)
        case Phase.REVIEWING:
            return state, ()
        case Phase.CHOOSING:
            return choose(state)
        case Phase.CLOSING:
            return close(state)
        case _:
            return explain(state, state.plan.resuming) if explained else ask(state)
