"""The interview machine by tables: every phase, and what each event does to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from interview_desktop.core.events import (
    Begin,
    CancelTimer,
    CloseAnswer,
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
    Reopen,
    RepeatQuestion,
    Restarted,
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
from interview_desktop.core.turns import (
    AnswerEnded,
    CountdownCancelled,
    CountdownOpened,
    EndReason,
    NudgeDue,
    SoftLimitReached,
    SpeechBegan,
    SpeechPaused,
)

TIMING = AnswerTiming(preparation=30.0)
OPENED, CANCELLED = Heard(CountdownOpened(1, 4.0)), Heard(CountdownCancelled(2))
SILENCE = Heard(AnswerEnded(3, EndReason.SILENCE))


def plan(**changes: object) -> InterviewPlan:
    """Two questions, everything there is: greeting, time to think, two takes, two nudges, closing."""
    questions = QuestionSet("set", (Question("a", "First?"), Question("b", "Second?")))
    full = InterviewPlan(
        "id",
        questions,
        TIMING,
        attempts=2,
        greeting="Hello",
        closing="Thanks",
        nudges=("Begin.", "No hurry."),
        resuming="Again.",
        reopening="Earlier.",
    )
    return replace(full, **changes)


def keyed(full: InterviewPlan) -> InterviewPlan:
    """The same plan, whose answers begin with a key."""
    questions = tuple(replace(q, answer_start=AnswerStart.KEY) for q in full.questions.questions)
    return replace(full, questions=replace(full.questions, questions=questions))


def probed(full: InterviewPlan) -> InterviewPlan:
    """The same plan, whose first question has a follow-up that may be asked."""
    first, *others = full.questions.questions
    questions = (replace(first, probes=("More?",)), *others)
    changed = replace(full.questions, questions=questions)
    return replace(full, questions=changed, interviewer=Interviewing.PROBES)


def run(state: InterviewState, *events: Event) -> tuple[InterviewState, list[object]]:
    """Apply events; the commands of the last one are what is asked about."""
    commands: tuple[object, ...] = ()
    for event in events:
        state, commands = step(state, event)
    return state, list(commands)


def spoken(state: InterviewState) -> InterviewState:
    """The utterance that is being spoken has ended."""
    return step(state, UtteranceEnded(state.token))[0]


def at(phase: Phase, full: InterviewPlan | None = None) -> InterviewState:
    """The interview in a phase of its first question, reached by events alone."""
    full = full or {Phase.READY: keyed(plan()), Phase.CHOOSING: probed(plan())}.get(phase, plan())
    state = InterviewState(full)
    if phase is Phase.PLANNED:
        return state
    state = step(state, Begin())[0]
    if phase is Phase.GREETING:
        return state
    state = spoken(state)
    if phase is Phase.ASKING:
        return state
    if phase is Phase.EXPLAINING:
        return step(state, Restarted())[0]
    state = spoken(state)
    if phase is Phase.PREPARING:
        return state
    state = step(state, TimerEnded())[0]
    if phase in {Phase.READY, Phase.ANSWERING}:
        return state
    match phase:
        case Phase.FINISHING:
            return step(state, OPENED)[0]
        case Phase.NUDGING:
            return step(state, Heard(NudgeDue(1, 1)))[0]
        case Phase.REVIEWING:
            return step(state, SILENCE)[0]
        case Phase.CHOOSING:
            return run(state, SILENCE, Proceed())[0]
        case Phase.HELD:
            return step(state, Hold("A break."))[0]
        case Phase.CLOSING:
            return run(state, SILENCE, Proceed(), Skip())[0]
        case _:
            return step(state, Stop())[0]


EVERY_PHASE = list(Phase)
OF_A_QUESTION = [
    Phase.ASKING,
    Phase.PREPARING,
    Phase.READY,
    Phase.ANSWERING,
    Phase.FINISHING,
    Phase.NUDGING,
    Phase.REVIEWING,
]
OPEN = [Phase.ANSWERING, Phase.FINISHING, Phase.NUDGING]


@pytest.mark.parametrize("phase", EVERY_PHASE)
def test_every_phase_is_reached_by_events(phase: Phase) -> None:
    assert at(phase).phase is phase


def test_a_whole_interview_gives_these_commands_and_no_others() -> None:
    state, said = InterviewState(plan(attempts=1)), []
    script: list[Event] = [Begin(), UtteranceEnded(1)]
    for token in (2, 3):
        script += [UtteranceEnded(token), TimerEnded(), Heard(SpeechBegan(9)), OPENED, SILENCE]
    for event in [*script, UtteranceEnded(4)]:
        state, commands = step(state, event)
        said += commands
    first, second = OpenAnswer(0, 1, TIMING), OpenAnswer(1, 1, TIMING)
    assert said == [
        Speak(1, UtteranceKind.GREETING, "Hello", 0),
        Speak(2, UtteranceKind.QUESTION, "First?", 0),
        StartTimer(30.0),
        first,
        CloseAnswer(0, 1, EndReason.SILENCE),
        Speak(3, UtteranceKind.QUESTION, "Second?", 1),
        StartTimer(30.0),
        second,
        CloseAnswer(1, 1, EndReason.SILENCE),
        Speak(4, UtteranceKind.CLOSING, "Thanks", 1),
        Finish(completed=True),
    ]
    assert (state.phase, state.kept) == (Phase.ENDED, (1, 1))


@pytest.mark.parametrize(
    ("changes", "events", "phase", "commands"),
    [
        ({"greeting": ""}, [Begin()], Phase.ASKING, [Speak(1, UtteranceKind.QUESTION, "First?", 0)]),
        (
            {"questions": QuestionSet("set", ())},
            [Begin()],
            Phase.CLOSING,
            [Speak(1, UtteranceKind.CLOSING, "Thanks", 0)],
        ),
        ({"questions": QuestionSet("set", ()), "closing": ""}, [Begin()], Phase.ENDED, [Finish(True)]),
        (
            {"timing": AnswerTiming(), "greeting": ""},
            [Begin(), UtteranceEnded(1)],
            Phase.ANSWERING,
            [OpenAnswer(0, 1, AnswerTiming())],
        ),
        (
            {"closing": "", "greeting": "", "attempts": 1},
            [Begin(), Skip(), UtteranceEnded(2), Proceed(), Proceed()],
            Phase.ENDED,
            [CloseAnswer(1, 1, EndReason.DONE), Finish(True)],
        ),
    ],
    ids=["no greeting", "no questions", "nothing at all", "no preparation", "no closing"],
)
def test_what_a_plan_leaves_out_is_left_out(
    changes: dict[str, object], events: list[Event], phase: Phase, commands: list[object]
) -> None:
    state, said = run(InterviewState(plan(**changes)), *events)
    assert (state.phase, said) == (phase, commands)


@pytest.mark.parametrize(
    ("phase", "after", "commands"),
    [
        (Phase.PREPARING, Phase.ANSWERING, [CancelTimer(), OpenAnswer(0, 1, TIMING)]),
        (Phase.READY, Phase.ANSWERING, [OpenAnswer(0, 1, TIMING)]),
        (Phase.ANSWERING, Phase.REVIEWING, [CloseAnswer(0, 1, EndReason.DONE)]),
        (Phase.FINISHING, Phase.REVIEWING, [CloseAnswer(0, 1, EndReason.DONE)]),
        (Phase.NUDGING, Phase.REVIEWING, [Hush(), CloseAnswer(0, 1, EndReason.DONE)]),
        (Phase.REVIEWING, Phase.ASKING, [Speak(3, UtteranceKind.QUESTION, "Second?", 1)]),
        *[
            (phase, phase, [])
            for phase in (
                Phase.PLANNED,
                Phase.GREETING,
                Phase.ASKING,
                Phase.HELD,
                Phase.CLOSING,
                Phase.ENDED,
            )
        ],
    ],
)
def test_the_primary_button_does_what_the_phase_offers(
    phase: Phase, after: Phase, commands: list[object]
) -> None:
    state, said = run(at(phase), Proceed())
    assert (state.phase, said) == (after, commands)


def test_an_answer_begins_with_the_key_where_the_question_asks_for_it() -> None:
    state, said = run(at(Phase.PREPARING, keyed(plan())), TimerEnded())
    assert (state.phase, said) == (Phase.READY, [])
    without_preparation = at(Phase.ASKING, keyed(plan(timing=AnswerTiming())))
    assert spoken(without_preparation).phase is Phase.READY


def test_a_question_with_its_own_timing_and_start_is_taken_at_its_word() -> None:
    own = AnswerTiming(preparation=5.0, soft_limit=20.0)
    questions = QuestionSet("set", (Question("a", "First?", timing=own),))
    state, said = run(at(Phase.ASKING, plan(questions=questions)), UtteranceEnded(2))
    assert said == [StartTimer(5.0)]
    assert run(state, TimerEnded())[1] == [OpenAnswer(0, 1, own)]


REPEATABLE = {Phase.PREPARING, Phase.READY, Phase.ANSWERING, Phase.FINISHING}

LATE = [
    (UtteranceEnded(1), [phase for phase in EVERY_PHASE if phase is not Phase.GREETING]),
    (UtteranceEnded(99), EVERY_PHASE),
    (TimerEnded(), [phase for phase in EVERY_PHASE if phase is not Phase.PREPARING]),
    (Begin(), [phase for phase in EVERY_PHASE if phase is not Phase.PLANNED]),
    (KeepGoing(), [phase for phase in EVERY_PHASE if phase is not Phase.FINISHING]),
    (RepeatQuestion(), [p for p in EVERY_PHASE if p not in REPEATABLE]),
    (Retake(), [phase for phase in EVERY_PHASE if phase is not Phase.REVIEWING]),
    (KeepTake(1), [phase for phase in EVERY_PHASE if phase is not Phase.REVIEWING]),
    (KeepTake(0), EVERY_PHASE),
    (KeepTake(2), EVERY_PHASE),
    (Skip(), [Phase.PLANNED, Phase.CLOSING, Phase.ENDED]),
    (Hold("x"), [Phase.PLANNED, Phase.CLOSING, Phase.ENDED]),
    (Resume(), [phase for phase in EVERY_PHASE if phase is not Phase.HELD]),
    (MicrophoneGone(), [Phase.PLANNED, Phase.CLOSING, Phase.ENDED]),
    (MicrophoneBack(), EVERY_PHASE),
    (Stop(), [Phase.ENDED]),
    (SILENCE, [phase for phase in EVERY_PHASE if phase not in {Phase.ANSWERING, Phase.FINISHING}]),
    (OPENED, [phase for phase in EVERY_PHASE if phase not in {Phase.ANSWERING, Phase.FINISHING}]),
]


@pytest.mark.parametrize(
    ("event", "phase"), [(event, phase) for event, phases in LATE for phase in phases], ids=str
)
def test_an_event_that_comes_too_late_changes_nothing(event: Event, phase: Phase) -> None:
    before = at(phase)
    assert step(before, event) == (before, ())


# --- the answer ---------------------------------------------------------------------------------------------


def test_the_countdown_opens_and_closes_without_closing_the_answer() -> None:
    state, said = run(at(Phase.ANSWERING), OPENED)
    assert (state.phase, said, state.listening) == (Phase.FINISHING, [], True)
    state, said = run(state, CANCELLED)
    assert (state.phase, said) == (Phase.ANSWERING, [])


def test_not_finished_is_told_to_the_turn_taker_which_then_closes_the_countdown() -> None:
    state, said = run(at(Phase.FINISHING), KeepGoing())
    assert (state.phase, said) == (Phase.FINISHING, [KeepListening()])


@pytest.mark.parametrize("reason", list(EndReason))
@pytest.mark.parametrize("phase", [Phase.ANSWERING, Phase.FINISHING])
def test_the_reason_of_the_end_is_passed_on(phase: Phase, reason: EndReason) -> None:
    assert run(at(phase), Heard(AnswerEnded(5, reason)))[1] == [CloseAnswer(0, 1, reason)]


def test_the_overrun_is_shown_for_this_answer_only() -> None:
    over = run(at(Phase.ANSWERING), Heard(SoftLimitReached(1, 30.0)))[0]
    assert over.over_limit
    assert not run(over, SILENCE, Retake())[0].over_limit
    assert not run(over, SILENCE, Proceed())[0].over_limit


@pytest.mark.parametrize("turn", [SpeechBegan(1), SpeechPaused(2)])
def test_speech_and_pauses_are_left_to_the_turn_taker(turn: SpeechBegan | SpeechPaused) -> None:
    before = at(Phase.ANSWERING)
    assert step(before, Heard(turn)) == (before, ())


def test_nudges_are_spoken_in_order_then_the_proctor_is_told_once() -> None:
    state = at(Phase.ANSWERING)
    for number, text in enumerate(("Begin.", "No hurry."), 1):
        state, said = run(state, Heard(NudgeDue(1, number)))
        assert state.phase is Phase.NUDGING and not state.listening
        assert said == [SuspendListening(), Speak(state.token, UtteranceKind.NUDGE, text, 0)]
        state, said = run(state, UtteranceEnded(state.token))
        assert (state.phase, said) == (Phase.ANSWERING, [ResumeListening()])
    state, said = run(state, Heard(NudgeDue(1, 3)))
    assert state.phase is Phase.ANSWERING
    assert said == [TellProctor("The candidate has not begun to answer.")]
    assert run(state, Heard(NudgeDue(1, 4)))[1] == []


def test_without_nudges_the_proctor_is_told_at_once() -> None:
    said = run(at(Phase.ANSWERING, plan(nudges=())), Heard(NudgeDue(1, 1)))[1]
    assert said == [TellProctor("The candidate has not begun to answer.")]


# --- takes --------------------------------------------------------------------------------------------------


def test_a_retake_asks_again_and_counts_up() -> None:
    state, said = run(at(Phase.REVIEWING), Retake())
    assert said == [Speak(3, UtteranceKind.QUESTION, "First?", 0)]
    state, said = run(state, UtteranceEnded(3), Proceed())
    assert said == [CancelTimer(), OpenAnswer(0, 2, TIMING)]
    assert state.attempts_left == 0


def test_after_the_last_attempt_there_is_no_retake_but_still_a_choice() -> None:
    last = run(at(Phase.REVIEWING), Retake(), UtteranceEnded(3), Proceed(), Proceed())[0]
    assert (last.phase, last.take) == (Phase.REVIEWING, 2)
    assert step(last, Retake()) == (last, ())
    for take in (1, 2):
        assert run(last, KeepTake(take))[0].kept == (take,)
    assert run(last, Proceed())[0].kept == (2,)


def test_with_one_attempt_nothing_is_asked_about_takes() -> None:
    state, said = run(at(Phase.ANSWERING, plan(attempts=1)), SILENCE)
    assert (state.phase, state.index, state.kept) == (Phase.ASKING, 1, (1,))
    assert said == [CloseAnswer(0, 1, EndReason.SILENCE), Speak(3, UtteranceKind.QUESTION, "Second?", 1)]


@pytest.mark.parametrize("phase", [Phase.PREPARING, Phase.READY])
def test_the_question_is_repeated_before_the_answer(phase: Phase) -> None:
    state, said = run(at(phase), RepeatQuestion())
    assert (state.phase, state.take) == (Phase.ASKING, 1)
    assert said == [CancelTimer(), Speak(3, UtteranceKind.QUESTION, "First?", 0)]


@pytest.mark.parametrize("phase", [Phase.ANSWERING, Phase.FINISHING])
def test_the_question_is_repeated_in_the_answer_which_stays_open(phase: Phase) -> None:
    state, said = run(at(phase), RepeatQuestion())
    assert (state.phase, state.listening) == (Phase.NUDGING, False)
    assert said == [SuspendListening(), Speak(state.token, UtteranceKind.QUESTION, "First?", 0)]
    state, said = run(state, UtteranceEnded(state.token))
    assert (state.phase, state.take, said) == (Phase.ANSWERING, 1, [ResumeListening()])


# --- skip and stop ------------------------------------------------------------------------------------------

IN_ORDER = {
    Phase.ASKING: [Hush()],
    Phase.PREPARING: [CancelTimer()],
    Phase.READY: [],
    Phase.ANSWERING: ["close"],
    Phase.FINISHING: ["close"],
    Phase.NUDGING: [Hush(), "close"],
    Phase.REVIEWING: [],
}
"""What must be put in order when a phase is left before its time."""


def left(phase: Phase, reason: EndReason, take: int = 1) -> list[object]:
    """The commands that leave a phase."""
    return [CloseAnswer(0, take, reason) if item == "close" else item for item in IN_ORDER[phase]]


@pytest.mark.parametrize("phase", OF_A_QUESTION)
def test_skip_leaves_things_in_order_and_asks_the_next_question(phase: Phase) -> None:
    state, said = run(at(phase), Skip())
    assert said == [*left(phase, EndReason.SKIPPED), Speak(state.token, UtteranceKind.QUESTION, "Second?", 1)]
    assert (state.phase, state.index, state.take) == (Phase.ASKING, 1, 1)
    answered = phase in {*OPEN, Phase.REVIEWING}
    assert state.kept == ((1,) if answered else (0,))


def test_skip_in_the_greeting_goes_to_the_first_question() -> None:
    state, said = run(at(Phase.GREETING), Skip())
    assert (state.phase, state.index, state.kept) == (Phase.ASKING, 0, ())
    assert said == [Hush(), Speak(2, UtteranceKind.QUESTION, "First?", 0)]


@pytest.mark.parametrize("phase", OF_A_QUESTION)
def test_skip_while_held_goes_on_with_the_next_question(phase: Phase) -> None:
    held = run(at(phase), Hold("A break."))[0]
    state, said = run(held, Skip())
    assert (state.phase, state.index, state.held_phase, state.held_reason) == (Phase.ASKING, 1, None, "")
    closed = [c for c in said if isinstance(c, CloseAnswer)]
    assert closed == ([CloseAnswer(0, 1, EndReason.SKIPPED)] if phase in OPEN else [])


@pytest.mark.parametrize("leave", [Skip(), Stop()])
@pytest.mark.parametrize(
    ("events", "counting"),
    [
        ([Retake()], 1),
        ([Retake(), UtteranceEnded(3)], 1),
        ([Retake(), UtteranceEnded(3), Proceed()], 1),
        ([Retake(), UtteranceEnded(3), Proceed(), Hold("x")], 1),
        ([Retake(), UtteranceEnded(3), Proceed(), SILENCE], 2),
        ([Retake(), UtteranceEnded(3), Proceed(), SILENCE, Hold("x")], 2),
    ],
    ids=["asking", "preparing", "answering", "held", "reviewing", "held in review"],
)
def test_a_retake_that_is_broken_off_leaves_the_complete_take_in_force(
    leave: Event, events: list[Event], counting: int
) -> None:
    assert run(at(Phase.REVIEWING), *events, leave)[0].kept == (counting,)


@pytest.mark.parametrize("phase", [phase for phase in EVERY_PHASE if phase is not Phase.ENDED])
def test_stop_ends_it_everywhere_and_leaves_nothing_open(phase: Phase) -> None:
    state, said = run(at(phase), Stop())
    assert state.phase is Phase.ENDED
    expected = left(phase, EndReason.STOPPED) if phase in IN_ORDER else []
    if phase in {Phase.GREETING, Phase.EXPLAINING, Phase.CLOSING}:
        expected = [Hush()]
    if phase is Phase.HELD:
        expected = left(Phase.ANSWERING, EndReason.STOPPED)
    assert said == [*expected, Finish(completed=phase is Phase.CLOSING)]


@pytest.mark.parametrize(
    ("phase", "kept"), [(Phase.ASKING, ()), (Phase.ANSWERING, (1,)), (Phase.REVIEWING, (1,))]
)
def test_stop_keeps_what_was_answered(phase: Phase, kept: tuple[int, ...]) -> None:
    assert run(at(phase), Stop())[0].kept == kept


def test_stop_during_the_farewell_leaves_the_interview_complete() -> None:
    state, said = run(at(Phase.CLOSING), Stop())
    assert said == [Hush(), Finish(completed=True)]
    assert state.kept == (1, 0)


# --- pauses -------------------------------------------------------------------------------------------------

RESUMED = {
    Phase.GREETING: (Phase.GREETING, [Speak(2, UtteranceKind.GREETING, "Hello", 0)]),
    Phase.ASKING: (Phase.ASKING, [Speak(3, UtteranceKind.QUESTION, "First?", 0)]),
    Phase.PREPARING: (Phase.PREPARING, [StartTimer(30.0)]),
    Phase.READY: (Phase.READY, []),
    Phase.ANSWERING: (Phase.ANSWERING, [ResumeListening()]),
    Phase.FINISHING: (Phase.ANSWERING, [ResumeListening()]),
    Phase.NUDGING: (Phase.ANSWERING, [ResumeListening()]),
    Phase.REVIEWING: (Phase.REVIEWING, []),
}
HELD = {
    Phase.GREETING: [Hush()],
    Phase.ASKING: [Hush()],
    Phase.PREPARING: [CancelTimer()],
    Phase.READY: [],
    Phase.ANSWERING: [SuspendListening()],
    Phase.FINISHING: [SuspendListening()],
    # The nudge had suspended listening already.
    Phase.NUDGING: [Hush()],
    Phase.REVIEWING: [],
}
PAUSES = [(Hold("A break."), Resume()), (MicrophoneGone(), MicrophoneBack())]


@pytest.mark.parametrize(("hold", "resume"), PAUSES, ids=["person", "microphone"])
@pytest.mark.parametrize("phase", list(RESUMED))
def test_a_pause_in_any_phase_and_back(phase: Phase, hold: Event, resume: Event) -> None:
    before = at(phase)
    held, said = run(before, hold)
    assert (held.phase, said, held.listening) == (Phase.HELD, HELD[phase], False)
    assert held.held_reason
    after, said = run(held, resume)
    assert (after.phase, said) == RESUMED[phase]
    assert (after.held_phase, after.held_reason, after.take) == (None, "", before.take)


def test_the_end_of_an_utterance_that_a_pause_stopped_means_nothing() -> None:
    asking = at(Phase.ASKING)
    again = run(asking, Hold("x"), UtteranceEnded(asking.token), Resume())[0]
    assert step(again, UtteranceEnded(asking.token)) == (again, ())


def test_nobody_answers_without_a_microphone() -> None:
    gone = run(at(Phase.ANSWERING), MicrophoneGone())[0]
    pressed, said = run(gone, Resume())
    assert (pressed.phase, said) == (Phase.HELD, [])
    assert run(pressed, MicrophoneBack())[1] == [ResumeListening()]


def test_a_break_goes_on_when_the_microphone_comes_back_in_it() -> None:
    held = run(at(Phase.ANSWERING), Hold("A break."), MicrophoneGone(), MicrophoneBack())[0]
    assert (held.phase, held.held_reason) == (Phase.HELD, "A break.")
    assert run(held, Resume())[1] == [ResumeListening()]


def test_a_break_that_ends_without_a_microphone_waits_for_it() -> None:
    held = run(at(Phase.ANSWERING), Hold("A break."), MicrophoneGone(), Resume())[0]
    assert (held.phase, held.held_reason) == (Phase.HELD, "The microphone has gone.")
    assert run(held, MicrophoneBack())[1] == [ResumeListening()]


def test_a_break_may_begin_while_the_microphone_is_gone() -> None:
    held = run(at(Phase.ANSWERING), MicrophoneGone(), Hold("A break."), MicrophoneBack())[0]
    assert (held.phase, held.held_reason) == (Phase.HELD, "A break.")


def test_without_a_microphone_a_skip_waits_with_the_next_question() -> None:
    gone = run(at(Phase.ANSWERING), MicrophoneGone())[0]
    state, said = run(gone, Skip())
    assert (state.phase, state.index, said) == (Phase.HELD, 1, [CloseAnswer(0, 1, EndReason.SKIPPED)])
    state, said = run(state, MicrophoneBack())
    assert (state.phase, said) == (Phase.ASKING, [Speak(3, UtteranceKind.QUESTION, "Second?", 1)])


def test_without_a_microphone_the_last_question_can_still_be_skipped() -> None:
    gone = run(at(Phase.ANSWERING), Skip(), MicrophoneGone())[0]
    state, said = run(gone, Skip())
    assert (state.phase, said[-1]) == (Phase.CLOSING, Speak(4, UtteranceKind.CLOSING, "Thanks", 1))


@pytest.mark.parametrize(("hold", "phase"), [(Hold("x"), Phase.ASKING), (MicrophoneGone(), Phase.HELD)])
def test_skip_while_held_in_the_greeting_skips_no_question(hold: Event, phase: Phase) -> None:
    state = run(at(Phase.GREETING), hold, Skip())[0]
    assert (state.phase, state.index, state.kept) == (phase, 0, ())


# --- after an interruption ----------------------------------------------------------------------------------


EXPLAINED = [Phase.ASKING, Phase.PREPARING, Phase.READY, Phase.EXPLAINING]


@pytest.mark.parametrize("phase", EXPLAINED)
def test_a_question_that_was_not_answered_yet_is_asked_again(phase: Phase) -> None:
    state, said = run(at(phase), Restarted())
    assert said[-1] == Speak(state.token, UtteranceKind.EXPLANATION, "Again.", 0)
    state, said = run(state, UtteranceEnded(state.token))
    assert (state.phase, state.take, said[0].text) == (Phase.ASKING, 1, "First?")  # type: ignore[attr-defined]


@pytest.mark.parametrize("phase", [*OPEN, Phase.HELD])
def test_an_open_answer_is_interrupted_and_goes_on_in_a_take_of_its_own(phase: Phase) -> None:
    state, said = run(at(phase), Restarted(used=100.0))
    assert CloseAnswer(0, 1, EndReason.INTERRUPTED) in said
    assert (state.phase, state.take, state.attempts_left) == (Phase.EXPLAINING, 2, 1)
    state, said = run(spoken(spoken(state)), TimerEnded())
    (opened,) = said
    assert opened == OpenAnswer(0, 2, replace(TIMING, soft_limit=80.0))
    assert run(state, SILENCE, Proceed())[0].kept == (2,)


def test_an_interrupted_take_is_used_up_time_and_no_attempt() -> None:
    state = at(Phase.ANSWERING)
    for _ in range(3):
        state = run(spoken(spoken(run(state, Restarted(used=50.0))[0])), TimerEnded())[0]
    assert (state.take, state.attempts_left, state.used) == (4, 1, 150.0)
    assert state.timing.soft_limit == 30.0, "a fair rest stays"
    again = run(state, SILENCE, Retake())[0]
    assert (again.take, again.attempts_left, again.timing) == (5, 0, TIMING)


def test_greeting_review_and_closing_go_on_without_an_explanation() -> None:
    assert run(at(Phase.GREETING), Restarted())[1][-1] == Speak(2, UtteranceKind.GREETING, "Hello", 0)
    reviewing = at(Phase.REVIEWING)
    assert run(reviewing, Restarted()) == (reviewing, [])
    assert run(at(Phase.CLOSING), Restarted())[1][-1] == Speak(5, UtteranceKind.CLOSING, "Thanks", 1)
    assert run(at(Phase.PLANNED), Restarted())[0].phase is Phase.GREETING


def test_a_restart_has_a_microphone_until_it_is_missed_again() -> None:
    gone = run(at(Phase.ASKING), MicrophoneGone())[0]
    state = run(gone, Restarted())[0]
    assert (state.phase, state.microphone_gone) == (Phase.EXPLAINING, False)


def test_a_broken_off_take_counts_only_while_there_is_no_complete_one() -> None:
    first = run(at(Phase.ANSWERING), Restarted(used=5.0), Stop())[0]
    assert (first.kept, first.taken) == ((1,), (1,))
    retaken = run(spoken(spoken(run(at(Phase.REVIEWING), Retake())[0])), TimerEnded(), Restarted(), Stop())[0]
    assert (retaken.kept, retaken.taken) == ((1,), (2,))


@pytest.mark.parametrize(
    ("used", "soft", "overrun"), [(0, 180, 30), (100, 80, 30), (170, 30, 30), (195, 30, 15), (900, 30, 0)]
)
def test_what_an_interruption_leaves_of_the_limits(used: float, soft: float, overrun: float) -> None:
    left = TIMING.lessened(used)
    assert (left.soft_limit, left.overrun, left.grace) == (soft, overrun, TIMING.grace)
    assert replace(TIMING, soft_limit=20.0).lessened(used).soft_limit == 20.0


# --- a reopened answer --------------------------------------------------------------------------------------


REOPEN = Reopen(0, "The microphone was covered", "Staff")


def second(full: InterviewPlan | None = None) -> InterviewState:
    """The second question is being answered."""
    state = run(at(Phase.ANSWERING, full), SILENCE, Proceed())[0]
    return run(spoken(state), TimerEnded())[0]


def test_a_reopened_answer_is_asked_again_and_the_interview_comes_back() -> None:
    state, said = run(second(), replace(REOPEN, used=60.0))
    assert said == [
        CloseAnswer(1, 1, EndReason.INTERRUPTED),
        Speak(4, UtteranceKind.EXPLANATION, "Earlier.", 0),
    ]
    state = run(spoken(spoken(state)), TimerEnded())[0]
    assert (state.index, state.take, state.attempts_left, state.kept) == (0, 2, 1, (1,))
    state, said = run(state, SILENCE, Proceed())
    assert (state.index, state.take, state.kept, state.taken) == (1, 2, (2,), (2,))
    assert said == [Speak(6, UtteranceKind.EXPLANATION, "Again.", 1)], "its answer had begun"
    state, said = run(spoken(spoken(state)), TimerEnded())
    assert said == [OpenAnswer(1, 2, replace(TIMING, soft_limit=120.0))]
    state = run(state, SILENCE, Proceed())[0]
    assert (state.phase, state.kept, state.taken) == (Phase.CLOSING, (2, 2), (2, 2))


@pytest.mark.parametrize("leave", [Skip(), Stop()])
def test_a_reopened_answer_that_is_not_given_leaves_the_old_one_in_force(leave: Event) -> None:
    reopened = run(second(), REOPEN)[0]
    answering = run(spoken(spoken(reopened)), TimerEnded())[0]
    for state in (reopened, answering):
        assert run(state, leave)[0].kept[0] == 1


def test_an_answer_is_reopened_from_review_closing_and_a_pause() -> None:
    reviewing = run(second(), SILENCE)[0]
    assert spoken(spoken(run(reviewing, REOPEN)[0])).phase is Phase.PREPARING
    assert run(reviewing, REOPEN, Skip())[0] == replace(reviewing, token=4)
    closing = run(reviewing, Proceed())[0]
    assert run(closing, REOPEN)[1][0] == Hush()
    assert run(closing, REOPEN, Skip())[0].phase is Phase.CLOSING
    assert run(closing, REOPEN, Stop())[1][-1] == Finish(completed=True)
    assert run(run(second(), Hold("A break."))[0], REOPEN)[0].phase is Phase.EXPLAINING


def test_without_a_microphone_a_reopened_answer_waits_for_it() -> None:
    state, said = run(second(), MicrophoneGone(), REOPEN)
    assert (state.phase, state.index, said) == (Phase.HELD, 0, [CloseAnswer(1, 1, EndReason.INTERRUPTED)])
    assert run(state, MicrophoneBack())[1][-1].text == "First?"  # type: ignore[attr-defined]


@pytest.mark.parametrize("question", [-1, 1, 7])
def test_only_a_finished_question_is_reopened(question: int) -> None:
    state = second()
    assert step(state, replace(REOPEN, question=question)) == (state, ())
    reopened = run(state, REOPEN)[0]
    assert step(reopened, REOPEN) == (reopened, ()), "one after the other"
    assert step(at(Phase.ENDED), REOPEN)[1] == ()


def test_an_interruption_of_a_reopened_answer_comes_back_too() -> None:
    state = run(spoken(spoken(run(second(), REOPEN)[0])), TimerEnded(), Restarted(used=40.0))[0]
    assert (state.index, state.take, state.used) == (0, 3, 40.0)
    state = run(spoken(spoken(state)), TimerEnded(), SILENCE, Proceed())[0]
    assert (state.index, state.kept, state.taken) == (1, (3,), (3,))
