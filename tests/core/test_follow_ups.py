"""Questions that are put in while the interview runs: the machine, and what the record makes of them."""

from __future__ import annotations

import pytest

from interview_desktop.core.codec import encode
from interview_desktop.core.events import (
    Begin,
    ChooseNext,
    Chosen,
    CloseAnswer,
    Event,
    Finish,
    Hold,
    Hush,
    MicrophoneBack,
    MicrophoneGone,
    OpenAnswer,
    Proceed,
    Reopen,
    Restarted,
    Resume,
    Skip,
    Speak,
    Stop,
    UtteranceEnded,
    UtteranceKind,
)
from interview_desktop.core.interview import InterviewState, Phase, step
from interview_desktop.core.models import (
    FollowUp,
    Interviewing,
    InterviewPlan,
    Question,
    QuestionSet,
)
from interview_desktop.core.record import SessionRecord
from interview_desktop.core.rendering import transcript_json, transcript_text
from interview_desktop.core.state import UNFINISHED
from interview_desktop.core.transcript import NoSpeech
from interview_desktop.core.turns import EndReason

QUESTIONS = (Question("a", "First?", probes=("More?",)), Question("b", "Second?", probes=("And?",)))
PLAN = InterviewPlan("id", QuestionSet("set", QUESTIONS), interviewer=Interviewing.PROBES)
MORE = Question("c", "More?")


def run(state: InterviewState, *events: Event) -> tuple[InterviewState, list[object]]:
    """Apply events; the commands of the last one are what is asked about."""
    commands: tuple[object, ...] = ()
    for event in events:
        sent = UtteranceEnded(state.token) if event == SPOKEN else event
        state, commands = step(state, sent)
    return state, list(commands)


SPOKEN = UtteranceEnded(-1)
"""Stands for the end of what is being said."""


def choosing() -> InterviewState:
    return run(InterviewState(PLAN), Begin(), SPOKEN, Proceed())[0]


def following() -> InterviewState:
    return run(choosing(), Chosen(0, MORE, "probes"))[0]


def test_the_interviewer_is_asked_after_an_answer() -> None:
    state, said = run(InterviewState(PLAN), Begin(), SPOKEN, Proceed())
    assert (state.phase, state.index, state.kept) == (Phase.CHOOSING, 0, (1,))
    assert said == [CloseAnswer(0, 1, EndReason.DONE), ChooseNext(0)]


def test_nobody_is_asked_where_the_plan_is_scripted_or_the_question_has_no_follow_up() -> None:
    scripted = InterviewPlan("id", PLAN.questions)
    plain = InterviewPlan(
        "id", QuestionSet("set", (Question("a", "First?"),)), interviewer=Interviewing.PROBES
    )
    for plan in (scripted, plain):
        assert run(InterviewState(plan), Begin(), SPOKEN, Proceed())[0].phase is not Phase.CHOOSING


def test_a_follow_up_comes_behind_the_plan_and_the_interview_goes_on_with_the_plan() -> None:
    state, said = run(choosing(), Chosen(0, MORE, "probes"))
    assert said == [Speak(2, UtteranceKind.QUESTION, "More?", 2)]
    assert (state.index, state.place, state.follow_ups) == (2, 0, (FollowUp(0, MORE),))
    state, said = run(state, SPOKEN)
    assert said == [OpenAnswer(2, 1, PLAN.timing)]
    state, said = run(state, Proceed())
    assert said == [
        CloseAnswer(2, 1, EndReason.DONE),
        Speak(3, UtteranceKind.QUESTION, "Second?", 1),
    ]
    assert (state.index, state.kept, state.reopenable) == (1, (1, UNFINISHED, 1), (0, 2))
    state, said = run(state, SPOKEN, Proceed(), Chosen(1, None, "probes"))
    assert (state.phase, state.kept, said) == (Phase.ENDED, (1, 1, 1), [Finish(completed=True)])
    assert state.plan == PLAN


def test_without_a_follow_up_it_goes_on_at_once() -> None:
    state, said = run(choosing(), Chosen(0, None, "probes"))
    assert (state.index, said) == (1, [Speak(2, UtteranceKind.QUESTION, "Second?", 1)])


@pytest.mark.parametrize("late", [Chosen(1, MORE, "probes"), Proceed(), SPOKEN])
def test_what_belongs_to_another_moment_changes_nothing(late: Event) -> None:
    assert step(choosing(), late) == (choosing(), ())


