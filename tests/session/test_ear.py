"""Listening to an answer with a detector that measures loudness."""

from __future__ import annotations

import numpy as np
import pytest

from interview_desktop.core.hearing import unpacked
from interview_desktop.core.media import MEDIA_RATE, AudioBlock
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.turns import SpeechBegan, TurnEvent, TurnSettings
from interview_desktop.session.ear import GATHERED, Ear
from tests.fakes.speech import FakeDetector

BLOCK = 0.02
OPENED, MACHINE_ENDED = 105.2, 105.0


class Room:
    """What the ear hears, as time passes from 100 s on."""

    def __init__(self) -> None:
        self.kept: list[bytes] = []
        self.ear = Ear(FakeDetector(), self.kept.append)
        self.now = 100.0
        self.decided: list[TurnEvent] = []

    def sound(self, until: float, *, loud: bool) -> None:
        while self.now < until - 1e-6:
            t = np.arange(round(BLOCK * MEDIA_RATE)) / MEDIA_RATE
            samples = ((8000 if loud else 3) * np.sin(2 * np.pi * 500 * t)).astype(np.int16)
            self.ear.hear(AudioBlock(samples.tobytes(), MEDIA_RATE, self.now), self.decided.append)
            self.now += BLOCK

    def open(self) -> float:
        return self.ear.open(TurnSettings(), AnswerTiming(), OPENED, MACHINE_ENDED)


@pytest.mark.parametrize(
    ("began", "reach", "expected"),
    [(103.0, 3.0, 102.8), (104.0, 3.0, 103.8), (102.0, 3.0, 102.0), (103.0, 1.0, 104.0), (105.1, 3.0, 105.0)],
    ids=["early", "a little early", "beyond reach", "a short reach", "after the machine"],
)
def test_a_candidate_who_begins_early_is_heard_from_the_first_word(
    began: float, reach: float, expected: float
) -> None:
    room = Room()
    room.sound(began, loud=False)
    room.sound(MACHINE_ENDED, loud=True)
    assert room.open() == pytest.approx(MACHINE_ENDED)
    room.sound(108.0, loud=True)
    room.ear.close()
    begin, audio = room.ear.harvest(reach)
    assert begin == pytest.approx(expected, abs=0.06)
    assert audio.duration == pytest.approx(108.0 - begin, abs=0.03)


def test_what_was_before_is_no_part_of_an_answer_that_begins_later() -> None:
    room = Room()
    room.sound(104.9, loud=True)  # the machine itself, say
    room.sound(MACHINE_ENDED, loud=False)
    room.open()
    room.sound(107.0, loud=False)
    room.sound(109.0, loud=True)
    room.ear.close()
    begin, _ = room.ear.harvest(3.0)
    assert begin == pytest.approx(MACHINE_ENDED)


def test_every_chunk_that_is_decided_about_is_kept() -> None:
    room = Room()
    room.sound(MACHINE_ENDED, loud=True)
    assert room.kept == []
    room.open()
    room.sound(107.2, loud=False)
    room.sound(108.2, loud=True)
    assert 3.0 / 0.032 - GATHERED < len(room.kept) <= 3.0 / 0.032
    probabilities = [probability for chunk in room.kept for probability, _ in unpacked(chunk)]
    assert room.ear.heard == len(probabilities) * 512
    (began,) = [each for each in room.decided if isinstance(each, SpeechBegan)]
    assert probabilities[began.at // 512] >= 0.5 > probabilities[began.at // 512 - 1]
