"""What a room sounds like before an interview."""

from __future__ import annotations

from interview_desktop.core.room_sound import LISTENED, NOISY, RoomMeter, RoomSound

STEP = 0.1


def floor(*sounds: tuple[float, float]) -> float | None:
    """What is measured of levels in dBFS, each for some seconds."""
    meter = RoomMeter(STEP)
    for level, seconds in sounds:
        for _ in range(round(seconds / STEP)):
            meter.add(level)
    return meter.floor


def test_nothing_is_said_before_five_seconds_were_heard() -> None:
    assert floor((-60.0, LISTENED - STEP)) is None
    assert floor((-60.0, LISTENED)) == -60.0


def test_the_quietest_five_seconds_count() -> None:
    assert floor((-25.0, 10), (-62.0, 6), (-20.0, 10)) == -62.0


def test_who_speaks_all_the_time_pauses() -> None:
    assert floor(*((-25.0, 0.8), (-58.0, 0.3)) * 10) == -58.0


def test_a_muted_microphone_says_nothing_of_the_room() -> None:
    assert floor((-96.0, 20)) is None
    assert floor((-96.0, 20), (-55.0, 5)) == -55.0


def test_a_room_is_noisy_when_quiet_speech_would_not_stand_out() -> None:
    assert RoomSound(NOISY + 1).noisy
    assert not RoomSound(NOISY - 1).noisy
