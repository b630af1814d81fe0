from __future__ import annotations

import pytest

from interview_desktop.core.models import AnswerTiming
from interview_desktop.gui.times import AnswerClock, Ring, Tone, duration_words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (9.6, "0:10"), (60, "1:00"), (179.4, "2:59"), (3661, "1:01:01")]
)
def test_durations_read_like_a_clock(seconds: float, words: str) -> None:
    assert duration_words(seconds) == words


def test_a_ring_never_shows_less_than_nothing_or_more_than_all() -> None:
    ring = Ring(10, 110, Tone.CALM, "left")
    assert [ring.left(now) for now in (90, 100, 104, 111)] == [10, 10, 6, 0]


def test_answer_time_stands_still_while_nobody_listens() -> None:
    clock = AnswerClock(AnswerTiming(soft_limit=100, overrun=20), 50)
    assert clock.ring("left").left(60) == 90
    clock.run(60, running=False)
    assert clock.ring("left").left(500) == 90
    clock.run(500, running=True)
    assert clock.ring("left").left(510) == 80
    assert not clock.over(589)
    assert clock.over(590)
    assert clock.overrun_ring("extra time").left(595) == 15