def test_a_choice_that_comes_after_its_time_changes_nothing() -> None:
    state = following()
    assert step(state, Chosen(0, MORE, "probes")) == (state, ())


@pytest.mark.parametrize(("gone", "back"), [(Hold("x"), Resume()), (MicrophoneGone(), MicrophoneBack())])
def test_after_a_pause_the_interviewer_is_asked_again(gone: Event, back: Event) -> None:
    held, _ = run(choosing(), gone)
    assert held.phase is Phase.HELD
    assert step(held, Chosen(0, MORE, "probes")) == (held, ()), "the choice waits for the pause to end"
    assert run(held, back) == (choosing(), [ChooseNext(0)])


def test_after_a_crash_the_interviewer_is_asked_again() -> None:
    assert run(choosing(), Restarted()) == (choosing(), [ChooseNext(0)])


def test_a_skipped_question_is_not_followed_up() -> None:
    state, _ = run(InterviewState(PLAN), Begin(), SPOKEN, Skip())
    assert (state.phase, state.index) == (Phase.ASKING, 1)


def test_skip_and_stop_keep_the_answer_that_was_just_given() -> None:
    skipped, _ = run(choosing(), Skip())
    assert (skipped.index, skipped.kept) == (1, (1,))
    assert run(choosing(), Stop())[0].kept == (1,)
    assert run(following(), SPOKEN, Stop())[0].kept == (1, UNFINISHED, 1)


def test_a_reopened_answer_is_not_followed_up_and_the_interview_comes_back_to_the_follow_up() -> None:
    state, _ = run(following(), Reopen(0, "why", "who"), SPOKEN, Proceed())
    assert (state.phase, state.index, state.kept) == (Phase.ASKING, 2, (2,))
    state, _ = run(following(), SPOKEN, Proceed(), Reopen(2, "why", "who"), SPOKEN, Proceed())
    assert (state.index, state.kept) == (1, (1, UNFINISHED, 2))


# --- in place of the set's questions ------------------------------------------------------------------------

THREE = InterviewPlan(
    "id",
    QuestionSet("set", (*QUESTIONS, Question("c", "Third?"))),
    interviewer=Interviewing.ADAPTIVE,
    acknowledgement="Thanks.",
)


def thinking() -> InterviewState:
    return run(InterviewState(THREE), Begin(), SPOKEN, Proceed())[0]


def test_the_candidate_is_thanked_while_the_interviewer_thinks() -> None:
    state, said = run(InterviewState(THREE), Begin(), SPOKEN, Proceed())
    assert state.phase is Phase.CHOOSING and state.speaking
    assert said == [
        CloseAnswer(0, 1, EndReason.DONE),
        Speak(2, UtteranceKind.ACKNOWLEDGEMENT, "Thanks.", 0),
        ChooseNext(0),
    ]
    assert step(state, UtteranceEnded(2)) == (state, ()), "the choice is what it waits for"
    assert run(state, Hold("x"))[1] == [Hush()]


def test_what_it_asks_takes_the_place_of_the_next_question() -> None:
    state, said = run(thinking(), Chosen(0, MORE, "adaptive"))
    assert said == [Speak(3, UtteranceKind.QUESTION, "More?", 3)]
    assert (state.index, state.place) == (3, 1)
    state, _ = run(state, SPOKEN, Proceed())
    assert (state.phase, state.kept, state.reopenable) == (
        Phase.CHOOSING,
        (1, UNFINISHED, UNFINISHED, 1),
        (0, 3),
    )
    again, said = run(state, Chosen(3, Question("d", "Again?"), "adaptive"))
    assert said == [Speak(5, UtteranceKind.QUESTION, "Again?", 4)]
    ended, said = run(again, SPOKEN, Proceed())
    assert (ended.phase, said[-1]) == (Phase.ENDED, Finish(completed=True))
    assert ended.kept == (1, UNFINISHED, UNFINISHED, 1, 1), "as many questions as in the set, for everyone"
    set_goes_on, said = run(state, Chosen(3, None, "adaptive"))
    assert (set_goes_on.index, said) == (2, [Speak(5, UtteranceKind.QUESTION, "Third?", 2)])


def test_the_last_question_is_followed_by_nothing() -> None:
    state, _ = run(thinking(), Chosen(0, None, "adaptive"), SPOKEN, Proceed(), Chosen(1, None, "adaptive"))
    assert run(state, SPOKEN, Proceed())[0].phase is Phase.ENDED


# --- what the record makes of it ----------------------------------------------------------------------------


