"""Files and simulations keep real time."""

import pytest

from interview_desktop.capture.pacing import TOLERANCE, Pace
from tests.fakes.clock import FakeClock


def test_positions_are_as_far_apart_on_the_clock_as_in_the_stream() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    begin = pace.due(0.0)
    assert begin == clock.monotonic()
    assert [pace.due(position) - begin for position in (0.033, 0.1, 2.0)] == pytest.approx([0.033, 0.1, 2.0])


def test_a_stream_that_begins_late_is_due_now() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    assert pace.due(12.0) == clock.monotonic()
    assert pace.due(13.0) == pytest.approx(clock.monotonic() + 1.0)


def test_a_short_delay_is_caught_up() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    begin = pace.due(0.0)
    clock.advance(TOLERANCE - 0.1)
    assert pace.due(0.1) == pytest.approx(begin + 0.1)


def test_a_long_delay_moves_the_time_line_and_rushes_nothing() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    pace.due(0.0)
    now = clock.advance(60.0)
    assert pace.due(0.1) == pytest.approx(now)
    assert pace.due(0.2) == pytest.approx(now + 0.1)
