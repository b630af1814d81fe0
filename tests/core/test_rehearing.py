"""Turn-taking once more over what was heard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.core.media import SPEECH_RATE
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.rehearing import HeardAnswer, Mark, MarkKind, compare, rehear
from interview_desktop.core.turns import AnswerEnded, EndReason, TurnEvent, TurnSettings, TurnTaker

CHUNK = 512
SETTINGS, TIMING = TurnSettings(), AnswerTiming(soft_limit=60.0, overrun=5.0, grace=5.0)
SPEECH, SILENCE = (0.9, -25.0), (0.05, -60.0)
Sound = tuple[tuple[float, float], float]


GIVEN_S = 30.0
"""How much time staff give."""


def lived(
    *sounds: Sound,
    marks: dict[int, MarkKind] | None = None,
    settings: TurnSettings = SETTINGS,
    floor: float | None = None,
) -> HeardAnswer:
    """An answer as a session has it: decided while it is heard."""
    taker = TurnTaker(settings, TIMING, floor=floor)
    chunks = [sound for sound, seconds in sounds for _ in range(round(seconds * SPEECH_RATE / CHUNK))]
    decisions: list[TurnEvent] = []
    heard: list[tuple[float, float]] = []
    happened: list[Mark] = []
    for number, chunk in enumerate(chunks):
        kind = (marks or {}).get(number)
        if kind is not None:
            happened.append(Mark(taker.heard, kind, GIVEN_S))
            match kind:
                case MarkKind.KEPT:
                    decisions += taker.keep_going()
                case MarkKind.RESUMED:
                    taker.silence_afresh()
                case MarkKind.EXTENDED:
                    taker.extend(GIVEN_S)
        if taker.ended:
            break
        heard.append(chunk)
        decisions += taker.hear(chunk[0], CHUNK, chunk[1])
    return HeardAnswer(
        0,
        1,
        settings,
        TIMING,
        CHUNK,
        tuple(heard),
        tuple(happened),
        tuple(decisions),
        taker.heard,
        "silence",
        floor=floor,
    )


SOUNDS = st.lists(
    st.tuples(
        st.tuples(st.sampled_from([0.0, 0.3, 0.45, 0.7, 1.0]), st.sampled_from([-70.0, -45.0, -30.0, -20.0])),
        st.sampled_from([0.1, 0.4, 1.0, 3.0, 7.0, 13.0]),
    ),
    max_size=12,
)
MARKS = st.dictionaries(st.integers(0, 1500), st.sampled_from(MarkKind), max_size=5)


@given(SOUNDS, MARKS, st.sampled_from([None, -70.0, -40.0]))
def test_under_its_own_constants_the_decisions_are_those_that_were_made(
    sounds: list[Sound], marks: dict[int, MarkKind], floor: float | None
) -> None:
    answer = lived(*sounds, marks=marks, floor=floor)
    assert rehear(answer, SETTINGS, TIMING) == answer.decisions
    same = compare(answer, SETTINGS, TIMING)
    assert (same.identical, same.cut, same.saved) == (True, False, 0.0)


@given(SOUNDS, MARKS, st.floats(0.5, 8.0))
def test_a_cut_answer_saves_nothing(sounds: list[Sound], marks: dict[int, MarkKind], silence: float) -> None:
    other = replace(SETTINGS, end_silence=silence, short_end_silence=silence, countdown=0.0)
    found = compare(lived(*sounds, marks=marks), other, TIMING)
    assert not (found.cut and found.saved)


def test_shorter_silence_saves_time() -> None:
    answer = lived((SPEECH, 8.0), (SILENCE, 20.0))
    found = compare(answer, replace(SETTINGS, end_silence=2.0), TIMING)
    assert (found.cut, found.saved) == (False, pytest.approx(1.5, abs=0.04))


def test_too_short_a_silence_cuts() -> None:
    answer = lived((SPEECH, 8.0), (SILENCE, 3.0), (SPEECH, 4.0), (SILENCE, 20.0))
    found = compare(answer, replace(SETTINGS, end_silence=1.0, countdown=1.0), TIMING)
    assert (found.cut, found.saved) == (True, 0.0)


def test_a_word_that_the_countdown_would_not_have_heard_is_no_cut() -> None:
    answer = lived((SPEECH, 8.0), (SILENCE, 3.0), (SPEECH, 0.2), (SILENCE, 20.0))
    assert not compare(answer, replace(SETTINGS, end_silence=1.0, countdown=1.0), TIMING).cut


def test_longer_silence_is_waited_for_beyond_what_was_heard() -> None:
    answer = lived((SPEECH, 8.0), (SILENCE, 20.0))
    found = compare(answer, replace(SETTINGS, end_silence=10.0), TIMING)
    assert found.saved == -found.assumed == pytest.approx(-6.5, abs=0.04)
    assert isinstance(found.decisions[-1], AnswerEnded)


def test_an_answer_that_a_person_ended_is_not_continued() -> None:
    answer = replace(lived((SPEECH, 8.0), (SILENCE, 1.0)), reason=EndReason.DONE.value)
    found = compare(answer, replace(SETTINGS, end_silence=10.0), TIMING)
    assert (found.saved, found.assumed, found.identical) == (0.0, 0.0, True)
