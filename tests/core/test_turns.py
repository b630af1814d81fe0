"""Turn-taking by tables, in samples, at the rate of the detector."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from interview_desktop.core.media import SPEECH_RATE
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.turns import (
    AnswerEnded,
    CountdownCancelled,
    CountdownOpened,
    EndReason,
    NudgeDue,
    SoftLimitReached,
    SpeechBegan,
    SpeechGate,
    SpeechPaused,
    TurnEvent,
    TurnSettings,
    TurnTaker,
)

CHUNK = 160
"""10 ms: fine enough to read the rules to a hundredth of a second."""
TOLERANCE = 0.0101
SETTINGS = TurnSettings()
ENDLESS = AnswerTiming(soft_limit=1e6)
SPEECH, SILENCE, BETWEEN = 0.9, 0.1, 0.42
Sound = tuple[float, float]
"""Probability of speech, and for how many seconds."""


def hear(taker: TurnTaker, *sounds: Sound, chunk: int = CHUNK) -> list[TurnEvent]:
    """Let it hear sounds chunk by chunk."""
    events: list[TurnEvent] = []
    for probability, seconds in sounds:
        for _ in range(round(seconds * SPEECH_RATE / chunk)):
            events += taker.hear(probability, chunk)
    return events


def answer(
    *sounds: Sound, settings: TurnSettings = SETTINGS, timing: AnswerTiming = ENDLESS, chunk: int = CHUNK
) -> list[TurnEvent]:
    """What a new turn-taker decides about sounds."""
    return hear(TurnTaker(settings, timing), *sounds, chunk=chunk)


def moments(events: list[TurnEvent], kind: type[TurnEvent]) -> list[float]:
    """When decisions of one kind were made, in seconds."""
    return [event.at / SPEECH_RATE for event in events if isinstance(event, kind)]


def near(*seconds: float) -> object:
    """Within one chunk."""
    return pytest.approx(list(seconds), abs=TOLERANCE)


# --- the gate -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sounds", "began", "paused"),
    [
        ([(SPEECH, 0.09), (SILENCE, 1)], [], []),
        ([(SILENCE, 1), (SPEECH, 0.1), (SILENCE, 0.24)], [1.0], []),
        ([(SILENCE, 1), (SPEECH, 1), (SILENCE, 0.25)], [1.0], [2.0]),
        ([(SPEECH, 1), (SILENCE, 0.2), (SPEECH, 1), (SILENCE, 1)], [0.0], [2.2]),
        ([(SPEECH, 0.05), (SILENCE, 0.01), (SPEECH, 0.05), (SILENCE, 1)], [], []),
        ([(BETWEEN, 2)], [], []),
        ([(SPEECH, 1), (BETWEEN, 5), (SILENCE, 1)], [0.0], [6.0]),
        ([(SPEECH, 1), (SILENCE, 0.2), (BETWEEN, 0.01), (SILENCE, 0.2)], [0.0], []),
        ([(0.5, 1)], [0.0], []),
        ([(SPEECH, 1), (0.35, 5)], [0.0], []),
    ],
    ids=[
        "a click is not speech",
        "onset",
        "release",
        "a gap inside a word",
        "two clicks are not speech",
        "between the thresholds, silence stays silence",
        "between the thresholds, speech stays speech",
        "a doubtful chunk begins the release anew",
        "the speech threshold itself is speech",
        "the silence threshold itself is not silence",
    ],
)
def test_the_gate(sounds: list[Sound], began: list[float], paused: list[float]) -> None:
    events = answer(*sounds)
    assert (moments(events, SpeechBegan), moments(events, SpeechPaused)) == (near(*began), near(*paused))


def test_the_gate_says_how_much_belongs_to_the_new_state() -> None:
    gate = SpeechGate(SETTINGS)
    assert [gate.hear(SPEECH, 512) for _ in range(4)] == [None, None, None, 2048]
    assert gate.speaking and gate.doubt == 0
    assert gate.hear(SILENCE, 512) is None
    assert (gate.doubt, gate.quiet) == (512, False)


# --- the countdown ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("speech", "opens"), [(0.2, 6.0), (4.9, 6.0), (5.0, 3.5), (60.0, 3.5)], ids=lambda value: f"{value} s"
)
def test_the_countdown_opens_after_a_silence_that_fits_the_answer(speech: float, opens: float) -> None:
    events = answer((SILENCE, 2), (SPEECH, speech), (SILENCE, 20))
    assert moments(events, CountdownOpened) == near(2 + speech + opens)
    assert moments(events, AnswerEnded) == near(2 + speech + opens + 4)
    assert events[-1] == AnswerEnded(events[-1].at, EndReason.SILENCE)


def test_speech_counts_without_its_pauses() -> None:
    events = answer((SPEECH, 3), (SILENCE, 3), (SPEECH, 1.9), (SILENCE, 5.9))
    assert moments(events, CountdownOpened) == []
    events = answer((SPEECH, 3), (SILENCE, 3), (SPEECH, 2.1), (SILENCE, 5.9))
    assert moments(events, CountdownOpened) == near(3 + 3 + 2.1 + 3.5)


@pytest.mark.parametrize("pause", [0.3, 1.0, 2.0, 3.0, 3.4])
def test_a_pause_for_thought_opens_nothing(pause: float) -> None:
    events = answer((SPEECH, 6), *[(SILENCE, pause), (SPEECH, 1)] * 10)
    assert moments(events, CountdownOpened) == []


@pytest.mark.parametrize("sound", [0.05, 0.1, 0.15, 0.2, 0.29])
def test_a_cough_does_not_cancel_the_countdown(sound: float) -> None:
    events = answer((SPEECH, 6), (SILENCE, 4.5), (SPEECH, sound), (SILENCE, 10))
    assert moments(events, CountdownCancelled) == []
    assert moments(events, AnswerEnded) == near(6 + 3.5 + 4)


def test_a_cough_at_the_end_of_the_countdown_is_waited_for() -> None:
    events = answer((SPEECH, 6), (SILENCE, 7.35), (SPEECH, 0.2), (SILENCE, 10))
    assert moments(events, AnswerEnded) == near(6 + 7.35 + 0.2 + 0.25)


@pytest.mark.parametrize("silence", [3.6, 5.0, 7.0, 7.45])
def test_speech_cancels_the_countdown(silence: float) -> None:
    events = answer((SPEECH, 6), (SILENCE, silence), (SPEECH, 1), (SILENCE, 20))
    assert moments(events, CountdownCancelled) == near(6 + silence + 0.3)
    assert moments(events, CountdownOpened) == near(9.5, 6 + silence + 1 + 3.5)
    assert len(moments(events, AnswerEnded)) == 1


def test_nobody_is_cut_off_at_the_first_syllable() -> None:
    events = answer((SPEECH, 6), (SILENCE, 7.49), (SPEECH, 3))
    assert moments(events, AnswerEnded) == []
    assert moments(events, CountdownCancelled) == near(6 + 7.49 + 0.3)


def test_the_countdown_does_not_open_on_a_first_syllable() -> None:
    assert moments(answer((SPEECH, 6), (SILENCE, 3.49), (SPEECH, 3)), CountdownOpened) == []


def test_keep_going_closes_the_countdown_and_silence_counts_afresh() -> None:
    taker = TurnTaker(SETTINGS, ENDLESS)
    assert moments(hear(taker, (SPEECH, 6), (SILENCE, 5)), CountdownOpened)
    assert taker.keep_going() == [CountdownCancelled(11 * SPEECH_RATE)]
    assert taker.keep_going() == []
    assert moments(hear(taker, (SILENCE, 20)), CountdownOpened) == near(11 + 3.5)


def test_a_pause_of_the_interview_closes_the_countdown() -> None:
    taker = TurnTaker(SETTINGS, ENDLESS)
    hear(taker, (SPEECH, 6), (SILENCE, 7))
    taker.silence_afresh()
    events = hear(taker, (SILENCE, 20))
    assert moments(events, CountdownOpened) == near(13 + 3.5)
    assert moments(events, AnswerEnded) == near(13 + 3.5 + 4)


def test_without_a_countdown_the_answer_ends_at_once() -> None:
    events = answer((SPEECH, 6), (SILENCE, 20), settings=replace(SETTINGS, countdown=0.0))
    assert moments(events, CountdownOpened) == []
    assert moments(events, AnswerEnded) == near(9.5)


# --- nudges -------------------------------------------------------------------------------------------------


def test_nudges_come_after_silence_and_then_at_longer_intervals() -> None:
    events = answer((SILENCE, 60))
    assert moments(events, NudgeDue) == near(12, 27, 42, 57)
    assert [event.number for event in events if isinstance(event, NudgeDue)] == [1, 2, 3, 4]
    assert moments(events, CountdownOpened) == moments(events, AnswerEnded) == []


def test_the_first_nudge_counts_from_the_end_of_the_machines_speech() -> None:
    taker = TurnTaker(SETTINGS, ENDLESS, silent_before=round(0.5 * SPEECH_RATE))
    assert moments(hear(taker, (SILENCE, 40)), NudgeDue) == near(11.5, 26.5)


def test_the_machine_speaking_puts_the_next_nudge_off() -> None:
    taker = TurnTaker(SETTINGS, ENDLESS)
    assert moments(hear(taker, (SILENCE, 14)), NudgeDue) == near(12)
    taker.silence_afresh()
    assert moments(hear(taker, (SILENCE, 20)), NudgeDue) == near(14 + 15)


def test_whoever_has_begun_is_not_nudged() -> None:
    assert moments(answer((SILENCE, 11), (SPEECH, 0.2), (SILENCE, 5.5)), NudgeDue) == []


def test_whoever_begins_just_now_is_not_nudged() -> None:
    assert moments(answer((SILENCE, 11.95), (SPEECH, 3)), NudgeDue) == []


def test_nudging_can_be_turned_off() -> None:
    assert answer((SILENCE, 60), settings=replace(SETTINGS, nudge_after=0.0)) == []


def levelled(taker: TurnTaker, *sounds: tuple[float, float, float]) -> list[TurnEvent]:
    """Let it hear probability, level and seconds."""
    events: list[TurnEvent] = []
    for probability, level, seconds in sounds:
        for _ in range(round(seconds * SPEECH_RATE / CHUNK)):
            events += taker.hear(probability, CHUNK, level)
    return events


def test_a_nudge_waits_while_there_is_sound() -> None:
    events = levelled(
        TurnTaker(SETTINGS, ENDLESS), (SILENCE, -60, 10), (SILENCE, -30, 3.5), (SILENCE, -60, 5)
    )
    assert moments(events, NudgeDue) == near(10 + 3.5 + 1.0)


def test_a_measured_room_tells_sound_from_the_first_chunk_on() -> None:
    """Somebody types when listening begins: without the measurement their noise is taken for the room."""
    typing = ((SILENCE, -35, 12.5), (SILENCE, -60, 5))
    settings = replace(SETTINGS, sound_margin=6.0)
    assert moments(levelled(TurnTaker(settings, ENDLESS), *typing), NudgeDue) == near(12)
    measured = TurnTaker(settings, ENDLESS, floor=-68.0)
    assert moments(levelled(measured, *typing), NudgeDue) == near(12.5 + 1.0)


def test_a_cough_or_a_chair_is_no_answer() -> None:
    """It neither opens the countdown on who has not begun, nor stops the nudges for good."""
    events = answer((SILENCE, 5), (SPEECH, 0.15), (SILENCE, 10))
    assert moments(events, CountdownOpened) == []
    assert moments(events, NudgeDue) == near(12)


def test_the_shortest_answer_is_one() -> None:
    assert moments(answer((SILENCE, 5), (SPEECH, 0.25), (SILENCE, 10)), CountdownOpened) == near(5.25 + 6)


def test_somebody_in_the_background_does_not_keep_an_answer_open() -> None:
    taker = TurnTaker(SETTINGS, ENDLESS)
    events = levelled(taker, (SPEECH, -25, 8), (SPEECH, -45, 20))
    assert moments(events, CountdownOpened) == [pytest.approx(11.5, abs=0.5)]
    assert isinstance(events[-1], AnswerEnded)


def test_speech_at_once_may_have_been_going_on_before() -> None:
    for silence, expected in ((0.0, True), (0.1, True), (0.5, False)):
        taker = TurnTaker(SETTINGS, ENDLESS)
        hear(taker, (SILENCE, silence), (SPEECH, 1))
        assert taker.spoke_at_once(0.2) is expected


# --- limits -------------------------------------------------------------------------------------------------

LIMITED = AnswerTiming(soft_limit=20.0, overrun=5.0, grace=10.0)


@pytest.mark.parametrize(
    ("sounds", "ends"),
    [
        ([(SPEECH, 60)], 35.0),
        ([(SPEECH, 27), (SILENCE, 10)], 27.7),
        ([(SPEECH, 24), (SILENCE, 10)], 25.0),
        ([(SPEECH, 26), (SILENCE, 0.6), (SPEECH, 2), (SILENCE, 5)], 29.3),
        ([(SPEECH, 26), (SILENCE, 0.69), (SPEECH, 0.05), (SILENCE, 5)], 26.74),
        ([(SILENCE, 60)], 25.0),
        ([(SPEECH, 20.5), (SILENCE, 10)], 25.0),
    ],
    ids=[
        "speaking on: only the last limit ends it",
        "the next pause ends it",
        "a pause that is there already",
        "a short pause does not",
        "not at a first syllable",
        "nothing said at all",
        "while the countdown is open",
    ],
)
def test_limits(sounds: list[Sound], ends: float) -> None:
    events = answer(*sounds, timing=LIMITED, settings=replace(SETTINGS, nudge_after=0.0))
    soft = [event for event in events if isinstance(event, SoftLimitReached)]
    assert soft == [SoftLimitReached(20 * SPEECH_RATE, 5.0)]
    assert moments(events, AnswerEnded) == near(ends)
    assert events[-1] == AnswerEnded(events[-1].at, EndReason.HARD_LIMIT)


def test_time_in_which_nothing_is_heard_does_not_count() -> None:
    """Suspended listening is simply not heard: time is samples."""
    taker = TurnTaker(SETTINGS, LIMITED)
    hear(taker, (SPEECH, 19))
    taker.silence_afresh()
    assert hear(taker, (SPEECH, 0.9)) == []


# --- the end ------------------------------------------------------------------------------------------------


def test_nothing_follows_the_end() -> None:
    taker = TurnTaker(SETTINGS, ENDLESS)
    hear(taker, (SPEECH, 6), (SILENCE, 4))
    assert taker.end(EndReason.DONE) == [AnswerEnded(10 * SPEECH_RATE, EndReason.DONE)]
    assert taker.end(EndReason.DONE) == taker.keep_going() == hear(taker, (SPEECH, 60)) == []
    assert taker.heard == 10 * SPEECH_RATE


def test_what_was_heard_and_said_is_counted() -> None:
    taker = TurnTaker(SETTINGS, ENDLESS)
    hear(taker, (SILENCE, 1), (SPEECH, 2))
    assert (taker.heard, taker.speech, taker.speaking) == (3 * SPEECH_RATE, 2 * SPEECH_RATE, True)
    hear(taker, (SILENCE, 0.2))
    assert taker.speech == 2 * SPEECH_RATE, "the silence that may be a pause is no speech"
    hear(taker, (SILENCE, 1))
    assert (taker.speech, taker.speaking) == (2 * SPEECH_RATE, False)


# --- whatever is heard --------------------------------------------------------------------------------------

SOUNDS = st.lists(
    st.tuples(
        st.sampled_from([SPEECH, SILENCE, BETWEEN]), st.sampled_from([0.05, 0.2, 0.5, 1.0, 3.0, 5.0, 8.0])
    ),
    max_size=12,
)
TIMINGS = st.sampled_from([ENDLESS, LIMITED])


@given(SOUNDS, TIMINGS)
def test_decisions_are_in_order_and_fit_together(sounds: list[Sound], timing: AnswerTiming) -> None:
    events = answer(*sounds, timing=timing)
    speaking = counting = ended = False
    last = 0
    for event in events:
        assert not ended, "something follows the end"
        match event:
            case SpeechBegan() | SpeechPaused():
                assert speaking is isinstance(event, SpeechPaused)
                speaking = not speaking
            case CountdownOpened():
                assert not counting and not speaking
                counting = True
            case CountdownCancelled():
                assert counting
                counting = False
            case NudgeDue():
                assert not speaking and not counting
            case AnswerEnded(reason=EndReason.SILENCE):
                assert counting and not speaking
            case AnswerEnded():
                assert event.at >= 25 * SPEECH_RATE
        ended = isinstance(event, AnswerEnded)
        # Speech and pauses are dated back to where they began.
        if not isinstance(event, SpeechBegan | SpeechPaused):
            assert event.at >= last
            last = event.at


@given(st.lists(st.floats(0, 1), max_size=2000), TIMINGS)
def test_no_answer_ends_in_a_chunk_of_speech_except_at_the_last_limit(
    probabilities: list[float], timing: AnswerTiming
) -> None:
    # Chunks of 50 ms, so that the lists are long enough for the limits.
    taker = TurnTaker(SETTINGS, timing)
    for probability in probabilities:
        for event in taker.hear(probability, 800):
            if isinstance(event, AnswerEnded) and event.at < 35 * SPEECH_RATE:
                assert probability < SETTINGS.speech_probability
                assert not taker.speaking


@given(SOUNDS, TIMINGS, st.sampled_from([320, 480, 512]))
def test_decisions_do_not_depend_on_the_size_of_chunks(
    sounds: list[Sound], timing: AnswerTiming, size: int
) -> None:
    """Sounds that last a whole number of every chunk (0.48 s), so that each hears exactly the same."""
    whole = [(probability, max(1, round(seconds / 0.48)) * 0.48) for probability, seconds in sounds]
    fine = answer(*whole, timing=timing, chunk=32)
    # Where two decisions, or a decision and a limit, fall into one chunk, the later one may rightly go missing.
    limits = [timing.soft_limit, timing.overrun, timing.grace]
    moments = sorted(
        {event.at // 32 * 32 for event in fine if not isinstance(event, SpeechBegan | SpeechPaused)}
        | {round(sum(limits[: count + 1]) * SPEECH_RATE) // 32 * 32 for count in range(len(limits))}
    )
    assume(all(later - sooner > 2 * size for sooner, later in pairwise(moments)))
    coarse = answer(*whole, timing=timing, chunk=size)
    assert [type(event) for event in coarse] == [type(event) for event in fine]
    for one, other in zip(fine, coarse, strict=True):
        # The opening of a countdown and its end are each rounded up to a chunk.
        assert abs(one.at - other.at) <= (2 * size if isinstance(one, AnswerEnded) else size)
