"""Whose speech it is, and whether a room is still."""

from __future__ import annotations

import pytest

from interview_desktop.core.foreground import Foreground
from interview_desktop.core.stillness import Stillness

CHUNK = 512
SECOND = 16_000 // CHUNK


def hear(foreground: Foreground, level: float, seconds: float, *, speech: bool = True) -> list[bool]:
    """What it says of each chunk of a steady sound."""
    said = []
    for _ in range(round(seconds * SECOND)):
        said.append(foreground.hear(level, CHUNK))
        if said[-1] and speech:
            foreground.learn(CHUNK)
    return said


def test_before_anything_was_said_all_speech_is_the_candidates() -> None:
    assert all(hear(Foreground(15.0), -55.0, 2.0, speech=False))


def test_fainter_speech_is_in_the_background_soon_after_the_candidates() -> None:
    foreground = Foreground(15.0)
    hear(foreground, -25.0, 2.0)
    assert foreground.voice == pytest.approx(-25.0, abs=0.5)
    assert not any(hear(foreground, -43.0, 3.0)[SECOND:])
    assert all(hear(foreground, -28.0, 1.0)[SECOND // 2 :]), "the candidate goes on"


def test_who_speaks_more_quietly_is_still_heard() -> None:
    foreground = Foreground(15.0)
    hear(foreground, -25.0, 2.0)
    assert all(hear(foreground, -37.0, 5.0))


def test_one_bang_is_not_taken_for_a_voice() -> None:
    foreground = Foreground(15.0)
    hear(foreground, -30.0, 2.0)
    hear(foreground, -3.0, 0.03)
    assert foreground.voice == pytest.approx(-30.0, abs=3.5)


def test_without_a_margin_all_speech_is_the_candidates() -> None:
    foreground = Foreground(0.0)
    hear(foreground, -25.0, 2.0)
    assert all(hear(foreground, -80.0, 2.0))


def still(stillness: Stillness, *sounds: tuple[float, float]) -> bool:
    """Whether it has been still for a second after these levels, each for so many seconds."""
    for level, seconds in sounds:
        for _ in range(round(seconds * SECOND)):
            stillness.hear(level, CHUNK)
    return stillness.lasted(1.0)


@pytest.mark.parametrize(
    ("sounds", "expected"),
    [
        ([(-60.0, 2.0)], True),
        ([(-60.0, 2.0), (-30.0, 0.5)], False),
        ([(-60.0, 2.0), (-30.0, 0.5), (-60.0, 0.5)], False),
        ([(-60.0, 2.0), (-30.0, 0.5), (-60.0, 1.5)], True),
        ([(-60.0, 2.0), (-40.0, 12.0)], True),
        ([(-60.0, 1.0), *[(-35.0, 0.1), (-60.0, 0.4)] * 60], False),
        ([(-40.0, 2.0)], True),
    ],
    ids=[
        "a quiet room",
        "sound",
        "just after",
        "a while after",
        "a fan was switched on",
        "typing for long",
        "a loud room",
    ],
)
def test_stillness(sounds: list[tuple[float, float]], expected: bool) -> None:
    assert still(Stillness(15.0), *sounds) is expected


def test_without_levels_it_is_still() -> None:
    assert Stillness(15.0).lasted(10.0)
