"""Times of frames and blocks, from devices that tell them well, badly, or not at all."""

import itertools

import numpy as np
import pytest

from interview_desktop.capture.stamps import FRAME_LATENCY, BlockStamps, FrameStamps

RATE = 48_000
BLOCK = 480


def stamped(stamps: FrameStamps, frames: list[tuple[float, float]]) -> list[float]:
    times = [stamps.time(position, arrival) for position, arrival in frames]
    return [time for time in times if time is not None]


class TestFrameStamps:
    def test_kernel_times_on_our_clock_are_used(self) -> None:
        stamps = FrameStamps()
        frames = [(100 + n / 30, 100 + n / 30 + 0.02) for n in range(10)]
        assert stamped(stamps, frames) == [position for position, _ in frames[3:]]
        assert stamps.kernel

    @pytest.mark.parametrize(
        "position",
        [
            pytest.param(lambda n: 0.0, id="none"),
            pytest.param(lambda n: n / 30, id="position in a stream"),
            pytest.param(lambda n: 1_700_000_000 + n / 30, id="wall clock"),
            pytest.param(lambda n: 99.9, id="standing still"),
            pytest.param(lambda n: 100 + n / 30 + 0.5, id="in the future"),
        ],
    )
    def test_other_times_are_not(self, position: object) -> None:
        assert callable(position)
        stamps = FrameStamps()
        arrivals = [100 + n / 30 for n in range(10)]
        times = stamped(stamps, [(position(n), arrival) for n, arrival in enumerate(arrivals)])
        assert times == pytest.approx([arrival - FRAME_LATENCY for arrival in arrivals[3:]])
        assert stamps.kernel is False

    def test_one_wrong_time_of_a_kernel_does_not_count(self) -> None:
        stamps = FrameStamps()
        frames = [(100 + n / 30, 100 + n / 30 + 0.02) for n in range(10)]
        frames[6] = (5.0, frames[6][1])
        times = stamped(stamps, frames)
        assert times[3] == pytest.approx(frames[6][1] - FRAME_LATENCY, abs=0.04)
        assert times[4:] == [position for position, _ in frames[7:]]

    def test_times_never_go_back(self) -> None:
        stamps = FrameStamps()
        frames = [(100 + n / 30, 100 + n / 30 + 0.02) for n in range(6)]
        frames += [(100.1, 100.25), (100.22, 100.27)]
        times = stamped(stamps, frames)
        assert times == sorted(times)

    def test_nothing_is_stamped_before_it_is_decided(self) -> None:
        stamps = FrameStamps()
        assert [stamps.time(100 + n / 30, 100.01 + n / 30) for n in range(3)] == [None, None, None]
        assert stamps.kernel is True


class TestBlockStamps:
    def times(self, estimates: list[float]) -> list[float]:
        stamps = BlockStamps(RATE)
        return [stamps.time(n * BLOCK, estimate) for n, estimate in enumerate(estimates)]

    def test_even_estimates_are_kept(self) -> None:
        estimates = [50 + n * 0.01 for n in range(500)]
        assert self.times(estimates) == pytest.approx(estimates, abs=1e-9)

    def test_callbacks_that_were_held_up_do_not_tear_the_sound(self) -> None:
        truth = [50 + n * 0.01 for n in range(1000)]
        estimates = [time + (0.04 if n % 50 < 3 else 0.0) for n, time in enumerate(truth)]
        times = self.times(estimates)
        assert times[100:] == pytest.approx(truth[100:], abs=0.001)

    def test_a_wandering_latency_estimate_moves_little(self) -> None:
        """As PulseAudio's: several milliseconds to either side, for seconds."""
        truth = np.array([50 + n * 0.01 for n in range(3000)])
        noise = 0.004 * np.sin(np.arange(3000) * 0.01 / 4)
        times = np.array(self.times(list(truth + noise)))
        assert np.abs(times - truth)[500:].max() < 0.004
        assert np.abs(np.diff(times) - 0.01).max() < 0.0002

    def test_no_block_was_captured_after_it_arrived(self) -> None:
        """A sound server that says 12 ms too little of its latency; every fourth callback comes at once."""
        stamps, times = BlockStamps(RATE), []
        for n in range(3000):
            truth = 50 + n * 0.01
            latest = truth + (0.0 if n % 4 == 0 else 0.02)
            times.append(stamps.time(n * BLOCK, truth + 0.012, latest=latest))
        assert times == pytest.approx([50 + n * 0.01 for n in range(3000)], abs=1e-6)

    def test_drift_is_followed(self) -> None:
        drift = 200e-6
        estimates = [50 + n * 0.01 * (1 + drift) for n in range(12_000)]
        assert self.times(estimates)[-1] == pytest.approx(estimates[-1], abs=0.001)

    def test_samples_lost_without_a_word_make_it_jump(self) -> None:
        estimates = [50 + n * 0.01 + (0.3 if n >= 500 else 0.0) for n in range(1000)]
        assert self.times(estimates)[-1] == pytest.approx(estimates[-1], abs=0.001)

    def test_after_a_sleep_of_the_computer_sound_is_in_its_place_at_once(self) -> None:
        estimates = [50 + n * 0.01 + (40.0 if n >= 500 else 0.0) for n in range(1000)]
        times = self.times(estimates)
        assert times[:500] == pytest.approx(estimates[:500], abs=0.001)
        assert times[502:] == pytest.approx(estimates[502:], abs=0.001)

    def test_samples_the_device_says_it_lost_make_it_jump_at_once(self) -> None:
        stamps = BlockStamps(RATE)
        for n in range(100):
            stamps.time(n * BLOCK, 50 + n * 0.01)
        assert stamps.time(100 * BLOCK, 51.03, gap=True) == pytest.approx(51.03)

    def test_blocks_that_were_dropped_still_count(self) -> None:
        stamps = BlockStamps(RATE)
        stamps.time(0, 50.0)
        assert stamps.time(100 * BLOCK, 51.0) == pytest.approx(51.0)

    def test_times_never_go_back(self) -> None:
        generator = np.random.default_rng(3)
        estimates = [50 + n * 0.01 + float(generator.normal(0, 0.1)) for n in range(2000)]
        assert all(later >= earlier for earlier, later in itertools.pairwise(self.times(estimates)))
