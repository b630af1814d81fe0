"""The interview machine under whatever may happen in whatever order."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from interview_desktop.core.codec import decode, encode
from interview_desktop.core.events import (
    Begin,
    Chosen,
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
    Reopen,
    RepeatQuestion,
    Restarted,
    Resume,
    ResumeListening,
    Retake,
    Skip,
    Speak,
    Stop,
    SuspendListening,
    TimerEnded,
    Typed,
    UtteranceEnded,
)
from interview_desktop.core.interview import (
    InterviewState,
    Phase,
    step,
)
from interview_desktop.core.models import (
    AnswerStart,
    AnswerTiming,
    Interviewing,
    InterviewPlan,
    Question,
    QuestionSet,
)
from interview_desktop.core.state import UNFINISHED
from interview_desktop.core.turns import (
    AnswerEnded,
    CountdownCancelled,
    CountdownOpened,
    EndReason,
    NudgeDue,
    SoftLimitReached,
)

QUESTIONS = st.lists(
    st.builds(
        Question,
        st.just("q"),
        st.just("?"),
        answer_start=st.sampled_from(AnswerStart),
        probes=st.sampled_from([(), ("More?",)]),
    ),
    max_size=3,
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
    resuming=st.sampled_from(["", "Again."]),
    reopening=st.sampled_from(["", "Earlier."]),
    interviewer=st.sampled_from(Interviewing),
    acknowledgement=st.sampled_from(["", "One moment."]),
)
TURNS = st.one_of(
    st.just(CountdownOpened(1, 4.0)),
    st.just(CountdownCancelled(1)),
    st.just(SoftLimitReached(1, 30.0)),
    st.builds(NudgeDue, st.just(1), st.integers(1, 3)),
    st.builds(AnswerEnded, st.just(1), st.sampled_from(EndReason)),
)
LATEST = -1
"""Stands for the token of the latest utterance, or for the present question: known only as the interview runs."""
MORE = Question("more", "More?")
COMMON = st.one_of(
    st.just(UtteranceEnded(LATEST)),
    st.sampled_from([TimerEnded(), Proceed(), Proceed()]),
    st.builds(Heard, TURNS),
    st.builds(Chosen, st.just(LATEST), st.sampled_from([None, MORE]), st.just("probes")),
)
RARE = st.one_of(
    st.sampled_from([Begin(), KeepGoing(), RepeatQuestion(), Retake(), Skip(), Hold("A break."), Resume()]),
    st.sampled_from([MicrophoneGone(), MicrophoneBack()]),
    st.builds(KeepTake, st.integers(0, 3)),
    st.builds(Typed, st.text(max_size=3)),
    st.builds(UtteranceEnded, st.integers(0, 6)),
    st.builds(Chosen, st.integers(0, 3), st.just(MORE), st.just("probes")),
    st.just(Stop()),
    st.builds(Restarted, st.floats(0, 300)),
    st.builds(Reopen, st.integers(0, 2), st.just("why"), st.just("who"), st.floats(0, 300)),
)
SEQUENCES = st.lists(st.one_of(COMMON, COMMON, COMMON, RARE), max_size=60).map(
    lambda events: [Begin(), *events]
)


def now(drawn: Event, state: InterviewState) -> Event:
    """An event as it is sent in a state."""
    match drawn:
        case UtteranceEnded(token=-1):
            return UtteranceEnded(state.token)
        case Chosen(after=-1, question=question):
            return Chosen(state.index, question, "probes")
        case _:
            return drawn


def play(plan: InterviewPlan, events: list[Event]) -> tuple[list[InterviewState], list[Event], list[Command]]:
    """Run a sequence: the states, the events as they were really sent, and all commands."""
    states, sent, said = [InterviewState(plan)], [], []
    for drawn in events:
        event = now(drawn, states[-1])
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
def test_no_take_is_given_twice_and_takes_are_numbered_without_gaps(
    plan: InterviewPlan, events: list[Event]
) -> None:
    said = play(plan, events)[2]
    keys = [(command.question, command.take) for command in said if isinstance(command, OpenAnswer)]
    for question in {question for question, _ in keys}:
        takes = [take for other, take in keys if other == question]
        assert takes == list(range(1, len(takes) + 1))


@given(PLANS, SEQUENCES)
def test_only_interruptions_and_reopenings_give_more_takes_than_the_plan_allows(
    plan: InterviewPlan, events: list[Event]
) -> None:
    states, sent, said = play(plan, events)
    extra = sum(
        isinstance(command, CloseAnswer) and command.reason is EndReason.INTERRUPTED for command in said
    )
    again = sum(isinstance(event, Reopen) for event in sent)
    takes = [command.take for command in said if isinstance(command, OpenAnswer)]
    assert max(takes, default=0) <= plan.attempts * (1 + again) + extra
    assert all(state.attempts_left < plan.attempts for state in states)


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
    planned = len(plan.questions.questions)
    total = planned if plan.replaces else planned + len(last.follow_ups)
    ended = {(c.question, c.take) for c in said if isinstance(c, CloseAnswer)}
    for before, after in pairwise(states):
        reopened = before.index if before.back is not None else None
        for place, (one, other) in enumerate(zip(before.kept, after.kept, strict=False)):
            assert one in (other, UNFINISHED) or (place == reopened and other > one), "a choice is changed"
        assert len(after.kept) >= len(before.kept)
        assert len(after.kept) == len(after.taken)
        going_on = after.back or after
        if before.phase is not Phase.PLANNED and Phase.ENDED not in (before.phase, after.phase):
            done = sum(take != UNFINISHED for take in after.kept)
            extra = 0 if plan.replaces else len(going_on.follow_ups)
            if going_on.underlying is Phase.CLOSING:
                assert done == planned + extra
            elif going_on.index >= planned and not plan.replaces:
                assert done == going_on.place + extra, "its question and all but this follow-up are finished"
            else:
                assert done == going_on.place + extra + (going_on.underlying is Phase.CHOOSING)
    for question, take in enumerate(last.kept):
        if take != UNFINISHED:
            assert (question, take) in ended if take else (question, 1) not in ended
    if Finish(completed=True) in said:
        assert sum(take != UNFINISHED for take in last.kept) == total
    assert last.index < max(planned + len(last.follow_ups), 1)


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
        sent = now(event, state)
        talking = talking and sent != UtteranceEnded(state.token)
        state, commands = step(state, sent)
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


def finished(state: InterviewState) -> InterviewState:
    """Answer everything that is still open, as a patient candidate would."""
    for _ in range(200):
        match state.phase:
            case Phase.ENDED:
                return state
            case Phase.PREPARING:
                event: Event = TimerEnded()
            case Phase.HELD:
                event = MicrophoneBack() if state.microphone_gone else Resume()
            case Phase.READY | Phase.ANSWERING | Phase.FINISHING | Phase.REVIEWING:
                event = Proceed()
            case Phase.CHOOSING:
                event = Chosen(state.index, MORE, "probes")
            case _:
                event = UtteranceEnded(state.token)
        state = step(state, event)[0]
    raise AssertionError("it does not come to an end")


@given(PLANS, SEQUENCES, st.floats(0, 1000))
def test_any_interview_that_breaks_off_can_be_gone_on_with_to_its_end(
    plan: InterviewPlan, events: list[Event], used: float
) -> None:
    states, _, _ = play(plan, [event for event in events if event != Stop()])
    for state in states:
        again, _ = step(state, Restarted(used))
        assert again.used >= state.used or again.phase is Phase.ENDED, "time that was used is given back"
        assert step(again, Restarted())[0].used == again.used
        ended = finished(again)
        assert len(ended.kept) == len(plan.questions.questions) + len(ended.follow_ups)
        for place, take in enumerate(state.kept):
            assert ended.kept[place] >= take, "a take that counts is lost"


@given(PLANS, SEQUENCES)
def test_the_limits_only_shrink_by_interruptions_and_leave_a_fair_rest(
    plan: InterviewPlan, events: list[Event]
) -> None:
    for state in play(plan, events)[0]:
        if plan.questions.questions:
            whole = plan.timing_of(state.question)
            assert min(whole.soft_limit, 30.0) <= state.timing.soft_limit <= whole.soft_limit
            assert 0 <= state.timing.overrun <= whole.overrun


@given(PLANS, SEQUENCES)
def test_a_question_has_one_follow_up_at_most_and_the_plan_stays_as_approved(
    plan: InterviewPlan, events: list[Event]
) -> None:
    last = play(plan, events)[0][-1]
    followed = [each.to for each in last.follow_ups]
    assert len(set(followed)) == len(followed)
    if plan.interviewer is Interviewing.PROBES:
        assert all(plan.questions.questions[place].probes for place in followed)
    if plan.interviewer is Interviewing.SCRIPTED:
        assert not followed
    assert last.plan == plan, "what was approved is changed"
