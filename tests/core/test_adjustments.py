from __future__ import annotations

from dataclasses import replace

import pytest

from interview_desktop.core.adjustments import LONGER_SILENCES, NEVER, USUAL, Adjustments, arranged_in
from interview_desktop.core.codec import encode
from interview_desktop.core.events import Begin, Proceed, Retake, Typed, UtteranceEnded
from interview_desktop.core.interview import InterviewState, Phase, step
from interview_desktop.core.media import SPEECH_RATE
from interview_desktop.core.models import AnswerTiming, InterviewPlan, Question, QuestionSet, VoiceChoice
from interview_desktop.core.record import SessionRecord
from interview_desktop.core.rendering import clock_time, transcript_json, transcript_text
from interview_desktop.core.turn_settings import TURN_LIMITS, TurnChange, TurnSettings
from interview_desktop.core.turns import (
    AnswerEnded,
    EndReason,
    SoftLimitReached,
    SpeechBegan,
    SpeechPaused,
    TurnTaker,
)

OWN = AnswerTiming(preparation=10, soft_limit=60, overrun=5, grace=20)
PLAN = InterviewPlan(
    "6f1f7a52-3c1e-4a55-9f0e-2b6f0c9d1a77",
    QuestionSet("set", (Question("a", "Why?"), Question("b", "How?", timing=OWN))),
    AnswerTiming(preparation=60, soft_limit=180, overrun=30, grace=60),
    voice=VoiceChoice(rate=1.0),
)
CONSTANTS = TurnSettings()


def test_who_needs_nothing_has_the_usual_interview() -> None:
    assert USUAL.adjusted(PLAN, CONSTANTS) == PLAN


def test_extra_time_holds_for_every_limit_of_every_question() -> None:
    plan = Adjustments(extra_time=1.5).adjusted(PLAN, CONSTANTS)
    assert [plan.timing_of(question) for question in plan.questions.questions] == [
        AnswerTiming(90, 270, 45, 90),
        AnswerTiming(15, 90, 7.5, 30),
    ]
    assert plan.questions == PLAN.questions, "what was approved is what is asked"


def test_silences_are_longer_also_where_staff_have_set_them() -> None:
    wanted = Adjustments(longer_silences=True)
    changes = {each.name: each.value for each in wanted.adjusted(PLAN, CONSTANTS).turns}
    assert changes["end_silence"] == CONSTANTS.end_silence * LONGER_SILENCES
    set_before = InterviewPlan(PLAN.id, PLAN.questions, turns=(TurnChange("end_silence", 50.0),))
    changes = {each.name: each.value for each in wanted.adjusted(set_before, CONSTANTS).turns}
    assert changes["end_silence"] == TURN_LIMITS["end_silence"][1]


def test_whoever_types_is_not_taken_for_silent() -> None:
    plan = Adjustments(typed_answers=True).adjusted(PLAN, CONSTANTS)
    turns = plan.turns_of(plan.questions.questions[0], CONSTANTS)
    assert turns.nudge_after == 0
    assert (turns.end_silence, turns.short_end_silence) == (NEVER, NEVER)
    assert turns.patient(2.0).end_silence == NEVER
    timing = AnswerTiming(soft_limit=600, overrun=30)
    taker = TurnTaker(turns, timing)
    decided = [*taker.hear(0.9, SPEECH_RATE), *taker.hear(0.0, 590 * SPEECH_RATE)]
    assert [type(each) for each in decided] == [SpeechBegan, SpeechPaused], (
        "a noise, and ten minutes of silence"
    )
    over, ended = taker.hear(0.0, 40 * SPEECH_RATE)
    assert over == SoftLimitReached(631 * SPEECH_RATE, 30)
    assert ended == AnswerEnded(631 * SPEECH_RATE, EndReason.HARD_LIMIT)


def test_the_longest_silence_that_can_be_set_tells_of_a_typist_too() -> None:
    turns = tuple(
        TurnChange(name, value)
        for name, value in (("end_silence", TURN_LIMITS["end_silence"][1]), ("nudge_after", 0.0))
    )
    assert arranged_in(replace(PLAN, turns=turns)).typed_answers


@pytest.mark.parametrize("wanted", [USUAL, Adjustments(typed_answers=True), Adjustments(extra_time=1.5)])
def test_what_a_plan_shows_of_its_candidates_needs(wanted: Adjustments) -> None:
    assert arranged_in(wanted.adjusted(PLAN, CONSTANTS)) == wanted


def test_what_is_the_windows_alone_shows_in_no_plan() -> None:
    wanted = Adjustments(breaks=True, large_text=True, captions=True, keyboard_only=True)
    assert wanted.adjusted(PLAN, CONSTANTS) == PLAN


@pytest.mark.parametrize(("rate", "slower"), [(1.0, 0.8), (0.5, 0.5)])
def test_the_voice_is_slower_as_far_as_it_can(rate: float, slower: float) -> None:
    plan = InterviewPlan(PLAN.id, PLAN.questions, voice=VoiceChoice("joe", rate, "en"))
    assert Adjustments(slower_voice=True).adjusted(plan, CONSTANTS).voice == VoiceChoice("joe", slower, "en")


def test_typing_belongs_to_the_open_answer() -> None:
    plan = InterviewPlan(PLAN.id, PLAN.questions, attempts=2)
    state = InterviewState(plan)
    assert step(state, Typed("x")) == (state, ()), "nothing is open yet"
    for event in (Begin(), UtteranceEnded(1), Typed("first"), Proceed()):
        state, _ = step(state, event)
    assert (state.phase, state.typed) == (Phase.REVIEWING, "first")
    again, _ = step(state, Retake())
    assert again.typed == ""
    on, _ = step(state, Proceed())
    assert (on.index, on.typed) == (1, "")


def test_the_latest_that_was_typed_is_in_the_transcript() -> None:
    record = SessionRecord()
    record.take("session.planned", {"plan": encode(PLAN)}, 0.0)
    record.take("recording.started", {"origin": 0.0, "wall": "2030-01-01T00:00:00+00:00"}, 0.0)
    record.take("answer.opened", {"question": 0, "take": 1, "audio_from": 1.0}, 1.0)
    for at, text in ((2.0, "ret"), (3.5, "return x")):
        record.take("interview.event", {"event": encode(Typed(text))}, at)
    transcript = record.transcript(9.0)
    [answer] = transcript.answers
    assert (answer.typed, answer.typed_at) == ("return x", 3.5)
    assert f"Typed  [until {clock_time(3.5)}]\nreturn x" in transcript_text(transcript)
    [told] = transcript_json(transcript)["answers"]
    assert (told["typed"], told["typed_at"]) == ("return x", 3.5)
