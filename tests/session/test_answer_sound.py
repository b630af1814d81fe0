"""The sound of an answer on its own time line."""

from __future__ import annotations

import numpy as np
import pytest

from interview_desktop.core.errors import BugError
from interview_desktop.core.media import SPEECH_RATE
from interview_desktop.session.answer_sound import KEPT, AnswerSound

BLOCK = 0.02
T0 = 1000.0


def piece(value: int, seconds: float = BLOCK) -> bytes:
    return np.full(round(seconds * SPEECH_RATE), value, np.int16).tobytes()


def heard(sound: AnswerSound, start: float, end: float, value: int = 7, jitter: float = 0.0) -> None:
    for number in range(round((end - start) / BLOCK)):
        sound.add(start + number * BLOCK + (jitter if number % 2 else 0.0), piece(value))


def values(sound: AnswerSound) -> np.ndarray:
    return np.frombuffer(sound.harvest()[1].samples, np.int16)


def seconds(count: float) -> int:
    return round(count * SPEECH_RATE)


def test_an_answer_may_begin_in_the_recent_past() -> None:
    sound = AnswerSound()
    heard(sound, T0, T0 + 3.0)
    sound.begin(T0 + 2.51)
    heard(sound, T0 + 3.0, T0 + 4.0)
    line = values(sound)
    assert len(line) == pytest.approx(seconds(1.49), abs=1)
    assert (line == 7).all()


def test_jitter_of_the_time_stamps_does_not_tear_the_sound() -> None:
    sound = AnswerSound()
    sound.begin(T0)
    heard(sound, T0, T0 + 2.0, jitter=0.015)
    line = values(sound)
    assert len(line) == seconds(2.0)
    assert (line == 7).all()


def test_a_gap_becomes_silence_of_the_same_length() -> None:
    sound = AnswerSound()
    sound.begin(T0)
    heard(sound, T0, T0 + 1.0, 7)
    heard(sound, T0 + 6.0, T0 + 7.0, 9)
    line = values(sound)
    assert len(line) == pytest.approx(seconds(7.0), abs=2)
    assert (line[: seconds(1.0)] == 7).all()
    assert (line[seconds(1.0) : seconds(6.0) - 2] == 0).all()
    assert (line[seconds(6.0) + 2 :] == 9).all()


def test_what_is_said_while_listening_is_suspended_is_silenced() -> None:
    sound = AnswerSound()
    sound.begin(T0)
    heard(sound, T0, T0 + 1.0)
    sound.silence_from(T0 + 1.0)
    heard(sound, T0 + 1.0, T0 + 3.0, 9)
    sound.sound_from(T0 + 3.0)
    heard(sound, T0 + 3.0, T0 + 4.0)
    line = values(sound)
    assert len(line) == seconds(4.0)
    assert (line != 9).all()
    assert (line == 7).sum() == pytest.approx(seconds(2.0), abs=2)


def test_an_answer_that_ends_suspended_has_nothing_of_the_suspension() -> None:
    sound = AnswerSound()
    sound.begin(T0)
    heard(sound, T0, T0 + 1.0)
    sound.silence_from(T0 + 1.0)
    heard(sound, T0 + 1.0, T0 + 2.0, 9)
    assert (values(sound) != 9).all()


def test_a_piece_that_overlaps_what_is_there_is_cut() -> None:
    sound = AnswerSound()
    sound.begin(T0)
    sound.add(T0, piece(7, 1.0))
    sound.add(T0 + 0.5, piece(9, 1.0))
    line = values(sound)
    assert len(line) == seconds(1.5)
    assert (line[: seconds(1.0)] == 7).all()


def test_little_is_kept_while_nobody_answers() -> None:
    sound = AnswerSound()
    heard(sound, T0, T0 + 60.0)
    sound.begin(T0 + 60.0 - 30.0)
    assert len(values(sound)) <= seconds(30.0 + KEPT)
    assert sum(len(each) for _, each in sound._pieces) <= 2 * seconds(KEPT + 2 * BLOCK)


def test_nothing_can_be_harvested_twice() -> None:
    sound = AnswerSound()
    sound.begin(T0)
    sound.harvest()
    with pytest.raises(BugError):
        sound.harvest()
