"""The interview machine under whatever may happen in whatever order."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from interview_desktop.core.codec import decode, encode
from interview_desktop.core.events import (
    Begin,
    CloseAnswer,
    Command,
    Event,
    Finish,
    Heard,
    Hold,
    Hush,
    KeepGoing,
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
    Stop,
    SuspendListening,
    TimerEnded,
    UtteranceEnded,
)
from interview_desktop.core.interview import (
    InterviewState,
    Phase,
    step,
)
from interview_desktop.core.models import AnswerStart, AnswerTiming, InterviewPlan, Question, QuestionSet
from interview_desktop.core.turns import (
    AnswerEnded,
    CountdownCancelled,
    CountdownOpened,
    EndReason,
    NudgeDue,
    SoftLimitReached,
)

QUESTIONS = st.lists(
    st.builds(Question, st.just("q"), st.just("?"), answer_start=st.sampled_from(AnswerStart)), max_size=3
)
PLANS = st.builds(
    InterviewPlan,
    st.just("id"),
    st.builds(QuestionSet, st.just("set"), QUESTIONS.map(tuple)),
    st.builds(AnswerTiming, preparation=st.sampled_from([0.0, 30.0])),
    attempts=st.integers(1, 3),
    greeting=st.sampled_from(["", "Hello"]),
    closing=st.sampled_from(["", "Thanks"]),
    nudges=st.sampled_from([(), ("Begin.",)]),
)
TURNS = st.one_of(
    st.just(CountdownOpened(1, 4.0)),
    st.just(CountdownCancelled(1)),
    st.just(SoftLimitReached(1, 30.0)),
    st.builds(NudgeDue, st.just(1), st.integers(1, 3)),
    st.builds(AnswerEnded, st.just(1), st.sampled_from(EndReason)),
)
LATEST = -1
"""Stands for the token of the latest utterance, which is known only as the interview runs."""
COMMON = st.one_of(
    st.just(UtteranceEnded(LATEST)),
    st.sampled_from([TimerEnded(), Proceed(), Proceed()]),
    st.builds(Heard, TURNS),
)
RARE = st.one_of(
    st.sampled_from([Begin(), KeepGoing(), RepeatQuestion(), Retake(), Skip(), Hold("A break."), Resume()]),
    st.sampled_from([MicrophoneGone(), MicrophoneBack()]),
    st.builds(KeepTake, st.integers(0, 3)),
    st.builds(UtteranceEnded, st.integers(0, 6)),
    st.just(Stop()),
)
SEQUENCES = st.lists(st.one_of(COMMON, COMMON, COMMON, RARE), max_size=60).map(
    lambda events: [Begin(), *events]
)


def play(plan: InterviewPlan, events: list[Event]) -> tuple[list[InterviewState], list[Event], list[Command]]:
    """Run a sequence: the states, the events as they were really sent, and all commands."""
    states, sent, said = [InterviewState(plan)], [], []
    for drawn in events:
        event = UtteranceEnded(states[-1].token) if drawn == UtteranceEnded(LATEST) else drawn
        state, commands = step(states[-1], event)
        states.append(state)
        sent.append(event)
        said += commands
    return states, sent, said


@given(PLANS, SEQUENCES)
def test_answers_open_and_close_one_at_a_time_and_the_interview_ends_once(
    plan: InterviewPlan, events: list[Event]
) -> None:
    states, _, said = play(plan, events)
    opened: OpenAnswer | None = None
    for command in said:
        match command:
            case OpenAnswer():
                assert opened is None, "opened while another is open"
                opened = command
            case CloseAnswer(question=question, take=take):
                assert opened is not None and (opened.question, opened.take) == (question, take)
                opened = None
            case Speak(kind=kind):
                said_into = {"nudge", "question"}  # the question only when it is asked for again
                assert opened is None or kind in said_into, "something else is said into an open answer"
            case Finish():
                assert opened is None, "ended with an open answer"
    assert sum(isinstance(command, Finish) for command in said) == (states[-1].phase is Phase.ENDED)


@given(PLANS, SEQUENCES)
def test_no_answer_is_opened_twice_and_none_goes_back(plan: InterviewPlan, events: list[Event]) -> None:
    said = play(plan, events)[2]
    keys = [(command.question, command.take) for command in said if isinstance(command, OpenAnswer)]
    assert keys == sorted(set(keys))
    assert all(1 <= take <= plan.attempts for _, take in keys)


@given(PLANS, SEQUENCES)
def test_tokens_go_up_by_one(plan: InterviewPlan, events: list[Event]) -> None:
    states, _, said = play(plan, events)
    tokens = [command.token for command in said if isinstance(command, Speak)]
    assert tokens == list(range(1, len(tokens) + 1))
    assert states[-1].token == len(tokens)


@given(PLANS, SEQUENCES)
def test_each_finished_question_has_one_take_that_counts(plan: InterviewPlan, events: list[Event]) -> None:
    states, _, said = play(plan, events)
    last = states[-1]
    total = len(plan.questions.questions)
    ended = {(c.question, c.take) for c in said if isinstance(c, CloseAnswer)}
    for before, after in pairwise(states):
        assert after.kept[: len(before.kept)] == before.kept, "a choice that was made is changed"
        if before.phase is not Phase.PLANNED and Phase.ENDED not in (before.phase, after.phase):
            assert len(after.kept) == (total if after.phase is Phase.CLOSING else after.index)
    for question, take in enumerate(last.kept):
        assert (question, take) in ended if take else (question, 1) not in ended
    if Finish(completed=True) in said:
        assert len(last.kept) == total
    assert last.index < max(total, 1)


@given(PLANS, SEQUENCES)
def test_nothing_happens_after_the_end(plan: InterviewPlan, events: list[Event]) -> None:
    ended = step(play(plan, events)[0][-1], Stop())[0]
    for event in [*events, Begin(), UtteranceEnded(ended.token)]:
        assert step(ended, event) == (ended, ())


@given(PLANS, SEQUENCES)
def test_the_journal_of_events_gives_the_same_interview_again(
    plan: InterviewPlan, events: list[Event]
) -> None:
    states, sent, _ = play(plan, events)
    again = InterviewState(decode(encode(plan)))
    for before, event, after in zip(states, sent, states[1:], strict=False):
        # The engine writes down only the events that meant something.
        if after != before:
            again = step(again, decode(encode(event)))[0]
    assert again == states[-1]


@given(PLANS, SEQUENCES)
def test_the_machine_is_listened_to_or_listens_never_both(plan: InterviewPlan, events: list[Event]) -> None:
    state, listening, talking = InterviewState(plan), False, False
    for event in events:
        ended = event == UtteranceEnded(LATEST) or event == UtteranceEnded(state.token)
        talking = talking and not ended
        state, commands = step(state, UtteranceEnded(state.token) if ended else event)
        for command in commands:
            match command:
                case OpenAnswer() | ResumeListening():
                    listening = True
                case SuspendListening() | CloseAnswer():
                    listening = False
                case Speak():
                    talking = True
                case Hush():
                    talking = False
            assert not (listening and talking)
        assert listening == state.listening


@given(PLANS, SEQUENCES)
@example(
    InterviewPlan("id", QuestionSet("set", (Question("q", "?"),))),
    [Begin(), MicrophoneGone(), Resume(), Skip(), UtteranceEnded(LATEST)],
)
def test_nothing_is_asked_or_answered_without_a_microphone(plan: InterviewPlan, events: list[Event]) -> None:
    for state in play(plan, events)[0]:
        if state.microphone_gone:
            assert state.phase in {Phase.HELD, Phase.CLOSING, Phase.ENDED}
