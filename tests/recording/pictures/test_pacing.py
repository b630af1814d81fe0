"""Pictures on the grid: nothing lost at the right rate at any phase, and always on the clock."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.recording.pictures.pacing import TOLERANCE, FramePacer, grid_zero

RATES = st.sampled_from([15.0, 24.0, 25.0, 30.0, 60.0])


@given(rate=RATES, phase=st.floats(0, 1), jitter=st.floats(0, 0.3), seed=st.integers(0, 1000))
def test_a_camera_at_the_right_rate_loses_and_repeats_nothing_at_any_phase(
    rate: float, phase: float, jitter: float, seed: int
) -> None:
    chance = random.Random(seed)
    times = [(number + phase + chance.uniform(-jitter, jitter)) / rate + 5.0 for number in range(400)]
    # Whatever error the first frame has stays in the grid: it takes from the tolerance.
    pacer = FramePacer(rate, grid_zero(4.0, times[0], rate))
    paces = [pacer.place(time) for time in times]
    assert all(pace.keep for pace in paces)
    assert sum(pace.repeat for pace in paces[1:]) == 0


@given(true=st.floats(5, 90), rate=RATES, seconds=st.floats(1, 60))
def test_whatever_the_camera_does_the_file_stays_on_the_clock(
    true: float, rate: float, seconds: float
) -> None:
    pacer = FramePacer(rate, 100.0)
    written = 0
    for number in range(int(seconds * true)):
        time = 100.0 + number / true
        pace = pacer.place(time)
        written += pace.repeat + pace.keep
        assert pacer.slots == written
        if pace.keep:
            assert abs(pacer.time_of(written - 1) - time) <= TOLERANCE / rate + 1e-6


def test_a_camera_half_a_per_cent_slow_repeats_just_what_is_missing() -> None:
    pacer = FramePacer(30.0, 0.0)
    paces = [pacer.place(number / 29.5) for number in range(round(29.5 * 60))]
    assert all(pace.keep for pace in paces)
    assert sum(pace.repeat for pace in paces) in (29, 30, 31)


@pytest.mark.parametrize("true", [14.7, 24.0, 24.9, 25.0, 29.5, 30.5, 33.0, 59.94])
def test_pictures_are_shown_neither_early_nor_late_on_average(true: float) -> None:
    pacer, chance = FramePacer(30.0, 0.0), random.Random(1)
    errors = []
    for number in range(round(true * 120)):
        time = number / true + chance.uniform(-0.1, 0.1) / 30
        if pacer.place(time).keep and time > 10:
            errors.append(pacer.time_of(pacer.slots - 1) - time)
    errors.sort()
    assert abs(errors[len(errors) // 2]) < 0.004
    assert max(abs(errors[0]), abs(errors[-1])) < 0.025


def test_a_slow_camera_never_has_a_frame_left_out_for_its_jitter() -> None:
    pacer, chance = FramePacer(30.0, 0.0), random.Random(2)
    paces = [pacer.place(number / 29.5 + chance.uniform(-0.15, 0.15) / 30) for number in range(3000)]
    assert all(pace.keep for pace in paces)


def test_a_camera_at_twice_the_rate_has_every_other_frame_kept() -> None:
    pacer = FramePacer(30.0, 0.0)
    kept = sum(pacer.place(number / 60).keep for number in range(600))
    assert abs(kept - 300) <= 1


def test_a_silent_camera_is_bridged_and_its_late_frames_are_left_out() -> None:
    pacer = FramePacer(30.0, 0.0)
    pacer.place(0.0)
    assert pacer.fill(2.0) == 59
    assert pacer.fill(2.0) == 0
    assert not pacer.place(1.5).keep
    assert pacer.place(2.0).keep
    assert pacer.slots == 61


@given(origin=st.floats(0, 1e5), wait=st.floats(0, 3), rate=RATES)
def test_the_grid_goes_through_the_first_frame_and_begins_within_a_frame_of_the_origin(
    origin: float, wait: float, rate: float
) -> None:
    zero = grid_zero(origin, origin + wait, rate)
    slots = (origin + wait - zero) * rate
    assert origin <= zero < origin + 1 / rate
    assert abs(slots - round(slots)) < 1e-3
