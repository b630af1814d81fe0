"""When an encoder counts as too slow, and what goes on in its place."""

from __future__ import annotations

import pytest

from interview_desktop.recording.encoding.load import LoadLimits, LoadWatch, lighter
from interview_desktop.recording.encoding.video_coding import VideoCoding

RATE = 30.0


def overloaded_at(speed: float, waiting: float = 0.3, seconds: float = 10.0) -> float | None:
    """When an encoder of a constant speed counts as overloaded, seconds from its beginning."""
    watch = LoadWatch(RATE, LoadLimits())
    for step in range(round(seconds * 10)):
        at = step / 10
        watch.look(at, int(at * speed * RATE), waiting + max(0.0, at * (1 - speed)))
        if watch.overloaded:
            return at
    return None


@pytest.mark.parametrize("speed", [1.0, 1.5])
def test_an_encoder_that_keeps_up_is_left_alone(speed: float) -> None:
    assert overloaded_at(speed) is None


@pytest.mark.parametrize(("speed", "waiting"), [(0.9, 0.75), (0.8, 0.8), (0.5, 1.35)])
def test_a_slow_encoder_is_noticed_while_little_waits(speed: float, waiting: float) -> None:
    at = overloaded_at(speed)
    assert at is not None
    assert 0.3 + at * (1 - speed) <= waiting


def test_what_waited_and_becomes_less_is_no_overload() -> None:
    assert overloaded_at(1.2, waiting=1.0) is None


def test_a_short_hiccup_is_no_overload() -> None:
    watch = LoadWatch(RATE, LoadLimits())
    for step in range(100):
        hiccup = 5.0 <= step / 10 < 5.3
        watch.look(step / 10, 3 * step - (10 if hiccup else 0), 0.9 if hiccup else 0.3)
        assert not watch.overloaded


def test_after_a_change_nothing_is_judged_for_a_while() -> None:
    watch = LoadWatch(RATE, LoadLimits(waiting=0.5, lasting=0.0, settling=3.0))
    watch.look(0.0, 0, 0.0)
    watch.look(4.0, 10, 2.0)
    assert watch.overloaded
    watch.settle(4.0)
    for at in (4.0, 5.0, 6.9):
        watch.look(at, 10, 2.0)
        assert not watch.overloaded
    watch.look(7.0, 10, 2.0)
    assert watch.overloaded


@pytest.mark.parametrize(
    ("coding", "speed", "expected"),
    [
        (VideoCoding(preset="superfast"), 0.95, VideoCoding(preset="ultrafast")),
        (VideoCoding(preset="veryfast"), 0.7, VideoCoding(preset="ultrafast")),
        (VideoCoding(preset="veryfast"), 0.2, VideoCoding(preset="ultrafast", step=2)),
        (VideoCoding(preset="medium"), 0.9, VideoCoding(preset="veryfast")),
        (VideoCoding(preset="ultrafast"), 0.95, VideoCoding(preset="ultrafast", step=2)),
        (VideoCoding(preset="ultrafast", step=2), 0.5, None),
        (VideoCoding("h264_qsv"), 0.9, VideoCoding("h264_qsv", step=2)),
        (VideoCoding("h264_qsv", step=2), 0.9, None),
        (VideoCoding(preset="veryfast"), None, VideoCoding(preset="ultrafast")),
    ],
)
def test_the_finest_encoder_that_should_keep_up_goes_on(
    coding: VideoCoding, speed: float | None, expected: VideoCoding | None
) -> None:
    assert lighter(coding, speed) == expected
