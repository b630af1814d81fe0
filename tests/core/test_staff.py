"""What staff arrange while an interview runs: more time, longer silences, remarks; and that a replay decides the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from interview_desktop.core.codec import decode, encode
from interview_desktop.core.events import (
    Adjust,
    Begin,
    Command,
    Event,
    Extend,
    ExtendAnswer,
    Heard,
    Hold,
    KeepRemark,
    OpenAnswer,
    Proceed,
    Remark,
    Reopen,
    Stop,
    UtteranceEnded,
)
from interview_desktop.core.interview import InterviewState, Phase, step
from interview_desktop.core.models import AnswerTiming, InterviewPlan, Question, QuestionSet
from interview_desktop.core.rehearing import HeardAnswer, Mark, MarkKind, rehear
from interview_desktop.core.turn_settings import TurnSettings
from interview_desktop.core.turns import SoftLimitReached, TurnTaker

PLAN = InterviewPlan(
    "p",
    QuestionSet("s", (Question("a", "A?"), Question("b", "B?"), Question("c", "C?"))),
    AnswerTiming(0, 100, 20, 10),
)


def go(state: InterviewState, *happened: Event | str) -> tuple[InterviewState, list[Command]]:
    """Apply events; "said" is the end of what is being said."""
    commands: list[Command] = []
    for event in happened:
        told = UtteranceEnded(state.token) if isinstance(event, str) else event
        state, more = step(state, told)
        commands += more
    return state, commands


ANSWERING, _ = go(InterviewState(PLAN), Begin(), "said")


def test_an_open_answer_may_take_longer_and_the_next_one_not() -> None:
    over, _ = go(ANSWERING, Heard(SoftLimitReached(0, 20)))
    assert over.over_limit
    longer, commands = go(over, Extend(60, "Ada"))
    assert commands == [ExtendAnswer(60)]
    assert (longer.timing.soft_limit, longer.over_limit) == (160, False)
    _, commands = go(longer, Proceed(), "said")
    assert OpenAnswer(1, 1, PLAN.timing) in commands


def test_more_time_may_be_given_before_the_answer_begins_and_during_a_pause() -> None:
    asking, _ = go(InterviewState(PLAN), Begin())
    _, commands = go(asking, Extend(30), Extend(30), "said")
    assert commands == [OpenAnswer(0, 1, AnswerTiming(0, 160, 20, 10))]
    held, _ = go(ANSWERING, Hold("A break."))
    assert go(held, Extend(30))[1] == [ExtendAnswer(30)]


@pytest.mark.parametrize("seconds", [0, -5, 4000])
def test_no_time_and_too_much_mean_nothing(seconds: float) -> None:
    assert go(ANSWERING, Extend(seconds)) == (ANSWERING, [])


def test_arrangements_hold_from_the_next_answer_on_also_after_a_reopened_one() -> None:
    second, _ = go(ANSWERING, Proceed(), "said")
    reopened, _ = go(second, Reopen(0, "noise", "Ada"))
    adjusted, commands = go(reopened, Adjust(1.5, 2.0, "Ada"))
    assert commands == []
    _, commands = go(adjusted, "said", Proceed(), "said")
    opened = [command for command in commands if isinstance(command, OpenAnswer)]
    assert [(each.question, each.timing.soft_limit, each.patience) for each in opened] == [
        (0, 150, 2.0),
        (1, 150, 2.0),
    ]
    assert go(ANSWERING, Adjust(0.5, 1.0)) == (ANSWERING, [])
    assert go(ANSWERING, Adjust(1.0, 0.5)) == (ANSWERING, [])


def test_a_remark_changes_nothing_and_is_kept() -> None:
    assert go(ANSWERING, Remark("The fire alarm rang.", "Ada")) == (
        ANSWERING,
        [KeepRemark("The fire alarm rang.", "Ada")],
    )
    assert go(ANSWERING, Remark("  ")) == (ANSWERING, [])
    ended, _ = go(ANSWERING, Stop())
    assert ended.phase is Phase.ENDED
    assert go(ended, Remark("late")) == (ended, [])


@pytest.mark.parametrize("event", [Extend(60, "a"), Adjust(1.25, 2.0, "a"), Remark("x", "a")])
def test_they_come_back_from_the_journal(event: Event) -> None:
    assert decode(encode(event)) == event


def test_turn_taking_waits_longer_and_a_replay_decides_the_same() -> None:
    chunk, timing = 512, AnswerTiming(0, 1, 1, 1)
    chunks = [(0.9, -20.0)] * 200
    taker = TurnTaker(TurnSettings(), timing)
    made = []
    for number, (probability, level) in enumerate(chunks):
        if number == 40:
            taker.extend(2.0)
        made += taker.hear(probability, chunk, level)
    limits = [each.at for each in made if isinstance(each, SoftLimitReached)]
    assert limits == [16_384, 48_128], "at one second, and anew at three"
    answer = HeardAnswer(
        0, 1, TurnSettings(), timing, chunk, chunks, (Mark(40 * chunk, MarkKind.EXTENDED, 2.0),), (), None
    )
    assert rehear(answer, TurnSettings(), timing) == tuple(made)
    assert rehear(replace(answer, marks=()), TurnSettings(), timing) != tuple(made)


def test_patience_stays_within_what_is_allowed() -> None:
    usual = TurnSettings()
    assert usual.patient(1.0) is usual
    assert usual.patient(2.0).end_silence == 2 * usual.end_silence
    assert usual.patient(1000).end_silence == 60
