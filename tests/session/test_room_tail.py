"""How long a room sounds after the machine."""

from __future__ import annotations

import numpy as np
import pytest

from interview_desktop.core.media import MEDIA_RATE, AudioBlock, VoiceInRoom
from interview_desktop.session.room_tail import LONGEST, MARGIN, REVERBERATION, RoomTail

BLOCK = 0.02
LEAST = 0.2


def heard(
    tail: RoomTail,
    *,
    decay: float,
    voice_db: float = -25.0,
    late: float = 0.0,
    answer_at: float | None = None,
) -> float | None:
    """The machine speaks for 2 s in a room where sound falls by 60 dB in `decay` seconds; what is measured."""
    random = np.random.default_rng(5)
    tail.speaks()
    found = None
    for number in range(round(4.0 / BLOCK)):
        time = number * BLOCK
        if time >= 2.0 and time - BLOCK < 2.0:
            tail.spoken(2.0)
        after = max(0.0, time - 2.0 - late)
        level = 10 ** ((voice_db - 60 * after / decay) / 20) if time >= late else 0.0
        if answer_at is not None and time >= 2.0 + answer_at:
            level += 10 ** (-22 / 20)
        values = random.normal(0.0, 1.0, round(BLOCK * MEDIA_RATE)) * (level + 10 ** (-65 / 20))
        block = AudioBlock((values * 32767).clip(-32767, 32767).astype(np.int16).tobytes(), MEDIA_RATE, time)
        found = tail.hear(block) or found
    return found


@pytest.mark.parametrize(
    ("decay", "late", "expected"), [(0.3, 0.0, 0.17), (0.3, 0.3, 0.47), (0.9, 0.0, 0.51), (0.6, 0.2, 0.54)]
)
def test_it_is_measured(decay: float, late: float, expected: float) -> None:
    tail = RoomTail(LEAST)
    """Until it is as faint as the room, 34 dB below the voice here."""
    found = heard(tail, decay=decay, late=late)
    assert found == pytest.approx(expected + MARGIN, abs=0.05)
    assert tail.seconds == max(LEAST, found or 0.0)
    assert tail.heard


def test_what_the_device_check_measured_holds_from_the_first_question_on() -> None:
    assert RoomTail(LEAST, 0.4).seconds == 0.4
    assert RoomTail(LEAST, 0.1).seconds == LEAST
    assert RoomTail(LEAST, 0.4).heard


def test_with_headphones_there_is_nothing_to_measure() -> None:
    tail = RoomTail(LEAST)
    assert heard(tail, decay=0.3, voice_db=-70.0) is None
    assert (tail.seconds, tail.heard) == (LEAST, False)


def test_a_candidate_who_answers_at_once_is_not_the_room() -> None:
    tail = RoomTail(LEAST)
    assert heard(tail, decay=0.3, answer_at=0.15) is None
    assert tail.seconds == LEAST


def test_the_shortest_of_the_last_utterances_holds() -> None:
    tail = RoomTail(LEAST)
    heard(tail, decay=0.6, late=0.2)
    longer = tail.seconds
    heard(tail, decay=0.6)
    assert LEAST < tail.seconds < longer


def test_the_delay_of_the_voice_is_waited_for() -> None:
    tail = RoomTail(LEAST)
    tail.compared(VoiceInRoom(1.0, True, -10.0, 0.4, 9.0))
    assert tail.seconds == pytest.approx(0.4 + REVERBERATION)
    tail.compared(VoiceInRoom(2.0, True, -10.0, 5.0, 9.0))
    assert tail.seconds == LONGEST
    tail.compared(VoiceInRoom(3.0, False, None, 0.0, 1.0))
    assert tail.seconds == LEAST


def test_without_a_loudspeaker_nothing_is_the_rooms() -> None:
    """Whoever speaks during the question and falls silent with it sounds as a room does."""
    tail = RoomTail(LEAST, 0.4, audible=False)
    assert heard(tail, decay=0.3, late=0.3) is None
    tail.compared(VoiceInRoom(1.0, True, -10.0, 0.4, 9.0))
    assert (tail.seconds, tail.heard) == (LEAST, False)
