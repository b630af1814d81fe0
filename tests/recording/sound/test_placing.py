"""Sound on the clock: jitter is absorbed, gaps are found, drift is corrected, and nothing is ever out of order."""

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.recording.sound.placing import TOLERANCE, Placed, SamplePlacer
from interview_desktop.recording.sound.stretching import SoxrStretcher

RATE = 48_000
BLOCK = 480


def blocks(count: int, value: int = 1) -> list[np.ndarray]:
    return [np.full(BLOCK, value, np.int16)] * count


def assert_in_order(placed: list[Placed]) -> None:
    end = 0
    for piece in placed:
        assert piece.first >= end
        end = piece.end


@given(jitter=st.floats(0, 0.03), seed=st.integers(0, 100))
def test_late_time_stamps_do_not_move_samples(jitter: float, seed: int) -> None:
    chance, placer = random.Random(seed), SamplePlacer(RATE)
    placer.add(blocks(1)[0], 1.0)
    for number in range(1, 300):
        placer.add(blocks(1)[0], 1.0 + number * BLOCK / RATE + chance.uniform(0, jitter))
    placer.flush()
    placed = placer.take()
    assert placed[0].first == RATE
    assert sum(len(piece.samples) for piece in placed) == 300 * BLOCK
    assert placed[-1].end == RATE + 300 * BLOCK
    assert placer.take_discontinuities() == []


def test_one_block_stamped_very_late_does_not_open_a_gap() -> None:
    placer = SamplePlacer(RATE)
    for number in range(100):
        placer.add(blocks(1)[0], number * BLOCK / RATE + (0.3 if number == 50 else 0.0))
    placer.flush()
    assert placer.take()[-1].end == 100 * BLOCK
    assert placer.take_discontinuities() == []


@given(gap=st.floats(0.05, 20.0), before=st.integers(1, 50))
def test_missing_sound_leaves_its_time_free_and_is_reported(gap: float, before: int) -> None:
    placer = SamplePlacer(RATE)
    for number in range(before):
        placer.add(blocks(1)[0], number * BLOCK / RATE)
    for number in range(50):
        placer.add(blocks(1)[0], (before + number) * BLOCK / RATE + gap)
    placer.flush()
    placed = placer.take()
    assert_in_order(placed)
    assert placed[-1].end == pytest.approx((before + 50) * BLOCK + gap * RATE, abs=2)
    (found,) = placer.take_discontinuities()
    assert found.seconds == pytest.approx(gap, abs=1e-4)
    assert found.start == pytest.approx(before * BLOCK / RATE, abs=1e-4)


@given(times=st.lists(st.floats(0, 5), min_size=1, max_size=60))
def test_any_block_times_give_sound_in_order_without_overlap(times: list[float]) -> None:
    placer = SamplePlacer(RATE, SoxrStretcher(RATE))
    for time in times:
        placer.add(blocks(1)[0], time)
    placer.flush()
    assert_in_order(placer.take())


def test_sound_that_came_twice_is_left_out_once() -> None:
    placer = SamplePlacer(RATE)
    for number in range(100):
        placer.add(blocks(1)[0], number * BLOCK / RATE)
    for number in range(80, 200):
        placer.add(blocks(1, 2)[0], number * BLOCK / RATE)
    placer.flush()
    placed = placer.take()
    assert_in_order(placed)
    assert placed[-1].end == 200 * BLOCK
    assert sum(len(piece.samples) for piece in placed) == 200 * BLOCK
    (found,) = placer.take_discontinuities()
    assert found.seconds == pytest.approx(-0.2, abs=1e-4)


@pytest.mark.parametrize("ppm", [-300, -50, 0, 200, 400])
def test_a_wrong_sample_clock_is_learned_and_stays_within_tolerance(ppm: int) -> None:
    chance, true = random.Random(1), RATE * (1 + ppm * 1e-6)
    placer = SamplePlacer(RATE, SoxrStretcher(RATE))
    worst = late = 0.0
    seconds = 600
    for number in range(seconds * RATE // BLOCK):
        time = number * BLOCK / true
        placer.add(blocks(1)[0], time + chance.uniform(0, 0.005))
        error = abs(placer.end - (number + 1) * BLOCK / true)
        worst = max(worst, error)
        late = error if time > seconds - 10 else late
    placer.flush()
    assert placer.take_discontinuities() == []
    assert worst < 0.02 < TOLERANCE
    assert late < 0.006
    assert placer.servo.drift * 1e6 == pytest.approx(ppm, abs=40)
    placed = placer.take()
    assert_in_order(placed)
    assert placed[-1].end == pytest.approx(seconds * RATE * (1 - ppm * 1e-6), abs=RATE * 0.01)


def stretched(tone: np.ndarray, ratio: float) -> np.ndarray:
    stretcher = SoxrStretcher(RATE)
    parts = [stretcher.feed(tone[at : at + BLOCK], ratio) for at in range(0, len(tone), BLOCK)]
    return np.concatenate([*parts, stretcher.flush()])


def fitted(samples: np.ndarray, hertz: float) -> tuple[float, float, float]:
    """Amplitude and phase of the sine in samples, and the largest deviation from it; edges left out."""
    middle = samples[500:-500].astype(float)
    angle = 2 * np.pi * hertz * (np.arange(len(samples))[500:-500]) / RATE
    basis = np.stack([np.sin(angle), np.cos(angle)], axis=1)
    (sine, cosine), *_ = np.linalg.lstsq(basis, middle, rcond=None)
    worst = float(np.max(np.abs(basis @ np.array([sine, cosine]) - middle)))
    return float(np.hypot(sine, cosine)), float(np.arctan2(cosine, sine)), worst


@pytest.mark.parametrize("ratio", [1.0, 1.0002, 0.9995])
def test_the_stretcher_changes_the_count_and_nothing_else(ratio: float) -> None:
    tone = np.rint(8000 * np.sin(2 * np.pi * 440 * np.arange(RATE * 2) / RATE)).astype(np.int16)
    out = stretched(tone, ratio)
    assert len(out) == pytest.approx(len(tone) / ratio, abs=2)
    amplitude, phase, worst = fitted(out, 440 * ratio)
    assert amplitude == pytest.approx(8000, rel=0.0003)  # 0.003 dB
    assert abs(phase) / (2 * np.pi * 440) < 50e-6
    assert worst < 3