def recorded(*, speech: float | None = 4.0) -> SessionRecord:
    """A follow-up to the first question; then the interview is stopped while it comes to the second."""
    record = SessionRecord()
    closed = {"reason": "silence", "speech": speech} if speech is not None else {"reason": "interrupted"}
    lines: list[tuple[float, str, dict[str, object]]] = [
        (0, "session.planned", {"plan": encode(PLAN)}),
        (0, "recording.started", {"origin": 0.0, "wall": "2030-01-02T09:00:00+00:00"}),
        (1, "utterance.started", {"token": 1, "kind": "question", "text": "First?", "question": 0}),
        (2, "answer.opened", {"question": 0, "take": 1, "audio_from": 2.0}),
        (8, "interview.state", {"phase": "choosing", "kept": [1]}),
        (8, "answer.closed", {"question": 0, "take": 1, **closed}),
        (8, "interview.event", {"event": encode(Chosen(0, MORE, "probes", "short"))}),
        (9, "utterance.started", {"token": 2, "kind": "question", "text": "More?", "question": 2}),
        (10, "answer.opened", {"question": 2, "take": 1, "audio_from": 10.0}),
        (14, "interview.state", {"phase": "asking", "kept": [1, UNFINISHED, 1]}),
        (14, "answer.closed", {"question": 2, "take": 1, "reason": "done", "speech": 3.0}),
        (15, "utterance.started", {"token": 3, "kind": "question", "text": "Second?", "question": 1}),
        (16, "answer.recognized", {"question": 2, "take": 1, "recognition": encode(NoSpeech("x"))}),
    ]
    for at, kind, data in lines:
        record.take(kind, data, at)
    return record


def test_the_transcript_says_which_question_was_followed_up() -> None:
    transcript = recorded().transcript(20.0)
    assert [(each.number, each.question, each.follow_up_to) for each in transcript.answers] == [
        (1, "First?", 0),
        (3, "More?", 1),
    ]
    text = transcript_text(transcript)
    assert (
        text.index("Question 1 ") < text.index("Question 3 (follow-up to question 1)") < text.index("Second?")
    )
    assert [each["follow_up_to"] for each in transcript_json(transcript)["answers"]] == [None, 1]


def test_a_follow_up_has_a_chapter_of_its_own() -> None:
    assert [(each.title, each.start) for each in recorded().chapters(20.0)] == [
        ("First?", 1.0),
        ("Follow-up: More?", 9.0),
        ("Second?", 15.0),
    ]


def test_how_long_the_candidate_spoke_is_known_unless_a_crash_has_lost_it() -> None:
    assert recorded().speech(0) == 4.0
    assert recorded().speech(2) == 3.0
    assert recorded(speech=None).speech(0) is None


def test_a_take_that_was_interrupted_counts_with_the_one_that_went_on() -> None:
    record = recorded()
    again: list[tuple[float, str, dict[str, object]]] = [
        (8, "answer.closed", {"question": 0, "take": 1, "reason": "interrupted", "speech": 15.0}),
        (17, "answer.opened", {"question": 0, "take": 2, "audio_from": 17.0}),
        (19, "answer.closed", {"question": 0, "take": 2, "reason": "done", "speech": 6.0}),
        (19, "interview.state", {"phase": "asking", "kept": [2, UNFINISHED, 1]}),
    ]
    for at, kind, data in again:
        record.take(kind, data, at)
    assert record.speech(0) == 21.0


def test_a_take_that_the_candidate_gave_up_does_not_count_with_what_followed_it() -> None:
    """Take 1 was interrupted and went on in take 2, which was given up for take 3: neither is part of it."""
    record = recorded()
    again: list[tuple[float, str, dict[str, object]]] = [
        (8, "answer.closed", {"question": 0, "take": 1, "reason": "interrupted", "speech": 15.0}),
        (17, "answer.opened", {"question": 0, "take": 2, "audio_from": 17.0}),
        (19, "answer.closed", {"question": 0, "take": 2, "reason": "done", "speech": 6.0}),
        (20, "answer.opened", {"question": 0, "take": 3, "audio_from": 20.0}),
        (25, "answer.closed", {"question": 0, "take": 3, "reason": "done", "speech": 4.5}),
        (26, "interview.state", {"phase": "choosing", "kept": [3, UNFINISHED, 1]}),
    ]
    for at, kind, data in again:
        record.take(kind, data, at)
    assert record.speech(0) == 4.5
